import type {
  AANBOD_VOOR,
  AANBODFASEN,
  AANBODSCHALEN,
  GEWICHTEN,
  GROEPEN_BIJ_LOKET,
  INFORMATIE_VOOR,
} from '../../gedeeld/regio/schema/loket.ts'

type Per<L extends readonly string[]> = { readonly [K in L[number]]: string }
/** What the lists of the door say in one language. `tweede`: the texts of a region in this language. */
export type Lijstwoorden = {
  readonly engels: boolean
  readonly voor: Per<typeof AANBOD_VOOR>
  readonly gewicht: Per<typeof GEWICHTEN>
  readonly schaal: Per<typeof AANBODSCHALEN>
  readonly fase: Per<typeof AANBODFASEN>
  readonly groep: Per<typeof GROEPEN_BIJ_LOKET>
  readonly lezer: Per<typeof INFORMATIE_VOOR>
  readonly vorm: { readonly digitaal: string; readonly papier: string }
  readonly vraag: {
    readonly voor: string
    readonly fase: string
    readonly groep: string
    readonly lezer: string
    readonly gemeente: string
    readonly alle: string
    readonly toon: string
  }
  readonly geen: string
  readonly geenUren: string
  readonly zelf: string
  readonly waar: string
  readonly wanneer: string
  readonly dichtbij: string
  readonly dichtbijHulp: string
  readonly nu: string
  readonly meer: string
}
