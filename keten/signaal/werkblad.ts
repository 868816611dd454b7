import type { Antwoorden, Uitslag } from './afweging.ts'
import type { Bijzonder, Tekencode } from './kaart.ts'

export const SIGNAALSOORTEN = ['feit', 'waarneming', 'horen-zeggen'] as const
export type Signaalsoort = (typeof SIGNAALSOORTEN)[number]
/** Who or what a signal comes from; the contact moment of youth health care in the second year is one (R002-97). */
export const BRONNEN = [
  'zelf',
  'kind',
  'ouder',
  'collega',
  'andere-organisatie',
  'jgz-tweede-jaar',
  'jgz',
  'buurt',
  'register',
] as const
export type Bron = (typeof BRONNEN)[number]
export const STAPPEN = [1, 2, 3, 4, 5] as const
export type Stap = (typeof STAPPEN)[number]
export const GESPREK_MET = ['kind', 'ouder', 'client', 'ander-familielid'] as const
export type GesprekMet = (typeof GESPREK_MET)[number]
/** Why a talk did not come about: unsafe is a good reason, not daring to is a reason too (R002-128). */
export const NIET_GELUKT = ['onveilig', 'kwam-niet', 'wil-niet', 'durfde-niet', 'geen-tijd', 'taal'] as const
export type NietGelukt = (typeof NIET_GELUKT)[number]
export const CONSULT_MET = ['collega', 'aandachtsfunctionaris', 'veilig-thuis', 'letselarts', 'deskundige'] as const
export type ConsultMet = (typeof CONSULT_MET)[number]
export const HULP = ['zelf', 'organiseren', 'niet'] as const
export type Hulpkeuze = (typeof HULP)[number]
/** Instruments for early signals (R002-84; Arnhem line 1942 names none by law): choice of Kring. */
export const INSTRUMENTEN = ['lirik', 'sputovamo', 'dmo-protocol', 'kindspoor', 'ouderen-signaal', 'anders'] as const
export type Instrument = (typeof INSTRUMENTEN)[number]
export const STEUN = [
  'gesprek',
  'school-maatschappelijk-werk',
  'opvoedhulp',
  'netwerk',
  'wijkteam',
  'mantelzorg',
  'anders',
] as const
export type Steun = (typeof STEUN)[number]
/** Why a step stands still (R002-128: handelingsverlegenheid as a signal of the case). */
export const STILSTANDEN = ['durf-niet', 'weet-niet-hoe', 'geen-tijd', 'wacht-op-ander', 'twijfel'] as const
export type Stilstand = (typeof STILSTANDEN)[number]
export const GRONDEN = ['eigen-organisatie', 'toestemming', 'vitaal-belang'] as const
export type Grond = (typeof GRONDEN)[number]

/** A signal: what was seen or heard, when and from whom; what somebody makes of it stands apart (`duiding`). */
export type Signaal = {
  readonly id: string
  readonly soort: Signaalsoort
  readonly bron: Bron
  readonly op: string
  readonly tekst: string
  readonly duiding: string | null
  readonly tekens: readonly Tekencode[]
  readonly letsel: boolean
  readonly door: string
  readonly organisatie: string
}
export type Gesprek = {
  readonly id: string
  readonly met: GesprekMet
  readonly op: string
  readonly gelukt: boolean
  readonly waarom: NietGelukt | null
  readonly verslag: string
  readonly door: string
}
export type Kindcheck = {
  readonly kinderen: 'ja' | 'nee'
  readonly veilig: 'ja' | 'nee' | 'onduidelijk' | null
  readonly vervolg: string | null
  readonly op: string
  readonly door: string
}
export type Consult = {
  readonly id: string
  readonly met: ConsultMet
  readonly vorm: Bijzonder | null
  readonly anoniem: boolean
  readonly op: string
  readonly raad: string
  readonly door: string
}
export type Weging = {
  /** the version of the framework that was used (R-MC-02) */
  readonly kader: string
  readonly antwoorden: Antwoorden
  readonly uitslag: Uitslag
  readonly acuut: boolean
  readonly structureel: boolean
  /** a child or adult told it (disclosure) */
  readonly onthulling: boolean
  readonly reden: string
  readonly op: string
  readonly door: string
}
export type Werkbesluit = {
  readonly melden: boolean
  readonly hulp: Hulpkeuze
  /** decided otherwise than the framework says */
  readonly wijktAf: boolean
  readonly reden: string
  readonly op: string
  readonly door: string
}
export type Gezet = {
  readonly stand: 'gezet' | 'overgeslagen'
  readonly uitkomst: string
  readonly op: string
  /** who took this step: each step its own (R001-30) */
  readonly door: string
}
export type Deelnemer = {
  readonly mens: string
  readonly organisatie: string
  readonly als: 'maker' | 'collega' | 'aandachtsfunctionaris'
  readonly grond: Grond
  readonly reden: string | null
  readonly op: string
}
export type Zending = {
  readonly id: string
  readonly soort: 'melding' | 'advies'
  readonly acuut: boolean
  readonly signalen: readonly string[]
  readonly op: string
  readonly door: string
}

export type Kern = {
  readonly nummer: string
  readonly gemeente: string
  readonly sector: string
  readonly kader: string
  /** a signal that is kept here without walking the five steps (R000-130) */
  readonly lokaal: boolean
  readonly volwassenClient: boolean
  readonly maker: string
  readonly organisatie: string
  readonly titel: string
  readonly gemaaktOp: string
  readonly mensen: readonly Deelnemer[]
  readonly signalen: readonly Signaal[]
  readonly kindcheck: Kindcheck | null
  readonly consulten: readonly Consult[]
  readonly gesprekken: readonly Gesprek[]
  readonly stappen: { readonly [S in Stap]?: Gezet }
  readonly weging: Weging | null
  readonly besluit: Werkbesluit | null
  readonly instrumenten: readonly { id: string; instrument: Instrument; uitslag: string; op: string; door: string }[]
  readonly steun: readonly { id: string; steun: Steun; afspraak: string; op: string; door: string }[]
  readonly stilstanden: readonly { stap: number; reden: Stilstand; toelichting: string; op: string; door: string }[]
  readonly vormen: readonly Bijzonder[]
  /** being left behind abroad: the signs that together warn (R002-94) */
  readonly waarschuwing: { readonly tekens: readonly Tekencode[]; readonly op: string } | null
  readonly crisis: boolean
  readonly zendingen: readonly Zending[]
}

/** One worksheet: of the one who made it, from the first doubt until it is closed. */
export type Werkblad = { readonly status: 'geen' } | (Kern & { readonly status: 'open' | 'gesloten' })

type Geopend = Pick<
  Kern,
  | 'nummer'
  | 'gemeente'
  | 'sector'
  | 'kader'
  | 'lokaal'
  | 'volwassenClient'
  | 'maker'
  | 'organisatie'
  | 'titel'
  | 'gemaaktOp'
>

export type SignaalFeit =
  | ({ soort: 'WerkbladGeopend' } & Geopend)
  | { soort: 'SignaalGenoteerd'; signaal: Signaal }
  | { soort: 'AchterlatingGesignaleerd'; tekens: readonly Tekencode[]; op: string }
  | { soort: 'KindcheckGedaan'; kindcheck: Kindcheck }
  | { soort: 'WerkConsultGenoteerd'; consult: Consult }
  | { soort: 'GesprekGenoteerd'; gesprek: Gesprek }
  | { soort: 'MeldcodestapGezet'; stap: Stap; gezet: Gezet }
  | { soort: 'AfwegingGemaakt'; weging: Weging }
  | { soort: 'WerkbladBesloten'; besluit: Werkbesluit }
  | { soort: 'VormGemerkt'; vorm: Bijzonder; op: string }
  | { soort: 'InstrumentGebruikt'; id: string; instrument: Instrument; uitslag: string; op: string; door: string }
  | { soort: 'SteunAfgesproken'; id: string; steun: Steun; afspraak: string; op: string; door: string }
  | { soort: 'StilstandVerklaard'; stap: number; reden: Stilstand; toelichting: string; op: string; door: string }
  | { soort: 'OpWerkbladGezet'; deelnemer: Deelnemer }
  | { soort: 'VanWerkbladGegaan'; mens: string; op: string }
  | { soort: 'NaarVeiligThuisGestuurd'; zending: Zending }
  | { soort: 'CrisisGemerkt'; op: string }
  | { soort: 'WerkbladGesloten'; reden: string; op: string }

export type SignaalOpdracht =
  /** `organisatieSoort` comes from who asks, `titelTekst` only to see that it holds no name */
  | ({ type: 'OpenWerkblad' } & Pick<Kern, 'nummer' | 'gemeente' | 'sector' | 'lokaal' | 'volwassenClient' | 'titel'>)
  | { type: 'NoteerSignaal'; signaal: Omit<Signaal, 'door' | 'organisatie'> }
  | { type: 'DoeKindcheck'; kinderen: 'ja' | 'nee'; veilig: Kindcheck['veilig']; vervolg: string | null }
  | { type: 'NoteerConsult'; consult: Omit<Consult, 'door'> }
  | { type: 'NoteerGesprek'; gesprek: Omit<Gesprek, 'door'> }
  | { type: 'ZetStap'; stap: 1 | 2 | 3; uitkomst: string; op: string; door: string }
  | { type: 'SlaStapOver'; stap: Stap; reden: string }
  | ({ type: 'Weeg'; besluit: Omit<Werkbesluit, 'op' | 'door' | 'wijktAf'> | null } & Pick<
      Weging,
      'antwoorden' | 'acuut' | 'structureel' | 'onthulling' | 'reden'
    >)
  | { type: 'NeemBesluit'; melden: boolean; hulp: Hulpkeuze; reden: string }
  | { type: 'MerkVorm'; vorm: Bijzonder }
  | { type: 'GebruikInstrument'; id: string; instrument: Instrument; uitslag: string; op: string }
  | { type: 'SpreekSteunAf'; id: string; steun: Steun; afspraak: string }
  | { type: 'VerklaarStilstand'; reden: Stilstand; toelichting: string }
  /** `kan`: the record says that this person works as a professional there */
  | { type: 'ZetOpWerkblad'; mens: string; organisatie: string; rol: string; grond: Grond; reden: string | null }
  | { type: 'GaVanWerkblad' }
  | { type: 'Meld'; zending: string; acuut: boolean; signalen: readonly string[] }
  | { type: 'VraagAdvies'; zending: string }
  | { type: 'SluitWerkblad'; reden: string }

/** The next step to take; 6 when all five are there. */
export const volgendeStap = (k: Pick<Kern, 'stappen'>): number => STAPPEN.find(s => k.stappen[s] === undefined) ?? 6

/** The forms that need special knowledge and for which no expert was asked yet: until then no contact with the family. */
export const zonderDeskundige = (k: Pick<Kern, 'vormen' | 'consulten'>): readonly Bijzonder[] =>
  k.vormen.filter(v => !k.consulten.some(c => c.met === 'deskundige' && c.vorm === v))

/** What helps who got stuck, by the reason given (R002-128; the support is a choice of Kring). */
export const STEUN_BIJ: { readonly [S in Stilstand]: readonly string[] } = {
  'durf-niet': ['oefen-gesprek', 'samen-gesprek', 'vraag-veilig-thuis'],
  'weet-niet-hoe': ['aandachtsfunctionaris', 'vraag-veilig-thuis'],
  'geen-tijd': ['leidinggevende', 'verdeel-stappen'],
  'wacht-op-ander': ['spreek-dag-af', 'aandachtsfunctionaris'],
  twijfel: ['vraag-veilig-thuis', 'aandachtsfunctionaris'],
}

/** The day after which a step that was not taken is asked about (choice of Kring; the sources name no term). */
export const STIL_NA_DAGEN = 14
