import { Temporal } from 'temporal-polyfill'
import { eindeVanDag, isWerkdag, lokaal, werkdagOfEerstvolgende, wettelijkeKalender } from '../kalender/index.ts'
import type { Agendaregel, Overleg, Tafel } from './schema/mensen.ts'
import type { RegioDefinitie } from './schema.ts'

/** A meeting that discusses cases, with its rules. */
export type Tafeloverleg = Overleg & { readonly tafel: Tafel }

/** The meetings of a region at which cases are discussed. */
export const tafelsVan = (def: Pick<RegioDefinitie, 'overleg'>): readonly Tafeloverleg[] =>
  def.overleg.flatMap(o => (o.tafel === undefined ? [] : [{ ...o, tafel: o.tafel }]))

export const tafelVan = (def: Pick<RegioDefinitie, 'overleg'>, id: string): Tafeloverleg | null =>
  tafelsVan(def).find(t => t.id === id) ?? null

/** Whether a meeting takes cases from this municipality: each body has its own area (R002-04). */
export const dekt = (t: Tafeloverleg, gemeente: string): boolean =>
  t.tafel.gemeenten === 'alle' || t.tafel.gemeenten.includes(gemeente)

/** The meetings whose agenda takes this kind of thing by itself, for this municipality. */
export const tafelsVoor = (
  def: Pick<RegioDefinitie, 'overleg'>,
  regel: Agendaregel,
  gemeente: string,
): readonly Tafeloverleg[] => tafelsVan(def).filter(t => t.tafel.agenda.includes(regel) && dekt(t, gemeente))

/**
 * The day on which a meeting comes to something put on its agenda now: its weekday, or the next working day. Urgent is today. That a
 * daily list of a weekend is handled on Monday is a choice of Kring.
 */
export function agendadag(t: Tafeloverleg, nu: string, spoed: boolean): string {
  const vandaag = lokaal(Temporal.Instant.from(nu)).toPlainDate()
  if (spoed) return vandaag.toString()
  const { weekdag } = t.tafel
  if (weekdag === undefined) return werkdagOfEerstvolgende(vandaag, wettelijkeKalender).toString()
  let dag = vandaag.add({ days: (weekdag - vandaag.dayOfWeek + 7) % 7 })
  while (!isWerkdag(dag, wettelijkeKalender)) dag = dag.add({ days: 7 })
  return dag.toString()
}

/** Whose names stand as members on a day: who joins later is not asked before that day (R002-47). */
export const ledenOp = (t: Tafeloverleg, dag: string): readonly string[] =>
  t.leden.flatMap(l => (l.organisatie === undefined || (l.van !== undefined && l.van > dag) ? [] : [l.organisatie]))

/** Who must be there for a decision on a day: the required members that are members by then. */
export const verplichtOp = (t: Tafeloverleg, dag: string): readonly string[] => {
  const later = new Set(t.leden.flatMap(l => (l.van !== undefined && l.van > dag ? [l.organisatie] : [])))
  return (t.tafel.verplicht ?? []).filter(o => !later.has(o))
}

/** The end of a day in the Netherlands, as an instant. */
export const dagEinde = (dag: string): string =>
  new Date(eindeVanDag(Temporal.PlainDate.from(dag)).epochMilliseconds).toISOString()
