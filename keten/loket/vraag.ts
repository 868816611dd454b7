/** What somebody can put in at the door without an account; each kind has a page of its own (R004-29, R001-36, R004-67). */
export const VRAAGSOORTEN = ['advies', 'melding', 'dichtbij', 'aanbod', 'klacht', 'steun'] as const
export type Vraagsoort = (typeof VRAAGSOORTEN)[number]
/** What lies at a desk of the door; a question to the vertrouwenspersoon never does (besluit 0040). */
export type Deursoort = Exclude<Vraagsoort, 'steun'>
/** The page of each kind: words that say nothing to who looks along (SD-16). */
export const VRAAGBLAD = {
  advies: 'vraag',
  melding: 'vertel',
  dichtbij: 'dichtbij',
  aanbod: 'aanbod',
  klacht: 'mening',
  steun: 'naast',
} as const
export type Vraagblad = (typeof VRAAGBLAD)[Vraagsoort]

export const LANGS = ['bellen', 'sms', 'mail'] as const
export const JA_NEE = ['ja', 'nee'] as const
export const WIE_BENT_U = ['zelf', 'kind', 'familie', 'buur', 'beroep', 'anders'] as const
export const KINDEREN = ['ja', 'nee', 'weet-niet'] as const

/** Every field there is, with how long it may be; what is a choice has its list. Nothing else is asked (SD-1). */
export const VELDEN = {
  bekend: JA_NEE,
  gemeente: 100,
  aanbod: 60,
  verhaal: 4000,
  gezin: 1000,
  kinderen: KINDEREN,
  wie: WIE_BENT_U,
  naam: 100,
  afgeschermd: JA_NEE,
  langs: LANGS,
  bereik: 120,
  wanneer: 160,
  voicemail: JA_NEE,
  woord: 60,
} as const
export type Veld = keyof typeof VELDEN
export type Ingevuld = { readonly [V in Veld]?: string }

const CONTACT = ['langs', 'bereik', 'wanneer', 'voicemail', 'woord'] as const
/** The fields of each kind in the order of reading. An advice never asks a name (SD-3). */
export const VELDEN_VAN: { readonly [S in Vraagsoort]: readonly Veld[] } = {
  advies: ['verhaal', 'gemeente', ...CONTACT],
  melding: ['bekend', 'verhaal', 'gezin', 'gemeente', 'kinderen', 'naam', 'wie', 'afgeschermd', ...CONTACT],
  dichtbij: ['verhaal', 'gemeente', ...CONTACT],
  aanbod: ['aanbod', 'gemeente', 'verhaal', ...CONTACT],
  // about Veilig Thuis itself: no names of a family, a name of one's own only for who wants to (Wmo 2015 art. 4.2.7)
  klacht: ['verhaal', 'gemeente', 'naam', ...CONTACT],
  // for the vertrouwenspersoon: a name or any other word to be called by, and how to reach somebody safely
  steun: ['naam', 'verhaal', ...CONTACT],
}
/** What may stay empty: the rest is needed, and only that (R004-29). */
const VRIJ: { readonly [S in Vraagsoort]: readonly Veld[] } = {
  advies: ['woord'],
  melding: ['woord'],
  dichtbij: ['woord'],
  aanbod: ['woord', 'verhaal'],
  klacht: ['woord', 'naam'],
  steun: ['woord', 'verhaal'],
}
export const isVrij = (soort: Vraagsoort, veld: Veld): boolean => VRIJ[soort].includes(veld)

/** What is wrong with a field, in words of the language file. `onbekend` is no fault: who stays unknown asks advice instead. */
export type Fout = 'leeg' | 'kies' | 'lang' | 'nummer' | 'mail' | 'gemeente' | 'aanbod'
export type Bezwaar = { readonly veld: Veld; readonly fout: Fout }
export type Bekend = { readonly gemeenten: readonly string[]; readonly aanbod: readonly string[] }

/** Only fields of this kind, as text without control signs; a field that came twice counts once. */
export function lees(soort: Vraagsoort, velden: ReadonlyMap<string, string>): Ingevuld {
  return Object.fromEntries(
    VELDEN_VAN[soort].flatMap(v => {
      const waarde = schoon(velden.get(v) ?? '')
      return waarde === '' ? [] : [[v, waarde] as const]
    }),
  )
}
const schoon = (w: string): string =>
  w
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .trim()

/** Who does not want to be known to Veilig Thuis cannot report; advice they can always ask (dossier 1.3). */
export const blijftOnbekend = (soort: Vraagsoort, i: Ingevuld): boolean => soort === 'melding' && i.bekend === 'nee'

/** What stands in the way of sending, in the order of the form. */
export function keur(soort: Vraagsoort, i: Ingevuld, bekend: Bekend): readonly Bezwaar[] {
  return VELDEN_VAN[soort].flatMap(veld => {
    const fout = keurVeld(soort, veld, i, bekend)
    return fout === null ? [] : [{ veld, fout }]
  })
}

function keurVeld(soort: Vraagsoort, veld: Veld, i: Ingevuld, bekend: Bekend): Fout | null {
  const waarde = i[veld] ?? ''
  const vorm = VELDEN[veld]
  // a voicemail is only of a telephone
  if (veld === 'voicemail' && i.langs !== 'bellen') return null
  if (waarde === '')
    return isVrij(soort, veld) ? null : typeof vorm === 'number' && veld !== 'gemeente' ? 'leeg' : 'kies'
  if (typeof vorm !== 'number') return vorm.some(k => k === waarde) ? null : 'kies'
  if (waarde.length > vorm) return 'lang'
  if (veld === 'gemeente') return bekend.gemeenten.includes(waarde) ? null : 'gemeente'
  if (veld === 'aanbod') return bekend.aanbod.includes(waarde) ? null : 'aanbod'
  if (veld === 'bereik')
    return i.langs === 'mail' ? (isMail(waarde) ? null : 'mail') : isNummer(waarde) ? null : 'nummer'
  return null
}
const isMail = (w: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(w)
const isNummer = (w: string): boolean => /^\+?[\d\s()-]+$/.test(w) && w.replace(/\D/g, '').length >= 8

/** Signs of a receipt code: no vowels, so no words, and none that look like another. */
const TEKENS = '23456789BCDFGHJKMNPQRSTVWXZ'
const LENGTE = 12
/** A receipt code from random bytes: it says nothing of whom, what or where. About 57 bits. */
export function codeUit(bytes: Uint8Array): string {
  let getal = bytes.reduce((n, b) => n * 256n + BigInt(b), 0n)
  let uit = ''
  for (let n = 0; n < LENGTE; n++) {
    uit += TEKENS[Number(getal % BigInt(TEKENS.length))] ?? ''
    getal /= BigInt(TEKENS.length)
  }
  return (uit.match(/.{4}/g) ?? []).join('-')
}
/** A code as somebody types it back; null when it cannot be one. */
export function leesCode(woorden: string): string | null {
  const kaal = woorden.toUpperCase().replace(/[\s-]/g, '')
  return kaal.length === LENGTE && [...kaal].every(t => TEKENS.includes(t))
    ? (kaal.match(/.{4}/g) ?? []).join('-')
    : null
}
/** What a code tells, and nothing more. */
export const STANDEN = ['wacht', 'opgepakt', 'klaar'] as const
export type Deurstand = (typeof STANDEN)[number]
export const isStand = (x: unknown): x is Deurstand => STANDEN.some(s => s === x)
/** How many files may go along, and how large each may be. */
export const HOOGSTENS_STUKKEN = 3
export const HOOGSTENS_STUK_BYTES = 5 * 1024 * 1024
