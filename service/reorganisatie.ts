import { dagVan } from '../gedeeld/kalender/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Db, Tx } from '../kernel/db.ts'
import { voerUit, type Pijplijn } from '../kernel/pipeline.ts'
import { werkBij } from '../kernel/rijen.ts'
import { uuid5 } from './uuid5.ts'

/** So many cases read at once, and about so many over in one round: what else waits for the worker waits no longer than that. */
const PER_GREEP = 100

type Reo = { id: string; van: string; naar: string }

/** Agreed on, and its day has come (as the calendar says here). */
const aanDeBeurt = (tx: Tx): Promise<Reo[]> =>
  tx.vraag<Reo>(
    'reo_beurt',
    `select id, van, naar from kring.reorganisatie where regio = $1 and stand = 'akkoord' and per <= $2::date order by per, id`,
    [tx.wie.regio, dagVan(tx.nu)],
  )

/**
 * What the old team still holds, after the one that was tried last. Who was done before has another holder, so a round that was cut off goes on
 * where it was; and a case that will not move keeps none behind it waiting.
 */
const nogOver = (tx: Tx, reo: Reo, na: string, greep: number): Promise<{ zaak: string }[]> =>
  tx.vraag<{ zaak: string }>(
    'reo_over',
    `select h.zaak from kring.houder h join kring.zaak z on z.regio = h.regio and z.id = h.zaak
      where h.regio = $1 and h.organisatie = $2 and h.tot is null and h.zaak > $3::uuid and z.soort = 'casus' and z.open
      order by h.zaak limit $4`,
    [tx.wie.regio, reo.van, na, greep],
  )
const VOORAAN = '00000000-0000-0000-0000-000000000000'

const ontvangers = async (tx: Tx, reo: Reo): Promise<string[]> =>
  (
    await tx.vraag<{ mens: string }>(
      'reo_mensen',
      `select distinct mens from kring.rolvervulling where regio = $1 and organisatie = $2 and rol in ('casusregisseur', 'teamcoordinator')
         and van <= $3::timestamptz and (tot is null or tot > $3::timestamptz)`,
      [tx.wie.regio, reo.naar, tx.nu],
    )
  ).map(r => r.mens)

const sluitAf = (tx: Tx, reo: Reo): Promise<unknown> =>
  tx.schrijf([
    werkBij(
      'reorganisatie',
      { regio: tx.wie.regio, id: reo.id, stand: 'akkoord' },
      { stand: 'klaar', klaar_op: tx.nu },
    ),
  ])

/** One case through the ordinary pipeline. @returns whether it went over; who writes in it at that moment goes first */
async function verhuis(p: Pijplijn, wie: Actor, reo: Reo, zaak: string): Promise<boolean> {
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
  return uit.ok
}

/**
 * Carries out what two people agreed on: each open case of the old team through the ordinary pipeline, one transaction per case. In a round every
 * case is tried at most once, until so many went over (`greep`, also how many are read at once). Done when nothing stayed behind.
 * @returns cases that went over
 */
export async function verhuisTeams(p: Pijplijn, db: Db, wie: Actor, greep = PER_GREEP): Promise<number> {
  let over = 0
  const als = <T>(werk: (tx: Tx) => Promise<T>) => db.asActor(wie, p.nu().toISOString(), werk)
  for (const reo of await als(aanDeBeurt)) {
    let gedaan = 0
    let na = VOORAAN
    while (gedaan < greep) {
      const zaken = await als(tx => nogOver(tx, reo, na, greep))
      for (const { zaak } of zaken) {
        na = zaak
        if (await verhuis(p, wie, reo, zaak)) gedaan += 1
      }
      if (zaken.length < greep) break
    }
    over += gedaan
    if ((await als(tx => nogOver(tx, reo, VOORAAN, 1))).length === 0) await als(tx => sluitAf(tx, reo))
  }
  return over
}
