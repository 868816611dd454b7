import fs from 'node:fs'
import path from 'node:path'
import { elders, startIngebed } from '../database/ingebed.ts'
import { eigenMap } from '../map.ts'
import type { Io } from './kring.ts'

/** What `npm start` keeps in its folder; what tests keep there stays. */
const GEGEVENS = ['pg', 'pg-wachtwoord', 'geheimen.json', 'draait.pid']

/** `kring demo --leeg`: empties the demo data; the next `npm start` begins anew. Refuses while Kring runs there. */
export async function leeg(io: Io): Promise<number> {
  const map = eigenMap()
  const draait = levend(path.join(map, 'draait.pid'))
  if (draait !== null) {
    const message = `Kring draait nog vanuit ${map} (proces ${draait}). Stop dat eerst met Ctrl-C.`
    io.out({ error: { code: 'KRING_DRAAIT', message } })
    return 1
  }
  await maakLeeg(map, GEGEVENS, io)
  const proeven = fs.existsSync(map) ? fs.readdirSync(map).filter(naam => /^demo-cli(-\d+)?$/.test(naam)) : []
  for (const naam of proeven) {
    const plek = path.join(map, naam)
    if (levend(path.join(plek, 'bezig.pid')) === null) await maakLeeg(plek, ['.'], io)
    else io.err(`Blijft staan, er loopt nog een demo: ${plek}`)
  }
  io.out({ leeg: true, map })
  return 0
}

/** Removes the data of one folder, with those that live elsewhere because of it; a left-over database server is ended first. */
async function maakLeeg(map: string, namen: readonly string[], io: Io): Promise<void> {
  const server = [path.join(map, 'pg'), path.join(elders(map), 'pg')].some(
    data => levend(path.join(data, 'postmaster.pid')) !== null,
  )
  if (server) await (await startIngebed(map, io.err)).stop()
  for (const plek of [elders(map), ...namen.map(naam => path.join(map, naam))]) {
    if (!fs.existsSync(plek)) continue
    fs.rmSync(plek, { recursive: true, force: true })
    io.err(`Verwijderd: ${plek}`)
  }
}

/** The process a pid file names, while it lives. */
function levend(bestand: string): number | null {
  try {
    const pid = Number(fs.readFileSync(bestand, 'utf8').split('\n')[0])
    return pid > 0 && process.kill(pid, 0) ? pid : null
  } catch {
    return null
  }
}
