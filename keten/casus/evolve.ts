import type { Casus, CasusFeit, Kern } from './casus.ts'
import { pas } from './delen.ts'
import { beginContact } from './contact/feiten.ts'
import { beginHulp } from './hulp/feiten.ts'
import { beginInzage } from './inzage/feiten.ts'
import { beginLoop, type Geopend } from './loop/feiten.ts'
import { beginNazorg } from './nazorg/feiten.ts'
import { beginPlan } from './plan/feiten.ts'
import { beginRechten } from './rechten/feiten.ts'
import { beginRegie } from './regie/feiten.ts'
import { beginStukken } from './stukken/feiten.ts'
import { beginSysteem } from './systeem/feiten.ts'

/** Accepts all of history; never refuses. */
export function evolve(c: Casus, feit: CasusFeit): Casus {
  if (feit.soort === 'CasusGeopend') return { status: 'open', houder: feit.organisatie, ...begin(feit) }
  if (c.status === 'geen') return c
  const na = { ...c, ...pas(c, feit) }
  if (feit.soort === 'TeamVerhuisd' && c.status === 'open') return { ...na, status: 'open', houder: feit.naar }
  if (feit.soort === 'CasusGesloten') return zonderHouder(na)
  return feit.soort === 'CasusHeropend' ? { ...na, status: 'open', houder: c.organisatie } : na
}

const begin = (f: Geopend): Kern => ({
  ...beginLoop(f),
  ...beginRegie(f),
  ...beginSysteem(f),
  ...beginContact,
  ...beginPlan,
  ...beginHulp,
  ...beginNazorg,
  ...beginStukken,
  ...beginInzage,
  ...beginRechten,
})

function zonderHouder(c: Exclude<Casus, { status: 'geen' }>): Casus {
  if (c.status === 'gesloten') return c
  const { houder: _houder, ...kern } = c
  return { ...kern, status: 'gesloten' }
}
