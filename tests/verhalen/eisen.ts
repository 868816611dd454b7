/** Which requirement a story proves, by the assertions in the story that say its acceptance sentence. */
export const EISEN: { readonly [verhaal: string]: readonly (readonly [eis: string, ...beweringen: string[]])[] } = {
  'rotterdam-2014-standaard': [
    [
      'R000-19 een verplichte stap kan niet worden overgeslagen zonder vastgelegde reden',
      'niet gebeurd: een stap van de weging is overgeslagen zonder vastgelegde reden',
    ],
    [
      'R000-22 een melding kan niet dicht voordat de melder is teruggekoppeld of een reden is vastgelegd',
      'niet gebeurd: de melding sluit voordat de melder is geïnformeerd',
    ],
    [
      'R000-38 overdragen kan niet zolang de triage leeg is',
      'niet gebeurd: er is overgedragen terwijl de triage leeg was',
    ],
    [
      'R000-68 een overdracht komt bij de coördinator van de juiste gemeente',
      'niet gebeurd: het team van een andere gemeente ziet het aanbod',
      'klopt: het team van Barendrecht heeft de casus, en alleen dat team',
    ],
    [
      'R000-92 na een melding met hulp staat er een opvolging na twaalf maanden',
      'klopt: de opvolging na twaalf maanden, geteld vanaf de melding, staat gepland',
    ],
  ],
  'rotterdam-rijnmond-2024-ervaringsdeskundige': [
    [
      'R004-72 zonder toestemming van de client wordt een ervaringsdeskundige niet gekoppeld; intrekken sluit de toegang op hetzelfde ogenblik',
      'niet gebeurd: de ervaringsdeskundige werd gekoppeld zonder toestemming van de client',
      'niet gebeurd: de ervaringsdeskundige las iets voor de toestemming',
      'klopt: de ervaringsdeskundige leest het eigen blad van deze man',
      'niet gebeurd: de ervaringsdeskundige las verder na het intrekken',
      'niet gebeurd: een ingetrokken toestemming gold nog',
    ],
  ],
  'ijsselland-2014-coach': [
    [
      'R003-106 een coach ziet alleen de gedeelde doelen, en na het einde niets meer',
      'niet gebeurd: de coach zag iemand voor de koppeling',
      'niet gebeurd: een coach werd gekoppeld zonder haar ja',
      'klopt: de coach leest de twee gedeelde doelen',
      'niet gebeurd: er stond iets op dat niet gedeeld was',
      'niet gebeurd: de coach opende het dossier',
      'niet gebeurd: de coach las na het einde',
    ],
  ],
  'ijsselland-2014-onwillige-ouder': [
    [
      'R003-53 een triage kan niet worden afgerond zolang het verhoogde risico leeg is',
      'niet gebeurd: de triage is afgerond terwijl het verhoogde risico leeg was',
    ],
    [
      'R003-82 bij verhoogd risico kan er geen lokale casusregisseur komen',
      'klopt: door het verhoogde risico is de casusregie regionaal',
      'niet gebeurd: bij verhoogd risico kwam er een lokale casusregisseur',
    ],
  ],
  'ijsselland-2014-procesregisseur': [
    [
      'R003-85 de procesregisseur opent geen gezin en kan geen contact met een gezin vastleggen',
      'niet gebeurd: de procesregisseur opent de inhoud van een melding',
      'niet gebeurd: de procesregisseur had contact met het gezin',
    ],
  ],
  'utrecht-amersfoort-2015-wijdemeren': [
    [
      'R001-02 Weesp heeft opvang in de Gooi en Vechtstreek en meldt bij Veilig Thuis Utrecht',
      'klopt: Weesp meldt in Utrecht en heeft opvang in de Gooi en Vechtstreek',
    ],
  ],
  'arnhem-achterhoek-2014-weging-24-uur': [
    [
      'R002-23 de klok van 24 uur begint bij ontvangst; daarna is de melding te laat en ziet de procesregie haar',
      'klopt: de klok van 24 uur begint bij ontvangst, ook in de nacht',
      'klopt: na 24 uur zonder weging weet de procesregie het',
      'klopt: de te late melding staat in de rij, met haar verstreken termijn',
    ],
    [
      'R002-24 stap 2 kan niet voor stap 1, en stap 1 legt de informatie van de politie vast of waarom die ontbreekt',
      'niet gebeurd: stap 2 is afgerond voor stap 1',
      'niet gebeurd: stap 1 is afgerond zonder informatie van de politie of de reden dat die ontbreekt',
    ],
  ],
  'arnhem-achterhoek-2014-chayenne-belt': [
    [
      'R002-20 het telefoontje van de school over Chayenne is een adviescontact, en er is geen melding tot iemand er een maakt',
      'klopt: drie telefoontjes en twee gesprekken op school staan bij elkaar in een dossier',
      'niet gebeurd: het telefoontje van de school werd vanzelf een melding',
      'niet gebeurd: er kwam een melding of een onderzoek, of een naam van het gezin',
    ],
    [
      'R002-21 een adviesdossier houdt meer contacten en geplande stappen',
      'klopt: drie telefoontjes en twee gesprekken op school staan bij elkaar in een dossier',
      'klopt: het dossier houdt de stappen die zijn afgesproken, en elke is gedaan',
    ],
    [
      'R002-28 steun op locatie heeft een soort: een overleg en een gesprek met ouders of kinderen',
      'klopt: steun op locatie heeft een eigen soort',
      'klopt: elk contact telt een keer, naar soort',
    ],
  ],
  'rotterdam-rijnmond-2024-tiener-tabblad': [
    [
      'R004-26 een chat telt als adviescontact, en een keer',
      'klopt: het gesprek telt als een contact',
      'klopt: elk gesprek telt een keer, ook met een advies erbij',
    ],
  ],
  'rotterdam-rijnmond-2024-specialist': [
    [
      'R004-02 een melding uit Hoeksche Waard stelt Veilig Thuis Zuid-Holland Zuid voor en telt mee in de regio',
      'klopt: Kring stelt Veilig Thuis Zuid-Holland Zuid voor',
      'klopt: de melding uit Hoeksche Waard telt mee in deze regio',
    ],
    [
      'R004-34 fase 1 kan niet af zolang de veiligheidsvoorwaarden of het veiligheidsplan ontbreken',
      'niet gebeurd: stap 1 eindigde zonder veiligheidsvoorwaarden of veiligheidsplan',
    ],
    [
      'R004-45 een open casus kan haar lokale team niet verliezen',
      'niet gebeurd: het gezin is aan de specialist overgedragen',
      'klopt: de casusregie is bij het lokale team gebleven',
    ],
    [
      'R004-48 sluiten kan pas bij stabiele veiligheid en risicofactoren zonder invloed',
      'niet gebeurd: de casus sloot voor stabiele veiligheid',
    ],
  ],
  'arnhem-achterhoek-2014-index-misser': [
    [
      'R002-79 wie niet bevoegd is meldt niet aan in de verwijsindex',
      'niet gebeurd: een organisatie die niet bevoegd is meldde aan',
    ],
    [
      'R002-80 een treffer noemt alleen wie te bellen is; het bellen daarna staat vast',
      'niet gebeurd: een treffer zei waarom, of bij welke zaak',
      'klopt: beide telefoontjes staan vast',
    ],
    [
      'SD-38 alleen wie zelf aanmeldde hoort van een treffer, zonder inhoud',
      'niet gebeurd: een collega die niet aanmeldde zag wie erin staat',
      'niet gebeurd: een reden kwam in de index',
      'niet gebeurd: een ander zag of bewerkte de treffer',
    ],
  ],
  'arnhem-achterhoek-2014-mieke-werkblad': [
    [
      'R002-80 een treffer met een andere regio noemt alleen wie te bellen is; het bellen staat vast',
      'klopt: de treffer zegt wie te bellen is: de gezinsvoogd van elders',
      'niet gebeurd: de treffer zei waarom, of iets van een zaak',
      'klopt: dat er gebeld is staat vast',
    ],
  ],
  'utrecht-amersfoort-2015-pieter': [
    [
      'R001-18 een advies kan bewaard worden zonder melding en zonder naam',
      'klopt: een advies zonder naam en zonder melding, met waarheen en in welke vorm',
      'niet gebeurd: waaraan hij te herkennen is kwam in een advies',
      'niet gebeurd: van een advies alleen kwam een melding of een casus over zijn ouders',
    ],
    [
      'R001-29 de stappen van de meldcode staan op volgorde en stap 5 vraagt een keuze',
      'niet gebeurd: een stap van de meldcode kwam voor zijn beurt',
      'klopt: de vijf stappen staan er op volgorde, met een keuze in stap 5',
    ],
  ],
}
