import pg from 'pg'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen } from '../../service/database/geheimen.ts'
import { metDatabase, migreer } from '../../service/database/migreer.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { richtIn, zetMensen } from '../../service/vulling/inrichten.ts'
import { doe, neemAan } from '../../service/verhaal/handelingen.ts'
import { startKring, type KringInProces } from '../../service/verhaal/kring-in-proces.ts'
import { agendeer } from '../../service/verhaal/overleg.ts'
import { adressenVan } from './adressen.ts'
import { aannameLichaam } from './lichamen.ts'
import { neemOp, type Regel } from './opname.ts'
import { bekijkPlannen } from './plannen.ts'

/** p50 and p95 over HTTP, and beside it the same statements by the bare driver: the limit. */
type Tijden = { p50ms: number; p95ms: number; limitP50ms: number; limitP95ms: number }
export type DangerUitslag = {
  agenda: { cases: number } & Tijden
  beds: { places: number; requests: number } & Tijden
  bedList: { places: number; requests: number } & Tijden
}

const REGIO = 'rotterdam-2014'
const BEGIN = '2026-11-23T09:00:00.000Z' // a Monday
export const ZAKEN = 200
export const PLEKKEN = 1_800
export const VRAGEN = 300
const KEER = 200
const OPWARMEN = 30

/** The agenda of a meeting with many cases, and the search for a bed among many places and requests, in a database of its own. */
export async function meetDanger(map: string, zeg: (regel: string) => void): Promise<DangerUitslag> {
  const { beheer } = await adressenVan(map)
  const geheim = geheimen(map)
  const boek = getRegelboek()
  const adressen = await migreer(metDatabase(beheer, 'postgres'), 'kring_danger', geheim, () => undefined)
  await richtIn(adressen.beheer, boek, BEGIN)
  await zetMensen(adressen.beheer, [...boek.regios.values()].flatMap(demoMensen), '2014-01-01T00:00:00Z')
  const kring = await startKring({ boek, adressen, geheim, begin: BEGIN })
  try {
    const plekken = await vul(kring, adressen.beheer, zeg)
    const [vera, anna, plaatsing] = await Promise.all(['voorzitter', 'aanname', 'plaatsing'].map(k => kring.als(`${k}.${REGIO}`))) // prettier-ignore
    if (!vera || !anna || !plaatsing) throw new Error('De demo-mensen zijn er niet.')
    const opAgenda = () => vera.haal<{ besprekingen: unknown[] }>('/overleggen?tafel=geweldkamer&open=ja')
    const { besprekingen } = (await opAgenda()).inhoud
    if (besprekingen.length !== ZAKEN) throw new Error(`Op de agenda staan ${besprekingen.length} zaken.`)
    const vraag = () => anna.stuur('/opvang/vragen', bedvraag(0))
    const lijst = () => plaatsing.haal('/opvang/vragen')
    for (const [wat, stel] of [
      ['agenda', opAgenda],
      ['bed zoeken', vraag],
      ['bedvragen', lijst],
    ] as const)
      // prettier-ignore
      await bekijkPlannen(adressen.app, wat, stel, zeg)
    return {
      agenda: { cases: ZAKEN, ...(await meet(adressen.app, opAgenda, 'agenda', zeg)) },
      beds: { places: plekken, requests: VRAGEN, ...(await meet(adressen.app, vraag, 'bed zoeken', zeg)) },
      bedList: { places: plekken, requests: VRAGEN, ...(await meet(adressen.app, lijst, 'bedvragen', zeg)) },
    }
  } finally {
    await kring.sluit()
  }
}

const bedvraag = (n: number) => ({
  gemeente: 'Rotterdam',
  volwassenen: 1 + (n % 2),
  kinderen: ['0-3', '4-11'].slice(0, n % 3),
  behoeften: n % 4 === 0 ? ['tolk'] : [],
  urgentie: ['nu', 'vandaag', 'deze-week'][n % 3],
  kleur: 'oranje',
  mijden: [],
  terugbel: '088 000 0000',
  ambulant: 'direct-gevaar',
})

/** By real commands, but the places: those are spread over every shelter of the region in bulk. @returns how many places there are */
async function vul(kring: KringInProces, beheer: string, zeg: (regel: string) => void): Promise<number> {
  const anna = await kring.als(`aanname.${REGIO}`)
  for (let n = 0; n < ZAKEN; n++)
    await agendeer(anna, await neemAan(anna, aannameLichaam(n) as Parameters<typeof neemAan>[1]), 'geweldkamer')
  zeg(`  ${ZAKEN} zaken op de agenda`)
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    // one in ten is free: the rest is looked at and passed over
    const { rowCount } = await client.query(
      `with o as (select regio, id, row_number() over (order by id) - 1 as n, count(*) over () as aantal from kring.organisatie where regio = $1 and soort = 'opvang')
       insert into kring.plek (regio, id, organisatie, aanbod, naam, volwassenen, kinderen, groepen, geschikt, kleur, niet_in, niet_in_provincies, stand, stand_op)
       select o.regio, gen_random_uuid(), o.id, 'proef', 'Kamer ' || g, 1 + g % 3, g % 5, '{}', case when g % 2 = 0 then array['tolk'] else '{}' end,
              (array['groen', 'oranje', 'rood'])[1 + g % 3], '{}', '{}', case when g % 10 = 0 then 'vrij' else 'bezet' end, $2::timestamptz
         from generate_series(1, $3::int) g join o on o.n = g % o.aantal`,
      [REGIO, BEGIN, PLEKKEN],
    )
    for (let n = 0; n < VRAGEN; n++) await doe(anna, '/opvang/vragen', bedvraag(n))
    await client.query('analyze')
    zeg(`  ${rowCount ?? 0} plekken en ${VRAGEN} open vragen`)
    return rowCount ?? 0
  } finally {
    await client.end()
  }
}

async function meet(
  app: string,
  stel: () => Promise<{ status: number }>,
  wat: string,
  zeg: (regel: string) => void,
): Promise<Tijden> {
  const over = await tijden(async () => {
    const { status } = await stel()
    if (status !== 200) throw new Error(`${wat} werd geweigerd: ${status}`)
  })
  const kaal = await zonderKring(app, (await neemOp(stel)).regels)
  const uit = { p50ms: over(0.5), p95ms: over(0.95), limitP50ms: kaal(0.5), limitP95ms: kaal(0.95) }
  zeg(`  ${wat}: p50 ${uit.p50ms} ms, p95 ${uit.p95ms} ms; zonder Kring ${uit.limitP50ms} en ${uit.limitP95ms} ms`)
  return uit
}

/** The reading statements of one request, by the bare driver under the same walls; what was written is taken back. */
async function zonderKring(app: string, regels: readonly Regel[]): Promise<(deel: number) => number> {
  const client = new pg.Client({ connectionString: app })
  await client.connect()
  const lees = regels.filter(r => r.naam !== null && !r.naam.startsWith('w_'))
  const begin = regels.find(r => r.naam === null && /begin/i.test(r.sql))?.sql ?? 'begin'
  try {
    return await tijden(async () => {
      await client.query(begin)
      for (const { naam, sql, waarden } of lees)
        await client.query({ name: naam ?? '', text: sql, values: waarden.map(leesWaarde) })
      await client.query('rollback')
    })
  } finally {
    await client.end()
  }
}

/** The recording holds texts; a list or nothing was written as JSON. */
const leesWaarde = (waarde: string): unknown =>
  waarde === 'null' || waarde === '[]' || waarde.startsWith('["') ? (JSON.parse(waarde) as unknown) : waarde

async function tijden(wat: () => Promise<void>): Promise<(deel: number) => number> {
  const uit: number[] = []
  for (let n = -OPWARMEN; n < KEER; n++) {
    const begin = performance.now()
    await wat()
    if (n >= 0) uit.push(performance.now() - begin)
  }
  uit.sort((a, b) => a - b)
  return deel => Math.round((uit[Math.floor(uit.length * deel)] ?? 0) * 10) / 10
}
