import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { alleLeden, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { Basis, HerstelFeit, HerstelOpdracht } from './herstelfeiten.ts'

type O<T extends HerstelOpdracht['type']> = Extract<HerstelOpdracht, { type: T }>

/** Recovery: problems, strengths, goals over the domains of life, agreement, analysis. Safety comes first. */
export const herstel: Deel<HerstelOpdracht, HerstelFeit> = {
  beslis: {
    BenoemProbleem: (c, o, ctx) => {
      const { type: _t, ...feit } = o
      return alleLeden(c, [o.persoon]) ?? bekendGebied(o.gebied, ctx) ?? besluit({ soort: 'ProbleemBenoemd', ...feit })
    },
    BenoemKracht: (c, o) => {
      const { type: _t, ...feit } = o
      return alleLeden(c, [o.persoon]) ?? besluit({ soort: 'KrachtBenoemd', ...feit })
    },
    StelHersteldoel: (c, o, ctx) => {
      const { type: _t, ...feit } = o
      return (
        alleLeden(c, [o.persoon]) ??
        bekendGebied(o.gebied, ctx) ??
        bekendeBasis(c, o.basis) ??
        besluit({ soort: 'HersteldoelGesteld', ...feit })
      )
    },
    WerkHersteldoelBij: werkBij,
    ZetTrede: (c, o, ctx) => {
      const nu = c.treden.findLast(t => t.persoon === o.persoon)
      if (nu?.trede === o.trede) return weiger('MAG_NU_NIET', 'Dit gezinslid staat al op deze trede.')
      return (
        alleLeden(c, [o.persoon]) ?? besluit({ soort: 'TredeGezet', persoon: o.persoon, trede: o.trede, op: ctx.nu })
      )
    },
    LegInstemmingVast: (c, o, ctx) =>
      alleLeden(c, [o.persoon]) ??
      besluit({ soort: 'InstemmingVastgelegd', persoon: o.persoon, stand: o.stand, op: ctx.nu }),
    StelAnalyseVast: analyse,
    WeegOmgevingAf: (_c, o, ctx) =>
      besluit({ soort: 'OmgevingAfgewogen', partij: o.partij, ingelicht: o.ingelicht, grond: o.grond, op: ctx.nu }),
  },
  pas: {
    ProbleemBenoemd: (c, f) => ({
      problemen: [...c.problemen, { id: f.probleem, persoon: f.persoon, gebied: f.gebied, als: f.als, tekst: f.tekst }],
    }),
    KrachtBenoemd: (c, f) => ({ krachten: [...c.krachten, { id: f.kracht, persoon: f.persoon, tekst: f.tekst }] }),
    HersteldoelGesteld: (c, f) => ({
      hersteldoelen: [
        ...c.hersteldoelen,
        { id: f.doel, persoon: f.persoon, gebied: f.gebied, tekst: f.tekst, basis: f.basis, stand: 'bezig' },
      ],
    }),
    HersteldoelBijgewerkt: (c, f) => ({ hersteldoelen: wissel(c.hersteldoelen, f.doel, { stand: f.stand }) }),
    TredeGezet: (c, f) => ({ treden: [...c.treden, { persoon: f.persoon, trede: f.trede, op: f.op }] }),
    InstemmingVastgelegd: (c, f) => ({
      instemming: { ...c.instemming, [f.persoon]: { stand: f.stand, op: f.op } },
    }),
    AnalyseVastgesteld: (_c, f) => {
      const { soort: _s, ...samenAnalyse } = f
      return { samenAnalyse }
    },
    OmgevingAfgewogen: (c, f) => ({
      omgeving: { ...c.omgeving, [f.partij]: { ingelicht: f.ingelicht, grond: f.grond, op: f.op } },
    }),
  },
  access: overal(
    regie,
    'BenoemProbleem',
    'BenoemKracht',
    'StelHersteldoel',
    'WerkHersteldoelBij',
    'ZetTrede',
    'LegInstemmingVast',
    'StelAnalyseVast',
    'WeegOmgevingAf',
  ),
  mogelijk: c => [
    'BenoemProbleem',
    'BenoemKracht',
    'StelHersteldoel',
    ...(c.hersteldoelen.some(d => d.stand === 'bezig') ? (['WerkHersteldoelBij'] as const) : []),
    'ZetTrede',
    'LegInstemmingVast',
    'StelAnalyseVast',
    'WeegOmgevingAf',
  ],
}

/** The domains of life of this region, from housing to taking part (R000-72). */
export const gebieden = (regio: RegioDefinitie) => regio.keten.casus.herstel.gebieden

const bekendGebied = (gebied: string, ctx: Ctx): Weigering | null =>
  gebieden(ctx.regio).some(g => g.id === gebied) ? null : nietHier('leefgebied')

/** A goal builds on something that is in the case: a strength, a risk factor or a problem. */
function bekendeBasis(c: Kern, basis: Basis | null): Weigering | null {
  if (basis === null) return null
  const bekend = { kracht: c.krachten, risico: c.risicos, probleem: c.problemen }[basis.soort]
  return bekend.some(x => x.id === basis.id) ? null : nietHier(basis.soort)
}

/**
 * Safety before recovery: goals of recovery wait as "later" until the region's phase of recovery begins, and that phase begins only when
 * it is safe (R000-42, r2014:765-783; R004-37, rr2024:165-166).
 */
export function herstelActief(c: Kern, regio: RegioDefinitie): boolean {
  const { fasen, herstel: keus } = regio.keten.casus
  const vanaf = fasen.findIndex(f => f.id === keus.vanaf)
  return vanaf >= 0 && fasen.findIndex(f => f.id === c.fase) >= vanaf
}

function werkBij(c: Open, o: O<'WerkHersteldoelBij'>, ctx: Ctx): Uitkomst {
  if (!c.hersteldoelen.some(d => d.id === o.doel && d.stand === 'bezig')) return nietHier('doel')
  if (!herstelActief(c, ctx.regio))
    return weiger('MAG_NU_NIET', 'Dit doel is voor later: eerst is het veilig, dan komt herstel.', {
      bron: ctx.regio.keten.casus.herstel.bron,
    })
  return besluit({ soort: 'HersteldoelBijgewerkt', doel: o.doel, stand: o.stand, verslag: o.verslag, op: ctx.nu })
}

/** An analysis names who took part, each person apart and what goes on between them; with one of these empty it is not final (R003-78, R004-53). */
function analyse(c: Open, o: O<'StelAnalyseVast'>, ctx: Ctx): Uitkomst {
  const nee = alleLeden(c, o.gezin)
  if (nee) return nee
  if (!o.factoren.every(f => c.risicos.some(r => r.id === f))) return nietHier('risicofactor')
  const leeg = [
    ...(o.individueel === '' ? [{ veld: 'individueel', uitleg: 'schrijf op wat er per persoon speelt' }] : []),
    ...(o.relationeel === '' ? [{ veld: 'relationeel', uitleg: 'schrijf op wat er tussen hen gebeurt' }] : []),
  ]
  if (leeg.length > 0)
    return weiger('ONVOLLEDIG', 'De analyse is pas af met wat er per persoon speelt en wat er tussen hen gebeurt.', {
      velden: leeg,
    })
  const { type: _t, ...feit } = o
  return besluit({ soort: 'AnalyseVastgesteld', ...feit, op: ctx.nu })
}

/** Goals that build on strength, beside those about risk (R004-63). */
export const telBasis = (c: Kern): { readonly kracht: number; readonly risico: number } => ({
  kracht: c.hersteldoelen.filter(d => d.basis?.soort === 'kracht').length,
  risico:
    c.hersteldoelen.filter(d => d.basis?.soort === 'risico').length + c.doelen.filter(d => d.risico !== null).length,
})
