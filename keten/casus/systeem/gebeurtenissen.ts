import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { dagBezwaar } from '../dag.ts'
import { bekenden, nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { GebeurtenisFeit, GebeurtenisOpdracht, Machtslijn, Rolregel } from './feiten-gebeurtenis.ts'

type O<T extends GebeurtenisOpdracht['type']> = Extract<GebeurtenisOpdracht, { type: T }>

/** Roles belong to events, and responsibility stands apart from them (R004-66); power is drawn version by version (R000-40). */
export const gebeurtenissen: Pick<
  Deel<GebeurtenisOpdracht, GebeurtenisFeit>,
  'beslis' | 'pas' | 'access' | 'mogelijk'
> = {
  beslis: { LegGebeurtenisVast: leg, TekenMachtskaart: teken },
  pas: {
    GebeurtenisVastgelegd: (c, f) => ({
      gebeurtenissen: [...c.gebeurtenissen, { id: f.gebeurtenis, op: f.op, wat: f.wat, rollen: f.rollen }],
    }),
    MachtskaartGetekend: (c, f) => ({
      machtskaarten: [...c.machtskaarten, { versie: f.versie, op: f.op, lijnen: f.lijnen, toelichting: f.toelichting }],
    }),
  },
  access: overal(regie, 'LegGebeurtenisVast', 'TekenMachtskaart'),
  mogelijk: () => ['LegGebeurtenisVast', 'TekenMachtskaart'],
}

function leg(c: Open, o: O<'LegGebeurtenisVast'>, ctx: Ctx): Uitkomst {
  const nee = dagBezwaar(o.op, ctx.nu, 'op') ?? rolregelBezwaar(c, o.rollen)
  if (nee) return nee
  const { type: _type, ...feit } = o
  return besluit({ soort: 'GebeurtenisVastgelegd', ...feit })
}

/** In one event somebody can be victim and offender; nobody both does it and only sees it, and nobody has two responsibilities. */
function rolregelBezwaar(c: Kern, regels: readonly Rolregel[]): Weigering | null {
  const nee = (uitleg: string) => weiger('ONVOLLEDIG', uitleg, { velden: [{ veld: 'rollen', uitleg }] })
  if (regels.length === 0) return nee('Zeg wie erbij was en met welke rol.')
  if (!regels.every(r => [...bekenden(c), ...c.vertrokken.map(p => p.id)].includes(r.persoon)))
    return nietHier('persoon')
  for (const persoon of new Set(regels.map(r => r.persoon))) {
    const eigen = regels.filter(r => r.persoon === persoon)
    const rollen = eigen.map(r => r.rol)
    if (new Set(rollen).size < rollen.length) return nee('Dezelfde rol staat er twee keer voor een persoon.')
    if (new Set(eigen.map(r => r.verantwoordelijk)).size > 1)
      return nee('Voor een persoon staan er twee verantwoordelijkheden. Kies er een.')
    if (rollen.includes('overig') && rollen.length > 1)
      return nee('Anders betrokken kan niet samen met een andere rol. Kies een van de twee.')
    if (rollen.includes('getuige') && rollen.some(r => r === 'pleger' || r === 'beide'))
      return nee('Wie geweld gebruikte, is bij dezelfde gebeurtenis niet alleen getuige. Kies een van de twee.')
  }
  return null
}

const sleutel = (l: Machtslijn): string => `${l.van} ${l.naar} ${l.waarin}`

function teken(c: Open, o: O<'TekenMachtskaart'>, ctx: Ctx): Uitkomst {
  const nee = (uitleg: string) => weiger('ONVOLLEDIG', uitleg, { velden: [{ veld: 'lijnen', uitleg }] })
  if (!o.lijnen.every(l => [l.van, l.naar].every(id => bekenden(c).includes(id)))) return nietHier('persoon')
  if (o.lijnen.some(l => l.van === l.naar)) return nee('Iemand heeft geen macht over zichzelf. Kies twee personen.')
  const nieuw = o.lijnen.map(sleutel).sort()
  if (new Set(nieuw).size < nieuw.length) return nee('Dezelfde lijn staat er twee keer.')
  const vorige = c.machtskaarten.at(-1)
  if (vorige && vorige.lijnen.map(sleutel).sort().join() === nieuw.join())
    return weiger('MAG_NU_NIET', 'Deze kaart is gelijk aan de vorige. Er is niets veranderd.')
  return besluit({
    soort: 'MachtskaartGetekend',
    versie: (vorige?.versie ?? 0) + 1,
    op: dagVan(ctx.nu),
    lijnen: o.lijnen,
    toelichting: o.toelichting,
  })
}
