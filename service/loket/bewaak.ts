import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { voegToe } from '../../kernel/rijen.ts'

/**
 * The clock of the door: what nobody took up in time is said aloud once, to who it is for and to who watches over them. @returns how many
 * signals were given
 */
export async function bewaakDeur(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const { regio } = tx.wie
  const laat = await tx.vraag<{ organisatie: string; rol: Rol; aanbod_aan: string | null }>(
    'deur_verlopen',
    `update kring.deurvraag set geseind_op = $2 where regio = $1 and stand = 'wacht' and geseind_op is null and oppakken_voor <= $2
     returning organisatie, rol, aanbod_aan`,
    [regio, tx.nu],
  )
  const naar = laat.flatMap(({ aanbod_aan: aan, ...v }) => [
    v,
    // offered and not accepted: who holds it hears so, and who was asked too
    ...(aan === null ? [] : [{ organisatie: aan, rol: 'medewerker-veilig-thuis' as const }]),
    v.rol === 'teamcoordinator'
      ? { organisatie: tx.wie.organisatie, rol: 'procesregisseur' as const }
      : { organisatie: v.organisatie, rol: 'gedragswetenschapper' as const },
  ])
  const bericht = (n: { organisatie: string; rol: Rol }) =>
    voegToe('bericht', { regio, id: p.nieuwId(), ...n, zaak: null, soort: 'deur-verlopen', klok: null, op: tx.nu })
  if (naar.length > 0) await tx.schrijf(naar.map(bericht))
  return naar.length
}
