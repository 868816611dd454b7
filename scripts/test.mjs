// `npm test`: everything, from format to the journeys through the screens, each part with its time and its budget.
// `npm test -- puur int` runs only those parts. `--lang` runs longer, `--storing` runs the faults with fifty kills.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { zorgVoorBrowser } from './browser.mjs'
import { installeer, wortel } from './installeren.mjs'

const UITKOMSTEN = path.join(wortel, '.kring', 'test')
const TSX = ['--import', 'tsx']
const EEN_VOOR_EEN = ['--no-file-parallelism']
/** How the test files of a part end; a part that has none yet is not run. */
const EINDE = { int: '.int.test.ts', storing: '.fout.test.ts', reis: '.reis.test.ts' }

/** In this order; seconds are what a machine of two cores may take. */
const delen = [
  {
    naam: 'controle',
    wat: 'opmaak, typen, lint, muren, tabellen',
    budget: 90,
    doe: () => draai(['scripts/check.mjs']),
  },
  { naam: 'puur', wat: 'regels en eigenschappen', budget: 120, doe: () => vitest('puur') },
  { naam: 'int', wat: 'op een echte PostgreSQL', budget: 500, doe: () => vitest('int') },
  { naam: 'bouwen', wat: 'server en webapp', budget: 60, doe: () => draai(['scripts/controles/bouw.mjs']) },
  {
    naam: 'reis',
    wat: 'door de schermen, in een browser',
    budget: 330,
    naast: 'storing',
    doe: () => vitest('reis', EEN_VOOR_EEN),
  },
  {
    naam: 'storing',
    wat: 'kill -9 en een verloren database',
    budget: 330,
    doe: uit => vitest('storing', EEN_VOOR_EEN, uit),
  },
]

let geslaagd = 0
let mislukt = 0
const lopend = new Set()
let gestopt = false
for (const sein of ['SIGINT', 'SIGTERM']) process.on(sein, () => stop(sein))

installeer()
const gekozen = kies(process.argv.slice(2))
const alles = gekozen.length === delen.length
const browser = gekozen.some(deel => deel.naam === 'reis') ? zorgVoorBrowser() : null
if (browser) process.env.KRING_CHROMIUM = browser
process.exitCode = await draaiAlles()

function kies(woorden) {
  if (woorden.includes('--lang')) process.env.KRING_LANG = '1'
  if (woorden.includes('--storing')) {
    process.env.KRING_KILLS ??= '50'
    return delen.filter(deel => ['bouwen', 'storing'].includes(deel.naam))
  }
  const namen = woorden.filter(woord => !woord.startsWith('--'))
  const onbekend = namen.filter(naam => !delen.some(deel => deel.naam === naam))
  if (onbekend.length > 0) {
    console.error(`Onbekend deel: ${onbekend.join(', ')}. Wel: ${delen.map(deel => deel.naam).join(', ')}.`)
    process.exit(1)
  }
  return namen.length === 0 ? delen : delen.filter(deel => namen.includes(deel.naam))
}

async function draaiAlles() {
  fs.rmSync(UITKOMSTEN, { recursive: true, force: true })
  fs.mkdirSync(UITKOMSTEN, { recursive: true })
  await draai([...TSX, 'scripts/controles/ruim-proef.ts'])
  if (alles) await draai([...TSX, 'tests/dekking/controle.ts', '--begin'])
  const verslag = []
  for (const samen of rondes(gekozen)) {
    if (gestopt) break
    verslag.push(...(await Promise.all(samen.map((deel, i) => meet(deel, i > 0)))))
  }
  if (gestopt) return afgebroken()
  if (alles) verslag.push(await sluitDekking(verslag))
  vat(verslag)
  return verslag.some(deel => deel.uitkomst === 'mislukt') ? 1 : 0
}

/** One part after the other; journeys and faults both wait a lot, on a browser and on a start, and share the time. */
function rondes(rij) {
  const met = deel => rij.filter(ander => ander.naam === deel.naast)
  const meegenomen = new Set(rij.flatMap(met))
  return rij.filter(deel => !meegenomen.has(deel)).map(deel => [deel, ...met(deel)])
}

/**
 * Runs one part; a part without tests or without a browser says so and counts as not run. What a part beside another one has to
 * say comes when it is done.
 */
async function meet(deel, stil = false) {
  const reden = slaOver(deel.naam)
  if (reden !== null) {
    console.log(`\n== ${deel.naam}: niet gedraaid, ${reden}`)
    return { ...deel, uitkomst: 'niet gedraaid', reden, seconden: 0 }
  }
  if (!stil) console.log(`\n== ${deel.naam}: ${deel.wat}`)
  const begin = Date.now()
  const uit = stil ? path.join(UITKOMSTEN, `${deel.naam}.log`) : null
  const code = await deel.doe(uit)
  if (uit !== null) console.log(`\n== ${deel.naam}: ${deel.wat}\n${fs.readFileSync(uit, 'utf8')}`)
  return { ...deel, uitkomst: code === 0 ? 'goed' : 'mislukt', seconden: (Date.now() - begin) / 1000 }
}

function slaOver(naam) {
  if (naam === 'reis' && browser === null) return 'want KRING_ZONDER_BROWSER=1'
  const einde = EINDE[naam]
  return einde === undefined || heeftTests(einde) ? null : `er zijn geen tests *${einde}`
}

function heeftTests(einde) {
  const mappen = ['kernel', 'gedeeld', 'keten', 'sturing', 'vertrouwen', 'service', 'web', 'tests']
  return mappen.some(map => {
    const hier = path.join(wortel, map)
    return fs.existsSync(hier) && fs.readdirSync(hier, { recursive: true }).some(pad => String(pad).endsWith(einde))
  })
}

async function vitest(project, meer = [], uit = null) {
  const bestand = path.join(UITKOMSTEN, `${project}.json`)
  const code = await draai(
    [
      path.join(wortel, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=./tests/dekking/verslag.ts',
      '--reporter=json',
      `--outputFile.json=${bestand}`,
      ...meer,
    ],
    { KRING_LOPER: project },
    uit,
  )
  tel(bestand, code)
  return code
}

/** Counts the tests; a file that did not even load, or a run without a result, is one that failed. */
function tel(bestand, code) {
  const uitslag = fs.existsSync(bestand) ? JSON.parse(fs.readFileSync(bestand, 'utf8')) : null
  const nietGeladen = (uitslag?.testResults ?? []).filter(
    b => b.status === 'failed' && !b.assertionResults.some(t => t.status === 'failed'),
  ).length
  const fout = (uitslag?.numFailedTests ?? 0) + nietGeladen
  geslaagd += uitslag?.numPassedTests ?? 0
  mislukt += fout === 0 && code !== 0 ? 1 : fout
}

/** Only a run of everything may change docs/dekking.json. */
async function sluitDekking(verslag) {
  const deel = { naam: 'dekking', budget: 10 }
  const gemist = verslag.filter(d => d.uitkomst === 'niet gedraaid' && d.naam === 'reis' && browser === null)
  if (gemist.length > 0) {
    const reden = 'de reizen draaiden niet; docs/dekking.json blijft zoals zij was'
    return { ...deel, uitkomst: 'niet gedraaid', reden, seconden: 0 }
  }
  const begin = Date.now()
  const code = await draai([...TSX, 'tests/dekking/controle.ts'])
  return { ...deel, uitkomst: code === 0 ? 'goed' : 'mislukt', seconden: (Date.now() - begin) / 1000 }
}

function vat(verslag) {
  console.log('\n== samenvatting')
  for (const { naam, uitkomst, seconden, budget, reden } of verslag) {
    const tijd = `${seconden.toFixed(1)} s`.padStart(8)
    const over = seconden > budget && process.env.KRING_LANG !== '1' ? '  LANGER DAN HET BUDGET' : ''
    console.log(`${naam.padEnd(9)} ${uitkomst.padEnd(14)} ${tijd} van ${budget} s${over}${reden ? `  (${reden})` : ''}`)
  }
  if (browser === null && gekozen.some(d => d.naam === 'reis')) console.log('De reizen door de schermen draaiden niet.')
  console.log(`${geslaagd} passed, ${mislukt} failed`)
}

/** @param uit a file for what it prints, or null for this screen */
function draai(opdracht, env = {}, uit = null) {
  const bestand = uit === null ? 'inherit' : fs.openSync(uit, 'w')
  return new Promise(klaar => {
    const kind = spawn(process.execPath, opdracht, {
      cwd: wortel,
      stdio: ['ignore', bestand, bestand],
      env: { ...process.env, ...env },
    })
    if (uit !== null) fs.closeSync(bestand)
    lopend.add(kind)
    const sluit = code => {
      lopend.delete(kind)
      klaar(code)
    }
    kind.on('error', () => sluit(1))
    kind.on('exit', code => sluit(code ?? 1))
  })
}

/** Ctrl-C reaches the running part by itself; a signal to this process alone is passed on. A second one does not wait. */
function stop(sein) {
  if (gestopt) process.exit(130)
  gestopt = true
  if (sein === 'SIGTERM' || !process.stdin.isTTY) for (const kind of lopend) kind.kill(sein)
}

async function afgebroken() {
  console.error('\nAfgebroken; de database van de tests wordt gestopt.')
  await draai([...TSX, 'scripts/controles/ruim-proef.ts'])
  return 130
}
