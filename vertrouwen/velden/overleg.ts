/** What is asked around a meeting with partners. */
export const overleg: Readonly<Record<string, string>> = {
  '/besprekingen zaak': 'over welke melding of casus het gaat',
  tafel: 'bij welk overleg',
  spoed: 'of het niet tot de gewone dag kan wachten',
  gezinWeet: 'of het gezin weet dat er over gesproken wordt: staat bij elke verstrekking',
  bevinding: 'of partners van meer problemen weten; dan wordt niet zomaar afgedaan',
  gevraagd: 'welke partners hebben gekeken',
  oppakker: 'wie de zaak oppakt',
  maatregelen: 'wat er gebeurt, door wie en in welke volgorde',
  nietLichter: 'waarom het niet lichter kan: de weging van de geweldkamer',
  nietZwaarder: 'waarom het niet zwaarder hoeft: de weging van de geweldkamer',
  codeRood: 'of het overleg Code Rood adviseert',
  onafhankelijkeRegie: 'of er een procesregisseur van buiten nodig is',
  verzoekRaad: 'of de Raad om onderzoek wordt gevraagd',
}
