import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { kastVan } from '../../service/kluis/zegel.ts'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import { leesVernietigboek, VERNIETIGBOEK, vernietigboekIn } from '../../service/bewaren/vernietigboek.ts'
import { metDatabase } from '../../service/database/migreer.ts'
import { oefen, zetTerug, type Herstel } from '../../service/reservekopie/herstel.ts'
import { maakKopie, type Gemaakt } from '../../service/reservekopie/maak.ts'
import { GEHEIM, geheimeSleutel } from '../../service/reservekopie/sleutel.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { neemAan } from '../../service/verhaal/handelingen.ts'
import { invoer, MOEDER } from '../eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** Two families: of one the term is over after the copy was made, the other stays. */
const REGIO = 'rotterdam-2014'
const KANARIE = 'Kanariekoopmans'
const BLIJFT = 'Blijfkoopmans'
const LATER = '2046-03-05T09:00:00.000Z'
let huis: Huis
let map: string
let kopie: Gemaakt
const bestand = () => path.join(map, 'voor.kring')
const naam = () => new URL(huis.adressen.beheer).pathname.slice(1)

beforeAll(async () => {
  huis = await maakHuis()
  map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-kopie-'))
  const anna = await huis.als(`aanname.${REGIO}`)
  const gezin = (achternaam: string) =>
    neemAan(
      anna,
      invoer({
        personen: [{ ...MOEDER, achternaam }],
        verbanden: [],
        verhaal: `Verzonnen: bij ${achternaam} thuis.`,
      } as never),
    )
  const gaat = await gezin(KANARIE)
  await gezin(BLIJFT)
  const nu = huis.klok.nu()
  await huis.kijk('update kring.zaak set open = false, gesloten_op = $2 where id = $1', [gaat, nu])
  await huis.kijk('update kring.houder set tot = $2 where zaak = $1 and tot is null', [gaat, nu])
  huis.klok.zet('2046-02-01T09:00:00.000Z')
  kopie = await maakKopie({
    beheer: huis.adressen.beheer,
    map,
    bestand: bestand(),
    nu: huis.klok.nu(),
    zeg: () => undefined,
  })
  huis.klok.zet(LATER)
  const [pia, paul] = [await huis.als(`privacy.${REGIO}`), await huis.als(`privacy2.${REGIO}`)]
  const { id } = await gelukt(pia.stuur<{ id: string }>('/bewaren/voorstellen', { klasse: 'zaak' }))
  await gelukt(paul.stuur(`/bewaren/voorstellen/${id}/besluit`, { besluit: 'vernietigen' }))
  const gedaan = await vernietig(huis.adressen.vernietiger, huis.klok.nu, {
    boek: vernietigboekIn(map),
    kast: kastVan(huis.geheim),
  })
  expect(gedaan).toMatchObject({ weg: 1, gebleven: 0 })
}, 120_000)
afterAll(async () => {
  await huis.sluit()
  fs.rmSync(map, { recursive: true, force: true })
})

const herstel = async (anders: Partial<Herstel> = {}): Promise<Herstel & { database: string }> => ({
  bestand: bestand(),
  sleutel: await geheimeSleutel(map, null),
  beheer: huis.adressen.beheer,
  database: naam(),
  map,
  geheim: huis.geheim,
  nu: huis.klok.nu(),
  zeg: () => undefined,
  ...anders,
})
const databases = async () =>
  (
    await huis.kijk<{ d: string }>(
      `select datname as d from pg_database where datname ~ '^kring_(terug|oefening|voor)_' order by 1`,
    )
  ).map(r => r.d)
const code = (doe: Promise<unknown>): Promise<unknown> =>
  doe.then(
    () => 'gelukt',
    (fout: unknown) => (fout as { code?: string }).code ?? fout,
  )

/** Every table of a database in which these words still stand. */
async function waarStaat(beheer: string, woord: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    const { rows } = await client.query<{ t: string }>(
      `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' order by 1`,
    )
    const uit: string[] = []
    for (const { t } of rows) {
      const er = await client.query(`select 1 from kring.${t} x where x::text ilike $1 limit 1`, [`%${woord}%`])
      if (er.rowCount !== 0) uit.push(t)
    }
    return uit
  } finally {
    await client.end()
  }
}

test('SD-45 een kopie is van buiten niet te lezen, alleen van haar eigenaar, en zegt tot wanneer zij mag bestaan', () => {
  const bytes = fs.readFileSync(bestand())
  expect(bytes.includes(KANARIE)).toBe(false)
  expect(fs.statSync(bestand()).mode & 0o777).toBe(0o600)
  expect(fs.statSync(path.join(map, GEHEIM)).mode & 0o777).toBe(0o600)
  expect(Date.parse(kopie.verloopt) - Date.parse(kopie.op)).toBe(60 * 86_400_000)
  expect(kopie.rijen).toBeGreaterThan(100)
  expect(fs.readdirSync(map).filter(n => n.endsWith('.half'))).toEqual([])
})

test('SD-5 een kopie van voor een vernietiging komt terug zonder wat toen wegging, en met al het andere', async () => {
  const hier: string[][] = []
  const er = await oefen(await herstel(), async beheer => {
    hier.push(await waarStaat(beheer, KANARIE), await waarStaat(beheer, BLIJFT))
  })
  expect(er).toMatchObject({ restored: kopie.rijen, reapplied: 1, lost: 0, keysMissing: 0 })
  expect(hier[0]).toEqual([])
  expect(hier[1]).toEqual(await waarStaat(huis.adressen.beheer, BLIJFT))
  expect(hier[1]?.length).toBeGreaterThan(1)
  // a drill leaves nothing behind
  expect(await databases()).toEqual([])
})

test('SD-5 ook als alleen het boek buiten de database nog weet wat er wegging', { timeout: 90_000 }, async () => {
  const weg = leesVernietigboek(map)
  expect(weg).toHaveLength(1)
  const leeg = metDatabase(huis.adressen.beheer, 'postgres')
  const hier: string[][] = []
  await oefen({ ...(await herstel()), beheer: leeg, database: 'postgres' }, async beheer => {
    hier.push(await waarStaat(beheer, KANARIE))
  })
  expect(hier).toEqual([[]])
  // and without the book it would have come back: that is what the book is for
  const andere = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-kopie-'))
  const zonder = await oefen(
    { ...(await herstel()), beheer: leeg, database: 'postgres', map: andere },
    async beheer => {
      hier.push(await waarStaat(beheer, KANARIE))
    },
  )
  fs.rmSync(andere, { recursive: true })
  expect(hier[1]).toEqual(['persoon', 'zoekkaart'])
  // even then its texts stay shut: the key went with the case, and no copy of the database holds keys
  expect(zonder.keysMissing).toBe(1)
})

test('een half geschreven regel in het boek telt niet, en wat bleef telt niet', () => {
  const elders = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-boek-'))
  const boek = vernietigboekIn(elders)
  const wat = { regio: REGIO, klasse: 'zaak', zaak: 'z', tot: null, besluit: 'b', op: LATER }
  boek.gaat({ post: 'een', ...wat })
  boek.gaat({ post: 'twee', ...wat })
  boek.bleef('twee')
  fs.appendFileSync(path.join(elders, VERNIETIGBOEK), '{"post":"drie","re')
  expect(leesVernietigboek(elders).map(v => v.post)).toEqual(['een'])
  boek.gaat({ post: 'vier', ...wat })
  expect(leesVernietigboek(elders).map(v => v.post)).toEqual(['een', 'vier'])
  fs.rmSync(elders, { recursive: true })
})

test('een kopie die niet heel is, een andere of geen sleutel, een verlopen kopie: een zin, en er verandert niets', async () => {
  const goed = fs.readFileSync(bestand())
  const stuk = path.join(map, 'stuk.kring')
  const probeer = async (anders: Partial<Herstel>) => code(oefen(await herstel(anders)))
  const midden = Buffer.from(goed)
  midden[Math.floor(goed.length / 2)] = (midden[Math.floor(goed.length / 2)] ?? 0) ^ 1
  fs.writeFileSync(stuk, midden)
  expect(await probeer({ bestand: stuk })).toBe('KOPIE_KAPOT')
  fs.writeFileSync(stuk, goed.subarray(0, goed.length - 400))
  expect(await probeer({ bestand: stuk })).toBe('KOPIE_KAPOT')
  fs.writeFileSync(stuk, 'zomaar een bestand')
  expect(await probeer({ bestand: stuk })).toBe('GEEN_KOPIE')
  const andere = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-kopie-'))
  await maakKopie({
    beheer: huis.adressen.beheer,
    map: andere,
    bestand: path.join(andere, 'x'),
    nu: huis.klok.nu(),
    zeg: () => undefined,
  })
  expect(await probeer({ sleutel: await geheimeSleutel(andere, null) })).toBe('SLEUTEL_PAST_NIET')
  fs.rmSync(andere, { recursive: true })
  expect(await probeer({ sleutel: await geheimeSleutel(map, path.join(map, 'weg.asc')) })).toBe('SLEUTEL_ONTBREEKT')
  expect(await probeer({ nu: new Date(Date.parse(kopie.verloopt)) })).toBe('KOPIE_VERLOPEN')
  expect(await databases()).toEqual([])
})

test('een oudere kopie over een nieuwere database, of terwijl Kring werkt, wordt niet teruggezet zonder het te zeggen', async () => {
  const vraag = async (over: boolean) => code(zetTerug({ ...(await herstel()), over, verlopen: false }))
  // steps since the copy: looks of the privacy officers are none, a report is one
  huis.klok.zet('2046-02-02T09:00:00.000Z')
  await neemAan(await huis.als(`aanname.${REGIO}`), invoer())
  expect(await vraag(false)).toBe('DATABASE_NIEUWER')
  expect(await vraag(true)).toBe('KRING_DRAAIT')
  expect(await databases()).toEqual([])
})

test('teruggezet staat de kopie in de plaats van de database, en de oude staat er nog onder een andere naam', async () => {
  // a database of its own that nobody works in
  const admin = new pg.Client({ connectionString: inject('beheerUrl') })
  await admin.connect()
  const doel = `${naam()}_doel`
  await admin.query(`create database ${doel} template proef_sjabloon`)
  const beheer = metDatabase(inject('beheerUrl'), doel)
  const er = await zetTerug({ ...(await herstel({ beheer })), database: doel, over: false, verlopen: false })
  expect(er).toMatchObject({ restored: kopie.rijen, reapplied: 1, lost: 0, database: doel })
  expect(await waarStaat(beheer, KANARIE)).toEqual([])
  expect((await waarStaat(beheer, BLIJFT)).length).toBeGreaterThan(1)
  const oud = er.oud ?? ''
  expect(await databases()).toEqual([oud])
  expect(await waarStaat(metDatabase(beheer, oud), BLIJFT)).toEqual([])
  for (const d of [doel, oud]) await admin.query(`drop database ${d}`)
  await admin.end()
})
