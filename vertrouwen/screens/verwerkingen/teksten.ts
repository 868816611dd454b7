import { registerTeksten } from '../../../toon/taal/taal.ts'
import type { Vertaling } from '../../../toon/taal/vorm.ts'

export const nl = {
  titel: 'Verwerkingen',
  lead: 'Wat Kring met gegevens van mensen doet, per doel (AVG art. 30). Wie erbij kan en welke gegevens volgen uit de code. Vul in uw eigen register aan wie u bent, wie uw functionaris gegevensbescherming is en wie voor u verwerkt.',
  zoek: 'Zoek in het register',
  zoekHulp: 'Bijvoorbeeld een rol, een wet of een doel.',
  van: 'Van wie',
  alle: 'Iedereen',
  aantal_one: '{{count}} verwerking',
  aantal_other: '{{count}} verwerkingen',
  geen: 'Geen verwerking past hierbij',
  geenTekst: 'Zoek met een ander woord, of kies Iedereen.',
  druk: 'Afdrukken',
  niemand: 'niemand',
  veld: {
    van: 'Van wie',
    grond: 'Grond',
    betrokkenen: 'Over wie',
    gegevens: 'Welke gegevens',
    rollen: 'Wie erbij kan',
    ontvangers: 'Wie er iets van krijgt',
    bewaren: 'Hoe lang',
  },
  bron: 'Bron: het register van Kring, en de toegang zoals die nu in de code staat.',
  maatregelen: 'Wat voor elke verwerking geldt',
} as const

export const en: Vertaling<typeof nl> = {
  titel: 'Processings',
  lead: 'What Kring does with data of people, per purpose (GDPR art. 30), in the words of the Dutch register. Who can reach them and which data follows from the code. Add in your own register who you are, who your data protection officer is and who processes for you.',
  zoek: 'Search the register',
  zoekHulp: 'For instance a role, a law or a purpose, in Dutch.',
  van: 'Whose',
  alle: 'Everybody',
  aantal_one: '{{count}} processing',
  aantal_other: '{{count}} processings',
  geen: 'No processing fits this',
  geenTekst: 'Search with another word, or choose Everybody.',
  druk: 'Print',
  niemand: 'nobody',
  veld: {
    van: 'Whose',
    grond: 'Ground',
    betrokkenen: 'About whom',
    gegevens: 'Which data',
    rollen: 'Who can reach them',
    ontvangers: 'Who receives something of them',
    bewaren: 'How long',
  },
  bron: 'Source: the register of Kring, and the access as it now stands in the code.',
  maatregelen: 'What holds for every processing',
}

export const useVerwerkingTeksten = registerTeksten('verwerkingen', { nl, en })
