import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen, type Geheimen } from '../database/geheimen.ts'
import { elders, startIngebed } from '../database/ingebed.ts'
import { migreer, type Adressen } from '../database/migreer.ts'
import { demoMensen } from '../demo/mensen.ts'
import { richtIn, zetMensen } from '../vulling/inrichten.ts'

/** Databases for stories, each furnished and empty of families, on a PostgreSQL that no other Kring uses. */
export type Werkplaats = {
  geheim: Geheimen
  /** a new database for the story that begins at this instant */
  nieuw: (naam: string, begin: string) => Promise<Adressen>
  sluit: () => Promise<void>
}

const MENSEN_SINDS = '2014-01-01T00:00:00Z'

/** Starts a PostgreSQL in a free folder below `map`; never that of `npm start`. */
export async function openWerkplaats(map: string, boek: Regelboek, zeg: (regel: string) => void): Promise<Werkplaats> {
  const plek = vrijePlek(map)
  // Data without its password (somebody removed the folder by hand) opens no more: begin anew.
  if (!fs.existsSync(path.join(plek.map, 'pg-wachtwoord')))
    fs.rmSync(elders(plek.map), { recursive: true, force: true })
  const server = await startIngebed(plek.map, zeg, { veilig: false }).catch((fout: unknown) => {
    plek.vrij()
    throw fout
  })
  const geheim = geheimen(plek.map)
  return {
    geheim,
    nieuw: async (naam, begin) => {
      const database = `verhaal_${naam.replaceAll('-', '_')}`
      await alsBeheer(server.beheerUrl, `drop database if exists ${pg.escapeIdentifier(database)} with (force)`)
      const adressen = await migreer(server.beheerUrl, database, geheim, () => undefined)
      await richtIn(adressen.beheer, boek, begin)
      await zetMensen(adressen.beheer, [...boek.regios.values()].flatMap(demoMensen), MENSEN_SINDS)
      return adressen
    },
    sluit: async () => {
      await server.stop()
      plek.vrij()
    },
  }
}

/** The first folder that no other run uses: two runs at once do not share a server. */
function vrijePlek(map: string): { map: string; vrij: () => void } {
  for (let n = 1; ; n++) {
    const plek = n === 1 ? map : `${map}-${n}`
    fs.mkdirSync(plek, { recursive: true, mode: 0o700 })
    const slot = path.join(plek, 'bezig.pid')
    if (fs.existsSync(slot) && !leeft(Number(fs.readFileSync(slot, 'utf8')))) fs.rmSync(slot, { force: true })
    try {
      fs.writeFileSync(slot, String(process.pid), { flag: 'wx' })
      return { map: plek, vrij: () => fs.rmSync(slot, { force: true }) }
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout
    }
  }
}

function leeft(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function alsBeheer(url: string, regel: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(regel)
  } finally {
    await client.end()
  }
}
