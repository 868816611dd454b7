/** The words of the paper form that the screen does not have; the questions themselves are those of the screen (a test holds them alike). */
type Tweetalig = { readonly nl: string; readonly en: string }
const w = (nl: string, en: string): Tweetalig => ({ nl, en })

export const KOP = {
  titel: w('Melding op papier', 'Report on paper'),
  lead: w(
    'Voor als Kring niet werkt. Neem het formulier daarna zo snel mogelijk over in Kring: Nieuwe melding, en vink aan dat u van papier overneemt. De termijnen lopen vanaf het moment dat u hieronder opschrijft.',
    'For when Kring does not work. Take the form into Kring as soon as you can: New report, and tick that you copy from paper. The terms run from the moment you write below.',
  ),
  nood: w(
    'Is er nu iemand in gevaar? Bel 112, of laat de melder dat doen. Blijf aan de lijn.',
    'Is anyone in danger now? Call 112, or let the reporter do so. Stay on the line.',
  ),
  geheim: w(
    'Vertrouwelijk. Laat dit papier nergens liggen. Na het overnemen: vernietigen.',
    'Confidential. Never leave this paper lying about. After copying it into Kring: destroy it.',
  ),
  formulier: w('Formulier', 'Form'),
  blad: w('blad {{nr}} van {{van}}', 'sheet {{nr}} of {{van}}'),
  ontvangst: w('Ontvangst', 'Receipt'),
  vast: w('zie het nummer boven aan dit blad', 'see the number at the top of this sheet'),
  meer: w(
    'Meer mensen? Neem nog een blad 3 en zet er hetzelfde nummer op.',
    'More people? Take another sheet 3 and write the same number on it.',
  ),
  plaatsInGezin: w('Persoon {{nr}}', 'Person {{nr}}'),
} as const

/** Question per field of the intake: the same words as on the screen. */
export const VRAGEN: Readonly<Record<string, Tweetalig>> = {
  'papier.formulier': w('Nummer van het formulier', 'Number of the form'),
  'papier.op': w('Wanneer kwam de melding binnen?', 'When did the report come in?'),
  'papier.door': w('Wie nam de melding op papier aan?', 'Who took the report on paper?'),
  'papier.reden': w('Waarom op papier?', 'Why on paper?'),
  acuut: w('Is er nu iemand in gevaar?', 'Is anyone in danger now?'),
  gemeente: w('In welke gemeente speelt dit?', 'In which municipality is this?'),
  verhaal: w('Wat is er gebeurd?', 'What happened?'),
  vormen: w('Om welke vorm gaat het?', 'Which form is it?'),
  context: w('Door wie of waar gebeurt het?', 'By whom or where does it happen?'),
  aard: w('Wat voor geweld is het?', 'What kind of violence is it?'),
  reikwijdte: w('Hoe vaak gebeurt het?', 'How often does it happen?'),
  plaats: w('Waar gebeurt het?', 'Where does it happen?'),
  sinds: w('Sinds wanneer?', 'Since when?'),
  problemen: w('Wat speelt er nog meer in dit gezin?', 'What else weighs on this family?'),
  'personen.voornamen': w('Voornamen', 'First names'),
  'personen.tussenvoegsel': w('Tussenvoegsel', 'Prefix'),
  'personen.achternaam': w('Achternaam', 'Surname'),
  'personen.geboortedatum': w('Geboortedatum', 'Date of birth'),
  'personen.verwachtOp': w('Verwacht op', 'Expected on'),
  'personen.geslacht': w('Geslacht', 'Sex'),
  'personen.rollen': w('Rol in deze melding', 'Role in this report'),
  'personen.getuige': w('Hoe maakte dit kind het geweld mee?', 'How did this child experience the violence?'),
  'personen.postcode': w('Postcode', 'Postal code'),
  'personen.huisnummer': w('Huisnummer', 'House number'),
  'personen.straat': w('Straat', 'Street'),
  'personen.plaats': w('Woonplaats', 'Town'),
  'personen.bsn': w('BSN', 'Citizen service number (BSN)'),
  'verbanden.soort': w('Wie is wie van wie?', 'Who is who to whom?'),
  'verbanden.geweld': w('Is er geweld tussen deze twee?', 'Is there violence between these two?'),
  bron: w('Wie meldt?', 'Who reports?'),
  kanaal: w('Hoe komt de melding binnen?', 'How does the report come in?'),
  incident: w('Incidentnummer van de politie', 'Incident number of the police'),
  ambtshalveDoor: w('Met welke collega is dit besloten?', 'With which colleague was this decided?'),
  'melder.naam': w('Naam van de melder', 'Name of the reporter'),
  'melder.hoedanigheid': w('Wat is de melder van het gezin?', 'What is the reporter to the family?'),
  'melder.organisatieNaam': w('Organisatie', 'Organisation'),
  'melder.bereikbaar': w('Hoe is de melder te bereiken?', 'How can the reporter be reached?'),
  'melder.veiligMoment': w('Wanneer is contact veilig?', 'When is contact safe?'),
  'melder.anonimiteit': w('Mag het gezin weten wie meldt?', 'May the family know who reports?'),
  'melder.afschermGrond': w('Op welke grond?', 'On what ground?'),
  kindcheck: w('Is de kindcheck gedaan?', 'Has the child check been done?'),
}

/** Answers to tick that are the same in every region. */
export const ANTWOORDEN: Readonly<Record<string, Readonly<Record<string, Tweetalig>>>> = {
  acuut: { ja: w('Ja, nu', 'Yes, now'), nee: w('Nee, nu niet', 'No, not now') },
  'papier.reden': {
    storing: w('Kring werkte niet', 'Kring did not work'),
    'geen-verbinding': w('Er was geen verbinding', 'There was no connection'),
    'ter-plaatse': w('Opgenomen op een plek zonder Kring', 'Taken at a place without Kring'),
  },
  'personen.geslacht': {
    v: w('Vrouw', 'Female'),
    m: w('Man', 'Male'),
    x: w('X', 'X'),
    onbekend: w('Onbekend', 'Unknown'),
  },
  'personen.rollen': {
    slachtoffer: w('Slachtoffer', 'Victim'),
    pleger: w('Gebruikt geweld', 'Uses violence'),
    beide: w('Slachtoffer, en gebruikt geweld', 'Victim, and uses violence'),
    getuige: w('Getuige', 'Witness'),
    'kind-in-gezin': w('Kind in het gezin', 'Child in the family'),
    overig: w('Anders betrokken', 'Otherwise involved'),
  },
  'personen.getuige': {
    oog: w('Zag het gebeuren', 'Saw it happen'),
    oor: w('Hoorde het gebeuren', 'Heard it happen'),
    'elders-in-huis': w('Was elders in huis', 'Was elsewhere in the house'),
    buitenshuis: w('Was niet thuis', 'Was not at home'),
    'ziet-gevolgen': w('Ziet of merkt de gevolgen', 'Sees or feels the consequences'),
  },
  bron: {
    professional: w('Een professional', 'A professional'),
    politie: w('De politie', 'The police'),
    bewoner: w('Iemand uit de omgeving', 'Somebody nearby'),
    betrokkene: w('Iemand om wie het gaat', 'One of the people it is about'),
    ambtshalve: w('Ambtshalve door Veilig Thuis', 'Veilig Thuis on its own initiative'),
  },
  kanaal: {
    telefoon: w('Telefoon', 'Telephone'),
    balie: w('Balie', 'Front desk'),
    politie: w('Via de politie', 'Through the police'),
    digitaal: w('Digitaal', 'Online'),
    brief: w('Brief', 'Letter'),
  },
  'melder.anonimiteit': {
    open: w('Ja, de melder is open', 'Yes, the reporter is open'),
    afgeschermd: w('Nee, de melder is afgeschermd', 'No, the reporter is shielded'),
  },
  'melder.afschermGrond': {
    'bedreiging-slachtoffer': w(
      'Bekendmaken bedreigt een slachtoffer of het gezin',
      'Disclosure threatens a victim or the family',
    ),
    'bedreiging-professional': w(
      'Bekendmaken bedreigt de professional of collega’s',
      'Disclosure threatens the professional or colleagues',
    ),
    'verstoring-vertrouwen': w(
      'Bekendmaken verstoort de vertrouwensband ernstig',
      'Disclosure seriously damages the relation of trust',
    ),
  },
  'verbanden.geweld': {
    geen: w('Geen of onbekend', 'None or unknown'),
    heen: w('de eerste tegen de tweede', 'the first against the second'),
    terug: w('de tweede tegen de eerste', 'the second against the first'),
    beide: w('Over en weer', 'Both ways'),
  },
  kindcheck: {
    gedaan: w('Ja, gedaan', 'Yes, done'),
    'niet-van-toepassing': w('Niet van toepassing', 'Does not apply'),
  },
}
