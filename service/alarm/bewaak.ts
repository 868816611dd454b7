import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Db, Tx } from '../../kernel/db.ts'
import { voerUit, type Pijplijn } from '../../kernel/pipeline.ts'
import type { AlarmOpdracht, Reactie } from '../../keten/alarm/index.ts'
import { uuid5 } from '../uuid5.ts'
import { PLAATS_UREN } from './bericht.ts'

type Taak = { zaak: string; opdracht: AlarmOpdracht; sleutel: string }
const PER_RONDE = 200

/**
 * What time and other facts ask of the alarm connections of a region: alarms that are over go to the household, a silent device and
 * ended help become work, and places go when their time is up. @returns how many things were done
 */
export async function bewaakAlarmen(
  p: Pijplijn,
  db: Db,
  wie: Actor,
  definitie: RegioDefinitie | undefined,
): Promise<number> {
  const regel = definitie?.keten.alarm
  if (regel === undefined) return 0
  const taken = await db.asActor(wie, p.nu().toISOString(), async tx => {
    await ruimOp(tx)
    return [...(await voorbij(tx)), ...(await stil(tx, regel.hartslagMinuten)), ...(await hulpGestopt(tx))]
  })
  for (const t of taken) {
    const v = { slice: 'alarm', stroom: t.zaak, nieuw: false, opdracht: t.opdracht, rijen: [] }
    await voerUit(p, wie, { ...v, sleutel: t.sleutel, vingerafdruk: t.sleutel.replaceAll('-', '') })
  }
  return taken.length
}

/** Gone when the time is up: every place that no report leans on, and the numbers of messages. */
async function ruimOp(tx: Tx): Promise<void> {
  const { regio } = tx.wie
  await tx.vraag(
    'alarm_plaats_weg',
    'delete from kring.alarmplaats where regio = $1 and weg_na <= $2 and gebruikt_in is null',
    [regio, tx.nu],
  )
  await tx.vraag(
    'alarm_bericht_weg',
    `delete from kring.alarmbericht where regio = $1 and ontvangen_op <= $2::timestamptz - make_interval(hours => $3)`,
    [regio, tx.nu, PLAATS_UREN],
  )
}

type Voorbij = {
  id: string
  zaak: string
  langs: 'meldkamer' | 'hand'
  op: Date
  aanvaard_op: Date | null
  aanvaard_door: string | null
  reactie: Reactie
  ter_plaatse_op: Date | null
  afgehandeld_op: Date
  afgehandeld_door: string
}

async function voorbij(tx: Tx): Promise<Taak[]> {
  const rijen = await tx.vraag<Voorbij>(
    'alarm_voorbij',
    `select id, zaak, langs, op, aanvaard_op, aanvaard_door, reactie, ter_plaatse_op, afgehandeld_op, afgehandeld_door
       from kring.alarm where regio = $1 and verwerkt_op is null and afgehandeld_op is not null order by afgehandeld_op limit ${PER_RONDE}`,
    [tx.wie.regio],
  )
  const iso = (d: Date | null) => d?.toISOString() ?? null
  return rijen.map(r => ({
    zaak: r.zaak,
    sleutel: uuid5(`alarm-voorbij:${r.id}`),
    opdracht:
      r.langs === 'hand'
        ? { type: 'MeldAanGezin', alarm: r.id }
        : {
            type: 'RondAlarmAf',
            alarm: {
              id: r.id,
              op: r.op.toISOString(),
              langs: r.langs,
              aanvaardOp: iso(r.aanvaard_op),
              aanvaardDoor: r.aanvaard_door,
              reactie: r.reactie,
              terPlaatseOp: iso(r.ter_plaatse_op),
              afgehandeldOp: r.afgehandeld_op.toISOString(),
              afgehandeldDoor: r.afgehandeld_door,
            },
          },
  }))
}

/** A heartbeat that stays away is never silence that means all is well. */
async function stil(tx: Tx, minuten: number): Promise<Taak[]> {
  const rijen = await tx.vraag<{ zaak: string; sinds: Date }>(
    'alarm_stil',
    `select zaak, gehoord_op as sinds from kring.aansluiting
      where regio = $1 and stand = 'loopt' and tot > $2 and stil_sinds is null and gehoord_op <= $2::timestamptz - make_interval(mins => $3)
      order by gehoord_op limit ${PER_RONDE}`,
    [tx.wie.regio, tx.nu, minuten],
  )
  return rijen.map(r => {
    const sinds = r.sinds.toISOString()
    return { zaak: r.zaak, opdracht: { type: 'MeldStil', sinds }, sleutel: uuid5(`stil:${r.zaak}:${sinds}`) }
  })
}

/** The help it is tied to was ended, or its whole case (R001-70). */
async function hulpGestopt(tx: Tx): Promise<Taak[]> {
  const rijen = await tx.vraag<{ zaak: string }>(
    'alarm_hulp_gestopt',
    `select n.zaak from kring.aansluiting n join kring.zaak c on c.regio = n.regio and c.id = n.uit_zaak
      where n.regio = $1 and n.stand = 'loopt' and n.hulp_gestopt_op is null
        and (not c.open or exists (select 1 from kring.gebeurtenis g where g.regio = n.regio and g.stroom = n.uit_zaak
               and g.soort = 'HulpAfgerond' and g.inhoud ->> 'hulp' = n.hulp::text))
      order by n.zaak limit ${PER_RONDE}`,
    [tx.wie.regio],
  )
  return rijen.map(r => ({ zaak: r.zaak, opdracht: { type: 'MeldHulpGestopt' }, sleutel: uuid5(`hulp:${r.zaak}`) }))
}
