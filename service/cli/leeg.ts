import fs from 'node:fs'
import path from 'node:path'
import { elders } from '../database/ingebed.ts'
import { BOEK } from '../ijkpuntenboek.ts'
import { eigenMap } from '../map.ts'
import type { Io } from './kring.ts'

/** What `npm start` keeps in its folder; what tests keep there stays. */
const GEGEVENS = ['pg', 'pg-wachtwoord', 'geheimen.json', BOEK, 'draait.pid']

/** `kring demo --leeg`: empties the demo data; the next `npm start` begins anew. Refuses while Kring runs there. */
export async function leeg(io: Io): Promise<number> {
  const map = eigenMap()
  const draait = levend(path.join(map, 'draait.pid'), 'service')
  if (draait !== null) {
    const message = `Kring draait nog vanuit ${map} (proces ${draait}). Stop dat eerst met Ctrl-C.`
    io.out({ error: { code: 'KRING_DRAAIT', message } })
    return 1
  }
  await maakLeeg(map, GEGEVENS, io)
  const proeven = fs.existsSync(map) ? fs.readdirSync(map).filter(naam => /^demo-cli(-\d+)?$/.test(naam)) : []
  for (const naam of proeven) {
    const plek = path.join(map, naam)
    if (levend(path.join(plek, 'bezig.pid'), 'kring') === null) await maakLeeg(plek, ['.'], io)
    else io.err(`Blijft staan, er loopt nog een demo: ${plek}`)
  }
  io.out({ leeg: true, map })
  return 0
}

/** Removes the data of one folder, with those that live elsewhere because of it; a left-over database server is ended first. */
async function maakLeeg(map: string, namen: readonly string[], io: Io): Promise<void> {
  for (const data of [path.join(map, 'pg'), path.join(elders(map), 'pg')]) await stopServer(data, io)
  for (const plek of [elders(map), ...namen.map(naam => path.join(map, naam))]) {
    if (!fs.existsSync(plek)) continue
    fs.rmSync(plek, { recursive: true, force: true })
    io.err(`Verwijderd: ${plek}`)
  }
}

/** Ends a PostgreSQL that still runs on these data; its fast shutdown. */
async function stopServer(data: string, io: Io): Promise<void> {
  const bestand = path.join(data, 'postmaster.pid')
  const pid = levend(bestand, data)
  if (pid === null) return
  io.err(`Een achtergebleven PostgreSQL (proces ${pid}) wordt gestopt.`)
  process.kill(pid, 'SIGINT')
  for (let n = 0; n < 200 && levend(bestand, data) !== null; n++) await new Promise(klaar => setTimeout(klaar, 50))
}

/** The process a pid file names, while it lives and its command line says that it is the one meant (where that can be read). */
function levend(bestand: string, kenmerk: string): number | null {
  try {
    const pid = Number(fs.readFileSync(bestand, 'utf8').split('\n')[0])
    if (!(pid > 0 && process.kill(pid, 0))) return null
    const regel = `/proc/${pid}/cmdline`
    return !fs.existsSync(regel) || fs.readFileSync(regel, 'utf8').includes(kenmerk) ? pid : null
  } catch {
    return null
  }
}
