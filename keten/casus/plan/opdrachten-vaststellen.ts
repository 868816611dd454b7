import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { zoekElders } from '../vragen-gezin.ts'
import { MEEGEEFWIJZEN } from './gezinsfeiten.ts'

const Leden = Type.Array(Id, { maxItems: 20 })

/** Adopting the plan, giving it to the family, and following the plan of the same household in another case. */
export const opdrachten: readonly Route[] = [
  op(
    'veiligheidsplan',
    'Het veiligheidsplan vaststellen',
    'StelVeiligheidsplanVast',
    Type.Object(
      {
        tekst: Tekst,
        gezin: Type.Optional(Leden),
        netwerk: Type.Optional(Leden),
        beroeps: Type.Optional(Kort),
        check: Type.Optional(Dag),
        acuut: Type.Optional(Type.Boolean()),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'StelVeiligheidsplanVast',
      tekst: s('veiligheidsplan', b.tekst),
      makers: {
        gezin: b.gezin ?? [],
        netwerk: b.netwerk ?? [],
        beroeps: b.beroeps === undefined ? null : s('veiligheidsplan', b.beroeps),
      },
      ...(b.check === undefined ? {} : { check: b.check }),
      acuut: b.acuut ?? false,
    }),
    zoekElders,
  ),
  op(
    'veiligheidsplan/meegegeven',
    'Het gezin heeft het plan gekregen',
    'GeefPlanMee',
    Type.Object({ aan: Type.Array(Id, { minItems: 1, maxItems: 20 }), wijze: keuze(...MEEGEEFWIJZEN) }, dicht),
    b => ({ type: 'GeefPlanMee', aan: b.aan, wijze: b.wijze }),
  ),
  op(
    'veiligheidsplan/koppeling',
    'Aansluiten bij het plan en de regie die dit huishouden al heeft',
    'KoppelGezinsplan',
    Type.Object({ nummer: Kort }, dicht),
    b => ({ type: 'KoppelGezinsplan', nummer: b.nummer.trim(), elders: [] }),
    zoekElders,
  ),
]
