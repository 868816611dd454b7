import type { Tafeluitkomst, Tafelvorm } from '../../gedeeld/regio/schema/mensen.ts'

/** Why a case came to a table: by a rule of the region, or brought by hand. */
export const AANLEIDINGEN = ['politiemelding', 'huisverbod', 'aanhouding', 'complex', 'herhaling', 'anders'] as const
export type Aanleiding = (typeof AANLEIDINGEN)[number]

/** In which framework help and measures run (dossier 7.1: voluntary, pressure, coercion). */
export const DRUKKADERS = ['vrijwillig', 'drang', 'dwang'] as const
export type Drukkader = (typeof DRUKKADERS)[number]

/** What a decision asks of who brought the case: acts in the case itself, that only they can do there. */
export const ONDERDELEN = [
  'lokaal',
  'regionaal',
  'veiligheidshuis',
  ...DRUKKADERS,
  'code-rood',
  'onafhankelijke-regie',
  'raad',
] as const
export type Onderdeel = (typeof ONDERDELEN)[number]
/** One of those acts: open until it is done, or there is a reason why not. */
export type Uitvoering = {
  readonly wat: Onderdeel
  readonly klaar: { readonly hoe: 'gedaan' | 'niet'; readonly verslag: string; readonly op: string } | null
}

/** Where somebody stands in the criminal chain, as a partner of that chain tells it (R003-88). */
export const STRAFSTANDEN = [
  'aangifte',
  'aanhouding',
  'onderzoek',
  'sepot',
  'vervolging',
  'zitting',
  'veroordeling',
  'vrijspraak',
  'toezicht',
] as const
export type Strafstand = (typeof STRAFSTANDEN)[number]

/** The way back to the municipality of residence when it is safe enough: offered with the decision itself (R000-89). */
export type Terugweg = {
  readonly organisatie: string
  readonly gemeente: string
  readonly op: string
  readonly antwoord: 'aanvaard' | 'terug' | null
}

/** One measure in the order the table chose; the text by id. */
export type Tafelmaatregel = { readonly wat: string; readonly door: string; readonly kader: Drukkader }

/** In which role an organisation does its work at a table. */
export const TAFELWERKROLLEN = [
  'medewerker-veilig-thuis',
  'casusregisseur',
  'teamcoordinator',
  'hulpofficier',
  'burgemeester',
  'overlegvoorzitter',
  'ketenpartner',
] as const
export type Tafelwerkrol = (typeof TAFELWERKROLLEN)[number]

/** A partner at the table: admitted on a ground and for a need, from the invitation on. */
export type Partner = {
  readonly organisatie: string
  readonly definitie: string
  readonly rol: Tafelwerkrol
  readonly grond: string
  readonly noodzaak: string
  readonly van: string
  readonly tot: string | null
  readonly aanwezig: boolean | null
}

/** A passage of the notes, or what a partner brought: whose, on which ground, and who may read it. The text stands in its own row. */
export type Passage = {
  readonly id: string
  readonly moment: 'inbreng' | 'gesprek'
  readonly bron: string
  readonly door: string
  readonly grond: string
  readonly voor: readonly string[]
  readonly strafstand?: Strafstand | null
  readonly op: string
}

export type Besluit = {
  readonly uitkomst: Tafeluitkomst
  /** who takes the case up, and who directs (R002-46) */
  readonly oppakker: string
  readonly regie: string
  readonly reden: string
  readonly maatregelen: readonly Tafelmaatregel[]
  /** in which framework it goes on; null: as it was */
  readonly druk: Drukkader | null
  readonly nietLichter: string | null
  readonly nietZwaarder: string | null
  readonly codeRood: boolean
  readonly onafhankelijkeRegie: boolean
  readonly verzoekRaad: boolean
  readonly op: string
}

export type Actie = {
  readonly id: string
  readonly wat: string
  readonly organisatie: string
  readonly uiterlijk: string
  readonly klaarOp: string | null
}

/** What the partners know of underlying problems (R001-72). */
export type Problematiek = {
  readonly bevinding: 'geen' | 'enkel' | 'meer'
  readonly tekst: string
  readonly gevraagd: readonly string[]
}

export type Kern = {
  readonly nummer: string
  readonly tafel: string
  readonly vorm: Tafelvorm
  readonly dag: string
  readonly uitZaak: string
  readonly gemeente: string
  readonly inbrenger: string
  /** the role that brought it: whose work the decision becomes */
  readonly inbrengerRol: Tafelwerkrol
  readonly voorzitter: string
  readonly aanleiding: Aanleiding
  /** put there by a rule of the region; otherwise somebody chose it */
  readonly regel: boolean
  readonly spoed: boolean
  readonly doel: string | null
  readonly grond: string
  readonly noodzaak: string | null
  readonly gezinWeet: boolean
  /** which admission rules of the table hold for this case */
  readonly toelating: readonly string[]
  readonly personen: readonly string[]
  readonly partners: readonly Partner[]
  readonly passages: readonly Passage[]
  readonly problematiek: Problematiek | null
  readonly begonnenOp: string | null
  readonly aanwezig: readonly string[]
  readonly besluit: Besluit | null
  readonly uitvoering: readonly Uitvoering[]
  readonly terug: Terugweg | null
  readonly acties: readonly Actie[]
  readonly afgerond: boolean
}
/** One case at one table: the item of an agenda, from being put there until its last action is closed. */
export type Bespreking = { readonly status: 'geen' } | (Kern & { readonly status: 'open' | 'gesloten' })

type Geagendeerd = Omit<
  Kern,
  | 'partners'
  | 'passages'
  | 'problematiek'
  | 'begonnenOp'
  | 'aanwezig'
  | 'besluit'
  | 'uitvoering'
  | 'terug'
  | 'acties'
  | 'afgerond'
>

export type OverlegFeit =
  | ({ soort: 'BesprekingGeagendeerd' } & Geagendeerd)
  | { soort: 'GrondGegeven'; grond: string; doel: string; noodzaak: string; gezinWeet: boolean }
  | {
      soort: 'PartnerUitgenodigd'
      organisatie: string
      definitie: string
      rol: Tafelwerkrol
      grond: string
      noodzaak: string
      op: string
    }
  | { soort: 'PartnerVerwijderd'; organisatie: string; reden: string; op: string }
  | { soort: 'PassageGenoteerd'; passage: Passage }
  | { soort: 'AanwezigheidVastgelegd'; aanwezig: readonly string[]; op: string }
  | { soort: 'ProblematiekNagegaan'; problematiek: Problematiek }
  | { soort: 'BesluitGenomen'; besluit: Besluit }
  | { soort: 'OnderdeelUitgevoerd'; wat: Onderdeel; hoe: 'gedaan' | 'niet'; verslag: string; op: string }
  | { soort: 'LokaalAangeboden'; organisatie: string; gemeente: string; op: string }
  | { soort: 'LokaalAanvaard'; op: string; weg: readonly string[] }
  | { soort: 'LokaalTeruggegeven'; reden: string; op: string; weg: readonly string[] }
  | {
      soort: 'BesprekingDoorgeleid'
      tafel: string
      vorm: Tafelvorm
      dag: string
      voorzitter: string
      weg: readonly string[]
      op: string
    }
  | { soort: 'ActieAfgesproken'; actie: Actie }
  | { soort: 'ActieAfgerond'; actie: string; verslag: string; op: string; weg: readonly string[] }
  | { soort: 'TafelAfgerond'; op: string; weg: readonly string[] }
  | { soort: 'BesprekingGesloten'; op: string; weg: readonly string[] }

export type OverlegOpdracht =
  | {
      type: 'Agendeer'
      tafel: string
      nummer: string
      uitZaak: string
      gemeente: string
      voorzitter: string
      aanleiding: Aanleiding
      regel: boolean
      spoed: boolean
      grond: string
      doel: string | null
      noodzaak: string | null
      gezinWeet: boolean
      toelating: readonly string[]
      personen: readonly string[]
    }
  | { type: 'GeefGrond'; grond: string; doel: string; noodzaak: string; gezinWeet: boolean }
  | { type: 'NodigUit'; organisatie: string; definitie: string; rol: Tafelwerkrol; grond: string; noodzaak: string }
  | { type: 'VerwijderPartner'; organisatie: string; reden: string }
  | { type: 'BrengIn'; passage: string; grond: string; voor: readonly string[]; strafstand: Strafstand | null }
  | { type: 'LegAanwezigheidVast'; aanwezig: readonly string[] }
  | { type: 'NoteerGesprek'; passage: string; bron: string; grond: string; voor: readonly string[] }
  | { type: 'GaProblematiekNa'; bevinding: Problematiek['bevinding']; tekst: string; gevraagd: readonly string[] }
  | ({
      type: 'NeemBesluit'
      volgendeVoorzitter: string | null
      inbrengerDefinitie: string
      /** the team of the municipality, looked up within the same transaction */
      lokaalTeam: { readonly id: string; readonly definitie: string } | null
      /** takes the place of the decision that stands */
      herziet: boolean
    } & Omit<Besluit, 'op'>)
  | { type: 'MeldUitgevoerd'; wat: Onderdeel; hoe: 'gedaan' | 'niet'; verslag: string }
  | { type: 'AanvaardLokaal' }
  | { type: 'GeefLokaalTerug'; reden: string }
  | { type: 'SpreekActieAf'; actie: string; wat: string; organisatie: string; uiterlijk: string }
  | { type: 'RondActieAf'; actie: string; verslag: string }
  | { type: 'RondTafelAf' }
  | { type: 'SluitBespreking' }

/** Who is at the table now: invited and not gone. */
export const nuErbij = (k: Kern): readonly Partner[] => k.partners.filter(p => p.tot === null)
/** Every organisation that may read something: who brought it, who chairs, who was invited. */
export const aanTafel = (k: Kern): readonly string[] => [
  ...new Set([k.inbrenger, k.voorzitter, ...nuErbij(k).map(p => p.organisatie)]),
]
/** In which role this organisation works at the table. */
export const werkrol = (k: Kern, organisatie: string): Tafelwerkrol =>
  organisatie === k.inbrenger
    ? k.inbrengerRol
    : organisatie === k.voorzitter
      ? 'overlegvoorzitter'
      : (k.partners.find(p => p.organisatie === organisatie)?.rol ?? 'ketenpartner')
export const openActies = (k: Kern): readonly Actie[] => k.acties.filter(a => a.klaarOp === null)

/** The acts in the case itself that a decision asks, in the order in which they are done. */
export const uitTeVoeren = (b: Besluit): readonly Onderdeel[] => [
  ...(b.codeRood ? (['code-rood'] as const) : []),
  ...(b.uitkomst === 'lokaal' || b.uitkomst === 'regionaal' || b.uitkomst === 'veiligheidshuis' ? [b.uitkomst] : []),
  ...(b.uitkomst === 'veilig-genoeg' ? (['lokaal'] as const) : []),
  ...(b.onafhankelijkeRegie ? (['onafhankelijke-regie'] as const) : []),
  ...(b.druk === null ? [] : [b.druk]),
  ...(b.verzoekRaad ? (['raad'] as const) : []),
]
export const nogUitTeVoeren = (k: Kern): readonly Onderdeel[] =>
  k.uitvoering.flatMap(u => (u.klaar === null ? [u.wat] : []))
