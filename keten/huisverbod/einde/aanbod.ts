import type { Ctx } from '../../../kernel/decider.ts'
import type { Kern } from '../huisverbod.ts'
import type { EindeFeit } from './feiten.ts'

/** At the end the local team of the home is offered the family, where the region works so (R000-59; P000-16). */
export const aanbod = (h: Kern, overdracht: string, ctx: Ctx): readonly EindeFeit[] =>
  h.partijen.team === null || ctx.regio.keten.huisverbod.naAfloop === undefined
    ? []
    : [{ soort: 'OverdrachtAangeboden', overdracht, aan: h.partijen.team, dossier: h.voorbereid }]
