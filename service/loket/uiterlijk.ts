/** The look of the public door: quiet, large, usable at two hundred per cent and on a narrow phone. */
export const STIJL = `:root{--inkt:#14212b;--zacht:#44525c;--vel:#fdfcf8;--rand:#b9c4c9;--weg:#8a1f11;--aan:#0b5563;--aan-licht:#e3eff1}
*{box-sizing:border-box}html{scroll-padding-top:5rem}
body{margin:0;font:1.125rem/1.55 system-ui,sans-serif;color:var(--inkt);background:var(--vel)}
.boven{position:sticky;top:0;z-index:2;background:var(--vel);border-bottom:1px solid var(--rand);padding:.5rem 1rem}
header,main,footer{max-width:42rem;margin:0 auto;padding:0 1rem}
.weg{display:block;max-width:40rem;margin:0 auto;padding:.75rem 1rem;background:var(--weg);color:#fff;font-weight:700;text-align:center;border-radius:.375rem;text-decoration:none}
.weg:hover{background:#6f170c}a{color:var(--aan)}a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 5px #ffd24d}
main:focus{outline:0}.sla{position:absolute;left:-99rem}.sla:focus{position:static;display:inline-block;padding:.5rem 0}
.stil{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.nood{margin:1rem 0 .25rem;font-weight:700;font-size:1.25rem}.zacht{color:var(--zacht);font-size:1rem;margin:.25rem 0}
nav{margin:.5rem 0 1rem}nav a,nav span{display:inline-block;padding:.5rem .75rem .5rem 0;min-height:2.75rem}nav span{font-weight:700}
h1{font-size:1.75rem;line-height:1.2;margin:1rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.125rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}li{margin:.375rem 0}ul,ol{padding-left:1.5rem}
.wegen,.vinken{list-style:none;padding:0}.wegen a{display:block;padding:.75rem 1rem;border:1px solid var(--rand);border-radius:.375rem;background:#fff;font-weight:600}
.wegen a:hover{background:var(--aan-licht)}small{display:block;font-size:1rem;font-weight:400;color:var(--zacht)}
.bel a{display:block;padding:.875rem 1rem;background:var(--aan);color:#fff;font-weight:700;border-radius:.375rem;text-decoration:none}.bel a:hover{background:#083f4a}
.bel small{padding:.25rem 1rem}.vinken label{display:flex;gap:.75rem;padding:.5rem 0;min-height:2.75rem}.vinken input{flex:none;width:1.5rem;height:1.5rem;margin:.125rem 0}
.nr{white-space:nowrap}.wegen small{display:inline-block;width:100%;text-decoration:none}.wegen a{text-decoration-thickness:1px}.uitkomst h2{margin-top:.25rem}form{margin:1.5rem 0}.stil{white-space:nowrap}.uitkomst{border-left:4px solid var(--aan);padding:.25rem 0 .25rem 1rem}.fout{border-left:4px solid var(--weg);padding:.25rem 0 .25rem 1rem;font-weight:600}
label{font-weight:600}.vinken label{font-weight:400}.rij{display:flex;flex-wrap:wrap;gap:.5rem}
input:not([type]){font:inherit;flex:1 1 12rem;min-width:0;min-height:3rem;padding:.5rem .75rem;border:2px solid var(--zacht);border-radius:.375rem;background:#fff;color:inherit}
button{font:inherit;font-weight:700;min-height:3rem;padding:.5rem 1.5rem;border:2px solid var(--aan);border-radius:.375rem;background:#fff;color:var(--aan);cursor:pointer}
footer{margin:3rem auto 2rem;border-top:1px solid var(--rand)}
.veld{margin:1.5rem 0}.veld.mis{border-left:4px solid var(--weg);padding-left:1rem}.veldfout{color:var(--weg);font-weight:600}
fieldset{border:0;margin:0;padding:0}legend{font-weight:600;padding:0}fieldset label{display:flex;gap:.75rem;align-items:flex-start;font-weight:400;padding:.5rem 0;min-height:2.75rem}
input[type=radio]{flex:none;width:1.5rem;height:1.5rem;margin:.125rem 0}input[type=file]{font:inherit;display:block;width:100%;min-height:3rem;padding:.5rem 0}
.vraag input:not([type]),.zeef select,.vraag select,textarea{font:inherit;display:block;width:100%;min-height:3rem;padding:.5rem .75rem;border:2px solid var(--zacht);border-radius:.375rem;background:#fff;color:inherit}
select:focus-visible,textarea:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 5px #ffd24d}textarea{resize:vertical;line-height:1.5}
.hoofd{background:var(--aan);color:#fff;width:100%}.hoofd:hover{background:#083f4a}.zeef{border:1px solid var(--rand);border-radius:.375rem;padding:.25rem 1rem 1rem;background:#fff}.zeef label{display:block;margin-top:.75rem}.zeef button{margin-top:1rem}
.kaarten{list-style:none;padding:0}.kaarten li{padding:.75rem 0;border-bottom:1px solid var(--rand)}.code{font:700 1.75rem/1.3 ui-monospace,monospace;letter-spacing:.05em}.dagen{background:var(--aan-licht);padding:.25rem 1rem .5rem;margin:1rem 0}.dagen h2{margin:.5rem 0}.fout h2{margin-top:.25rem}
@media print{.boven,nav,form,.sla{display:none}body{background:#fff}}
`

/**
 * The way out with script: the page is blank at once, the entry in the history is replaced, and three times Shift does the same (SD-14). Within
 * the door a link replaces the page too, so that going back leads to before it.
 */
export const WEGSCRIPT = `(()=>{const w=document.getElementById('weg'),z=document.getElementById('zeg');if(!w)return
const ga=()=>{const naar=w.href;document.title='';document.documentElement.replaceChildren();location.replace(naar)}
let n=0,k=0
w.addEventListener('click',e=>{e.preventDefault();ga()})
addEventListener('keydown',e=>{if(e.repeat)return;if(e.key!=='Shift'){n=0;return}
clearTimeout(k);n+=1;if(z)z.textContent=w.dataset['zin'+(n-1)]||'';if(n>2)ga();else k=setTimeout(()=>{n=0;if(z)z.textContent=''},5000)})
document.addEventListener('click',e=>{const a=e.target instanceof Element&&e.target.closest('a[href^="/wegwijzer"]')
if(a&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&e.button===0){e.preventDefault();location.replace(a.href)}})
addEventListener('pageshow',e=>{if(e.persisted)location.reload()})})()
`
/** A sign that could be of anything. */
export const TEKEN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M8 1v14M3 3h9l2 2-2 2H3z" fill="none" stroke="#0b5563" stroke-width="1.5"/></svg>`
