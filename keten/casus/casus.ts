import type { ContactFeit, ContactOpdracht, ContactStaat } from './contact/feiten.ts'
import type { HulpFeit, HulpOpdracht, HulpStaat } from './hulp/feiten.ts'
import type { InzageFeit, InzageOpdracht, InzageStaat } from './inzage/feiten.ts'
import type { LoopFeit, LoopOpdracht, LoopStaat } from './loop/feiten.ts'
import type { NazorgFeit, NazorgOpdracht, NazorgStaat } from './nazorg/feiten.ts'
import type { PlanFeit, PlanOpdracht, PlanStaat } from './plan/feiten.ts'
import type { RechtenFeit, RechtenOpdracht, RechtenStaat } from './rechten/feiten.ts'
import type { RegieFeit, RegieOpdracht, RegieStaat } from './regie/feiten.ts'
import type { StukFeit, StukOpdracht, StukStaat } from './stukken/feiten.ts'
import type { SysteemFeit, SysteemOpdracht, SysteemStaat } from './systeem/feiten.ts'

/** A case is the sum of its parts: each folder is one thought, whole. */
export type CasusFeit =
  | LoopFeit
  | RegieFeit
  | SysteemFeit
  | ContactFeit
  | PlanFeit
  | HulpFeit
  | NazorgFeit
  | StukFeit
  | InzageFeit
  | RechtenFeit
export type CasusOpdracht =
  | LoopOpdracht
  | RegieOpdracht
  | SysteemOpdracht
  | ContactOpdracht
  | PlanOpdracht
  | HulpOpdracht
  | NazorgOpdracht
  | StukOpdracht
  | InzageOpdracht
  | RechtenOpdracht
export type Kern = LoopStaat &
  RegieStaat &
  SysteemStaat &
  ContactStaat &
  PlanStaat &
  HulpStaat &
  NazorgStaat &
  StukStaat &
  InzageStaat &
  RechtenStaat

export type Casus =
  | { readonly status: 'geen' }
  | (Kern & { readonly status: 'open'; readonly houder: string })
  | (Kern & { readonly status: 'gesloten' })

export { OORDELEN, type Lid, type Oordeel, type Verband } from './systeem/feiten.ts'
export { CHECKSTANDEN, type Checkstand, type Voorwaarde } from './plan/feiten.ts'
export type { Hulp } from './hulp/feiten.ts'
export type { Schaal } from './regie/feiten.ts'
export { GEWEIGERD, HULPVRAAGREDENEN, MOTIVATIEFASEN } from './contact/feiten.ts'
export { DEELDOELEN, DEELGRONDEN, INZAGEDOELEN, INZAGEGRONDEN, type Deelgrond } from './inzage/feiten.ts'
export { VERBANDEINDEN } from './systeem/feiten-familie.ts'
export { MACHT, VERANTWOORDELIJK } from './systeem/feiten-gebeurtenis.ts'
export { CONFLICTAARDEN, JEUGDDOELEN } from './systeem/feiten-kijk.ts'
export { GESLOTENHEID } from './systeem/feiten-netwerk.ts'
export { HERKOMSTEN, STUKAARDEN } from './stukken/feiten.ts'
