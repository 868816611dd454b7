import type { PrivateKey } from 'openpgp'
import { leesEtiket } from './vorm.ts'

const DAG_MS = 86_400_000
/** When a file that was made now may exist no longer. */
export const verlooptNa = (op: Date, dagen: number): string => new Date(op.getTime() + dagen * DAG_MS).toISOString()

/** A sealed file that cannot be used, with a sentence that says what to do. */
export class BestandFout extends Error {
  readonly code: string
  constructor(code: string, zin: string) {
    super(zin)
    this.code = code
  }
}

/** A code and a sentence for each thing that may be wrong; `verlopen` gets the last day it might exist. */
export type Bestandwoorden = {
  readonly geen: readonly [code: string, zin: string]
  readonly verlopen: readonly [code: string, zin: (dag: string) => string]
  readonly ontbreekt: string
  readonly pastNiet: string
}
type Buitenkant = { readonly verloopt: string; readonly sleutel: string }

/**
 * The outside of a sealed file that may be used now, with the key that fits.
 * @param p.ookVerlopen use it although its time is over
 * @throws BestandFout when it is none, when its time is over, or when the key is not there or does not fit
 */
export function keurEtiket<E extends Buitenkant>(
  p: { bestand: string; eerste?: string; sleutel: PrivateKey | null; nu: Date; ookVerlopen?: boolean },
  w: Bestandwoorden,
): { etiket: E; begin: number; sleutel: PrivateKey } {
  const gelezen = leesEtiket<E>(p.bestand, p.eerste)
  if (gelezen === null) throw new BestandFout(...w.geen)
  const { verloopt, sleutel } = gelezen.etiket
  if (p.ookVerlopen !== true && Date.parse(verloopt) <= p.nu.getTime())
    throw new BestandFout(w.verlopen[0], w.verlopen[1](verloopt.slice(0, 10)))
  if (p.sleutel === null) throw new BestandFout('SLEUTEL_ONTBREEKT', w.ontbreekt)
  if (p.sleutel.getFingerprint() !== sleutel) throw new BestandFout('SLEUTEL_PAST_NIET', w.pastNiet)
  return { ...gelezen, sleutel: p.sleutel }
}
