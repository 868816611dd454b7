import { leesMoment, lokaal } from '../../gedeeld/kalender/index.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { demoGemeenten } from '../demo/mensen.ts'
import type { Hand } from '../verhaal/hand.ts'
import { doe } from '../verhaal/handelingen.ts'
import { beoordeelAlles, legOp, screening, startScreening } from '../verhaal/huisverbod.ts'

type Wie = { readonly hand: (kort: string) => Hand; readonly op: (dagen: number) => string }

/**
 * Restraining orders for a first look: one that runs since three days, one that was not imposed and why, and one that somebody is judging
 * now. Everybody is made up.
 */
export async function vulHuisverboden(def: RegioDefinitie, { hand, op }: Wie): Promise<void> {
  const { eerste } = demoGemeenten(def)
  const [hilde, bram] = [hand('hovj'), hand('oov')]
  // as somebody fills it in: the clock on the wall
  const uur = (dagen: number) =>
    lokaal(leesMoment(op(dagen)))
      .toPlainDateTime()
      .toString()
      .slice(0, 16)
  const begin = (dagen: number, naam: string) => {
    const incident = uur(dagen + 0.05)
    op(dagen)
    return startScreening(hilde, screening(eerste, incident, naam))
  }

  const niet = await begin(12, 'Proefwaard')
  await beoordeelAlles(hilde, niet, ['2i'])
  await doe(bram, `/huisverboden/${niet}/geen-huisverbod`, {
    reden: 'te-weinig-feiten',
    motivering: 'Verzonnen: veel lawaai, maar geen feit dat op gevaar wijst.',
  })

  const loopt = await begin(3, 'Testdorp')
  await beoordeelAlles(hilde, loopt, ['2a', '2c', '2g'])
  await legOp(bram, loopt, uur(3))

  const nu = await begin(0.04, 'Voorbeeldsloot')
  await doe(hilde, `/huisverboden/${nu}/signalen`, { signaal: '1a', kleur: 'geel', punten: [] })
}
