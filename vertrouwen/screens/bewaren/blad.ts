import type { Grond, Stand, Waarom } from '../../../gedeeld/bewaren.ts'
import type { Manier } from '../../bewaren/klassen.ts'

/** Retention as the server tells it: numbers of cases and counts, never a person. */
export interface Bewaarblad {
  readonly dag: string
  readonly klassen: readonly Klasserij[]
  readonly voorstellen: readonly Voorstel[]
  readonly aanhoudingen: readonly Aanhouding[]
  readonly verklaringen: readonly Verklaring[]
}
export interface Klasserij {
  readonly id: string
  readonly wat: string
  readonly grond: string
  readonly jaren: number | null
  readonly manier: Manier
  readonly nummers: readonly string[]
  readonly rijen: Readonly<Record<string, number>>
  readonly blijft: { readonly [W in Waarom]?: number }
}
export interface Voorstel {
  readonly id: string
  readonly klasse: string
  readonly peildag: string
  readonly stand: Stand
  readonly voorgesteldOp: string
  readonly door: string | null
  readonly eigen: boolean
  readonly beslotenOp: string | null
  readonly beslisser: string | null
  /** decided on a request: the first day it may go */
  readonly nietVoor: string | null
  readonly posten: number
  readonly gedaan: number
  readonly gebleven: number
}
export interface Aanhouding {
  readonly id: string
  readonly nummer: string | null
  readonly grond: Grond
  readonly tot: string
  readonly door: string | null
}
export interface Verklaring {
  readonly volg: number
  readonly klasse: string
  readonly grond: string
  readonly termijn: string
  readonly dag: string
  readonly dossiers: number
  readonly gebleven: number
  readonly rijen: Readonly<Record<string, number>>
  readonly voorgesteldDoor: string
  readonly voorgesteldOp: string
  readonly beslotenDoor: string
  readonly beslotenOp: string
  readonly hash: string
  readonly heel: boolean
  readonly sporenOp: string | null
}

/** How many rows there are together. */
export const som = (rijen: Readonly<Record<string, number>>): number => Object.values(rijen).reduce((a, b) => a + b, 0)
