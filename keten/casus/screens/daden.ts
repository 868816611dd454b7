import { gevuld, leeg } from '../../../toon/daad/veld.ts'
import { daden as gezin } from './daden/gezin.ts'
import { daden as coach } from './daden/coach.ts'
import { daden as contact } from './daden/contact.ts'
import { daden as hulp } from './daden/hulp.ts'
import { daden as inzage } from './daden/inzage.ts'
import { daden as kijk } from './daden/kijk.ts'
import { daden as loop } from './daden/loop.ts'
import { daden as maatregel } from './daden/maatregel.ts'
import { daden as nazorg } from './daden/nazorg.ts'
import { daden as plan } from './daden/plan.ts'
import { daden as rechten } from './daden/rechten.ts'
import { daden as regie } from './daden/regie.ts'
import { daden as stukken } from './daden/stukken.ts'
import { daden as systeem } from './daden/systeem.ts'
import { regelsVan, type Daad, type Vraagveld, type Waarde, type Waarden } from './daden/bouw.ts'
import type { Daadtype } from './dossier.ts'

export {
  hoofdletter,
  type CasusZeg,
  type Vraagstelling,
  type Vraagveld,
  type Waarde,
  type Waarden,
} from './daden/bouw.ts'

/** Every act a person may do on a case: where it goes and what it asks; part by part. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  ...loop,
  ...regie,
  ...systeem,
  ...contact,
  ...kijk,
  ...plan,
  ...maatregel,
  ...gezin,
  ...hulp,
  ...nazorg,
  ...stukken,
  ...inzage,
  ...coach,
  ...rechten,
}

export function isLeeg(veld: Vraagveld, waarde: Waarde | undefined): boolean {
  if (veld.soort === 'vinkje' || veld.vrij === true) return false
  // A line that was begun and not finished is no answer yet.
  if (veld.soort === 'regels') return regelsVan(waarde, veld.delen?.length ?? 0).length !== [waarde].flat().length
  return leeg(waarde)
}

/** The body of the request: what was filled in, with what was already known; a free field left empty stays out. */
export function inhoudVan(type: Daadtype, velden: readonly Vraagveld[], waarden: Waarden, vast: Vast): object {
  const alles = {
    ...Object.fromEntries(Object.entries(vast).map(([n, w]) => [n, String(w)])),
    ...gevuld(velden, waarden),
  }
  return DADEN[type].inhoud?.(alles) ?? alles
}

export type Vast = Readonly<Record<string, string | number>>
