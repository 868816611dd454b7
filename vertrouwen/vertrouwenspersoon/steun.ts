import { STEUNWET, type Steunuitkomst } from '../../gedeeld/steun.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

export const STANDEN = ['wacht', 'opgepakt', 'klaar'] as const
export type Stand = (typeof STANDEN)[number]
/** A question as the rules see it: how it stands, and who has it once somebody took it up. */
export type Vraag = { readonly stand: Stand; readonly door: string | null }

export type Opdracht =
  | { readonly type: 'PakOp' }
  | { readonly type: 'Noteer' }
  | { readonly type: 'RondAf'; readonly uitkomst: Steunuitkomst }
export type Daad = Opdracht['type']
export const DADEN = ['PakOp', 'Noteer', 'RondAf'] as const satisfies readonly Daad[]

/** What it becomes, and with what it ended. */
export type Na = { readonly ok: true; readonly vraag: Vraag; readonly uitkomst: Steunuitkomst | null }
const nee = (uitleg: string): Weigering => weiger('MAG_NU_NIET', uitleg, { bron: STEUNWET })

/**
 * Any vertrouwenspersoon of the region takes up what waits, or takes over from a colleague, so that nobody waits for who is away. Notes and
 * the end are for who has it. @param wie the id of who acts; that they are a vertrouwenspersoon was asked before
 */
export function decide(v: Vraag, o: Opdracht, wie: string): Na | Weigering {
  if (v.stand === 'klaar') return nee('Deze vraag is al afgerond.')
  if (o.type === 'PakOp') {
    if (v.door === wie) return nee('U hebt deze vraag al.')
    return { ok: true, vraag: { stand: 'opgepakt', door: wie }, uitkomst: null }
  }
  if (v.door !== wie) return nee('Pak deze vraag eerst op.')
  return o.type === 'Noteer'
    ? { ok: true, vraag: v, uitkomst: null }
    : { ok: true, vraag: { ...v, stand: 'klaar' }, uitkomst: o.uitkomst }
}

/** What somebody can do with it now. */
export const mag = (v: Vraag, wie: string): readonly Daad[] =>
  DADEN.filter(d => decide(v, d === 'RondAf' ? { type: d, uitkomst: 'gesprek' } : { type: d }, wie).ok)
