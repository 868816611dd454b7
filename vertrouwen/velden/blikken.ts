/** Fields of the look-up review: the say of who looked, the judgement, and what a look is compared with. */
export const blikken: Readonly<Record<string, string>> = {
  '/blikken/:id/zegje tekst': 'waarom iemand zelf zegt dat men keek, voordat een ander oordeelt',
  '/blikken/:id/oordeel oordeel': 'of een blik die opviel in orde was, een gesprek vraagt of een datalek is',
  '/blikken/:id/oordeel motivering': 'waarom wie beoordeelt dat vindt van een blik',
  '/blikken/kanaries nummer': 'welke verzonnen zaak een kanarie is',
  '/blikken/eigen-adres postcode': 'om te zien dat een medewerker bij buren keek; alleen als spoor bewaard',
  '/blikken/eigen-adres huisnummer': 'om te zien dat een medewerker bij huisgenoten keek; alleen als spoor bewaard',
}
