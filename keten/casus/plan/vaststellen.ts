import type { Planvoorwaarde, RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { besluit, unreachable, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusFeit, Kern } from '../casus.ts'
import { alleLeden, eigen, nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { checkdag } from './check.ts'
import type { Elders, Makers, VaststelFeit, VaststelOpdracht } from './feiten.ts'
import { DRIE_VRAGEN } from './gezinsfeiten.ts'
import { planregels } from './versies.ts'

type O<T extends VaststelOpdracht['type']> = Extract<VaststelOpdracht, { type: T }>

/** The versions of the plan: adopted when complete, given to the family, and one for a household. */
export const vaststellen: Deel<VaststelOpdracht, VaststelFeit> = {
  beslis: {
    StelVeiligheidsplanVast: stelVast,
    GeefPlanMee: (c, o) => {
      if (c.plan === null) return nietHier('veiligheidsplan')
      return (
        alleLeden(c, o.aan) ?? besluit({ soort: 'PlanMeegegeven', versie: c.plan.versie, aan: o.aan, wijze: o.wijze })
      )
    },
    KoppelGezinsplan: (c, o) => {
      const daar = o.elders.find(e => e.nummer === o.nummer)
      if (c.plan !== null || daar === undefined) return nietHier('een plan of regie van hetzelfde huishouden')
      const { casus, nummer, regie: geleid = false } = daar
      return besluit({ soort: 'GezinsplanGekoppeld', casus, nummer, ...(geleid ? { regie: true } : {}) })
    },
  },
  pas: {
    VeiligheidsplanVastgesteld: (c, f) => {
      const makers = f.makers ?? null
      return {
        plan: { versie: f.versie, tekst: f.tekst, makers, acuut: f.acuut ?? [] },
        versies: [...c.versies, { versie: f.versie, tekst: f.tekst, makers, regels: planregels(c) }],
        gekoppeld: null,
      }
    },
    PlanMeegegeven: (c, f) => ({
      meegegeven: [...c.meegegeven, { versie: f.versie, aan: f.aan, wijze: f.wijze }],
    }),
    GezinsplanGekoppeld: (_c, f) => ({ gekoppeld: { casus: f.casus, nummer: f.nummer, regie: f.regie ?? false } }),
  },
  access: overal(regie, 'StelVeiligheidsplanVast', 'GeefPlanMee', 'KoppelGezinsplan'),
  mogelijk: c => [
    ...(c.voorwaarden.length > 0 ? (['StelVeiligheidsplanVast'] as const) : []),
    ...(c.plan === null ? (['KoppelGezinsplan'] as const) : (['GeefPlanMee'] as const)),
  ],
  klokken: [
    {
      klok: null,
      werk: 'veiligheidsplan-maken',
      start: 'CasusGeopend',
      stopt: ['VeiligheidsplanVastgesteld', 'GezinsplanGekoppeld', 'CasusGesloten'],
      rol: 'casusregisseur',
      organisatie: eigen,
    },
    {
      klok: null,
      werk: 'veiligheidsplan-maken',
      start: 'NieuwGeweld',
      stopt: [],
      rol: 'casusregisseur',
      organisatie: eigen,
    },
  ],
}

/** Adopted only when complete, as the region says; what is missing is said, one by one. A second plan of a household is refused (R000-83). */
function stelVast(c: Open, o: O<'StelVeiligheidsplanVast'>, ctx: Ctx): Uitkomst {
  const elders = (o.elders ?? []).filter(e => e.plan !== false)
  if (elders.length > 0) return alElders(elders)
  const nee = makersKloppen(c, o.makers) ?? (o.check === undefined ? null : checkdag(o.check, ctx, 'check'))
  if (nee) return nee
  if (o.acuut === true && c.veiligheid?.oordeel === 'veilig')
    return weiger(
      'MAG_NU_NIET',
      'Het laatste oordeel is dat dit gezin veilig is. Dan is het geen plan bij acuut gevaar.',
      {
        velden: [{ veld: 'acuut', uitleg: 'leg eerst vast hoe veilig het nu is' }],
      },
    )
  const mist = planOpen(c, o.makers ?? null, ctx.regio)
  const { acuutZonder, bron } = ctx.regio.keten.casus.plan
  const mag = o.acuut === true ? mist.filter(m => acuutZonder.some(v => v === m.veld)) : []
  if (mist.length > mag.length)
    return weiger('MAG_NU_NIET', 'Dit veiligheidsplan is nog niet af.', {
      bron: mist[0]?.veld === 'voorwaarden' ? 'dossier 5.1' : bron,
      velden: mist.filter(m => !mag.includes(m)),
    })
  return besluit<CasusFeit>(
    {
      soort: 'VeiligheidsplanVastgesteld',
      versie: (c.plan?.versie ?? 0) + 1,
      tekst: o.tekst,
      ...(o.makers === undefined ? {} : { makers: o.makers }),
      ...(o.acuut === true ? { acuut: mag.map(m => m.veld) } : {}),
    },
    ...(o.check === undefined ? [] : [{ soort: 'VeiligheidscheckGepland' as const, op: o.check }]),
  )
}

const alElders = (elders: readonly Elders[]): Uitkomst =>
  weiger(
    'MAG_NU_NIET',
    `Dit huishouden heeft al een plan, in casus ${elders.map(e => e.nummer).join(', ')}. Werk daar verder, of koppel deze casus aan dat plan.`,
    { bron: 'rotterdam 2014 regels 888-890', velden: elders.map(e => ({ veld: 'huishouden', uitleg: e.nummer })) },
  )

function makersKloppen(c: Kern, makers: Makers | undefined) {
  if (makers === undefined) return null
  const bekend = makers.netwerk.every(n => c.netwerktaken.some(t => t.id === n))
  return alleLeden(c, makers.gezin) ?? (bekend ? null : nietHier('netwerk'))
}

/** What the plan still lacks before it may be adopted in this region. */
export function planOpen(c: Kern, makers: Makers | null, regio: RegioDefinitie): { veld: string; uitleg: string }[] {
  const begin =
    c.voorwaarden.length === 0
      ? [{ veld: 'voorwaarden', uitleg: 'een veiligheidsplan begint met ten minste een veiligheidsvoorwaarde' }]
      : []
  return [
    ...begin,
    ...regio.keten.casus.plan.vaststellen.flatMap(v => {
      const uitleg = ontbreekt(v, c, makers)
      return uitleg === null ? [] : [{ veld: v, uitleg }]
    }),
  ]
}

function ontbreekt(v: Planvoorwaarde, c: Kern, makers: Makers | null): string | null {
  switch (v) {
    case 'kort-en-lang-maatregelen': {
      const open = c.maatregelen.filter(m => m.klaar === null)
      return zonder(open, 'maatregel')
    }
    case 'kort-en-lang-doelen':
      return zonder(c.doelen, 'doel')
    case 'elk-lid-regel':
      return ledenZonderRegel(c).length === 0
        ? null
        : 'nog niet elk gezinslid heeft een regel in het plan, of een reden waarom niet'
    case 'kind-eigen-doel':
      return kinderenZonderDoel(c).length === 0
        ? null
        : 'nog niet elk kind heeft een eigen doel, of een reden waarom niet'
    case 'drie-vragen':
      return DRIE_VRAGEN.every(vraag => c.eigenWoorden.some(w => w.vraag === vraag))
        ? null
        : 'schrijf in de woorden van het gezin op: wat is hier nodig, wat kan iemand zelf, wat samen met familie of vrienden'
    case 'makers-met-gezin':
      return (makers?.gezin.length ?? 0) > 0 ? null : 'noem wie dit plan samen maakten, met ten minste een gezinslid'
    default:
      return unreachable(v)
  }
}

function zonder(rij: readonly { termijn: string | null }[], wat: string): string | null {
  const kort = rij.some(r => r.termijn === 'kort')
  const lang = rij.some(r => r.termijn === 'lang')
  if (kort && lang) return null
  return `er is nog geen ${wat} voor ${kort ? 'de lange termijn' : lang ? 'de korte termijn' : 'de korte en de lange termijn'}`
}

/** Members about whom the plan says nothing, and nobody wrote why (R000-48, R003-54). */
export const ledenZonderRegel = (c: Kern): readonly string[] => {
  const genoemd = new Set([...planregels(c).flatMap(r => r.wie), ...c.geenRegel.map(g => g.persoon)])
  return c.personen.filter(p => !genoemd.has(p.id)).map(p => p.id)
}
/** Children without a goal of their own, and nobody wrote why (R001-47). */
export const kinderenZonderDoel = (c: Kern): readonly string[] => {
  const met = new Set([
    ...c.doelen.map(d => d.persoon),
    ...c.geenRegel.filter(g => g.wat === 'doel').map(g => g.persoon),
  ])
  return c.personen.filter(p => p.kind && !met.has(p.id)).map(p => p.id)
}
