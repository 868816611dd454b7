import type { MeldingRol, RelatieSoort } from '../../gedeeld/persoon/index.ts'

/** A member of the family or network; roles may differ per event and can be both. */
export type Lid = {
  readonly id: string
  readonly rollen: readonly MeldingRol[]
  readonly kind: boolean
  /** the only ways by which this person may be reached, as set at the report (R002-93) */
  readonly veiligContact?: readonly string[]
}
export type Verband = {
  readonly van: string
  readonly naar: string
  readonly soort: RelatieSoort
  readonly geweld: boolean
}
export type Schaal = 'lokaal' | 'regionaal'
export const OORDELEN = ['veilig', 'onveilig', 'onbekend'] as const
export type Oordeel = (typeof OORDELEN)[number]
export const CHECKSTANDEN = ['gehaald', 'niet-gehaald', 'onbekend'] as const
export type Checkstand = (typeof CHECKSTANDEN)[number]

export type CasusFeit =
  | {
      soort: 'CasusGeopend'
      organisatie: string
      gemeente: string
      nummer: string
      uitMelding: string
      gever: string
      gemeldOp: string
      urgentie: 'acuut' | 'hoog' | 'gewoon'
      vormen: readonly string[]
      personen: readonly Lid[]
      verbanden: readonly Verband[]
      verhoogdRisico: boolean
      complex: boolean
      eersteFase: string
    }
  | { soort: 'RegieBelegd'; regie: 'casusregie' | 'zaakeigenaar'; mens: string; schaal: Schaal; reden: string | null }
  | { soort: 'RegieschaalGewijzigd'; schaal: Schaal; organisatie: string; reden: string | null }
  | {
      soort: 'VeiligheidGezien'
      oordeel: Oordeel
      perPersoon: readonly { persoon: string; oordeel: Oordeel }[]
      toelichting: string
    }
  | {
      soort: 'VoorwaardeGesteld'
      voorwaarde: string
      voor: readonly string[]
      tekst: string
      minimum: boolean
      controleur: string
      hoe: string
      alsNiet: string
    }
  | { soort: 'VoorwaardeGecontroleerd'; voorwaarde: string; stand: Checkstand; verslag: string }
  | { soort: 'VeiligheidsplanVastgesteld'; versie: number; tekst: string }
  | { soort: 'KindGesproken'; kind: string; verslag: string }
  | {
      soort: 'HulpAangeboden'
      hulp: string
      persoon: string
      wat: string
      aanbieder: string
      medewerkingOuders: 'ja' | 'nee' | 'niet-nodig'
    }
  | { soort: 'HulpGestart'; hulp: string }
  | { soort: 'HulpAfgerond'; hulp: string; verslag: string }
  | { soort: 'DrangIngezet'; vorm: 'drang' | 'dwang'; reden: string }
  | { soort: 'DoelGesteld'; doel: string; persoon: string; tekst: string }
  | { soort: 'DoelBehaald'; doel: string }
  | { soort: 'ActieAfgesproken'; actie: string; wie: string; tekst: string; uiterlijk: string }
  | { soort: 'ActieKlaar'; actie: string; verslag: string }
  | { soort: 'RisicofactorBenoemd'; factor: string; persoon: string; tekst: string }
  | { soort: 'RisicofactorZonderInvloed'; factor: string; onderbouwing: string }
  | { soort: 'NetwerkBetrokken'; verslag: string }
  | { soort: 'SpecialistBetrokken'; naam: string; taak: string }
  | { soort: 'FaseAfgerond'; fase: string; volgende: string | null; onderbouwing: string }
  | { soort: 'NieuwGeweld'; op: string; verslag: string; fase: string }
  | { soort: 'NazorgAfgesproken'; verslag: string }
  | { soort: 'OpvolgingGedaan'; maand: number; uitkomst: 'veilig' | 'zorgen' | 'niet-bereikt'; verslag: string }
  | { soort: 'MensGesperd'; mens: string; grond: 'familie' | 'kennis' | 'collega' | 'anders' }
  | { soort: 'CasusGesloten'; motivering: string }
  | { soort: 'CasusHeropend'; reden: string; fase: string }

type Uit<S extends CasusFeit['soort'], Weg extends string = never> = Omit<
  Extract<CasusFeit, { soort: S }>,
  'soort' | Weg
>
export type CasusOpdracht =
  | ({ type: 'OpenCasus' } & Uit<'CasusGeopend', 'organisatie' | 'eersteFase'>)
  | ({ type: 'BelegRegie' } & Uit<'RegieBelegd'>)
  | ({ type: 'WijzigRegieschaal' } & Uit<'RegieschaalGewijzigd', 'organisatie'>)
  | { type: 'DraagCasusregieOver'; aan: string; reden: string }
  | ({ type: 'LegVeiligheidVast' } & Uit<'VeiligheidGezien'>)
  | ({ type: 'StelVoorwaarde' } & Uit<'VoorwaardeGesteld'>)
  | ({ type: 'ControleerVoorwaarde' } & Uit<'VoorwaardeGecontroleerd'>)
  | { type: 'StelVeiligheidsplanVast'; tekst: string }
  | ({ type: 'LegGesprekMetKindVast' } & Uit<'KindGesproken'>)
  | ({ type: 'BiedHulpAan' } & Uit<'HulpAangeboden'>)
  | ({ type: 'StartHulp' } & Uit<'HulpGestart'>)
  | ({ type: 'RondHulpAf' } & Uit<'HulpAfgerond'>)
  | ({ type: 'ZetDrangIn' } & Uit<'DrangIngezet'>)
  | ({ type: 'StelDoel' } & Uit<'DoelGesteld'>)
  | ({ type: 'BehaalDoel' } & Uit<'DoelBehaald'>)
  | ({ type: 'SpreekActieAf' } & Uit<'ActieAfgesproken'>)
  | ({ type: 'RondActieAf' } & Uit<'ActieKlaar'>)
  | ({ type: 'BenoemRisicofactor' } & Uit<'RisicofactorBenoemd'>)
  | ({ type: 'SluitRisicofactorAf' } & Uit<'RisicofactorZonderInvloed'>)
  | ({ type: 'BetrekNetwerk' } & Uit<'NetwerkBetrokken'>)
  | ({ type: 'BetrekSpecialist' } & Uit<'SpecialistBetrokken'>)
  | { type: 'RondFaseAf'; onderbouwing: string }
  | ({ type: 'LegNieuwGeweldVast' } & Uit<'NieuwGeweld', 'fase'>)
  | ({ type: 'SpreekNazorgAf' } & Uit<'NazorgAfgesproken'>)
  | ({ type: 'DoeOpvolging' } & Uit<'OpvolgingGedaan'>)
  | ({ type: 'SperMens' } & Uit<'MensGesperd'>)
  | ({ type: 'SluitCasus' } & Uit<'CasusGesloten'>)
  | { type: 'HeropenCasus'; reden: string }

export type Voorwaarde = {
  readonly id: string
  readonly voor: readonly string[]
  readonly tekst: string
  readonly minimum: boolean
  readonly controleur: string
  readonly stand: 'open' | Checkstand
}
export type Hulp = {
  readonly id: string
  readonly persoon: string
  readonly wat: string
  readonly aanbieder: string
  readonly medewerkingOuders: string
  readonly stand: 'aangeboden' | 'loopt' | 'afgerond'
}

export type Kern = {
  readonly organisatie: string
  readonly gemeente: string
  readonly nummer: string
  readonly uitMelding: string
  readonly gever: string
  readonly gemeldOp: string
  readonly geopendOp: string
  readonly vormen: readonly string[]
  readonly personen: readonly Lid[]
  readonly verbanden: readonly Verband[]
  readonly verhoogdRisico: boolean
  readonly complex: boolean
  readonly schaal: Schaal
  readonly regisseur: { readonly mens: string; readonly regie: 'casusregie' | 'zaakeigenaar' } | null
  readonly fase: string
  readonly fasenKlaar: readonly string[]
  readonly veiligheid: {
    readonly oordeel: Oordeel
    readonly perPersoon: readonly { persoon: string; oordeel: Oordeel }[]
    readonly toelichting: string
  } | null
  readonly voorwaarden: readonly Voorwaarde[]
  readonly plan: { readonly versie: number; readonly tekst: string } | null
  readonly gesproken: readonly string[]
  readonly hulp: readonly Hulp[]
  readonly doelen: readonly {
    readonly id: string
    readonly persoon: string
    readonly tekst: string
    readonly behaald: boolean
  }[]
  readonly acties: readonly {
    readonly id: string
    readonly wie: string
    readonly tekst: string
    readonly uiterlijk: string
    readonly klaar: boolean
  }[]
  readonly risicos: readonly {
    readonly id: string
    readonly persoon: string
    readonly tekst: string
    readonly zonderInvloed: boolean
  }[]
  readonly netwerk: boolean
  readonly specialisten: readonly { readonly naam: string; readonly taak: string }[]
  readonly drang: 'vrijwillig' | 'drang' | 'dwang'
  readonly nazorg: boolean
  readonly opvolging: { readonly [maand: string]: 'veilig' | 'zorgen' | 'niet-bereikt' }
  readonly geweldNa: number
  readonly gesperd: readonly string[]
}

export type Casus =
  | { readonly status: 'geen' }
  | (Kern & { readonly status: 'open'; readonly houder: string })
  | (Kern & { readonly status: 'gesloten' })
