import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusOpdracht, Kern } from '../casus.ts'
import type { Open, Uitkomst } from '../deel.ts'

/** Phases run in the order of the region; never by themselves (R-GSV-01). The first ends only when it is safe. */
export function rondFaseAf(c: Open, o: Extract<CasusOpdracht, { type: 'RondFaseAf' }>, ctx: Ctx): Uitkomst {
  const { fasen } = ctx.regio.keten.casus
  const i = fasen.findIndex(f => f.id === c.fase)
  const fase = fasen[i]
  if (!fase || c.fasenKlaar.includes(c.fase)) return weiger('MAG_NU_NIET', 'Alle fasen zijn afgerond.')
  const open = i === 0 ? eersteFaseOpen(c) : i === 1 ? tweedeFaseOpen(c) : []
  if (open.length > 0)
    return weiger('MAG_NU_NIET', `De fase "${fase.label}" kan nog niet worden afgerond.`, {
      bron: fase.bron,
      velden: open,
    })
  return besluit({
    soort: 'FaseAfgerond',
    fase: c.fase,
    volgende: fasen[i + 1]?.id ?? null,
    onderbouwing: o.onderbouwing,
  })
}

/** Direct safety: conditions and a plan, all minimum conditions met, and the family seen as safe (dossier 5.1). */
export function eersteFaseOpen(c: Kern): { veld: string; uitleg: string }[] {
  const mist: { veld: string; uitleg: string }[] = []
  if (c.voorwaarden.length === 0) mist.push({ veld: 'voorwaarden', uitleg: 'er is nog geen veiligheidsvoorwaarde' })
  if (c.plan === null && c.gekoppeld === null)
    mist.push({ veld: 'veiligheidsplan', uitleg: 'er is nog geen veiligheidsplan' })
  const nietGehaald = c.voorwaarden.filter(v => v.minimum && v.stand !== 'gehaald').length
  if (nietGehaald > 0)
    mist.push({ veld: 'voorwaarden', uitleg: `${nietGehaald} voorwaarde(n) zijn nog niet gecontroleerd en gehaald` })
  if (c.veiligheid?.oordeel !== 'veilig')
    mist.push({ veld: 'veiligheid', uitleg: 'leg vast dat het gezin nu veilig is' })
  return mist
}

/** Stable safety: risk factors no longer have influence (dossier 5.1). */
export function tweedeFaseOpen(c: Kern): { veld: string; uitleg: string }[] {
  const open = c.risicos.filter(r => !r.zonderInvloed).length
  return open > 0 ? [{ veld: 'risicofactoren', uitleg: `${open} risicofactor(en) hebben nog invloed` }] : []
}
