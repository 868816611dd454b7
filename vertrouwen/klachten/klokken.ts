import { wettelijkeKalender } from '../../gedeeld/kalender/index.ts'
import { klokVan } from '../../gedeeld/regio/klok.ts'
import type { Landelijk, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { verleng } from '../../gedeeld/termijn/index.ts'
import type { Feit, Feitsoort } from './klacht.ts'

/** A clock of a complaint, as data: what starts it, what stops it, whose work it is. */
export type Klachtklok = {
  readonly klok: string
  readonly start: Feitsoort
  readonly als?: (f: Feit) => boolean
  readonly stopt: readonly Feitsoort[]
  readonly rol: 'klachtbehandelaar' | 'klachtcommissielid'
  /** counts from the day the complaint came in, and not from this step */
  readonly vanafOntvangst?: true
}
const EINDE = ['ReactieGegeven', 'Ingetrokken', 'NietInBehandeling'] as const satisfies readonly Feitsoort[]

/** How long each takes stands in `regios/landelijk/klokken.yaml`, or in the region's own definition. */
export const KLOKKEN: readonly Klachtklok[] = [
  {
    ...{ klok: 'klacht-bevestigen', start: 'KlachtOntvangen', rol: 'klachtbehandelaar', vanafOntvangst: true },
    stopt: ['OntvangstBevestigd', 'GesprekGehouden', ...EINDE],
  },
  {
    ...{ klok: 'klacht-kiezen', start: 'KlachtOntvangen', rol: 'klachtbehandelaar', vanafOntvangst: true },
    stopt: ['GesprekAfgesproken', 'NaarCommissie', ...EINDE],
  },
  {
    ...{ klok: 'klacht-gesprek', start: 'GesprekAfgesproken', rol: 'klachtbehandelaar' },
    stopt: ['GesprekGehouden', 'NaarCommissie', ...EINDE],
  },
  // a talk that solved nothing: the choice is open again
  {
    ...{ klok: 'klacht-kiezen', start: 'GesprekGehouden', rol: 'klachtbehandelaar' },
    als: f => f.soort === 'GesprekGehouden' && !f.opgelost,
    stopt: [],
  },
  {
    ...{ klok: 'klacht-commissie', start: 'NaarCommissie', rol: 'klachtcommissielid', vanafOntvangst: true },
    stopt: ['OordeelGegeven', ...EINDE],
  },
  { klok: 'klachtoordeel', start: 'OordeelGegeven', rol: 'klachtbehandelaar', stopt: EINDE },
]

/** Which clocks a step starts. */
export const startend = (f: Feit): readonly Klachtklok[] =>
  KLOKKEN.filter(k => k.start === f.soort && (k.als?.(f) ?? true))
/** The names of the clocks a step stops. */
export const stoppend = (f: Feit): readonly string[] => [
  ...new Set(KLOKKEN.filter(k => k.stopt.includes(f.soort)).map(k => k.klok)),
]

/** When a running term ends and warns if it is moved once, as its clock allows; null when it may not be. ISO instants. */
export function verlengd(
  definitie: RegioDefinitie,
  landelijk: Landelijk,
  klok: { readonly klok: string; readonly start: string; readonly vervaltOp: string },
): { vervaltOp: string; waarschuwOp: string | null } | null {
  const { regel } = klokVan(definitie, landelijk, klok.klok)
  if (regel === null) return null
  const uitkomst = { vervaltOp: klok.vervaltOp, uiterlijkOp: null, waarschuwOp: null, escaleerOp: null }
  return verleng(regel, { start: klok.start, uitkomst }, wettelijkeKalender)
}
