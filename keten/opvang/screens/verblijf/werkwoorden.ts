/** What waits at a stay, in both languages. */
export const WERKWOORDEN: Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>> = {
  'analysefase-afronden': {
    nl: 'Rond de analysefase af, met doelen en een advies',
    en: 'Finish the analysis phase, with goals and advice',
  },
  'opvangplan-bespreken': {
    nl: 'Maak en bespreek het plan met het gezin',
    en: 'Make the plan and discuss it with the family',
  },
  'coordinator-mensenhandel': { nl: 'Wijs aan wie de hulp coördineert', en: 'Appoint who coordinates the help' },
  'kindprogramma-volgen': { nl: 'Volg het eigen programma van dit kind', en: "Follow this child's own programme" },
  'verblijf-overdragen': { nl: 'Bied het gezin aan het lokale team aan', en: 'Offer the family to the local team' },
  'urgentie-volgen': { nl: 'Volg het verzoek om urgentie', en: 'Follow the request for priority' },
  'overdracht-aanvaarden': { nl: 'Wacht op het lokale team', en: 'Waiting for the local team' },
  'verblijf-sluiten': { nl: 'Sluit het verblijf als het gezin weg is', en: 'Close the stay when the family has left' },
}
