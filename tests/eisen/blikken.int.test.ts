import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { mijnWerk, neemAan } from '../../service/verhaal/handelingen.ts'
import { maakWerker } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

const REGIO = 'rotterdam-2014'
let huis: Huis
const als = (kort: string) => huis.als(`${kort}.${REGIO}`)
const ronde = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()

type Vondst = {
  id: string
  patroon: string
  naam: string | null
  nummer: string
  aantal: number
  zegje: string | null
  oordeel: string | null
  mag: string[]
}
const lijst = async (wie: Bezoeker) => (await gelukt(wie.haal<{ vondsten: Vondst[] }>('/blikken'))).vondsten
const van = async (patroon: string) => (await lijst(await als('privacy'))).filter(v => v.patroon === patroon)
/** A family taken in by Anna; Noor of the same reporting point can look. */
const gezin = async (achternaam: string, anders: Partial<typeof MOEDER> = {}) => {
  const personen = [MOEDER, VADER, KIND].map(p => ({ ...p, achternaam, ...anders }))
  const id = await neemAan(await als('aanname'), invoer({ gemeente: 'Rotterdam', personen }))
  const [z] = await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [id])
  return { id, nummer: z?.nummer ?? '' }
}
const kijkt = async (kort: string, id: string) => gelukt((await als(kort)).haal(`/meldingen/${id}`))

beforeAll(async () => {
  // Monday noon
  huis = await maakHuis({ begin: '2026-03-02T11:00:00.000Z' })
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('SD-42 wie beoordeelt krijgt patronen: zelfde naam of straat, eigen collega, zonder taak, nacht, veel, stukken en kanarie; en elke week een steekproef', async () => {
  const zelfde = await gezin('Voorbeeld')
  const buren = await gezin('Buurtsma', { postcode: '3011AB', huisnummer: '9' })
  const thuis = await gezin('Thuisma', { postcode: '3011AB', huisnummer: '7' })
  const collega = await gezin('Testman', { voornamen: 'Tessa' })
  const kanarie = await gezin('Kanariestra')
  const noor = await als('nacht')
  await gelukt(noor.stuur('/blikken/eigen-adres', { postcode: '3011 ab', huisnummer: '7' }))
  const pia = await als('privacy')
  await gelukt(pia.stuur('/blikken/kanaries', { nummer: kanarie.nummer }))
  expect((await poging(pia.stuur('/blikken/kanaries', { nummer: kanarie.nummer }))).status).toBe(409)
  for (const z of [zelfde, buren, thuis, collega, kanarie]) await kijkt('nacht', z.id)
  // a document comes out of a case ten times that day
  const stuk = `insert into kring.inzage (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, veldklassen)
    select i.regio, gen_random_uuid(), i.op + n * interval '1 minute', i.mens, i.rol, i.organisatie, 'casusregie', 'proef', 'gelukt', i.zaak, '{stuk}'
      from (select * from kring.inzage where zaak = $1 and wat = 'GET /meldingen/:id' limit 1) i, generate_series(1, 10) n`
  await huis.kijk(stuk, [zelfde.id])
  // fifteen cases in ten minutes
  const druk = `insert into kring.inzage (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, veldklassen)
    select i.regio, gen_random_uuid(), i.op + interval '2 hours', i.mens, i.rol, i.organisatie, 'casusregie', 'proef', 'gelukt', z.id, '{proces}'
      from (select * from kring.inzage where zaak = $1 and wat = 'GET /meldingen/:id' limit 1) i, (select id from kring.zaak where regio = $2 limit 15) z`
  for (let n = 0; n < 10; n++) await gezin(`Veelsma${n}`)
  await huis.kijk(druk, [zelfde.id, REGIO])
  huis.klok.zet('2026-03-03T01:30:00.000Z') // Tuesday 02:30, and nobody has duty
  await kijkt('nacht', zelfde.id)

  huis.klok.zet('2026-03-04T08:00:00.000Z')
  await ronde()
  const bij = async (patroon: string) => (await van(patroon)).map(v => [v.naam, v.nummer])
  expect(await bij('zelfde-achternaam')).toContainEqual(['Noor Voorbeeld', zelfde.nummer])
  expect(await bij('zelfde-straat')).toEqual([['Noor Voorbeeld', buren.nummer]])
  expect(await bij('zelfde-huishouden')).toEqual([['Noor Voorbeeld', thuis.nummer]])
  expect(await bij('eigen-collega')).toContainEqual(['Noor Voorbeeld', collega.nummer])
  expect(await bij('kanarie')).toContainEqual(['Noor Voorbeeld', kanarie.nummer])
  expect(await bij('nacht')).toEqual([['Noor Voorbeeld', zelfde.nummer]])
  expect(await van('zonder-taak')).toMatchObject([{ naam: 'Noor Voorbeeld', nummer: '', aantal: 15 }])
  expect((await van('veel-tegelijk')).filter(v => v.naam === 'Noor Voorbeeld')).toMatchObject([{ aantal: 15 }])
  expect(await van('stukken')).toMatchObject([{ naam: 'Noor Voorbeeld', aantal: 10 }])
  expect(await van('steekproef')).toEqual([])
  expect((await mijnWerk(await als('privacy'))).berichten.map(b => b.soort)).toContain('blik-vondst')

  // once a day, and the sample when the week is over
  const aantal = (await lijst(await als('privacy'))).length
  await ronde()
  expect(await lijst(await als('privacy'))).toHaveLength(aantal)
  huis.klok.zet('2026-03-09T08:00:00.000Z')
  await ronde()
  expect(await van('steekproef')).toHaveLength(5)

  // in a row of what was found stands no name and no address; nothing of an address can be read back
  const rijen = await huis.kijk<{ rij: string }>('select to_jsonb(v)::text as rij from kring.blikvondst v')
  expect(rijen.map(r => r.rij).join()).not.toMatch(/Voorbeeld|Buurtsma|Testman|3011/)
  const sporen = await huis.kijk<{ rij: string }>('select to_jsonb(a)::text as rij from kring.mensadres a')
  expect(sporen).toHaveLength(1)
  expect(sporen[0]?.rij).not.toMatch(/3011|Voorbeeld/)
})

test('wie keek zegt waarom voor een ander oordeelt, en niemand oordeelt over zichzelf', async () => {
  const [vondst] = await van('zelfde-straat')
  const id = vondst?.id ?? ''
  const pia = await als('privacy')
  const oordeel = (o: string) => pia.stuur(`/blikken/${id}/oordeel`, { oordeel: o, motivering: 'Verzonnen reden.' })
  // not asked yet: who looked is told nothing, and nothing with consequences can be decided
  expect(await lijst(await als('nacht'))).toEqual([])
  expect((await poging((await als('nacht')).stuur(`/blikken/${id}/zegje`, { tekst: 'Verzonnen.' }))).status).toBe(404)
  expect((await poging(oordeel('gesprek'))).status).toBe(409)
  await gelukt(pia.stuur(`/blikken/${id}/vraag`))
  // to the role of who looked: an id of nobody and of no case
  expect(await huis.kijk(`select rol, zaak from kring.bericht where soort = 'blik-vraag'`)).toEqual([
    { rol: 'medewerker-veilig-thuis', zaak: null },
  ])
  expect((await poging(oordeel('datalek'))).status).toBe(409)
  expect((await poging((await als('aanname')).stuur(`/blikken/${id}/zegje`, { tekst: 'Verzonnen.' }))).status).toBe(404)
  expect((await lijst(await als('nacht'))).map(v => [v.id, v.mag])).toEqual([[id, ['zeggen']]])
  await gelukt((await als('nacht')).stuur(`/blikken/${id}/zegje`, { tekst: 'De buurvrouw belde mij (verzonnen).' }))
  await gelukt(oordeel('gesprek'))
  expect((await poging(oordeel('in-orde'))).status).toBe(409)
  expect((await lijst(await als('nacht')))[0]).toMatchObject({
    ...{ oordeel: 'gesprek', zegje: 'De buurvrouw belde mij (verzonnen).', mag: [] },
  })
  // of themselves a reviewer sees nothing, in code and in the database
  const ander = (await van('zelfde-huishouden'))[0]?.id ?? ''
  const eigen = pia.mens.id
  await huis.kijk('update kring.blikvondst set mens = $2 where id = $1', [ander, eigen])
  expect((await lijst(pia)).map(v => v.id)).not.toContain(ander)
  expect(
    (await poging(pia.stuur(`/blikken/${ander}/oordeel`, { oordeel: 'in-orde', motivering: 'Niets aan de hand.' })))
      .status,
  ).toBe(404)
  expect((await lijst(await als('privacy2'))).map(v => v.id)).toContain(ander)
})

test('wie zichzelf vlak voor een nachtelijke blik op het rooster zet, wordt ernaar gevraagd; wie door een ander of lang van tevoren gepland is niet (SD-42)', async () => {
  const z = await gezin('Nachtsma')
  const plan = (door: Bezoeker, wie: Bezoeker, nacht: string) =>
    gelukt(
      door.stuur('/diensten', {
        mens: wie.mens.id,
        van: `${nacht}T22:00:00+01:00`,
        tot: `${nacht.slice(0, 8)}${String(Number(nacht.slice(8)) + 1).padStart(2, '0')}T06:00:00+01:00`,
      }),
    )
  const bij = async (patroon: string) =>
    (await van(patroon)).filter(v => v.nummer === z.nummer).map(v => [v.naam, v.aantal])
  // Wednesday night: Noor plans herself that same afternoon
  huis.klok.zet('2026-03-11T15:00:00.000Z')
  const noor = await als('nacht')
  await plan(noor, noor, '2026-03-11')
  // Thursday night by a colleague, and Friday night by herself two days before
  await plan(await als('aanname'), noor, '2026-03-12')
  await plan(noor, noor, '2026-03-13')
  for (const nacht of ['2026-03-12T01:00:00.000Z', '2026-03-13T01:00:00.000Z', '2026-03-14T01:00:00.000Z']) {
    huis.klok.zet(nacht)
    await kijkt('nacht', z.id)
  }
  huis.klok.zet('2026-03-15T08:00:00.000Z')
  await ronde()
  expect(await bij('eigen-dienst')).toEqual([['Noor Voorbeeld', 1]])
  expect(await bij('nacht')).toEqual([])
})

test('het eigen adres: ieder ziet alleen of het er is, en haalt het zelf weg; kanaries staan alleen bij wie beoordeelt', async () => {
  const noor = await als('nacht')
  const op = async (wie: Bezoeker) => (await gelukt(wie.haal<{ op: string | null }>('/blikken/eigen-adres'))).op
  expect(await op(noor)).toBe('2026-03-02T11:00:00.000Z')
  expect(await op(await als('aanname'))).toBeNull()
  await gelukt(noor.stuur('/blikken/eigen-adres/weg'))
  expect(await op(noor)).toBeNull()
  expect(await huis.kijk('select 1 from kring.mensadres')).toEqual([])
  expect((await poging(noor.stuur('/blikken/eigen-adres/weg'))).status).toBe(409)
  const pia = await als('privacy')
  const { kanaries } = await gelukt(pia.haal<{ kanaries: { nummer: string }[] }>('/blikken/kanaries'))
  expect(kanaries).toHaveLength(1)
  expect((await poging(noor.haal('/blikken/kanaries'))).status).toBe(403)
})

test('jaarcijfers voor de raad: wat opviel en hoe het beoordeeld is, geen mens en geen medewerker, kleine aantallen verborgen', async () => {
  const pia = await als('privacy')
  type Jaar = {
    heel: boolean
    blikken: number | null
    groepen: { id: string; geheel: number | null; delen: { id: string; aantal: number | null }[] }[]
  }
  const jaar = await gelukt(pia.haal<Jaar>('/blikken/jaar?jaar=2026'))
  const [telling] = await huis.kijk<{ blikken: number; vondsten: number; nacht: number }>(
    `select (select count(*)::int from kring.inzage where regio = $1 and zaak is not null and uitkomst = 'gelukt' and rol <> 'systeem') as blikken,
            (select count(*)::int from kring.blikvondst where regio = $1) as vondsten, (select count(*)::int from kring.blikvondst where regio = $1 and patroon = 'nacht') as nacht`,
    [REGIO],
  )
  expect(jaar).toMatchObject({ heel: false, blikken: telling?.blikken })
  const patroon = jaar.groepen.find(g => g.id === 'patroon')
  expect(patroon?.geheel).toBe(telling?.vondsten)
  expect(telling?.nacht).toBeLessThan(8)
  expect(patroon?.delen.find(d => d.id === 'nacht')?.aantal).toBeNull()
  // never one hidden part alone: it would be what is left over
  for (const g of jaar.groepen) expect(g.delen.filter(d => d.aantal === null).length).not.toBe(1)
  expect(JSON.stringify(jaar)).not.toMatch(/Voorbeeld|Proef|[0-9a-f]{8}-/)
  expect((await gelukt(pia.haal<Jaar>('/blikken/jaar?jaar=2025'))).blikken).toBeNull()
  expect((await poging((await als('nacht')).haal('/blikken/jaar'))).status).toBe(403)
})
