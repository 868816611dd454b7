import type { OrganisatieSoort } from '../../gedeeld/regio/schema.ts'
import type { Rol } from '../../kernel/actor.ts'

/** What the committee looks at before somebody gets a device (dossier 7.3, conditions as used in Midden-Brabant). */
export const INDICATIES = ['woont-hier', 'geen-contact', 'gevaar-aangetoond', 'verbod'] as const
export type Indicatie = (typeof INDICATIES)[number]
export const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const
export type Antwoord = (typeof ANTWOORDEN)[number]

/** What came of an alarm: what the police did, as far as Kring was told. */
export const REACTIES = [
  'politie-ter-plaatse',
  'aanhouding',
  'niemand-aangetroffen',
  'telefonisch-afgehandeld',
  'per-ongeluk',
] as const
export type Reactie = (typeof REACTIES)[number]
/** Why a connection ends. */
export const EINDEREDENEN = ['veilig', 'hulp-gestopt', 'termijn', 'eigen-wens', 'elders', 'apparaat'] as const
export type Eindereden = (typeof EINDEREDENEN)[number]
/** Who can have alarm duty: they hear that an alarm runs, and nobody else does. */
export const DIENSTROLLEN = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'ketenpartner',
] as const satisfies readonly Rol[]
export type Dienstrol = (typeof DIENSTROLLEN)[number]

export type Dienst = { readonly organisatie: string; readonly rol: Dienstrol }
/** Somebody of the committee: for which organisation, of which kind, and the name as a text by id. */
export type Deelnemer = { readonly organisatie: string; readonly soort: OrganisatieSoort | ''; readonly naam: string }

export type Oordeel = {
  readonly uitslag: 'positief' | 'negatief'
  readonly deelnemers: readonly Deelnemer[]
  readonly reden: string
  readonly op: string
}
export type Toekenning = {
  readonly van: string
  readonly tot: string
  readonly apparaat: string
  readonly dienst: readonly Dienst[]
}
/** One alarm that is over: when, who took it on, what the police did. Where it was is in a row of its own and soon gone. */
export type Alarm = {
  readonly id: string
  readonly op: string
  readonly langs: 'meldkamer' | 'hand'
  readonly aanvaardOp: string | null
  readonly aanvaardDoor: string | null
  readonly reactie: Reactie
  /** when the police were there; null: not told */
  readonly terPlaatseOp: string | null
  readonly afgehandeldOp: string
  readonly afgehandeldDoor: string
}
export type Evaluatie = {
  readonly uitslag: 'verlengen' | 'doorgaan'
  /** how often the alarm went off until then (R001-126) */
  readonly alarmen: number
  readonly tot: string
  readonly verslag: string
  readonly op: string
}

export type Kern = {
  readonly nummer: string
  readonly uitZaak: string
  readonly gemeente: string
  /** who gets the device */
  readonly persoon: string
  /** the help it is tied to (R001-70) */
  readonly hulp: string
  readonly aanvrager: string
  readonly aanvragerRol: Dienstrol
  /** the organisation that coordinates, as the region says */
  readonly coordinator: string
  readonly indicatie: { readonly [I in Indicatie]: Antwoord }
  readonly reden: string
  readonly gevraagdOp: string
  readonly oordeel: Oordeel | null
  readonly toekenning: Toekenning | null
  /** since when the device is silent; null: it is heard */
  readonly stilSinds: string | null
  /** running alarms by id, as far as who reads may know of them */
  readonly lopend: readonly string[]
  readonly alarmen: readonly Alarm[]
  /** alarms that the household was told of */
  readonly gemeld: readonly string[]
  readonly evaluaties: readonly Evaluatie[]
  readonly hulpGestoptOp: string | null
  readonly einde: {
    readonly reden: Eindereden
    readonly terug: boolean
    readonly toelichting: string
    readonly op: string
  } | null
}

/** One connection with AWARE: from the request until the device is handed in. */
export type Aansluiting = { readonly status: 'geen' } | (Kern & { readonly status: 'open' | 'gesloten' })

type Gevraagd = Pick<
  Kern,
  | 'nummer'
  | 'uitZaak'
  | 'gemeente'
  | 'persoon'
  | 'hulp'
  | 'aanvrager'
  | 'aanvragerRol'
  | 'coordinator'
  | 'indicatie'
  | 'reden'
  | 'gevraagdOp'
>

export type AlarmFeit =
  | ({ soort: 'AansluitingGevraagd' } & Gevraagd)
  | { soort: 'CommissieOordeelde'; oordeel: Oordeel }
  | { soort: 'AansluitingToegekend'; toekenning: Toekenning }
  /** `bericht`: the message it came in; only who has duty reads this fact */
  | { soort: 'AlarmOntvangen'; alarm: string; bericht: string; op: string; ontvangenOp: string }
  | { soort: 'AlarmAfgehandeld'; alarm: Alarm }
  /** put on the time line of the household, with a safety check (R001-126) */
  | { soort: 'AlarmAanGezinGemeld'; alarm: string; uitZaak: string; persoon: string; op: string; reactie: Reactie }
  | { soort: 'ApparaatStil'; sinds: string }
  | { soort: 'ApparaatTerug'; op: string }
  | { soort: 'GekoppeldeHulpGestopt'; hulp: string; op: string }
  | { soort: 'AansluitingGeevalueerd'; evaluatie: Evaluatie }
  | { soort: 'AansluitingBeeindigd'; reden: Eindereden; terug: boolean; toelichting: string; op: string }

export type AlarmOpdracht =
  /** `gemeente` is empty where the record knows no case that the asker works in; `hulpLoopt` and `coordinator` come from the record */
  | ({ type: 'VraagAan'; hulpLoopt: boolean } & Omit<Gevraagd, 'aanvrager' | 'aanvragerRol' | 'gevraagdOp'>)
  | ({ type: 'LegOordeelVast' } & Omit<Oordeel, 'op'>)
  /** `bezet`: the device runs with another household, says the record */
  | ({ type: 'KenToe'; bezet: boolean } & Omit<Toekenning, 'van'>)
  | { type: 'NeemAlarmIn'; alarm: string; bericht: string; op: string }
  | { type: 'RondAlarmAf'; alarm: Alarm }
  | { type: 'MeldAanGezin'; alarm: string }
  | { type: 'LegAlarmVast'; alarm: string; op: string; reactie: Reactie; terPlaatseOp: string | null }
  | { type: 'MeldStil'; sinds: string }
  | { type: 'MeldTerug' }
  | { type: 'MeldHulpGestopt' }
  | { type: 'Evalueer'; uitslag: Evaluatie['uitslag']; tot: string | null; verslag: string }
  | { type: 'Beeindig'; reden: Eindereden; terug: boolean; toelichting: string }

/** Does this connection run at this instant: granted, not ended, and within its term? */
export const looptOp = (k: Kern, nu: string): boolean =>
  k.toekenning !== null && k.einde === null && Date.parse(nu) < Date.parse(k.toekenning.tot)

export type Stand = 'gevraagd' | 'goedgekeurd' | 'afgewezen' | 'loopt' | 'beeindigd'
/** Where a connection stands, in one word. */
export function stand(k: Kern): Stand {
  if (k.einde !== null) return 'beeindigd'
  if (k.toekenning !== null) return 'loopt'
  if (k.oordeel === null) return 'gevraagd'
  return k.oordeel.uitslag === 'positief' ? 'goedgekeurd' : 'afgewezen'
}
