import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Tekst, dicht, op } from '../opdracht.ts'

export const opdrachten: readonly Route[] = [
  op('fase', 'De fase afronden', 'RondFaseAf', Type.Object({ onderbouwing: Tekst }, dicht), (b, s) => ({
    type: 'RondFaseAf',
    onderbouwing: s('fase', b.onderbouwing),
  })),
  op(
    'nieuw-geweld',
    'Er is opnieuw geweld',
    'LegNieuwGeweldVast',
    Type.Object({ op: Dag, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegNieuwGeweldVast', op: b.op, verslag: s('geweld', b.verslag) }),
  ),
  op('sluiting', 'De casus sluiten', 'SluitCasus', Type.Object({ motivering: Tekst }, dicht), (b, s) => ({
    type: 'SluitCasus',
    motivering: s('motivering', b.motivering),
  })),
  op('heropening', 'De casus heropenen', 'HeropenCasus', Type.Object({ reden: Tekst }, dicht), (b, s) => ({
    type: 'HeropenCasus',
    reden: s('reden', b.reden),
  })),
]
