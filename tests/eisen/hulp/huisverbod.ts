import { maakDb } from '../../../kernel/db.ts'
import { maakPijplijn } from '../../../service/opbouw.ts'
import { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import {
  beoordeelAlles,
  huishouden,
  iedereenBehalve,
  legOp,
  openHuisverbod,
  screening,
  startScreening,
} from '../../../service/verhaal/huisverbod.ts'
import { maakWerker } from '../../../service/worker.ts'
import { regelboek } from '../../hulp/database.ts'
import { maakHuis, type Huis } from '../../hulp/huis.ts'

/** Friday 20 March 2026, 23:30 in the Netherlands: an order that runs over summer time. */
export const OPGELEGD = '2026-03-20T23:30'
export const INCIDENT = '2026-03-20T22:30'
export const NACHT = '2026-03-20T22:45:00.000Z'

/** A Kring with its worker, and people who sign in afresh when time moved on. */
export async function maakNacht(begin = NACHT) {
  const huis: Huis = await maakHuis({ begin })
  const db = maakDb(huis.adressen.worker, { max: 2 })
  const werker = maakWerker(maakPijplijn(regelboek(), db, { nu: huis.klok.nu }), db, regelboek())
  let binnen = new Map<string, Promise<Bezoeker>>()
  return {
    huis,
    als: (account: string): Promise<Bezoeker> => {
      const er = binnen.get(account) ?? Bezoeker.meldAan(huis.adres, account)
      binnen.set(account, er)
      return er
    },
    /** time passes, and the worker handles what became due */
    zet: async (moment: string) => {
      huis.klok.zet(moment)
      binnen = new Map()
      return werker.ronde()
    },
    sluit: async () => {
      await db.sluit()
      await huis.sluit()
    },
  }
}
export type Nacht = Awaited<ReturnType<typeof maakNacht>>

let nummer = 0
/** A screening judged in full, in a household of its own. */
export async function beoordeeld(wie: Bezoeker, gemeente: string, anders: object = {}): Promise<string> {
  const id = await startScreening(wie, screening(gemeente, INCIDENT, `Proefhuis-${++nummer}`, anders))
  await beoordeelAlles(wie, id)
  return id
}
/** An order that runs. */
export async function opgelegd(
  wie: Bezoeker,
  gemeente: string,
  anders: object = {},
  besluit: object = {},
): Promise<string> {
  const id = await beoordeeld(wie, gemeente, anders)
  await legOp(wie, id, OPGELEGD, besluit)
  return id
}
export { beoordeelAlles, huishouden, iedereenBehalve, openHuisverbod, screening, startScreening }
