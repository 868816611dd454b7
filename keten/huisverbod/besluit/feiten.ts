import type { Mandaatartikel } from '../../../gedeeld/regio/schema.ts'
import type { Rihgadvies } from '../wet/rihg.ts'

/** How the decision was made known (Wth art. 2 lid 7). */
export const WIJZEN = ['schriftelijk', 'mondeling', 'nederlegging'] as const
export type Wijze = (typeof WIJZEN)[number]
/** Used after violence, or before it comes to that (IJsselland 2014, lines 448-454; R003-59). */
export const TOEPASSINGEN = ['acuut', 'preventief'] as const
export type Toepassing = (typeof TOEPASSINGEN)[number]
export const INTREKGRONDEN = ['hulp-aanvaard', 'anders'] as const
export type Intrekgrond = (typeof INTREKGRONDEN)[number]
/** What art. 2 lid 9 asks before an order is withdrawn because help was accepted. */
export const BEVESTIGINGEN = ['aanbodAanvaard', 'instantieBevestigt', 'werktMee'] as const
export type Bevestigingen = { readonly [B in (typeof BEVESTIGINGEN)[number]]: boolean }

/** What a decision rests on: by whom, in which role, under which mandate. */
type Bevoegd = {
  readonly door: string
  readonly rol: 'burgemeester' | 'hulpofficier'
  readonly mandaat: readonly Mandaatartikel[]
}

export type BesluitFeit =
  | ({
      soort: 'HuisverbodOpgelegd'
      op: string
      eindOp: string
      grensOp: string
      wijze: Wijze
      toepassing: Toepassing
      motivering: string
      contactverbod: readonly string[]
      advies: Rihgadvies['uitslag']
      /** how an uncertain age was checked; a text */
      leeftijdNagegaan: string | null
    } & Bevoegd)
  | ({
      soort: 'HuisverbodVerlengd'
      op: string
      eindOp: string
      dagen: number
      feiten: string
      motivering: string
    } & Pick<Bevoegd, 'door'>)
  | ({
      soort: 'HuisverbodIngetrokken'
      op: string
      grond: Intrekgrond
      bevestigingen: Bevestigingen | null
      motivering: string
    } & Pick<Bevoegd, 'door'>)

export type BesluitOpdracht =
  | {
      type: 'LegOp'
      op: string
      wijze: Wijze
      toepassing: Toepassing
      motivering: string
      contactverbod: readonly string[]
      /** only from another system: any other number than the law's is refused (R000-54) */
      duurDagen: number | null
      leeftijdNagegaan: string | null
      /** from the record: whether the one who leaves is an adult at that instant */
      volwassen: 'ja' | 'nee' | 'onzeker'
      eerderLoopt: boolean
    }
  | { type: 'Verleng'; dagen: number; feiten: string; motivering: string; duurtVoort: boolean }
  | {
      type: 'TrekIn'
      grond: Intrekgrond
      bevestigingen: Bevestigingen | null
      motivering: string
      overdracht: string
    }

export type BesluitStaat = {
  readonly besluit: Omit<Extract<BesluitFeit, { soort: 'HuisverbodOpgelegd' }>, 'soort' | 'eindOp'> | null
  /** the running end: of the order, or of its extension */
  readonly eindOp: string | null
  readonly eersteEindOp: string | null
  readonly verlenging: Omit<Extract<BesluitFeit, { soort: 'HuisverbodVerlengd' }>, 'soort'> | null
  readonly intrekking: Omit<Extract<BesluitFeit, { soort: 'HuisverbodIngetrokken' }>, 'soort'> | null
}
