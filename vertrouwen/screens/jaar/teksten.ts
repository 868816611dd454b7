import { registerTeksten } from '../../../toon/taal/taal.ts'
import type { Vertaling } from '../../../toon/taal/vorm.ts'

export const nl = {
  kies: 'Jaar',
  druk: 'Afdrukken',
  csv: 'Als bestand (CSV)',
  loopt: 'Dit jaar loopt nog',
  wat: 'Wat',
  deel: 'Deel',
  aantal: 'Aantal',
  samen: 'Samen',
  verborgen: 'minder dan 8, of verborgen',
}

export const en: Vertaling<typeof nl> = {
  kies: 'Year',
  druk: 'Print',
  csv: 'As a file (CSV)',
  loopt: 'This year still runs',
  wat: 'What',
  deel: 'Part',
  aantal: 'Number',
  samen: 'Together',
  verborgen: 'fewer than 8, or hidden',
}

export const useJaarTeksten = registerTeksten('jaarcijfers', { nl, en })
