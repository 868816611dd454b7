import type { Toegangsregel } from '../../kernel/access.ts'
import type { Ctx } from '../../kernel/decider.ts'
import type { Schrijf } from '../../kernel/rij.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import { deel as besluit } from './besluit/besluit.ts'
import type { Deel, Klok, Later, Open, Uitkomst } from './deel.ts'
import { deel as einde } from './einde/einde.ts'
import { deel as hulp } from './hulp/hulp.ts'
import type { Huisverbod, HuisverbodFeit, HuisverbodOpdracht, Kern } from './huisverbod.ts'
import { deel as rechter } from './rechter/rechter.ts'
import { deel as screening } from './screening/screening.ts'
import { deel as uitvoering } from './uitvoering/uitvoering.ts'

/** The parts of an order, in the order in which they come. */
const DELEN = [screening, besluit, uitvoering, hulp, rechter, einde] as const
const samen = {
  ...screening.beslis,
  ...besluit.beslis,
  ...uitvoering.beslis,
  ...hulp.beslis,
  ...rechter.beslis,
  ...einde.beslis,
}
const passen = {
  ...screening.pas,
  ...besluit.pas,
  ...uitvoering.pas,
  ...hulp.pas,
  ...rechter.pas,
  ...einde.pas,
}

type Beslisser = (h: Open, o: Later, ctx: Ctx) => Uitkomst
type Passer = (h: Kern, f: HuisverbodFeit) => Partial<Kern>
type LaterFeit = Exclude<HuisverbodFeit, { soort: 'ScreeningGestart' }>
/** Sound: each function is found under the name of the one order or fact that it takes. */
const BESLIS: { readonly [T in Later['type']]: unknown } = samen
const PAS: { readonly [S in LaterFeit['soort']]: unknown } = passen

export const beslis = (h: Open, o: Later, ctx: Ctx): Uitkomst => (BESLIS[o.type] as Beslisser)(h, o, ctx)
export const pas = (h: Kern, f: LaterFeit): Partial<Kern> => (PAS[f.soort] as Passer)(h, f)

const los = DELEN as unknown as readonly Partial<Deel<Later, LaterFeit>>[]

export const access: { readonly [T in Later['type']]: Toegangsregel } = {
  ...screening.access,
  ...besluit.access,
  ...uitvoering.access,
  ...hulp.access,
  ...rechter.access,
  ...einde.access,
}
export const mogelijkInOpen = (h: Open): readonly HuisverbodOpdracht['type'][] =>
  los.flatMap(d => d.mogelijk?.(h) ?? [])
export const klokken: readonly Klok[] = los.flatMap(d => d.klokken ?? [])

/** The rows of the part whose fact this is. */
export function deelrijen(f: HuisverbodFeit, ctx: RijCtx<Huisverbod>): readonly Schrijf[] {
  type Rijmaker = ((f: HuisverbodFeit, ctx: RijCtx<Huisverbod>) => readonly Schrijf[]) | undefined
  const makers = los.map(d => (d.rijen as Readonly<Record<string, Rijmaker>> | undefined)?.[f.soort])
  return makers.flatMap(maak => maak?.(f, ctx) ?? [])
}
