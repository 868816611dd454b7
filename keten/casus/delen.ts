import type { Toegangsregel } from '../../kernel/access.ts'
import type { Schrijf } from '../../kernel/rij.ts'
import type { Klokregel, RijCtx } from '../../kernel/slice.ts'
import type { Casus, CasusFeit, CasusOpdracht, Kern } from './casus.ts'
import type { Deel, Later, Open, Uitkomst } from './deel.ts'
import type { Ctx } from '../../kernel/decider.ts'
import { deel as contact } from './contact/contact.ts'
import { deel as hulp } from './hulp/hulp.ts'
import { deel as inzage } from './inzage/geven.ts'
import { deel as loop } from './loop/loop.ts'
import { deel as nazorg } from './nazorg/nazorg.ts'
import { deel as plan } from './plan/plan.ts'
import { deel as rechten } from './rechten/rechten.ts'
import { deel as regie } from './regie/regie.ts'
import { deel as stukken } from './stukken/stukken.ts'
import { deel as systeem } from './systeem/systeem.ts'

/** The parts of a case, in the order a family meets them. */
const DELEN = [loop, regie, systeem, contact, plan, hulp, nazorg, stukken, inzage, rechten] as const
const samen = {
  ...loop.beslis,
  ...regie.beslis,
  ...systeem.beslis,
  ...contact.beslis,
  ...plan.beslis,
  ...hulp.beslis,
  ...nazorg.beslis,
  ...stukken.beslis,
  ...inzage.beslis,
  ...rechten.beslis,
}
const passen = {
  ...loop.pas,
  ...regie.pas,
  ...systeem.pas,
  ...contact.pas,
  ...plan.pas,
  ...hulp.pas,
  ...nazorg.pas,
  ...stukken.pas,
  ...inzage.pas,
  ...rechten.pas,
}

type Beslisser = (c: Open, o: Later, ctx: Ctx) => Uitkomst
type Passer = (c: Kern, f: CasusFeit) => Partial<Kern>
/** Sound: each function is found under the name of the one order or fact that it takes. */
const BESLIS: { readonly [T in Later['type']]: unknown } = samen
const PAS: { readonly [S in Exclude<CasusFeit['soort'], 'CasusGeopend'>]: unknown } = passen

export const beslis = (c: Open, o: Later, ctx: Ctx): Uitkomst => (BESLIS[o.type] as Beslisser)(c, o, ctx)
export const pas = (c: Kern, f: Exclude<CasusFeit, { soort: 'CasusGeopend' }>): Partial<Kern> =>
  (PAS[f.soort] as Passer)(c, f)

type Los = Deel<Later, Exclude<CasusFeit, { soort: 'CasusGeopend' }>>
const los = DELEN as unknown as readonly Partial<Los>[]

export const access: { readonly [T in Later['type']]: Toegangsregel } = {
  ...loop.access,
  ...regie.access,
  ...systeem.access,
  ...contact.access,
  ...plan.access,
  ...hulp.access,
  ...nazorg.access,
  ...stukken.access,
  ...inzage.access,
  ...rechten.access,
}
export const mogelijkInOpen = (c: Open): readonly CasusOpdracht['type'][] => los.flatMap(d => d.mogelijk?.(c) ?? [])
export const ookGesloten: readonly Later['type'][] = los.flatMap(d => d.ookGesloten ?? [])
export const alleenGesloten: readonly Later['type'][] = los.flatMap(d => d.alleenGesloten ?? [])
export const klokken: readonly Klokregel<CasusFeit, Casus>[] = los.flatMap(d => d.klokken ?? [])

/** The rows of the part whose fact this is. */
export function deelrijen(f: CasusFeit, ctx: RijCtx<Casus>): readonly Schrijf[] {
  type Rijmaker = ((f: CasusFeit, ctx: RijCtx<Casus>) => readonly Schrijf[]) | undefined
  const makers = los.map(d => (d.rijen as Readonly<Record<string, Rijmaker>> | undefined)?.[f.soort])
  return makers.flatMap(maak => maak?.(f, ctx) ?? [])
}
