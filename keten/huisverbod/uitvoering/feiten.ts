import type { Wijze } from '../besluit/feiten.ts'

/** To whom a decision is told, by law (Wth art. 2 lid 8, 3 lid 2 and 8). */
export const ONTVANGERS = ['huisgenoot', 'hulporganisatie', 'veilig-thuis', 'burgemeester', 'politie'] as const
export type Ontvanger = (typeof ONTVANGERS)[number]
export const BESLUITEN = ['oplegging', 'verlenging', 'intrekking', 'uitspraak'] as const
export type Besluitsoort = (typeof BESLUITEN)[number]
export const MEEDEELWIJZEN = ['mondeling', 'telefonisch', 'schriftelijk'] as const
export type Meedeelwijze = (typeof MEEDEELWIJZEN)[number]

/** Somebody who still has to hear: a person of the home, or an organisation; `wie` is the id of either. */
export type TeMelden = { readonly aan: Ontvanger; readonly wie: string }

export type UitvoeringFeit =
  | { soort: 'BesluitBekendgemaakt'; besluit: Besluitsoort; wijze: Wijze; op: string; bewijs: string; taal: string }
  | { soort: 'SleutelsIngenomen'; aantal: number; omschrijving: string; bewijs: string; op: string }
  | { soort: 'SleutelsTeruggegeven'; aan: string; op: string }
  | { soort: 'BereikbaarheidGemeld'; hoe: string; op: string }
  | { soort: 'RaadsmanGevraagd'; besluit: Besluitsoort; op: string }
  | { soort: 'RaadsmanToegewezen'; raadsman: string; op: string }
  | {
      soort: 'Meegedeeld'
      besluit: Besluitsoort
      aan: Ontvanger
      wie: string
      op: string
      wijze: Meedeelwijze
      taal: string
      bewijs: string
    }
  | { soort: 'OvertredingVastgelegd'; overtreding: string; op: string; wat: string; bron: string }
  | { soort: 'OvertredingGemeld'; overtreding: string; op: string; kenmerk: string }

export type UitvoeringOpdracht =
  | ({ type: 'MaakBekend' } & Omit<Extract<UitvoeringFeit, { soort: 'BesluitBekendgemaakt' }>, 'soort'>)
  | ({ type: 'NeemSleutelsIn' } & Omit<Extract<UitvoeringFeit, { soort: 'SleutelsIngenomen' }>, 'soort'>)
  | ({ type: 'GeefSleutelsTerug' } & Omit<Extract<UitvoeringFeit, { soort: 'SleutelsTeruggegeven' }>, 'soort'>)
  | ({ type: 'MeldBereikbaarheid' } & Omit<Extract<UitvoeringFeit, { soort: 'BereikbaarheidGemeld' }>, 'soort'>)
  | ({ type: 'VraagRaadsman' } & Omit<Extract<UitvoeringFeit, { soort: 'RaadsmanGevraagd' }>, 'soort'>)
  | ({ type: 'WijsRaadsmanToe' } & Omit<Extract<UitvoeringFeit, { soort: 'RaadsmanToegewezen' }>, 'soort'>)
  | ({ type: 'DeelMee' } & Omit<Extract<UitvoeringFeit, { soort: 'Meegedeeld' }>, 'soort'>)
  | ({ type: 'LegOvertredingVast' } & Omit<Extract<UitvoeringFeit, { soort: 'OvertredingVastgelegd' }>, 'soort'>)
  | ({ type: 'MeldOvertreding' } & Omit<Extract<UitvoeringFeit, { soort: 'OvertredingGemeld' }>, 'soort'>)

export type UitvoeringStaat = {
  readonly bekendgemaakt: readonly Omit<Extract<UitvoeringFeit, { soort: 'BesluitBekendgemaakt' }>, 'soort'>[]
  readonly sleutels:
    | (Omit<Extract<UitvoeringFeit, { soort: 'SleutelsIngenomen' }>, 'soort'> & {
        readonly terug: { readonly aan: string; readonly op: string } | null
      })
    | null
  readonly bereikbaarheid: { readonly hoe: string; readonly op: string } | null
  readonly raadsman: readonly {
    readonly besluit: Besluitsoort
    readonly gevraagdOp: string
    readonly toegewezen: { readonly raadsman: string; readonly op: string } | null
  }[]
  readonly meegedeeld: readonly Omit<Extract<UitvoeringFeit, { soort: 'Meegedeeld' }>, 'soort'>[]
  readonly overtredingen: readonly {
    readonly id: string
    readonly op: string
    readonly wat: string
    readonly bron: string
    readonly gemeld: { readonly op: string; readonly kenmerk: string } | null
  }[]
}
