import { createHash } from 'node:crypto'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import { voerUit, type Pijplijn } from '../../kernel/pipeline.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { AlarmOpdracht } from '../../keten/alarm/index.ts'
import { uuid5 } from '../uuid5.ts'
import { organisatieId } from '../vulling/inrichten.ts'
import { systeemActor } from '../worker.ts'
import { PLAATS_UREN, type Alarmbericht } from './bericht.ts'

/** What the door of alarms needs: the machine as the system of the region, and the keys for what must be hidden. */
export type Alarminname = {
  /** on the connection of the worker: the system works in a case that is there already */
  readonly pijplijn: Pijplijn
  readonly geheim: Geheimhouding
  readonly boek: Regelboek
}
export type Ingenomen = {
  readonly ok: true
  /** written down now or before */
  readonly uitkomst: 'vastgelegd' | 'gehoord' | 'oud'
  readonly herhaald: boolean
  readonly alarm: string | null
}

const UUR_MS = 3_600_000

type Aansluiting = { zaak: string; volgnummer: string; stil: boolean }
type Eerder = { som: string; uitkomst: Ingenomen['uitkomst'] | 'geen-aansluiting'; alarm: string | null }
/** What the books say of a message before anything follows from it. */
type Boeking =
  | { soort: 'klaar'; uit: Ingenomen | Weigering }
  | { soort: 'alarm'; zaak: string; herhaald: boolean }
  | { soort: 'terug'; zaak: string }

/**
 * Takes in a message of which the signature fits. An alarm is written down within the second, whatever the order in which messages come;
 * what the police do does not wait for this answer.
 */
export async function neemAlarmIn(
  d: Alarminname,
  bron: { regio: string; sleutel: string },
  b: Alarmbericht,
): Promise<Ingenomen | Weigering> {
  const wie = systeemActor(d.boek, bron.regio)
  const nu = d.pijplijn.nu().toISOString()
  if (b.soort === 'alarm' && Date.parse(b.op) > Date.parse(nu) + 60_000)
    return weiger('ONVOLLEDIG', 'Dit alarm ligt in de toekomst. Kijk de klok van de zender na.', {
      velden: [{ veld: 'op', uitleg: 'een moment dat geweest is' }],
    })
  const boeking = await d.pijplijn.db.asActor(wie, nu, tx => boek(tx, d, bron.sleutel, b))
  if (boeking.soort === 'klaar') return boeking.uit
  if (boeking.soort === 'terug') {
    await stuur(d, wie, boeking.zaak, { type: 'MeldTerug' }, uuid5(`terug:${b.bericht}`), [])
    return { ok: true, uitkomst: 'gehoord', herhaald: false, alarm: null }
  }
  const alarm = alarmId(boeking.zaak, b)
  // the same alarm again is the same command: it answers with what it did the first time
  const uit = await stuur(
    d,
    wie,
    boeking.zaak,
    { type: 'NeemAlarmIn', alarm, bericht: b.bericht, op: new Date(b.op).toISOString() },
    uuid5(`alarm:${alarm}`),
    alarmrijen(d, wie, boeking.zaak, alarm, b, nu),
  )
  if (uit !== null && !uit.ok) return uit
  return { ok: true, uitkomst: 'vastgelegd', herhaald: boeking.herhaald, alarm }
}

/** A device counts its own alarms: the same count of the same connection is the same alarm. */
const alarmId = (zaak: string, b: Alarmbericht): string => uuid5(`alarm:${zaak}:${b.volgnummer}`)

function alarmrijen(d: Alarminname, wie: Actor, zaak: string, id: string, b: Alarmbericht, nu: string): Schrijf[] {
  const { regio } = wie
  const rij = voegToe('alarm', {
    regio,
    id,
    zaak,
    langs: 'meldkamer',
    volgnummer: b.volgnummer,
    op: new Date(b.op).toISOString(),
    ontvangen_op: nu,
  })
  if (b.plaats === undefined) return [rij]
  const { breedte, lengte, straal } = b.plaats
  const { sleutel, cijfer } = d.geheim.versleutel(JSON.stringify({ breedte, lengte, straal: straal ?? null }))
  const weg = new Date(Date.parse(nu) + PLAATS_UREN * UUR_MS).toISOString()
  return [
    rij,
    voegToe('alarmplaats', { regio, alarm: id, sleutel, cijfer: `\\x${cijfer.toString('hex')}`, weg_na: weg }),
  ]
}

async function stuur(
  d: Alarminname,
  wie: Actor,
  stroom: string,
  opdracht: AlarmOpdracht,
  sleutel: string,
  rijen: readonly Schrijf[],
) {
  const vingerafdruk = createHash('sha256').update(sleutel).digest('hex')
  const v = { slice: 'alarm', stroom, nieuw: false, opdracht, sleutel, vingerafdruk, rijen }
  return voerUit(d.pijplijn, wie, v)
}

/** One at a time per device: what was seen before, what is new, and to which running connection it belongs. */
async function boek(tx: Tx, d: Alarminname, sleutel: string, b: Alarmbericht): Promise<Boeking> {
  const { regio } = tx.wie
  await tx.vraag('alarm_slot', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `alarm|${regio}|${b.apparaat}`,
  ])
  const som = somVan(b)
  const [eerder] = await tx.vraag<Eerder>(
    'alarm_eerder',
    'select som, uitkomst, alarm from kring.alarmbericht where regio = $1 and id = $2',
    [regio, b.bericht],
  )
  if (eerder && eerder.som !== som)
    return klaar(
      weiger(
        'ANDER_VERZOEK',
        'Dit berichtnummer is al gebruikt voor een ander bericht. Geef elk bericht een eigen nummer.',
      ),
    )
  if (eerder?.uitkomst === 'gehoord' || eerder?.uitkomst === 'oud')
    return klaar({ ok: true, uitkomst: eerder.uitkomst, herhaald: true, alarm: null })
  const [n] = await tx.vraag<Aansluiting>(
    'alarm_aansluiting',
    `select zaak, volgnummer::text as volgnummer, stil_sinds is not null as stil from kring.aansluiting
      where regio = $1 and apparaat = $2 and stand = 'loopt' and tot > $3 limit 1`,
    [regio, b.apparaat, tx.nu],
  )
  if (n === undefined) return geenAansluiting(tx, d, sleutel, b, som, eerder !== undefined)
  const oud = b.volgnummer <= Number(n.volgnummer)
  if (b.soort === 'hartslag') {
    await noteer(tx, sleutel, b, som, oud ? 'oud' : 'gehoord', null)
    if (oud) return klaar({ ok: true, uitkomst: 'oud', herhaald: false, alarm: null })
    await gehoord(tx, n.zaak, b.volgnummer)
    return n.stil
      ? { soort: 'terug', zaak: n.zaak }
      : klaar({ ok: true, uitkomst: 'gehoord', herhaald: false, alarm: null })
  }
  // An alarm that comes late or out of order is an alarm: it is never thrown away.
  const alarm = alarmId(n.zaak, b)
  const herhaald = eerder !== undefined || (await alGekomen(tx, alarm))
  if (!eerder) await noteer(tx, sleutel, b, som, 'vastgelegd', alarm)
  if (!oud) await gehoord(tx, n.zaak, b.volgnummer)
  return { soort: 'alarm', zaak: n.zaak, herhaald }
}

/** Who is first is settled here, one at a time per device: which of several at once then writes the alarm down says nothing. */
async function alGekomen(tx: Tx, alarm: string): Promise<boolean> {
  const rijen = await tx.vraag(
    'alarm_al_gekomen',
    `select 1 from kring.alarmbericht where regio = $1 and alarm = $2
     union all select 1 from kring.alarm where regio = $1 and id = $2 limit 1`,
    [tx.wie.regio, alarm],
  )
  return rijen.length > 0
}

const klaar = (uit: Ingenomen | Weigering): Boeking => ({ soort: 'klaar', uit })
const somVan = (b: Alarmbericht): string =>
  createHash('sha256')
    .update(
      JSON.stringify([b.soort, b.apparaat, b.volgnummer, b.op, b.plaats?.breedte, b.plaats?.lengte, b.plaats?.straal]),
    )
    .digest('hex')

const gehoord = (tx: Tx, zaak: string, volgnummer: number) =>
  tx.vraag(
    'alarm_gehoord',
    'update kring.aansluiting set gehoord_op = $3, volgnummer = $4 where regio = $1 and zaak = $2 and volgnummer < $4',
    [tx.wie.regio, zaak, tx.nu, volgnummer],
  )

const noteer = (
  tx: Tx,
  sleutel: string,
  b: Alarmbericht,
  som: string,
  uitkomst: Eerder['uitkomst'],
  alarm: string | null,
) =>
  tx.schrijf([
    voegToe('alarmbericht', {
      regio: tx.wie.regio,
      id: b.bericht,
      sleutel,
      som,
      soort: b.soort,
      volgnummer: b.volgnummer,
      ontvangen_op: tx.nu,
      uitkomst,
      alarm,
    }),
  ])

/** An alarm without a running connection is no entry (R001-126), and not nothing either: who coordinates hears of it once. */
async function geenAansluiting(
  tx: Tx,
  d: Alarminname,
  sleutel: string,
  b: Alarmbericht,
  som: string,
  herhaald: boolean,
): Promise<Boeking> {
  const { regio } = tx.wie
  const coordinator = d.boek.regios.get(regio)?.keten.alarm?.coordinator
  if (!herhaald) {
    await noteer(tx, sleutel, b, som, 'geen-aansluiting', null)
    if (b.soort === 'alarm' && coordinator !== undefined)
      await tx.schrijf([
        voegToe('bericht', {
          regio,
          id: d.pijplijn.nieuwId(),
          organisatie: organisatieId(regio, coordinator),
          rol: 'medewerker-veilig-thuis',
          zaak: null,
          soort: 'alarm-onbekend',
          klok: null,
          op: tx.nu,
        }),
      ])
  }
  return klaar(
    weiger(
      'MAG_NU_NIET',
      'Bij dit apparaat loopt hier geen aansluiting. De meldkamer van de politie gaat voor: volg het daar op.',
      {
        bron: 'R001-126',
      },
    ),
  )
}
