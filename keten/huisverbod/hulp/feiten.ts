/** Whether somebody took the help that was offered (R001-67). */
export const AANBODEN = ['aanvaard', 'geweigerd', 'niet-aangeboden'] as const
export type Aanbod = (typeof AANBODEN)[number]
/** What has to be arranged for the one who left (Arnhem 2014, lines 815-821; R002-54). */
export const GEBIEDEN = ['inkomen', 'wonen', 'verslaving', 'reclassering', 'anders'] as const
export type Gebied = (typeof GEBIEDEN)[number]
export const UITVOERDERS = ['gemeente', 'verslavingszorg', 'reclassering', 'hulpverlening'] as const
export type Uitvoerder = (typeof UITVOERDERS)[number]

export type HulpFeit =
  | { soort: 'CrisishulpGestart'; op: string; verslag: string; door: string }
  | { soort: 'RegieOvergenomen'; door: string; organisatie: string; op: string }
  | { soort: 'SpoorBijgewerkt'; persoon: string; aanbod: Aanbod; wat: string; aanbieder: string | null; op: string }
  | { soort: 'ZorgadviesGegeven'; op: string; aan: string; advies: string }
  | { soort: 'OverlegGepland'; op: string; deelnemers: string }
  | { soort: 'OverlegGehouden'; verslag: string; op: string }
  | {
      soort: 'MaatregelAfgesproken'
      maatregel: string
      gebied: Gebied
      door: Uitvoerder
      wat: string
      uiterlijk: string
    }
  | { soort: 'MaatregelGeregeld'; maatregel: string; verslag: string }
  | { soort: 'StrafzaakGekoppeld'; kenmerk: string }
  | { soort: 'StrafzaakAfgestemd'; met: string; verslag: string; op: string }
  | { soort: 'InterventieGestart'; wat: string; aanbieder: string; op: string }

export type HulpOpdracht =
  | ({ type: 'StartCrisishulp' } & Omit<Extract<HulpFeit, { soort: 'CrisishulpGestart' }>, 'soort' | 'door'>)
  | { type: 'NeemRegieOver' }
  | ({ type: 'WerkSpoorBij' } & Omit<Extract<HulpFeit, { soort: 'SpoorBijgewerkt' }>, 'soort' | 'op'>)
  | ({ type: 'GeefZorgadvies' } & Omit<Extract<HulpFeit, { soort: 'ZorgadviesGegeven' }>, 'soort'>)
  | ({ type: 'PlanOverleg' } & Omit<Extract<HulpFeit, { soort: 'OverlegGepland' }>, 'soort'>)
  | { type: 'LegOverlegVast'; verslag: string }
  | ({ type: 'SpreekMaatregelAf' } & Omit<Extract<HulpFeit, { soort: 'MaatregelAfgesproken' }>, 'soort'>)
  | ({ type: 'RegelMaatregel' } & Omit<Extract<HulpFeit, { soort: 'MaatregelGeregeld' }>, 'soort'>)
  | ({ type: 'KoppelStrafzaak' } & Omit<Extract<HulpFeit, { soort: 'StrafzaakGekoppeld' }>, 'soort'>)
  | ({ type: 'StemAf' } & Omit<Extract<HulpFeit, { soort: 'StrafzaakAfgestemd' }>, 'soort' | 'op'>)
  | ({ type: 'StartInterventie' } & Omit<Extract<HulpFeit, { soort: 'InterventieGestart' }>, 'soort'>)

export type HulpStaat = {
  readonly crisishulp: { readonly op: string; readonly verslag: string; readonly door: string } | null
  readonly regie: { readonly door: string; readonly organisatie: string; readonly op: string } | null
  readonly sporen: {
    readonly [persoon: string]: {
      readonly aanbod: Aanbod
      readonly wat: string
      readonly aanbieder: string | null
      readonly op: string
    }
  }
  readonly zorgadviezen: readonly { readonly op: string; readonly aan: string; readonly advies: string }[]
  readonly overleg: {
    readonly op: string
    readonly deelnemers: string
    readonly gehouden: { readonly op: string; readonly verslag: string } | null
  } | null
  readonly maatregelen: readonly {
    readonly id: string
    readonly gebied: Gebied
    readonly door: Uitvoerder
    readonly wat: string
    readonly uiterlijk: string
    readonly verslag: string | null
  }[]
  readonly strafzaak: {
    readonly kenmerk: string
    readonly afgestemd: { readonly met: string; readonly verslag: string; readonly op: string } | null
  } | null
  readonly interventies: readonly { readonly wat: string; readonly aanbieder: string; readonly op: string }[]
}
