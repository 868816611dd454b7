import type { Zaaksoort } from '../../../gedeeld/zaaksoort.ts'
import type { Klok } from '../../../toon/delen/KlokChip.tsx'

export type Urgentie = 'nu' | 'vandaag' | 'week' | 'later'

export interface Zaak {
  readonly soort: Zaaksoort
  readonly id: string
  readonly nummer: string
}

export interface Werk {
  readonly id: string
  readonly soort: string
  readonly zaak: Zaak
  readonly titel: string
  readonly wat: string
  readonly urgentie: Urgentie
  readonly klok: Klok | null
  /** Its clock stands still, for a reason of the region. */
  readonly stil?: boolean
  /** Waits for nothing: before everything else. */
  readonly meteen?: boolean
  /** Who is on call for it now, when somebody is. */
  readonly voor?: { readonly naam: string; readonly ik: boolean } | null
  /** Who took it on; null: of the team. */
  readonly wie?: { readonly id: string; readonly naam: string; readonly ik: boolean } | null
}

export interface Collega {
  readonly id: string
  readonly naam: string
}

/** What is to be seen of the work, as the server asks it. */
export interface Keuze {
  readonly soort?: string
  readonly gemeente?: string
  readonly zaak?: Zaaksoort
  readonly wie?: 'ik' | 'vrij'
}

export interface BewaardFilter {
  readonly id: string
  readonly naam: string
  readonly keuze: Keuze
}

/** Of all own work, counted up to a limit; `meer` says that the counting stopped. */
export type Aantallen = Readonly<Record<Urgentie | 'ik' | 'vrij' | 'nieuw', number>> & { readonly meer: boolean }

export interface Overdracht {
  readonly id: string
  /** what is offered: a report, or the family after a restraining order */
  readonly soort: Zaaksoort
  readonly melding: string
  readonly nummer: string
  readonly van: { readonly naam: string }
  readonly gemeente: string
  /** Of the report: acute, high or normal. */
  readonly urgentie: string
  readonly aangebodenOp: string
  readonly klok: Klok | null
}

/** A step agreed with who asked advice, or a question asked of this person by name. */
export interface Adviesregel {
  readonly id: string
  readonly soort: 'stap' | 'hercontact' | 'vraag'
  readonly wat: string
  readonly nummer: string
  readonly dossier: string | null
  readonly op: string
  /** null: who agreed it no longer works here, so it is of the whole desk */
  readonly wie: { readonly naam: string; readonly ik: boolean } | null
  readonly teLaat: boolean
}

export interface Wachtend {
  readonly zaak: Zaak
  readonly nummer: string
  readonly opWie: string
  readonly sinds: string
}

export interface WerkBericht {
  readonly id: string
  readonly soort: string
  /** The clock it is about, by the name in the region's definition. */
  readonly klok: string | null
  readonly tekst: string
  readonly op: string
  readonly zaak: Zaak | null
}

/** Who is on call in this organisation now. */
export interface Dienst {
  readonly nu: readonly { readonly naam: string; readonly tot: string }[]
  readonly ik: boolean
}

/** Colleagues who lead more long cases than the limit of the region. */
export interface Langdurig {
  readonly dagen: number
  readonly grens: number
  readonly bron: string
  readonly mensen: readonly { readonly naam: string; readonly zaken: number }[]
}

export interface MijnWerkAntwoord {
  readonly werk: readonly Werk[]
  readonly overdrachten: readonly Overdracht[]
  readonly wachtend: readonly Wachtend[]
  readonly berichten: readonly WerkBericht[]
  readonly dienst: Dienst
  /** With the first page only. */
  readonly aantallen?: Aantallen
  readonly keuzes?: {
    readonly soorten: readonly { readonly soort: string; readonly wat: string }[]
    readonly gemeenten: readonly string[]
  }
  /** Reports that came in and nobody took up. */
  readonly nieuw?: readonly Werk[]
  readonly advies?: readonly Adviesregel[]
  /** Who of the team leads too many long cases; null for who does not lead a team. */
  readonly langdurig?: Langdurig | null
  readonly filters?: readonly BewaardFilter[]
  /** Who may be given this work, oneself included; empty when this role gives none. */
  readonly collegas?: readonly Collega[]
  readonly volgende: string | null
}

/** Alike work on one case with one term, told once with how often: three people to inform is one line. */
export interface Regel {
  readonly werk: Werk
  readonly keer: number
  /** all of it, to take on or hand on together */
  readonly ids: readonly string[]
}

export const URGENTIES = ['nu', 'vandaag', 'week', 'later'] as const

/** The due work in the order of the day, groups without work left out; within a group the first to end comes first. */
export function naarUrgentie(
  werk: readonly Werk[],
  zoek: string,
): readonly { urgentie: Urgentie; regels: readonly Regel[] }[] {
  const gevonden = werk.filter(item => past(item, zoek))
  return URGENTIES.map(urgentie => ({
    urgentie,
    regels: telSamen(gevonden.filter(item => item.urgentie === urgentie).toSorted(eersteEerst)),
  })).filter(groep => groep.regels.length > 0)
}

function telSamen(werk: readonly Werk[]): readonly Regel[] {
  const regels = new Map<string, Regel>()
  for (const item of werk) {
    const sleutel = [item.soort, item.zaak.id, item.klok?.vervaltOp ?? '', item.wie?.id ?? ''].join(' ')
    const eerder = regels.get(sleutel)
    const ids = [...(eerder?.ids ?? []), item.id]
    regels.set(sleutel, { werk: eerder?.werk ?? item, keer: ids.length, ids })
  }
  return [...regels.values()]
}

function past({ titel, wat, zaak }: Werk, zoek: string): boolean {
  const tekst = `${titel} ${wat} ${zaak.nummer}`.toLowerCase()
  return zoek
    .toLowerCase()
    .split(/\s+/)
    .every(woord => tekst.includes(woord))
}

/** A choice as the question of an address; the order is fixed, so that the same choice is the same address. */
export function alsVraag(keuze: Keuze): string {
  const vraag = new URLSearchParams()
  for (const naam of ['soort', 'gemeente', 'zaak', 'wie'] as const) {
    const waarde = keuze[naam]
    if (waarde !== undefined) vraag.set(naam, waarde)
  }
  return vraag.toString()
}

export const isLeeg = (keuze: Keuze): boolean => alsVraag(keuze) === ''

/** Which part of a report holds the act of a kind of work. */
const DEEL: Readonly<Record<string, string>> = {
  overdragen: 'overdracht',
  'melder-terugkoppelen': 'melder',
  'persoon-informeren': 'melder',
  'persoon-informeren-veilig': 'melder',
  'afwijking-bevestigen': 'melder',
  jaarcheck: 'nazorg',
  'hercontact-beantwoorden': 'nazorg',
  'herhaling-oppakken': 'nazorg',
}

/** Where the act is done: one click from the work to the right place. */
export function wegNaar({ soort, zaak }: Pick<Werk, 'soort' | 'zaak'>): string {
  if (soort === 'overdracht-aanvaarden' || soort === 'overdracht-aangeboden') return `${adresVan(zaak)}/overdracht`
  const deel = soort.startsWith('opvolging-') ? 'nazorg' : DEEL[soort]
  return deel === undefined ? adresVan(zaak) : `${adresVan(zaak)}?deel=${deel}`
}

const PAD: Readonly<Record<Zaaksoort, string>> = {
  melding: 'meldingen',
  casus: 'casussen',
  huisverbod: 'huisverboden',
  opvang: 'opvang/verblijven',
  bespreking: 'besprekingen',
  alarm: 'aansluitingen',
  werkblad: 'werkbladen',
}
export const adresVan = ({ soort, id }: Pick<Zaak, 'soort' | 'id'>): string => `/${PAD[soort]}/${id}`

const eind = ({ klok }: Werk): number => (klok === null ? Infinity : Date.parse(klok.vervaltOp))

function eersteEerst(a: Werk, b: Werk): number {
  if (a.meteen !== b.meteen && (a.meteen === true || b.meteen === true)) return a.meteen === true ? -1 : 1
  // Two without a clock: Infinity minus Infinity is no number, and they simply keep their order.
  return eind(a) === eind(b) ? 0 : eind(a) - eind(b)
}
