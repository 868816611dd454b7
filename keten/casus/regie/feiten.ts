import type { Spergrond } from '../../../gedeeld/sper.ts'
import type { Uit } from '../opdrachtvan.ts'
import type { Kader } from '../plan/maatregelfeiten.ts'

export type Schaal = 'lokaal' | 'regionaal'
export type Regievorm = 'casusregie' | 'zaakeigenaar'
/** Why this person leads: the content of the case, agreements between partners, or a ground of the region (R000-82). */
export const REGIEGRONDEN = [
  'inhoud',
  'afspraken',
  'complex',
  'kinderen',
  'hulp-vastgelopen',
  'verhoogd-risico',
  'langdurig-complex',
] as const
export type Regiegrond = (typeof REGIEGRONDEN)[number]
/** From what the family wants to what a court says (dossier 5.4). */
export const DRUK = ['vrijwillig', 'drang', 'dwang'] as const
export type Druk = (typeof DRUK)[number]
/** Chains whose contact person is known in the case (R000-135). */
export const KETENS = ['strafrecht', 'zorg', 'jeugd', 'volwassenen'] as const
export type Ketensoort = (typeof KETENS)[number]
/** What goes along when a case moves to another region (R002-81). */
export const STUKKEN = ['melding', 'veiligheidsplan', 'hulp', 'regie', 'contact', 'besluiten'] as const
export type Stuk = (typeof STUKKEN)[number]

/** Who leads, on which level, with how much pressure, who helps deciding, and who may not look. */
export type RegieFeit =
  | {
      soort: 'RegieBelegd'
      regie: Regievorm
      mens: string
      schaal: Schaal
      reden: string | null
      grond?: Regiegrond
      op?: string
    }
  | {
      soort: 'RegisseurGewisseld'
      regie: Regievorm
      van: string
      naar: string
      reden: string
      verteld: string | null
      op: string
    }
  /** `regisseur`: who led the case and does not go along; null: nobody led it, or they do */
  | { soort: 'TeamVerhuisd'; reorganisatie: string; van: string; naar: string; regisseur: string | null; op: string }
  | { soort: 'WisselVerteld'; verslag: string; op: string }
  | { soort: 'VervangingGeregeld'; mens: string; van: string; tot: string }
  | { soort: 'RegieschaalGewijzigd'; schaal: Schaal; organisatie: string; reden: string | null; op?: string }
  | { soort: 'RegionaleRegieHerzien'; uitkomst: 'blijft' | 'terug'; reden: string; op: string }
  | { soort: 'RegieGedeeld'; organisatie: string; eersteContact: string; reden: string; op: string }
  | { soort: 'GedeeldeRegieBeeindigd'; organisatie: string; reden: string; op: string }
  | { soort: 'IntensieveRegieIngesteld'; mens: string; tot: string; reden: string; op: string }
  | { soort: 'IntensieveRegieBeeindigd'; reden: string; op: string }
  | { soort: 'ProcesregieBelegd'; organisatie: string; reden: string | null; op: string }
  | { soort: 'ComplexiteitVastgelegd'; complex: boolean; hulpVastgelopen: boolean; toelichting: string; op: string }
  | { soort: 'VoortgangGemeld'; verslag: string; op: string }
  | {
      soort: 'DrangIngezet'
      vorm: Druk
      reden: string
      kader?: Kader
      beslisser?: string
      op?: string
    }
  | {
      soort: 'RaadGevraagd'
      voorwaarden: readonly string[]
      reden: string
      ouders: 'ingelicht' | 'later'
      waaromLater: string | null
      op: string
    }
  | { soort: 'Opgeschaald'; reden: string; partijen: readonly string[]; op: string }
  | { soort: 'PartijIngelicht'; partij: string; verslag: string; op: string }
  | { soort: 'Afgeschaald'; reden: string; op: string }
  | { soort: 'CodeRoodGezet'; reden: string; op: string }
  | { soort: 'CodeRoodIngetrokken'; reden: string; op: string }
  | { soort: 'AcuutGemerkt'; reden: string; op: string }
  | { soort: 'AcuutGehandeld'; verslag: string; op: string }
  | { soort: 'ImpasseGemeld'; vraag: string; op: string }
  | { soort: 'ImpasseBeslist'; beslisser: string; besluit: string; op: string }
  | { soort: 'SpecialistBetrokken'; naam: string; taak: string }
  | { soort: 'ConsultGevraagd'; bij: string; vraag: string; antwoord: string; op: string }
  | { soort: 'KetencontactGewezen'; keten: Ketensoort; naam: string; op: string }
  | {
      soort: 'HuisbezoekGepland'
      bezoek: string
      dag: string
      /** colleagues who go: one of the team, one of Veilig Thuis when it is a joint visit */
      team: string
      veiligThuis: string | null
      doel: string
      op: string
    }
  | { soort: 'HuisbezoekGedaan'; bezoek: string; uitkomst: string; op: string }
  | { soort: 'HuisbezoekAfgezegd'; bezoek: string; reden: string; op: string }
  | {
      soort: 'RegioOverdrachtAangeboden'
      overdracht: string
      naarRegio: string
      ontvanger: string
      stukken: readonly Stuk[]
      op: string
    }
  | { soort: 'RegioOverdrachtBevestigd'; overdracht: string; door: string; op: string }
  | { soort: 'SteunGekoppeld'; mens: string; organisatie: string; op: string }
  | { soort: 'SteunBeeindigd'; mens: string; reden: string; op: string }
  | { soort: 'MensGesperd'; mens: string; grond: Spergrond; overgenomen?: boolean }

/** What the record says of who is to lead, looked up within the same transaction; absent in a rule on its own. */
export type OverRegisseur = {
  readonly organisatie: string
  readonly soort: string
  readonly rol: string
  readonly opgeleid: boolean
  readonly gemandateerd: boolean
}

type Nu = 'op'
export type RegieOpdracht =
  /** `elders`: other cases of the same household that have a director */
  | ({ type: 'BelegRegie'; over?: OverRegisseur | null; elders?: readonly { nummer: string; regie?: boolean }[] } & Uit<
      RegieFeit,
      'RegieBelegd',
      Nu
    >)
  | ({ type: 'WisselRegisseur'; over?: OverRegisseur | null } & Uit<
      RegieFeit,
      'RegisseurGewisseld',
      Nu | 'regie' | 'van'
    >)
  /** `mensen`: who directs or coordinates at the receiving team on that day */
  | { type: 'VerhuisTeam'; reorganisatie: string; van: string; naar: string; mensen: readonly string[] }
  | ({ type: 'VertelWissel' } & Uit<RegieFeit, 'WisselVerteld', Nu>)
  | ({ type: 'RegelVervanging'; over?: OverRegisseur | null } & Uit<RegieFeit, 'VervangingGeregeld'>)
  | ({ type: 'WijzigRegieschaal' } & Uit<RegieFeit, 'RegieschaalGewijzigd', 'organisatie' | Nu>)
  | ({ type: 'HerzieRegionaleRegie' } & Uit<RegieFeit, 'RegionaleRegieHerzien', Nu>)
  | ({ type: 'DeelRegie' } & Uit<RegieFeit, 'RegieGedeeld', Nu>)
  | ({ type: 'BeeindigGedeeldeRegie' } & Uit<RegieFeit, 'GedeeldeRegieBeeindigd', Nu>)
  | ({ type: 'StelIntensieveRegieIn' } & Uit<RegieFeit, 'IntensieveRegieIngesteld', Nu>)
  | ({ type: 'BeeindigIntensieveRegie' } & Uit<RegieFeit, 'IntensieveRegieBeeindigd', Nu>)
  | ({ type: 'BelegProcesregie' } & Uit<RegieFeit, 'ProcesregieBelegd', Nu>)
  | ({ type: 'LegComplexiteitVast' } & Uit<RegieFeit, 'ComplexiteitVastgelegd', Nu>)
  | ({ type: 'MeldVoortgang' } & Uit<RegieFeit, 'VoortgangGemeld', Nu>)
  | { type: 'DraagCasusregieOver'; aan: string; reden: string }
  | ({ type: 'ZetDrangIn' } & Uit<RegieFeit, 'DrangIngezet', Nu>)
  | ({ type: 'VraagRaad' } & Uit<RegieFeit, 'RaadGevraagd', Nu>)
  | ({ type: 'SchaalOp' } & Uit<RegieFeit, 'Opgeschaald', Nu | 'partijen'>)
  | ({ type: 'LichtPartijIn' } & Uit<RegieFeit, 'PartijIngelicht', Nu>)
  | ({ type: 'SchaalAf' } & Uit<RegieFeit, 'Afgeschaald', Nu>)
  | ({ type: 'ZetCodeRood' } & Uit<RegieFeit, 'CodeRoodGezet', Nu>)
  | ({ type: 'TrekCodeRoodIn' } & Uit<RegieFeit, 'CodeRoodIngetrokken', Nu>)
  | ({ type: 'MerkAcuut' } & Uit<RegieFeit, 'AcuutGemerkt', Nu>)
  | ({ type: 'HandelAcuut' } & Uit<RegieFeit, 'AcuutGehandeld', Nu>)
  | ({ type: 'MeldImpasse' } & Uit<RegieFeit, 'ImpasseGemeld', Nu>)
  | ({ type: 'BeslisImpasse' } & Uit<RegieFeit, 'ImpasseBeslist', Nu>)
  | ({ type: 'BetrekSpecialist' } & Uit<RegieFeit, 'SpecialistBetrokken'>)
  | ({ type: 'LegConsultVast' } & Uit<RegieFeit, 'ConsultGevraagd', Nu>)
  | ({ type: 'WijsKetencontactAan' } & Uit<RegieFeit, 'KetencontactGewezen', Nu>)
  | ({ type: 'PlanHuisbezoek' } & Uit<RegieFeit, 'HuisbezoekGepland', Nu>)
  | ({ type: 'DoeHuisbezoek' } & Uit<RegieFeit, 'HuisbezoekGedaan', Nu>)
  | ({ type: 'ZegHuisbezoekAf' } & Uit<RegieFeit, 'HuisbezoekAfgezegd', Nu>)
  | ({ type: 'BiedRegioOverdrachtAan' } & Uit<RegieFeit, 'RegioOverdrachtAangeboden', Nu>)
  | ({ type: 'BevestigRegioOverdracht' } & Uit<RegieFeit, 'RegioOverdrachtBevestigd', Nu>)
  | ({ type: 'KoppelSteun'; over?: OverRegisseur | null } & Uit<RegieFeit, 'SteunGekoppeld', 'organisatie' | Nu>)
  | ({ type: 'BeeindigSteun' } & Uit<RegieFeit, 'SteunBeeindigd', Nu>)
  /** `dicht`: for whom the case is closed now; `reden`: the text that goes with a change of director */
  | ({ type: 'SperMens'; neemOver?: boolean; reden?: string | null; dicht?: readonly string[] } & Uit<
      RegieFeit,
      'MensGesperd',
      'overgenomen'
    >)

/** One time that somebody led this case, with why. */
export type Regietijd = {
  readonly mens: string
  readonly regie: Regievorm
  readonly grond: Regiegrond | null
  readonly van: string | null
  readonly tot: string | null
}
export type Bezoek = {
  readonly id: string
  readonly dag: string
  readonly team: string
  readonly veiligThuis: string | null
  readonly doel: string
  readonly uitkomst: string | null
}
export type RegioOverdracht = {
  readonly id: string
  readonly naarRegio: string
  readonly ontvanger: string
  readonly stukken: readonly Stuk[]
  readonly op: string
  readonly bevestigdOp: string | null
}

export type RegieStaat = {
  readonly schaal: Schaal
  readonly regisseur: { readonly mens: string; readonly regie: Regievorm } | null
  /** who answers for the case when nobody leads it yet: who accepted it (R003-84) */
  readonly eigenaar: string | null
  readonly regies: readonly Regietijd[]
  readonly wisselVertellen: boolean
  readonly vervanging: { readonly mens: string; readonly van: string; readonly tot: string } | null
  readonly procesregie: string
  readonly gedeeld: readonly { readonly organisatie: string; readonly eersteContact: string }[]
  readonly intensief: { readonly mens: string; readonly tot: string } | null
  readonly hulpVastgelopen: boolean
  readonly drang: Druk
  readonly kader: Kader | null
  readonly raad: { readonly op: string } | null
  readonly opgeschaald: {
    readonly op: string
    readonly partijen: readonly string[]
    readonly ingelicht: readonly string[]
  } | null
  readonly codeRood: { readonly op: string; readonly reden: string } | null
  readonly acuut: { readonly op: string; readonly reden: string } | null
  readonly impasse: { readonly op: string; readonly vraag: string } | null
  readonly specialisten: readonly { readonly naam: string; readonly taak: string }[]
  readonly ketencontacten: { readonly [K in Ketensoort]?: string }
  readonly bezoeken: readonly Bezoek[]
  readonly regioOverdracht: RegioOverdracht | null
  readonly gesperd: readonly string[]
  /** workers of Veilig Thuis who stay linked to this case, by name (R001-123) */
  readonly steun: readonly { readonly mens: string; readonly organisatie: string; readonly op: string }[]
}

/** Whoever accepts the family answers for it; process direction begins where the report came in (R002-38). */
export const beginRegie = (f: { readonly gever: string; readonly door?: string }): RegieStaat => ({
  schaal: 'lokaal',
  regisseur: null,
  eigenaar: f.door ?? null,
  regies: [],
  wisselVertellen: false,
  vervanging: null,
  procesregie: f.gever,
  gedeeld: [],
  intensief: null,
  hulpVastgelopen: false,
  drang: 'vrijwillig',
  kader: null,
  raad: null,
  opgeschaald: null,
  codeRood: null,
  acuut: null,
  impasse: null,
  specialisten: [],
  ketencontacten: {},
  bezoeken: [],
  regioOverdracht: null,
  gesperd: [],
  steun: [],
})
