import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import { bereikBezwaar } from '../contact/bereik.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { dagBezwaar } from '../dag.ts'
import { bekenden, nietHier, type Open, type Uitkomst } from '../deel.ts'
import type { NazorgOpdracht } from './feiten.ts'
import { OPVOLGMAANDEN, maandenVan } from './maanden.ts'

type O<T extends NazorgOpdracht['type']> = Extract<NazorgOpdracht, { type: T }>

/** Looking again, after the months of the region or those chosen for this family; once each. */
export function doeOpvolging(c: Open, o: O<'DoeOpvolging'>, ctx: Ctx): Uitkomst {
  const nee = maandBezwaar(c, o.maand, ctx)
  if (nee) return nee
  if (c.opvolging[o.maand] !== undefined) return weiger('MAG_NU_NIET', 'Deze opvolging is al vastgelegd.')
  return besluit({ soort: 'OpvolgingGedaan', maand: o.maand, uitkomst: o.uitkomst, verslag: o.verslag })
}

/** What the team measured: incidents, problems solved, taking part, each from evidence (R000-93; Rotterdam 2014, lines 935-938). */
export function legMeting(c: Open, o: O<'LegMetingVast'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  return maandBezwaar(c, o.maand, ctx) ?? besluit({ soort: 'MetingVastgelegd', ...feit })
}

/** What somebody of the family says themselves, reached only in a safe way (R000-94, R002-93). */
export function legAntwoord(c: Open, o: O<'LegGezinsantwoordVast'>, ctx: Ctx): Uitkomst {
  const nee = maandBezwaar(c, o.maand, ctx) ?? gesprekBezwaar(c, o, ctx)
  if (nee) return nee
  const { type: _type, ...feit } = o
  return besluit({ soort: 'GezinAntwoordde', ...feit })
}

/** Other months for this family than the region has (R001-91). */
export function kiesMaanden(_c: Open, o: O<'KiesNazorgmaanden'>): Uitkomst {
  const maanden = [...new Set(o.maanden)].sort((a, b) => a - b)
  if (maanden.length === 0 || !maanden.every(m => OPVOLGMAANDEN.some(n => n === m)))
    return weiger('ONVOLLEDIG', `Kies een of meer van deze maanden: ${OPVOLGMAANDEN.join(', ')}.`, {
      velden: [{ veld: 'maanden', uitleg: 'kies een of meer momenten' }],
    })
  return besluit({ soort: 'NazorgmaandenGekozen', maanden, reden: o.reden })
}

/**
 * A year after help began: was there violence again, and how do we know? (R002-105). Violence can be known earlier; that there was none, or
 * that nobody knows, only after the whole year. What was unknown may become known.
 */
export function doeJaarcheck(c: Open, o: O<'DoeJaarcheck'>, ctx: Ctx): Uitkomst {
  const hulp = c.hulp.find(h => h.id === o.hulp && (h.stand === 'loopt' || h.stand === 'afgerond'))
  if (!hulp) return nietHier('hulp die gestart is')
  const eerder = c.jaarchecks[o.hulp]
  if (eerder !== undefined && eerder !== 'onbekend')
    return weiger('MAG_NU_NIET', 'Dit is voor deze hulp al vastgelegd.')
  if (o.geweld !== 'ja' && hulp.gestartOp !== null && dagVan(ctx.nu) < jaarNa(dagVan(hulp.gestartOp)))
    return weiger('MAG_NU_NIET', 'Er is nog geen jaar voorbij sinds deze hulp begon.', {
      bron: 'aa2014:2122-2134',
      velden: [{ veld: 'geweld', uitleg: `kan vanaf ${jaarNa(dagVan(hulp.gestartOp))}` }],
    })
  return besluit({ soort: 'JaarcheckGedaan', hulp: o.hulp, geweld: o.geweld, bron: o.bron })
}
const jaarNa = (dag: string): string => `${String(Number(dag.slice(0, 4)) + 1)}${dag.slice(4)}`

export function maandBezwaar(c: Open, maand: number, ctx: Ctx): Weigering | null {
  const maanden = maandenVan(c, ctx.regio)
  if (maanden.includes(maand)) return null
  return weiger('ONVOLLEDIG', `Hier is opvolging na: ${maanden.join(', ') || 'geen vaste maanden'}.`, {
    bron: ctx.regio.keten.casus.opvolging.bron,
    velden: [{ veld: 'maand', uitleg: 'kies een van deze maanden' }],
  })
}

/** A talk with somebody of this family or its network, on a day that was, in a way that is safe. */
export function gesprekBezwaar(
  c: Open,
  o: Pick<O<'LegGezinsantwoordVast'>, 'persoon' | 'op' | 'wijze'>,
  ctx: Ctx,
): Weigering | null {
  if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
  return dagBezwaar(o.op, ctx.nu, 'op') ?? bereikBezwaar(c, o.persoon, o.wijze)
}
