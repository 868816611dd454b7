import { dagVan } from '../../gedeeld/kalender/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

const DAG_MS = 86_400_000
/** Whether this is a day of the calendar: a form may send the 31st of February. */
export const bestaat = (dag: string): boolean => {
  const ms = Date.parse(`${dag}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms - (ms % DAG_MS)).toISOString().slice(0, 10) === dag
}

/** A day on which something was: it exists and is not still to come. Null: nothing is wrong; no day at all is fine too. */
export function dagBezwaar(dag: string | null, nu: string, veld: string): Weigering | null {
  if (dag === null) return null
  if (!bestaat(dag))
    return weiger('ONVOLLEDIG', 'Deze datum bestaat niet.', { velden: [{ veld, uitleg: 'kies een dag die bestaat' }] })
  if (dag > dagVan(nu))
    return weiger('ONVOLLEDIG', 'Deze datum ligt nog voor ons. Leg vast wat al gebeurd is.', {
      velden: [{ veld, uitleg: 'kies vandaag of een dag daarvoor' }],
    })
  return null
}
