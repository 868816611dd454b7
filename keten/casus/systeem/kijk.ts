import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusFeit, Kern } from '../casus.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { dagBezwaar } from '../dag.ts'
import { bekenden, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { KijkFeit, KijkOpdracht } from './feiten-kijk.ts'

type O<T extends KijkOpdracht['type']> = Extract<KijkOpdracht, { type: T }>

/** How each member sees it, what the analysis found, and where interests of adult and child part. */
export const kijk: Pick<Deel<KijkOpdracht, KijkFeit>, 'beslis' | 'pas' | 'access' | 'mogelijk'> = {
  beslis: {
    LegKijkVast: (c, o, ctx) =>
      bekenden(c).includes(o.persoon)
        ? (dagBezwaar(o.op, ctx.nu, 'op') ??
          besluit({ soort: 'KijkVastgelegd', persoon: o.persoon, op: o.op, verslag: o.verslag }))
        : nietHier('persoon'),
    LegGeenGesprekVast: geenGesprek,
    LegGeweldInJeugdVast: jeugd,
    RondAnalyseAf: rondAf,
    NoteerBelangenconflict: (c, o) =>
      isKind(c, o.kind)
        ? besluit({ soort: 'BelangenconflictGenoteerd', conflict: o.conflict, kind: o.kind, aard: o.aard, wat: o.wat })
        : nietHier('kind'),
    WeegBelangenconflict: weeg,
  },
  pas: {
    KijkVastgelegd: (c, f) => ({ kijken: [...c.kijken, { persoon: f.persoon, op: f.op, verslag: f.verslag }] }),
    GeenGesprekMetKind: (c, f) => ({ geenGesprek: [...c.geenGesprek, { kind: f.kind, reden: f.reden }] }),
    GeweldInJeugd: (c, f) => ({
      jeugd: [
        ...c.jeugd.filter(j => j.persoon !== f.persoon),
        { persoon: f.persoon, verslag: f.verslag, waarvoor: f.waarvoor },
      ],
    }),
    AnalyseAfgerond: (_c, f) => ({
      analyse: { op: f.op, onderbouwing: f.onderbouwing, overdracht: f.overdracht },
    }),
    BelangenconflictGenoteerd: (c, f) => ({
      belangen: [...c.belangen, { id: f.conflict, kind: f.kind, aard: f.aard, wat: f.wat, gewogen: null }],
    }),
    BelangenconflictGewogen: (c, f) => ({
      belangen: wissel(c.belangen, f.conflict, {
        gewogen: { hulpbehoefte: f.hulpbehoefte, onderbouwing: f.onderbouwing },
      }),
    }),
  },
  access: overal(
    regie,
    'LegKijkVast',
    'LegGeenGesprekVast',
    'LegGeweldInJeugdVast',
    'RondAnalyseAf',
    'NoteerBelangenconflict',
    'WeegBelangenconflict',
  ),
  mogelijk: c => [
    'LegKijkVast',
    'RondAnalyseAf',
    ...(c.personen.some(p => !p.kind) ? (['LegGeweldInJeugdVast'] as const) : []),
    ...(zonderGesprek(c).length > 0 ? (['LegGeenGesprekVast'] as const) : []),
    ...(c.personen.some(p => p.kind) ? (['NoteerBelangenconflict'] as const) : []),
    ...(c.belangen.some(b => b.gewogen === null) ? (['WeegBelangenconflict'] as const) : []),
  ],
}

const isKind = (c: Kern, id: string): boolean => c.personen.some(p => p.id === id && p.kind)

/** Children without a talk and without a reason why not (R003-63). */
export const zonderGesprek = (c: Kern): readonly string[] =>
  c.personen
    .filter(p => p.kind && !c.gesproken.includes(p.id) && !c.geenGesprek.some(g => g.kind === p.id))
    .map(p => p.id)

function geenGesprek(c: Open, o: O<'LegGeenGesprekVast'>): Uitkomst {
  if (!isKind(c, o.kind)) return nietHier('kind')
  if (c.gesproken.includes(o.kind)) return weiger('MAG_NU_NIET', 'Met dit kind is al gesproken.')
  return besluit({ soort: 'GeenGesprekMetKind', kind: o.kind, reden: o.reden })
}

/** Only of an adult, and only with what it may be used for (R000-53; Rotterdam 2014, lines 575-579). */
function jeugd(c: Open, o: O<'LegGeweldInJeugdVast'>): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon && !p.kind)) return nietHier('volwassene')
  if (o.waarvoor.length === 0)
    return weiger('ONVOLLEDIG', 'Zeg waarvoor dit gebruikt mag worden. Zonder doel wordt het niet vastgelegd.', {
      velden: [{ veld: 'waarvoor', uitleg: 'kies een of meer doelen' }],
    })
  return besluit({ soort: 'GeweldInJeugd', persoon: o.persoon, verslag: o.verslag, waarvoor: o.waarvoor })
}

/** Not before each child was heard, or it stands why not (R003-63; IJsselland 2014, lines 997-999). */
function rondAf(c: Open, o: O<'RondAnalyseAf'>, ctx: Ctx): Uitkomst {
  const stil = zonderGesprek(c).length
  if (stil > 0)
    return weiger('MAG_NU_NIET', 'De analyse is pas af als met elk kind is gesproken, of vaststaat waarom niet.', {
      bron: 'ij2014:997-999',
      velden: [{ veld: 'kinderen', uitleg: `${stil} kind(eren) zonder gesprek en zonder reden` }],
    })
  const zonderDoel = o.overdracht.filter(
    x => !c.jeugd.some(j => j.persoon === x.persoon && j.waarvoor.includes('veiligheidsplan')),
  )
  if (zonderDoel.length > 0)
    return weiger(
      'MAG_NU_NIET',
      'Van deze persoon is geen geweld in de jeugd vastgelegd dat voor het veiligheidsplan gebruikt mag worden.',
      { bron: 'r2014:575-579', velden: [{ veld: 'overdracht', uitleg: 'leg dat eerst vast, met het doel erbij' }] },
    )
  // What the last analysis already put on the list does not come there twice.
  const nieuw = o.overdracht.filter(x => !(c.analyse?.overdracht.includes(x.persoon) ?? false))
  return besluit<CasusFeit>(
    {
      soort: 'AnalyseAfgerond',
      op: dagVan(ctx.nu),
      onderbouwing: o.onderbouwing,
      overdracht: o.overdracht.map(x => x.persoon),
    },
    ...nieuw.map((x): CasusFeit => ({
      soort: 'RisicofactorBenoemd',
      factor: x.factor,
      persoon: x.persoon,
      tekst: x.tekst,
    })),
  )
}

/** The child weighs more than the adult: no weighing without what help the child needs (R003-66; IJsselland 2014, lines 326-333). */
function weeg(c: Open, o: O<'WeegBelangenconflict'>): Uitkomst {
  if (!c.belangen.some(b => b.id === o.conflict && b.gewogen === null)) return nietHier('belangenconflict')
  if (o.hulpbehoefte === null)
    return weiger('ONVOLLEDIG', 'Noem welke hulp het kind nodig heeft. Dat weegt het zwaarst.', {
      bron: 'ij2014:326-333,1107-1111',
      velden: [{ veld: 'hulpbehoefte', uitleg: 'noem wat het kind nodig heeft' }],
    })
  return besluit({
    soort: 'BelangenconflictGewogen',
    conflict: o.conflict,
    hulpbehoefte: o.hulpbehoefte,
    onderbouwing: o.onderbouwing,
  })
}
