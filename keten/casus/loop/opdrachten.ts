import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { SLUITVOORWAARDEN } from '../../../gedeeld/regio/schema.ts'
import { wieKunnen } from '../nazorg/vragen.ts'
import { Dag, Id, Tekst, dicht, keuze, op } from '../opdracht.ts'

export const opdrachten: readonly Route[] = [
  op('fase', 'De fase afronden', 'RondFaseAf', Type.Object({ onderbouwing: Tekst }, dicht), (b, s) => ({
    type: 'RondFaseAf',
    onderbouwing: s('fase', b.onderbouwing),
  })),
  op(
    'nieuw-geweld',
    'Er is opnieuw geweld',
    'LegNieuwGeweldVast',
    Type.Object(
      {
        op: Dag,
        verslag: Tekst,
        besproken: keuze('ja', 'nee'),
        besprokenOp: Type.Optional(Dag),
      },
      dicht,
    ),
    (b, s) => ({ type: 'LegNieuwGeweldVast', ...b, verslag: s('geweld', b.verslag) }),
  ),
  op(
    'afzien',
    'Afzien van een voorwaarde voor het sluiten, met reden',
    'ZieAfVanVoorwaarde',
    Type.Object({ voorwaarde: keuze(...SLUITVOORWAARDEN), reden: Tekst }, dicht),
    (b, s) => ({ type: 'ZieAfVanVoorwaarde', voorwaarde: b.voorwaarde, reden: s('reden', b.reden) }),
  ),
  op(
    'sluiting',
    'De casus sluiten',
    'SluitCasus',
    Type.Object({ motivering: Tekst, nazorgDoor: Type.Optional(Id) }, dicht),
    (b, s) => ({
      type: 'SluitCasus',
      motivering: s('motivering', b.motivering),
      ...(b.nazorgDoor === undefined ? {} : { nazorgDoor: b.nazorgDoor }),
    }),
    wieKunnen,
  ),
  op('heropening', 'De casus heropenen', 'HeropenCasus', Type.Object({ reden: Tekst }, dicht), (b, s) => ({
    type: 'HeropenCasus',
    reden: s('reden', b.reden),
  })),
]
