import { generateKeyPairSync } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { openTekst } from '../../kernel/zegel.ts'
import { kastVan, zegelVan } from '../../service/kluis/zegel.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { maakDb } from '../../kernel/db.ts'
import { keurJournaal, zetIjkpunt } from '../../kernel/ijkpunt.ts'
import { overzicht } from '../../service/bewaren/overzicht.ts'
import { wisSporen } from '../../service/bewaren/sporen.ts'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import type { Vernietigboek } from '../../service/bewaren/vernietigboek.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakWerker, systeemActor } from '../../service/worker.ts'
import { mensenVan } from '../eisen/hulp/gezin.ts'
import { NACHT, opgelegd } from '../eisen/hulp/huisverbod.ts'
import { gewogen, invoer, MOEDER, VADER } from '../eisen/hulp/voordeur.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** A family whose term is over, one that stays, and everything that is looked through afterwards. */
const REGIO = 'rotterdam-2014'
const KANARIE = 'Kanarievogelsma'
const VERHAAL = `Verzonnen: ${KANARIE} werd gehoord door de buren.`
const DAG = '2046-03-05T09:00:00.000Z'
const paar = generateKeyPairSync('ed25519')
const sleutels = {
  prive: paar.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  publiek: paar.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
}
/** What the book outside the database is told, in order: that something goes, and that it stayed. */
const geboekt: string[] = []
const boek: Vernietigboek = { gaat: v => void geboekt.push(v.post), bleef: post => void geboekt.push(`bleef ${post}`) }
let huis: Huis
let melding: string
let casus: string
let blijft: string
let advies: string
let verbod: string

type Blad = {
  dag: string
  klassen: { id: string; nummers: string[]; rijen: Record<string, number>; blijft: Record<string, number> }[]
  voorstellen: { id: string; klasse: string; stand: string; posten: number; gedaan: number; gebleven: number }[]
  aanhoudingen: { id: string; nummer: string; grond: string }[]
  verklaringen: {
    volg: number
    klasse: string
    dossiers: number
    rijen: Record<string, number>
    heel: boolean
    sporenOp: string | null
  }[]
}
const pia = () => huis.als(`privacy.${REGIO}`)
const paul = () => huis.als(`privacy2.${REGIO}`)
const blad = async (): Promise<Blad> => gelukt((await pia()).haal<Blad>('/bewaren'))
const klasse = async (id: string) => (await blad()).klassen.find(k => k.id === id)
const stelVoor = async (wie: Bezoeker, id: string) =>
  (await gelukt(wie.stuur<{ id: string }>('/bewaren/voorstellen', { klasse: id }))).id
const beslis = (wie: Bezoeker, id: string, besluit = 'vernietigen') =>
  wie.stuur<{ code?: string; detail?: string }>(`/bewaren/voorstellen/${id}/besluit`, { besluit })
const nummer = async (id: string) =>
  (await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [id]))[0]?.nummer ?? ''
/** Closed by hand: how a case is closed is proved elsewhere. First the case, then its holder: an open case has one. */
const dicht = async (ids: string[]) => {
  const nu = huis.klok.nu()
  await huis.kijk(`update kring.zaak set open = false, gesloten_op = coalesce(gesloten_op, $2) where id = any ($1)`, [
    ids,
    nu,
  ])
  await huis.kijk('update kring.houder set tot = $2 where zaak = any ($1) and tot is null', [ids, nu])
}
const keur = async () => {
  const db = maakDb(huis.adressen.worker, { max: 1 })
  try {
    return await db.asActor(systeemActor(regelboek(), REGIO), huis.klok.nu().toISOString(), tx =>
      keurJournaal(tx, sleutels),
    )
  } finally {
    await db.sluit()
  }
}
const ijkpunt = async () => {
  const db = maakDb(huis.adressen.worker, { max: 1 })
  await db.asActor(systeemActor(regelboek(), REGIO), huis.klok.nu().toISOString(), tx => zetIjkpunt(tx, sleutels))
  await db.sluit()
}
const tabellen = () =>
  huis.kijk<{ tabel: string }>(
    `select relname as tabel from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' order by 1`,
  )
/** Every table in which these words, or this id, still stand. */
async function waarStaat(woord: string): Promise<string[]> {
  const uit: string[] = []
  for (const { tabel } of await tabellen()) {
    const [er] = await huis.kijk<{ n: number }>(
      `select count(*)::int as n from kring.${tabel} x where x::text ilike $1`,
      [`%${woord}%`],
    )
    if ((er?.n ?? 0) > 0) uit.push(tabel)
  }
  return uit
}

beforeAll(async () => {
  huis = await maakHuis()
  const mensen = await mensenVan(huis, REGIO)
  const personen = [
    {
      ...MOEDER,
      achternaam: KANARIE,
      straat: `${KANARIE}laan`,
      huisnummer: '12',
      postcode: '1000 AA',
      bsn: '111222333',
    },
    VADER,
  ]
  const gewoon = await gewogen(
    mensen.anna,
    mensen.gijs,
    ['OVD-LOK'],
    invoer({ gemeente: 'Barendrecht', personen, verhaal: VERHAAL } as Partial<ReturnType<typeof invoer>>),
  )
  melding = gewoon.id
  await biedAan(mensen.anna, await openMelding(mensen.anna, melding))
  casus = await aanvaard(mensen.tessa, melding)
  const stuk = await mensen.cas.stuurBestand(
    `/casussen/${casus}/stukken`,
    { aard: 'verslag', over: [], herkomst: 'gezin' },
    {
      naam: `${KANARIE}.txt`,
      bytes: Buffer.from(VERHAAL),
    },
  )
  expect(stuk.status).toBe(200)
  blijft = await neemAan(mensen.anna, invoer())
  advies = (
    await gelukt(
      mensen.anna.stuur<{ id: string }>('/adviezen', {
        ...{ kanaal: 'telefoon', hoedanigheid: 'huisarts', vormen: ['ouderenmishandeling'], uitkomst: 'advies' },
        samenvatting: `Vraag over ${KANARIE} (verzonnen).`,
      }),
    )
  ).id
  huis.klok.zet(NACHT)
  verbod = await opgelegd(await huis.als(`hovj.${REGIO}`), 'Rotterdam')
  await ijkpunt()
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('elke tabel waarin een zaak, een persoon of een deel daarvan staat, staat op het pad van vernietigen of zegt waarom niet', async () => {
  const BUITEN: Readonly<Record<string, string>> = {
    inzage: 'eigen termijn (toegang); na de vernietiging alleen nog ids',
    telfeit: 'een telling: zij verliest haar zaak en blijft',
    hervernietiging: 'wat na een reservekopie opnieuw wegging: een id',
    vernietigpost: 'waar een besluit over ging: een id',
    vernietiging: 'over welke casus een besluit op verzoek ging: een id',
    sperlog: 'gaat met de sper van haar zaak mee (on delete cascade)',
    verhuizing: 'gaat met haar zaak mee (on delete cascade)',
  }
  const er = await huis.kijk<{ tabel: string }>(
    `select distinct c.relname as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'kring'::regnamespace and c.relkind = 'r' and (a.attname in ('zaak', 'uit_zaak')
        or exists (select 1 from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid
             and f.confrelid in ('kring.zaak'::regclass, 'kring.persoon'::regclass, 'kring.alarm'::regclass, 'kring.deurvraag'::regclass, 'kring.adviesdossier'::regclass)))
      order by 1`,
  )
  const pad = new Set(
    (await huis.kijk<{ tabel: string }>('select distinct tabel from kring.vernietigpad()')).map(r => r.tabel),
  )
  expect(er.map(r => r.tabel).filter(t => !pad.has(t) && BUITEN[t] === undefined)).toEqual([])
  const klassen = await huis.kijk<{ tabel: string }>(
    `select c.relname as tabel from pg_class c where c.relnamespace = 'kring'::regnamespace and c.relkind = 'r'
        and substring(obj_description(c.oid, 'pg_class') from '\\[bewaren: ([a-z-]+)\\]$') in ('zaak', 'opvang', 'huisverbod', 'advies')`,
  )
  expect(klassen.map(r => r.tabel).filter(t => !pad.has(t))).toEqual([])
})

test('de database rekent een termijn zoals de regels dat doen, ook op 29 februari', async () => {
  const { vervaltOp } = await import('../../vertrouwen/bewaren/index.ts')
  for (const begin of ['2024-02-29T12:00:00Z', '2026-06-30T22:30:00Z', '2026-12-31T23:30:00Z', '2023-03-01T00:00:00Z'])
    for (const jaren of [5, 15, 20]) {
      const [er] = await huis.kijk<{ dag: string }>('select kring.vervalt_op($1, $2)::text as dag', [begin, jaren])
      expect(er?.dag, `${begin} + ${jaren}`).toBe(vervaltOp(begin, jaren))
    }
})

test('de klassen in code en in de database zijn dezelfde, met dezelfde jaren', async () => {
  const { KLASSEN } = await import('../../vertrouwen/bewaren/index.ts')
  const er = await huis.kijk<{ naam: string; jaren: number | null }>(
    'select naam, jaren from kring.bewaarklasse order by naam',
  )
  expect(er).toEqual(KLASSEN.map(k => ({ naam: k.id, jaren: k.jaren })).sort((a, b) => (a.naam < b.naam ? -1 : 1)))
})

test('het begin van de termijn is het laatste inhoudelijke feit van de zaak, volgens het journaal', async () => {
  const { FEITEN } = await import('../../vertrouwen/bewaren/index.ts')
  const inhoud = Object.entries(FEITEN).flatMap(([stap, f]) => f.inhoud.map(soort => `${stap}.${soort}`))
  const anders = await huis.kijk(
    `select z.id, z.soort from kring.zaak z where z.soort <> 'huisverbod' and z.bewaartermijn_start is distinct from
       (select max(g.op) from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.slice || '.' || g.soort = any ($1))`,
    [inhoud],
  )
  expect(anders).toEqual([])
})

test('voor de termijn om is stelt niemand iets voor, en wie geen privacyfunctionaris is ziet niets', async () => {
  await dicht([melding, casus])
  expect((await klasse('zaak'))?.nummers).toEqual([])
  const nee = await (await pia()).stuur<{ code: string }>('/bewaren/voorstellen', { klasse: 'zaak' })
  expect([nee.status, nee.inhoud.code]).toEqual([409, 'MAG_NU_NIET'])
  for (const wie of ['aanname', 'beleid', 'beheer', 'proces'])
    expect((await (await huis.als(`${wie}.${REGIO}`)).haal('/bewaren')).status, wie).toBe(403)
})

test('een huisverbod gaat vijf jaar na het besluit weg, ook als een jongere zaak erop bouwt; die blijft en verwijst er niet meer naar', async () => {
  const mee = await huis.kijk<{ zaak: string }>('select zaak from kring.bespreking where uit_zaak = $1', [verbod])
  await dicht([verbod])
  huis.klok.zet('2031-03-21T10:00:00.000Z')
  // at the table it was put on the agenda by itself: while that item is open nothing goes
  expect(mee).toHaveLength(1)
  expect(await klasse('huisverbod')).toMatchObject({ nummers: [], blijft: { open: 1 } })
  await dicht(mee.map(b => b.zaak))
  await huis.kijk('update kring.zaak set eerder = array[$2::uuid] where id = $1', [blijft, verbod])
  huis.klok.zet('2031-03-19T22:00:00.000Z')
  expect((await klasse('huisverbod'))?.nummers).toEqual([])
  huis.klok.zet('2031-03-21T10:00:00.000Z')
  expect((await klasse('huisverbod'))?.nummers).toEqual([await nummer(verbod)])
  await gelukt(beslis(await paul(), await stelVoor(await pia(), 'huisverbod')))
  expect(await vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim) })).toEqual({
    weg: 1,
    gebleven: 0,
    verklaringen: 1,
  })
  for (const weg of [verbod, ...mee.map(b => b.zaak)]) expect(await nummer(weg)).toBe('')
  expect(await huis.kijk('select eerder from kring.zaak where id = $1', [blijft])).toEqual([{ eerder: [] }])
  expect((await keur()).broken).toEqual([])
})

test('wat wordt aangehouden komt niet aan de beurt tot het wordt vrijgegeven', async () => {
  huis.klok.zet(DAG)
  expect((await klasse('zaak'))?.nummers.sort()).toEqual([await nummer(melding), await nummer(casus)].sort())
  await gelukt(
    (await pia()).stuur('/bewaren/aanhoudingen', { nummer: await nummer(casus), grond: 'klacht', tot: '2047-01-01' }),
  )
  // the report waits with it: the case builds on it, and is not gone
  expect((await klasse('zaak'))?.nummers).toEqual([await nummer(melding)])
  expect((await klasse('zaak'))?.blijft).toEqual({ gehouden: 1 })
  const [er] = (await blad()).aanhoudingen
  expect(er).toMatchObject({ nummer: await nummer(casus), grond: 'klacht' })
  await gelukt((await paul()).stuur(`/bewaren/aanhoudingen/${er?.id ?? ''}/einde`, {}))
  expect((await klasse('zaak'))?.nummers).toHaveLength(2)
})

test('kring retention plan noemt elke tabel met haar klasse, hoeveel er staat en hoeveel weg mag', async () => {
  const { classes } = await overzicht(huis.adressen, regelboek(), '2046-03-05', huis.klok.nu)
  expect(classes.map(c => c.table).sort()).toEqual((await tabellen()).map(t => t.tabel))
  const van = (tabel: string) => classes.find(c => c.table === tabel)
  expect(van('zaak')).toMatchObject({ id: 'zaak', rows: 3, due: 2 })
  expect(van('stukbestand')).toMatchObject({ rows: 1, due: 1 })
  expect(van('advies')).toMatchObject({ id: 'advies', rows: 1, due: 1 })
  expect(van('regio')?.due).toBe(0)
  const toen = await overzicht(huis.adressen, regelboek(), '2046-03-01', huis.klok.nu)
  expect(toen.classes.find(c => c.table === 'zaak')?.due).toBe(0)
})

test('wie voorstelt beslist niet zelf, en zonder besluit vernietigt niets', async () => {
  const id = await stelVoor(await pia(), 'zaak')
  const zelf = await beslis(await pia(), id)
  expect([zelf.status, zelf.inhoud.code]).toEqual([409, 'MAG_NU_NIET'])
  expect(await vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim) })).toEqual({
    weg: 0,
    gebleven: 0,
    verklaringen: 0,
  })
  const dubbel = await (await paul()).stuur<{ code: string }>('/bewaren/voorstellen', { klasse: 'zaak' })
  expect(dubbel.inhoud.code).toBe('MAG_NU_NIET')
  await gelukt(beslis(await paul(), id, 'intrekken'))
  expect((await blad()).voorstellen.find(v => v.id === id)?.stand).toBe('ingetrokken')
})

test(
  'SD-4 na voorstel en besluit is een dossier overal weg: rijen, zoeksleutels, stukken, inhoud van het journaal; de keten en de tellingen blijven',
  { timeout: 60_000 },
  async () => {
    const tellingen = () => huis.kijk('select id, soort, dag, aantal from kring.telregel order by id')
    const [voor, geteld] = [await keur(), await tellingen()]
    expect(voor.broken).toEqual([])
    // the story itself holds the name too, and stands sealed
    expect(await waarStaat(KANARIE)).toEqual(['persoon', 'zoekkaart'])
    const dichteTekst = () => huis.kijk<{ inhoud: string }>('select inhoud from kring.tekst where zaak = $1', [melding])
    const [toen] = await dichteTekst()
    expect(await openTekst(zegelVan(huis.geheim), toen?.inhoud ?? '')).toContain(KANARIE)
    const id = await stelVoor(await pia(), 'zaak')
    await gelukt(beslis(await paul(), id))
    // a run that was killed in the middle leaves everything as it was, and the next one goes on
    const [post] = await huis.kijk<{ id: string }>(
      `select id from kring.vernietigpost where stand = 'wacht' order by id`,
    )
    const half = new pg.Client({ connectionString: huis.adressen.vernietiger })
    half.on('error', () => undefined)
    await half.connect()
    await half.query('begin')
    await half.query('select kring.vernietig($1, $2, $3)', [REGIO, post?.id, DAG])
    ;(half as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy()
    expect(
      await vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim), hoogstens: 1 }),
    ).toMatchObject({
      weg: 1,
      verklaringen: 0,
    })
    expect((await blad()).voorstellen.find(v => v.id === id)).toMatchObject({ stand: 'besloten', posten: 2, gedaan: 1 })
    expect(await vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim) })).toEqual({
      weg: 1,
      gebleven: 0,
      verklaringen: 1,
    })
    expect(await waarStaat(KANARIE)).toEqual([])
    // and who kept the row of before, in a copy or elsewhere, can no longer read it: its key is gone from the cabinet
    await expect(openTekst(zegelVan(huis.geheim), toen?.inhoud ?? '')).rejects.toThrow(
      'sleutel van deze zaak is er niet',
    )
    expect(await huis.kijk('select 1 from kring.sleutelrest')).toEqual([])
    const sporen = ['gebeurtenis', 'ijkpunt_kop', 'inzage', 'opdracht', 'stroom', 'vernietigpost']
    for (const zaak of [melding, casus]) expect((await waarStaat(zaak)).filter(t => !sporen.includes(t))).toEqual([])
    const inhoud = await huis.kijk(
      'select 1 from kring.gebeurtenis where stroom = any ($1) and (inhoud is not null or zout is not null)',
      [[melding, casus]],
    )
    expect(inhoud).toEqual([])
    const na = await keur()
    expect([na.broken, na.events, na.checkpoints]).toEqual([[], voor.events, voor.checkpoints])
    expect(await tellingen()).toEqual(geteld)
    // who was not due is still whole
    expect((await openMelding(await huis.als(`aanname.${REGIO}`), blijft)).melding.personen).toHaveLength(3)
  },
)

test('de verklaring noemt klasse, aantallen, grond en wie besloten, en geen zaak, naam of nummer', async () => {
  const v = (await blad()).verklaringen.find(x => x.klasse === 'zaak')
  expect(v).toMatchObject({ volg: 2, klasse: 'zaak', dossiers: 2, heel: true, sporenOp: null })
  expect(v?.rijen).toMatchObject({ zaak: 2, persoon: 2, stukbestand: 1 })
  const [rij] = await huis.kijk<{ tekst: string }>(
    'select inhoud::text as tekst from kring.vernietigbewijs where volg = 2',
  )
  for (const woord of [melding, casus, KANARIE, 'Petra', 'M-', 'C-']) expect(rij?.tekst).not.toContain(woord)
  // a certificate that was changed afterwards shows
  await huis.kijk(`update kring.vernietigbewijs set inhoud = inhoud || '{"dossiers": 1}' where volg = 2`)
  expect((await blad()).verklaringen[0]?.heel).toBe(false)
  await huis.kijk(`update kring.vernietigbewijs set inhoud = inhoud || '{"dossiers": 2}' where volg = 2`)
})

test('adviezen, en wie wat zag, gaan weg met hun eigen termijn', async () => {
  const [toen] = await huis.kijk<{ samenvatting: string }>('select samenvatting from kring.advies where id = $1', [
    advies,
  ])
  expect(await huis.woorden(toen?.samenvatting ?? '')).toContain(KANARIE)
  for (const id of ['advies', 'toegang']) await gelukt(beslis(await paul(), await stelVoor(await pia(), id)))
  expect(await vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim) })).toEqual({
    weg: 2,
    gebleven: 0,
    verklaringen: 2,
  })
  expect(await huis.kijk('select 1 from kring.advies where id = $1', [advies])).toEqual([])
  expect(await huis.kijk('select 1 from kring.adviessleutel where advies = $1', [advies])).toEqual([])
  await expect(openTekst(zegelVan(huis.geheim), toen?.samenvatting ?? '')).rejects.toThrow('is er niet')
  expect(await huis.kijk(`select 1 from kring.inzage where op < '2041-03-05'`)).toEqual([])
  expect((await huis.kijk('select 1 from kring.inzage')).length).toBeGreaterThan(0)
  expect(await waarStaat(KANARIE)).toEqual([])
})

test('wat tussen voorstel en uitvoeren veranderde blijft: de database kijkt zelf opnieuw', async () => {
  await dicht([blijft])
  const id = await stelVoor(await pia(), 'zaak')
  await gelukt(beslis(await paul(), id))
  await huis.kijk(`update kring.zaak set bewaartermijn_start = $2 where id = $1`, [blijft, DAG])
  expect(await vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim) })).toEqual({
    weg: 0,
    gebleven: 1,
    verklaringen: 1,
  })
  expect(await huis.kijk('select reden from kring.vernietigpost where zaak = $1', [blijft])).toEqual([
    { reden: 'veranderd' },
  ])
  expect(await nummer(blijft)).not.toBe('')
})

test('herhaalde verzoeken en oude sessies gaan na dertig dagen vanzelf weg, en wat nog loopt blijft', async () => {
  const tel = () =>
    huis.kijk<{ verzoeken: number; sessies: number }>(
      `select (select count(*)::int from kring.opdracht where op < $1::timestamptz - interval '30 days') as verzoeken,
              (select count(*)::int from kring.sessie where uiterlijk_op < $1::timestamptz - interval '30 days') as sessies`,
      [huis.klok.nu()],
    )
  const [voor] = await tel()
  expect(voor?.verzoeken).toBeGreaterThan(0)
  expect(voor?.sessies).toBeGreaterThan(0)
  const nieuw = () =>
    huis.kijk<{ n: number }>(
      `select count(*)::int as n from kring.opdracht where op > $1::timestamptz - interval '30 days'`,
      [huis.klok.nu()],
    )
  const blijvend = await nieuw()
  await maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
  expect(await tel()).toEqual([{ verzoeken: 0, sessies: 0 }])
  expect(await nieuw()).toEqual(blijvend)
})

test(
  'daarna staat het ook niet meer in de bestanden van de database, niet in dode rijen, statistiek of logboek',
  { timeout: 120_000 },
  async () => {
    const [plek] = await huis.kijk<{ map: string; oid: number }>(
      `select current_setting('data_directory') as map, oid::int from pg_database where datname = current_database()`,
    )
    const bestanden = path.join(plek?.map ?? '', 'base', String(plek?.oid))
    await huis.kijk('checkpoint')
    expect(bevat(bestanden, KANARIE), 'voor het opruimen staat het er nog: deze toets ziet iets').not.toEqual([])
    const sporen = await wisSporen(huis.adressen, huis.klok.nu, () => undefined)
    expect(sporen).toMatchObject({ statistiek: true, logboek: true })
    await huis.kijk('checkpoint')
    expect(bevat(bestanden, KANARIE)).toEqual([])
    // a segment of the log that waits to be used again would keep it: Kring's own server throws it away, another may be set so
    const [{ wal_recycle: hergebruikt } = { wal_recycle: 'on' }] = await huis.kijk<{ wal_recycle: string }>(
      'show wal_recycle',
    )
    if (hergebruikt === 'off') expect(bevat(path.join(plek?.map ?? '', 'pg_wal'), KANARIE)).toEqual([])
    expect((await blad()).verklaringen.every(v => v.sporenOp !== null)).toBe(true)
    expect(await wisSporen(huis.adressen, huis.klok.nu, () => undefined)).toMatchObject({ tabellen: [] })
  },
)

/** Files below a folder in which these bytes stand. */
function bevat(map: string, woord: string): string[] {
  return fs
    .readdirSync(map, { recursive: true, withFileTypes: true })
    .filter(f => f.isFile())
    .map(f => path.join(f.parentPath, f.name))
    .filter(bestand => {
      try {
        return fs.readFileSync(bestand).includes(woord)
      } catch {
        return false // a file of the server that went away meanwhile
      }
    })
}
