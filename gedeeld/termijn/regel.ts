/** Waarin een duur geteld wordt. */
export type Eenheid = 'uren' | 'kalenderdagen' | 'werkdagen' | 'weken' | 'maanden'

/** Welke dagen meetellen: `atw` is kalenderdagen met de Algemene termijnenwet eroverheen. */
export type Telwijze = 'uren' | 'kalender' | 'atw' | 'werkdagen'

/** Wettelijk, professionele norm, afspraak van de regio, of keuze van het platform. */
export type TermijnSoort = 'wet' | 'norm' | 'regio' | 'platform'

export interface Duur {
  readonly lengte: number
  readonly eenheid: Eenheid
}

/** Een termijn als gegeven (R-VT-05); de sleutels zijn die van `klokken` in de regiodefinitie. */
export interface TermijnRegel extends Duur {
  readonly naam: string
  /** De gebeurtenis waarmee de klok begint; de dag ervan telt niet mee. */
  readonly start: string
  readonly kalender: Telwijze
  /** `einde-dag`: 23:59:59 van de laatste dag. `zelfde-tijd`: op het lokale uur waarop de klok begon. */
  readonly einde: 'einde-dag' | 'zelfde-tijd'
  /** Uiterste grens vanaf het begin, ook na verlenging (Wth art. 9: vier weken). */
  readonly maximum?: Duur
  readonly waarschuwing?: Duur & { readonly naarRol: string }
  readonly escalatie?: { readonly na?: Duur; readonly naarRol: string }
  /** `maximaal`: hoe vaak; zonder dat getal telkens opnieuw. `reden`: een reden is verplicht. */
  readonly verlenging?: Duur & { readonly maximaal?: number; readonly reden?: boolean }
  readonly soort: TermijnSoort
  /** Hoe een onduidelijke bron gelezen is, als het een lezing is. */
  readonly lezing?: string
  /** Redenen waarom deze klok mag stilstaan (Rotterdam 2014, regels 903-907). */
  readonly aanhoudingen?: readonly string[]
  readonly bron: string
}

/** Wat er aan een regel niet uit te rekenen is, als zinnen; leeg als de regel klopt. Voor de controle van regiodefinities. */
export function onmogelijkeTermijn(regel: TermijnRegel): string[] {
  const duren = [regel, regel.maximum, regel.waarschuwing, regel.escalatie?.na, regel.verlenging]
  return duren.flatMap(duur => (duur ? onmogelijkeDuur(duur, regel) : []))
}

function onmogelijkeDuur(duur: Duur, regel: TermijnRegel): string[] {
  if (!Number.isInteger(duur.lengte) || duur.lengte < 0) {
    return [`de lengte van "${regel.naam}" is ${duur.lengte}; een lengte is een geheel getal van nul of meer`]
  }
  if (duur === regel && duur.eenheid === 'werkdagen' && regel.kalender !== 'werkdagen') {
    return [`"${regel.naam}" telt werkdagen op de kalender "${regel.kalender}"; kies kalender "werkdagen"`]
  }
  if (duur.eenheid === 'uren' && regel.kalender === 'werkdagen' && duur.lengte % 24 !== 0) {
    return [`"${regel.naam}" telt ${duur.lengte} uren op werkdagen; dat kan alleen in veelvouden van 24 uur`]
  }
  return []
}
