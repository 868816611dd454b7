import { expect } from 'vitest'
import type { Actor } from '../actor.ts'
import type { Feit, Opdracht } from '../decider.ts'
import type { Slice } from '../slice.ts'
import type { WeigerCode } from '../weigering.ts'
import { mens } from './mensen.ts'
import { getDefinitie } from './regios.ts'

type Omstandigheid = { readonly wie?: Actor; readonly regio?: string; readonly nu?: string }
const IEMAND = mens('Anna Voorbeeld', 'medewerker-veilig-thuis', 'meldpunt')

/** A rule as a sentence: given these facts, when this is ordered, then these facts follow, or it is refused. No database. */
export const given = <S, C extends Opdracht, E extends Feit>(slice: Slice<S, C, E>, ...feiten: readonly E[]) => ({
  when(opdracht: C, { wie = IEMAND, regio = 'rotterdam-2014', nu = '2026-03-02T09:00:00.000Z' }: Omstandigheid = {}) {
    const staat = feiten.reduce<S>((s, f) => slice.decider.evolve(s, f), slice.decider.begin)
    const uit = slice.decider.decide(staat, opdracht, { wie, nu, regio: getDefinitie(regio) })
    return {
      uit,
      /** exactly these facts, in this order; of each only what is named matters */
      then: (...verwacht: readonly Partial<E>[]) => expect(uit).toMatchObject({ ok: true, feiten: verwacht }),
      /** refused with this code; when fields are named, each of them is told */
      refused: (code: WeigerCode, ...velden: readonly string[]) =>
        expect(uit).toMatchObject({
          ok: false,
          code,
          ...(velden.length > 0
            ? { velden: expect.arrayContaining(velden.map(veld => expect.objectContaining({ veld }))) }
            : {}),
        }),
    }
  },
})
