// A PostgreSQL of the system, 15 or newer: found, or installed where that is allowed, or else a sentence with the command to type.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const DEBIAN = '/usr/lib/postgresql'
const OUDSTE = 15

/** The folder that holds `bin/postgres` and `bin/initdb`, with its version. Ends the process with a sentence when there is none. */
export function zorgVoorPostgres() {
  const gevonden = vind()
  if (gevonden) return gevonden
  if (magInstalleren()) installeerPostgres()
  const nu = vind()
  if (nu) return nu
  console.error(`Er is geen PostgreSQL ${OUDSTE} of nieuwer gevonden.`)
  console.error('Installeer hem met:   sudo apt-get update && sudo apt-get install -y postgresql')
  console.error('Of wijs hem aan met:  KRING_PROGRAMMAS=/usr/lib/postgresql/15 npm run test:server')
  process.exit(1)
}

function vind() {
  const eigen = process.env.KRING_PROGRAMMAS
  if (eigen) return lees(eigen) ?? einde(`KRING_PROGRAMMAS wijst naar ${eigen}; daar staat geen PostgreSQL ${OUDSTE}+.`)
  const debian = fs.existsSync(DEBIAN) ? fs.readdirSync(DEBIAN).map(naam => path.join(DEBIAN, naam)) : []
  const vanPad = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const alle = [...debian, ...(vanPad ? [path.dirname(vanPad)] : [])].map(lees).filter(plek => plek !== null)
  return alle.sort((a, b) => b.versie - a.versie)[0] ?? null
}

function lees(map) {
  const uit = spawnSync(path.join(map, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })
  const versie = Number(/(\d+)\.\d+/.exec(uit.stdout ?? '')?.[1] ?? 0)
  return versie >= OUDSTE && fs.existsSync(path.join(map, 'bin', 'initdb'))
    ? { map, versie, tekst: uit.stdout.trim() }
    : null
}

const magInstalleren = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

function installeerPostgres() {
  console.log('PostgreSQL installeren (apt-get install postgresql), dat duurt ongeveer een minuut ...')
  const stil = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] }
  if (spawnSync('apt-get', ['update', '-q'], stil).status !== 0) return
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql', 'openssl'], stil)
}

function einde(zin) {
  console.error(zin)
  process.exit(1)
}
