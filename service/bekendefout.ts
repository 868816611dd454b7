import { weiger, type Weigering } from '../kernel/weigering.ts'
import { SleutelOntbreekt } from '../kernel/zegel.ts'

/** A fault that people can do something about, as a refusal with one calm sentence; null: it is unexpected. The same on every door. */
export function bekendeFout(fout: { statusCode?: number; code?: string; constraint?: string }): Weigering | null {
  if (fout.code === '23505' && fout.constraint === 'opdracht_pkey')
    return weiger('VEROUDERD', 'Ditzelfde verzoek liep al. Ververs en kijk of het gelukt is.')
  if (fout instanceof SleutelOntbreekt)
    return weiger(
      'NIET_BESCHIKBAAR',
      'De sleutel van deze zaak ontbreekt op de server. Er is niets veranderd; waarschuw de beheerder van Kring.',
    )
  // The guard says no, not why: who is barred from a case is nobody's business.
  if (fout.code === '23K02')
    return weiger('MAG_NU_NIET', 'Deze collega kan dit werk nu niet op zich nemen. Er is niets veranderd.')
  if (fout.code === '23K04')
    return weiger(
      'MAG_NU_NIET',
      'Deze collega heeft hier nog werk of de regie op naam. Geef dat eerst aan een ander. Er is niets veranderd.',
    )
  // several at the same moment: the database counts them one by one
  if (fout.code === '23K03')
    return weiger('MAG_NU_NIET', 'U meldde in een etmaal al zo veel jongeren aan als mag. Er is niets aangemeld.')
  // two administrators at the same moment: the database lets one of them through
  if (fout.code === '23K06')
    return weiger('MAG_NU_NIET', 'Er moet altijd een beheerder zonder einddatum blijven. Er is niets veranderd.')
  if (fout.code === '23K07')
    return weiger('MAG_NU_NIET', 'De eerste zaak is intussen over. Intrekken kan niet meer; er is niets veranderd.')
  if (fout.code === '23K05')
    return weiger(
      'MAG_NU_NIET',
      'Deze organisatie kreeg intussen een zaak. Draag die eerst over. Er is niets veranderd.',
    )
  if (fout.statusCode === 413)
    return weiger(
      'TE_GROOT',
      'Het verzoek is te groot (gewoonlijk ten hoogste 256 kB, een bestand 5 MB). Er is niets veranderd.',
    )
  if (fout.statusCode === 415) return weiger('ONBEKEND_TYPE', 'Stuur JSON (content-type: application/json).')
  if (fout.statusCode === 400) return weiger('ONGELDIG', 'Het verzoek is niet te lezen. Er is niets veranderd.')
  if (
    ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '08006', '08001', '08003', 'EPIPE'].includes(
      fout.code ?? '',
    ) ||
    /timeout exceeded when trying to connect|Connection terminated/.test((fout as Error).message ?? '')
  ) {
    return weiger(
      'NIET_BESCHIKBAAR',
      'Kring kan de database even niet bereiken. Wat u invulde is niet opgeslagen; probeer het zo opnieuw.',
    )
  }
  return null
}
