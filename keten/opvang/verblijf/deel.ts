import type { Toegangsregel } from '../../../kernel/access.ts'
import type { Rol } from '../../../kernel/actor.ts'
import type { Besluit, Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Open, VerblijfFeit, VerblijfOpdracht } from './verblijf.ts'

export type Uitkomst = Besluit<VerblijfFeit>
export type Later = Exclude<VerblijfOpdracht, { type: 'OpenVerblijf' }>
/** What may be ordered in one part of a stay, and what follows. */
export type Beslissers<C extends { type: string }> = {
  readonly [T in C['type']]: (v: Open, o: Extract<C, { type: T }>, ctx: Ctx) => Uitkomst
}

const OPVANG: readonly Rol[] = ['opvangmedewerker', 'plaatsingscoordinator']
const TEAM: readonly Rol[] = ['casusregisseur', 'teamcoordinator']
const regel = (rollen: readonly Rol[], bereik: Toegangsregel['bereik']): Toegangsregel => ({
  rollen,
  bereik,
  doel: 'opvang',
})
/** Who works at the shelter; the team of origin reads along and joins the plan, and takes over. */
export const opvang = regel(OPVANG, 'inhoud')
export const samen = regel([...OPVANG, ...TEAM], 'inhoud')
export const team = regel(TEAM, 'inhoud')
export const begin = regel(OPVANG, 'nieuw')
export const ontvanger: Toegangsregel = { rollen: ['teamcoordinator'], bereik: 'aanbod', doel: 'overdracht' }
export const systeem: Toegangsregel = { rollen: ['systeem'], bereik: 'inhoud', doel: 'klok' }

export const mist = (veld: string, uitleg: string, zin: string, bron: string): Weigering =>
  weiger('ONVOLLEDIG', zin, { bron, velden: [{ veld, uitleg }] })
export const nuNiet = weiger.bind(null, 'MAG_NU_NIET')

export const kentBezwaar = (v: Open, persoon: string, veld = 'persoon'): Weigering | null =>
  v.personen.some(p => p.id === persoon)
    ? null
    : mist(veld, 'kies iemand uit de lijst', 'Deze persoon hoort niet bij dit verblijf.', 'platform')

/** Somebody fills in what was: a day that still has to come is a slip. */
export const straksBezwaar = (op: string, ctx: Ctx): Weigering | null =>
  op > ctx.nu.slice(0, 10) ? mist('op', 'kies een dag die geweest is', 'Deze dag moet nog komen.', 'platform') : null

/** So many months on, as a day; the last day of a short month. */
export function maandenVerder(nu: string, maanden: number): string {
  const d = new Date(nu)
  const doel = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + maanden + 1, 0))
  const dag = Math.min(d.getUTCDate(), doel.getUTCDate())
  return new Date(Date.UTC(doel.getUTCFullYear(), doel.getUTCMonth(), dag)).toISOString().slice(0, 10)
}
export const dagen = (van: string, tot: string): number =>
  Math.max(0, Math.floor((Date.parse(tot) - Date.parse(van)) / 86_400_000))
