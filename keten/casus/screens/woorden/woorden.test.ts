import { expect, test } from 'vitest'
import * as coach from './coach.ts'
import * as contact from './contact.ts'
import * as hulp from './hulp.ts'
import * as inzage from './inzage.ts'
import * as kijk from './kijk.ts'
import * as loop from './loop.ts'
import * as nazorg from './nazorg.ts'
import * as plan from './plan.ts'
import * as rechten from './rechten.ts'
import * as regie from './regie.ts'
import * as systeem from './systeem.ts'

const DELEN = { coach, contact, hulp, inzage, kijk, loop, nazorg, plan, rechten, regie, systeem }

// The parts are put together by name: a name used twice would silently say the words of another part.
test.each(['feit', 'daad', 'veld', 'signaal'] as const)(
  'geen twee delen gebruiken dezelfde naam voor een %s',
  soort => {
    for (const taal of ['nl', 'en'] as const) {
      const namen = Object.values(DELEN).flatMap(deel =>
        Object.keys((deel[taal] as unknown as Readonly<Record<string, object | undefined>>)[soort] ?? {}),
      )
      expect(namen.filter((naam, n) => namen.indexOf(naam) !== n)).toEqual([])
      expect(namen.length).toBeGreaterThan(0)
    }
  },
)
