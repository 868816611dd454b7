import type { Dekking } from '../../../gedeeld/regio/convenant.ts'
import type { Tikrij } from '../nazorg/opdrachten-tik.ts'
import type { Klok } from '../../../toon/delen/KlokChip.tsx'
import { andersom } from '../../../gedeeld/persoon/relatie.ts'
import type { Toon } from '../../../toon/delen/StatusWoord.tsx'
import type { PersoonRij, Werkrij } from '../../zaak.ts'
import type { Advies } from '../regie/voorstel.ts'
import type { Signaal } from '../signalen.ts'
import type { Casus, CasusFeit, CasusOpdracht, Kern, Lid, Oordeel } from '../casus.ts'

export type Bestaand = Exclude<Casus, { status: 'geen' }>
export type Daadtype = Exclude<
  CasusOpdracht['type'],
  'OpenCasus' | 'OpenRechtstreeks' | 'DraagCasusregieOver' | 'VoegStukToe' | 'MaakBrief' | 'NoteerAlarm' | 'VerhuisTeam'
>
export type Feit<S extends CasusFeit['soort']> = Extract<CasusFeit, { soort: S }>

/** What is still missing, in the words of the server. */
export interface Open {
  readonly veld: string
  readonly uitleg: string
}

export interface Gebeurd {
  readonly soort: CasusFeit['soort']
  readonly op: string
  readonly mens: string
  readonly organisatie: string
  /** The fact itself, with the ids of its texts; without it the screen shows what happened and not what was said. */
  readonly feit?: CasusFeit
}

/** One case as the server tells it to who works on it. */
export interface Dossier {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  readonly casus: Bestaand
  readonly personen: readonly PersoonRij[]
  /** questions that were sent to be answered with one tap, and what came back; newest first */
  readonly tikken: readonly Tikrij[]
  /** who lives together, and at which recorded place: the same number is the same address, 0 is not known */
  readonly huizen: Readonly<Record<string, number>>
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly collegas: readonly {
    readonly id: string
    readonly naam: string
    readonly rol: string
    readonly organisatie: string
  }[]
  /** colleagues of Veilig Thuis who may come along on a visit */
  readonly collegasVeiligThuis: readonly { readonly id: string; readonly naam: string }[]
  /** organisations that may share direction or guard the process */
  readonly partners: readonly { readonly id: string; readonly naam: string }[]
  /** volunteer coaches of the region who could be coupled */
  readonly vrijwilligers: readonly { readonly id: string; readonly naam: string; readonly organisatie: string }[]
  readonly advies: Advies
  readonly lokaalTeam: string
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
  /** whom of this case who looks may register in the reference index of the region: young people, where it is on */
  readonly verwijsindex: readonly string[]
  readonly faseOpen: readonly Open[]
  readonly sluitenOpen: readonly Open[]
  /** what the plan lacks before it may be adopted */
  readonly planOpen: readonly Open[]
  /** what deserves a look */
  readonly signalen: readonly Signaal[]
  readonly regio: {
    /** every convenant that covers this case today */
    readonly convenanten: readonly Dekking[]
    readonly fasen: readonly { readonly id: string; readonly label: string; readonly bron: string }[]
    readonly regie: { readonly lokaalTeamBlijft: boolean; readonly alleenBijComplex: boolean; readonly bron: string }
    readonly opvolging: {
      /** of this family: chosen for it, else those of the region */
      readonly maanden: readonly number[]
      /** the months Kring proposes for this family */
      readonly voorstel: readonly number[]
      readonly start: string
      readonly bron: string
    }
    readonly kinderen: {
      readonly altijdGesproken: boolean
      readonly ookZonderMedewerkingOuders: boolean
      readonly bron: string
    }
    readonly herstel: {
      readonly actief: boolean
      readonly gebieden: readonly { readonly id: string; readonly label: string }[]
      readonly bron: string
    }
    /** what must be established before the Raad is asked */
    readonly raad: readonly { readonly id: string; readonly label: string }[]
    /** names of the parties that hear it at scaling up */
    readonly partijen: Readonly<Record<string, string>>
    /** who may decide when parties do not agree; null when the region does not say */
    readonly beslist: string | null
    /** letters that this region has */
    readonly brieven: readonly { readonly id: string; readonly label: string; readonly labelEn: string }[]
    readonly plan: {
      readonly vaststellen: readonly string[]
      readonly acuutZonder: readonly string[]
      readonly bron: string
    }
  }
  readonly tijdlijn: readonly Gebeurd[]
}

export const volleNaam = (p: Pick<PersoonRij, 'voornamen' | 'tussenvoegsel' | 'achternaam'>): string =>
  [p.voornamen, p.tussenvoegsel, p.achternaam].filter(deel => deel.trim() !== '').join(' ')

export function naamVan({ personen }: Pick<Dossier, 'personen'>, id: string): string {
  const persoon = personen.find(p => p.id === id)
  return persoon === undefined ? '?' : volleNaam(persoon)
}

export const roepnaamVan = ({ personen }: Pick<Dossier, 'personen'>, id: string): string =>
  personen.find(p => p.id === id)?.voornamen ?? '?'

/** Whose family name stands for the household: a child's, else an adult who does no violence, so that the file is not named after the one who does. */
export function naamgeverVan({ casus, personen }: Pick<Dossier, 'casus' | 'personen'>): PersoonRij | undefined {
  const rang = (p: PersoonRij): number => {
    const lid = casus.personen.find(l => l.id === p.id)
    if (lid?.kind === true) return 0
    return lid === undefined || lid.rollen.includes('pleger') ? 2 : 1
  }
  return [...personen].sort((a, b) => rang(a) - rang(b))[0]
}

/** A colleague by name, wherever the answer names them. */
export const mensVan = (
  d: Pick<Dossier, 'mensen' | 'collegas'> & Partial<Pick<Dossier, 'collegasVeiligThuis'>>,
  id: string,
): string => d.mensen[id] ?? [...d.collegas, ...(d.collegasVeiligThuis ?? [])].find(c => c.id === id)?.naam ?? '?'

/** Whole years on a day; with only a year or month known, the lower of the two possible ages. */
export function leeftijd(geboren: string, vandaag: string): number | null {
  if (!/^\d{4}/.test(geboren)) return null
  const jaren = Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4))
  return geboren.padEnd(10, '-99').slice(4) <= vandaag.slice(4) ? jaren : jaren - 1
}

/** The last time something of this kind happened, and that it was this one when `als` says which. */
export function laatste<S extends CasusFeit['soort']>(
  { tijdlijn }: Pick<Dossier, 'tijdlijn'>,
  soort: S,
  als: (feit: Feit<S>) => boolean = () => true,
): { readonly gebeurd: Gebeurd; readonly feit: Feit<S> | undefined } | undefined {
  const past = (g: Gebeurd) => g.soort === soort && (g.feit === undefined || als(g.feit as Feit<S>))
  const gebeurd = tijdlijn.findLast(past)
  return gebeurd === undefined ? undefined : { gebeurd, feit: gebeurd.feit as Feit<S> | undefined }
}

/** As `laatste`, but only when the fact itself came along: for what must be about this one thing. */
export function laatsteOver<S extends CasusFeit['soort']>(
  dossier: Pick<Dossier, 'tijdlijn'>,
  soort: S,
  als: (feit: Feit<S>) => boolean,
): { readonly gebeurd: Gebeurd; readonly feit: Feit<S> } | undefined {
  const gevonden = laatste(dossier, soort, als)
  return gevonden?.feit === undefined ? undefined : { gebeurd: gevonden.gebeurd, feit: gevonden.feit }
}

export type Veiligheidswoord = Oordeel | 'gesloten'
export const TOON_VAN: Readonly<Record<Veiligheidswoord, Toon>> = {
  veilig: 'goed',
  onveilig: 'gevaar',
  onbekend: 'letop',
  gesloten: 'rustig',
}

export const isOordeel = (woord: string): woord is Veiligheidswoord => woord in TOON_VAN

export const oordeelOver = (c: Pick<Kern, 'veiligheid'>, persoon: string): Oordeel | null =>
  c.veiligheid?.perPersoon.find(p => p.persoon === persoon)?.oordeel ?? null

export const kinderenVan = (c: Pick<Kern, 'personen'>): readonly Lid[] => c.personen.filter(p => p.kind)

/** Where in the region's order the case is; all phases done is past the last. */
export function fasestand({ casus, regio }: Pick<Dossier, 'casus' | 'regio'>) {
  const plek = regio.fasen.findIndex(f => f.id === casus.fase)
  const klaar = plek >= 0 && casus.fasenKlaar.includes(casus.fase)
  return { plek, klaar, totaal: regio.fasen.length, fase: regio.fasen[plek] }
}

/** Work that still runs, with its term as a clock; work without a term has none. */
export function klokVan(werk: Werkrij, label: string, nu: Date): Klok | null {
  if (werk.vervaltOp === null || werk.klaarOp !== null) return null
  const eind = Date.parse(werk.vervaltOp)
  const gewaarschuwd = werk.waarschuwOp !== null && Date.parse(werk.waarschuwOp) <= nu.getTime()
  const bijna = gewaarschuwd || eind - nu.getTime() < DAG_MS
  return {
    naam: werk.klok ?? werk.soort,
    label,
    vervaltOp: new Date(eind).toISOString(),
    stand: eind < nu.getTime() ? 'verlopen' : bijna ? 'waarschuwing' : 'loopt',
    bron: werk.bron ?? '',
    kalender: werk.kalender ?? '',
  }
}

const DAG_MS = 24 * 3_600_000

export const openWerk = (werk: readonly Werkrij[]): readonly Werkrij[] => werk.filter(w => w.klaarOp === null)

/** The months after which this region looks again, with what is known of each. */
export function opvolgingen({ casus, regio, werk }: Pick<Dossier, 'casus' | 'regio' | 'werk'>) {
  return regio.opvolging.maanden.map(maand => ({
    maand,
    uitkomst: casus.opvolging[maand] ?? null,
    werk: openWerk(werk).find(w => w.soort === `opvolging-${maand}`) ?? null,
  }))
}

/** The first follow-up that is due within two weeks or late. */
export function opvolgingNu(dossier: Pick<Dossier, 'casus' | 'regio' | 'werk'>, nu: Date): number | null {
  const grens = nu.getTime() + 14 * DAG_MS
  const toe = opvolgingen(dossier).filter(
    ({ uitkomst, werk }) =>
      uitkomst === null && typeof werk?.vervaltOp === 'string' && Date.parse(werk.vervaltOp) <= grens,
  )
  return toe[0]?.maand ?? null
}

export type Deel =
  'overzicht' | 'regie' | 'plan' | 'hulp' | 'mensen' | 'sporen' | 'nazorg' | 'rechten' | 'stukken' | 'tijdlijn'
export const DELEN: readonly Deel[] = [
  'overzicht',
  'regie',
  'plan',
  'hulp',
  'mensen',
  'sporen',
  'nazorg',
  'rechten',
  'stukken',
  'tijdlijn',
]

/** Where and with which act a missing thing is put right. */
export const HERSTEL: Readonly<Record<string, { readonly deel: Deel; readonly daad?: Daadtype }>> = {
  voorwaarden: { deel: 'plan' },
  'voorwaarden-gehaald': { deel: 'plan' },
  veiligheidsplan: { deel: 'plan', daad: 'StelVeiligheidsplanVast' },
  veiligheid: { deel: 'overzicht', daad: 'LegVeiligheidVast' },
  'veiligheid-hersteld': { deel: 'overzicht' },
  'stabiele-veiligheid': { deel: 'overzicht' },
  'bewijs-stabiel-resultaat': { deel: 'nazorg', daad: 'LegStabielResultaatVast' },
  risicofactoren: { deel: 'hulp' },
  'risicofactoren-zonder-invloed': { deel: 'hulp' },
  'kinderen-gesproken': { deel: 'overzicht', daad: 'LegGesprekMetKindVast' },
  'hulpaanbod-kinderen': { deel: 'hulp', daad: 'BiedHulpAan' },
  'hulp-loopt-of-afgerond': { deel: 'hulp' },
  'netwerk-betrokken': { deel: 'hulp', daad: 'BetrekNetwerk' },
  'nazorg-afgesproken': { deel: 'nazorg', daad: 'SpreekNazorgAf' },
}

/** The one next right act: its name for the words, the act, and what is already known about it. */
export interface Volgende {
  readonly wat:
    | 'regie'
    | 'veiligheid'
    | 'voorwaarde'
    | 'plan'
    | 'kind'
    | 'hulpKind'
    | 'controle'
    | 'weerVeilig'
    | 'risico'
    | 'netwerk'
    | 'nazorg'
    | 'opvolging'
    | 'fase'
    | 'sluit'
    | 'niets'
  readonly daad?: Daadtype
  readonly vast?: Readonly<Record<string, string | number>>
  readonly deel?: Deel
  readonly wie?: string
}

/** Safety first, then the children, then what the phase and the region ask; only what the server says may be done. */
export function volgende(dossier: Dossier, nu: Date): Volgende {
  const kan = (v: Volgende) => v.daad === undefined || dossier.mag.includes(v.daad)
  return kandidaten(dossier, nu).find(kan) ?? { wat: 'niets' }
}

function kandidaten(dossier: Dossier, nu: Date): readonly Volgende[] {
  const { casus: c } = dossier
  const maand = opvolgingNu(dossier, nu)
  const opvolging = als(maand !== null, {
    wat: 'opvolging',
    daad: 'DoeOpvolging',
    vast: { maand: maand ?? 0 },
    deel: 'nazorg',
  })
  if (c.status === 'gesloten') return opvolging
  return [...eerstVeilig(c), ...danKinderen(c), ...danVerder(dossier), ...opvolging, ...alsAllesKlaar(dossier)]
}

const als = (geldt: boolean, v: Volgende): readonly Volgende[] => (geldt ? [v] : [])

function eerstVeilig(c: Kern): readonly Volgende[] {
  return [
    ...als(c.regisseur === null && c.gekoppeld?.regie !== true, { wat: 'regie', daad: 'BelegRegie' }),
    ...als(c.veiligheid === null || c.veiligheid.oordeel === 'onbekend', {
      wat: 'veiligheid',
      daad: 'LegVeiligheidVast',
    }),
    ...als(c.voorwaarden.length === 0, { wat: 'voorwaarde', daad: 'StelVoorwaarde', deel: 'plan' }),
    ...als(c.plan === null && c.gekoppeld === null, { wat: 'plan', daad: 'StelVeiligheidsplanVast', deel: 'plan' }),
  ]
}

function danKinderen(c: Kern): readonly Volgende[] {
  const kind = kinderenVan(c).find(k => !c.gesproken.includes(k.id))
  const zonderHulp = kinderenVan(c).find(k => !c.hulp.some(h => h.persoon === k.id))
  return [
    ...(kind === undefined
      ? []
      : [{ wat: 'kind', daad: 'LegGesprekMetKindVast', vast: { kind: kind.id }, wie: kind.id } as const]),
    ...(zonderHulp === undefined
      ? []
      : [{ wat: 'hulpKind', daad: 'BiedHulpAan', vast: { persoon: zonderHulp.id }, wie: zonderHulp.id } as const]),
  ]
}

function danVerder({ casus: c }: Dossier): readonly Volgende[] {
  const ongezien = c.voorwaarden.find(v => v.stand !== 'gehaald')
  return [
    ...(ongezien === undefined
      ? []
      : [{ wat: 'controle', daad: 'ControleerVoorwaarde', vast: { voorwaarde: ongezien.id }, deel: 'plan' } as const]),
    ...als(c.veiligheid?.oordeel === 'onveilig', { wat: 'weerVeilig', daad: 'LegVeiligheidVast' }),
  ]
}

function alsAllesKlaar(dossier: Dossier): readonly Volgende[] {
  const { plek, klaar, totaal } = fasestand(dossier)
  const mist = (veld: string) => dossier.sluitenOpen.some(o => o.veld === veld)
  const laatsteFase = plek === totaal - 1
  return [
    ...als(plek === 1 && dossier.casus.risicos.length === 0, {
      wat: 'risico',
      daad: 'BenoemRisicofactor',
      deel: 'hulp',
    }),
    ...als(plek > 0 && mist('netwerk-betrokken'), { wat: 'netwerk', daad: 'BetrekNetwerk', deel: 'hulp' }),
    ...als(laatsteFase && mist('nazorg-afgesproken'), { wat: 'nazorg', daad: 'SpreekNazorgAf', deel: 'nazorg' }),
    ...als(!klaar && dossier.faseOpen.length === 0, { wat: 'fase', daad: 'RondFaseAf' }),
    ...als(klaar && dossier.sluitenOpen.length === 0, { wat: 'sluit', daad: 'SluitCasus' }),
  ]
}

/** Two people and what they are to each other; violence may go one way or both ways. */
export interface Paar {
  readonly van: string
  readonly naar: string
  readonly soort: Kern['verbanden'][number]['soort']
  readonly geweld: 'geen' | 'heen' | 'terug' | 'wederzijds'
  readonly sinds: string | null
}

/** Each relation of a pair once, with the violence of both directions together. */
export function paren(verbanden: Kern['verbanden']): readonly Paar[] {
  const gezien = new Map<string, Paar>()
  for (const v of verbanden) {
    const sleutel = [...[v.van, v.naar].sort(), ...[v.soort, andersom(v.soort)].sort()].join(' ')
    const eerder = gezien.get(sleutel)
    gezien.set(sleutel, eerder === undefined ? eerstePaar(v) : samen(eerder, v))
  }
  return [...gezien.values()]
}

const eerstePaar = ({ van, naar, soort, geweld, sinds }: Kern['verbanden'][number]): Paar => ({
  van,
  naar,
  soort,
  geweld: geweld ? 'heen' : 'geen',
  sinds: sinds ?? null,
})

function samen(paar: Paar, v: Kern['verbanden'][number]): Paar {
  if (!v.geweld) return paar
  const kant = v.van === paar.van ? 'heen' : 'terug'
  return { ...paar, geweld: paar.geweld === 'geen' || paar.geweld === kant ? kant : 'wederzijds' }
}
