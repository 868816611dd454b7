import type { Toegangsregel } from '../../kernel/access.ts'
import type { Besluit, Ctx } from '../../kernel/decider.ts'
import type { Schrijf } from '../../kernel/rij.ts'
import type { Klokregel, RijCtx } from '../../kernel/slice.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Casus, CasusFeit, CasusOpdracht, Kern } from './casus.ts'
import type { Opening } from './loop/feiten.ts'
import { netwerkBezwaar } from './systeem/netwerkoordeel.ts'

export type Open = Extract<Casus, { status: 'open' }>
export type Uitkomst = Besluit<CasusFeit>
/** Every order but the two that open a case. */
export type Later = Exclude<CasusOpdracht, { type: Opening }>
type Van<C, T extends string> = Extract<C, { type: T }>
type Soort<E, S extends string> = Extract<E, { soort: S }>

/**
 * One thought of a case, whole: what may be ordered, what follows, what it leaves behind, who may try. A case is the sum of its parts;
 * a part reads the whole case and writes its own fields (and those of another only where the law of the case says so: new violence).
 */
export type Deel<C extends { type: string }, E extends { soort: string }> = {
  readonly beslis: { readonly [T in C['type']]: (c: Open, o: Van<C, T>, ctx: Ctx) => Uitkomst }
  readonly pas: { readonly [S in E['soort']]: (c: Kern, f: Soort<E, S>) => Partial<Kern> }
  readonly access: { readonly [T in C['type']]: Toegangsregel }
  /** which of these orders make sense now, in an open case */
  readonly mogelijk: (c: Open) => readonly C['type'][]
  /** orders that a closed case takes too */
  readonly ookGesloten?: readonly C['type'][]
  /** of those, orders that make no sense before a case is closed */
  readonly alleenGesloten?: readonly C['type'][]
  readonly rijen?: { readonly [S in E['soort']]?: (f: Soort<E, S>, ctx: RijCtx<Casus>) => readonly Schrijf[] }
  readonly klokken?: readonly Klokregel<CasusFeit, Casus>[]
}

const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
const team = ['casusregisseur', 'teamcoordinator'] as const

/** Who works with the family: the team, and Veilig Thuis where it is involved; process direction never (P003-18). */
export const regie: Toegangsregel = { rollen: [...team, ...vt], bereik: 'inhoud', doel: 'casusregie' }
export const nazorg: Toegangsregel = { rollen: [...team, ...vt], bereik: 'inhoud', doel: 'nazorg' }
/** What people ask about their own data is handled by who works with the family; a second one decides. */
export const rechten: Toegangsregel = { rollen: [...team, ...vt], bereik: 'inhoud', doel: 'rechten' }
/** Gives every order of a part the same line. */
export const overal = <T extends string>(regel: Toegangsregel, ...types: readonly T[]) =>
  Object.fromEntries(types.map(t => [t, regel])) as { readonly [K in T]: Toegangsregel }

export const nietHier = (wat: string): Weigering =>
  weiger('ONVOLLEDIG', `Dit hoort niet bij de casus, of het kan nu niet: ${wat}.`)
/** Everybody of the family and its network now, by id. */
export const bekenden = (c: Pick<Kern, 'personen' | 'netwerkpersonen'>): readonly string[] =>
  [...c.personen, ...c.netwerkpersonen].map(p => p.id)
/** Null when all of these may have a part in the plan: the family, and who of its network was judged safe (R001-48). */
export const alleLeden = (c: Kern, ids: readonly string[]): Weigering | null =>
  ids.every(id => bekenden(c).includes(id))
    ? (ids.map(id => netwerkBezwaar(c, id)).find(nee => nee !== null) ?? null)
    : nietHier('persoon')
/** A list with one thing changed. */
export const wissel = <T extends { readonly id: string }>(
  rij: readonly T[],
  id: string,
  deel: Partial<T>,
): readonly T[] => rij.map(x => (x.id === id ? { ...x, ...deel } : x))
/** Organisation whose work it is: the one that holds the case, or held it last. */
export const eigen = (_f: CasusFeit, na: Casus): string => (na.status === 'geen' ? '' : na.organisatie)
