import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, longest first. With two workers a long one that starts last leaves the other worker idle. */
const LANG = [
  'verhalen/verhalen',
  'walls/twee-muren',
  'walls/rijen',
  'walls/alleen-sql',
  'walls/regels',
  'eigenschappen/database',
  'verhalen/bevolking',
  'ruis/ruis',
  'walls/voordeur',
  'bevolking/jaar',
  'service/journaal',
  'eisen/een-regisseur',
  'afscherming/kanaries',
  'eisen/afscherming',
  'afscherming/lezers',
  'eisen/huisverbod',
  'service/chat',
]

/** The order of vitest itself, after the long ones; a fresh machine knows no earlier times to go by. */
export class LangsteEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const plek = (b: TestSpecification) => {
      const i = LANG.findIndex(naam => b.moduleId.includes(naam))
      return i < 0 ? LANG.length : i
    }
    return (await super.sort(bestanden)).toSorted((a, b) => plek(a) - plek(b))
  }
}
