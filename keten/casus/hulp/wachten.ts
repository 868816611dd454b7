import { besluit, type Ctx } from '../../../kernel/decider.ts'
import type { Klokregel } from '../../../kernel/slice.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Casus, CasusFeit, Kern } from '../casus.ts'
import { eigen, nietHier, type Open, type Uitkomst } from '../deel.ts'
import type { AanbodOpdracht, Hulp } from './feiten.ts'

type O<T extends AanbodOpdracht['type']> = Extract<AanbodOpdracht, { type: T }>
type Regel = Klokregel<CasusFeit, Casus>

/** How dangerous waiting is: it sets how often somebody looks. */
export const WACHTRISICOS = ['acuut', 'hoog', 'gewoon'] as const
export type Wachtrisico = (typeof WACHTRISICOS)[number]

/** Who said yes to help that did not begin yet. */
export const wachtenden = (c: Pick<Kern, 'hulp'>): readonly Hulp[] => c.hulp.filter(h => h.stand === 'aanvaard')

/** Acute or not safe at the last look; a raised risk; or neither (which of the three, is a choice of Kring). */
export function wachtrisico(c: Pick<Kern, 'acuut' | 'codeRood' | 'veiligheid' | 'verhoogdRisico'>): Wachtrisico {
  if (c.acuut !== null || c.codeRood !== null || c.veiligheid?.oordeel === 'onveilig') return 'acuut'
  return c.verhoogdRisico ? 'hoog' : 'gewoon'
}

/** How many whole days somebody waited between yes and the beginning of help, or waits until now; null: not known when they said yes. */
export function wachtdagen(h: Pick<Hulp, 'aanvaardOp' | 'gestartOp'>, nu: string): number | null {
  if (h.aanvaardOp === null) return null
  return Math.max(0, Math.floor((Date.parse(h.gestartOp ?? nu) - Date.parse(h.aanvaardOp)) / 86_400_000))
}

/** Who says yes waits from then on, and one person of the team keeps an eye on them: nobody waits alone (choice of Kring). */
export function aanvaard(c: Open, o: O<'AanvaardHulp'>, ctx: Ctx): Uitkomst {
  if (!c.hulp.some(h => h.id === o.hulp && h.stand === 'aangeboden')) return nietHier('hulp')
  const door = wieWaakt(c, o, null, ctx)
  return typeof door === 'string' ? besluit({ soort: 'HulpAanvaard', hulp: o.hulp, door, op: ctx.nu }) : door
}

/** Seen while waiting: safe or not, whether the help is still wanted, and the place in the queue when the provider tells it. */
export function zieWachtende(c: Open, o: O<'ZieWachtendGezin'>, ctx: Ctx): Uitkomst {
  const h = wachtenden(c).find(x => x.id === o.hulp)
  if (!h) return nietHier('hulp waarop gewacht wordt')
  const door = wieWaakt(c, o, h.wachtDoor, ctx)
  if (typeof door !== 'string') return door
  const { type: _type, kunnen: _kunnen, ...feit } = o
  return besluit({ soort: 'WachtendGezinGezien', ...feit, door, op: ctx.nu })
}

/** Who was chosen, else who did it until now, else the director, else the director who does this. */
function wieWaakt(
  c: Open,
  o: { readonly door?: string; readonly kunnen?: readonly string[] },
  tot: string | null,
  ctx: Ctx,
): string | Weigering {
  const zelf = ctx.wie.rol === 'casusregisseur' ? ctx.wie.mens : undefined
  const keuze = o.door === undefined ? [tot, c.regisseur?.mens, zelf] : [o.door]
  const mag = (m: string) => !c.gesperd.includes(m) && (o.kunnen?.includes(m) ?? true)
  for (const m of keuze) if (typeof m === 'string' && mag(m)) return m
  return weiger('ONVOLLEDIG', 'Kies wie van het team contact houdt zolang dit gezin op hulp wacht.', {
    bron: 'platform',
    velden: [{ veld: 'door', uitleg: 'kies een casusregisseur van het team' }],
  })
}

/** What ends waiting, and which help it is about. */
const EINDE = ['HulpGestart', 'HulpGeweigerd', 'LidVertrokken', 'CasusGesloten'] as const
function welke(f: CasusFeit, na: Casus): readonly string[] {
  if ('hulp' in f && typeof f.hulp === 'string') return [f.hulp]
  if (na.status === 'geen') return []
  const wie = f.soort === 'LidVertrokken' ? f.persoon : null
  return wachtenden(na).flatMap(h => (wie === null || h.persoon === wie ? [h.id] : []))
}
const door = (f: CasusFeit): string | null =>
  f.soort === 'HulpAanvaard' || f.soort === 'WachtendGezinGezien' ? (f.door ?? null) : null

/** Each look sets the next one, by the risk of that moment; a second clock says how long waiting may last at most. */
const kijk = (risico: Wachtrisico, n: number): readonly Regel[] =>
  (['HulpAanvaard', 'WachtendGezinGezien', 'CasusHeropend'] as const).map((start, m) => ({
    klok: `wachten-${risico}`,
    werk: 'gezin-wacht',
    start,
    stopt: n === 0 && m === 0 ? ['WachtendGezinGezien', ...EINDE] : [],
    rol: 'casusregisseur',
    organisatie: eigen,
    mens: door,
    onderwerp: welke,
    als: (_f, na) => na.status !== 'geen' && wachtrisico(na) === risico,
  }))

export const wachtklokken: readonly Regel[] = [
  ...WACHTRISICOS.flatMap(kijk),
  ...(['HulpAanvaard', 'CasusHeropend'] as const).map((start, m): Regel => ({
    klok: 'wachttijd',
    werk: 'wachttijd',
    start,
    stopt: m === 0 ? EINDE : [],
    rol: 'casusregisseur',
    organisatie: eigen,
    mens: door,
    onderwerp: welke,
  })),
]
