import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { belasting, type Belasting } from './belasting.ts'

type Rij = {
  organisatie: string
  rol: string | null
  mens: string | null
  zaken: string
  werk: string
  te_laat: string
}
export type Persoonslast = { naam: string; werk: number; teLaat: number }
export type Teamlast = {
  id: string
  naam: string
  zaken: number
  werk: number
  teLaat: number
  /** open work nobody took on */
  vanNiemand: number
  /** beside what was agreed with this partner; null: nothing was agreed */
  belasting: Belasting | null
  mensen: Persoonslast[]
}

type Naam = { id: string; naam: string }
const alsKaart = (rijen: readonly Naam[]): ReadonlyMap<string, string> => new Map(rijen.map(r => [r.id, r.naam]))

/** What partners can handle at once, by organisation: the newest agreement that is in force today. */
async function capaciteiten(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rijen = await tx.vraag<{ partner: string; zaken: string }>(
    'proces_capaciteit',
    `select distinct on (velden ->> 'partner') velden ->> 'partner' as partner, velden ->> 'zaken' as zaken from kring.registerrij
      where regio = $1 and register = 'capaciteit' and stand = 'geldt' and weg_op is null and velden ->> 'vanaf' <= $2
      order by velden ->> 'partner', velden ->> 'vanaf' desc, gewijzigd_op desc`,
    [tx.wie.regio, dagVan(tx.nu)],
  )
  return new Map(rijen.map(r => [r.partner, Number(r.zaken)]))
}

/**
 * Open cases and open work per team and per colleague; the most overdue first.
 * @param grens from how many hundredths of its capacity on a partner is too full (R000-106)
 */
export async function lading(tx: Tx, grens: number): Promise<Teamlast[]> {
  const rijen = await tx.vraag<Rij>(
    'proces_lading',
    'select organisatie, rol, mens, zaken, werk, te_laat from kring.lading()',
  )
  const uniek = (ids: (string | null)[]) => [...new Set(ids.filter(id => id !== null))]
  const teams = await tx.vraag<Naam>(
    'proces_teams',
    'select id, naam from kring.organisatie where regio = $1 and id = any($2::uuid[])',
    [tx.wie.regio, uniek(rijen.map(r => r.organisatie))],
  )
  const mensen = await tx.vraag<Naam>('proces_mensen', 'select id, naam from kring.mens where id = any($1::uuid[])', [
    uniek(rijen.map(r => r.mens)),
  ])
  return telSamen(rijen, alsKaart(teams), alsKaart(mensen), { per: await capaciteiten(tx), grens })
}

/** Adds the counted rows up per team, and within a team per person. Pure. */
export function telSamen(
  rijen: readonly Rij[],
  teams: ReadonlyMap<string, string>,
  mensen: ReadonlyMap<string, string>,
  capaciteit: { readonly per: ReadonlyMap<string, number>; readonly grens: number },
): Teamlast[] {
  const uit = new Map<string, Teamlast & { per: Map<string, Persoonslast> }>()
  for (const r of rijen) {
    const leeg = { zaken: 0, werk: 0, teLaat: 0, vanNiemand: 0, belasting: null, mensen: [], per: new Map() }
    const team = uit.get(r.organisatie) ?? { id: r.organisatie, naam: teams.get(r.organisatie) ?? '', ...leeg }
    uit.set(r.organisatie, team)
    const [werk, teLaat] = [Number(r.werk), Number(r.te_laat)]
    team.zaken += Number(r.zaken)
    team.werk += werk
    team.teLaat += teLaat
    if (r.mens === null) team.vanNiemand += werk
    else {
      const mens = team.per.get(r.mens) ?? { naam: mensen.get(r.mens) ?? '', werk: 0, teLaat: 0 }
      team.per.set(r.mens, { ...mens, werk: mens.werk + werk, teLaat: mens.teLaat + teLaat })
    }
  }
  return [...uit.values()]
    .map(({ per, ...team }) => ({
      ...team,
      belasting: belasting(team.zaken, capaciteit.per.get(team.id), capaciteit.grens),
      mensen: [...per.values()].toSorted((a, b) => b.werk - a.werk),
    }))
    .toSorted((a, b) => b.teLaat - a.teLaat || b.werk - a.werk || a.naam.localeCompare(b.naam))
}
