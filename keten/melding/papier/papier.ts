import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import { leesFormuliernummer } from './nummer.ts'

/** Why a report was first written on paper. */
export const PAPIERREDENEN = ['storing', 'geen-verbinding', 'ter-plaatse'] as const
export type Papierreden = (typeof PAPIERREDENEN)[number]

/** So long after receipt a form can still be taken in; later, something else went wrong and the report is taken in as new. */
export const PAPIERDAGEN = 7
const DAG_MS = 86_400_000

/** A report that was received on paper: which form, when it was received, by whom, and why on paper. */
export type Papier = {
  readonly formulier: string
  readonly op: string
  readonly door: string
  readonly reden: Papierreden
}

/** What the records know of the form: the report it was taken in as already, and whether the receiver works here. */
export type PapierBekend = { readonly alIn: string | null; readonly doorBekend: boolean }

/**
 * The terms of the law count from receipt (Uitvoeringsbesluit Wmo 2015 art. 4.1.1), so the moment on the paper counts: never in the future, never long ago
 * (seven days is a choice of Kring), and each form once.
 */
export function papierBezwaar(p: Papier & PapierBekend, nu: string): Weigering | null {
  const mist: { veld: string; uitleg: string }[] = []
  if (leesFormuliernummer(p.formulier) !== p.formulier)
    mist.push({ veld: 'papier.formulier', uitleg: 'dit is geen nummer van een formulier; lees het nog eens na' })
  const [op, nuMs] = [Date.parse(p.op), Date.parse(nu)]
  if (op > nuMs) mist.push({ veld: 'papier.op', uitleg: 'het moment van ontvangst ligt in de toekomst' })
  if (op < nuMs - PAPIERDAGEN * DAG_MS)
    mist.push({ veld: 'papier.op', uitleg: `het moment van ontvangst ligt meer dan ${PAPIERDAGEN} dagen terug` })
  if (!p.doorBekend) mist.push({ veld: 'papier.door', uitleg: 'kies een collega van uw organisatie' })
  if (mist.length > 0)
    return weiger('ONVOLLEDIG', 'Er klopt iets niet aan de gegevens van het papier.', { velden: mist })
  return p.alIn === null
    ? null
    : weiger('MAG_NU_NIET', `Formulier ${p.formulier} is al ingevoerd, als melding ${p.alIn}.`, {
        velden: [{ veld: 'papier.formulier', uitleg: `staat al in Kring als melding ${p.alIn}` }],
      })
}
