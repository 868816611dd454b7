import { JZ, kind, SOAP, tekstVan, waarde, type Knoop } from './boom.ts'
import { gebrek, type Gebrek, type Opmerking } from './gebrek.ts'
import { isGebrek, keur } from './keur.ts'
import { maakVoorstel, type Voorstel } from './voorstel.ts'
import { VT_MELDING } from './vorm.ts'

/** Who sent it, for whom, under which number: from the header, also of a message that is refused. Null where the header does not say. */
export type Kop = {
  readonly zender: string | null
  readonly zenderApplicatie: string | null
  readonly ontvanger: string | null
  readonly ontvangerApplicatie: string | null
  readonly referentie: string | null
  /** the number of the report at who reports (BVH number of the police) */
  readonly meldingnummer: string | null
}
export const LEGE_KOP: Kop = {
  zender: null,
  zenderApplicatie: null,
  ontvanger: null,
  ontvangerApplicatie: null,
  referentie: null,
  meldingnummer: null,
}

export type Gelezen = {
  readonly kop: Kop
  readonly soap: boolean
} & (
  | {
      readonly ok: true
      readonly voorstel: Voorstel
      readonly opmerkingen: readonly Opmerking[]
      readonly inhoud: Knoop
    }
  | { readonly ok: false; readonly gebrek: Gebrek; readonly inhoud: Knoop }
)

/** From a tree to what a report would be, or to what is wrong and where. The message may stand in a SOAP envelope (WSDL van 1.0.9). */
export function leesVtMelding(wortel: Knoop): Gelezen {
  const soap = wortel.ruimte === SOAP && wortel.naam === 'Envelope'
  const inhoud = soap ? (kind(wortel, 'Body')?.kinderen[0] ?? wortel) : wortel
  const kop = leesKop(inhoud)
  const nee = (gebrek: Gebrek): Gelezen => ({ ok: false, kop, soap, gebrek, inhoud })
  if (inhoud.ruimte !== JZ || inhoud.naam !== VT_MELDING.naam)
    return nee(gebrek('ander-bericht', inhoud.regel, inhoud.naam.slice(0, 80)))
  const uit = keur(inhoud, VT_MELDING)
  if (isGebrek(uit)) return nee(uit)
  const { voorstel, opmerkingen } = maakVoorstel(inhoud, kop)
  return { ok: true, kop, soap, voorstel, opmerkingen: [...uit, ...opmerkingen], inhoud }
}

function leesKop(bericht: Knoop): Kop {
  const stuur = kind(bericht, 'stuurgegevens')
  const kort = (v: string | null, hoogstens: number) => (v === null ? null : v.slice(0, hoogstens))
  return {
    zender: kort(waarde(stuur, 'zender', 'organisatie'), 200),
    zenderApplicatie: kort(waarde(stuur, 'zender', 'applicatie'), 50),
    ontvanger: kort(waarde(stuur, 'ontvanger', 'organisatie'), 200),
    ontvangerApplicatie: kort(waarde(stuur, 'ontvanger', 'applicatie'), 50),
    referentie: kort(waarde(stuur, 'referentienummer'), 40),
    meldingnummer: kort(tekstVan(kind(kind(bericht, 'object'), 'identificatieVtMelding')) || null, 200),
  }
}
