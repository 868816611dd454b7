import type { Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'

/**
 * The one who looks again after closing: who was named, else who leads the case, else the director who closes it. Where a region asks for
 * aftercare or follow-ups somebody is named (R002-70; Arnhem 2014, lines 2798-2806. R003-103; IJsselland 2014, lines 1163-1169); elsewhere
 * nobody needs to be.
 */
export function wieVolgtOp(
  c: Kern,
  o: { readonly nazorgDoor?: string; readonly kunnen?: readonly string[] },
  ctx: Ctx,
): string | null | Weigering {
  const zelf = ctx.wie.rol === 'casusregisseur' ? ctx.wie.mens : undefined
  const keuze = o.nazorgDoor === undefined ? [c.regisseur?.mens, zelf] : [o.nazorgDoor]
  const door = keuze.find(m => m !== undefined && !c.gesperd.includes(m) && (o.kunnen?.includes(m) ?? true))
  if (door !== undefined) return door
  const { opvolging, sluiten } = ctx.regio.keten.casus
  const nodig = opvolging.maanden.length > 0 || sluiten.voorwaarden.includes('nazorg-afgesproken')
  if (!nodig && o.nazorgDoor === undefined) return null
  return weiger('ONVOLLEDIG', 'Kies wie van het team na het sluiten contact houdt met het gezin.', {
    bron: nodig ? opvolging.bron : 'platform',
    velden: [{ veld: 'nazorgDoor', uitleg: 'kies een casusregisseur van het team' }],
  })
}
