import { pas } from './delen.ts'
import type { Huisverbod, HuisverbodFeit, Kern } from './huisverbod.ts'

/** Accepts all of history; never refuses. */
export function evolve(h: Huisverbod, feit: HuisverbodFeit): Huisverbod {
  if (feit.soort === 'ScreeningGestart') return { status: 'open', houder: feit.organisatie, ...begin(feit) }
  if (h.status === 'geen') return h
  const na = { ...h, ...pas(h, feit) }
  if (na.status === 'gesloten') return na
  if (feit.soort === 'HuisverbodOpgelegd') return { ...na, houder: h.partijen.gemeente }
  if (feit.soort !== 'ScreeningGesloten' && feit.soort !== 'HuisverbodGesloten') return na
  const { houder: _houder, ...kern } = na
  return { ...kern, status: 'gesloten' }
}

function begin(f: Extract<HuisverbodFeit, { soort: 'ScreeningGestart' }>): Kern {
  const { soort: _soort, door: _door, ...rest } = f
  return {
    ...rest,
    oordelen: {},
    consulten: [],
    gehoord: {},
    verblijf: null,
    nietOpgelegd: null,
    gesperd: [],
    besluit: null,
    eindOp: null,
    eersteEindOp: null,
    verlenging: null,
    intrekking: null,
    bekendgemaakt: [],
    sleutels: null,
    bereikbaarheid: null,
    raadsman: [],
    meegedeeld: [],
    overtredingen: [],
    crisishulp: null,
    regie: null,
    sporen: {},
    zorgadviezen: [],
    overleg: null,
    maatregelen: [],
    strafzaak: null,
    interventies: [],
    rechter: [],
    einde: null,
    voorbereid: null,
    overdracht: { stand: 'geen' },
  }
}
