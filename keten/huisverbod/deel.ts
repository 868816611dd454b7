import type { Toegangsregel } from '../../kernel/access.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Besluit, Ctx } from '../../kernel/decider.ts'
import type { Schrijf } from '../../kernel/rij.ts'
import type { Klokregel, RijCtx } from '../../kernel/slice.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Huisverbod, HuisverbodFeit, HuisverbodOpdracht, Kern } from './huisverbod.ts'
import type { Partij } from './screening/feiten.ts'

export type Open = Extract<Huisverbod, { status: 'open' }>
export type Uitkomst = Besluit<HuisverbodFeit>
export type Later = Exclude<HuisverbodOpdracht, { type: 'StartScreening' }>
type Van<C, T extends string> = Extract<C, { type: T }>
type Soort<E, S extends string> = Extract<E, { soort: S }>
export type Klok = Klokregel<HuisverbodFeit, Huisverbod>

/**
 * One thought of an order, whole: what may be ordered, what follows, what it leaves behind, who may try. The order is the sum of its
 * parts, as a case is.
 */
export type Deel<C extends { type: string }, E extends { soort: string }> = {
  readonly beslis: { readonly [T in C['type']]: (h: Open, o: Van<C, T>, ctx: Ctx) => Uitkomst }
  readonly pas: { readonly [S in E['soort']]: (h: Kern, f: Soort<E, S>) => Partial<Kern> }
  readonly access: { readonly [T in C['type']]: Toegangsregel }
  /** which of these orders make sense now */
  readonly mogelijk: (h: Open) => readonly C['type'][]
  readonly rijen?: { readonly [S in E['soort']]?: (f: Soort<E, S>, ctx: RijCtx<Huisverbod>) => readonly Schrijf[] }
  readonly klokken?: readonly Klok[]
}

const BEVOEGD = ['burgemeester', 'hulpofficier'] as const
const HULP = ['medewerker-huisverbod', 'medewerker-veilig-thuis'] as const

const regel = (rollen: readonly Rol[], bereik: Toegangsregel['bereik'] = 'inhoud'): Toegangsregel => ({
  rollen,
  bereik,
  doel: 'huisverbod',
})
/** Who decides and serves: the mayor, and the hulpofficier as far as the mandate goes (Wth art. 3). */
export const bevoegd = regel(BEVOEGD)
/** Extending and withdrawing are never left to the hulpofficier (Wth art. 3 lid 1). */
export const burgemeester = regel(['burgemeester'])
/** Who helps the three groups from day one. */
export const hulp = regel(HULP)
export const iedereen = regel([...BEVOEGD, ...HULP])
export const afloop = regel(['burgemeester', ...HULP])
export const start = regel(BEVOEGD, 'nieuw')
export const ontvanger = regel(['teamcoordinator'], 'aanbod')
export const systeem: Toegangsregel = { rollen: ['systeem'], bereik: 'inhoud', doel: 'klok' }

/** Gives every order of a part the same line. */
export const overal = <T extends string>(r: Toegangsregel, ...types: readonly T[]) =>
  Object.fromEntries(types.map(t => [t, r])) as { readonly [K in T]: Toegangsregel }

/** An instant somebody fills in was: it does not lie ahead. */
export const straksBezwaar = (op: string, ctx: Ctx, veld = 'op'): Weigering | null =>
  Date.parse(op) > Date.parse(ctx.nu)
    ? weiger('ONVOLLEDIG', 'Dit moment moet nog komen. Kijk de dag en het uur na.', {
        velden: [{ veld, uitleg: 'kies een moment dat geweest is' }],
      })
    : null

/** The order runs at this instant; null when it does. Without one, or after its end, it is said calmly. */
export function looptBezwaar(h: Open, ctx: Ctx): Weigering | null {
  if (h.besluit === null || h.eindOp === null)
    return weiger('MAG_NU_NIET', 'Er is nog geen huisverbod opgelegd.', { bron: 'Wth art. 2' })
  if (h.einde !== null || Date.parse(ctx.nu) >= Date.parse(h.eindOp))
    return weiger('MAG_NU_NIET', 'Dit huisverbod is afgelopen. Dit kan niet meer.', { bron: 'Wth art. 9' })
  return null
}
/** An order was imposed, running or over. */
export const opgelegdBezwaar = (h: Open): Weigering | null =>
  h.besluit === null ? weiger('MAG_NU_NIET', 'Er is nog geen huisverbod opgelegd.', { bron: 'Wth art. 2' }) : null
export const kentBezwaar = (h: Kern, persoon: string): Weigering | null =>
  h.personen.some(p => p.id === persoon)
    ? null
    : weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij dit huisverbod.', {
        velden: [{ veld: 'persoon', uitleg: 'kies iemand uit de lijst' }],
      })
export const uithuisgeplaatste = (h: Kern): string => h.personen.find(p => p.rol === 'uithuisgeplaatste')?.id ?? ''
export const gaatOverKind = (h: Kern): boolean => h.wegens !== 'huiselijk-geweld'

const bestaat = (na: Huisverbod): Kern | null => (na.status === 'geen' ? null : na)
/** Work of the municipality: the decision is the mayor's, also under mandate. */
export const vanGemeente: Pick<Klok, 'rol' | 'organisatie'> = {
  rol: 'burgemeester',
  organisatie: (_f, na) => bestaat(na)?.partijen.gemeente ?? '',
}
type Helper = 'eersteHulp' | 'casemanager'
/** Work of who helps: at a reporting point its own workers, elsewhere those of the order. Two lines, one of which holds. */
export function vanHulp(wie: Helper, klok: Omit<Klok, 'rol' | 'organisatie'>): Klok[] {
  const partij = (na: Huisverbod): Partij | null => bestaat(na)?.partijen[wie] ?? null
  const regel = (meldpunt: boolean, stopt: Klok['stopt']): Klok => ({
    ...klok,
    stopt,
    rol: meldpunt ? 'medewerker-veilig-thuis' : 'medewerker-huisverbod',
    organisatie: (_f, na) => partij(na)?.organisatie ?? '',
    als: (f, na, regio) => partij(na)?.meldpunt === meldpunt && (klok.als?.(f, na, regio) ?? true),
  })
  return [regel(true, klok.stopt), regel(false, [])]
}
