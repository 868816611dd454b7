/** What must be done, in words a tired worker understands at once. */
export const WERK: { readonly [soort: string]: string } = {
  'crisis-inzetten': 'Zet nu crisishulp in',
  wegen: 'Weeg de veiligheid en besluit',
  'amk-informeren': 'Informeer het meldpunt kindermishandeling',
  'besluit-bevestigen': 'Bevestig het besluit als tweede professional',
  'onderzoek-starten': 'Start het onderzoek',
  onderzoeken: 'Rond het onderzoek af',
  'voorwaarden-en-vervolg': 'Stel veiligheidsvoorwaarden en volg ze',
  'plan-beginnen': 'Begin vandaag met de eerste taak van het plan',
  overdragen: 'Draag de zaak over',
  'overdracht-aanvaarden': 'Aanvaard de overdracht of geef haar terug',
  'melder-terugkoppelen': 'Vertel de melder wat er gebeurt',
  'persoon-informeren': 'Informeer een betrokkene',
  'persoon-informeren-veilig': 'Informeer een betrokkene: lees eerst hoe dat veilig kan',
  'contact-politie': 'Bel nu de politie',
  'contact-justitie': 'Bel nu justitie',
  'spoedzorg-jeugd': 'Bel nu de spoedzorg voor jeugd',
  'spoedzorg-volwassenen': 'Bel nu de spoedzorg voor volwassenen',
  'afwijking-bevestigen': 'Beoordeel een afwijking als tweede professional',
  'voortgang-melden': 'Meld hoe het gaat: er is nog geen casusregisseur',
  'wissel-vertellen': 'Vertel het gezin wie de nieuwe regisseur is',
  'regionale-regie-herzien': 'Bekijk of de regie regionaal moet blijven',
  'acuut-handelen': 'Acuut gevaar: handel, en leg vast wat u deed',
  'partijen-inlichten': 'Licht de partijen in: er is opgeschaald',
  'impasse-beslissen': 'Haal een besluit: partijen komen er niet uit',
  huisbezoek: 'Ga op huisbezoek',
  'hulp-aan-pleger': 'Bied ook hulp aan wie het geweld gebruikt',
  'weigering-opvolgen': 'Kom terug op een geweigerd aanbod',
  'verwijzing-na-crisis': 'Laat hulp beginnen na de crisis',
  'intensieve-hulp-herzien': 'Bekijk of zware hulp lichter kan',
  'gezin-wacht': 'Kijk hoe het gaat met wie op hulp wacht',
  'tik-niet-goed': 'Nu: iemand liet weten dat het niet goed gaat',
  'tik-bellen': 'Bel: iemand van het gezin wil gebeld worden',
  'maatje-zorgen': 'Nu: een maatje van het gezin maakt zich zorgen',
  'maatje-bellen': 'Bel: een maatje van het gezin wil gebeld worden',
  'tik-goed': 'Iemand liet weten dat het goed gaat',
  wachttijd: 'Zorg dat hulp begint: dit gezin wacht',
  'regie-beleggen': 'Wijs een casusregisseur aan',
  'veiligheidsplan-maken': 'Maak het veiligheidsplan',
  veiligheidscheck: 'Doe de veiligheidscheck',
  'maatregel-uitvoeren': 'Voer een maatregel nu uit',
  'kind-spreken': 'Spreek met een kind',
  'contact-leggen': 'Leg contact met iemand die niet zelf om hulp kan vragen',
  'hulp-aan-kind-bieden': 'Bied hulp aan een kind',
  jaarcheck: 'Ga na of er opnieuw geweld was, een jaar na de start van hulp',
  'hercontact-beantwoorden': 'Neem contact op met iemand die weer aanklopte',
  'bespreking-voorbereiden': 'Bereid de bespreking voor: waarom, en wie erbij',
  'inbreng-geven': 'Breng in wat u weet voor het overleg',
  'tafelbesluit-uitvoeren': 'Doe wat het overleg besloot',
  tafelactie: 'Doe wat u aan tafel op u nam',
  'bespreking-sluiten': 'Sluit de bespreking als alle acties klaar zijn',
  'herhaling-oppakken': 'Het geweld is terug: doe wat hiervoor is afgesproken',
}

export const werkTekst = (soort: string): string => {
  const maand = /^opvolging-(\d+)$/.exec(soort)?.[1]
  return maand === undefined ? (WERK[soort] ?? soort) : `Ga na of het veilig is, na ${maand} maanden`
}

export const BERICHT: { readonly [soort: string]: string } = {
  'acute-melding': 'Er is een acute melding.',
  'overdracht-aangeboden': 'Er is een zaak aan u aangeboden.',
  'overdracht-bekend-gezin': 'Een gezin dat uw team al helpt, is aan uw team aangeboden.',
  'overdracht-aanvaard': 'De overdracht is aanvaard; de ander heeft de zaak nu.',
  'overdracht-teruggegeven': 'De overdracht is teruggegeven; de gever houdt de zaak.',
  'overdracht-vervallen': 'Niemand aanvaardde de overdracht op tijd; de gever houdt de zaak.',
  'afwijking-afgewezen': 'Een voorstel om af te wijken is afgewezen.',
  'besluit-teruggelegd': 'Het besluit is teruggelegd.',
  politiebericht: 'Een bericht van de politie is een melding geworden.',
  'post-wacht': 'Er wacht een bericht van buiten op u. Kijk bij Berichten.',
  'casus-geopend': 'Er is een casus bij u geopend.',
  'regie-gedeeld': 'Uw organisatie deelt de regie van een casus.',
  opgeschaald: 'Een casus is opgeschaald.',
  'code-rood': 'Een casus kreeg Code Rood.',
  'nieuw-geweld': 'Er is opnieuw geweld in een casus.',
  'opvolging-zorgen': 'Een opvolging gaf zorgen of lukte niet.',
  'wacht-onveilig': 'Iemand die op hulp wacht is niet veilig.',
  'tafel-geagendeerd': 'Er staat een zaak op uw agenda.',
  'tafel-uitgenodigd': 'U bent uitgenodigd voor een overleg over een zaak.',
  'tafel-code-rood': 'Het overleg vraagt Code Rood voor een zaak van u.',
  'tafel-onafhankelijke-regie': 'Het overleg vraagt een onafhankelijke procesregisseur voor een zaak van u.',
  'tafel-raad': 'Het overleg wil dat de Raad om onderzoek wordt gevraagd.',
  'tafel-doorgeleid': 'Een ander overleg heeft een zaak naar u doorgeleid.',
  'regionale-regie': 'Deze zaak vraagt regionale regie.',
}

export function berichtTekst(soort: string, klok: string | null): string {
  if (soort === 'klok-waarschuwing') return `Een termijn loopt bijna af: ${klok ?? ''}.`
  if (soort === 'klok-verlopen') return `Een termijn is verlopen: ${klok ?? ''}.`
  if (soort === 'klok-escalatie') return `Een verlopen termijn vraagt uw aandacht: ${klok ?? ''}.`
  return BERICHT[soort] ?? soort
}
