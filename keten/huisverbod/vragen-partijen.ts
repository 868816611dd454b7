import { lidmaatschap } from '../../gedeeld/regio/route.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Partijen } from './screening/feiten.ts'

/** Who does what at an order in this municipality, by the names of the definition (R002-03: Renkum goes to Ede). */
export function partijnamen(regio: RegioDefinitie, gemeente: string, op: string) {
  const { eersteHulp, casemanager } = regio.keten.huisverbod
  const wie = (thema: 'melding' | 'huisverbod' | 'politie') => lidmaatschap(regio, gemeente, thema, op)?.organisatie
  const veiligThuis = wie('melding') ?? regio.organisaties.find(o => o.soort === 'meldpunt')?.id ?? ''
  const regisseert = wie('huisverbod') ?? casemanager ?? veiligThuis
  return {
    gemeente: `gemeente:${gemeente}`,
    team: `team:${gemeente}`,
    politie: wie('politie') ?? regio.organisaties.find(o => o.soort === 'politie')?.id ?? '',
    veiligThuis,
    casemanager: regisseert,
    eersteHulp: eersteHulp ?? regisseert,
  }
}

/** The same, as organisations of the register; a refusal when the region is not furnished for it. */
export async function partijenVan(tx: Tx, regio: RegioDefinitie, gemeente: string): Promise<Partijen | Weigering> {
  const namen = partijnamen(regio, gemeente, tx.nu.slice(0, 10))
  const rijen = await tx.vraag<{ id: string; definitie: string; soort: string }>(
    'huisverbod_partijen',
    'select id, definitie, soort from kring.organisatie where regio = $1 and definitie = any($2::text[])',
    [tx.wie.regio, [...new Set(Object.values(namen))]],
  )
  const rij = (naam: string) => rijen.find(r => r.definitie === naam)
  const [gemeenteRij, hulp, manager, vt] = [namen.gemeente, namen.eersteHulp, namen.casemanager, namen.veiligThuis].map(
    rij,
  )
  if (!gemeenteRij || !hulp || !manager || !vt)
    return weiger(
      'MAG_NU_NIET',
      'Voor deze gemeente staat nog niet in Kring wie bij een huisverbod helpt. Vraag de beheerder.',
    )
  const partij = (r: { id: string; soort: string }) => ({ organisatie: r.id, meldpunt: r.soort === 'meldpunt' })
  return {
    gemeente: gemeenteRij.id,
    politie: rij(namen.politie)?.id ?? null,
    eersteHulp: partij(hulp),
    casemanager: partij(manager),
    veiligThuis: vt.id,
    team: rij(namen.team)?.id ?? null,
  }
}
