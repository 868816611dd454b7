import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Bode } from '../../kernel/bode.ts'
import type { Db } from '../../kernel/db.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import { neutraalBericht, tikGeheim, tikPad } from '../../keten/casus/index.ts'
import { systeemActor } from '../worker.ts'

/** What was meant for a safe hour is not tried for longer than this: late may be unsafe (choice of Kring). */
const OP_TIJD_MS = 15 * 60_000
const PER_RONDE = 20

export type Uitgang = {
  readonly db: Db
  readonly boek: Regelboek
  readonly bode: Bode
  readonly geheim: Pick<Geheimhouding, 'spoor'>
  /** the public address of this Kring */
  readonly adres: string
  readonly nu: () => Date
}
type Rij = { id: string; link: string; waarde: string; pogingen: number; gemaakt_op: Date; leeft: boolean }

/**
 * Sends what waits. A row is claimed, sent and marked in one transaction: whoever falls over halfway leaves it waiting, so a message goes
 * at least once, and the link in it is the same. @returns how many went
 */
export async function verstuurUit(d: Uitgang): Promise<number> {
  let weg = 0
  for (const regio of d.boek.regios.keys()) {
    const nu = d.nu()
    weg += await d.db.asActor(systeemActor(d.boek, regio), nu.toISOString(), async tx => {
      const rijen = await tx.vraag<Rij>(
        'uit_te_versturen',
        `select u.id, u.link, g.waarde, u.pogingen, u.gemaakt_op, (l.antwoord is null and l.verloopt_op > $2) as leeft
           from kring.uit u join kring.contactgegeven g on g.regio = u.regio and g.id = u.gegeven join kring.link l on l.regio = u.regio and l.id = u.link
          where u.regio = $1 and u.stand = 'wacht' and u.volgende_op <= $2 order by u.volgende_op limit ${PER_RONDE} for update of u skip locked`,
        [regio, tx.nu],
      )
      let gegaan = 0
      for (const r of rijen) {
        const opTijd = nu.getTime() - r.gemaakt_op.getTime() <= OP_TIJD_MS
        const gelukt = r.leeft && opTijd && (await probeer(d, r))
        if (gelukt) gegaan += 1
        const stand = gelukt ? 'verstuurd' : r.leeft && opTijd ? 'wacht' : 'mislukt'
        const straks = new Date(nu.getTime() + 60_000 * 2 ** Math.min(r.pogingen, 3)).toISOString()
        await tx.vraag(
          'uit_bijwerken',
          'update kring.uit set stand = $3, pogingen = pogingen + 1, volgende_op = $4, verstuurd_op = $5 where regio = $1 and id = $2',
          [regio, r.id, stand, straks, gelukt ? tx.nu : null],
        )
      }
      return gegaan
    })
  }
  return weg
}

const probeer = (d: Uitgang, r: Rij): Promise<boolean> =>
  d.bode
    .stuur({ naar: r.waarde, ...neutraalBericht(`${d.adres}${tikPad(tikGeheim(d.geheim, r.link))}`) })
    .then(() => true)
    .catch(() => false)
