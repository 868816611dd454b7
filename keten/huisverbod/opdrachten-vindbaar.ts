import { blokkeersleutels } from '../../gedeeld/persoon/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe } from '../../kernel/rijen.ts'
import { geboren } from './opdrachten-personen.ts'

type Mens = { id: string; voornamen: string; tussenvoegsel: string; achternaam: string; geboortedatum: string }

/**
 * From the moment a team holds the family it must be able to find them by name. The order itself has no keys (Wth art. 10 lid 2): these
 * are of the case, and stay when the order is destroyed.
 */
export async function maakVindbaar(tx: Tx, casus: string): Promise<void> {
  const { regio, organisatie } = tx.wie
  const mensen = await tx.vraag<Mens>(
    'huisverbod_vindbaar',
    `select p.id, p.voornamen, p.tussenvoegsel, p.achternaam, p.geboortedatum
       from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon where zp.regio = $1 and zp.zaak = $2`,
    [regio, casus],
  )
  await tx.schrijf(
    mensen.flatMap(({ id, geboortedatum, ...naam }) =>
      blokkeersleutels({
        ...naam,
        geboortedatum: geboren(geboortedatum),
        postcode: null,
        huisnummer: null,
        bsnHash: null,
      }).map(sleutel => voegToe('zoeksleutel', { regio, sleutel, zaak: casus, persoon: id, organisatie })),
    ),
  )
}
