import type { Tx } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe } from '../kernel/rijen.ts'
import { WEG_NA_UREN } from '../keten/opvang/index.ts'

/**
 * The clock of bed requests: a hold that ran out lets the place go, a request nobody answered is said aloud once, and what ended is gone
 * within a day (SD-30). @returns how many signals were given
 */
export async function bewaakBedden(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const { regio } = tx.wie
  await tx.vraag(
    'bed_vervallen',
    `update kring.bedvraag set stand = 'open', plek = null, vast_tot = null, criterium = null, kindoordeel = null, besloten_door = null
      where regio = $1 and stand = 'vastgehouden' and vast_tot <= $2`,
    [regio, tx.nu],
  )
  const laat = await tx.vraag<{ naar: string[] }>(
    'bed_onbeantwoord',
    `update kring.bedvraag set geescaleerd_op = $2 where regio = $1 and stand = 'open' and geescaleerd_op is null and antwoord_voor <= $2
     returning (select coalesce(array_agg(n), '{}') from unnest(naar) n where n <> all (nee)) as naar`,
    [regio, tx.nu],
  )
  const naar = laat.flatMap(v => [
    ...v.naar.map(organisatie => ({ organisatie, rol: 'plaatsingscoordinator' as const })),
    { organisatie: tx.wie.organisatie, rol: 'procesregisseur' as const },
  ])
  if (naar.length > 0)
    await tx.schrijf(
      naar.map(n =>
        voegToe('bericht', {
          regio,
          id: p.nieuwId(),
          ...n,
          zaak: null,
          soort: 'bed-onbeantwoord',
          klok: null,
          op: tx.nu,
        }),
      ),
    )
  await tx.vraag(
    'bed_weg',
    `delete from kring.bedvraag where regio = $1 and eind_op <= $2::timestamptz - make_interval(hours => $3)`,
    [regio, tx.nu, WEG_NA_UREN],
  )
  return naar.length
}
