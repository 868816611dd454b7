import { SOAP } from './boom.ts'
import { gebrekTekst, type Gebrek } from './gebrek.ts'
import type { Kop } from './lees.ts'
import { document, el, stuurgegevens, veilig, veld, type Stuur } from './schrijf.ts'

/** The system Kring answers as when the message did not say whom it was for. */
const ONBEKEND = { organisatie: 'onbekend', applicatie: 'onbekend' }
export const EIGEN = { organisatie: 'Veilig Thuis', applicatie: 'Kring' }

const stuurVan = (kop: Kop, a: { id: string; op: string }): Stuur => ({
  zender:
    kop.ontvanger === null ? EIGEN : { organisatie: kop.ontvanger, applicatie: kop.ontvangerApplicatie ?? 'Kring' },
  ontvanger:
    kop.zender === null ? ONBEKEND : { organisatie: kop.zender, applicatie: kop.zenderApplicatie ?? 'onbekend' },
  referentie: a.id,
  op: a.op,
})

/** Received in good order (Bv03): StUF's answer to a message that will be worked on. */
export const bevestiging = (kop: Kop, a: { id: string; op: string }): string =>
  document(
    'StUF:Bv03Bericht',
    stuurgegevens(
      'StUF:stuurgegevens',
      'Bv03',
      stuurVan(kop, a),
      veld('StUF:crossRefnummer', kop.referentie ?? 'onbekend', 40),
    ),
  )

/** Refused (Fo03), with what and where; never a value of the message. The code is StUF's for a fault of the sender. */
export const foutbericht = (kop: Kop, a: { id: string; op: string }, g: Gebrek): string =>
  document(
    'StUF:Fo03Bericht',
    stuurgegevens(
      'StUF:stuurgegevens',
      'Fo03',
      stuurVan(kop, a),
      veld('StUF:crossRefnummer', kop.referentie ?? 'onbekend', 40),
    ),
    el(
      'StUF:body',
      {},
      veld('StUF:code', CODES[g.code] ?? 'StUF055'),
      veld('StUF:plek', 'client'),
      veld('StUF:omschrijving', gebrekTekst(g), 200),
    ),
  )

/** Fault codes of StUF 03.01: 055 the message is not valid, 046 the sender or object is not known here. */
const CODES: { readonly [code: string]: string } = { afzender: 'StUF046', ontvanger: 'StUF046' }

/** The same answer in a SOAP envelope, for who came in one; a fault goes as a SOAP fault. */
export function inEnvelop(xml: string, fout: Gebrek | null): string {
  const kaal = xml.replace(/^<\?xml[^>]*\?>\n/, '').trimEnd()
  const binnen =
    fout === null
      ? kaal
      : `<SOAP:Fault><faultcode>SOAP:Client</faultcode><faultstring>${veilig(gebrekTekst(fout))}</faultstring><detail>${kaal}</detail></SOAP:Fault>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<SOAP:Envelope xmlns:SOAP="${SOAP}"><SOAP:Body>${binnen}</SOAP:Body></SOAP:Envelope>\n`
}
