import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** The bed finder: pure rules. No name, no address, no coordinate comes in here (SD-27, SD-28). */

export const KLEUREN = ['groen', 'oranje', 'rood'] as const
export type Kleur = (typeof KLEUREN)[number]
/** Ages of children in bands, so that a request never holds a day of birth. */
export const LEEFTIJDEN = ['0-3', '4-11', '12-17'] as const
export const BEHOEFTEN = ['rolstoel', 'tolk', 'jongen-12-plus', 'huisdier', 'zwanger', 'verslaving', 'ggz'] as const
export type Behoefte = (typeof BEHOEFTEN)[number]
export const URGENTIES = ['nu', 'vandaag', 'deze-week'] as const
export type Urgentie = (typeof URGENTIES)[number]
/** Why help at home does not do: shelter is for emergencies (Arnhem 2014, lines 1987-1995; Utrecht 2015, lines 1568-1574). */
export const AMBULANT_NIET = [
  'direct-gevaar',
  'pleger-in-huis',
  'al-geprobeerd',
  'gezin-wil-weg',
  'geen-thuis',
] as const
/** The clear criteria for a place that is necessary for safety (Utrecht 2015, lines 1568-1574); the words are a choice of Kring. */
export const CRITERIA = [
  'direct-gevaar',
  'dreiging-houdt-aan',
  'geen-veilige-woonplek',
  'eer-of-netwerk',
  'uitbuiting',
] as const
/** Leaving home is a disruption, above all for children: that is weighed per placement (Utrecht 2015, lines 1568-1574). */
export const KINDOORDELEN = ['beter-hier', 'zwaar-maar-nodig', 'elders-beter'] as const
/** The only reasons for a place outside the region (Utrecht 2015, lines 1576-1582; R001-78). */
export const BUITENREDENEN = ['veiligheid', 'deskundigheid', 'capaciteit'] as const
/** Who may be sent to a national specialist place, and why (Arnhem 2014, lines 584-615; R002-65). */
export const LANDELIJKREDENEN = ['zeer-specialistisch', 'extreem-gevaar'] as const
export const WEIGERREDENEN = ['vol', 'hier-niet-veilig', 'hulp-past-niet', 'samenstelling'] as const
export const EINDREDENEN = ['thuis-veilig-gemaakt', 'elders-gevonden', 'wil-niet-meer', 'vergissing'] as const
export type BedStand = 'open' | 'vastgehouden' | 'geplaatst' | 'beeindigd'

/** How long a place is held, and how long a request may wait for a person. Choices of Kring: no source names them. */
export const VASTHOUD_MINUTEN = 120
export const ANTWOORD_MINUTEN: { readonly [U in Urgentie]: number } = { nu: 15, vandaag: 60, 'deze-week': 240 }
/** How often somebody looks whether a household that waits is safe. */
export const KIJK_UREN: { readonly [U in Urgentie]: number } = { nu: 2, vandaag: 12, 'deze-week': 24 }
/** After its end a request is gone within a day (SD-30); the sweep takes it well before. */
export const WEG_NA_UREN = 20
/** A place nobody looked at for a day may be taken already. */
export const VERS_UREN = 24
/** So often the area of a request changes by machine; after that a person at the shelter looks (SD-29). */
export const WIJZIGINGEN_TOT = 3

const MINUUT = 60_000
const plus = (op: string, minuten: number): string => new Date(Date.parse(op) + minuten * MINUUT).toISOString()
export const vastTot = (nu: string): string => plus(nu, VASTHOUD_MINUTEN)
export const antwoordVoor = (nu: string, urgentie: Urgentie): string => plus(nu, ANTWOORD_MINUTEN[urgentie])
export const kijkVoor = (nu: string, urgentie: Urgentie): string => plus(nu, KIJK_UREN[urgentie] * 60)
export const isVers = (standOp: string, nu: string): boolean =>
  Date.parse(nu) - Date.parse(standOp) < VERS_UREN * 60 * MINUUT

/** Signals of the risk screening and the colour they point at (dossier 6.2; regio Arnhem, note on code rood). A person sets the colour. */
export const RISICOSIGNALEN = {
  'geen-dreiging-buiten': 'groen',
  'pleger-zoekt': 'oranje',
  'pleger-kent-adressen': 'oranje',
  'dreiging-via-kinderen': 'oranje',
  doodsbedreiging: 'rood',
  'extreme-stalking': 'rood',
  'eer-extreem': 'rood',
  'crimineel-milieu': 'rood',
  'loverboy-complex': 'rood',
} as const satisfies { readonly [signaal: string]: Kleur }
export type Risicosignaal = keyof typeof RISICOSIGNALEN

/** The colour the table points at: the heaviest signal counts; null when nothing was seen. It suggests, and never sets. */
export function kleurvoorstel(signalen: readonly Risicosignaal[]): Kleur | null {
  const gezien = signalen.map(s => KLEUREN.indexOf(RISICOSIGNALEN[s]))
  return gezien.length === 0 ? null : (KLEUREN[Math.max(...gezien)] ?? null)
}

/** The provinces in which municipalities lie: the finest a machine says about an area (SD-29). */
export function provinciesVan(definitie: RegioDefinitie, gemeenten: readonly string[]): string[] {
  const van = (naam: string) =>
    definitie.gemeenten.find(g => g.naam === naam)?.provincie ?? definitie.regio.provincie ?? definitie.regio.naam
  return [...new Set(gemeenten.map(van))].sort()
}

export type Plek = {
  readonly volwassenen: number
  readonly kinderen: number
  readonly groepen: readonly string[]
  readonly geschikt: readonly Behoefte[]
  readonly kleur: Kleur
  readonly nietIn: readonly string[]
}
export type Zoek = {
  readonly volwassenen: number
  readonly kinderen: number
  readonly groep: string | null
  readonly behoeften: readonly Behoefte[]
  readonly kleur: Kleur
  /** provinces of the municipalities to avoid, never the municipalities */
  readonly mijdProvincies: readonly string[]
}

/** Whether a free place can hold a household. The database answers the asker with the same rule, and only yes or no. */
export const past = (p: Plek, z: Zoek): boolean =>
  p.volwassenen >= z.volwassenen &&
  p.kinderen >= z.kinderen &&
  (z.groep === null || p.groepen.length === 0 || p.groepen.includes(z.groep)) &&
  z.behoeften.every(b => p.geschikt.includes(b)) &&
  KLEUREN.indexOf(p.kleur) >= KLEUREN.indexOf(z.kleur) &&
  !p.nietIn.some(provincie => z.mijdProvincies.includes(provincie))

const mist = (veld: string, uitleg: string, zin: string, bron: string): Weigering =>
  weiger('ONVOLLEDIG', zin, { bron, velden: [{ veld, uitleg }] })

/** Only who works for a municipality or the police sends somebody to a national place, with one of two reasons (R002-65). */
export function landelijkBezwaar(wie: { organisatieSoort: string }, reden: string | undefined): Weigering | null {
  if (!['lokaalTeam', 'gemeente', 'politie'].includes(wie.organisatieSoort))
    return weiger(
      'NIET_BEVOEGD',
      'Naar een landelijke plek verwijst alleen een gemeente of de politie. Vraag het lokale team.',
      {
        bron: 'aa2014:597-615',
      },
    )
  return reden === undefined
    ? mist('landelijk', 'kies een van de twee', 'Zeg waarom een landelijke plek nodig is.', 'aa2014:584-595')
    : null
}

/** A place is confirmed only with a criterion, and with a judgement on the children when there are any (R001-77). */
export function plaatsingBezwaar(
  kinderen: number,
  b: { criterium?: string | undefined; kindoordeel?: string | undefined },
): Weigering | null {
  const bron = 'r2015:1568-1574'
  if (b.criterium === undefined)
    return mist('criterium', 'kies er een', 'Zeg waarom deze plek nodig is voor de veiligheid.', bron)
  if (kinderen > 0 && b.kindoordeel === undefined)
    return mist('kindoordeel', 'kies er een', 'Weeg wat weggaan van huis voor de kinderen betekent.', bron)
  return null
}

/** Code red is never refused without an incident on record (Arnhem 2014, line 2054; R002-57). */
export const incidentBezwaar = (kleur: Kleur, incident: string | undefined): Weigering | null =>
  kleur === 'rood' && (incident === undefined || incident.trim() === '')
    ? mist(
        'incident',
        'beschrijf het zonder namen',
        'Voor code rood is er altijd plaats. Wie toch nee zegt, legt dat vast als incident.',
        'aa2014:2054',
      )
    : null

/** How long from asking to placing, as a count without a person (R001-79, R002-55). */
export function wachtklasse(gevraagdOp: string, nu: string): string {
  const uren = (Date.parse(nu) - Date.parse(gevraagdOp)) / 3_600_000
  return uren < 1 ? 'binnen-1-uur' : uren < 4 ? 'binnen-4-uur' : uren < 24 ? 'binnen-24-uur' : 'later'
}
