import path from 'node:path'
import { getRegelboek, type Regelboek } from '../../gedeeld/regio/laden.ts'
import { leesConfig } from '../../kernel/config.ts'
import { geheimen, type Geheimen } from '../database/geheimen.ts'
import { startIngebed } from '../database/ingebed.ts'
import { migreer, type Adressen } from '../database/migreer.ts'
import { projectMap } from '../map.ts'
import { richtIn } from '../vulling/inrichten.ts'

export type Werkplaats = {
  adressen: Adressen
  geheim: Geheimen
  boek: Regelboek
  map: string
  omgeving: 'demo' | 'productie'
}

/** Works on the running server's database; else starts the embedded one, and stops it afterwards. */
export async function metDatabase<T>(zeg: (regel: string) => void, doe: (w: Werkplaats) => Promise<T>): Promise<T> {
  const config = leesConfig(process.env, projectMap)
  const geheim = geheimen(config.map, config.stuksleutels, config.zaaksleutels)
  const boek = getRegelboek(path.join(projectMap, 'regios'))
  const pg = config.databaseUrl === null ? await startIngebed(config.map, zeg) : null
  try {
    const beheer = config.databaseUrl ?? pg?.beheerUrl ?? ''
    const naam = config.databaseUrl ? new URL(config.databaseUrl).pathname.slice(1) || 'kring' : 'kring'
    const adressen = await migreer(beheer, naam, geheim, zeg)
    await richtIn(adressen.beheer, boek, new Date().toISOString())
    return await doe({ adressen, geheim, boek, map: config.map, omgeving: config.omgeving })
  } finally {
    if (pg && !pg.hergebruikt) await pg.stop()
  }
}
