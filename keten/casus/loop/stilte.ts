import type { CasusFeit } from '../casus.ts'

/** A fact with the instant it was recorded. */
export type OpMoment = { readonly op: string; readonly feit: CasusFeit }
/** Days without anybody active, first and last included. */
export type Stilte = { readonly van: string; readonly tot: string; readonly dagen: number }

const DAG = 86_400_000
const dagVan = (op: string): number => Math.floor(Date.parse(op.length === 10 ? `${op}T12:00:00Z` : op) / DAG)
const alsDag = (n: number): string => new Date(n * DAG).toISOString().slice(0, 10)

/**
 * Days in the first two phases on which no partner has an active step: no help that runs, no agreement still to be kept, no visit
 * planned, and nothing recorded that day (R004-55; RR 2024 r. 198; the measure is a choice of Kring).
 * @param fasen the region's phases in order; @param vandaag the last day that counts, as YYYY-MM-DD
 */
export function stiltes(gebeurd: readonly OpMoment[], fasen: readonly string[], vandaag: string): readonly Stilte[] {
  const eerste = gebeurd[0]
  if (eerste === undefined) return []
  const actief = bezig(gebeurd)
  const telt = fasedagen(gebeurd, fasen, vandaag)
  const uit: Stilte[] = []
  let begin: number | null = null
  for (let dag = dagVan(eerste.op); dag <= dagVan(vandaag) + 1; dag++) {
    const stil = dag <= dagVan(vandaag) && telt(dag) && !actief.some(([van, tot]) => van <= dag && dag <= tot)
    if (stil) begin ??= dag
    else if (begin !== null) {
      uit.push({ van: alsDag(begin), tot: alsDag(dag - 1), dagen: dag - begin })
      begin = null
    }
  }
  return uit
}

/** From when to when each step of a partner was active, in whole days. */
function bezig(gebeurd: readonly OpMoment[]): readonly (readonly [number, number])[] {
  const eind = (soort: string, veld: string, id: string): number => {
    const gevonden = gebeurd.find(
      g => g.feit.soort === soort && (g.feit as unknown as Record<string, unknown>)[veld] === id,
    )
    return gevonden === undefined ? Number.POSITIVE_INFINITY : dagVan(gevonden.op)
  }
  return gebeurd.flatMap(({ op, feit }): (readonly [number, number])[] => {
    const dag = dagVan(op)
    switch (feit.soort) {
      case 'HulpGestart':
        return [[dag, eind('HulpAfgerond', 'hulp', feit.hulp)]]
      case 'ActieAfgesproken':
        return [[dag, Math.min(eind('ActieKlaar', 'actie', feit.actie), dagVan(feit.uiterlijk))]]
      case 'HuisbezoekGepland':
        return [[dag, dagVan(feit.dag)]]
      default:
        return [[dag, dag]]
    }
  })
}

/** Whether the case was open and in its first or second phase on a day. */
function fasedagen(gebeurd: readonly OpMoment[], fasen: readonly string[], vandaag: string): (dag: number) => boolean {
  const vroeg = (fase: string | null) => fase !== null && fasen.indexOf(fase) >= 0 && fasen.indexOf(fase) < 2
  const stukken: [number, number][] = []
  let open: number | null = null
  const zet = (aan: boolean, dag: number) => {
    if (aan) open ??= dag
    else if (open !== null) {
      stukken.push([open, dag])
      open = null
    }
  }
  for (const { op, feit } of gebeurd) {
    if (feit.soort === 'CasusGeopend') zet(vroeg(feit.eersteFase), dagVan(op))
    if (feit.soort === 'FaseAfgerond') zet(vroeg(feit.volgende), dagVan(op))
    if (feit.soort === 'NieuwGeweld' || feit.soort === 'CasusHeropend') zet(vroeg(feit.fase), dagVan(op))
    if (feit.soort === 'CasusGesloten') zet(false, dagVan(op))
  }
  zet(false, dagVan(vandaag))
  return dag => stukken.some(([van, tot]) => van <= dag && dag <= tot)
}
