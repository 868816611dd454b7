import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { CHECKSTANDEN } from './feiten.ts'

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
    }),
  ),
  op(
    'voorwaarden/controle',
    'Een veiligheidsvoorwaarde controleren',
    'ControleerVoorwaarde',
    Type.Object({ voorwaarde: Id, stand: keuze(...CHECKSTANDEN), verslag: Tekst }, dicht),
    (b, s) => ({
      type: 'ControleerVoorwaarde',
      voorwaarde: b.voorwaarde,
      stand: b.stand,
      verslag: s('controle', b.verslag),
    }),
  ),
  op(
    'veiligheidsplan',
    'Het veiligheidsplan vaststellen',
    'StelVeiligheidsplanVast',
    Type.Object({ tekst: Tekst }, dicht),
    (b, s) => ({ type: 'StelVeiligheidsplanVast', tekst: s('veiligheidsplan', b.tekst) }),
  ),
  op('doelen', 'Een doel stellen', 'StelDoel', Type.Object({ persoon: Id, tekst: Tekst }, dicht), (b, s, hulp) => ({
    type: 'StelDoel',
    doel: hulp.nieuwId(),
    persoon: b.persoon,
    tekst: s('doel', b.tekst),
  })),
  op('doelen/behaald', 'Een doel is behaald', 'BehaalDoel', Type.Object({ doel: Id }, dicht), b => ({
    type: 'BehaalDoel',
    doel: b.doel,
  })),
  op(
    'acties',
    'Een actie afspreken',
    'SpreekActieAf',
    Type.Object({ wie: Kort, tekst: Tekst, uiterlijk: Dag }, dicht),
    (b, s, hulp) => ({
      type: 'SpreekActieAf',
      actie: hulp.nieuwId(),
      wie: s('actie', b.wie),
      tekst: s('actie', b.tekst),
      uiterlijk: b.uiterlijk,
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
]
