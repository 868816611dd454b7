import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { alleLeden, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import type { GezinsFeit, GezinsOpdracht } from './gezinsfeiten.ts'

type O<T extends GezinsOpdracht['type']> = Extract<GezinsOpdracht, { type: T }>

/** The part of the plan that comes from the family and its network: own words, own steps, who helps, who was told what. */
export const gezin: Deel<GezinsOpdracht, GezinsFeit> = {
  beslis: {
    LegEigenWoordenVast: (c, o) =>
      alleLeden(c, o.van) ?? besluit({ soort: 'EigenWoordenVastgelegd', vraag: o.vraag, van: o.van, tekst: o.tekst }),
    LegUitlegVast: (c, o, ctx) =>
      laterDan(o.op, ctx) ??
      alleLeden(c, o.aan) ??
      besluit({ soort: 'VerwachtingenUitgelegd', op: o.op, aan: o.aan, verslag: o.verslag }),
    SchrijfPlanregel: schrijfRegel,
    LegGeenPlanregelVast: (c, o) =>
      alleLeden(c, [o.persoon]) ?? besluit({ soort: 'GeenPlanregel', persoon: o.persoon, wat: o.wat, reden: o.reden }),
    SpreekNetwerktaakAf: (c, o) => {
      const { type: _t, ...taak } = o
      return alleLeden(c, o.voor) ?? besluit({ soort: 'NetwerktaakAfgesproken', ...taak })
    },
    VraagKindplan: vraagKindplan,
    LeverKindplan: leverKindplan,
    SpreekTerugkeerAf: spreekTerugkeerAf,
  },
  pas: {
    EigenWoordenVastgelegd: (c, f) => ({
      eigenWoorden: [
        ...c.eigenWoorden.filter(w => w.vraag !== f.vraag),
        { vraag: f.vraag, van: f.van, tekst: f.tekst },
      ],
    }),
    VerwachtingenUitgelegd: (_c, f) => ({ uitleg: { op: f.op, aan: f.aan, verslag: f.verslag } }),
    PlanregelGeschreven: (c, f) => ({
      planregels: [...c.planregels, { id: f.regel, persoon: f.persoon, onderdeel: f.onderdeel, tekst: f.tekst }],
    }),
    GeenPlanregel: (c, f) => ({
      geenRegel: [
        ...c.geenRegel.filter(g => g.persoon !== f.persoon || g.wat !== f.wat),
        { persoon: f.persoon, wat: f.wat, reden: f.reden },
      ],
    }),
    NetwerktaakAfgesproken: (c, f) => ({
      netwerktaken: [...c.netwerktaken, { id: f.taak, naam: f.naam, voor: f.voor, tekst: f.tekst }],
    }),
    KindplanGevraagd: (c, f) => {
      const { soort: _s, kindplan, ...rest } = f
      return { kindplannen: [...c.kindplannen, { id: kindplan, ...rest, geleverd: null }] }
    },
    KindplanGeleverd: (c, f) => ({
      kindplannen: wissel(c.kindplannen, f.kindplan, { geleverd: { op: f.op, versie: f.versie } }),
    }),
    TerugkeerAfgesproken: (c, f) => ({
      terugkeer: [...c.terugkeer, { persoon: f.persoon, op: f.op, verslag: f.verslag }],
    }),
  },
  access: overal(
    regie,
    'LegEigenWoordenVast',
    'LegUitlegVast',
    'SchrijfPlanregel',
    'LegGeenPlanregelVast',
    'SpreekNetwerktaakAf',
    'VraagKindplan',
    'LeverKindplan',
    'SpreekTerugkeerAf',
  ),
  mogelijk: c => [
    'LegEigenWoordenVast',
    'LegUitlegVast',
    'SchrijfPlanregel',
    'LegGeenPlanregelVast',
    'SpreekNetwerktaakAf',
    'SpreekTerugkeerAf',
    ...(c.personen.some(p => p.kind) ? (['VraagKindplan'] as const) : []),
    ...(c.kindplannen.some(k => k.geleverd === null) ? (['LeverKindplan'] as const) : []),
  ],
}

const laterDan = (op: string, ctx: Ctx) =>
  op > dagVan(ctx.nu)
    ? weiger('ONVOLLEDIG', 'Deze dag is nog niet geweest.', {
        velden: [{ veld: 'op', uitleg: 'kies een dag die is geweest' }],
      })
    : null

/** Responsibility for the violence stays with who uses it; who only suffers it has own steps (R000-41, rotterdam 2014 regels 742-746). */
function schrijfRegel(c: Open, o: O<'SchrijfPlanregel'>): Uitkomst {
  const lid = c.personen.find(p => p.id === o.persoon)
  if (!lid) return nietHier('persoon')
  const gebruiktGeweld = lid.rollen.some(r => r === 'pleger' || r === 'beide')
  if (o.onderdeel === 'verantwoordelijkheid' && !gebruiktGeweld)
    return weiger(
      'MAG_NU_NIET',
      'De verantwoordelijkheid voor het geweld ligt bij wie het gebruikt. Schrijf dit op als eigen stap.',
      { bron: 'rotterdam 2014 regels 742-746', velden: [{ veld: 'onderdeel', uitleg: 'kies eigen stap' }] },
    )
  const { type: _t, ...regel } = o
  return besluit({ soort: 'PlanregelGeschreven', ...regel })
}

/** A judge asks a plan for a child before ruling (R003-61, ijsselland 2014 regels 665-669). */
function vraagKindplan(c: Open, o: O<'VraagKindplan'>): Uitkomst {
  if (!c.personen.some(p => p.id === o.kind && p.kind)) return nietHier('kind')
  const { type: _t, ...vraag } = o
  return besluit({ soort: 'KindplanGevraagd', ...vraag })
}

/** The plan of a child is part of the plan of the family: it says of which version (R003-67, ijsselland 2014 regels 341-349). */
function leverKindplan(c: Open, o: O<'LeverKindplan'>, ctx: Ctx): Uitkomst {
  if (!c.kindplannen.some(k => k.id === o.kindplan && k.geleverd === null)) return nietHier('kindplan')
  if (c.plan === null)
    return weiger('MAG_NU_NIET', 'Het plan van een kind hoort bij het plan van het gezin. Stel dat eerst vast.', {
      bron: 'ijsselland 2014 regels 341-349',
      velden: [{ veld: 'veiligheidsplan', uitleg: 'er is nog geen veiligheidsplan' }],
    })
  return (
    laterDan(o.op, ctx) ?? besluit({ soort: 'KindplanGeleverd', kindplan: o.kindplan, op: o.op, versie: c.plan.versie })
  )
}

/** Home again only on agreements with the family and with an agency, each with who and when (R002-68, arnhem 2014 regels 1233-1241). */
function spreekTerugkeerAf(c: Open, o: O<'SpreekTerugkeerAf'>): Uitkomst {
  const lid = alleLeden(c, [o.persoon])
  if (lid) return lid
  const zonder = (['gezin', 'instantie'] as const).filter(met => !c.acties.some(a => a.terugkeer && a.met === met))
  if (zonder.length > 0)
    return weiger('MAG_NU_NIET', 'Naar huis kan pas met afspraken: met het gezin en met een instantie.', {
      bron: 'arnhem-achterhoek 2014 regels 1233-1241',
      velden: zonder.map(met => ({ veld: `terugkeer-${met}`, uitleg: `er is nog geen afspraak met: ${met}` })),
    })
  return besluit({ soort: 'TerugkeerAfgesproken', persoon: o.persoon, op: o.op, verslag: o.verslag })
}
