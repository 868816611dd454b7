import type { Bewaking } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'

/** Who of the team leads more long cases than the limit, for who leads the team; no case, only a name of a colleague and a number. */
export type Langdurig = {
  /** from how many days on a case is long */
  dagen: number
  /** the most long cases somebody has before it shows */
  grens: number
  bron: string
  mensen: { naam: string; zaken: number }[]
}

const DAG = 86_400_000

/** Null for whoever does not lead a team (R004-106; Rotterdam-Rijnmond 2024, line 239; the limit is of the region). */
export async function langdurig(tx: Tx, { langdurig: l, bron }: Bewaking): Promise<Langdurig | null> {
  if (tx.wie.rol !== 'teamcoordinator') return null
  const sinds = new Date(Date.parse(tx.nu) - l.dagen * DAG).toISOString()
  const rijen = await tx.vraag<{ naam: string; zaken: string }>(
    'werk_langdurig',
    `select m.naam, l.zaken from kring.langdurig($1) l join kring.mens m on m.id = l.mens where l.zaken > $2 order by l.zaken desc, m.naam`,
    [sinds, l.zaken],
  )
  return { dagen: l.dagen, grens: l.zaken, bron, mensen: rijen.map(r => ({ naam: r.naam, zaken: Number(r.zaken) })) }
}
