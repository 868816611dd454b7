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
}
