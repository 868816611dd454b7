import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { telOp, type Som } from './begroting.ts'
import type { Post } from './post.ts'

/** What of a year is laid beside each other: what was spent, or as long as nobody recorded that, what was promised. */
export type Verschuifjaar = {
  readonly jaar: number
  readonly wat: 'besteed' | 'toegezegd'
  readonly opvang: Som
  readonly ambulant: Som
  /** shelter as hundredths of both together, to one decimal; null where of one of the two nothing was recorded */
  readonly deel: number | null
}
export type Verschuiving = {
  /** which purposes count as shelter and which as help at home */
  readonly doelen: { readonly opvang: readonly string[]; readonly ambulant: readonly string[] }
  /** the oldest first */
  readonly jaren: readonly Verschuifjaar[]
  /** the newest share against the one before it; null: there are no two of the same kind */
  readonly beweging: {
    readonly kant: 'gedaald' | 'gestegen' | 'gelijk'
    readonly van: number
    readonly tot: number
  } | null
}

/**
 * How spending moves from shelter to help at home (R002-117; Arnhem en Achterhoek 2014, lines 1377-1390). Only purposes that the region
 * calls one or the other; what a source takes together is left out. A plan is never laid against what was really spent.
 */
export function verschuiving(def: Pick<RegioDefinitie, 'gelddoelen'>, posten: readonly Post[]): Verschuiving {
  const ids = (vorm: 'opvang' | 'ambulant') => def.gelddoelen.filter(d => d.vorm === vorm).map(d => d.id)
  const doelen = { opvang: ids('opvang'), ambulant: ids('ambulant') }
  const eigen = posten.filter(p => [...doelen.opvang, ...doelen.ambulant].some(id => id === p.doel))
  const nummers = [...new Set(eigen.flatMap(p => p.jaar ?? []))].sort((a, b) => a - b)
  const jaren = nummers.flatMap((jaar): Verschuifjaar[] => {
    const hier = eigen.filter(p => p.jaar === jaar)
    const wat = hier.some(p => p.soort === 'besteed') ? 'besteed' : 'toegezegd'
    const som = (vorm: 'opvang' | 'ambulant') =>
      hier.filter(p => p.soort === wat && doelen[vorm].some(id => id === p.doel))
    const [opvang, ambulant] = [som('opvang'), som('ambulant')]
    if (opvang.length + ambulant.length === 0) return []
    const [o, a] = [telOp(opvang), telOp(ambulant)]
    const leeg = opvang.length === 0 || ambulant.length === 0 || o.centen + a.centen === 0
    return [{ jaar, wat, opvang: o, ambulant: a, deel: leeg ? null : rond(o.centen / (o.centen + a.centen)) }]
  })
  return { doelen, jaren, beweging: bewegingVan(jaren) }
}

const rond = (deel: number): number => Math.round(deel * 1000) / 10

/** What was spent speaks first; plans only where of no two years is known what was spent. */
function bewegingVan(jaren: readonly Verschuifjaar[]): Verschuiving['beweging'] {
  for (const wat of ['besteed', 'toegezegd'] as const) {
    const er = jaren.flatMap(j => (j.wat === wat && j.deel !== null ? [{ jaar: j.jaar, deel: j.deel }] : []))
    const [oud, nieuw] = [er.at(-2), er.at(-1)]
    if (oud === undefined || nieuw === undefined) continue
    const kant = nieuw.deel === oud.deel ? 'gelijk' : nieuw.deel < oud.deel ? 'gedaald' : 'gestegen'
    return { kant, van: oud.jaar, tot: nieuw.jaar }
  }
  return null
}
