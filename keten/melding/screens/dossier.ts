import type { BuitenLooptijd } from '../../../gedeeld/regio/looptijd.ts'
import type {
  Beroepsgeheim,
  BijzondereVorm,
  Afwijkgrond,
  Raadstap,
  Vraag,
  Wegingveld,
} from '../../../gedeeld/regio/schema.ts'
import type { Klok, Klokstand } from '../../../toon/delen/KlokChip.tsx'
import type { PersoonRij, Werkrij } from '../../zaak.ts'
import type { Grond } from '../grond.ts'
import type { Informatiegrond } from '../informatie.ts'
import type { Berichtgrond } from '../instantie.ts'
import type { Kaderbeeld } from '../kader.ts'
import type { Kern, Melding, stand } from '../melding.ts'

export type Bestaand = Exclude<Melding, { status: 'geen' }>

export interface Melder {
  readonly naam: string
  readonly hoedanigheid: string
  readonly beroepsmatig: boolean
  readonly organisatieNaam: string | null
  readonly bereikbaar: string
  readonly veiligMoment: string | null
  readonly anonimiteit: string
  readonly afschermGrond: string | null
}

export interface Stap {
  readonly id: string
  readonly label: string
  readonly verplichteVelden: readonly Wegingveld[]
  readonly wettelijk?: boolean
  readonly bron: string
}

/** An organisation of the region's directory, with how to reach it. */
export interface Adres {
  readonly id: string
  readonly naam: string
  readonly telefoon?: string
  readonly bereikbaar?: string
}

/** A form of violence that asks somebody who knows the culture first. */
export type Bijzonder = Omit<BijzondereVorm, 'consult' | 'steun'> & {
  readonly consult: { readonly organisatie: Adres; readonly tekst: string; readonly tekstEn: string }
  readonly steun: readonly (Omit<BijzondereVorm['steun'][number], 'organisatie'> & { readonly organisatie: Adres })[]
}

/** One report as the server tells it to who works on it. */
export interface Dossier {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  readonly stand: ReturnType<typeof stand>
  readonly melding: Bestaand
  readonly personen: readonly PersoonRij[]
  readonly melder: Melder | null
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
  readonly gaten: readonly { readonly vraag: string; readonly persoon: string | null }[]
  readonly tegenspraak: readonly { readonly vraag: string; readonly met: string; readonly uitleg: string }[]
  readonly regio: {
    readonly stappen: readonly Stap[]
    readonly instrument: readonly Vraag[]
    readonly besluiten: readonly string[]
    readonly veldkeuzes: { readonly [V in Wegingveld]?: readonly string[] }
    readonly aanhoudingen: readonly { readonly id: string; readonly label: string; readonly vraagt?: string }[]
    readonly dossierdelen: readonly Dossierdeel[]
    readonly gronden: readonly Grond[]
    readonly raad: (Omit<Raadstap, 'organisatie'> & { readonly organisatie: Adres }) | null
    readonly acuut: readonly (Adres & { readonly voor: string | null })[]
    readonly bijzondereVormen: readonly Bijzonder[]
    readonly afwijkgronden: readonly Afwijkgrond[]
    readonly informatiegronden: readonly Informatiegrond[]
    readonly beroepsgeheim: Beroepsgeheim
    readonly berichtgronden: readonly Berichtgrond[]
    readonly kader: Kaderbeeld | null
  }
  /** The profession of who looks, when it has a secret of its own. */
  readonly beroep: string | null
  readonly tijdlijn: readonly {
    readonly soort: string
    readonly op: string
    readonly mens: string
    readonly organisatie: string
  }[]
  /** the vision of the region did not hold on the day of this report (R001-04) */
  readonly looptijd: BuitenLooptijd | null
  /** the people of the teams, who may turn out to help already (R002-27) */
  readonly hulpverleners: readonly {
    readonly id: string
    readonly naam: string
    readonly organisatie: string
    readonly team: string
  }[]
  /** who may be named as the expert of a step (R000-39) */
  readonly deskundigen: readonly { readonly id: string; readonly naam: string }[]
  /** reports that may be about the same incident */
  readonly zelfdeIncident: readonly {
    readonly id: string
    readonly nummer: string
    readonly geopendOp: string
    readonly gekoppeld: boolean
    readonly zelfdeNummer: boolean
  }[]
  readonly ontvangers: readonly { readonly id: string; readonly naam: string; readonly eigen: boolean }[]
}

/** A part of what goes along with a handover. */
export type Dossierdeel = {
  readonly id: string
  readonly label: string
  readonly stap: string
  readonly klaar: boolean
}
export type Poging = { readonly op: string; readonly wijze: string; readonly gelukt: boolean }

/** What the receiving team sees before it accepts. */
export interface Aanbod {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  readonly nummer: string
  readonly gemeente: string
  readonly urgentie: string
  readonly urgentieReden: string
  readonly vormen: readonly string[]
  readonly aantalPersonen: number
  readonly aantalKinderen: number
  readonly stand: string
  /** the worker it is meant for, when somebody helps this family already */
  readonly voor?: string | null
  /** the worker of Veilig Thuis who stays with the team */
  readonly steun?: string | null
  readonly dossier: string
  readonly delen: readonly Dossierdeel[]
  readonly contactpogingen: readonly Poging[]
  readonly werk: readonly Werkrij[]
  readonly organisaties: Readonly<Record<string, string>>
}

export const volleNaam = (p: Pick<PersoonRij, 'voornamen' | 'tussenvoegsel' | 'achternaam'>): string =>
  [p.voornamen, p.tussenvoegsel, p.achternaam].filter(deel => deel.trim() !== '').join(' ')

export function naamVan(dossier: Pick<Dossier, 'personen'>, id: string): string {
  const persoon = dossier.personen.find(p => p.id === id)
  return persoon === undefined ? '?' : volleNaam(persoon)
}

/** Whole years on a day; with only a year or month known, the lower of the two possible ages. */
export function leeftijd(geboren: string, vandaag: string): number | null {
  if (!/^\d{4}/.test(geboren)) return null
  const jaren = Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4))
  return geboren.padEnd(10, '-99').slice(4) <= vandaag.slice(4) ? jaren : jaren - 1
}

/** Work that still runs, with its term as a clock; work without a term has none. */
export function klokVan(werk: Werkrij, label: string, nu: Date): Klok | null {
  if (werk.vervaltOp === null || werk.klaarOp !== null || typeof werk.stilSinds === 'string') return null
  return {
    naam: werk.klok ?? werk.soort,
    label,
    vervaltOp: werk.vervaltOp,
    stand: klokstand(werk.vervaltOp, werk.waarschuwOp, nu),
    bron: werk.bron ?? '',
    kalender: werk.kalender ?? '',
  }
}

/** Overdue, near (the region's own warning, or else the last day), or running. */
export function klokstand(vervaltOp: string, waarschuwOp: string | null, nu: Date): Klokstand {
  const nog = Date.parse(vervaltOp) - nu.getTime()
  if (nog < 0) return 'verlopen'
  const gewaarschuwd = waarschuwOp !== null && Date.parse(waarschuwOp) <= nu.getTime()
  return gewaarschuwd || nog < DAG_MS ? 'waarschuwing' : 'loopt'
}

const DAG_MS = 86_400_000

export const openWerk = (werk: readonly Werkrij[]): readonly Werkrij[] => werk.filter(w => w.klaarOp === null)

export type Deel = 'weging' | 'mensen' | 'overdracht' | 'melder' | 'tijdlijn'
export const DELEN: readonly Deel[] = ['weging', 'mensen', 'overdracht', 'melder', 'tijdlijn']

/** The next right act, and where on the screen it is done. */
export type Volgende =
  | 'crisis'
  | 'contact'
  | 'bevestig'
  | 'wachtOpTweede'
  | 'weeg'
  | 'besluit'
  | 'startOnderzoek'
  | 'rondOnderzoekAf'
  | 'aangehouden'
  | 'draagOver'
  | 'wachtOpTeam'
  | 'koppelTerug'
  | 'informeer'
  | 'sluit'
  | 'niets'

/** Safety first, then what the weighing asks, then who must be told; only what the server says may be done. */
export function volgende(
  { mag, melding: m, regio }: Pick<Dossier, 'mag' | 'melding' | 'regio'>,
  mens: string,
): Volgende {
  const kan = (type: string) => mag.includes(type)
  if (m.status === 'gesloten') return 'niets'
  if (kan('ZetCrisisIn')) return 'crisis'
  if (kan('LegContactVast') && contactNodig(m)) return 'contact'
  if (m.weging.stand === 'besloten')
    return kan('BevestigBesluit') && m.weging.door !== mens ? 'bevestig' : 'wachtOpTweede'
  if (kan('RondStapAf')) return regio.stappen.some(s => !(s.id in m.stappen)) ? 'weeg' : 'besluit'
  const regels: readonly (readonly [boolean, Volgende])[] = [
    [kan('StartOnderzoek'), 'startOnderzoek'],
    [kan('HefAanhoudingOp'), 'aangehouden'],
    [kan('BiedOverdrachtAan'), 'draagOver'],
    [kan('KoppelTerug'), 'koppelTerug'],
    [kan('InformeerPersoon') && m.personen.some(p => m.geinformeerd[p.id] === undefined), 'informeer'],
    [kan('RondOnderzoekAf'), 'rondOnderzoekAf'],
    [m.overdracht.stand === 'aangeboden', 'wachtOpTeam'],
    [kan('SluitMelding'), 'sluit'],
  ]
  return regels.find(([geldt]) => geldt)?.[1] ?? 'niets'
}

/** With acute danger somebody speaks with police or justice before anything is decided (R000-29). */
const contactNodig = (m: Kern): boolean =>
  m.acuut && m.weging.stand === 'bezig' && !m.contacten.some(c => c === 'politie' || c === 'justitie')

export const DEEL_VAN: Readonly<Record<Volgende, Deel>> = {
  crisis: 'weging',
  contact: 'weging',
  bevestig: 'weging',
  wachtOpTweede: 'weging',
  weeg: 'weging',
  besluit: 'weging',
  startOnderzoek: 'weging',
  rondOnderzoekAf: 'weging',
  aangehouden: 'overdracht',
  draagOver: 'overdracht',
  wachtOpTeam: 'overdracht',
  koppelTerug: 'melder',
  informeer: 'melder',
  sluit: 'tijdlijn',
  niets: 'tijdlijn',
}
