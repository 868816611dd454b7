import type { Uit } from '../opdrachtvan.ts'
import { beginHerstel, type HerstelFeit, type HerstelOpdracht, type HerstelStaat } from './herstelfeiten.ts'

export const ZWAARTES = ['licht', 'gewoon', 'intensief'] as const
export type Zwaarte = (typeof ZWAARTES)[number]
export const WEIGERAARS = ['zelf', 'ouder'] as const
export type Weigeraar = (typeof WEIGERAARS)[number]
export const EFFECTEN = ['gestopt', 'minder', 'niet'] as const
export type Effect = (typeof EFFECTEN)[number]

export const WACHTVEILIG = ['veilig', 'niet-veilig', 'onbekend'] as const
export const WACHTWIL = ['ja', 'nee', 'onbekend'] as const
/** What a look at somebody who waits for help says; `plek`: in the queue of the provider, when it tells. */
export type Wachtblik = {
  readonly veilig: (typeof WACHTVEILIG)[number]
  readonly wil: (typeof WACHTWIL)[number]
  readonly plek: number | null
}

/** Help for each member: offered, accepted or refused, waited for, started, reviewed, ended. */
export type AanbodFeit =
  | {
      soort: 'HulpAangeboden'
      hulp: string
      persoon: string
      wat: string
      aanbieder: string
      medewerkingOuders: 'ja' | 'nee' | 'niet-nodig'
      /** the risk factor it works on (R004-36) */
      factor?: string
      zwaarte?: Zwaarte
      /** why lighter or heavier (R003-97) */
      waarom?: string
      /** referred in the days after a crisis (R003-94) */
      naCrisis?: boolean
      op?: string
    }
  /** `door`: who keeps an eye on them until the help begins */
  | { soort: 'HulpAanvaard'; hulp: string; door?: string; op: string }
  | ({ soort: 'WachtendGezinGezien'; hulp: string; verslag: string; door?: string; op: string } & Wachtblik)
  | { soort: 'HulpGeweigerd'; hulp: string; door: Weigeraar; reden: string; op: string }
  | { soort: 'WeigeringOpgevolgd'; hulp: string; verslag: string; op: string }
  | { soort: 'HulpGestart'; hulp: string; op?: string }
  | { soort: 'HulpHerzien'; hulp: string; lichter: boolean; reden: string; op: string }
  | { soort: 'HulpAfgerond'; hulp: string; verslag: string; effect?: Effect; op?: string }

export type HulpFeit = AanbodFeit | HerstelFeit

type Nu = 'op'
export type AanbodOpdracht =
  | ({ type: 'BiedHulpAan' } & Uit<AanbodFeit, 'HulpAangeboden', Nu>)
  /** `kunnen`: who may be named, filled in from the record */
  | ({ type: 'AanvaardHulp'; kunnen?: readonly string[] } & Uit<AanbodFeit, 'HulpAanvaard', Nu>)
  | ({ type: 'ZieWachtendGezin'; kunnen?: readonly string[] } & Uit<AanbodFeit, 'WachtendGezinGezien', Nu>)
  | ({ type: 'WeigerHulp' } & Uit<AanbodFeit, 'HulpGeweigerd', Nu>)
  | ({ type: 'VolgWeigeringOp' } & Uit<AanbodFeit, 'WeigeringOpgevolgd', Nu>)
  | ({ type: 'StartHulp' } & Uit<AanbodFeit, 'HulpGestart', Nu>)
  | ({ type: 'HerzieHulp' } & Uit<AanbodFeit, 'HulpHerzien', Nu>)
  | ({ type: 'RondHulpAf' } & Uit<AanbodFeit, 'HulpAfgerond', Nu>)
export type HulpOpdracht = AanbodOpdracht | HerstelOpdracht

export type Hulp = {
  readonly id: string
  readonly persoon: string
  readonly wat: string
  readonly aanbieder: string
  readonly medewerkingOuders: string
  readonly stand: 'aangeboden' | 'aanvaard' | 'geweigerd' | 'loopt' | 'afgerond'
  readonly factor: string | null
  readonly zwaarte: Zwaarte | null
  readonly waarom: string | null
  readonly naCrisis: boolean
  readonly aangebodenOp: string | null
  readonly aanvaardOp: string | null
  /** who keeps an eye on them as long as they wait */
  readonly wachtDoor: string | null
  /** the last look while waiting */
  readonly gezien: (Wachtblik & { readonly op: string }) | null
  readonly gestartOp: string | null
  readonly afgerondOp: string | null
  readonly geweigerd: { readonly door: Weigeraar; readonly opgevolgd: boolean } | null
  readonly effect: Effect | null
}

export type HulpStaat = { readonly hulp: readonly Hulp[] } & HerstelStaat
export const beginHulp: HulpStaat = { hulp: [], ...beginHerstel }
