import type { Rol } from '../../kernel/actor.ts'
import { voegToe, type Schrijf } from '../../kernel/rij.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import type { Huisverbod } from './huisverbod.ts'

export const zaak = (ctx: RijCtx<Huisverbod>) => ({ regio: ctx.regio, zaak: ctx.stroom })

/** A message to a role of an organisation: kind and case, no content. */
export const bericht = (ctx: RijCtx<Huisverbod>, organisatie: string, rol: Rol, soort: string): Schrijf =>
  voegToe('bericht', { ...zaak(ctx), id: ctx.nieuwId(), organisatie, rol, soort, klok: null, op: ctx.nu })

/** Lets an organisation in, from now. */
export const laatToe = (
  ctx: RijCtx<Huisverbod>,
  organisatie: string,
  als: 'houder' | 'betrokken' | 'ontvanger',
): Schrijf =>
  voegToe('betrokkenheid', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    mens: null,
    als,
    door: ctx.wie.organisatie,
    van: ctx.nu,
  })

/** One counted thing of this year; never about whom. */
export const tel = (ctx: RijCtx<Huisverbod>, waarde: string): Schrijf =>
  voegToe('telfeit', {
    regio: ctx.regio,
    id: ctx.nieuwId(),
    zaak: ctx.stroom,
    soort: 'huisverbod',
    waarde,
    aantal: 1,
    jaar: Number(ctx.nu.slice(0, 4)),
  })
