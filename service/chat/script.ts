/**
 * The chat on the page of the visitor. The key lives in one variable of this page and nowhere else: no storage, no cookie, no address. What is
 * written is put there as text, never as markup. Leaving the page in any way ends the talk and empties the page before the browser can keep it.
 */
export const PRAATSCRIPT = `(()=>{const P=document.getElementById('praat');if(!P||!window.fetch||!window.AbortController)return
const q=i=>document.getElementById('praat-'+i),W=JSON.parse(P.dataset.woorden),regio=P.dataset.regio,taal=P.dataset.taal
let s='',v=0,na=0,zin=0,mis=0,goed=Date.now(),daad=Date.now(),erOp=0,typOp=0,leeg=false,stel='',klok=0,zegt=false,stop=null
const post=async(wat,inhoud,signal)=>{const a=await fetch('/wegwijzer/praat/'+wat,{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify(inhoud),cache:'no-store',credentials:'omit',referrerPolicy:'no-referrer',signal})
const j=await a.json().catch(()=>({}));j.status=a.status;return j}
const los=(wat,meer)=>post(wat,Object.assign({s},meer)).then(a=>{if(a.status===410)eind('herstart');return a}).catch(()=>{fout(W.hapert);return{status:0}})
const el=(soort,tekst,klas)=>{const e=document.createElement(soort);if(tekst!==undefined)e.textContent=tekst;if(klas)e.className=klas;return e}
const knop=(tekst,doe,klas)=>{const b=el('button',tekst,klas);b.type='button';b.addEventListener('click',doe);return b}
const fout=t=>{q('fout').hidden=!t;q('fout').textContent=t||''}
const kop=t=>{if(q('kop').textContent!==t)q('kop').textContent=t}
const veeg=()=>{q('lijst').replaceChildren();q('typt').textContent=''}
const eind=code=>{if(!s)return;s='';if(stop)stop.abort();veeg();q('tekst').value='';document.body.classList.remove('praat-bezig')
const h=el('h2',W.eindeKop);h.tabIndex=-1;P.replaceChildren(h,el('p',W.einde[code]||W.einde.weg,'uitkomst'),knop(W.opnieuw,()=>location.replace(location.href)));h.focus()}
const vraag=(sleutel,maak)=>{if(stel===sleutel)return;stel=sleutel;const V=q('vraag');V.replaceChildren(...(maak?maak():[]));V.hidden=!maak}
const regel=r=>{const d=el('div',undefined,'praat-'+r.van);d.dataset.nr=r.nr
d.append(el('b',r.van==='bezoeker'?W.ik:r.van==='medewerker'?W.zij:W.kring),el('p',r.van==='kring'?W.code[r.code]||'':r.tekst));q('lijst').append(d)}
const toon=a=>{v=a.v;if(a.fase==='voorbij')return eind(a.einde)
kop(a.fase==='wacht'?W.wacht+(a.plek>0?' '+W.plek+' '+a.plek:''):W.loopt)
for(const d of [...q('lijst').children])if(a.leeg||Number(d.dataset.nr)<a.vanaf)d.remove()
leeg=a.leeg;if(a.vanaf>na)na=a.vanaf-1
for(const r of a.regels)if(r.nr>na){regel(r);na=r.nr}
if(a.regels.length)q('lijst').scrollTop=q('lijst').scrollHeight
q('form').hidden=leeg;clearTimeout(klok);q('typt').textContent=a.typt?W.typt:'';if(a.typt)klok=setTimeout(()=>{q('typt').textContent=''},6000)
if(leeg)vraag('leeg',()=>[el('p',W.leeg),el('p',W.wisUitleg,'zacht'),knop(W.verder,()=>{daad=Date.now();los('er').then(()=>q('tekst').focus())})])
else if(a.bewaren)vraag('b'+a.bewaren.tekst,()=>[el('p',a.bewaren.soort==='melding'?W.meldingVraag:W.adviesVraag),el('blockquote',a.bewaren.tekst),knop(W.ja,()=>los('antwoord',{ja:true})),knop(W.nee,()=>los('antwoord',{ja:false}))])
else if(a.woord)vraag(a.woord,()=>{const f=el('form'),l=el('label',W.woordVak),i=el('input');f.autocomplete='off';i.autocomplete='off';i.maxLength=40;i.id='praat-woord';l.htmlFor='praat-woord';f.append(l,i,el('button',W.klaar))
f.addEventListener('submit',e=>{e.preventDefault();if(i.value.trim())los('woord',{woord:i.value}).then(()=>{i.value=''})});return[el('p',a.woord==='kies'?W.kiesWoord:W.geefWoord),f]})
else vraag('',null)}
const slaap=ms=>new Promise(k=>setTimeout(k,ms))
const loop=async()=>{while(s){let a={status:0};stop=new AbortController();try{a=await post('lees',{s,na,v},stop.signal)}catch{}
if(!s)return;if(a.status===410)return eind(Date.now()-goed>120000?'weg':'herstart')
if(a.status===200){if(mis)fout('');mis=0;goed=Date.now();toon(a);continue}
mis+=1;fout(W.hapert);if(Date.now()-goed>150000)return eind('weg');await slaap(Math.min(8000,500*2**mis))}}
const begin=async()=>{q('begin').disabled=true;const a=await post('begin',{regio,taal}).catch(()=>({status:0}));q('begin').disabled=false
if(a.status!==200){q('stand').hidden=false;q('stand').textContent=W[a.waarom]||W.hapert;return}
s=a.s;daad=goed=Date.now();document.body.classList.add('praat-bezig');q('voor').hidden=true;q('nu').hidden=false;kop(W.wacht);q('tekst').focus();loop()}
const stuur=async e=>{if(e)e.preventDefault();const t=q('tekst').value;if(!s||zegt||!t.trim())return;if(t.length>2000)return fout(W.lang)
zegt=true;daad=Date.now();const a=await los('zeg',{zin:zin+1,tekst:t});zegt=false;if(!s)return
if(a.status===200){zin+=1;typOp=0;fout('');if(q('tekst').value===t)q('tekst').value='';q('tekst').focus()}else fout(a.status===413?W.lang:a.waarom==='rustig'?W.rustig:W.hapert)}
q('form').addEventListener('submit',stuur)
q('tekst').addEventListener('keydown',e=>{if(e.key==='Enter'&&!e.shiftKey&&!e.isComposing&&matchMedia('(pointer:fine)').matches)stuur(e)})
q('tekst').addEventListener('input',()=>{const n=Date.now();if(s&&n-typOp>3000){typOp=erOp=n;los('typ')}})
for(const g of ['keydown','pointerdown','touchstart'])addEventListener(g,()=>{const n=Date.now();daad=n;if(s&&!leeg&&n-erOp>20000){erOp=n;los('er')}},{passive:true})
q('stop').addEventListener('click',()=>{los('stop');eind('bezoeker')})
q('begin').addEventListener('click',begin)
setInterval(()=>{if(s&&Date.now()-daad>185000)veeg()},5000)
addEventListener('pagehide',()=>{if(s)navigator.sendBeacon('/wegwijzer/praat/dicht',new Blob([JSON.stringify({s})],{type:'application/json'}));s='';if(stop)stop.abort();P.remove()})
const stand=async()=>{if(s)return;const a=await post('stand',{regio}).catch(()=>({stand:'niemand'}));if(s||!q('stand'))return
q('stand').hidden=false;q('stand').textContent=W[a.stand]||W.hapert;q('begin').hidden=a.stand!=='open';if(a.stand!=='open')setTimeout(stand,30000)}
q('geen').hidden=true;stand()})()
`
/** How the chat looks; goes along in the style of the public door. */
export const PRAATSTIJL = `#praat-lijst{max-height:50vh;overflow-y:auto;margin:.5rem 0;padding:.25rem 0}#praat-lijst div{margin:.5rem 0;padding:.5rem .75rem;border:1px solid var(--rand);border-radius:.375rem;background:#fff;max-width:34rem;overflow-wrap:anywhere}
#praat-lijst b{font-size:1rem;color:var(--zacht)}#praat-lijst p,#praat-vraag blockquote{margin:0;white-space:pre-wrap}#praat-lijst .praat-bezoeker{margin-left:1.5rem;background:var(--aan-licht)}#praat-lijst .praat-kring{border-style:dashed;background:none}
#praat-vraag blockquote{margin:.5rem 0;padding:.5rem .75rem;background:#fff;border:1px solid var(--rand);overflow-wrap:anywhere}#praat-typt{min-height:1.6rem}textarea{display:block;width:100%;font:inherit;padding:.5rem .75rem;margin:.25rem 0 .5rem;border:2px solid var(--zacht);border-radius:.375rem;background:#fff;color:inherit;resize:vertical}
textarea:focus-visible,#praat-lijst:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 5px #ffd24d}.stil-knop{border-color:var(--weg);color:var(--weg)}#praat-begin,#praat-form button:not([type]){background:var(--aan);color:#fff}#praat [hidden]{display:none}
#praat-vraag button{margin:.25rem .5rem .25rem 0}#praat-woord{display:block;width:100%;margin:.25rem 0 .5rem}.praat-bezig nav,.praat-bezig .wegen{display:none}
`
