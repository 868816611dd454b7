import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Steunlangs } from '../../gedeeld/steun.ts'
import { STEUNWET } from '../../gedeeld/steun.ts'
import type { Klokken } from '../../kernel/deadlines.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** What putting a question down needs: the clocks of the land, the region, and a fresh id. */
export type Middelen = {
  readonly klokken: Klokken
  readonly definitie: RegioDefinitie
  readonly nieuwId: () => string
}
/** A question as somebody asks it: how to reach them safely, and nothing else that must be told. */
export type Gevraagd = {
  readonly langs: Steunlangs
  readonly naam: string | null
  readonly bereik: string
  readonly veilig: string | null
  readonly verhaal: string | null
}

/** Where there is a vertrouwenspersoon now; empty when nobody was appointed in this region. */
export const bezet = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.vraag<{ organisatie: string }>(
      'steun_bezet',
      `select distinct r.organisatie from kring.rolvervulling r
        where r.regio = $1 and r.rol = 'vertrouwenspersoon' and r.van <= $2::timestamptz and (r.tot is null or r.tot > $2::timestamptz) order by r.organisatie`,
      [tx.wie.regio, tx.nu],
    )
  ).map(r => r.organisatie)

/**
 * Puts a question down: first that it is there, for the wall lets the words in only then. Whoever passes it on never reads it back. Without a
 * vertrouwenspersoon it is refused: a question that nobody may read would only seem to be in good hands.
 * @param id the id it gets; the same one twice is one question
 */
export async function legNeer(
  tx: Tx,
  m: Middelen,
  id: string,
  g: Gevraagd,
): Promise<Weigering | { id: string; rijen: readonly Schrijf[] }> {
  const waar = await bezet(tx)
  if (waar.length === 0)
    return weiger('MAG_NU_NIET', 'In deze regio is nu geen vertrouwenspersoon aangesteld. Bellen kan wel.', {
      bron: STEUNWET,
    })
  const klok = m.klokken.zet(m.definitie, 'steunvraag', tx.nu)
  if (klok === null) throw new Error('Een vraag aan de vertrouwenspersoon heeft een klok nodig.')
  const { regio, mens } = tx.wie
  const { langs, ...woorden } = g
  await tx.schrijf([
    voegToe('steunvraag', {
      ...{ regio, id, langs, gevraagd_op: tx.nu, gevraagd_door: mens },
      ...{ oppakken_voor: klok.vervaltOp, waarschuw_op: klok.waarschuwOp, bron: klok.bron },
    }),
  ])
  const bericht = { regio, rol: 'vertrouwenspersoon', zaak: null, soort: 'steun-nieuw', klok: null, op: tx.nu }
  return {
    id,
    rijen: [
      voegToe('steunwoord', { regio, steun: id, ...woorden }),
      ...waar.map(organisatie => voegToe('bericht', { ...bericht, organisatie, id: m.nieuwId() })),
    ],
  }
}
