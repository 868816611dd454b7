import { relative, sep } from 'node:path'
import type { Reporter, TestCase, TestModule, TestSpecification, Vitest } from 'vitest/node'
import { leesEisenlijst, schrijfLoop, WORTEL, type Uitkomst } from '../../service/cli/dekking.ts'
import { leesEisen } from '../../service/cli/eisen.ts'
import { titelid } from './samenvoegen.ts'

/**
 * Verslaggever voor vitest: legt na een run neer welke eisen geslaagd zijn, in `.kring/dekking/<loper>.json`. Een
 * onbekend id in een titel laat de run falen. Alleen een run van alles telt als volledig; `controle.ts` voegt samen.
 */
export default class Dekkingsverslag implements Reporter {
  readonly #loper: string
  #vitest: Vitest | undefined
  #alles = false

  /** `KRING_LOPER` onderscheidt runs die na elkaar een deel van de projecten draaien. */
  constructor(opties: { loper?: string } = {}) {
    this.#loper = opties.loper ?? process.env['KRING_LOPER'] ?? 'vitest'
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  async onTestRunStart(gekozen: readonly TestSpecification[]): Promise<void> {
    if (!this.#vitest) return
    // Een bestand achter de opdracht kiest minder bestanden, -t minder tests: dan is het geen volledige run.
    const bestanden = await this.#vitest.globTestSpecifications()
    const { testNamePattern, shard } = this.#vitest.config
    this.#alles = gekozen.length === bestanden.length && testNamePattern === undefined && shard === undefined
  }

  onTestRunEnd(modules: readonly TestModule[], fouten: readonly unknown[], reden: string): void {
    const bekend = new Set(leesEisen(leesEisenlijst()).map(eis => eis.id))
    const resultaten: Uitkomst[] = []
    for (const test of modules.flatMap(module => [...module.children.allTests()])) {
      const gelezen = titelid(test.name, bekend)
      if (gelezen.soort === 'fout') laatFalen(gelezen.melding)
      if (gelezen.soort === 'id') resultaten.push(uitkomst(gelezen.id, test))
    }
    const volledig = this.#alles && reden !== 'interrupted' && fouten.length === 0
    schrijfLoop(this.#loper, { volledig, resultaten })
  }
}

function uitkomst(id: string, test: TestCase): Uitkomst {
  const file = relative(WORTEL, test.module.moduleId).split(sep).join('/')
  // Overgeslagen is niet geslaagd.
  return { id, file, title: test.name, result: test.result().state === 'passed' ? 'pass' : 'fail' }
}

function laatFalen(melding: string): void {
  process.stderr.write(`dekking: ${melding}\n`)
  process.exitCode = 1
}
