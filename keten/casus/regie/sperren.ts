import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusFeit } from '../casus.ts'
import type { Open, Uitkomst } from '../deel.ts'
import type { RegieOpdracht } from './feiten.ts'

/**
 * Closes the case for one employee. Who leads it cannot simply go: somebody always holds it, so either another took over before, or the
 * coordinator of the team takes over in this same act. `dicht` are those it is closed for now; a bar that was lifted may come again.
 */
export function sperMens(c: Open, o: Extract<RegieOpdracht, { type: 'SperMens' }>, ctx: Ctx): Uitkomst {
  if ((o.dicht ?? c.gesperd).includes(o.mens)) return weiger('MAG_NU_NIET', 'Deze medewerker is al gesperd.')
  if (c.intensief?.mens === o.mens)
    return weiger('MAG_NU_NIET', 'Deze collega heeft de intensieve casusregie. Beëindig die eerst.')
  const leidt = c.regisseur?.mens === o.mens
  if (o.neemOver !== true)
    return leidt
      ? weiger(
          'MAG_NU_NIET',
          'Deze collega heeft de regie. Wissel eerst van regisseur, of laat de teamcoördinator in dezelfde daad overnemen.',
        )
      : besluit({ soort: 'MensGesperd', mens: o.mens, grond: o.grond })
  if (ctx.wie.rol !== 'teamcoordinator' || ctx.wie.organisatie !== c.organisatie || ctx.wie.mens === o.mens)
    return weiger('NIET_BEVOEGD', 'Alleen de teamcoördinator van het team dat de casus heeft, neemt haar over.')
  const dicht = { soort: 'MensGesperd', mens: o.mens, grond: o.grond, overgenomen: true } as const
  if (!leidt || c.regisseur === null) return besluit(dicht)
  return besluit<CasusFeit>(
    {
      soort: 'RegisseurGewisseld',
      regie: c.regisseur.regie,
      van: o.mens,
      naar: ctx.wie.mens,
      reden: o.reden ?? '',
      verteld: null,
      op: ctx.nu,
    },
    dicht,
  )
}
