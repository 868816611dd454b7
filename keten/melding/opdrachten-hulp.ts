import type { Tx } from '../../kernel/db.ts'
import type { Route } from '../../kernel/gate.ts'
import * as i from './invoer.ts'
import { op } from './opdrachten-vorm.ts'

const TEAMLEDEN = `select m.id, m.naam, o.id as organisatie, o.naam as team
    from kring.rolvervulling r join kring.mens m on m.id = r.mens
    join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie and o.soort = 'lokaalTeam'
   where r.regio = $1 and r.rol in ('casusregisseur', 'teamcoordinator') and r.van <= $2 and (r.tot is null or r.tot > $2)`

export type Hulpverlener = { id: string; naam: string; organisatie: string; team: string }

/** Who may turn out to help a family already: the people of the teams, by name. */
export const hulpverleners = (tx: Tx): Promise<Hulpverlener[]> =>
  tx.vraag<Hulpverlener>('melding_hulpverleners', `${TEAMLEDEN} order by o.naam, m.naam limit 500`, [
    tx.wie.regio,
    tx.nu,
  ])

export const lopendeHulp: Route = op(
  'lopende-hulp',
  'Vastleggen dat iemand dit gezin al helpt',
  'LegLopendeHulpVast',
  i.HulpInvoer,
  (b, schrijf) => ({ type: 'LegLopendeHulpVast', werker: b.werker, organisatie: null, wat: schrijf('hulp', b.wat) }),
  async (tx, o) => {
    if (o.type !== 'LegLopendeHulpVast') return o
    const [wie] = await tx.vraag<Hulpverlener>('melding_hulpverlener', `${TEAMLEDEN} and m.id = $3`, [
      tx.wie.regio,
      tx.nu,
      o.werker,
    ])
    return { ...o, organisatie: wie?.organisatie ?? null }
  },
)
