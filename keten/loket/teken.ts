import { isBlad, type Blad, type BladId, type Stuk } from './bladen.ts'
import { leegFormulier, tekenCodevraag, tekenFormulier, tekenOntvangst, type Formulierstand } from './formulier.ts'
import { esc } from './html.ts'
import type { Beller, Buurt, Kennis, Punt } from './kennis.ts'
import { tekenAanbod, tekenDagen, tekenLezen, tekenOpvoeden, tekenUren, type Zeef } from './lijsten.ts'
import { DEUR, padVan } from './pad.ts'
import type { Taal } from './taal.ts'
import type { Deurstand, Vraagsoort } from './vraag.ts'

export { esc } from './html.ts'
export { DEUR, padVan } from './pad.ts'
/** The way out: a page that anybody could have open (choice of Kring). */
export const WEG = 'https://www.knmi.nl/'

/** What a page is drawn from: its language, what the region knows, and what somebody just asked. */
export type Tekening = {
  readonly taal: Taal
  readonly talen: readonly Taal[]
  readonly kennis: Kennis
  readonly blad: BladId
  /** the answer to where somebody lives; `onbekend` when this region does not know it */
  readonly buurt?: Buurt | 'onbekend'
  /** a form that is new or came back */
  readonly formulier?: Formulierstand
  /** what a code told */
  readonly stand?: Deurstand | 'geen'
  /** how a list was narrowed */
  readonly zeef?: Zeef
  /** the team of a municipality, by name */
  readonly team?: (gemeente: string) => string | null
  /** a vertrouwenspersoon was appointed in this region */
  readonly steunEr?: boolean
  /** the chat, as HTML of its own step, and the script it needs */
  readonly praat?: string
}

/** It is in: shown once, in answer to the form; never under an address of its own. */
export const tekenIngenomen = (
  talen: readonly Taal[],
  taal: Taal,
  kennis: Kennis,
  over: { soort: Vraagsoort; code: string },
): string =>
  schil(
    talen,
    taal,
    tekenOntvangst(taal, kennis, over.soort, over.code) +
      // who asked for somebody who is not of Veilig Thuis is not sent to its number
      (over.soort === 'steun' ? kennis.steun : [kennis.meldpunt]).map(w => bel(taal, w)).join('') +
      `<p><a href="${padVan(taal, kennis.regio)}">${esc(taal.schil.begin)}</a></p>`,
    x => padVan(x, kennis.regio, over.soort === 'steun' ? 'naast' : 'code'),
  )

/** One page as HTML: whole without script, nothing of a person, nothing from elsewhere. */
export function teken(t: Tekening): string {
  const { taal, kennis, blad } = t
  const inhoud = taal.bladen[blad](kennis)
  const thuis = blad === 'start' ? '' : `<p><a href="${padVan(taal, kennis.regio)}">${esc(taal.schil.begin)}</a></p>`
  return schil(t.talen, taal, `<h1>${esc(inhoud.kop)}</h1>${antwoord(t)}${stukken(inhoud, t)}${thuis}`, x =>
    padVan(x, kennis.regio, blad),
  )
}

/** The page before a region is known: its areas, and the question where somebody lives. */
export function tekenKeuze(
  talen: readonly Taal[],
  taal: Taal,
  regios: readonly { readonly id: string; readonly naam: string }[],
  fout = false,
): string {
  const s = taal.schil
  const keuze = regios.map(r => `<li><a href="${padVan(taal, r.id)}">${esc(hoofdletter(r.naam))}</a></li>`).join('')
  return schil(
    talen,
    taal,
    `<h1>${esc(s.regiokeus)}</h1>${fout ? melding(s.plekFout) : ''}<p>${esc(s.regiokeusHulp)}</p>${vraag(taal)}<ul class="wegen">${keuze}</ul>`,
    x => padVan(x),
  )
}

/** A page with one sentence: too busy, or not there. */
export const tekenZin = (talen: readonly Taal[], taal: Taal, zin: string): string =>
  schil(
    talen,
    taal,
    `<h1>${esc(taal.tab)}</h1><p>${esc(zin)}</p><p><a href="${padVan(taal)}">${esc(taal.schil.begin)}</a></p>`,
    x => padVan(x),
  )

function schil(talen: readonly Taal[], taal: Taal, inhoud: string, zelfde: (taal: Taal) => string): string {
  const s = taal.schil
  const keus = talen
    .map(x =>
      x.code === taal.code
        ? `<span aria-current="true" lang="${x.code}">${esc(x.naam)}</span>`
        : `<a href="${zelfde(x)}" hreflang="${x.code}" lang="${x.code}">${esc(x.naam)}</a>`,
    )
    .join(' ')
  return (
    `<!doctype html><html lang="${taal.code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${esc(taal.tab)}</title><meta name="referrer" content="no-referrer"><link rel="icon" href="${DEUR}/teken.svg"><link rel="stylesheet" href="${DEUR}/stijl.css"><script src="${DEUR}/weg.js" defer></script>${inhoud.includes('id="praat"') ? `<script src="${DEUR}/praat.js" defer></script>` : ''}</head><body>` +
    `<section class="boven" aria-label="${esc(s.weg)}"><a id="weg" class="weg" href="${WEG}" rel="noreferrer nofollow" ${s.shift.map((z, n) => `data-zin${n}="${esc(z)}"`).join(' ')}>${esc(s.weg)}</a></section>` +
    `<p id="zeg" role="status" class="stil"></p>` +
    `<header><a class="sla" href="#inhoud">${esc(s.naarInhoud)}</a><p class="nood"><a href="tel:112">${esc(s.nood)}</a></p><p class="zacht">${esc(s.wegUitleg)}</p><nav aria-label="${esc(s.taalkeus)}">${keus}</nav></header>` +
    `<main id="inhoud" tabindex="-1">${inhoud}</main><footer><p class="zacht">${esc(s.onder)}</p></footer></body></html>`
  )
}

function antwoord({ taal, buurt, kennis }: Tekening): string {
  const s = taal.schil
  if (buurt === undefined) return ''
  if (buurt === 'onbekend')
    return `${melding(s.plekFout)}<details><summary>${esc(s.gemeenten)}</summary><p>${esc(kennis.gemeenten.join(', '))}</p></details>`
  const b = s.inBuurt
  const deel = (kop: string, wie: readonly Beller[]) => `<h3>${esc(kop)}</h3>${wie.map(w => bel(taal, w)).join('')}`
  return (
    `<section class="uitkomst" aria-labelledby="hier"><h2 id="hier">${esc(b.kop(buurt.gemeente))}</h2>` +
    deel(b.meldpunt, [buurt.meldpunt]) +
    (buurt.team === null ? '' : deel(b.team, [buurt.team])) +
    (buurt.punten.length === 0
      ? ''
      : `<h3>${esc(taal.lijsten.dichtbij)}</h3>${buurt.punten.map(p => punt(taal, p)).join('')}`) +
    (buurt.opvang.length === 0
      ? `<h3>${esc(b.opvang)}</h3><p>${esc(b.geenOpvang)}</p>`
      : deel(b.opvang, buurt.opvang)) +
    `</section>`
  )
}

const stukken = ({ stukken: alle }: Blad, t: Tekening): string => alle.map(s => stuk(s, t)).join('')

function stuk(s: Stuk, t: Tekening): string {
  const { taal, kennis } = t
  switch (s.soort) {
    case 'kop':
      return `<h2>${esc(s.tekst)}</h2>`
    case 'tekst':
      return `<p>${esc(s.tekst)}</p>`
    case 'lijst':
      return `<ul>${s.regels.map(r => `<li>${esc(r)}</li>`).join('')}</ul>`
    case 'stappen':
      return `<ol>${s.regels.map(r => `<li>${esc(r)}</li>`).join('')}</ol>`
    case 'wegen':
      return `<ul class="wegen">${s.wegen
        .map(
          w =>
            `<li><a href="${padVan(taal, kennis.regio, w.naar)}">${esc(w.tekst)}${w.uitleg === undefined ? '' : `<small>${esc(w.uitleg)}</small>`}</a></li>`,
        )
        .join('')}</ul>`
    case 'bellen':
      // who just asked who is near has that number above
      return t.buurt === undefined || t.buurt === 'onbekend' ? bel(taal, kennis.meldpunt) : ''
    case 'praat':
      return t.praat ?? ''
    case 'buurtvraag':
      return vraag(taal, t.buurt !== undefined && t.buurt !== 'onbekend' ? taal.schil.inBuurt.anders : undefined)
    case 'formulier': {
      const f = t.formulier?.soort === s.welk ? t.formulier : leegFormulier(s.welk, '')
      return tekenFormulier({ taal, kennis, f }, padVan(taal, kennis.regio, t.blad))
    }
    case 'steun': {
      const w = taal.vraag.steun
      const rij = kennis.steun.map(v => bel(taal, v)).join('')
      const hoe = rij === '' ? `<p class="zacht">${esc(w.nietIngevuld)}</p>` : `<h2>${esc(w.bellen)}</h2>${rij}`
      if (t.steunEr !== true) return `<p class="uitkomst" role="status">${esc(w.niemand)}</p>${hoe}`
      const f = t.formulier?.soort === 'steun' ? t.formulier : leegFormulier('steun', '')
      return `${tekenFormulier({ taal, kennis, f }, padVan(taal, kennis.regio, t.blad))}${hoe}`
    }
    case 'codevraag':
      return tekenCodevraag(taal, padVan(taal, kennis.regio, t.blad), t.stand)
    case 'aanbodlijst':
      return tekenAanbod(lijst(t))
    case 'opvoedlijst':
      return tekenOpvoeden(lijst(t), t.team ?? (() => null))
    case 'leeslijst':
      return tekenLezen(lijst(t))
    case 'urenlijst':
      return tekenUren(lijst(t))
    case 'dagen':
      return tekenDagen(t, isBlad)
    case 'vinken':
      return (
        `<ul class="vinken">${s.regels.map((r, n) => `<li><label><input type="checkbox" autocomplete="off" id="v${n}"> ${esc(r)}</label></li>`).join('')}</ul>` +
        `<p class="uitkomst">${esc(s.uitkomst)}</p>`
      )
  }
}

/** A place near by where one can just go, with its number if it has one. */
const punt = (taal: Taal, p: Punt): string =>
  p.telefoon === null
    ? `<p><strong>${esc(p.naam)}</strong>, ${esc(p.plek)}</p>`
    : `${bel(taal, p)}<p class="zacht">${esc(p.plek)}</p>`

const lijst = (t: Tekening) => ({
  ...{ taal: t.taal, kennis: t.kennis, zeef: t.zeef ?? {} },
  actie: padVan(t.taal, t.kennis.regio, t.blad),
})

function bel(taal: Taal, wie: Beller): string {
  if (wie.telefoon === null)
    return `<p class="bel"><strong>${esc(wie.naam)}</strong><br>${esc(taal.schil.geenNummer)}</p>`
  const tel = wie.telefoon.replace(/[^\d+]/g, '')
  const wanneer = wie.bereikbaar === null || taal.code !== 'nl' ? '' : `<small>${esc(wie.bereikbaar)}</small>`
  return `<p class="bel"><a href="tel:${tel}">${esc(taal.schil.bel(wie.naam))}: <span class="nr">${esc(wie.telefoon)}</span></a>${wanneer}</p>`
}

/** Sent as a form and not in the address: a postcode in an address stays in the history (SD-15). */
const vraag = (taal: Taal, label = taal.schil.plek): string =>
  `<form method="post" autocomplete="off"><label for="plek">${esc(label)}</label><p id="plekhulp" class="zacht">${esc(taal.schil.plekHulp)}</p>` +
  `<div class="rij"><input id="plek" name="plek" maxlength="60" required aria-describedby="plekhulp"><button>${esc(taal.schil.zoek)}</button></div></form>`
const melding = (zin: string): string => `<p class="fout" role="alert">${esc(zin)}</p>`
const hoofdletter = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1)
