import { lidmaatschap } from '../../../gedeeld/regio/route.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Tx } from '../../../kernel/db.ts'

const organisatie = async (tx: Tx, definitie: string): Promise<string | null> => {
  const [rij] = await tx.vraag<{ id: string }>(
    'verblijf_partij',
    'select id from kring.organisatie where regio = $1 and definitie = $2',
    [tx.wie.regio, definitie],
  )
  return rij?.id ?? null
}

/** The local team of a municipality, when it is furnished here. */
export const teamVan = (tx: Tx, gemeente: string): Promise<string | null> => organisatie(tx, `team:${gemeente}`)

/** Who belongs to a stay from the first day: the team of where the family comes from, and its reporting point. */
export async function partijenVan(
  tx: Tx,
  regio: RegioDefinitie,
  gemeente: string,
): Promise<{ team: string | null; veiligThuis: string }> {
  const meldpunt =
    lidmaatschap(regio, gemeente, 'melding', tx.nu.slice(0, 10))?.organisatie ??
    regio.organisaties.find(o => o.soort === 'meldpunt')?.id ??
    ''
  return { team: await teamVan(tx, gemeente), veiligThuis: (await organisatie(tx, meldpunt)) ?? '' }
}
