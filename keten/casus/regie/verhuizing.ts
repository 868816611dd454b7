import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij, type Schrijf } from '../../../kernel/rij.ts'
import type { RijCtx } from '../../../kernel/slice.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Casus } from '../casus.ts'
import type { Open, Uitkomst } from '../deel.ts'
import { zaak } from '../rij.ts'
import type { RegieFeit, RegieOpdracht } from './feiten.ts'

/**
 * The team that has this case goes on as another team. The director stays the director when they work there on that day; else the new team
 * appoints one. The family hears it either way: work that stays open until somebody told them (R004-49).
 */
export function verhuis(c: Open, o: Extract<RegieOpdracht, { type: 'VerhuisTeam' }>, ctx: Ctx): Uitkomst {
  if (c.organisatie !== o.van) return weiger('MAG_NU_NIET', 'Deze casus is niet (meer) van het team dat verhuist.')
  const { regisseur } = c
  return besluit({
    soort: 'TeamVerhuisd',
    ...{ reorganisatie: o.reorganisatie, van: o.van, naar: o.naar },
    regisseur: regisseur === null || o.mensen.includes(regisseur.mens) ? null : regisseur.mens,
    op: ctx.nu,
  })
}

/** The new holder from this instant, work and clocks along, the old team out; and that this case is done, so that it is never done twice. */
export const verhuisrijen = (
  f: Extract<RegieFeit, { soort: 'TeamVerhuisd' }>,
  ctx: RijCtx<Casus>,
): readonly Schrijf[] => {
  const nieuw = { ...zaak(ctx), organisatie: f.naar, van: ctx.nu }
  return [
    voegToe('verhuizing', { ...zaak(ctx), reorganisatie: f.reorganisatie, op: ctx.nu }),
    werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { organisatie: f.naar }),
    werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu }),
    voegToe('houder', { ...nieuw, id: ctx.nieuwId() }),
    werkBij('betrokkenheid', { ...zaak(ctx), organisatie: f.van, tot: null }, { tot: ctx.nu }),
    voegToe('betrokkenheid', { ...nieuw, id: ctx.nieuwId(), mens: null, als: 'houder', door: f.naar }),
    // what somebody had taken on goes back to the team: who does it there is for the new coordinator
    werkBij('werk', { ...zaak(ctx), organisatie: f.van, klaar_op: null }, { organisatie: f.naar, mens: null }),
  ]
}
