import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Open, Uitkomst } from '../deel.ts'
import type { RegieFeit } from './feiten.ts'

type Velden = { readonly type: string }

/** The order's own fields as a fact, now. */
export const nu =
  <S extends RegieFeit['soort']>(soort: S) =>
  (_c: Open, { type: _t, ...o }: Velden, ctx: Ctx): Uitkomst =>
    besluit({ ...o, soort, op: ctx.nu } as Extract<RegieFeit, { soort: S }>)

/** The same, where it makes sense; else the sentence why not. */
export const alsDan =
  <S extends RegieFeit['soort']>(soort: S, kan: (c: Open) => boolean, nee: string) =>
  (c: Open, o: Velden, ctx: Ctx): Uitkomst =>
    kan(c) ? nu(soort)(c, o, ctx) : weiger('MAG_NU_NIET', nee)
