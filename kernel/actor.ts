/** The roles people work in. A person acts in one role at a time. */
export const rollen = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'procesregisseur',
  'overlegvoorzitter',
  'ketenpartner',
  'professional',
  'aandachtsfunctionaris',
  'hulpofficier',
  'burgemeester',
  'medewerker-huisverbod',
  'plaatsingscoordinator',
  'opvangmedewerker',
  'coach',
  'medewerker-beleidsinformatie',
  'privacyfunctionaris',
  'klachtbehandelaar',
  'klachtcommissielid',
  'vertrouwenspersoon',
  'beleidsmedewerker',
  'beheerder',
  'systeem',
] as const
export type Rol = (typeof rollen)[number]
/** Everybody with work of their own here. A volunteer coach has a page and no work: no list, no search, no notices (R003-106). */
export const werkrollen: readonly Rol[] = rollen.filter(r => r !== 'coach')

/** Purposes: why somebody acts or looks. A closed list; each view and command names one (AVG art. 5 lid 1 b). */
export const doelen = {
  aanmelden: 'zelf aanmelden en het eigen werk zien',
  meldcode: 'de stappen van de meldcode zetten (Besluit verplichte meldcode)',
  verwijsindex: 'zeggen dat men bij een jongere betrokken is en horen wie nog meer (Jeugdwet par. 7.1)',
  aanname: 'een advies of melding aannemen',
  veiligheidsbeoordeling: 'de veiligheid beoordelen na een melding',
  onderzoek: 'onderzoeken of er geweld is',
  overdracht: 'een zaak overdragen of overnemen',
  casusregie: 'hulp en veiligheid in een gezin regisseren',
  coaching: 'een vrijwillige coach laten helpen met gedeelde doelen (toestemming)',
  procesregie: 'bewaken dat elke zaak loopt',
  nazorg: 'nagaan of het veilig blijft',
  overleg: 'een zaak met partners bespreken en afspreken wie wat doet',
  huisverbod: 'een huisverbod opleggen, verlengen en bewaken (Wet tijdelijk huisverbod art. 10 lid 2)',
  alarm: 'een alarmaansluiting aanvragen, toekennen en opvolgen (AWARE)',
  terugkoppeling: 'melder en gezin informeren',
  opvang: 'een veilige plek zoeken, geven en bewaken',
  dienst: 'het dienstrooster bijhouden',
  terugvinden: 'een zaak of mens uit de eigen kring terugvinden',
  naslag: 'opzoeken hoe de regio werkt',
  sturing: 'afspreken, plannen en nagaan hoe de aanpak van de regio loopt, zonder mensen',
  levering: 'gegevens leveren aan het CBS (Wmo 2015 art. 4.2.12)',
  bewaren: 'bewaren en vernietigen zoals de wet zegt (Wmo 2015 art. 5.3.4; Wth art. 10)',
  rechten: 'behandelen wat mensen over hun gegevens vragen (Wmo 2015 par. 5.3; AVG art. 12 tot en met 21)',
  klacht: 'een klacht ontvangen, behandelen en beantwoorden (Wmo 2015 art. 4.2.7)',
  steun: 'de onafhankelijke vertrouwenspersoon bereiken, en bijstaan wie erom vraagt (Wmo 2015 art. 4.2.6)',
  noodtoegang: 'in nood kort het nodige van een zaak zien, en nagaan of dat terecht was (AVG art. 5 lid 2 en 32)',
  blikken: 'nagaan wie zonder reden in dossiers keek (AVG art. 5 lid 2 en 32; Wmo 2015 art. 5.3.1)',
  beheer: 'bijhouden wie er werkt, waar en in welke rol (AVG art. 32)',
  toegang: 'zorgen dat wie een gezin kent er niet bij kan (AVG art. 5 lid 1 f en 32)',
  organiseren: 'regelen welk team welke zaken heeft, zonder ze te zien',
  klok: 'termijnen bewaken (systeem)',
} as const
export type Doel = keyof typeof doelen

/** Who acts: one person in one role for one organisation in one region. */
export type Actor = {
  readonly mens: string
  readonly naam: string
  readonly rolvervulling: string
  readonly rol: Rol
  readonly regio: string
  readonly organisatie: string
  readonly organisatieNaam: string
  readonly organisatieSoort: string
}
