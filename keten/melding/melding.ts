import type { Spergrond } from '../../gedeeld/sper.ts'
import type { MeldingRol, RelatieSoort } from '../../gedeeld/persoon/index.ts'
import type { Stilgestaan } from '../../kernel/slice.ts'
import type { Besluitcode, Context, Wegingveld } from '../../gedeeld/regio/schema.ts'
import type { Papier, PapierBekend } from './papier/papier.ts'
import { CONTACTWIJZEN, type Contactwijze } from '../../gedeeld/persoon/contactwijze.ts'

/** The channels a report comes in by, and who the reporter is (R001-21). */
export const KANALEN = ['telefoon', 'balie', 'brief', 'politie', 'digitaal', 'ambtshalve'] as const
export type Kanaal = (typeof KANALEN)[number]
export const BRONSOORTEN = ['bewoner', 'professional', 'politie', 'betrokkene', 'ambtshalve'] as const
export type Bronsoort = (typeof BRONSOORTEN)[number]

/** Ways a child can witness violence; each counts as victim (R000-34). */
export const GETUIGESOORTEN = ['oog', 'oor', 'elders-in-huis', 'buitenshuis', 'ziet-gevolgen'] as const
export type Getuigesoort = (typeof GETUIGESOORTEN)[number]

/** Whether the reporter looked for children; a message of another system does not say so. */
export type Kindcheck = 'gedaan' | 'niet-van-toepassing' | 'niet-vermeld'

/** New, follow-up during involvement, or repeat after it ended (dossier 4.5). */
export type Meldingklasse = 'nieuw' | 'vervolg' | 'herhaald'

/** A person in a report: roles belong to this report, relations too; names stand elsewhere. */
export type Betrokkene = {
  readonly id: string
  readonly rollen: readonly MeldingRol[]
  readonly kind: boolean
  readonly getuige?: readonly Getuigesoort[]
}
export type Verband = {
  readonly van: string
  readonly naar: string
  readonly soort: RelatieSoort
  readonly geweld: boolean
}

/** The five things of R000-31: nature, relation (by the links), reach, place and form; each from a list of the region. */
export type Toedracht = {
  readonly vormen: readonly string[]
  readonly aard: readonly string[]
  readonly reikwijdte: string
  readonly plaats: string
  readonly sinds: string | null
  readonly verhaal: string
  /** in the family, by informal care, or by professionals; absent while nobody knows (R003-35) */
  readonly context?: Context
  /** what else weighs on the household, from the list of the region (R004-32) */
  readonly problemen?: readonly string[]
}

/** A field of a weighing step: a choice, a text, a finding per person, or why it is missing. */
export type Veldwaarde = {
  readonly keuze?: string
  readonly tekst?: string
  readonly perPersoon?: readonly { persoon: string; keuze: string }[]
}
export type Wegingvelden = { readonly [V in Wegingveld]?: Veldwaarde }
export type Antwoord = {
  readonly vraag: string
  readonly persoon: string | null
  readonly waarde: string
  readonly bron: string | null
}

export { CONTACTWIJZEN, type Contactwijze }

/** How a person under control of the family can be reached without danger; texts by id. */
export type VeiligContact = {
  readonly wijzen: readonly Contactwijze[]
  readonly wanneer: string
  readonly woord: string | null
  readonly nietDoen: string | null
}

/** Whom an acute report must speak with: fixed when the report comes in, from the region's list (R002-32). */
export type AcuutContact = {
  readonly partij: 'politie' | 'justitie' | 'spoedzorg'
  readonly organisatie: string
  readonly voor: 'jeugd' | 'volwassenen' | null
}

/** The conditions for going to the Raad, ticked, with the reason (R002-30). */
export type Raadtoets = { readonly voorwaarden: readonly string[]; readonly reden: string }

/** Whose information it is that comes into the analysis (R003-52). */
export const INFORMATIEPARTIJEN = ['politie', 'justitie', 'zorg'] as const
export type Informatiepartij = (typeof INFORMATIEPARTIJEN)[number]

/** How somebody with a professional secret comes to speak: with consent, or after weighing a conflict of duties (R002-103). */
export const GEHEIMWEGEN = ['toestemming', 'conflict-van-plichten'] as const
export type Geheimweg = {
  readonly beroep: string
  readonly weg: (typeof GEHEIMWEGEN)[number]
  readonly afweging: { readonly [vraag: string]: string }
}

/** What a region lets deviate: telling a person, or waiting for consent to share (R002-102). */
export const AFWIJKSOORTEN = ['informeren', 'toestemming'] as const
export type Afwijksoort = (typeof AFWIJKSOORTEN)[number]
export type Afwijking = {
  readonly id: string
  readonly wat: Afwijksoort
  readonly persoon: string
  readonly grond: string
  readonly reden: string
  readonly door: string
  readonly stand: 'voorgesteld' | 'bevestigd' | 'afgewezen'
}

/** What came to light after intake; only what is new (R000-26: the fast lane takes in little). */
export type Aanvulling = {
  readonly personen: readonly Betrokkene[]
  readonly verbanden: readonly Verband[]
  readonly vormen: readonly string[]
  readonly aard: readonly string[]
  readonly reikwijdte?: Toedracht['reikwijdte']
  readonly plaats?: Toedracht['plaats']
  readonly sinds?: string
  readonly verhaal?: string
  readonly context?: Context
  readonly problemen?: readonly string[]
}

/** For whom a crisis intervention is (R001-27; Utrecht 2015 r. 1289). */
export const CRISISSOORTEN = ['jeugd', 'volwassenen', 'huisverbod'] as const
export type Crisissoort = (typeof CRISISSOORTEN)[number]

/** Who is told of a report, why, and what kind of content (Wmo 2015 art. 4.1.1 lid 2 d-f). */
export const INSTANTIESOORTEN = ['hulp', 'politie', 'raad', 'anders'] as const
export type Instantiesoort = (typeof INSTANTIESOORTEN)[number]
export const AANLEIDINGEN = ['belang', 'ernst'] as const
export type Aanleiding = (typeof AANLEIDINGEN)[number]
export const BERICHTINHOUDEN = ['melding', 'veiligheid', 'gezin', 'hulp', 'onderzoek', 'strafbaar-feit'] as const
export type Berichtinhoud = (typeof BERICHTINHOUDEN)[number]

/** Where a report leads to, and whether help began there (R001-28; Utrecht 2015 r. 1295-1297). */
export const BESTEMMINGEN = [
  'lokaal-team',
  'lopende-hulp',
  'specialistische-hulp',
  'opvang',
  'jeugdbescherming',
  'raad',
  'eigen-netwerk',
  'geen-hulp-nodig',
] as const
export type Bestemming = (typeof BESTEMMINGEN)[number]
export const HULPSTANDEN = ['gestart', 'nog-niet', 'geweigerd', 'niet-nodig'] as const
export type Hulpstand = (typeof HULPSTANDEN)[number]

/** For what somebody may agree: that an organisation takes over, or that a kind of body is told. */
export const TOESTEMMINGSDOELEN = ['overdracht', ...INSTANTIESOORTEN] as const
export type Toestemmingsdoel = (typeof TOESTEMMINGSDOELEN)[number]
/** Who said yes: the person, or somebody who may decide for them. */
export const TOESTEMMERS = ['zelf', 'vertegenwoordiger', 'beiden'] as const

/** One consent: who, what, to whom, until when (SD-35). `aan`: an organisation at a handover, else the id of a text. */
export type GegevenToestemming = {
  readonly id: string
  readonly persoon: string
  readonly door: (typeof TOESTEMMERS)[number]
  readonly voor: Toestemmingsdoel
  readonly aan: string
  readonly wat: readonly Berichtinhoud[]
  /** the last day it holds */
  readonly tot: string
  readonly op: string
  readonly ingetrokkenOp: string | null
}

/** Whether a consent holds on a day; it runs through its last day. */
export const loopt = (t: GegevenToestemming, dag: string): boolean => t.ingetrokkenOp === null && dag <= t.tot

export type MeldingFeit =
  | {
      soort: 'MeldingOntvangen'
      organisatie: string
      op: string
      gemeente: string
      nummer: string
      kanaal: Kanaal
      bron: Bronsoort
      incident: string | null
      acuut: boolean
      urgentie: 'acuut' | 'hoog' | 'gewoon'
      urgentieReden: string
      toedracht: Toedracht
      personen: readonly Betrokkene[]
      verbanden: readonly Verband[]
      kindcheck: Kindcheck
      klasse: Meldingklasse
      eerder: readonly string[]
      crisisOrganisatie: string | null
      /** when the police received it, where the clock of the region counts from there (R002-23) */
      politieOp?: string
      /** when the message came in that this report was taken from: the terms count from there */
      berichtOp?: string
      /** received on paper first: the terms count from the moment on the paper */
      papier?: Papier
      acuteContacten?: readonly AcuutContact[]
    }
  | ({
      soort: 'MeldingAangevuld'
      urgentie: 'acuut' | 'hoog' | 'gewoon'
      urgentieReden: string
      acuteContacten: readonly AcuutContact[]
    } & Aanvulling)
  | { soort: 'CrisisIngezet'; naar: string; verslag: string; voor?: Crisissoort; op?: string }
  | {
      soort: 'ContactGelegd'
      partij: 'politie' | 'justitie' | 'spoedzorg' | 'meldpunt-kindermishandeling'
      verslag: string
      organisatie?: string
    }
  | {
      soort: 'InformatieToegevoegd'
      informatie: string
      van: Informatiepartij
      bron: string
      grond: string
      inhoud: string
      geheim?: Geheimweg
    }
  | {
      soort: 'InstantieGeinformeerd'
      instantie: Instantiesoort
      ontvanger: string
      aanleiding: readonly Aanleiding[]
      weging: string
      grond: string
      inhoud: readonly Berichtinhoud[]
      op: string
      /** the consent it rests on, when that is the ground */
      toestemming?: string
    }
  | ({ soort: 'ToestemmingVastgelegd'; toestemming: string } & Omit<GegevenToestemming, 'id' | 'ingetrokkenOp'>)
  | { soort: 'ToestemmingIngetrokken'; toestemming: string; op: string }
  | { soort: 'MeldingGekoppeld'; met: string }
  /** a message of another system that turned out to be about this report */
  | { soort: 'BerichtGekoppeld'; bericht: string; op: string }
  | { soort: 'ConsultVastgelegd'; bijzonder: string; organisatie: string; verslag: string }
  | ({ soort: 'VeiligContactIngesteld'; persoon: string } & VeiligContact)
  | ({ soort: 'AfwijkingVoorgesteld'; afwijking: string } & Omit<Afwijking, 'id' | 'stand'>)
  | { soort: 'AfwijkingBevestigd'; afwijking: string; wat: Afwijksoort; persoon: string; grond: string; door: string }
  | { soort: 'AfwijkingAfgewezen'; afwijking: string; reden: string; door: string }
  | { soort: 'VragenBeantwoord'; antwoorden: readonly Antwoord[] }
  | { soort: 'WegingstapAfgerond'; stap: string; velden: Wegingvelden }
  | { soort: 'WegingstapOvergeslagen'; stap: string; reden: string }
  | { soort: 'WegingBesloten'; besluiten: readonly Besluitcode[]; motivering: string; door: string; raad?: Raadtoets }
  | { soort: 'BesluitBevestigd'; door: string; besluiten: readonly Besluitcode[] }
  | { soort: 'BesluitTeruggelegd'; door: string; reden: string }
  | { soort: 'LopendeHulpVastgelegd'; organisatie: string; werker: string; wat: string }
  | { soort: 'PlanGemaakt'; taak: string; begint: string; daarna: string | null }
  | { soort: 'PlanBegonnen'; verslag: string; op: string }
  | { soort: 'OnderzoekGestart'; opzet: string }
  | { soort: 'OnderzoekAfgerond'; conclusie: Onderzoeksconclusie; bevindingen: string }
  /** `wie` (a text) and `tot` (a day): specialists who finish first (R000-67) */
  | { soort: 'OverdrachtAangehouden'; grond: string; reden: string; op?: string; wie?: string; tot?: string }
  | { soort: 'ContactGeprobeerd'; persoon: string; wijze: Contactwijze; gelukt: boolean; op: string }
  | { soort: 'AanhoudingOpgeheven'; reden: string; op?: string }
  | {
      soort: 'OverdrachtAangeboden'
      overdracht: string
      aan: string
      dossier: string
      deling: string
      grond: string
      /** the worker who helps this family already, when the offer goes to their team */
      werker?: string
      geheim?: Geheimweg
      /** the worker of Veilig Thuis who stays with the team after it accepts (R001-123) */
      steun?: string
    }
  | { soort: 'OverdrachtAanvaard'; overdracht: string; aan: string; casus: string; nummer: string }
  | { soort: 'OverdrachtTeruggegeven'; overdracht: string; aan: string; reden: string }
  | { soort: 'OverdrachtVervallen'; overdracht: string; aan: string }
  | { soort: 'MelderTeruggekoppeld'; verslag: string }
  | { soort: 'TerugkoppelingAfgezien'; reden: string }
  | { soort: 'PersoonGeinformeerd'; persoon: string; verslag: string; wijze?: Contactwijze }
  | { soort: 'InformerenUitgesteld'; persoon: string; grond: Uitstelgrond; reden: string }
  | { soort: 'OverschrijdingToegelicht'; werk: string; reden: string }
  | { soort: 'MensGesperd'; mens: string; grond: Spergrond }
  | {
      soort: 'MeldingGesloten'
      reden: 'overgedragen' | 'einde-bemoeienis' | 'advies' | 'raad'
      bestemming?: Bestemming
      hulp?: Hulpstand
    }

/** What those concerned said when asked to agree with sharing. */
export const TOESTEMMINGEN = ['gegeven', 'geweigerd', 'niet-gevraagd', 'niet-nodig'] as const
export type Toestemming = (typeof TOESTEMMINGEN)[number]

export const CONCLUSIES = ['bevestigd', 'niet-bevestigd', 'weerlegd', 'voortijdig-gesloten'] as const
export type Onderzoeksconclusie = (typeof CONCLUSIES)[number]
/** Why informing a person may wait (Wmo 2015 art. 5.3.1; UB art. 4.1.8). */
export const UITSTELGRONDEN = ['veiligheid', 'onderzoek', 'onbereikbaar'] as const
export type Uitstelgrond = (typeof UITSTELGRONDEN)[number]

export type MeldingOpdracht =
  | ({ type: 'NeemMeldingAan' } & Omit<
      Extract<MeldingFeit, { soort: 'MeldingOntvangen' }>,
      'soort' | 'organisatie' | 'op' | 'urgentie' | 'urgentieReden' | 'crisisOrganisatie' | 'acuteContacten' | 'papier'
    > & { melderBekend: boolean; ambtshalveDoor: string | null; papier?: Papier & PapierBekend })
  | { type: 'ZetCrisisIn'; naar: string; verslag: string; voor: Crisissoort; op: string }
  | ({ type: 'VulMeldingAan' } & Aanvulling)
  | {
      type: 'LegContactVast'
      partij: Extract<MeldingFeit, { soort: 'ContactGelegd' }>['partij']
      verslag: string
      organisatie?: string
    }
  | {
      type: 'VoegInformatieToe'
      informatie: string
      van: Informatiepartij
      bron: string
      grond: string
      inhoud: string
      /** the profession of who told it */
      beroep: string | null
      geheim?: Omit<Geheimweg, 'beroep'>
    }
  | ({ type: 'InformeerInstantie' } & Omit<Extract<MeldingFeit, { soort: 'InstantieGeinformeerd' }>, 'soort' | 'op'>)
  /** `eerste`: the first report of the incident, found in the record; null when it is not there for who asks */
  | { type: 'KoppelMelding'; zelf: string; met: string; eerste: string | null }
  | { type: 'KoppelBericht'; bericht: string }
  | { type: 'LegConsultVast'; bijzonder: string; organisatie: string; verslag: string }
  | ({ type: 'StelVeiligContactIn'; persoon: string } & VeiligContact)
  | { type: 'StelAfwijkingVoor'; afwijking: string; wat: Afwijksoort; persoon: string; grond: string; reden: string }
  | { type: 'BevestigAfwijking'; afwijking: string }
  | { type: 'WijsAfwijkingAf'; afwijking: string; reden: string }
  | { type: 'BeantwoordVragen'; antwoorden: readonly Antwoord[] }
  | { type: 'RondStapAf'; stap: string; velden: Wegingvelden; deskundigen?: readonly string[] }
  | { type: 'SlaStapOver'; stap: string; reden: string }
  | { type: 'BesluitWeging'; besluiten: readonly Besluitcode[]; motivering: string; raad?: Raadtoets }
  | { type: 'BevestigBesluit' }
  | { type: 'LegBesluitTerug'; reden: string }
  /** `organisatie`: where the worker is by the record of roles; null when nowhere */
  | { type: 'LegLopendeHulpVast'; werker: string; organisatie: string | null; wat: string }
  | ({ type: 'LegToestemmingVast'; toestemming: string; vrij: boolean } & Omit<
      GegevenToestemming,
      'id' | 'op' | 'ingetrokkenOp'
    >)
  | { type: 'TrekToestemmingIn'; toestemming: string }
  | { type: 'MaakPlan'; taak: string; begint: string; daarna: string | null }
  | { type: 'BeginPlan'; verslag: string }
  | { type: 'StartOnderzoek'; opzet: string }
  | { type: 'RondOnderzoekAf'; conclusie: Onderzoeksconclusie; bevindingen: string }
  | { type: 'HoudOverdrachtAan'; grond: string; reden: string; wie?: string; tot?: string }
  | { type: 'LegContactpogingVast'; persoon: string; wijze: Contactwijze; gelukt: boolean; op: string }
  | { type: 'HefAanhoudingOp'; reden: string }
  | {
      type: 'BiedOverdrachtAan'
      overdracht: string
      aan: string
      dossier: string
      deling: string
      grond: string
      toestemming: Toestemming
      /** the profession of who shares, from the record of roles; never what somebody says of themselves */
      beroep?: string | null
      geheim?: Omit<Geheimweg, 'beroep'>
      steun?: string
      /** whether that worker has a running role here, from the record; absent in a rule on its own */
      steunWerktHier?: boolean
    }
  | { type: 'AanvaardOverdracht'; casus: string; nummer: string }
  | { type: 'GeefOverdrachtTerug'; reden: string }
  | { type: 'LaatOverdrachtVervallen'; overdracht: string }
  | { type: 'KoppelTerug'; verslag: string }
  | { type: 'ZieAfVanTerugkoppeling'; reden: string }
  | { type: 'InformeerPersoon'; persoon: string; verslag: string; wijze?: Contactwijze }
  | { type: 'StelInformerenUit'; persoon: string; grond: Uitstelgrond; reden: string }
  | { type: 'LichtOverschrijdingToe'; werk: string; reden: string }
  | { type: 'SperMens'; mens: string; grond: Spergrond }
  | {
      type: 'SluitMelding'
      reden: Extract<MeldingFeit, { soort: 'MeldingGesloten' }>['reden']
      bestemming?: Bestemming
      hulp?: Hulpstand
    }

/** Where a report stands. A field that exists only sometimes lives in the part of the state that has it. */
export type Melding =
  | { readonly status: 'geen' }
  | (Kern & { readonly status: 'open'; readonly houder: string })
  | (Kern & {
      readonly status: 'gesloten'
      readonly reden: string
      readonly bestemming: Bestemming | null
      readonly hulp: Hulpstand | null
    })

/** Told, told later, or not told on a ground that a second professional confirmed. */
export type Geinformeerd = 'gedaan' | { readonly uitgesteld: Uitstelgrond } | { readonly afgezien: string }

export type Kern = {
  readonly organisatie: string
  readonly gemeente: string
  readonly nummer: string
  readonly ontvangenOp: string
  readonly politieOp: string | null
  /** came in as a message of another system, at this instant; null: taken in by a person */
  readonly berichtOp: string | null
  /** received on paper first, and taken in from there */
  readonly papier: Papier | null
  readonly acuut: boolean
  readonly kanaal: Kanaal
  readonly bron: Bronsoort
  readonly incident: string | null
  readonly klasse: Meldingklasse
  readonly eerder: readonly string[]
  readonly kindcheck: Kindcheck
  readonly urgentie: 'acuut' | 'hoog' | 'gewoon'
  readonly urgentieReden: string
  readonly toedracht: Toedracht
  readonly personen: readonly Betrokkene[]
  readonly verbanden: readonly Verband[]
  readonly crisisIngezet: boolean
  readonly crises: readonly { readonly voor: Crisissoort; readonly op: string; readonly naar: string }[]
  readonly instanties: readonly Omit<Extract<MeldingFeit, { soort: 'InstantieGeinformeerd' }>, 'soort'>[]
  /** the first report on the same incident */
  readonly gekoppeldAan: string | null
  /** messages of other systems that belong to this report, next to the one it may have come in by */
  readonly berichten: readonly { readonly id: string; readonly op: string }[]
  readonly contacten: readonly string[]
  /** whom an acute report still has to speak with, and whom it did */
  readonly acuteContacten: readonly (AcuutContact & { readonly gedaan: boolean })[]
  /** what came in after intake, as texts */
  readonly aanvullingen: readonly string[]
  readonly informatie: readonly {
    readonly id: string
    readonly van: Informatiepartij
    readonly bron: string
    readonly grond: string
    readonly inhoud: string
    readonly geheim: Geheimweg | null
  }[]
  readonly consulten: { readonly [bijzonder: string]: { readonly organisatie: string; readonly verslag: string } }
  readonly veiligContact: { readonly [persoon: string]: VeiligContact }
  /** each time somebody tried to reach a person of the household, in order (R000-66) */
  readonly contactpogingen: readonly Omit<Extract<MeldingFeit, { soort: 'ContactGeprobeerd' }>, 'soort'>[]
  readonly afwijkingen: readonly Afwijking[]
  readonly toestemmingen: readonly GegevenToestemming[]
  readonly antwoorden: readonly Antwoord[]
  readonly stappen: { readonly [stap: string]: { readonly velden: Wegingvelden } | { readonly overgeslagen: string } }
  readonly weging:
    | { readonly stand: 'bezig' }
    | {
        readonly stand: 'besloten'
        readonly besluiten: readonly Besluitcode[]
        readonly motivering: string
        readonly door: string
        readonly raad: Raadtoets | null
      }
    | {
        readonly stand: 'bevestigd'
        readonly besluiten: readonly Besluitcode[]
        readonly motivering: string
        readonly door: string
        readonly tweede: string
        readonly raad: Raadtoets | null
      }
  readonly onderzoek: 'geen' | 'loopt' | 'afgerond'
  /** what the investigation is about and what came of it; texts by id */
  readonly onderzoeksdossier: {
    readonly opzet: string
    readonly conclusie: Onderzoeksconclusie | null
    readonly bevindingen: string | null
  } | null
  /** who helps this family already (R002-27) */
  readonly lopendeHulp: { readonly organisatie: string; readonly werker: string; readonly wat: string } | null
  /** the plan of approach: its first task and when that begins; texts by id (R002-26) */
  readonly plan: {
    readonly taak: string
    readonly begint: string
    readonly daarna: string | null
    readonly begonnenOp: string | null
  } | null
  readonly aanhouding: {
    readonly grond: string
    readonly reden: string
    readonly van?: string
    readonly wie?: string
    readonly tot?: string
  } | null
  /** holds that are over, with the time they lasted: a clock that stood still is reckoned with them (R000-63) */
  readonly aangehouden: readonly Stilgestaan[]
  readonly overdracht:
    | { readonly stand: 'geen' }
    | {
        readonly stand: 'aangeboden'
        readonly id: string
        readonly aan: string
        readonly dossier: string
        /** whether it rests on consent: without it, it lapses */
        readonly opToestemming: boolean
        readonly werker: string | null
        readonly steun: string | null
      }
    | {
        readonly stand: 'aanvaard'
        readonly id: string
        readonly aan: string
        readonly casus: string
        readonly steun: string | null
      }
  readonly terugkoppeling: 'open' | 'gegeven' | 'afgezien'
  readonly geinformeerd: { readonly [persoon: string]: Geinformeerd }
  readonly gesperd: readonly string[]
}

export type Stand =
  | 'geen'
  | 'ontvangen'
  | 'weging'
  | 'besloten'
  | 'gewogen'
  | 'aangehouden'
  | 'onderzoek'
  | 'aangeboden'
  | 'overgedragen'
  | 'gesloten'

/** Which state a report is in, in one word, for lists (dossier 1.6). */
export function stand(m: Melding): Stand {
  if (m.status !== 'open') return m.status
  if (m.overdracht.stand === 'aanvaard') return 'overgedragen'
  if (m.overdracht.stand === 'aangeboden') return 'aangeboden'
  if (m.onderzoek === 'loopt') return 'onderzoek'
  if (m.weging.stand === 'bevestigd') return m.aanhouding ? 'aangehouden' : 'gewogen'
  if (m.weging.stand === 'besloten') return 'besloten'
  return Object.keys(m.stappen).length > 0 || m.antwoorden.length > 0 ? 'weging' : 'ontvangen'
}
