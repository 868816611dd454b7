import type { Actor } from '../kernel/actor.ts'
import type { Db, Tx } from '../kernel/db.ts'
import { voerUit, type Pijplijn } from '../kernel/pipeline.ts'
import { werkBij } from '../kernel/rijen.ts'
import { uuid5 } from './uuid5.ts'

/** So many cases per round: whatever else waits for the worker waits no longer than that. */
const PER_RONDE = 100

type Reo = { id: string; van: string; naar: string }

/** Agreed on, and its day has come (as the calendar says here). */
const aanDeBeurt = (tx: Tx): Promise<Reo[]> =>
  tx.vraag<Reo>(
    'reo_beurt',
    `select id, van, naar from kring.reorganisatie where regio = $1 and stand = 'akkoord' and per <= ($2::timestamptz at time zone 'Europe/Amsterdam')::date order by per, id`,
    [tx.wie.regio, tx.nu],
  )

/** What the old team still holds. Who was done before has another holder, so a round that was cut off goes on where it was. */
const nogOver = (tx: Tx, reo: Reo): Promise<{ zaak: string }[]> =>
  tx.vraag<{ zaak: string }>(
    'reo_over',
    `select h.zaak from kring.houder h join kring.zaak z on z.regio = h.regio and z.id = h.zaak
      where h.regio = $1 and h.organisatie = $2 and h.tot is null and z.soort = 'casus' and z.open order by h.van, h.zaak limit ${PER_RONDE}`,
    [tx.wie.regio, reo.van],
  )

const ontvangers = async (tx: Tx, reo: Reo): Promise<string[]> =>
  (
    await tx.vraag<{ mens: string }>(
      'reo_mensen',
      `select distinct mens from kring.rolvervulling where regio = $1 and organisatie = $2 and rol in ('casusregisseur', 'teamcoordinator')
         and van <= $3::timestamptz and (tot is null or tot > $3::timestamptz)`,
      [tx.wie.regio, reo.naar, tx.nu],
    )
  ).map(r => r.mens)

/**
 * Carries out what two people agreed on: each open case of the old team through the ordinary pipeline, one transaction per case. Somebody who
 * writes in a case at that moment goes first; that case follows in the next round. Done when nothing is left. @returns cases that went over
 */
export async function verhuisTeams(p: Pijplijn, db: Db, wie: Actor): Promise<number> {
  let over = 0
  const als = <T>(werk: (tx: Tx) => Promise<T>) => db.asActor(wie, p.nu().toISOString(), werk)
  for (const reo of await als(aanDeBeurt)) {
    const zaken = await als(tx => nogOver(tx, reo))
    let gebleven = 0
    for (const { zaak } of zaken) {
      const sleutel = uuid5(`verhuizing:${reo.id}:${zaak}`)
      const uit = await voerUit(p, wie, {
        ...{ slice: 'casus', stroom: zaak, nieuw: false, rijen: [] },
        opdracht: { type: 'VerhuisTeam', reorganisatie: reo.id, van: reo.van, naar: reo.naar, mensen: [] } as {
          type: string
        },
        // who works there is asked in the same transaction: a role may end that very day
        vul: async (tx, o) => ({ ...o, mensen: await ontvangers(tx, reo) }),
        ...{ sleutel, vingerafdruk: sleutel.replaceAll('-', '') },
      })
      if (uit.ok) over += 1
      else gebleven += 1
    }
    if (zaken.length < PER_RONDE && gebleven === 0)
      await als(tx =>
        tx.schrijf([
          werkBij(
            'reorganisatie',
            { regio: wie.regio, id: reo.id, stand: 'akkoord' },
            { stand: 'klaar', klaar_op: tx.nu },
          ),
        ]),
      )
  }
  return over
}
