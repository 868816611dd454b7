import { BG, JZ, STUF, XSI, ZKN } from './boom.ts'

/** XML as text, written the one way Kring writes it: fixed prefixes, everything escaped, nothing left to chance. */
export type Stuk = string

const PREFIX: { readonly [p: string]: string } = { JZ, StUF: STUF, BG, ZKN, xsi: XSI }

const TEKENS: { readonly [t: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
/** Characters XML 1.0 does not know are left out: they carry no meaning and would make the whole message unreadable. */
export const veilig = (tekst: string): string =>
  tekst.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"\r]/g, t => TEKENS[t] ?? t)

/** An element with attributes and content; content strings are XML already. */
export function el(naam: string, attr: { readonly [a: string]: string }, ...inhoud: readonly (Stuk | null)[]): Stuk {
  const a = Object.entries(attr).map(([k, v]) => ` ${k}="${veilig(v)}"`)
  const binnen = inhoud.filter(x => x !== null).join('')
  return binnen === '' ? `<${naam}${a.join('')}/>` : `<${naam}${a.join('')}>${binnen}</${naam}>`
}

/** An element with a value, cut to what the schema takes. */
export const veld = (naam: string, tekst: string, hoogstens = 10_000): Stuk =>
  el(naam, {}, veilig(tekst.slice(0, hoogstens)))

/** An optional element: absent when there is no value. */
export const mag = (naam: string, tekst: string | null | undefined, hoogstens?: number): Stuk | null =>
  tekst === null || tekst === undefined || tekst === '' ? null : veld(naam, tekst, hoogstens)

/** A required element whose value Kring does not have: nil, with the reason StUF asks for (StUF 03.01, noValue). */
export const leeg = (
  naam: string,
  reden: 'geenWaarde' | 'waardeOnbekend' | 'nietOndersteund' = 'waardeOnbekend',
  attr: { readonly [a: string]: string } = {},
): Stuk => el(naam, { ...attr, 'xsi:nil': 'true', 'StUF:noValue': reden })

export const moet = (naam: string, tekst: string | null | undefined, hoogstens?: number): Stuk =>
  mag(naam, tekst, hoogstens) ?? leeg(naam)

export const entiteit = (soort: string): { 'StUF:entiteittype': string } => ({ 'StUF:entiteittype': soort })

/** A whole message with its name spaces. */
export function document(naam: string, ...inhoud: readonly (Stuk | null)[]): string {
  const ruimtes = Object.fromEntries(Object.entries(PREFIX).map(([p, r]) => [`xmlns:${p}`, r]))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el(naam, ruimtes, ...inhoud)}\n`
}

export type Systeem = { readonly organisatie: string; readonly applicatie: string }
export type Stuur = {
  readonly zender: Systeem
  readonly ontvanger: Systeem
  readonly referentie: string
  /** the instant of sending, ISO in UTC */
  readonly op: string
}

const systeem = (naam: string, s: Systeem): Stuk =>
  el(naam, {}, veld('StUF:organisatie', s.organisatie, 200), veld('StUF:applicatie', s.applicatie.padEnd(3, '-'), 50))

/** StUF writes an instant as yyyymmddhhmmssmmm. */
export const tijdstip = (op: string): string => op.replace(/\D/g, '').slice(0, 17)
export const datum = (op: string): string => op.slice(0, 10).replaceAll('-', '')

/** The header of a message that is sent (Di01) or answers another (Bv03, Fo03). */
export const stuurgegevens = (naam: string, berichtcode: string, s: Stuur, ...rest: readonly Stuk[]): Stuk =>
  el(
    naam,
    {},
    veld('StUF:berichtcode', berichtcode),
    systeem('StUF:zender', s.zender),
    systeem('StUF:ontvanger', s.ontvanger),
    veld('StUF:referentienummer', s.referentie, 40),
    veld('StUF:tijdstipBericht', tijdstip(s.op)),
    ...rest,
  )
