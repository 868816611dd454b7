import type { Cijferprecisie } from '../../../gedeeld/regio/schema.ts'
import type { Som } from '../begroting.ts'
import { PRECISIEWOORD, zegBedrag, type Centen } from '../bedrag.ts'
import type { Postsoort } from '../post.ts'

/** An amount as the server tells it. */
export interface Post {
  readonly id: string
  readonly soort: Postsoort
  readonly jaar: number | null
  readonly wat: string
  readonly centen: Centen
  readonly precisie: Cijferprecisie
  readonly geschat: boolean
  readonly doel: string | null
  readonly geldbron: string | null
  readonly gebied: string | null
  readonly gemeente: string | null
  readonly ontvanger: string | null
  readonly plaatsen: number | null
  readonly voorbehoud: string | null
  readonly toelichting: string | null
  readonly bron: string
}
export interface Keuze {
  readonly id: string
  readonly naam: string
}
/** The budget of one year as the server tells it. */
export interface Begroting {
  readonly schrijven: boolean
  readonly jaar: number | null
  readonly jaren: readonly (number | null)[]
  readonly stand: Readonly<Record<'beschikbaar' | 'toegezegd' | 'besteed' | 'reserve' | 'uitReserve', Som>> & {
    readonly vrij: Centen
    readonly eigen: Som & { readonly gemeenten: number }
  }
  readonly perDoel: readonly {
    readonly doel: string
    readonly beschikbaar: Som
    readonly toegezegd: Som
    readonly besteed: Som
    readonly vrij: Centen | null
    readonly bronnen: readonly { readonly geldbron: string; readonly centen: Centen; readonly deel: number }[]
  }[]
  readonly posten: readonly Post[]
  readonly oud: readonly Post[]
  readonly doelen: readonly (Keuze & {
    readonly basis: boolean
    readonly betalers: readonly {
      readonly geldbron: string
      readonly van: string | null
      readonly tot: string | null
    }[]
    readonly bron: string
  })[]
  readonly geldbronnen: readonly Keuze[]
  readonly gebieden: readonly Keuze[]
  readonly gemeenten: readonly string[]
  readonly acties: readonly Keuze[]
  readonly regels: readonly {
    readonly id: string
    readonly wat: string
    readonly jaar: number | null
    readonly percentage: number | null
    readonly precisie: Cijferprecisie
    readonly toelichting: string | null
    readonly bron: string
  }[]
}

export type Taal = 'nl' | 'en'
export const VERVERS = ['geld', 'geldtaken', 'geldeffect', 'geldprojecten', 'geldscenarios'] as const

export const naamVan = (lijst: readonly Keuze[], id: string | null): string =>
  id === null ? '' : (lijst.find(x => x.id === id)?.naam ?? id)

/** An amount with the word of its source before it: "circa € 5.000.000". */
export const zegPrecies = (p: { centen: Centen; precisie: Cijferprecisie }, taal: Taal): string =>
  `${PRECISIEWOORD[p.precisie][taal]} ${zegBedrag(p.centen, taal)}`.trim()

/** A sum, marked when one of its amounts is an estimate. */
export const zegSom = (s: Som, taal: Taal, geschat: string): string =>
  s.centen === 0 ? '' : `${zegBedrag(s.centen, taal)}${s.geschat ? ` (${geschat})` : ''}`

/** The address of a page of money for a year. */
export const jaarAdres = (pad: string, jaar: number | null): string => `${pad}?jaar=${jaar === null ? 'geen' : jaar}`
