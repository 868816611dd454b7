// `npm run bench -- [--only intake,start,match,population] --json`: one JSON document on stdout, everything else on stderr.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { vindBrowser } from './browser.mjs'

const zeg = regel => void process.stderr.write(`${regel}\n`)
console.log = console.info = console.debug = (...delen) => zeg(delen.map(String).join(' '))

const gebouwd = spawnSync(process.execPath, [fileURLToPath(new URL('controles/bouw.mjs', import.meta.url))], {
  stdio: ['ignore', 2, 2],
})
if (gebouwd.status !== 0)
  einde({ error: { code: 'BOUWEN', message: 'Bouwen lukte niet; zie de regels hierboven.' } }, 1)
const browser = vindBrowser()
if (browser) process.env.KRING_CHROMIUM = browser
register()
const { bench, DELEN } = await import('../tests/bench/bench.ts')

const { delen, onbekend } = kies(process.argv.slice(2))
if (onbekend.length > 0)
  einde({ error: { code: 'DEEL_ONBEKEND', message: `Onbekend deel: ${onbekend.join(', ')}.`, known: DELEN } }, 1)
else
  bench(delen, zeg).then(
    uitslag => einde(uitslag, 0),
    fout => {
      zeg(fout.stack ?? String(fout))
      einde({ error: { code: 'ONVERWACHT', message: fout.message } }, 1)
    },
  )

function kies(woorden) {
  const plek = woorden.findIndex(woord => woord === '--only' || woord.startsWith('--only='))
  if (plek < 0) return { delen: DELEN, onbekend: woorden.filter(woord => woord !== '--json') }
  const lijst = woorden[plek].includes('=') ? woorden[plek].slice(7) : (woorden[plek + 1] ?? '')
  const namen = lijst.split(',').filter(Boolean)
  return {
    delen: DELEN.filter(deel => namen.includes(deel)),
    onbekend: namen.length === 0 ? ['(niets)'] : namen.filter(naam => !DELEN.includes(naam)),
  }
}

function einde(document, code) {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(code))
}
