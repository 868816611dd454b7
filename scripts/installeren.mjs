// Installs what is missing, once per lock file. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const wortel = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

export function eisNode() {
  const [groot = 0, klein = 0] = process.versions.node.split('.').map(Number)
  if (groot < 20 || (groot === 20 && klein < 19)) {
    console.error(`Kring heeft Node 20.19 of nieuwer nodig; dit is ${process.versions.node}. Zie https://nodejs.org.`)
    process.exit(1)
  }
}

export function installeer() {
  eisNode()
  const som = createHash('sha256')
    .update(fs.readFileSync(path.join(wortel, 'package-lock.json')))
    .digest('hex')
  const merk = path.join(wortel, 'node_modules', '.kring-installatie')
  if (fs.existsSync(merk) && fs.readFileSync(merk, 'utf8') === som) return
  console.log('Pakketten installeren (npm ci), dat duurt ongeveer een minuut ...')
  const uit = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: wortel,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (uit.status !== 0) {
    console.error('Installeren lukte niet. Is er verbinding met het npm-register? Probeer daarna opnieuw.')
    process.exit(1)
  }
  fs.writeFileSync(merk, som)
}
