import { registerTeksten } from '../../../toon/taal/taal.ts'
import type { Vertaling } from '../../../toon/taal/vorm.ts'

const nl = {
  titel: 'Zoek een zaak of mens',
  label: 'Naam, nummer, geboortedatum of adres',
  hulp: 'Bijvoorbeeld: M-2345-ABCD, de Vries 1984, 17-5-1984, of 1234 AB 12. U vindt alleen zaken waar u bij hoort.',
  knop: 'Zoek',
  sluit: 'Sluiten',
  teKort: 'Zeg iets meer',
  teKortUitleg: 'Typ een achternaam, een heel nummer, een hele geboortedatum, of een postcode met huisnummer.',
  niets: 'Niets gevonden op {{op}}',
  nietsUitleg:
    'In de zaken waar u bij hoort komt dit niet voor. Kijk of het goed gespeld is, of zoek op iets anders. Elke zoekvraag staat in het inzagelogboek.',
  op: { nummer: 'nummer', naam: 'naam', geboortedatum: 'geboortedatum', adres: 'adres' },
  casus: { een: 'Casus {{nummer}}', meer: 'Casussen' },
  melding: { een: 'Melding {{nummer}}', meer: 'Meldingen' },
  mensen: 'Mensen',
  geboren: 'Geboren: {{op}}',
  open: '{{gemeente}}, open sinds {{op}}',
  gesloten: '{{gemeente}}, gesloten, begonnen op {{op}}',
  meer: 'Er is meer. Zeg iets meer, zoals een voornaam of geboortejaar, dan wordt de lijst korter.',
}

const en: Vertaling<typeof nl> = {
  titel: 'Find a case or person',
  label: 'Name, number, birth date or address',
  hulp: 'For instance: M-2345-ABCD, de Vries 1984, 17-5-1984, or 1234 AB 12. You only find cases you belong to.',
  knop: 'Search',
  sluit: 'Close',
  teKort: 'Say a little more',
  teKortUitleg: 'Type a surname, a whole number, a whole birth date, or a postcode with a house number.',
  niets: 'Nothing found by {{op}}',
  nietsUitleg:
    'It does not occur in the cases you belong to. Check the spelling, or search by something else. Every search stands in the look log.',
  op: { nummer: 'number', naam: 'name', geboortedatum: 'birth date', adres: 'address' },
  casus: { een: 'Case {{nummer}}', meer: 'Cases' },
  melding: { een: 'Report {{nummer}}', meer: 'Reports' },
  mensen: 'People',
  geboren: 'Born: {{op}}',
  open: '{{gemeente}}, open since {{op}}',
  gesloten: '{{gemeente}}, closed, begun on {{op}}',
  meer: 'There is more. Say a little more, such as a first name or year of birth, and the list gets shorter.',
}

export const useZoekTeksten = registerTeksten('zoeken', { nl, en })
