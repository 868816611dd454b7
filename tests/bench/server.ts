import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { vrijePoort } from '../../service/database/ingebed.ts'
import { projectMap } from '../../service/map.ts'

/** A running Kring in a process of its own, started as people start it. */
export type Draaiend = {
  readonly adres: string
  /** the process that serves, not the one that started it */
  readonly pid: number
  /** from the command until the address was printed */
  readonly seconden: number
  stop(): Promise<void>
}

const BUNDEL = path.join(projectMap, 'dist', 'service', 'start.mjs')
const START = path.join(projectMap, 'scripts', 'start.mjs')

/** Whether `npm start` would find everything installed; otherwise it would install first, and that is not what is measured. */
export const isGeinstalleerd = (): boolean => fs.existsSync(path.join(projectMap, 'node_modules', '.kring-installatie'))

/** A data folder of its own, far from that of `npm start`. */
export const nieuweMap = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'kring-bench-'))

/** Starts Kring below `map` on a free port and waits until it says its address. @throws with what it said when it does not come up */
export async function startServer(map: string, { alsNpmStart = false } = {}): Promise<Draaiend> {
  const poort = await vrijePoort()
  const begin = performance.now()
  const kind = spawn(process.execPath, alsNpmStart ? [START] : ['--enable-source-maps', BUNDEL], {
    env: { ...zonderKring(process.env), KRING_MAP: map, KRING_POORT: String(poort) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let gezegd = ''
  const einde = new Promise<void>(klaar => kind.once('exit', () => klaar()))
  const adres = await new Promise<string>((goed, fout) => {
    const lees = (deel: Buffer) => {
      if (gezegd.length < 100_000) gezegd += deel.toString()
      const gevonden = /Kring draait op (http:\S+)/.exec(gezegd)
      if (gevonden?.[1]) goed(gevonden[1])
    }
    kind.stdout.on('data', lees)
    kind.stderr.on('data', lees)
    kind.once('exit', () => fout(new Error(`Kring kwam niet op:\n${gezegd}`)))
  })
  const seconden = (performance.now() - begin) / 1000
  const pid = Number(fs.readFileSync(path.join(map, 'draait.pid'), 'utf8'))
  return {
    adres,
    pid,
    seconden,
    stop: async () => {
      kind.kill('SIGTERM')
      await einde
    },
  }
}

/** No settings of the caller reach the server that is measured. */
function zonderKring(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([naam]) => !naam.startsWith('KRING_') && naam !== 'DATABASE_URL'),
  )
}

/** Resident memory of a process in MB, or null where the system does not tell. */
export function geheugenMb(pid: number): number | null {
  try {
    const kb = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Math.round(Number(kb) / 102.4) / 10
  } catch {
    return null
  }
}
