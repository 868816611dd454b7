import { Type } from 'typebox'
import { CONTACTWIJZEN } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { OORDELEN } from './feiten.ts'
import { familie } from './opdrachten-familie.ts'
import { kijk } from './opdrachten-kijk.ts'
import { netwerk } from './opdrachten-netwerk.ts'

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
    Type.Object({ kind: Id, verslag: Tekst, wijze: Type.Optional(keuze(...CONTACTWIJZEN)) }, dicht),
    (b, s) => ({
      type: 'LegGesprekMetKindVast',
      kind: b.kind,
      verslag: s('kindgesprek', b.verslag),
      ...(b.wijze === undefined ? {} : { wijze: b.wijze }),
    }),
  ),
  op('netwerk', 'Het netwerk is betrokken', 'BetrekNetwerk', Type.Object({ verslag: Tekst }, dicht), (b, s) => ({
    type: 'BetrekNetwerk',
    verslag: s('netwerk', b.verslag),
  })),
  ...familie,
  ...kijk,
  ...netwerk,
]
