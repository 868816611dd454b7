import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'

export const opdrachten: readonly Route[] = [
  op(
    'hulp',
    'Hulp aanbieden',
    'BiedHulpAan',
    Type.Object(
      { persoon: Id, wat: Tekst, aanbieder: Kort, medewerkingOuders: keuze('ja', 'nee', 'niet-nodig') },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'BiedHulpAan',
      hulp: hulp.nieuwId(),
      persoon: b.persoon,
      wat: s('hulp', b.wat),
      aanbieder: s('hulp', b.aanbieder),
      medewerkingOuders: b.medewerkingOuders,
    }),
  ),
  op('hulp/start', 'Hulp is gestart', 'StartHulp', Type.Object({ hulp: Id }, dicht), b => ({
    type: 'StartHulp',
    hulp: b.hulp,
  })),
  op('hulp/afronding', 'Hulp is afgerond', 'RondHulpAf', Type.Object({ hulp: Id, verslag: Tekst }, dicht), (b, s) => ({
    type: 'RondHulpAf',
    hulp: b.hulp,
    verslag: s('hulp', b.verslag),
  })),
]
