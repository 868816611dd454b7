import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { CONTACTEN, KADERS, RESULTATEN, TERMIJNEN, UITVOERDERS } from './maatregelfeiten.ts'

/** Measures: agreed, begun, visited, ended. */
export const opdrachten: readonly Route[] = [
  op(
    'maatregelen',
    'Een maatregel afspreken',
    'SpreekMaatregelAf',
    Type.Object(
      {
        tekst: Tekst,
        voor: Type.Array(Id, { minItems: 1, maxItems: 20 }),
        kader: keuze(...KADERS),
        termijn: keuze(...TERMIJNEN),
        contact: keuze(...CONTACTEN),
        eigenaar: Kort,
        van: Dag,
        tot: Type.Optional(Dag),
        meteen: keuze('nee', ...UITVOERDERS),
        toezicht: Type.Optional(Kort),
        elkeDagen: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'SpreekMaatregelAf',
      maatregel: hulp.nieuwId(),
      tekst: s('maatregel', b.tekst),
      voor: b.voor,
      kader: b.kader,
      termijn: b.termijn,
      contact: b.contact,
      eigenaar: s('maatregel', b.eigenaar),
      van: b.van,
      tot: b.tot ?? null,
      direct: b.meteen !== 'nee',
      uitvoerder: b.meteen === 'nee' ? null : b.meteen,
      toezicht: b.toezicht === undefined ? null : s('maatregel', b.toezicht),
      elkeDagen: b.elkeDagen ?? null,
    }),
  ),
  op(
    'maatregelen/start',
    'Een maatregel is begonnen',
    'StartMaatregel',
    Type.Object({ maatregel: Id, op: Dag }, dicht),
    b => ({ type: 'StartMaatregel', maatregel: b.maatregel, op: b.op }),
  ),
  op(
    'maatregelen/bezoek',
    'Een bezoek vastleggen',
    'LegBezoekVast',
    Type.Object({ maatregel: Id, op: Dag, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegBezoekVast', maatregel: b.maatregel, op: b.op, verslag: s('maatregel', b.verslag) }),
  ),
  op(
    'maatregelen/afronding',
    'Een maatregel is afgerond',
    'RondMaatregelAf',
    Type.Object({ maatregel: Id, op: Dag, resultaat: keuze(...RESULTATEN), verslag: Tekst }, dicht),
    (b, s) => ({
      type: 'RondMaatregelAf',
      maatregel: b.maatregel,
      op: b.op,
      resultaat: b.resultaat,
      verslag: s('maatregel', b.verslag),
    }),
  ),
]
