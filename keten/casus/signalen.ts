import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Kern } from './casus.ts'
import { signalen as contact } from './contact/signalen.ts'
import { signalen as hulp } from './hulp/signalen.ts'
import { signalen as nazorg } from './nazorg/signalen.ts'
import { signalen as plan } from './plan/signalen.ts'
import { signalenRegie } from './regie/signalen.ts'
import { signalen as systeem } from './systeem/signalen.ts'

/** Something that deserves a look; it points at a person or a thing and never blocks. */
export type Signaal = { code: string; over: readonly string[]; ernst: 'nu' | 'let-op' }
type Kijker = (c: Kern, nu: string, regio: RegioDefinitie) => readonly Signaal[]

/** What each part of a case points out. */
const KIJKERS: readonly Kijker[] = [signalenRegie, systeem, contact, plan, hulp, nazorg]

/** Everything that deserves a look in this case now; what cannot wait stands first. */
export const signalen = (c: Kern, nu: string, regio: RegioDefinitie): readonly Signaal[] =>
  KIJKERS.flatMap(kijk => kijk(c, nu, regio)).sort((a, b) => Number(b.ernst === 'nu') - Number(a.ernst === 'nu'))
