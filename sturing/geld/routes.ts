import type { Route } from '../../kernel/gate.ts'
import { begrotingroutes } from './routes.begroting.ts'
import { fondsroutes } from './routes.fonds.ts'
import { scenarioroutes } from './routes.scenario.ts'
import { verschuifroute } from './routes.verschuiving.ts'
import type { Geldboek } from './vragen.ts'

/** Money over HTTP: the budget, tasks by municipality, cost next to effect, shelter against help at home, the project fund, and scenarios. */
export const maakRoutes = (boek: Geldboek): readonly Route[] => [
  ...begrotingroutes(boek),
  verschuifroute(boek),
  ...fondsroutes(boek),
  ...scenarioroutes(),
]
