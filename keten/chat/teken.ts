import type { ChatTijden } from '../../gedeeld/regio/schema.ts'
import { chattaal } from './talen.ts'
import type { Chattaal } from './talen/vorm.ts'

/**
 * The chat as a part of a page of the public door. What must be known first stands there without script (SD-10, SD-18); without script it
 * says calmly that calling works. The script finds its words in the page and fetches none.
 */
export function tekenChat(regio: string, code: string, tijden: ChatTijden | undefined): string {
  const t = chattaal(code)
  const { voor: v, script: s } = t
  if (tijden === undefined) return `<p class="uitkomst">${esc(t.geenChat)}</p>`
  const lijst = (regels: readonly string[]) => `<ul>${regels.map(r => `<li>${esc(r)}</li>`).join('')}</ul>`
  return (
    `<section id="praat" data-regio="${esc(regio)}" data-taal="${esc(code)}" data-woorden="${esc(JSON.stringify(s))}">` +
    `<div id="praat-voor"><p><strong>${esc(v.nood)}</strong></p><h2>${esc(v.veiligKop)}</h2>${lijst(v.veilig)}` +
    `<h2>${esc(v.wanneerKop)}</h2>${uren(t, tijden)}<h2>${esc(v.daarnaKop)}</h2>${lijst(v.daarna)}` +
    `<p id="praat-geen" class="fout">${esc(v.zonderScript)}</p><p id="praat-stand" class="uitkomst" role="status" hidden></p>` +
    `<p><button id="praat-begin" type="button" hidden>${esc(v.begin)}</button></p></div>` +
    `<div id="praat-nu" hidden><p id="praat-kop" class="uitkomst" role="status"></p>` +
    `<div id="praat-lijst" role="log" tabindex="0" aria-label="${esc(s.gesprek)}"></div><p id="praat-typt" class="zacht" aria-hidden="true"></p>` +
    `<section id="praat-vraag" class="uitkomst" aria-live="assertive" hidden></section>` +
    `<form id="praat-form" autocomplete="off"><label for="praat-tekst">${esc(s.vak)}</label>` +
    `<textarea id="praat-tekst" rows="3" maxlength="2000" autocomplete="off" spellcheck="false"></textarea><p id="praat-fout" class="fout" role="alert" hidden></p>` +
    `<div class="rij"><button>${esc(s.stuur)}</button><button id="praat-stop" type="button" class="stil-knop">${esc(s.stop)}</button></div></form>` +
    `<p class="zacht">${esc(s.stopUitleg)}</p></div></section>`
  )
}

function uren(t: Chattaal, { uren: alle }: ChatTijden): string {
  const altijd = alle.some(u => u.dagen.length === 7 && u.van === '00:00' && u.tot === '24:00')
  if (altijd) return `<p>${esc(t.voor.altijd)}</p>`
  const regels = alle.map(u => `<li>${esc(hoofdletter(t.voor.uren(dagen(t, u.dagen), u.van, u.tot)))}</li>`)
  return `<ul>${regels.join('')}</ul><p>${esc(t.voor.buiten)}</p>`
}

function dagen(t: Chattaal, nummers: readonly number[]): string {
  const namen = nummers.toSorted((a, b) => a - b).map(n => t.dagen[n - 1] ?? '')
  const rij = nummers.length > 2 && Math.max(...nummers) - Math.min(...nummers) === nummers.length - 1
  return rij ? `${namen[0] ?? ''} ${t.voor.totEnMet} ${namen.at(-1) ?? ''}` : namen.join(', ')
}

const hoofdletter = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1)
const esc = (tekst: string): string => tekst.replace(/[&<>"']/g, t => `&#${t.codePointAt(0)};`)
