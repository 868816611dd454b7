import type { Tx } from '../../../kernel/db.ts'
import { leesPersonen, leesTeksten } from '../../zaak.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { evolve } from '../evolve.ts'
import type { Bestaand, Inzagebron } from './inzage.ts'

/** A case as it may be read now, whole: what a copy is cut out of. Null when it does not exist for this person. */
export async function leesBron(tx: Tx, zaak: string): Promise<{ c: Bestaand; bron: Inzagebron } | null> {
  const rijen = await tx.vraag<{ soort: string; inhoud: Record<string, unknown> }>(
    'inzage_feiten',
    'select soort, inhoud from kring.gebeurtenis where regio = $1 and stroom = $2 and inhoud is not null order by positie',
    [tx.wie.regio, zaak],
  )
  const feiten = rijen.map(r => ({ ...r.inhoud, soort: r.soort }) as unknown as CasusFeit)
  const c = feiten.reduce<Casus>(evolve, { status: 'geen' })
  if (c.status === 'geen') return null
  return { c, bron: { feiten, teksten: await leesTeksten(tx, zaak), personen: await leesPersonen(tx, zaak) } }
}
