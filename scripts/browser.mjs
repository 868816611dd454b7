// The browser for the journeys: found, or installed where that is allowed, or else a sentence with the command to type.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Where the browser is; `null` when the caller asked to go on without one (KRING_ZONDER_BROWSER=1). */
export function zorgVoorBrowser() {
  if (process.env.KRING_ZONDER_BROWSER === '1') return null
  const gevonden = vindBrowser()
  if (gevonden) return gevonden
  if (magInstalleren()) installeerBrowser()
  const nu = vindBrowser()
  if (nu) return nu
  console.error('Er is geen browser gevonden; de reizen door de schermen hebben er een nodig.')
  console.error(`Installeer hem met:   ${opdracht()}`)
  console.error('Of wijs hem aan met:  KRING_CHROMIUM=/pad/naar/chromium npm test')
  console.error('Of ga zonder verder:  KRING_ZONDER_BROWSER=1 npm test')
  process.exit(1)
}

export function vindBrowser() {
  const eigen = process.env.KRING_CHROMIUM
  if (eigen) {
    if (isProgramma(eigen)) return eigen
    console.error(`KRING_CHROMIUM wijst naar ${eigen}, en daar staat geen programma.`)
    process.exit(1)
  }
  const mappen = (process.env.PATH ?? '').split(path.delimiter).filter(map => map !== '')
  const kandidaten = NAMEN.flatMap(naam => mappen.map(map => path.join(map, naam)))
  return [...kandidaten, MAC].find(isProgramma)
}

function isProgramma(pad) {
  try {
    fs.accessSync(pad, fs.constants.X_OK)
    return fs.statSync(pad).isFile()
  } catch {
    return false
  }
}

const heeftApt = () => process.platform === 'linux' && spawnSync('apt-get', ['--version']).status === 0
const magInstalleren = () => process.getuid?.() === 0 && heeftApt()

function opdracht() {
  if (heeftApt()) return 'sudo apt-get update && sudo apt-get install -y chromium'
  return process.platform === 'darwin' ? 'brew install --cask google-chrome' : 'het pakket chromium van uw systeem'
}

function installeerBrowser() {
  console.log('Browser installeren (chromium, met apt-get), dat duurt een of twee minuten ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const stil = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  if (spawnSync('apt-get', ['update', '-q'], stil).status !== 0) return
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], stil)
}
