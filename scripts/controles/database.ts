import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { geheimen } from '../../service/database/geheimen.ts'
import { startIngebed } from '../../service/database/ingebed.ts'
import { metDatabase, migreer } from '../../service/database/migreer.ts'
import { projectMap } from '../../service/map.ts'
import { metSlot } from './slot.ts'
import { schemaTekst } from './schema.ts'
import { alsTekst, controleerTabellen } from './tabellen.ts'

const SCHEMA = path.join(projectMap, 'db', 'schema.sql')
const MIGRATIES = path.join(projectMap, 'db', 'migrations')
const DATABASE = 'controle'

/**
 * Migrates an empty database of its own and looks at what came out: the table rules, and db/schema.sql.
 * @returns the complaints, empty when all is well
 */
async function controleer(map: string, herschrijf: boolean): Promise<string[]> {
  const postgres = await startIngebed(map, () => undefined, { veilig: false })
  try {
    await leeg(postgres.beheerUrl)
    await migreer(postgres.beheerUrl, DATABASE, geheimen(map), () => undefined)
    return await bekijk(metDatabase(postgres.beheerUrl, DATABASE), herschrijf)
  } finally {
    await postgres.stop()
  }
}

async function bekijk(url: string, herschrijf: boolean): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const vraag = async <R extends object>(sql: string, waarden: readonly unknown[] = []): Promise<R[]> =>
      (await client.query<R>(sql, [...waarden])).rows
    const klachten = (await controleerTabellen({ vraag, migraties: leesMigraties() })).map(alsTekst)
    const tekst = await schemaTekst(vraag)
    if (herschrijf) fs.writeFileSync(SCHEMA, tekst)
    return [...klachten, ...verschilMet(tekst)]
  } finally {
    await client.end()
  }
}

const leesMigraties = () =>
  fs.readdirSync(MIGRATIES).map(naam => ({ naam, sql: fs.readFileSync(path.join(MIGRATIES, naam), 'utf8') }))

function verschilMet(tekst: string): string[] {
  const was = fs.existsSync(SCHEMA) ? fs.readFileSync(SCHEMA, 'utf8') : ''
  if (was === tekst) return []
  const [oud, nieuw] = [new Set(was.split('\n')), new Set(tekst.split('\n'))]
  const weg = [...oud].filter(r => !nieuw.has(r)).map(r => `  - ${r}`)
  const bij = [...nieuw].filter(r => !oud.has(r)).map(r => `  + ${r}`)
  const begin = [...weg, ...bij].slice(0, 20).join('\n')
  return [`db/schema.sql past niet bij de migraties. Schrijf het opnieuw met: npm run schema\n${begin}`]
}

async function leeg(beheerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query(`drop database if exists ${DATABASE} with (force)`)
  await client.end()
}

const herschrijf = process.argv.includes('--schema')
const klachten = await metSlot(path.join(projectMap, '.kring', 'controle'), map => controleer(map, herschrijf))
for (const klacht of klachten) console.error(`${klacht}\n`)
if (herschrijf && klachten.length === 0) console.log('db/schema.sql is geschreven.')
process.exitCode = klachten.length === 0 ? 0 : 1
