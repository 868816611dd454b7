import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { geheimen, type Geheimen } from '../../../service/database/geheimen.ts'
import { totDat } from './wachten.ts'

const data = (map: string): string => path.join(map, 'pg')

/** Process and port of the PostgreSQL of a data folder. */
export function leesServer(map: string): { pid: number; poort: number } {
  const regels = fs.readFileSync(path.join(data(map), 'postmaster.pid'), 'utf8').split('\n')
  return { pid: Number(regels[0]), poort: Number(regels[3]) }
}

/** The address of the database of a data folder, as its administrator or as one of its roles. */
export function adresVan(map: string, rol?: keyof Geheimen['wachtwoorden']): string {
  const wachtwoord =
    rol === undefined
      ? fs.readFileSync(path.join(map, 'pg-wachtwoord'), 'utf8').trim()
      : geheimen(map).wachtwoorden[rol]
  return `postgres://kring_${rol ?? 'beheer'}:${wachtwoord}@127.0.0.1:${leesServer(map).poort}/kring`
}

/** kill -9 of the server and of every process below it: as if the power went. */
export async function slaDatabaseDood(map: string): Promise<void> {
  const { pid } = leesServer(map)
  const alle = [pid, ...kinderenVan(pid)]
  for (const proces of alle) {
    try {
      process.kill(proces, 'SIGKILL')
    } catch {
      // already gone with its parent
    }
  }
  await totDat('PostgreSQL is weg', () => !alle.some(leeft))
}

/** Starts it again exactly as it was started, on the same port; ready when it answers. */
export async function herstartDatabase(map: string): Promise<void> {
  const regel = fs.readFileSync(path.join(data(map), 'postmaster.opts'), 'utf8').trim()
  const [programma = ''] = regel.split(' ')
  const delen = [...regel.matchAll(/"([^"]*)"/g)].map(([, deel = '']) => deel)
  const { uid, gid } = fs.statSync(data(map))
  const alsAnder = process.getuid?.() === 0 ? { uid, gid } : {}
  let weg = true
  const start = () => {
    weg = false
    const log = fs.openSync(path.join(data(map), 'postgres.log'), 'a')
    const kind = spawn(programma, delen, { ...alsAnder, cwd: '/', detached: true, stdio: ['ignore', log, log] })
    kind.once('exit', () => void (weg = true)).unref()
    fs.closeSync(log)
  }
  // Memory of the killed server may be in use a moment longer; PostgreSQL then ends at once, and its keeper starts it again.
  await totDat('PostgreSQL antwoordt weer', () => {
    if (weg) start()
    return antwoordt(map)
  })
}

async function antwoordt(map: string): Promise<boolean> {
  let client: pg.Client | null = null
  try {
    client = new pg.Client({ connectionString: adresVan(map), connectionTimeoutMillis: 2000 })
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client?.end().catch(() => undefined)
  }
}

/** Stops what is left in a folder and removes the folder. */
export async function ruimMapOp(map: string): Promise<void> {
  if (fs.existsSync(path.join(data(map), 'postmaster.pid'))) {
    await slaDatabaseDood(map)
  }
  fs.rmSync(map, { recursive: true, force: true })
}

export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function kinderenVan(pid: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter(naam => /^\d+$/.test(naam) && ouderVan(naam) === pid)
    .map(Number)
}

function ouderVan(proces: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${proces}/status`, 'utf8'))?.[1])
  } catch {
    return null
  }
}
