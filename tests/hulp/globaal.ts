import fs from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startIngebed } from '../../service/database/ingebed.ts'
import { projectMap } from '../../service/map.ts'
import { maakSjabloon } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    beheerUrl: string
    proefMap: string
  }
}

/**
 * One PostgreSQL for the whole run, in a folder of its own: never that of `npm start`, never that of another run.
 * With `KRING_PROEFSERVER` (the address of an administrator) the run works on that server instead; see `npm run test:server`.
 */
export default async function globaal(project: TestProject): Promise<() => Promise<void>> {
  const map = path.join(projectMap, '.kring', 'proef', String(process.pid))
  const pg = await server(map)
  const ruimOp = async () => {
    await pg.stop()
    fs.rmSync(map, { recursive: true, force: true })
  }
  try {
    await maakSjabloon(pg.beheerUrl, map)
  } catch (fout) {
    await ruimOp()
    throw fout
  }
  project.provide('beheerUrl', pg.beheerUrl)
  project.provide('proefMap', map)
  return ruimOp
}

async function server(map: string): Promise<{ beheerUrl: string; stop: () => Promise<void> }> {
  const eigen = process.env['KRING_PROEFSERVER']
  if (eigen === undefined) return startIngebed(map, () => undefined, { veilig: false })
  fs.mkdirSync(map, { recursive: true, mode: 0o700 })
  return { beheerUrl: eigen, stop: () => Promise.resolve() }
}
