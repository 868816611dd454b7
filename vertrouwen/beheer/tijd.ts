import { Temporal } from 'temporal-polyfill'
import { KOPPELING_DAGEN } from '../../gedeeld/beheer.ts'
import { beginVanDag, dagVan } from '../../gedeeld/kalender/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** A period as asked, in days of the Netherlands; `tot` is the last day, null: without end. */
export type Dagen = { readonly van: string | null; readonly tot: string | null }
/** The same as instants; `tot` is the first instant at which it is over. */
export type Periode = { readonly van: string; readonly tot: string | null }

/** Runs, or is still to begin: no end, or an end that is still to come. */
export const loopt = (tot: string | null, nu: string): boolean => tot === null || Date.parse(tot) > Date.parse(nu)

/**
 * The instant at which what happens now counts: at its beginning when that is still to come. What ends before it began never ran, and what
 * is agreed late begins late.
 */
export const opZijnVroegst = (van: string, nu: string): string => (Date.parse(van) > Date.parse(nu) ? van : nu)

/**
 * From days to instants: today begins now, another day at its beginning. Nothing begins in the past: who had which role when is
 * a fact that others rely on.
 */
export function periode({ van, tot }: Dagen, nu: string): Periode | Weigering {
  const vandaag = dagVan(nu)
  if (van !== null && van < vandaag)
    return weiger('ONVOLLEDIG', 'Een rol begint vandaag of later.', {
      velden: [{ veld: 'van', uitleg: 'kies vandaag of later' }],
    })
  const begin = van === null || van === vandaag ? nu : dagBegin(van)
  if (tot === null) return { van: begin, tot: null }
  const einde = eindeVan(tot, begin)
  return typeof einde === 'string' ? { van: begin, tot: einde } : einde
}

/** The instant after a last day; refused when that is not after the beginning. */
export function eindeVan(tot: string, begin: string): string | Weigering {
  const einde = beginVanDag(Temporal.PlainDate.from(tot).add({ days: 1 })).toString()
  return Date.parse(einde) > Date.parse(begin)
    ? einde
    : weiger('ONVOLLEDIG', 'De laatste dag ligt niet voor de eerste.', {
        velden: [{ veld: 'tot', uitleg: 'kies een latere dag' }],
      })
}
const dagBegin = (dag: string): string => beginVanDag(Temporal.PlainDate.from(dag)).toString()

/** Until when a key of a connection is good, out of its last day; refused when that is too far away. */
export function sleutelTot(dag: string, nu: string): string | Weigering {
  const tot = eindeVan(dag, nu)
  if (typeof tot !== 'string') return tot
  return Date.parse(tot) - Date.parse(nu) <= KOPPELING_DAGEN * DAG_MS
    ? tot
    : weiger('ONVOLLEDIG', 'Een sleutel geldt hoogstens een jaar.', {
        velden: [{ veld: 'tot', uitleg: 'kies een dag binnen een jaar' }],
      })
}
const DAG_MS = 86_400_000
