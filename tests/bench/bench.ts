import fs from 'node:fs'
import os from 'node:os'
import { meetBevolking, type BevolkingUitslag } from './bevolking.ts'
import { eerstePaginaKb } from './eerste-pagina.ts'
import { meetDanger, type DangerUitslag } from './danger.ts'
import { meetIntake, type IntakeUitslag } from './intake.ts'
import { meetChat, type ChatUitslag } from './chat.ts'
import { meetCijfers, type CijfersUitslag } from './cijfers.ts'
import { meetBrowser, type BrowserUitslag } from './browser.ts'
import { meetLoket, type LoketUitslag } from './loket.ts'
import { meetLijsten, type Lijst } from './lijsten.ts'
import { meetMatch, type MatchUitslag } from './match.ts'
import { geheugenMb, nieuweMap, startServer, type Draaiend } from './server.ts'
import { meetVertrouwen, type VertrouwenUitslag } from './vertrouwen.ts'
import { meetStart, type StartUitslag } from './start.ts'

export const DELEN = [
  'intake',
  'start',
  'match',
  'population',
  'lists',
  'danger',
  'browser',
  'loket',
  'chat',
  'figures',
  'trust',
] as const
export type Deel = (typeof DELEN)[number]
export type Uitslag = {
  machine: { cpu: string; cores: number; memoryGb: number; os: string; node: string }
  intake: IntakeUitslag | null
  start: StartUitslag | null
  match: MatchUitslag | null
  lists: Lijst[] | null
  danger: DangerUitslag | null
  browser: BrowserUitslag | null
  loket: LoketUitslag | null
  chat: ChatUitslag | null
  figures: CijfersUitslag | null
  population: BevolkingUitslag | null
  trust: VertrouwenUitslag | null
  serverRssMb: number | null
  firstStaffPageKb: number | null
}

/** Cases that are destroyed in the measurement of trust. */
const TE_VERNIETIGEN = 10_000

/** Measures the chosen parts, one after the other, in a folder and on ports of its own; leaves nothing behind. */
export async function bench(delen: readonly Deel[], zeg: (regel: string) => void): Promise<Uitslag> {
  const map = nieuweMap()
  const uitslag: Uitslag = {
    machine: machine(),
    intake: null,
    start: null,
    match: null,
    lists: null,
    danger: null,
    browser: null,
    loket: null,
    chat: null,
    figures: null,
    population: null,
    trust: null,
    serverRssMb: null,
    firstStaffPageKb: null,
  }
  let server: Draaiend | null = null
  const ruimOp = async () => {
    await server?.stop()
    server = null
    fs.rmSync(map, { recursive: true, force: true })
  }
  const afbreken = () => void ruimOp().finally(() => process.exit(130))
  process.once('SIGINT', afbreken).once('SIGTERM', afbreken)
  try {
    if (delen.includes('start')) {
      zeg('start: koud en warm')
      const uit = await meetStart(map, zeg)
      server = uit.server
      uitslag.start = uit.uitslag
    }
    server ??= await startServer(map)
    uitslag.serverRssMb = await inRust(server, delen.length === DELEN.length ? 60 : 30, zeg)
    uitslag.firstStaffPageKb = eerstePaginaKb()
    zeg(`eerste pagina van de werkplek: ${uitslag.firstStaffPageKb} kB script, gecomprimeerd`)
    if (delen.includes('intake')) {
      zeg('intake: een aanname over HTTP naast dezelfde opdrachten door de kale driver, 16 klanten')
      uitslag.intake = await meetIntake(server, map, zeg)
      zeg(`  de server gebruikt daarna ${geheugenMb(server.pid) ?? '?'} MB`)
    }
    if (delen.includes('match')) {
      zeg('match: zoeken in een miljoen personen')
      uitslag.match = await meetMatch(map, zeg)
    }
    if (delen.includes('lists')) {
      zeg('lists: mijn werk, procesregie, zoeken en een dossier bij tienduizend, honderdduizend en een miljoen zaken')
      uitslag.lists = await meetLijsten(map, zeg)
    }
    if (delen.includes('danger')) {
      zeg('danger: een agenda van tweehonderd zaken, en een bed zoeken tussen 1.800 plekken en 300 open vragen')
      uitslag.danger = await meetDanger(map, zeg)
    }
    if (delen.includes('browser')) {
      zeg('browser: van klik tot bruikbaar dossier')
      uitslag.browser = await meetBrowser(server, zeg)
    }
    if (delen.includes('loket')) {
      zeg('loket: bladen van de open deur per seconde, naast dezelfde bytes van een kale server')
      uitslag.loket = await meetLoket(server, zeg)
    }
    if (delen.includes('chat')) {
      zeg('chat: vijfhonderd gesprekken tegelijk op een server, heen en terug over HTTP')
      uitslag.chat = await meetChat(server, map, zeg)
    }
    if (delen.includes('population')) {
      zeg('population: een klein jaar van een regio met echte opdrachten')
      uitslag.population = await meetBevolking(map, zeg)
    }
    if (delen.includes('figures')) {
      zeg('figures: het bord van een regio met twintig jaar van het hele land, en telregels opnieuw uit het journaal')
      uitslag.figures = await meetCijfers(map, zeg)
    }
    if (delen.includes('trust')) {
      zeg(
        'trust: een zaak openen met en zonder zegel en logboek, een kopie terugzetten, en tienduizend zaken vernietigen',
      )
      uitslag.trust = await meetVertrouwen(map, TE_VERNIETIGEN, zeg)
    }
    return uitslag
  } finally {
    process.off('SIGINT', afbreken).off('SIGTERM', afbreken)
    await ruimOp()
  }
}

async function inRust(server: Draaiend, seconden: number, zeg: (regel: string) => void): Promise<number | null> {
  zeg(`geheugen van de server na ${seconden} s rust ...`)
  await new Promise(klaar => setTimeout(klaar, seconden * 1000))
  const mb = geheugenMb(server.pid)
  zeg(`  ${mb ?? '?'} MB`)
  return mb
}

const machine = (): Uitslag['machine'] => ({
  cpu: os.cpus()[0]?.model.trim() ?? 'onbekend',
  cores: os.cpus().length,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  os: `${os.type()} ${os.release()}`,
  node: process.version,
})
