// Builds server and web app when their sources changed; otherwise says nothing and is done in milliseconds.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { wortel } from './installeren.mjs'

const BRONNEN = ['kernel', 'gedeeld', 'toon', 'keten', 'sturing', 'vertrouwen', 'service', 'web', 'package-lock.json']

const BUNDEL = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  packages: 'external',
  logLevel: 'warning',
}

function* bestanden(pad) {
  const stat = fs.statSync(pad, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isFile()) return void (yield pad)
  for (const naam of fs.readdirSync(pad).sort()) yield* bestanden(path.join(pad, naam))
}

function vingerafdruk(delen) {
  const som = createHash('sha256')
  for (const deel of delen) for (const b of bestanden(path.join(wortel, deel))) som.update(b).update(fs.readFileSync(b))
  return som.digest('hex')
}

async function alsNodig(naam, delen, doe) {
  const merk = path.join(wortel, 'dist', `.${naam}`)
  const nu = vingerafdruk(delen)
  if (fs.existsSync(merk) && fs.readFileSync(merk, 'utf8') === nu) return
  console.log(`Bouwen: ${naam} ...`)
  await doe()
  fs.mkdirSync(path.dirname(merk), { recursive: true })
  fs.writeFileSync(merk, nu)
}

export async function bouwServer() {
  const esbuild = await import('esbuild')
  await alsNodig(
    'server',
    BRONNEN.filter(b => b !== 'web' && b !== 'toon'),
    () =>
      esbuild.build({
        ...BUNDEL,
        entryPoints: {
          start: path.join(wortel, 'service', 'start.ts'),
          aanbieder: path.join(wortel, 'service', 'demo', 'proces.ts'),
        },
        outdir: path.join(wortel, 'dist', 'service'),
      }),
  )
}

/**
 * The command line as one bundle, in a folder named after its sources: two that start at once do not get in each other's way.
 * As deep below the project as the sources themselves, so that what they look up beside them is found.
 */
export async function bundelOpdrachten() {
  const bronnen = ['kernel', 'gedeeld', 'keten', 'vertrouwen', 'service', 'package-lock.json']
  const map = path.join(wortel, 'dist', `cli-${stempel(bronnen)}`)
  const bundel = path.join(map, 'kring.mjs')
  if (fs.existsSync(bundel)) return bundel
  const esbuild = await import('esbuild')
  const eerst = `${map}.${process.pid}`
  await esbuild.build({
    ...BUNDEL,
    entryPoints: { kring: path.join(wortel, 'service', 'cli', 'kring.ts') },
    outdir: eerst,
    splitting: true,
    sourcemap: false,
  })
  for (const oud of fs.readdirSync(path.dirname(map)))
    if (/^cli-[0-9a-f]+$/.test(oud)) fs.rmSync(path.join(path.dirname(map), oud), { recursive: true, force: true })
  if (fs.existsSync(map)) fs.rmSync(eerst, { recursive: true, force: true })
  else fs.renameSync(eerst, map)
  return bundel
}

/** Like a fingerprint, but by size and time of change: no file is read for it. */
function stempel(delen) {
  const som = createHash('sha256')
  for (const deel of delen)
    for (const b of bestanden(path.join(wortel, deel))) {
      const { size, mtimeMs } = fs.statSync(b)
      som.update(`${b}:${size}:${mtimeMs};`)
    }
  return som.digest('hex').slice(0, 16)
}

export async function bouwWeb() {
  if (!fs.existsSync(path.join(wortel, 'web', 'vite.config.ts'))) return
  await alsNodig(
    'web',
    BRONNEN.filter(b => b !== 'service'),
    () => {
      const uit = spawnSync(
        process.execPath,
        [
          path.join(wortel, 'node_modules', 'vite', 'bin', 'vite.js'),
          'build',
          '--config',
          'web/vite.config.ts',
          '--logLevel',
          'warn',
        ],
        { cwd: wortel, stdio: 'inherit' },
      )
      if (uit.status !== 0) {
        console.error('De webapp bouwen lukte niet; zie de regels hierboven.')
        process.exit(1)
      }
    },
  )
}
