import { blokkeersleutels, leesGeboortedatum, type Geboortedatum } from '../gedeeld/persoon/index.ts'
import type { Tx } from '../kernel/db.ts'
import type { Hulp } from '../kernel/gate.ts'
import { voegToe, type Schrijf } from '../kernel/rijen.ts'
import { weiger, type Weigering } from '../kernel/weigering.ts'

/** What an order and a stay write down of somebody who comes in: who it is, and no number or address. */
export type NieuwMens = {
  readonly voornamen: string
  readonly tussenvoegsel?: string | undefined
  readonly achternaam: string
  readonly geboortedatum: string
  readonly geslacht: string
}

export const geboren = (datum: string): Geboortedatum =>
  datum === 'ongeboren' ? { soort: 'ongeboren', verwacht: null } : (leesGeboortedatum(datum) ?? { soort: 'onbekend' })

/** A date that cannot exist or still has to come, before anything is written. */
export function persoonBezwaar(personen: readonly NieuwMens[], vandaag: string): Weigering | null {
  const fout = personen.findIndex(
    p =>
      !['onbekend', 'ongeboren'].includes(p.geboortedatum) &&
      (leesGeboortedatum(p.geboortedatum) === null || p.geboortedatum > vandaag),
  )
  return fout < 0
    ? null
    : weiger('ONVOLLEDIG', 'Een geboortedatum bestaat niet of moet nog komen.', {
        velden: [{ veld: `personen.${fout}.geboortedatum`, uitleg: 'kies een dag die bestaat en geweest is' }],
      })
}

/** Who it is and that they belong here. No BSN, no address, and no keys to be found by. */
export const persoonRijen = (hulp: Hulp, zaak: string, id: string, p: NieuwMens): Schrijf[] => [
  voegToe('persoon', {
    regio: hulp.wie.regio,
    id,
    organisatie: hulp.wie.organisatie,
    voornamen: p.voornamen.trim(),
    tussenvoegsel: (p.tussenvoegsel ?? '').trim(),
    achternaam: p.achternaam.trim(),
    geboortedatum: p.geboortedatum,
    verwacht_op: null,
    geslacht: p.geslacht,
    postcode: null,
    huisnummer: null,
    straat: null,
    plaats: null,
    verzonnen: hulp.verzonnen,
    gewijzigd_op: hulp.nu,
  }),
  voegToe('zaak_persoon', { regio: hulp.wie.regio, zaak, persoon: id }),
]

type Mens = { id: string; voornamen: string; tussenvoegsel: string; achternaam: string; geboortedatum: string }

/**
 * From the moment a team holds the family it must be able to find them by name. An order and a stay have no keys themselves (Wth art. 10
 * lid 2; a family in shelter is not looked up): these are of the case, and stay when the other is destroyed.
 */
export async function maakVindbaar(tx: Tx, casus: string): Promise<void> {
  const { regio, organisatie } = tx.wie
  const mensen = await tx.vraag<Mens>(
    'casus_vindbaar',
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
