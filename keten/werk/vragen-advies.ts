import type { Tx } from '../../kernel/db.ts'

type Rij = {
  id: string
  soort: 'stap' | 'hercontact' | 'vraag'
  wat: string
  nummer: string
  dossier: string | null
  op: Date
  mens: string | null
  naam: string | null
}

/**
 * What was promised to somebody who asked advice, with its day, and what is asked of this person by name: work without a case, so that
 * nothing of a family has to be kept for it (R002-21, R000-51). A step is in the name of who agreed it; does that person no longer work
 * here, then it is of the whole advice desk. Somebody always holds it.
 */
export async function adviesWerk(tx: Tx) {
  const { regio, organisatie, mens } = tx.wie
  const rijen = await tx.vraag<Rij>(
    'mijn_advies',
    `select s.id, s.soort, s.wat, d.nummer, d.id as dossier, s.voor_op as op, r.mens, r.naam
       from kring.adviesstap s join kring.adviesdossier d on d.regio = s.regio and d.id = s.dossier
       left join lateral (select v.mens, m.naam from kring.rolvervulling v join kring.mens m on m.id = v.mens
          where v.regio = s.regio and v.mens = s.mens and v.organisatie = s.organisatie and v.van <= $4::timestamptz
            and (v.tot is null or v.tot > $4::timestamptz) limit 1) r on true
      where s.regio = $1 and s.organisatie = $2 and s.gedaan_op is null and s.voor_op < $5::timestamptz and d.gesloten_op is null
     union all
     select v.id, 'vraag', v.vraag, v.nummer, null, v.gesteld_op, $3::uuid, null
       from kring.adviesvraag v where v.regio = $1 and v.aan_mens = $3::uuid and v.antwoord is null
     order by op, id limit 50`,
    [regio, organisatie, mens, tx.nu, new Date(Date.parse(tx.nu) + WEEK).toISOString()],
  )
  return Promise.all(
    rijen.map(async r => ({
      ...{ id: r.id, soort: r.soort, wat: await tx.zegel.lees(r.wat), nummer: r.nummer, dossier: r.dossier },
      op: r.op.toISOString(),
      wie: r.mens === null ? null : { naam: r.naam ?? tx.wie.naam, ik: r.mens === mens },
      teLaat: r.soort !== 'vraag' && r.op.toISOString() < tx.nu,
    })),
  )
}
const WEEK = 7 * 86_400_000
