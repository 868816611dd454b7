import type { Klok } from '../../../toon/delen/KlokChip.tsx'

export type Urgentie = 'nu' | 'vandaag' | 'week' | 'later'

export interface Zaak {
  readonly soort: 'melding' | 'casus'
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
  /** Who is on call for it now, when somebody is. */
  readonly voor?: { readonly naam: string; readonly ik: boolean } | null
}

export interface Overdracht {
  readonly id: string
  readonly melding: string
  readonly nummer: string
  readonly van: { readonly naam: string }
  readonly gemeente: string
  /** Of the report: acute, high or normal. */
  readonly urgentie: string
  readonly aangebodenOp: string
  readonly klok: Klok | null
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

export interface MijnWerkAntwoord {
  readonly werk: readonly Werk[]
  readonly overdrachten: readonly Overdracht[]
  readonly wachtend: readonly Wachtend[]
  readonly berichten: readonly WerkBericht[]
  readonly dienst: Dienst
  readonly volgende: string | null
}

/** Alike work on one case with one term, told once with how often: three people to inform is one line. */
export interface Regel {
  readonly werk: Werk
  readonly keer: number
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
    const sleutel = [item.soort, item.zaak.id, item.klok?.vervaltOp ?? ''].join(' ')
    const eerder = regels.get(sleutel)
    regels.set(sleutel, { werk: eerder?.werk ?? item, keer: (eerder?.keer ?? 0) + 1 })
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

/** Which part of a report holds the act of a kind of work. */
const DEEL: Readonly<Record<string, string>> = {
  overdragen: 'overdracht',
  'melder-terugkoppelen': 'melder',
  'persoon-informeren': 'melder',
  'persoon-informeren-veilig': 'melder',
  'afwijking-bevestigen': 'melder',
}

/** Where the act is done: one click from the work to the right place. */
export function wegNaar({ soort, zaak }: Pick<Werk, 'soort' | 'zaak'>): string {
  if (soort === 'overdracht-aanvaarden' || soort === 'overdracht-aangeboden') return `/meldingen/${zaak.id}/overdracht`
  const deel = soort.startsWith('opvolging-') ? 'nazorg' : DEEL[soort]
  return deel === undefined ? adresVan(zaak) : `${adresVan(zaak)}?deel=${deel}`
}

export const adresVan = ({ soort, id }: Zaak): string => (soort === 'melding' ? `/meldingen/${id}` : `/casussen/${id}`)

const eind = ({ klok }: Werk): number => (klok === null ? Infinity : Date.parse(klok.vervaltOp))

function eersteEerst(a: Werk, b: Werk): number {
  // Two without a clock: Infinity minus Infinity is no number, and they simply keep their order.
  return eind(a) === eind(b) ? 0 : eind(a) - eind(b)
}
