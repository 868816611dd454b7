import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Geopend } from '../loop/feiten.ts'
import type { Uit } from '../opdrachtvan.ts'
import type { FamilieFeit, FamilieOpdracht, FamilieStaat } from './feiten-familie.ts'
import {
  beginGebeurtenis,
  type GebeurtenisFeit,
  type GebeurtenisOpdracht,
  type GebeurtenisStaat,
} from './feiten-gebeurtenis.ts'
import { beginKijk, type KijkFeit, type KijkOpdracht, type KijkStaat } from './feiten-kijk.ts'
import { beginNetwerk, type NetwerkFeit, type NetwerkOpdracht, type NetwerkStaat } from './feiten-netwerk.ts'

export type { Lid, Verband, Vertrokken } from './feiten-familie.ts'
export const OORDELEN = ['veilig', 'onveilig', 'onbekend'] as const
export type Oordeel = (typeof OORDELEN)[number]

type PerPersoon = readonly { readonly persoon: string; readonly oordeel: Oordeel }[]

/** How safe each is, what a child says, and that the network takes part; the rest stands in the parts of this part. */
export type VeiligFeit =
  | {
      soort: 'VeiligheidGezien'
      oordeel: Oordeel
      perPersoon: PerPersoon
      toelichting: string
      /** the day somebody looked; facts from before it was kept have none */
      op?: string
    }
  | { soort: 'KindGesproken'; kind: string; verslag: string; op?: string; wijze?: Contactwijze }
  | { soort: 'NetwerkBetrokken'; verslag: string }

export type VeiligOpdracht =
  | ({ type: 'LegVeiligheidVast' } & Uit<VeiligFeit, 'VeiligheidGezien', 'op'>)
  | ({ type: 'LegGesprekMetKindVast' } & Uit<VeiligFeit, 'KindGesproken', 'op'>)
  | ({ type: 'BetrekNetwerk' } & Uit<VeiligFeit, 'NetwerkBetrokken'>)

export type VeiligStaat = {
  readonly veiligheid: {
    readonly oordeel: Oordeel
    readonly perPersoon: PerPersoon
    readonly toelichting: string
    readonly op?: string
  } | null
  readonly gesproken: readonly string[]
  readonly netwerk: boolean
}

/** The family and its network: who they are to each other, how safe each is, what each says. */
export type SysteemFeit = VeiligFeit | FamilieFeit | GebeurtenisFeit | KijkFeit | NetwerkFeit
export type SysteemOpdracht = VeiligOpdracht | FamilieOpdracht | GebeurtenisOpdracht | KijkOpdracht | NetwerkOpdracht
export type SysteemStaat = VeiligStaat & FamilieStaat & GebeurtenisStaat & KijkStaat & NetwerkStaat

export const beginSysteem = (f: Geopend): SysteemStaat => ({
  personen: f.personen,
  vertrokken: [],
  verbanden: f.verbanden,
  woonplekken: [],
  verblijven: [],
  veiligheid: null,
  gesproken: [],
  netwerk: false,
  ...beginGebeurtenis,
  ...beginKijk,
  ...beginNetwerk,
})
