import { advies } from './advies.ts'
import { alarm } from './alarm.ts'
import { beheer } from './beheer.ts'
import { bewaren } from './bewaren.ts'
import { blikken } from './blikken.ts'
import { cijfers } from './cijfers.ts'
import { geld } from './geld.ts'
import { huisverbod } from './huisverbod.ts'
import { klachten } from './klachten.ts'
import { steun } from './steun.ts'
import { levering } from './levering.ts'
import { melding } from './melding.ts'
import { mensen } from './mensen.ts'
import { overleg } from './overleg.ts'
import { plan } from './plan.ts'
import { rechten } from './rechten.ts'
import { regie } from './regie.ts'
import { signaal } from './signaal.ts'
import { afgesloten } from './afgesloten.ts'
import { reorganisatie } from './reorganisatie.ts'
import { noodtoegang } from './noodtoegang.ts'
import { opvang } from './opvang.ts'
import { verwijsindex } from './verwijsindex.ts'
import { werk } from './werk.ts'

/**
 * What each field of a request is asked for (SD-1; AVG art. 5 lid 1 b and c). A key is the name of a field, or, where the same name is asked
 * for something else, the path of the route and the field within its body. A field without a line here may not be asked: the test says so.
 */
export const REGISTER: Readonly<Record<string, string>> = {
  ...mensen,
  ...melding,
  ...regie,
  ...plan,
  ...overleg,
  ...alarm,
  ...signaal,
  ...verwijsindex,
  ...huisverbod,
  ...noodtoegang,
  ...klachten,
  ...steun,
  ...reorganisatie,
  ...afgesloten,
  ...opvang,
  ...werk,
  ...advies,
  ...cijfers,
  ...levering,
  ...beheer,
  ...bewaren,
  ...blikken,
  ...geld,
  ...rechten,
}

/** @returns what this field is for; null when nobody wrote that down. The most exact line counts. */
export const waarvoor = (pad: string, veld: string): string | null =>
  REGISTER[`${pad} ${veld}`] ?? REGISTER[`${pad} ${naamVan(veld)}`] ?? REGISTER[naamVan(veld)] ?? null

/** The last word of a place in a body: `personen[].naam` is a `naam`. */
export const naamVan = (veld: string): string => veld.split('.').at(-1)?.replace('[]', '') ?? veld
