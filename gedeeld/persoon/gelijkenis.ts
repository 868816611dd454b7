import type { Geboortedatum } from './geboortedatum.ts'

/** Wat er van een mens bekend is om te zoeken of hij al voorkomt. Leeg is null, nooit een lege tekst. */
export interface Persoonskenmerken {
  readonly voornamen: string | null
  readonly tussenvoegsel: string | null
  readonly achternaam: string | null
  readonly geboortedatum: Geboortedatum
  readonly postcode: string | null
  readonly huisnummer: string | null
  /** Versleutelde vingerafdruk van het BSN; het nummer zelf komt hier niet. */
  readonly bsnHash: string | null
}
