import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { OORDELEN } from './feiten.ts'

export const opdrachten: readonly Route[] = [
  op(
    'veiligheid',
    'Vastleggen hoe veilig het nu is',
    'LegVeiligheidVast',
    Type.Object(
      {
        oordeel: keuze(...OORDELEN),
        perPersoon: Type.Array(Type.Object({ persoon: Id, oordeel: keuze(...OORDELEN) }, dicht), { maxItems: 20 }),
        toelichting: Tekst,
      },
      dicht,
    ),
    (b, s) => ({
      type: 'LegVeiligheidVast',
      oordeel: b.oordeel,
      perPersoon: b.perPersoon,
      toelichting: s('veiligheid', b.toelichting),
    }),
  ),
  op(
    'kindgesprekken',
    'Een gesprek met een kind vastleggen',
    'LegGesprekMetKindVast',
    Type.Object({ kind: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegGesprekMetKindVast', kind: b.kind, verslag: s('kindgesprek', b.verslag) }),
  ),
  op('netwerk', 'Het netwerk is betrokken', 'BetrekNetwerk', Type.Object({ verslag: Tekst }, dicht), (b, s) => ({
    type: 'BetrekNetwerk',
    verslag: s('netwerk', b.verslag),
  })),
]
