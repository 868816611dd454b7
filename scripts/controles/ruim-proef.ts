import fs from 'node:fs'
import path from 'node:path'
import { elders } from '../../service/database/ingebed.ts'
import { projectMap } from '../../service/map.ts'
import { leeft } from './slot.ts'

// A test run that was interrupted or killed cannot end its own PostgreSQL. Every run has a folder named after its process:
// where that process is gone, its PostgreSQL is stopped and its data goes. Runs that still live are left alone.
const PROEVEN = path.join(projectMap, '.kring', 'proef')

for (const naam of fs.existsSync(PROEVEN) ? fs.readdirSync(PROEVEN) : []) {
  if (!/^\d+$/.test(naam) || leeft(Number(naam))) continue
  const plekken = [path.join(PROEVEN, naam), elders(path.join(PROEVEN, naam))]
  for (const plek of plekken) await stopPostgres(path.join(plek, 'pg', 'postmaster.pid'))
  for (const plek of plekken) fs.rmSync(plek, { recursive: true, force: true })
}

/** PostgreSQL removes its pid file when it has stopped; a number in an old file may since belong to somebody else. */
async function stopPostgres(pidBestand: string): Promise<void> {
  if (!fs.existsSync(pidBestand)) return
  const [pid = '', data = ''] = fs.readFileSync(pidBestand, 'utf8').split('\n')
  if (data !== path.dirname(pidBestand) || !isPostgres(Number(pid))) return
  process.kill(Number(pid), 'SIGINT')
  for (let i = 0; i < 400 && leeft(Number(pid)); i++) await new Promise(klaar => setTimeout(klaar, 25))
}

/** Where /proc exists it tells; elsewhere the data folder in the pid file has to do. */
function isPostgres(pid: number): boolean {
  if (!leeft(pid)) return false
  if (!fs.existsSync('/proc/self/cmdline')) return true
  return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
}
