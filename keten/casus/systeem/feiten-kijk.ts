import type { Uit } from '../opdrachtvan.ts'

/** What a history of violence in one's own youth may be used for; nothing else (R000-53). */
export const JEUGDDOELEN = ['veiligheidsplan', 'hulp-aan-ouder', 'hulp-aan-kind'] as const
export type Jeugddoel = (typeof JEUGDDOELEN)[number]
/** How interests of adult and child can conflict; refused access is handled as avoiding care (R003-66). */
export const CONFLICTAARDEN = ['hulp-geweigerd', 'toegang-geweigerd', 'anders'] as const

/** How each sees it, what the analysis says, and where the interests of adult and child part. */
export type KijkFeit =
  | { soort: 'KijkVastgelegd'; persoon: string; op: string; verslag: string }
  | { soort: 'GeenGesprekMetKind'; kind: string; reden: string }
  | { soort: 'GeweldInJeugd'; persoon: string; verslag: string; waarvoor: readonly Jeugddoel[] }
  | { soort: 'AnalyseAfgerond'; op: string; onderbouwing: string; overdracht: readonly string[] }
  | {
      soort: 'BelangenconflictGenoteerd'
      conflict: string
      kind: string
      aard: (typeof CONFLICTAARDEN)[number]
      wat: string
    }
  | { soort: 'BelangenconflictGewogen'; conflict: string; hulpbehoefte: string; onderbouwing: string }

export type KijkOpdracht =
  | ({ type: 'LegKijkVast' } & Uit<KijkFeit, 'KijkVastgelegd'>)
  | ({ type: 'LegGeenGesprekVast' } & Uit<KijkFeit, 'GeenGesprekMetKind'>)
  | ({ type: 'LegGeweldInJeugdVast' } & Uit<KijkFeit, 'GeweldInJeugd'>)
  | {
      type: 'RondAnalyseAf'
      onderbouwing: string
      /** adults whose own youth repeats itself: each becomes a risk of the plan */
      overdracht: readonly { readonly persoon: string; readonly factor: string; readonly tekst: string }[]
    }
  | ({ type: 'NoteerBelangenconflict' } & Uit<KijkFeit, 'BelangenconflictGenoteerd'>)
  | { type: 'WeegBelangenconflict'; conflict: string; hulpbehoefte: string | null; onderbouwing: string }

export type KijkStaat = {
  /** newest last; a talk with a child counts as how the child sees it */
  readonly kijken: readonly { readonly persoon: string; readonly op: string | null; readonly verslag: string }[]
  readonly geenGesprek: readonly { readonly kind: string; readonly reden: string }[]
  readonly jeugd: readonly {
    readonly persoon: string
    readonly verslag: string
    readonly waarvoor: readonly Jeugddoel[]
  }[]
  readonly analyse: {
    readonly op: string
    readonly onderbouwing: string
    readonly overdracht: readonly string[]
  } | null
  readonly belangen: readonly {
    readonly id: string
    readonly kind: string
    readonly aard: (typeof CONFLICTAARDEN)[number]
    readonly wat: string
    readonly gewogen: { readonly hulpbehoefte: string; readonly onderbouwing: string } | null
  }[]
}
export const beginKijk: KijkStaat = { kijken: [], geenGesprek: [], jeugd: [], analyse: null, belangen: [] }
