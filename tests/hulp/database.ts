import path from 'node:path'
import pg from 'pg'
import { getRegelboek, type Regelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen, type Geheimen } from '../../service/database/geheimen.ts'
import { EEN_PLAN, metDatabase, metOpties, migreer, type Adressen } from '../../service/database/migreer.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { richtIn, zetMensen } from '../../service/vulling/inrichten.ts'

export const SJABLOON = 'proef_sjabloon'
export const BEGIN = '2026-03-02T09:00:00.000Z'

/** The definitions, read once per test process. */
let boek: Regelboek | null = null
export const regelboek = (): Regelboek => (boek ??= getRegelboek())

/** A furnished empty database that others are copied from; made once per test run. */
export async function maakSjabloon(beheerUrl: string, map: string): Promise<void> {
  await opnieuw(beheerUrl, SJABLOON)
  const adressen = await migreer(beheerUrl, SJABLOON, geheimen(map), () => undefined)
  await richtIn(adressen.beheer, regelboek(), BEGIN)
  await zetMensen(adressen.beheer, [...regelboek().regios.values()].flatMap(demoMensen), '2014-01-01T00:00:00Z')
}

let teller = 0

/** A database of its own for one test file: a copy of the template. */
export async function kopie(
  beheerUrl: string,
  map: string,
): Promise<{ adressen: Adressen; geheim: Geheimen; weg: () => Promise<void> }> {
  const naam = `proef_${process.pid}_${teller++}`
  await opnieuw(beheerUrl, naam, SJABLOON)
  const geheim = { ...geheimen(map), zaaksleutels: path.join(map, `zaaksleutels-${naam}`) }
  const als = (rol: keyof Geheimen['wachtwoorden']) => {
    const url = new URL(metDatabase(beheerUrl, naam))
    url.username = `kring_${rol}`
    url.password = geheim.wachtwoorden[rol]
    return url.toString()
  }
  const adressen = {
    beheer: metDatabase(beheerUrl, naam),
    app: metOpties(als('app'), EEN_PLAN),
    worker: metOpties(als('worker'), EEN_PLAN),
    poort: als('poort'),
    vernietiger: als('vernietiger'),
  }
  return { adressen, geheim, weg: () => weg(beheerUrl, naam) }
}

async function alsBeheer(url: string, regels: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const regel of regels) await client.query(regel)
  } finally {
    await client.end()
  }
}

const opnieuw = (url: string, naam: string, uit?: string) =>
  alsBeheer(url, [
    `drop database if exists ${naam} with (force)`,
    // files are copied as they are: through the log each page is written twice, a third of a second per test file
    `create database ${naam}${uit === undefined ? '' : ` template ${uit} strategy file_copy`}`,
  ])
const weg = (url: string, naam: string) => alsBeheer(url, [`drop database if exists ${naam} with (force)`])
