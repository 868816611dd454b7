import { Type } from 'typebox'
import { ROLLEN } from '../../../gedeeld/persoon/relatie.ts'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { MACHT, VERANTWOORDELIJK } from './feiten-gebeurtenis.ts'
import { CONFLICTAARDEN, JEUGDDOELEN } from './feiten-kijk.ts'

/** In the plan the risk itself is named, without the story behind it: that keeps to its own purpose. */
const GENERATIEOVERDRACHT = 'Geweld in de eigen jeugd: het risico dat het zich herhaalt (generatieoverdracht).'

/** Empty comes through to the rule that says what is missing. */
const MagLeeg = Type.String({ maxLength: 20_000 })

/** What happened and with which roles, who has power over whom, how each sees it, and the analysis. */
export const kijk: readonly Route[] = [
  op(
    'gebeurtenissen',
    'Een gebeurtenis vastleggen, met ieders rol',
    'LegGebeurtenisVast',
    Type.Object(
      {
        op: Dag,
        wat: Tekst,
        rollen: Type.Array(
          Type.Object({ persoon: Id, rol: keuze(...ROLLEN), verantwoordelijk: keuze(...VERANTWOORDELIJK) }, dicht),
          { minItems: 1, maxItems: 60 },
        ),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'LegGebeurtenisVast',
      gebeurtenis: hulp.nieuwId(),
      op: b.op,
      wat: s('gebeurtenis', b.wat),
      rollen: b.rollen,
    }),
  ),
  op(
    'machtskaart',
    'Tekenen wie macht heeft over wie',
    'TekenMachtskaart',
    Type.Object(
      {
        lijnen: Type.Array(Type.Object({ van: Id, naar: Id, waarin: keuze(...MACHT) }, dicht), {
          minItems: 1,
          maxItems: 100,
        }),
        toelichting: Tekst,
      },
      dicht,
    ),
    (b, s) => ({ type: 'TekenMachtskaart', lijnen: b.lijnen, toelichting: s('machtskaart', b.toelichting) }),
  ),
  op(
    'kijken',
    'Hoe iemand het zelf ziet',
    'LegKijkVast',
    Type.Object({ persoon: Id, op: Dag, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegKijkVast', persoon: b.persoon, op: b.op, verslag: s('kijk', b.verslag) }),
  ),
  op(
    'kindgesprekken/reden',
    'Waarom er niet met een kind is gesproken',
    'LegGeenGesprekVast',
    Type.Object({ kind: Id, reden: Tekst }, dicht),
    (b, s) => ({ type: 'LegGeenGesprekVast', kind: b.kind, reden: s('kindgesprek', b.reden) }),
  ),
  op(
    'jeugd',
    'Geweld in de eigen jeugd van een volwassene',
    'LegGeweldInJeugdVast',
    Type.Object(
      { persoon: Id, verslag: Tekst, waarvoor: Type.Array(keuze(...JEUGDDOELEN), { maxItems: 3, uniqueItems: true }) },
      dicht,
    ),
    (b, s) => ({
      type: 'LegGeweldInJeugdVast',
      persoon: b.persoon,
      verslag: s('jeugd', b.verslag),
      waarvoor: b.waarvoor,
    }),
  ),
  op(
    'analyse',
    'De analyse afronden',
    'RondAnalyseAf',
    Type.Object(
      { onderbouwing: Tekst, overdracht: Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true })) },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'RondAnalyseAf',
      onderbouwing: s('analyse', b.onderbouwing),
      overdracht: (b.overdracht ?? []).map(persoon => ({
        persoon,
        factor: hulp.nieuwId(),
        tekst: s('risicofactor', GENERATIEOVERDRACHT),
      })),
    }),
  ),
  op(
    'belangen',
    'De belangen van een kind en een volwassene botsen',
    'NoteerBelangenconflict',
    Type.Object({ kind: Id, aard: keuze(...CONFLICTAARDEN), wat: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'NoteerBelangenconflict',
      conflict: hulp.nieuwId(),
      kind: b.kind,
      aard: b.aard,
      wat: s('belang', b.wat),
    }),
  ),
  op(
    'belangen/weging',
    'Een belangenconflict wegen: het kind weegt het zwaarst',
    'WeegBelangenconflict',
    Type.Object({ conflict: Id, hulpbehoefte: MagLeeg, onderbouwing: Tekst }, dicht),
    (b, s) => ({
      type: 'WeegBelangenconflict',
      conflict: b.conflict,
      hulpbehoefte: b.hulpbehoefte.trim() === '' ? null : s('belang', b.hulpbehoefte),
      onderbouwing: s('belang', b.onderbouwing),
    }),
  ),
]
