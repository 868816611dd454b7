import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { Afwijking, MeldingOpdracht } from './melding.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>

/** Deviating from telling somebody, or from waiting for consent, rests on a ground of the region (R002-102; AA 2014 r. 2419-2423). */
export function stelAfwijkingVoor(m: Open, o: O<'StelAfwijkingVoor'>, ctx: Ctx): Uitkomst {
  const gronden = ctx.regio.keten.afwijkgronden ?? []
  if (gronden.length === 0) return weiger('MAG_NU_NIET', 'Deze regio kent geen gronden om af te wijken.')
  if (!m.personen.some(p => p.id === o.persoon)) return weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij de melding.')
  if (!gronden.some(g => g.id === o.grond))
    return weiger('ONVOLLEDIG', 'Kies een grond die de regio kent.', {
      velden: gronden.map(g => ({ veld: 'grond', uitleg: g.label })),
    })
  const loopt = m.afwijkingen.some(a => a.wat === o.wat && a.persoon === o.persoon && a.stand !== 'afgewezen')
  if (loopt) return weiger('MAG_NU_NIET', 'Voor deze persoon is hier al een afwijking voorgesteld of bevestigd.')
  if (o.wat === 'informeren' && m.geinformeerd[o.persoon] === 'gedaan')
    return weiger('MAG_NU_NIET', 'Deze persoon is al geïnformeerd.')
  const { type: _type, ...feit } = o
  return besluit({ soort: 'AfwijkingVoorgesteld', ...feit, door: ctx.wie.mens })
}

/** A deviation works only after a second professional agreed: never the person who proposed it. */
export function bevestigAfwijking(m: Open, o: O<'BevestigAfwijking'>, ctx: Ctx): Uitkomst {
  const a = voorTweede(m, o.afwijking, ctx)
  if ('ok' in a) return a
  return besluit({
    soort: 'AfwijkingBevestigd',
    afwijking: a.id,
    wat: a.wat,
    persoon: a.persoon,
    grond: a.grond,
    door: ctx.wie.mens,
  })
}

export function wijsAfwijkingAf(m: Open, o: O<'WijsAfwijkingAf'>, ctx: Ctx): Uitkomst {
  const a = voorTweede(m, o.afwijking, ctx)
  return 'ok' in a ? a : besluit({ soort: 'AfwijkingAfgewezen', afwijking: a.id, reden: o.reden, door: ctx.wie.mens })
}

function voorTweede(m: Open, id: string, ctx: Ctx): Afwijking | ReturnType<typeof weiger> {
  const a = m.afwijkingen.find(x => x.id === id)
  if (a?.stand !== 'voorgesteld') return weiger('MAG_NU_NIET', 'Deze afwijking ligt niet voor ter bevestiging.')
  return a.door === ctx.wie.mens
    ? weiger('NIET_BEVOEGD', 'Een ander dan wie het voorstelde moet beslissen: vraag een tweede professional.', {
        bron: ctx.regio.keten.afwijkgronden?.find(g => g.id === a.grond)?.bron ?? 'platform',
      })
    : a
}
