/** Fields of the look-up review: the say of who looked, the judgement, and what a look is compared with. */
export const blikken: Readonly<Record<string, string>> = {
  '/blikken/:id/zegje tekst': 'waarom iemand zelf zegt dat men keek, voordat een ander oordeelt',
  '/blikken/:id/oordeel oordeel': 'of een blik die opviel in orde was, een gesprek vraagt of een datalek is',
  '/blikken/:id/oordeel motivering': 'waarom wie beoordeelt dat vindt van een blik',
  '/blikken/kanaries nummer': 'welke verzonnen zaak een kanarie is',
  '/wie-keek nummer': 'van welke zaak wie haar houdt of een privacyfunctionaris wil zien wie erin keek',
  '/wie-keek overslaan': 'welke bladzijde van de lijst iemand leest',
  '/wie-keek/blikken nummer':
    'van welke zaak wie haar houdt of een privacyfunctionaris wil zien wanneer iemand erin keek',
  '/wie-keek/blikken mens': 'van welke medewerker de blikken in een zaak gevraagd worden',
  '/wie-keek/blikken rol': 'in welke rol die medewerker keek',
  '/wie-keek/blikken overslaan': 'welke bladzijde van de lijst iemand leest',
  '/blikken/eigen-adres postcode': 'om te zien dat een medewerker bij buren keek; alleen als spoor bewaard',
  '/blikken/eigen-adres huisnummer': 'om te zien dat een medewerker bij huisgenoten keek; alleen als spoor bewaard',
}
