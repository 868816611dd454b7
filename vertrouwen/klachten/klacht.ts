import type { Grond, Hoorwijze, Langs, Onderwerp, Oordeel, Partij, Uitkomst, Van } from '../../gedeeld/klachten.ts'

/** A step of a complaint: ids and closed words. What somebody wrote stands beside it, under the key of the complaint. */
export type Feit =
  | {
      readonly soort: 'KlachtOntvangen'
      readonly langs: Langs
      readonly van: Van
      readonly onderwerp: Onderwerp
      /** the day it happened; null: not told */
      readonly gebeurdOp: string | null
      readonly ontvangenOp: string
      readonly over: readonly string[]
    }
  | { readonly soort: 'BeklaagdeGenoemd'; readonly mens: string }
  | { readonly soort: 'OntvangstBevestigd' }
  | { readonly soort: 'GesprekAfgesproken'; readonly dag: string }
  | { readonly soort: 'GesprekGehouden'; readonly opgelost: boolean }
  | { readonly soort: 'NaarCommissie'; readonly leden: readonly string[]; readonly voorzitter: string }
  | { readonly soort: 'Gehoord'; readonly partij: Partij; readonly hoe: Hoorwijze }
  | { readonly soort: 'TermijnVerlengd'; readonly klok: string }
  | { readonly soort: 'OordeelGegeven'; readonly oordeel: Oordeel }
  | { readonly soort: 'ReactieGegeven'; readonly maatregelen: number }
  | { readonly soort: 'MaatregelGedaan'; readonly maatregel: string }
  | { readonly soort: 'ZaakGekoppeld' }
  | { readonly soort: 'ZaakOntkoppeld' }
  | { readonly soort: 'Ingetrokken' }
  | { readonly soort: 'NietInBehandeling'; readonly grond: Grond }
export type Feitsoort = Feit['soort']

export const STANDEN = ['ontvangen', 'gesprek', 'commissie', 'reactie', 'klaar'] as const
export type Stand = (typeof STANDEN)[number]
/** Who holds it; null only when it is done. */
export type Bij = 'behandelaar' | 'commissie' | null

/** A complaint as the rules see it. */
export type Klacht = {
  readonly stand: Stand
  readonly gebeurdOp: string | null
  readonly ontvangenOp: string
  readonly over: readonly string[]
  readonly bevestigd: boolean
  /** whether it says which case it is about; the number itself is no fact, so that a wrong one can go */
  readonly gekoppeld: boolean
  readonly leden: readonly string[]
  readonly voorzitter: string | null
  readonly gehoord: readonly Partij[]
  readonly verlengd: readonly string[]
  readonly oordeel: Oordeel | null
  readonly uitkomst: Uitkomst | null
}
export const begin: Klacht = {
  ...{
    stand: 'ontvangen',
    gebeurdOp: null,
    ontvangenOp: '',
    over: [],
    bevestigd: false,
    gekoppeld: false,
    leden: [],
    voorzitter: null,
  },
  ...{ gehoord: [], verlengd: [], oordeel: null, uitkomst: null },
}

/** What a step makes of a complaint; never refuses. */
export function evolve(k: Klacht, f: Feit): Klacht {
  switch (f.soort) {
    case 'KlachtOntvangen':
      return { ...k, gebeurdOp: f.gebeurdOp, ontvangenOp: f.ontvangenOp, over: f.over }
    case 'BeklaagdeGenoemd':
      return { ...k, over: [...k.over, f.mens] }
    case 'OntvangstBevestigd':
      return { ...k, bevestigd: true }
    case 'ZaakGekoppeld':
      return { ...k, gekoppeld: true }
    case 'ZaakOntkoppeld':
      return { ...k, gekoppeld: false }
    case 'GesprekAfgesproken':
      return { ...k, stand: 'gesprek' }
    case 'GesprekGehouden':
      return f.opgelost ? klaar(k, 'opgelost') : { ...k, stand: 'ontvangen' }
    case 'NaarCommissie':
      return { ...k, stand: 'commissie', leden: f.leden, voorzitter: f.voorzitter }
    case 'Gehoord':
      return { ...k, gehoord: [...new Set([...k.gehoord, f.partij])] }
    case 'TermijnVerlengd':
      return { ...k, verlengd: [...k.verlengd, f.klok] }
    case 'OordeelGegeven':
      return { ...k, stand: 'reactie', oordeel: f.oordeel }
    case 'ReactieGegeven':
      return klaar(k, 'beantwoord')
    case 'Ingetrokken':
      return klaar(k, 'ingetrokken')
    case 'NietInBehandeling':
      return klaar(k, 'niet-in-behandeling')
    case 'MaatregelGedaan':
      return k
  }
}
const klaar = (k: Klacht, uitkomst: Uitkomst): Klacht => ({ ...k, stand: 'klaar', uitkomst })

/** Who holds a complaint in this situation: somebody, always, until it is done. */
export const bijWie = (stand: Stand): Bij =>
  stand === 'klaar' ? null : stand === 'commissie' ? 'commissie' : 'behandelaar'

/** The situation after these steps. */
export const lees = (feiten: readonly Feit[]): Klacht => feiten.reduce(evolve, begin)
