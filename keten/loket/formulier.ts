import type { Kennis } from './kennis.ts'
import { esc, keuzelijst, type Keuze } from './html.ts'
import type { Taal } from './taal.ts'
import {
  HOOGSTENS_STUKKEN,
  isVrij,
  VELDEN,
  VELDEN_VAN,
  type Bezwaar,
  type Deurstand,
  type Ingevuld,
  type Veld,
  type Vraagsoort,
} from './vraag.ts'
import type { Veldwoorden, Vraagwoorden } from './vraagwoorden.ts'

/** What stands in a form that was sent and came back, or that is new: then only its mark. */
export type Formulierstand = {
  /** made by the door for this one form; the same mark with the same words is the same question */
  readonly merk: string
  readonly soort: Vraagsoort
  readonly ingevuld: Ingevuld
  readonly bezwaren: readonly Bezwaar[]
  /** what stands in the way that is no field */
  readonly mis: keyof Vraagwoorden['mis'] | null
  /** the reporter wants to stay unknown: this is the advice they were led to */
  readonly vanMelding: boolean
}
export const leegFormulier = (soort: Vraagsoort, merk: string): Formulierstand => ({
  ...{ merk, soort, ingevuld: {}, bezwaren: [], mis: null, vanMelding: false },
})

type Teken = { readonly taal: Taal; readonly kennis: Kennis; readonly f: Formulierstand }

/** A form, whole without script: danger first, what is missing on top, and what was typed still in place. */
export function tekenFormulier(t: Teken, actie: string): string {
  const { taal, f } = t
  const w = taal.vraag
  const stukken = f.soort === 'melding'
  const velden = VELDEN_VAN[f.soort].map(v => (v === 'langs' ? contactkop(w) : '') + tekenVeld(v, t)).join('')
  const vanMelding = f.vanMelding ? `<p class="uitkomst" role="status">${esc(w.onbekend)}</p>` : ''
  return (
    `<p class="nood"><a href="tel:112">${esc(w.nood)}</a></p>${f.soort === 'steun' ? '' : `<p>${esc(w.bel)}</p>`}${vanMelding}${samenvatting(t)}` +
    `<form method="post" action="${actie}" autocomplete="off" class="vraag"${stukken ? ' enctype="multipart/form-data"' : ''} novalidate>` +
    `<input type="hidden" name="merk" value="${esc(f.merk)}">${velden}${stukken ? stukvelden(t) : ''}<button class="hoofd">${esc(w.verstuur)}</button></form>`
  )
}

const contactkop = (w: Vraagwoorden): string =>
  `<h2>${esc(w.groep.contact)}</h2><p class="zacht">${esc(w.groep.contactUitleg)}</p>`

/** First of all what is wrong, each a way to its place. */
function samenvatting({ taal, f }: Teken): string {
  const w = taal.vraag
  if (f.bezwaren.length === 0 && f.mis === null) return ''
  const regels = f.bezwaren.map(
    b => `<li><a href="#${b.veld}">${esc(veldwoorden(w, f.soort, b.veld).label)}</a> ${esc(w.fouten[b.fout])}</li>`,
  )
  return (
    `<div class="fout" role="alert" id="fouten"><h2>${esc(w.fouten.kop)}</h2><p>${esc(w.fouten.uitleg)}</p>` +
    `${f.mis === null ? '' : `<p>${esc(w.mis[f.mis])}</p>`}${regels.length === 0 ? '' : `<ul>${regels.join('')}</ul>`}` +
    `${f.soort === 'melding' ? `<p>${esc(w.stukken.opnieuw)}</p>` : ''}</div>`
  )
}

/** What a field is called: the same words everywhere, but for what a kind asks otherwise. */
function veldwoorden(w: Vraagwoorden, soort: Vraagsoort, veld: Veld): Veldwoorden {
  if (soort === 'klacht' && veld === 'verhaal') return w.klacht
  return soort === 'steun' && (veld === 'naam' || veld === 'verhaal') ? w.steun[veld] : w.velden[veld]
}

function tekenVeld(veld: Veld, t: Teken): string {
  const { taal, kennis, f } = t
  const w = taal.vraag
  const { label, hulp } = veldwoorden(w, f.soort, veld)
  const fout = f.bezwaren.find(b => b.veld === veld)
  const waarde = f.ingevuld[veld] ?? ''
  const kop = isVrij(f.soort, veld) ? `${label} (${w.vrij})` : label
  const bij = [...(hulp === undefined ? [] : [`${veld}h`]), ...(fout === undefined ? [] : [`${veld}f`])]
  const extra = `${bij.length === 0 ? '' : ` aria-describedby="${bij.join(' ')}"`}${fout === undefined ? '' : ' aria-invalid="true"'}`
  const zacht = hulp === undefined ? '' : `<p id="${veld}h" class="zacht">${esc(hulp)}</p>`
  const mis = fout === undefined ? '' : `<p id="${veld}f" class="veldfout">${esc(w.fouten[fout.fout])}</p>`
  const vorm = VELDEN[veld]
  const om = (inhoud: string) => `<div class="veld${fout === undefined ? '' : ' mis'}">${inhoud}</div>`
  if (typeof vorm !== 'number') {
    const woorden: Readonly<Record<string, string>> = w.keuzes[veld as keyof typeof w.keuzes]
    const rij = vorm.map(
      (k, n) =>
        `<label><input type="radio" name="${veld}" value="${k}"${n === 0 ? ` id="${veld}"` : ''}${waarde === k ? ' checked' : ''}> ${esc(woorden[k] ?? k)}</label>`,
    )
    return om(`<fieldset${extra}><legend>${esc(kop)}</legend>${zacht}${mis}${rij.join('')}</fieldset>`)
  }
  if (veld === 'gemeente' || veld === 'aanbod') {
    const keuzes: readonly Keuze[] =
      veld === 'gemeente'
        ? kennis.gemeenten.map(g => [g, g] as const)
        : zelfAanTeVragen(kennis).map(a => [a.id, taal.lijsten.engels ? a.naamEn : a.naam] as const)
    const leeg = veld === 'gemeente' ? w.kiesGemeente : '-'
    return om(`${zacht}${mis}${keuzelijst(veld, kop, keuzes, { leeg, gekozen: waarde, extra })}`)
  }
  const invoer =
    veld === 'verhaal' || veld === 'gezin'
      ? `<textarea id="${veld}" name="${veld}" rows="${veld === 'verhaal' ? 7 : 3}" maxlength="${vorm}"${extra}>\n${esc(waarde)}</textarea>`
      : `<input id="${veld}" name="${veld}" maxlength="${vorm}" value="${esc(waarde)}" autocapitalize="off" spellcheck="false"${extra}>`
  return om(`<label for="${veld}">${esc(kop)}</label>${zacht}${mis}${invoer}`)
}

/** Help that somebody may ask for by themselves here (R004-67). */
export const zelfAanTeVragen = (k: Kennis) => k.aanbod.filter(a => a.zelfAanvragen)

const stukvelden = ({ taal }: Teken): string => {
  const { stukken: s, groep, vrij } = taal.vraag
  return (
    `<h2>${esc(groep.stukken)}</h2><div class="veld"><label for="stuk">${esc(`${s.label} (${vrij})`)}</label><p id="stukh" class="zacht">${esc(s.hulp)}</p>` +
    `<input type="file" id="stuk" name="stuk" multiple accept=".jpg,.jpeg,.png,.webp,.pdf,.docx,.txt" aria-describedby="stukh" data-hoogstens="${HOOGSTENS_STUKKEN}"></div>`
  )
}

/** It is in: a code that says nothing (none for the vertrouwenspersoon: nobody else may know), and what happens now and by when. */
export function tekenOntvangst(taal: Taal, kennis: Kennis, soort: Vraagsoort, code: string): string {
  const o = taal.vraag.ontvangen
  const bewijs =
    code === ''
      ? `<h1 role="status">${esc(o.kop)}</h1>`
      : `<h1>${esc(o.kop)}</h1><section class="uitkomst" role="status"><h2>${esc(o.code)}</h2><p class="code">${esc(code)}</p><p>${esc(o.bewaar)}</p></section>`
  return `${bewijs}<h2>${esc(o.straksKop)}</h2><ul>${o
    .straks(kennis, soort)
    .map(r => `<li>${esc(r)}</li>`)
    .join('')}</ul><p>${esc(o.weg)}</p>`
}

/** The question what became of a message; the answer is one of three, or that there is none. */
export function tekenCodevraag(taal: Taal, actie: string, antwoord?: Deurstand | 'geen'): string {
  const c = taal.vraag.code
  const uit =
    antwoord === undefined
      ? ''
      : `<p class="uitkomst" role="status">${esc(antwoord === 'geen' ? c.geen : c.standen[antwoord])}</p>`
  return (
    `${uit}<form method="post" action="${actie}" autocomplete="off"><label for="ontvangst">${esc(c.label)}</label><p id="ontvangsth" class="zacht">${esc(c.hulp)}</p>` +
    `<div class="rij"><input id="ontvangst" name="code" maxlength="24" autocapitalize="characters" spellcheck="false" aria-describedby="ontvangsth"><button>${esc(c.knop)}</button></div></form>`
  )
}
