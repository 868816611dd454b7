import type { MeldingRol } from '../../../gedeeld/persoon/relatie.ts'
import type { Uit } from '../opdrachtvan.ts'

/** How far somebody is responsible for what happened; stands apart from the role, which can be both (R004-66). */
export const VERANTWOORDELIJK = ['hoofd', 'mede', 'niet', 'onbekend'] as const
/** In what one has power over another (R000-40; the list is Kring's choice). */
export const MACHT = ['geld', 'wonen', 'kinderen', 'verblijf', 'zorg', 'dreiging', 'familie', 'contacten'] as const

export type Rolregel = {
  readonly persoon: string
  readonly rol: MeldingRol
  readonly verantwoordelijk: (typeof VERANTWOORDELIJK)[number]
}
export type Machtslijn = { readonly van: string; readonly naar: string; readonly waarin: (typeof MACHT)[number] }

/** What happened, with the roles each had then; and who has power over whom, version by version. */
export type GebeurtenisFeit =
  | { soort: 'GebeurtenisVastgelegd'; gebeurtenis: string; op: string; wat: string; rollen: readonly Rolregel[] }
  | {
      soort: 'MachtskaartGetekend'
      versie: number
      op: string
      lijnen: readonly Machtslijn[]
      toelichting: string
    }

export type GebeurtenisOpdracht =
  | ({ type: 'LegGebeurtenisVast' } & Uit<GebeurtenisFeit, 'GebeurtenisVastgelegd'>)
  | ({ type: 'TekenMachtskaart' } & Uit<GebeurtenisFeit, 'MachtskaartGetekend', 'versie' | 'op'>)

export type GebeurtenisStaat = {
  readonly gebeurtenissen: readonly {
    readonly id: string
    readonly op: string
    readonly wat: string
    readonly rollen: readonly Rolregel[]
  }[]
  readonly machtskaarten: readonly {
    readonly versie: number
    readonly op: string
    readonly lijnen: readonly Machtslijn[]
    readonly toelichting: string
  }[]
}
export const beginGebeurtenis: GebeurtenisStaat = { gebeurtenissen: [], machtskaarten: [] }
