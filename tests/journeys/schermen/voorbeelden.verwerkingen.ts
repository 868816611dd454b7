import type { Registerblad } from '../../../vertrouwen/verwerkingen/routes.ts'
import type { Antwoorden } from './voorbeelden.ts'

const verwerkingen: Registerblad['verwerkingen'] = [
  {
    ...{ id: 'aanname', doel: 'een advies of melding aannemen', van: ['Veilig Thuis', 'college'] },
    grond: 'AVG art. 6 lid 1 e en 9 lid 2 g; Wmo 2015 art. 4.1.1 en 5.1.6; UAVG art. 30 lid 3 a',
    betrokkenen: ['slachtoffers', 'vermoedelijke plegers', 'kinderen', 'melders', 'wie advies vraagt'],
    gegevens: [
      'naam, geboortedatum, geslacht, relaties, contact',
      'wat er gebeurde en wat is afgesproken',
      'wie meldde',
    ],
    rollen: ['Gedragswetenschapper', 'Medewerker Veilig Thuis'],
    ontvangers: ['politie: ontvangst van haar melding'],
    bewaren: ['zaak: 20 jaar (Wmo 2015 art. 5.3.4 lid 1)', 'advies: 5 jaar (beleid)'],
  },
  {
    ...{
      id: 'coaching',
      doel: 'een vrijwillige coach laten helpen met gedeelde doelen (toestemming)',
      van: ['college'],
    },
    grond: 'AVG art. 6 lid 1 a en 9 lid 2 a: toestemming, altijd in te trekken',
    betrokkenen: ['wie een coach wil'],
    gegevens: ['naam, geboortedatum, geslacht, relaties, contact', 'wat er gebeurde en wat is afgesproken'],
    rollen: ['Vrijwillige coach'],
    ontvangers: ['een vrijwillige coach: voornaam en de gedeelde doelen, zolang het duurt'],
    bewaren: ['zaak: 20 jaar (Wmo 2015 art. 5.3.4 lid 1)'],
  },
  {
    ...{ id: 'sturing', doel: 'afspreken, plannen en nagaan hoe de aanpak van de regio loopt, zonder mensen' },
    ...{ van: ['deelnemers'], grond: 'geen persoonsgegevens van gezinnen: tellingen zonder mensen', betrokkenen: [] },
    ...{ gegevens: ['beleid van de regio'], rollen: ['Beleidsmedewerker', 'Procesregisseur'], ontvangers: [] },
    bewaren: ['naslag: geen vaste jaren (platform)'],
  },
]

export const verwerkingsvoorbeelden: Antwoorden = {
  'GET /verwerkingen': {
    inhoud: {
      verwerkingen,
      maatregelen: [
        'twee muren: rol en kring in code, en los daarvan in de database',
        'een journaal dat alleen groeit',
      ],
    } satisfies Registerblad,
  },
}
