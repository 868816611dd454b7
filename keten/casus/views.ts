import { werkBij, type Schrijf } from '../../kernel/rij.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import type { Casus, CasusFeit } from './casus.ts'
import { deelrijen } from './delen.ts'
import { opening } from './loop/opening.ts'

/** The read rows that a fact leaves behind: those of its part, and how the case stands. */
export function rijen(feit: CasusFeit, ctx: RijCtx<Casus>): readonly Schrijf[] {
  if (feit.soort === 'CasusGeopend') return opening(feit, ctx)
  return [...deelrijen(feit, ctx), ...(feit.soort === 'RegieschaalGewijzigd' ? [] : [statusrij(feit, ctx)])]
}

function statusrij(feit: CasusFeit, ctx: RijCtx<Casus>): Schrijf {
  const fase = ctx.na.status === 'geen' ? null : ctx.na.fase
  const oordeel = ctx.na.status === 'geen' ? 'onbekend' : (ctx.na.veiligheid?.oordeel ?? 'onbekend')
  const zet = {
    status: ctx.na.status === 'gesloten' ? 'gesloten' : oordeel,
    fase,
    gewijzigd_op: ctx.nu,
  }
  const open =
    feit.soort === 'CasusGesloten'
      ? { open: false, gesloten_op: ctx.nu }
      : feit.soort === 'CasusHeropend'
        ? { open: true, gesloten_op: null }
        : {}
  return werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { ...zet, ...open })
}
