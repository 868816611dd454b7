import type { Persoon } from './concept.ts'
import { leesDatum } from './datum.ts'

/** What is known of a person as one line to ask with; null while it is too little to find anybody by. */
export function zoekvraag(p: Persoon): string | null {
  const [achternaam, voornamen, postcode, huisnummer] = [p.achternaam, p.voornamen, p.postcode, p.huisnummer].map(
    deel => deel.trim(),
  ) as [string, string, string, string]
  const geboortedatum = p.ongeboren ? null : leesDatum(p.geboren)
  const bsn = /^\d{9}$/.test(p.bsn.trim()) ? p.bsn.trim() : null
  const opNaam = achternaam.length > 1 && achternaam.toLowerCase() !== 'onbekend'
  const opDatum = voornamen.length > 1 && geboortedatum?.length === 10
  const opAdres = /^[1-9]\d{3} ?[A-Za-z]{2}$/.test(postcode) && huisnummer !== ''
  if (!opNaam && !opDatum && !opAdres && bsn === null) return null
  return JSON.stringify({
    ...(voornamen === '' ? {} : { voornamen }),
    ...(p.tussenvoegsel.trim() === '' ? {} : { tussenvoegsel: p.tussenvoegsel.trim() }),
    ...(achternaam === '' ? {} : { achternaam }),
    ...(geboortedatum === null ? {} : { geboortedatum }),
    ...(postcode.length > 7 || postcode === '' ? {} : { postcode }),
    ...(huisnummer === '' ? {} : { huisnummer }),
    ...(bsn === null ? {} : { bsn }),
  })
}
