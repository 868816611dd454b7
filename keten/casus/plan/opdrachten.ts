import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { AFSPRAAK_MET, CHECKSTANDEN } from './feiten.ts'
import { opdrachten as gezin } from './opdrachten-gezin.ts'
import { TERMIJNEN } from './maatregelfeiten.ts'
import { opdrachten as maatregelen } from './opdrachten-maatregel.ts'
import { opdrachten as vaststellen } from './opdrachten-vaststellen.ts'

export const opdrachten: readonly Route[] = [
  op(
    'voorwaarden',
    'Een veiligheidsvoorwaarde stellen',
    'StelVoorwaarde',
    Type.Object(
      {
        voor: Type.Array(Id, { minItems: 1, maxItems: 20 }),
        tekst: Tekst,
        minimum: Type.Boolean(),
        controleur: Kort,
        hoe: Tekst,
        alsNiet: Tekst,
        eigenaar: Kort,
        controleOp: Dag,
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'StelVoorwaarde',
      voorwaarde: hulp.nieuwId(),
      voor: b.voor,
      tekst: s('voorwaarde', b.tekst),
      minimum: b.minimum,
      controleur: s('voorwaarde', b.controleur),
      hoe: s('voorwaarde', b.hoe),
      alsNiet: s('voorwaarde', b.alsNiet),
      eigenaar: s('voorwaarde', b.eigenaar),
      controleOp: b.controleOp,
    }),
  ),
  op(
    'voorwaarden/controle',
    'Een veiligheidsvoorwaarde controleren',
    'ControleerVoorwaarde',
    Type.Object({ voorwaarde: Id, stand: keuze(...CHECKSTANDEN), verslag: Tekst, volgende: Type.Optional(Dag) }, dicht),
    (b, s) => ({
      type: 'ControleerVoorwaarde',
      voorwaarde: b.voorwaarde,
      stand: b.stand,
      verslag: s('controle', b.verslag),
      ...(b.volgende === undefined ? {} : { volgende: b.volgende }),
    }),
  ),
  op(
    'doelen',
    'Een doel stellen',
    'StelDoel',
    Type.Object(
      {
        persoon: Id,
        tekst: Tekst,
        termijn: keuze(...TERMIJNEN),
        risico: Type.Optional(Id),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'StelDoel',
      doel: hulp.nieuwId(),
      persoon: b.persoon,
      tekst: s('doel', b.tekst),
      termijn: b.termijn,
      ...(b.risico === undefined ? {} : { risico: b.risico }),
    }),
  ),
  op('doelen/behaald', 'Een doel is behaald', 'BehaalDoel', Type.Object({ doel: Id }, dicht), b => ({
    type: 'BehaalDoel',
    doel: b.doel,
  })),
  op(
    'acties',
    'Een actie afspreken',
    'SpreekActieAf',
    Type.Object(
      {
        wie: Kort,
        tekst: Tekst,
        uiterlijk: Dag,
        met: Type.Optional(keuze(...AFSPRAAK_MET)),
        nu: Type.Optional(Type.Boolean()),
        terugkeer: Type.Optional(Type.Boolean()),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'SpreekActieAf',
      actie: hulp.nieuwId(),
      wie: s('actie', b.wie),
      tekst: s('actie', b.tekst),
      uiterlijk: b.uiterlijk,
      ...(b.met === undefined ? {} : { met: b.met }),
      nu: b.nu ?? false,
      terugkeer: b.terugkeer ?? false,
    }),
  ),
  op(
    'acties/klaar',
    'Een actie is klaar',
    'RondActieAf',
    Type.Object({ actie: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'RondActieAf', actie: b.actie, verslag: s('actie', b.verslag) }),
  ),
  op(
    'risicofactoren',
    'Een risicofactor benoemen',
    'BenoemRisicofactor',
    Type.Object({ persoon: Id, tekst: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'BenoemRisicofactor',
      factor: hulp.nieuwId(),
      persoon: b.persoon,
      tekst: s('risicofactor', b.tekst),
    }),
  ),
  op(
    'risicofactoren/afsluiting',
    'Een risicofactor heeft geen invloed meer',
    'SluitRisicofactorAf',
    Type.Object({ factor: Id, onderbouwing: Tekst }, dicht),
    (b, s) => ({ type: 'SluitRisicofactorAf', factor: b.factor, onderbouwing: s('risicofactor', b.onderbouwing) }),
  ),
  ...maatregelen,
  ...gezin,
  ...vaststellen,
]
