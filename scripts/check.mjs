// `npm run check`: format, types, lint, import walls, tables and schema. Two steps at a time; each says what to do when it fails.
// `npm run check -- muren lint` does only those; `npm run schema` writes db/schema.sql anew.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { installeer, wortel } from './installeren.mjs'

/** Git keeps no empty directory, so a room that is still empty is not there in a fresh clone. */
const IMPORTEERT = [
  'kernel',
  'gedeeld',
  'toon',
  'keten',
  'sturing',
  'vertrouwen',
  'service',
  'web',
  'tests',
  'scripts',
].filter(map => fs.existsSync(path.join(wortel, map)))
const bij = (...delen) => path.join(wortel, 'node_modules', ...delen)

/** The slowest first, so that two lanes end at about the same time. */
const stappen = [
  {
    naam: 'typen',
    opdracht: [bij('typescript', 'bin', 'tsc'), '--noEmit', '--pretty', 'false', '-p', '.'],
    herstel: 'Zie bestand en regel hierboven.',
  },
  {
    naam: 'tabellen',
    opdracht: ['--import', 'tsx', 'scripts/controles/database.ts'],
    herstel: 'De regels staan in db/conventions.md; db/schema.sql opnieuw schrijven: npm run schema',
  },
  {
    naam: 'opmaak',
    opdracht: [bij('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    herstel: 'npm run opmaak',
  },
  {
    naam: 'lint',
    opdracht: [bij('eslint', 'bin', 'eslint.js'), '.'],
    herstel: 'De regels staan in eslint.config.js; wat vanzelf kan: node node_modules/eslint/bin/eslint.js --fix .',
  },
  {
    naam: 'muren',
    opdracht: [
      bij('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      ...IMPORTEERT,
    ],
    herstel: 'Bij elke import hierboven staat waarom zij niet mag en waar zij heen kan; zie .dependency-cruiser.cjs.',
  },
]

installeer()
const herschrijf = process.argv.includes('--schema')
const gevraagd = process.argv.slice(2).filter(woord => !woord.startsWith('--'))
const onbekend = gevraagd.filter(woord => !stappen.some(stap => stap.naam === woord))
if (onbekend.length > 0) {
  console.error(`Onbekende stap: ${onbekend.join(', ')}. Wel: ${stappen.map(stap => stap.naam).join(', ')}.`)
  process.exit(1)
}
process.exitCode = herschrijf ? await schrijfSchema() : await controleer()

async function controleer() {
  const wachtrij = stappen.filter(stap => gevraagd.length === 0 || gevraagd.includes(stap.naam))
  const mislukt = []
  const baan = async () => {
    for (let stap = wachtrij.shift(); stap !== undefined; stap = wachtrij.shift()) {
      if (!(await zet(stap))) mislukt.push(stap)
    }
  }
  await Promise.all([baan(), baan()])
  if (mislukt.length === 0) return 0
  console.error(`\nNiet in orde: ${mislukt.map(stap => stap.naam).join(', ')}`)
  for (const stap of mislukt) console.error(`  ${stap.naam.padEnd(9)} ${stap.herstel}`)
  return 1
}

/** Runs one step and prints its output as one block, so that two steps never mix. */
async function zet(stap) {
  const begin = Date.now()
  const { code, uitvoer } = await draai(stap.opdracht)
  const tijd = `${((Date.now() - begin) / 1000).toFixed(1)} s`.padStart(7)
  console.log(`${code === 0 ? 'goed' : 'FOUT'}  ${stap.naam.padEnd(9)} ${tijd}`)
  if (code !== 0) console.log(uitvoer.trimEnd().replace(/^/gm, '      '))
  return code === 0
}

async function schrijfSchema() {
  const { code, uitvoer } = await draai(['--import', 'tsx', 'scripts/controles/database.ts', '--schema'])
  console.log(uitvoer.trimEnd())
  return code
}

function draai(opdracht) {
  return new Promise(klaar => {
    const kind = spawn(process.execPath, opdracht, { cwd: wortel, stdio: ['ignore', 'pipe', 'pipe'] })
    const delen = []
    kind.stdout.on('data', deel => delen.push(deel))
    kind.stderr.on('data', deel => delen.push(deel))
    const stop = sein => kind.kill(sein)
    const seinen = ['SIGINT', 'SIGTERM']
    for (const sein of seinen) process.once(sein, stop)
    kind.on('close', code => {
      for (const sein of seinen) process.off(sein, stop)
      klaar({ code: code ?? 1, uitvoer: Buffer.concat(delen).toString() })
    })
  })
}
