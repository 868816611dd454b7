import type { Tx } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe, werkBij } from '../kernel/rijen.ts'
import { magNazien, nazienStand } from '../vertrouwen/beheer/index.ts'
import type { Rol } from '../kernel/actor.ts'

/** What surely is not due yet is not read: a year has at least so many days. */
const VROEGST_DAGEN = 360

type Rij = { id: string; mens: string; rol: string; van: Date; nagezien_op: Date | null }
type Naziener = { mens: string; rol: Rol; organisatie: string }

/**
 * Says once to who may review it that a role was not looked at for a year; again only after it was reviewed and another year went by. A notice
 * that lies unread already says it. @returns how many signals were given
 */
export async function maanNazien(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const { regio } = tx.wie
  const rijen = await tx.vraag<Rij>(
    'nazien_rollen',
    `select r.id, r.mens, r.rol, r.van, r.nagezien_op from kring.rolvervulling r
      where r.regio = $1 and r.rol <> 'systeem' and (r.tot is null or r.tot > $2) and coalesce(r.nagezien_op, r.van) < $2::timestamptz - interval '${VROEGST_DAGEN} days'
        and (r.nazien_gezegd_op is null or r.nazien_gezegd_op < coalesce(r.nagezien_op, r.van)) for update of r skip locked`,
    [regio, tx.nu],
  )
  const rollen = rijen.filter(
    r => nazienStand({ van: r.van.toISOString(), nagezienOp: r.nagezien_op?.toISOString() ?? null }, tx.nu) !== 'niet',
  )
  if (rollen.length === 0) return 0
  const wie = await tx.vraag<Naziener>(
    'nazien_wie',
    `select r.mens, r.rol, r.organisatie from kring.rolvervulling r
      where r.regio = $1 and r.rol in ('beheerder', 'privacyfunctionaris') and r.van <= $2 and (r.tot is null or r.tot > $2)
        and not exists (select 1 from kring.bericht b where b.regio = r.regio and b.organisatie = r.organisatie and b.rol = r.rol
              and b.soort = 'rollen-nazien' and b.gelezen_op is null)`,
    [regio, tx.nu],
  )
  const naar = new Map(
    wie
      .filter(w => rollen.some(r => magNazien(r, w)))
      .map(w => [`${w.organisatie} ${w.rol}`, { organisatie: w.organisatie, rol: w.rol }]),
  )
  const bericht = { regio, zaak: null, soort: 'rollen-nazien', klok: null, op: tx.nu }
  await tx.schrijf([
    ...rollen.map(r => werkBij('rolvervulling', { regio, id: r.id }, { nazien_gezegd_op: tx.nu })),
    ...[...naar.values()].map(n => voegToe('bericht', { ...bericht, ...n, id: p.nieuwId() })),
  ])
  return naar.size
}
