import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Kern } from './casus.ts'
import { signalen as plan } from './plan/signalen.ts'
import { signalenRegie } from './regie/signalen.ts'

/** Something that deserves a look; never in the way. `over` names what it is about, `ernst` how soon. */
export type Signaal = { code: string; over: readonly string[]; ernst: 'nu' | 'let-op' }

const PER_DEEL: readonly ((c: Kern, nu: string, regio: RegioDefinitie) => readonly Signaal[])[] = [signalenRegie, plan]

/** What all parts of a case point out, what cannot wait first. */
export const signalen = (c: Kern, nu: string, regio: RegioDefinitie): readonly Signaal[] =>
  PER_DEEL.flatMap(deel => deel(c, nu, regio)).sort((a, b) => Number(a.ernst !== 'nu') - Number(b.ernst !== 'nu'))
