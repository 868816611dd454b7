import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Recht, Verzoek } from './feiten.ts'

const loopt = (v: Verzoek): boolean => v.stand === 'open' || v.stand === 'voorgesteld'

/** What one asks to be given or changed while another asks that nothing more is done with it. */
const TEGENOVER: readonly Recht[] = ['inzage', 'afschrift', 'verbetering']

/** Whether a new request goes against one that still runs about the same person; the older one is dealt with first. */
export function botstMet(
  lopend: readonly Verzoek[],
  nieuw: {
    readonly persoon: string
    readonly recht: Recht
    readonly hoedanigheid: string
    readonly vrager: string | null
  },
): Weigering | null {
  const zelfde = lopend.filter(v => loopt(v) && v.persoon === nieuw.persoon)
  const vanDezelfde = (v: Verzoek) => v.hoedanigheid === nieuw.hoedanigheid && v.vrager === nieuw.vrager
  const nee = (uitleg: string) =>
    weiger('MAG_NU_NIET', uitleg, { bron: 'platform', velden: [{ veld: 'recht', uitleg }] })
  if (zelfde.some(v => v.recht === nieuw.recht && vanDezelfde(v)))
    return nee('Dit verzoek loopt al. Handel dat eerst af.')
  const tegen = (a: Recht, b: Recht) =>
    (a === 'bezwaar' && TEGENOVER.includes(b)) || (a === 'vernietiging' && b !== 'vernietiging')
  if (zelfde.some(v => tegen(v.recht, nieuw.recht) || tegen(nieuw.recht, v.recht)))
    return nee(
      'Over deze persoon loopt een verzoek dat hier tegenover staat. Spreek met wie vroegen, en handel eerst het oudste verzoek af.',
    )
  return null
}
