import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Rol } from '../../kernel/actor.ts'
import { uuid5 } from '../../service/uuid5.ts'
import { mensId } from '../../service/vulling/inrichten.ts'
import { POLITIE, proefAlarm, TEAM, VT } from '../eisen/hulp/alarm.ts'
import { UTRECHT } from '../eisen/hulp/alarmfeiten.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** Past the code: what the database itself says about a running alarm, attempt by attempt. */
let huis: Huis
let alarm: string
let zaak: string
beforeAll(async () => {
  huis = await maakHuis()
  const p = proefAlarm(huis)
  const a = await p.loopt({ dienst: [{ organisatie: POLITIE, rol: 'ketenpartner' }] })
  zaak = a.aansluiting
  alarm = String((await p.zend({ apparaat: a.apparaat })).inhoud['alarm'])
})
afterAll(() => huis.sluit())

const wie = (kort: string, rol: Rol, organisatie: string): Actor => ({
  mens: mensId(`${kort}.${UTRECHT}`),
  naam: kort,
  rolvervulling: uuid5(`${UTRECHT}:${kort}.${UTRECHT}:${rol}`),
  rol,
  regio: UTRECHT,
  organisatie,
  organisatieNaam: '',
  organisatieSoort: '',
})
const DIENST = wie('politie', 'ketenpartner', POLITIE)
const HOUDER = wie('team2', 'teamcoordinator', TEAM)
const COORDINATOR = wie('aanname', 'medewerker-veilig-thuis', VT)
const nu = () => huis.klok.nu().toISOString()
/** How an attempt ended: the rows, or the code of the database. */
const doe = async (actor: Actor, sql: string, waarden: readonly unknown[]): Promise<number | string> => {
  try {
    return await huis.db.asActor(
      actor,
      nu(),
      async tx => (await tx.vraag(`muur_${sql.length}_${uuid5(sql).slice(0, 8)}`, sql, waarden)).length,
    )
  } catch (fout) {
    return (fout as { code?: string }).code ?? String(fout)
  }
}
const BLIK = `insert into kring.alarmblik (regio, id, alarm, mens, reden, op) values ($1, gen_random_uuid(), $2, $3, 'opvolgen', $4)`

test('dat een alarm loopt leest alleen wie dienst heeft: niet wie houdt, niet wie coördineert', async () => {
  const lees = 'select id from kring.alarm where id = $1'
  expect(await doe(DIENST, lees, [alarm])).toBe(1)
  expect(await doe(HOUDER, lees, [alarm])).toBe(0)
  expect(await doe(COORDINATOR, lees, [alarm])).toBe(0)
  const feit = `select 1 from kring.gebeurtenis where stroom = $1 and soort = 'AlarmOntvangen'`
  expect(await doe(HOUDER, feit, [zaak])).toBe(0)
  expect(await doe(COORDINATOR, feit, [zaak])).toBe(0)
  expect(
    await doe(HOUDER, `select 1 from kring.gebeurtenis where stroom = $1 and soort = 'AansluitingToegekend'`, [zaak]),
  ).toBe(1)
  // duty is no circle: the rest of the connection stays closed
  expect(await doe(DIENST, 'select 1 from kring.aansluiting where zaak = $1', [zaak])).toBe(0)
  expect(await doe(DIENST, 'select 1 from kring.gebeurtenis where stroom = $1', [zaak])).toBe(0)
  expect(await doe(DIENST, 'select 1 from kring.zaak_persoon where zaak = $1', [zaak])).toBe(0)
})

test('niemand geeft zichzelf dienst, en niemand neemt een alarm aan waar hij geen dienst voor heeft', async () => {
  const geef = 'insert into kring.alarmdienst (regio, zaak, organisatie, rol) values ($1, $2, $3, $4)'
  expect(await doe(HOUDER, geef, [UTRECHT, zaak, TEAM, 'teamcoordinator'])).toBe('42501')
  expect(await doe(DIENST, geef, [UTRECHT, zaak, POLITIE, 'casusregisseur'])).toBe('42501')
  expect(await doe(HOUDER, BLIK, [UTRECHT, alarm, HOUDER.mens, nu()])).toBe('42501')
  expect(await doe(COORDINATOR, BLIK, [UTRECHT, alarm, COORDINATOR.mens, nu()])).toBe('42501')
  // in another's name, or at another instant
  expect(await doe(DIENST, BLIK, [UTRECHT, alarm, HOUDER.mens, nu()])).toBe('42501')
  expect(await doe(DIENST, BLIK, [UTRECHT, alarm, DIENST.mens, '2020-01-01T00:00:00Z'])).toBe('42501')
})

test('plaats en persoon: nooit uit de tabel, en pas na aannemen; afronden doet wie aannam', async () => {
  const open = 'select persoon from kring.open_alarm($1) where persoon is not null'
  expect(await doe(DIENST, 'select cijfer from kring.alarmplaats where alarm = $1', [alarm])).toBe('42501')
  expect(await doe(DIENST, open, [alarm])).toBe(0)
  const rond = `update kring.alarm set reactie = 'per-ongeluk', afgehandeld_op = $2, afgehandeld_door = $3 where id = $1 returning id`
  expect(await doe(DIENST, rond, [alarm, nu(), DIENST.mens])).toBe('42501')
  const neem = 'update kring.alarm set aanvaard_op = $2, aanvaard_door = $3 where id = $1 returning id'
  expect(await doe(DIENST, neem, [alarm, nu(), HOUDER.mens])).toBe('42501')
  expect(await doe(HOUDER, neem, [alarm, nu(), HOUDER.mens])).toBe(0)
  expect(await doe(DIENST, BLIK, [UTRECHT, alarm, DIENST.mens, nu()])).toBe(0)
  expect(await doe(DIENST, open, [alarm])).toBe(1)
  expect(await doe(HOUDER, open, [alarm])).toBe(0)
  expect(await doe(COORDINATOR, open, [alarm])).toBe(0)
  expect(await doe(DIENST, neem, [alarm, nu(), DIENST.mens])).toBe(1)
  // first come, first served
  expect(await doe(DIENST, neem, [alarm, '2020-01-01T00:00:00Z', DIENST.mens])).toBe('42501')
  expect(await doe(DIENST, rond, [alarm, nu(), HOUDER.mens])).toBe('42501')
  expect(await doe(DIENST, rond, [alarm, nu(), DIENST.mens])).toBe(1)
})

test('een alarm van de meldkamer maakt niemand met de hand, en sleutels en berichten leest geen mens', async () => {
  const maak = `insert into kring.alarm (regio, id, zaak, langs, op, ontvangen_op, reactie, afgehandeld_op, afgehandeld_door)
    values ($1, gen_random_uuid(), $2, $3, $4, $4, 'per-ongeluk', $4, $5)`
  expect(await doe(HOUDER, maak, [UTRECHT, zaak, 'meldkamer', nu(), HOUDER.mens])).toBe('42501')
  expect(await doe(HOUDER, maak, [UTRECHT, zaak, 'hand', nu(), COORDINATOR.mens])).toBe('42501')
  expect(await doe(DIENST, maak, [UTRECHT, zaak, 'hand', nu(), DIENST.mens])).toBe('42501')
  expect(await doe(HOUDER, maak, [UTRECHT, zaak, 'hand', nu(), HOUDER.mens])).toBe(0)
  for (const tabel of ['alarmsleutel', 'alarmbericht'])
    for (const iemand of [DIENST, HOUDER, COORDINATOR])
      expect(await doe(iemand, `select 1 from kring.${tabel}`, [])).toBe('42501')
})
