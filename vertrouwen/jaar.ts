import { Temporal } from 'temporal-polyfill'
import { Type } from 'typebox'
import { dagVan } from '../gedeeld/kalender/index.ts'
import type { Groepcijfer } from '../gedeeld/cijfer/groepen.ts'
import { dicht, of } from '../kernel/vorm.ts'

/** Which year is asked; without one the last whole year. */
export const Jaarvraag = Type.Object({ jaar: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })) }, dicht)
/** Groups of counts as they go out. */
export const Groepen = Type.Array(
  Type.Object({
    ...{ id: Type.String(), geheel: of(Type.Integer()) },
    delen: Type.Array(Type.Object({ id: Type.String(), aantal: of(Type.Integer()) })),
  }),
)
export const groepenUit = (groepen: readonly Groepcijfer[]) => groepen.map(g => ({ ...g, delen: [...g.delen] }))

/**
 * Which years can be asked now, and which one is; null when it is none of these.
 * @param jaren how many years back, the running year counted along
 * @param lopend whether the running year is one of them
 */
export function kiesJaar(
  nu: string,
  gevraagd: string | undefined,
  { jaren, lopend }: { readonly jaren: number; readonly lopend: boolean },
): { readonly jaar: number; readonly jaren: number[]; readonly heel: boolean } | null {
  const dit = Temporal.PlainDate.from(dagVan(nu)).year
  const alle = Array.from({ length: jaren }, (_x, n) => dit - n).filter(j => lopend || j < dit)
  const jaar = Number(gevraagd ?? dit - 1)
  return alle.includes(jaar) ? { jaar, jaren: alle, heel: jaar < dit } : null
}
