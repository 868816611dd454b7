// `npm run test:server`: the integration tests on a PostgreSQL of the system, set up as a real one: its own defaults, TLS only,
// Dutch collation. After that fifty kills on the same programs, with Kring's own start.
// `npm run test:server -- --zonder-storing` leaves out the kills.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { installeer, wortel } from './installeren.mjs'
import { zorgVoorPostgres } from './postgres.mjs'

const KILLS = '50'
const NIEMAND = 65534
const BEHEER = 'kring_beheer'

installeer()
const programma = zorgVoorPostgres()
const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-server-'))
const als = process.getuid?.() === 0 ? { uid: NIEMAND, gid: NIEMAND, cwd: '/' } : { cwd: '/' }
let server = null
let lopend = null
for (const sein of ['SIGINT', 'SIGTERM']) process.on(sein, () => lopend?.kill(sein))
try {
  process.exitCode = await alles()
} finally {
  await stopServer()
  fs.rmSync(map, { recursive: true, force: true })
}

async function alles() {
  console.log(`\n== server: ${programma.tekst}`)
  const adres = await startServer()
  console.log('   eigen instellingen, alleen TLS, volgorde nl')
  const uit = [await vitest('int', { KRING_PROEFSERVER: adres })]
  if (!process.argv.includes('--zonder-storing')) {
    uit.push(
      await vitest('storing', { KRING_KILLS: KILLS, KRING_PROGRAMMAS: programma.map }, ['--no-file-parallelism']),
    )
  }
  console.log('\n== samenvatting')
  for (const { naam, goed, fout, seconden } of uit)
    console.log(`${naam.padEnd(9)} ${goed} passed, ${fout} failed  ${seconden.toFixed(1)} s`)
  return uit.some(deel => deel.fout > 0) ? 1 : 0
}

/** @returns the address of the administrator, whom the server only lets in over TLS */
async function startServer() {
  const data = path.join(map, 'data')
  fs.mkdirSync(data)
  fs.chmodSync(map, 0o711)
  const meester = randomBytes(18).toString('hex')
  schrijf('pw', meester)
  if (als.uid !== undefined) fs.chownSync(data, als.uid, als.gid)
  doe(programma.map, 'initdb', [
    '-D', data, '-U', BEHEER, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${path.join(map, 'pw')}`,
    '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nl-NL',
  ]) // prettier-ignore
  sleutels()
  const poort = await vrijePoort()
  schrijf('data/pg_hba.conf', 'hostssl all all 127.0.0.1/32 scram-sha-256\n')
  const instellingen = {
    port: poort,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ssl: 'on',
    ssl_cert_file: path.join(map, 'server.crt'),
    ssl_key_file: path.join(map, 'server.key'),
  }
  const delen = Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])
  const log = fs.openSync(path.join(map, 'server.log'), 'a')
  server = spawn(path.join(programma.map, 'bin', 'postgres'), ['-D', data, ...delen], {
    ...als,
    stdio: ['ignore', log, log],
  })
  const adres = `postgres://${BEHEER}:${meester}@127.0.0.1:${poort}/postgres?sslmode=verify-full&sslrootcert=${encodeURIComponent(path.join(map, 'server.crt'))}`
  const { default: pg } = await import('pg')
  await (await verbind(pg, adres)).end()
  return adres
}

/** A certificate of its own for 127.0.0.1; the tests check it. */
function sleutels() {
  const uit = spawnSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1',
    '-keyout', path.join(map, 'server.key'), '-out', path.join(map, 'server.crt'),
  ], { encoding: 'utf8' }) // prettier-ignore
  if (uit.status !== 0) throw new Error(`Een certificaat maken lukte niet (is openssl er?): ${uit.stderr}`)
  fs.chmodSync(path.join(map, 'server.crt'), 0o644)
  fs.chmodSync(path.join(map, 'server.key'), 0o600)
  if (als.uid !== undefined) fs.chownSync(path.join(map, 'server.key'), als.uid, als.gid)
}

async function verbind(pg, connectionString) {
  for (const einde = Date.now() + 30_000; ;) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      return client
    } catch (fout) {
      await client.end().catch(() => undefined)
      if (Date.now() > einde || server.exitCode !== null)
        throw new Error(
          `PostgreSQL kwam niet op: ${fout.message}\n${fs.readFileSync(path.join(map, 'server.log'), 'utf8')}`,
        )
      await new Promise(klaar => setTimeout(klaar, 100))
    }
  }
}

async function vitest(naam, env, meer = []) {
  console.log(`\n== ${naam}`)
  const bestand = path.join(map, `${naam}.json`)
  const begin = Date.now()
  const code = await new Promise(klaar => {
    lopend = spawn(
      process.execPath,
      [path.join(wortel, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', naam, '--reporter=default', '--reporter=json', `--outputFile.json=${bestand}`, ...meer],
      { cwd: wortel, stdio: 'inherit', env: { ...process.env, ...env } },
    ) // prettier-ignore
    lopend.on('exit', uit => klaar(uit ?? 1))
  })
  const uitslag = fs.existsSync(bestand) ? JSON.parse(fs.readFileSync(bestand, 'utf8')) : null
  const fout = uitslag?.numFailedTests ?? 1
  return {
    naam,
    goed: uitslag?.numPassedTests ?? 0,
    fout: fout === 0 && code !== 0 ? 1 : fout,
    seconden: (Date.now() - begin) / 1000,
  }
}

function doe(waar, naam, delen) {
  const uit = spawnSync(path.join(waar, 'bin', naam), delen, { ...als, encoding: 'utf8' })
  if (uit.status !== 0) throw new Error(`${naam} lukte niet: ${uit.stderr || uit.error?.message}`)
}

function schrijf(naam, inhoud) {
  const pad = path.join(map, naam)
  fs.writeFileSync(pad, inhoud, { mode: 0o600 })
  if (als.uid !== undefined) fs.chownSync(pad, als.uid, als.gid)
}

function vrijePoort() {
  return new Promise(klaar => {
    const proef = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = proef.address()
      proef.close(() => klaar(port))
    })
  })
}

async function stopServer() {
  if (server === null || server.exitCode !== null) return
  const einde = new Promise(klaar => server.once('exit', klaar))
  server.kill('SIGINT')
  await einde
}
