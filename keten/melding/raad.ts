import type { Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Raadtoets } from './melding.ts'

/**
 * Handing over to the Raad voor de Kinderbescherming asks every condition the region names, ticked, with a reason (R002-30;
 * AA 2014 r. 527-531; Jeugdwet art. 3.1). Elsewhere the decision stands on its motivation.
 */
export function raadBezwaar(raad: Raadtoets | undefined, ctx: Ctx): Weigering | null {
  const regel = ctx.regio.keten.raad
  if (!regel) return null
  const mist = regel.voorwaarden
    .filter(v => !(raad?.voorwaarden ?? []).includes(v.id))
    .map(v => ({ veld: 'raadVoorwaarden', uitleg: `nog niet vastgesteld: ${v.label}` }))
  const reden = raad === undefined || raad.reden === '' ? [{ veld: 'raadReden', uitleg: 'ontbreekt' }] : []
  return mist.length + reden.length === 0
    ? null
    : weiger(
        'ONVOLLEDIG',
        'Naar de Raad voor de Kinderbescherming kan pas als elke voorwaarde vaststaat, met de reden erbij.',
        { bron: regel.bron, velden: [...mist, ...reden] },
      )
}
