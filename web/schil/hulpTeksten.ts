/** What one does on each screen, in a few plain sentences. A screen without help fails a test. */
export const hulpTeksten: Readonly<Record<string, Readonly<Record<'nl' | 'en', readonly string[]>>>> = {
  '/werk': {
    nl: [
      'Hier staat wat u moet doen, met het dringendste bovenaan. Klik op een regel om het meteen te doen.',
      'Wat een ander u aanbiedt staat voorop: tot u aanvaardt blijft de gever verantwoordelijk.',
      'Zet een vinkje bij wat u samen wilt doen: op u nemen, doorgeven of terugleggen. Terugdraaien kan tot tien minuten erna.',
      'Een filter dat u vaak gebruikt, bewaart u onder een naam. Met j en k loopt u door de lijst, met x kiest u.',
      'Aan een klok ziet u hoe lang u hebt. Wijs haar aan om te lezen waar de termijn vandaan komt.',
    ],
    en: [
      'This is what you must do, the most urgent on top. Click a line to do it at once.',
      'What another offers you comes first: until you accept, the giver stays responsible.',
      'Tick what you want to do together: take on, hand on or lay back. Undoing is possible for ten minutes.',
      'A filter you use often can be saved under a name. With j and k you walk through the list, with x you choose.',
      'A clock shows how long you have. Point at it to read where the term comes from.',
    ],
  },
  '/aanname': {
    nl: [
      'Eerst de vraag of iemand nu in gevaar is. Bij ja gaat hulp voor, en vult u de rest later aan.',
      'Terwijl u namen typt, zoekt Kring of dezelfde mensen al bekend zijn. U beslist of het dezelfden zijn.',
      'Wat u typt blijft op dit scherm staan tot u aanneemt, ook als de verbinding even weg is.',
    ],
    en: [
      'First the question whether somebody is in danger now. If so, help comes first and you complete the rest later.',
      'While you type names, Kring looks whether the same people are known. You decide whether they are the same.',
      'What you type stays on this screen until you take it in, also when the connection is gone for a while.',
    ],
  },
  '/aanname/papier': {
    nl: [
      'Een leeg formulier voor als Kring niet werkt. Bewaar het bestand ook op een computer die zonder Kring kan.',
      'Werkt Kring weer? Kies Nieuwe melding en vink aan dat u van papier overneemt. De termijnen tellen vanaf het moment op het papier.',
    ],
    en: [
      'An empty form for when Kring does not work. Keep the file on a computer that can do without Kring too.',
      'Does Kring work again? Choose New report and tick that you copy from paper. The terms count from the moment on the paper.',
    ],
  },
  '/meldingen': {
    nl: ['De meldingen van uw organisatie. Acuut staat vooraan, daarna wie het langst wacht.'],
    en: ['The reports of your organisation. Acute ones come first, then who has waited longest.'],
  },
  '/meldingen/$id': {
    nl: [
      'Onder "Wat nu" staat de eerstvolgende stap. De tabbladen tonen de weging, de mensen, de overdracht en het verloop.',
      'Kring toont wat nog niet beantwoord is en wat elkaar tegenspreekt. De conclusie trekt u, nooit het systeem.',
    ],
    en: [
      'Under "What now" stands the next step. The tabs show the assessment, the people, the handover and the course.',
      'Kring shows what is unanswered and what contradicts. You draw the conclusion, never the system.',
    ],
  },
  '/werkbladen': {
    nl: [
      'Een werkblad is van u. Alleen wie u er bij naam op zet, ziet het. Veilig Thuis ziet het niet.',
      'Schrijf geen namen of nummers op. Die vult u pas in als u meldt.',
      'De signaalkaart geeft raad bij wat u ziet. Er wordt niets van bewaard.',
    ],
    en: [
      'A worksheet is yours. Only whom you put on it by name sees it. Veilig Thuis does not.',
      'Write down no names or numbers. You fill those in only when you report.',
      'The signal card advises on what you see. Nothing of it is kept.',
    ],
  },
  '/werkbladen/$id': {
    nl: [
      'Bovenaan staan de vijf stappen. Daaronder staat wat u nu kunt doen.',
      'Is er nu gevaar? Bel 112. Bij een crisis meldt u meteen; de stappen mogen later.',
      'Na een melding staat hier wat Veilig Thuis u liet weten.',
    ],
    en: [
      'On top are the five steps. Below is what you can do now.',
      'Is there danger now? Call 112. In a crisis you report at once; the steps may follow later.',
      'After a report you see here what Veilig Thuis let you know.',
    ],
  },
  '/werkbladen/$id/melden': {
    nl: [
      'Kies welke signalen naar Veilig Thuis gaan. Wat u niet kiest, blijft bij u.',
      'Hier vult u voor het eerst namen in. Zij staan niet op uw werkblad.',
    ],
    en: [
      'Choose which signals go to Veilig Thuis. What you do not choose stays with you.',
      'Here you fill in names for the first time. They do not stand on your worksheet.',
    ],
  },
  '/werkbladvragen': {
    nl: ['Een professional vraagt raad vanaf een werkblad meldcode. Uw antwoord komt daar en telt als advies.'],
    en: ['A professional asks for advice from a worksheet. Your answer goes there and counts as an advice.'],
  },
  '/alarmen': {
    nl: [
      'De meldkamer van de politie gaat altijd voor. Kring hoort een alarm ernaast en houdt niets tegen.',
      'U ziet een lopend alarm alleen als uw rol dienst heeft volgens de toekenning. Daaronder staan de aansluitingen waar u aan werkt.',
    ],
    en: [
      'The police control room always comes first. Kring hears an alarm beside it and holds nothing up.',
      'You see a running alarm only when your role is on duty by the grant. Below are the connections you work on.',
    ],
  },
  '/alarmen/$id': {
    nl: [
      'Neem het alarm aan om te zien wie het is en waar. Dat u keek, en waarom, wordt opgeschreven.',
      'De plaats verdwijnt na drie dagen, tenzij zij in een rapport staat. Na afronden komt er een veiligheidscheck bij het gezin.',
    ],
    en: [
      'Take the alarm on to see who it is and where. That you looked, and why, is written down.',
      'The place goes after three days, unless it stands in a report. After finishing, a safety check follows with the household.',
    ],
  },
  '/aansluitingen/$id': {
    nl: [
      'Een aansluiting begint pas na het ja van de commissie, met politie en opvang erbij. Zij is tijdelijk en hoort bij hulp die loopt.',
      'Bij opnieuw bekijken telt Kring hoe vaak het alarm ging. Stopt de hulp of laat het apparaat niets horen, dan wordt dat werk.',
    ],
    en: [
      'A connection only begins after the yes of the committee, with police and shelter. It is temporary and goes with running help.',
      'When you look again, Kring counts how often the alarm went off. Ended help or a silent device becomes work.',
    ],
  },
  '/casussen/$id/alarm': {
    nl: ['Kies wie het apparaat krijgt en naast welke hulp. De commissie kijkt naar de vier vragen en beslist.'],
    en: ['Choose who gets the device and beside which help. The committee looks at the four questions and decides.'],
  },
  '/overleggen': {
    nl: [
      'Per overleg staat hier wat er op de agenda ligt. U ziet alleen waar u voor bent uitgenodigd of wat u inbrengt.',
      'Soms zet een regel van de regio een zaak vanzelf op de agenda. Waarom er gedeeld wordt zegt altijd een mens.',
    ],
    en: [
      'Per meeting you see what is on the agenda: only what you are invited for or bring yourself.',
      'Sometimes a rule of the region puts a case there by itself. Why it is shared is always said by a person.',
    ],
  },
  '/overleggen/nieuw/$zaak': {
    nl: [
      'Kies het overleg en zeg waarom deze zaak daar komt, op welke grond en over wie het gaat.',
      'Heeft een overleg regels voor wat het bespreekt, dan kiest u welke regel opgaat.',
      'Partners zien hierna nog niets: dat begint als de voorzitter hen uitnodigt.',
    ],
    en: [
      'Choose the meeting and say why this case comes there, on which ground and about whom it is.',
      'If a meeting has rules for what it discusses, you choose which rule holds.',
      'Partners see nothing yet after this: that begins when the chair invites them.',
    ],
  },
  '/besprekingen/$id': {
    nl: [
      'U leest uw eigen kopie: wat u inbracht, en wat een ander voor u aanwees. Adressen staan hier nooit.',
      'De voorzitter nodigt uit, schrijft op en legt het besluit vast. Uw eigen actie rondt u zelf af.',
      'U ziet deze bespreking van de uitnodiging tot uw laatste actie klaar is.',
    ],
    en: [
      'You read your own copy: what you brought, and what others pointed out for you. Addresses are never here.',
      'The chair invites, writes down and records the decision. Your own action you close yourself.',
      'You see this discussion from the invitation until your last action is done.',
    ],
  },
  '/huisverboden': {
    nl: [
      'Elke beoordeling staat hier, ook als er geen huisverbod kwam. Daarboven staat hoeveel het er zijn.',
      'Met "Voorbij zonder vervolg" ziet u waar na een huisverbod nog geen hulp begon.',
    ],
    en: [
      'Every assessment is here, also when no order followed. Above it you see how many there are.',
      'With "Over without follow-up" you see where no help began after an order.',
    ],
  },
  '/huisverboden/nieuw': {
    nl: [
      'Zeg om welk huis het gaat, wat er gebeurde en wie er wonen. Kies een mens die het huis zou verlaten.',
      'Weet u een geboortedatum niet zeker? Vul dan alleen het jaar in; Kring vraagt later hoe de leeftijd is nagegaan.',
    ],
    en: [
      'Say which home it is about, what happened and who lives there. Choose one person who would leave the home.',
      'Not sure of a date of birth? Then fill in only the year; Kring asks later how the age was checked.',
    ],
  },
  '/huisverboden/$id': {
    nl: [
      'Bovenaan staat tot wanneer het huisverbod loopt. De termijn volgt uit de wet; u vult haar nergens in.',
      'Het overzicht toont alles op een lijn: besluit, bekendmaking, rechter, verlenging, overtredingen en het einde.',
      'Bij Beoordeling staat het risico-instrument. Het geeft advies; u besluit, met motivering.',
    ],
    en: [
      'At the top you see until when the order runs. The term follows from the law; you fill it in nowhere.',
      'The overview shows everything on one line: decision, service, court, extension, breaches and the end.',
      'Under Assessment is the risk instrument. It gives advice; you decide, with reasons.',
    ],
  },
  '/huisverboden/$id/overdracht': {
    nl: [
      'Het huisverbod is voorbij en uw team krijgt het gezin aangeboden. Tot u aanvaardt houdt de gemeente het.',
      'Aanvaardt u, dan opent de casus en ziet u de namen. Teruggeven kan, met reden.',
    ],
    en: [
      'The order is over and your team is offered the family. Until you accept the municipality holds it.',
      'If you accept, the case opens and you see the names. You can give it back, with a reason.',
    ],
  },
  '/meldingen/$id/overdracht': {
    nl: ['U ziet genoeg om te kiezen, nog geen namen. Aanvaarden opent de casus bij u; teruggeven vraagt een reden.'],
    en: ['You see enough to choose, no names yet. Accepting opens the case with you; returning asks for a reason.'],
  },
  '/nieuwe-casus': {
    nl: [
      'Komt een gezin zelf bij uw team, dan opent u hier een casus. Is er nu gevaar? Bel eerst 112.',
      'Wat u niet weet laat u leeg. Alleen de rol van elke persoon, de gemeente, de vorm en wat er verteld is zijn nodig.',
      'Veilig Thuis ziet deze casus niet, tenzij uw team om steun vraagt of de regio het bij verhoogd risico zo wil.',
    ],
    en: [
      'When a family comes to your team itself, you open a case here. Is there danger now? Call 112 first.',
      'Leave empty what you do not know. Only the role of each person, the municipality, the form and what was told are needed.',
      'Veilig Thuis does not see this case, unless your team asks for support or the region wants it so at raised risk.',
    ],
  },
  '/casussen': {
    nl: ['De gezinnen waar u bij hoort. Het eerste wat u ziet is of het nu veilig is.'],
    en: ['The families you are involved with. The first thing you see is whether it is safe now.'],
  },
  '/casussen/$id': {
    nl: [
      'Bovenaan staat of het gezin veilig is, wie de casus houdt en wat er eerst moet.',
      'Een fase afronden of sluiten kan pas als alles onder "Nodig" is gedaan; daar ziet u wat nog mist.',
      '"Let hierop" wijst iets aan en houdt niets tegen. Onder Veiligheidsplan staan de afspraken per persoon en alle stappen op een lijn.',
      'Onder Stukken bewaart u bestanden en maakt u brieven. Wie een stuk ophaalt, wordt genoteerd.',
    ],
    en: [
      'On top stands whether the family is safe, who holds the case and what comes first.',
      'A phase ends, or the case closes, only when all under "Needed" is done; there you see what is missing.',
      '"Look at this" points something out and stops nothing. Under Safety plan are the agreements per person and all steps on one line.',
      'Under Documents you keep files and make letters. Whoever fetches a document is noted.',
    ],
  },
  '/verzoeken': {
    nl: [
      'Wat mensen over hun eigen gegevens vragen, met de dag waarop er uiterlijk een besluit moet zijn. Over wie het gaat leest u in de casus.',
      'Een verzoek neemt u aan in de casus, onder Rechten. Een collega stelt het besluit voor, een ander beslist.',
    ],
    en: [
      'What people ask about their own data, with the day by which it must be decided. Whom it is about is in the case.',
      'You take in a request in the case, under Rights. One colleague proposes the decision, another decides.',
    ],
  },
  '/gedeeld': {
    nl: [
      'Wat is vrijgegeven voor het spoor van de persoon met wie u werkt. Mist u iets? Vraag het aan wie de casus leidt.',
    ],
    en: ['What was given out for the track of the person you work with. Is something missing? Ask who leads the case.'],
  },
  '/coaching': {
    nl: [
      'Hier staat wie u als vrijwilliger helpt, met alleen een voornaam. Open de bladzijde om te lezen waar u bij helpt.',
      'Wat u ziet is met u gedeeld omdat iemand ja zei. Stopt het, dan is de bladzijde meteen weg.',
    ],
    en: [
      'Here stands whom you help as a volunteer, with only a first name. Open the page to read what you help with.',
      'What you see was shared with you because somebody said yes. When it stops, the page is gone at once.',
    ],
  },
  '/coaching/$id': {
    nl: [
      'U leest de doelen en stappen waar u bij helpt, en wie u belt. Meer staat er niet, en hoeft u niet te weten.',
      'Laat iets weten als het goed gaat of juist niet. Wie de leiding heeft leest het.',
      'Denkt u dat het niet veilig is? Druk op de knop en bel het team. Is er nu gevaar: bel 112.',
    ],
    en: [
      'You read the goals and steps you help with, and whom you call. There is nothing more, and you need not know more.',
      'Let something know when it goes well or not. Who leads reads it.',
      'Do you think it is not safe? Press the button and call the team. Is there danger now: call 112.',
    ],
  },
  '/chat': {
    nl: [
      'Zet uzelf aan met "Ik ben er". Wie het langst wacht staat bovenaan; u hebt hoogstens vier gesprekken tegelijk.',
      'Na stilte vraagt Kring na te gaan of het nog dezelfde is. Spreek vroeg een woord af: niemand ziet het, ook u niet.',
      'Van een gesprek blijft niets. Wil de bezoeker iets bewaren of samen melden, schrijf het op en laat het lezen; pas na een ja kan het.',
    ],
    en: [
      'Switch yourself on with "I am here". Who waits longest is on top; you have at most four talks at once.',
      'After silence Kring asks you to check whether it is still the same person. Agree on a word early: nobody sees it, not even you.',
      'Nothing of a talk stays. If the visitor wants to keep something or report together, write it down and let them read it; only after a yes it can.',
    ],
  },
  '/adviezen': {
    nl: ['De adviezen van uw organisatie. Over gezinnen staat er niets in: de vrager blijft verantwoordelijk.'],
    en: ['The advice your organisation gave. It holds nothing about families: who asked stays responsible.'],
  },
  '/adviezen/nieuw': {
    nl: ['Schrijf geen namen, adressen of nummers. Wordt het toch een melding, neem die dan aan als melding.'],
    en: ['Write no names, addresses or numbers. If it becomes a report after all, take it in as a report.'],
  },
  '/adviezen/telling': {
    nl: ['Kies een jaar. De getallen zijn van de hele regio; een gesprek in de chat telt een keer.'],
    en: ['Choose a year. The numbers are of the whole region; a talk in the chat counts once.'],
  },
  '/adviesdossiers': {
    nl: [
      'Open een dossier als een professional vaker belt over dezelfde vraag. Van het gezin staat er niets in.',
      'Wat het eerst moet staat bovenaan, en komt op die dag in Mijn werk.',
    ],
    en: [
      'Open a file when a professional calls more often about the same question. Nothing of the family stands in it.',
      'What comes first stands on top, and comes up in My work on that day.',
    ],
  },
  '/adviesdossiers/$id': {
    nl: [
      'Leg elk contact vast en spreek af wanneer u weer belt. Vink af wat gedaan is.',
      'Sluiten kan als elke stap gedaan is.',
    ],
    en: [
      'Record each contact and agree when you call again. Tick off what is done.',
      'You can close it when every step is done.',
    ],
  },
  '/adviesvragen': {
    nl: [
      'Vraag een deskundige bij naam, de Raad, een GI, SAVE, Veilig Thuis of uw eigen team. Schrijf niets waaraan een gezin te herkennen is.',
      'Vroeg iemand het u, dan staat de vraag bovenaan en antwoordt u hier. Komt het antwoord per brief of telefoon, dan schrijft wie vroeg het op.',
    ],
    en: [
      'Ask an expert by name, the child protection board, a certified institution, SAVE, Veilig Thuis or your own team. Write nothing by which a family can be recognised.',
      'If somebody asked you, the question stands on top and you answer here. If the answer comes by letter or telephone, who asked writes it down.',
    ],
  },
  '/mantelzorg': {
    nl: [
      'Geef door wie de zorg voor een ander niet meer volhoudt, als die dat zelf goed vindt. De coördinator van de gemeente doet een aanbod.',
    ],
    en: [
      'Pass on who can no longer keep up the care for another, when that person agrees. The coordinator of the municipality makes an offer.',
    ],
  },
  '/loket': {
    nl: [
      'Wat mensen zonder account vroegen of meldden. Tot iemand het afrondt, houdt uw organisatie het vast.',
      'Bij elke regel staat voor wanneer iemand het oppakt. Is dat voorbij, dan hoort ook een ander het.',
    ],
    en: [
      'What people without an account asked or reported. Until somebody finishes it, your organisation holds it.',
      'Each line says before when somebody takes it up. When that has passed, another hears it too.',
    ],
  },
  '/loket/$id': {
    nl: [
      'Lees eerst hoe en wanneer iemand veilig te bereiken is. Het nummer komt daarna, en dat u keek wordt vastgelegd.',
      'Neem het aan als melding of leg het vast als advies: alles staat dan al ingevuld, en de termijnen tellen vanaf het versturen.',
      'Kwam een vraag bij uw team en hoort zij bij Veilig Thuis, bied haar dan aan. Tot Veilig Thuis aanvaardt houdt uw team haar.',
    ],
    en: [
      'Read first how and when somebody can be reached safely. The number comes after that, and that you looked is recorded.',
      'Take it in as a report or record it as advice: all is filled in then, and the terms count from when it was sent.',
      'If a question came to your team and belongs with Veilig Thuis, offer it. Until Veilig Thuis accepts, your team holds it.',
    ],
  },
  '/berichten': {
    nl: [
      'Een geldig bericht van de politie wordt vanzelf een melding. Wat hier bovenaan staat, kon niet vanzelf: kijk wat eraan mist.',
      'Onder "Naar andere systemen" staat wat u nog moet versturen.',
    ],
    en: [
      'A valid police message becomes a report by itself. What stands on top could not: look what is missing.',
      'Under "To other systems" stands what you still have to send.',
    ],
  },
  '/berichten/$id': {
    nl: [
      'U ziet wat er mis is en waar. Vul aan wat mist en neem aan, of leg terzijde met een reden. Er gaat niets verloren.',
      'Kent u de melding al waar dit over gaat? Zet het bericht daarbij met het nummer van die melding.',
    ],
    en: [
      'You see what is wrong and where. Fill in what is missing and take in, or set aside with a reason. Nothing is lost.',
      'Do you know the report this is about? Put the message there with the number of that report.',
    ],
  },
  '/opvang': {
    nl: [
      'Elke vraag zegt hoe groot het gezin is en wat het nodig heeft, nooit wie het is.',
      'Wie vroeg let op de veiligheid en kijkt op tijd weer. Een mens bij de opvang beslist over een plek.',
    ],
    en: [
      'Each request says how large the family is and what it needs, never who it is.',
      'Who asked watches over their safety and looks again in time. A person at the shelter decides about a place.',
    ],
  },
  '/opvang/zoeken': {
    nl: ['Vul in wat een plek moet kunnen. De tabel stelt een kleur voor; u kiest. Zet nergens een naam of adres.'],
    en: [
      'Fill in what a place must offer. The table suggests a colour; you choose. Write no name or address anywhere.',
    ],
  },
  '/opvang/verblijven': {
    nl: [
      'Wie er nu in de opvang is. Bovenaan staat wie het eerst verder gaat; wie langer blijft dan verwacht is gemerkt.',
      'Waar een plek is staat hier nooit. Komt er een gezin binnen? Begin dan een verblijf.',
    ],
    en: [
      'Who is in shelter now. On top stands who moves on first; who stays longer than expected is marked.',
      'Where a place is never stands here. Does a family come in? Then begin a stay.',
    ],
  },
  '/opvang/verblijven/nieuw': {
    nl: [
      'Vanaf het begin is het gezin bij u en kijkt het lokale team mee. Elk kind krijgt meteen een eigen programma.',
    ],
    en: [
      'From the beginning the family is with you and the local team looks along. Each child has a programme at once.',
    ],
  },
  '/opvang/verblijven/$id': {
    nl: [
      'Bij Plan staan de doelen van ieder, bij Kinderen het programma van elk kind, bij Verder de woning en de overdracht.',
      'Een gezin gaat pas over als het lokale team ja zegt. Tot dan is het bij de opvang.',
    ],
    en: [
      "Under Plan stand everybody's goals, under Children each child's programme, under Onward the home and the handover.",
      'A family only moves over when the local team says yes. Until then it is with the shelter.',
    ],
  },
  '/opvang/verblijven/$id/overdracht': {
    nl: ['De opvang biedt u een gezin aan. Aanvaarden opent een casus bij u; teruggeven kan met een reden.'],
    en: ['The shelter offers you a family. Accepting opens a case with you; you can give it back with a reason.'],
  },
  '/opvang/woningen': {
    nl: ['Per gemeente en jaar: wat is afgesproken, wat is aangeboden, en hoeveel gezinnen een woning betrokken.'],
    en: ['Per municipality and year: what was agreed, what was offered, and how many families moved into a home.'],
  },
  '/opvang/verslagen': {
    nl: [
      'Na elk kwartaal staat hier welke gemeente nog een verslag krijgt. Kring telt, u vult aan en licht toe.',
      'Een verslag gaat pas weg als alle zes de onderdelen er zijn. Alleen de gemeente die het aangaat leest het.',
    ],
    en: [
      'After each quarter it says here which municipality still gets a report. Kring counts, you add and explain.',
      'A report goes only when all six parts are there. Only the municipality concerned reads it.',
    ],
  },
  '/opvang/verslagen/$id': {
    nl: [
      'De zes onderdelen van het verslag. Een klein aantal is weggelaten, en ook wat het zou verraden, zodat niemand te herkennen is.',
    ],
    en: [
      'The six parts of the report. A small number is left out, and what would give it away too, so that nobody can be recognised.',
    ],
  },
  '/opvang/plekken': {
    nl: [
      'Meld wat vrij, bezet of dicht is. Wat lang niet is nagekeken is gemerkt. Een adres komt een voor een, met reden.',
    ],
    en: [
      'Report what is free, taken or closed. What nobody looked at for long is marked. An address comes one by one, with a reason.',
    ],
  },
  '/verwijsindex': {
    nl: [
      'Hier staan alleen uw eigen aanmeldingen. Bij een treffer staat wie u kunt bellen, nooit waarom die betrokken is.',
      'Leg vast dat u belde. Is de zorg voorbij, beëindig dan de aanmelding; na twee jaar loopt zij vanzelf af.',
    ],
    en: [
      'Here are only your own registrations. At a match you see whom to call, never why that person is involved.',
      'Record that you called. When the worry is over, end the registration; after two years it ends by itself.',
    ],
  },
  '/verwijsindex/nieuw': {
    nl: [
      'U zegt dat u betrokken bent bij een jongere onder de 23, niet waarom. Met het burgerservicenummer vindt de index het best.',
    ],
    en: [
      'You say that you are involved with a young person under 23, not why. The index finds best with the citizen service number.',
    ],
  },
  '/bewaren': {
    nl: [
      'Wat zijn bewaartermijn gehad heeft staat hier per klasse. U stelt voor het te vernietigen; een andere privacyfunctionaris beslist. Wie voorstelt kan niet zelf beslissen.',
      'Een zaak die langer moet blijven houdt u aan op haar nummer, met een reden en een dag. Van elke vernietiging blijft een verklaring zonder persoonsgegevens, die u kunt afdrukken.',
    ],
    en: [
      'What has had its term stands here by class. You propose to destroy it; another privacy officer decides. Who proposes cannot decide.',
      'A case that must stay longer you hold by its number, with a reason and a day. Of every destruction a certificate without personal data stays, which you can print.',
    ],
  },
  '/beheer': {
    nl: [
      'Hier staat wie er in de regio werkt, voor welke organisatie en in welke rol. Wie u beëindigt is meteen afgemeld. Uw eigen rollen verandert een andere beheerder.',
      'Een zware rol stelt u voor; een tweede mens gaat binnen veertien dagen akkoord. Elk jaar vraagt Kring van elke rol of zij nog nodig is.',
      'Alles wat hier verandert staat in het logboek. Niemand kan daar iets uit weghalen.',
    ],
    en: [
      'Here stands who works in the region, for which organisation and in which role. Who you end is signed out at once. Another administrator changes your own roles.',
      'A powerful role you propose; a second person agrees within fourteen days. Every year Kring asks of each role whether it is still needed.',
      'Everything that changes here stands in the log. Nobody can take anything out of it.',
    ],
  },
  '/beheer/mensen/$id': {
    nl: [
      'Waar deze medewerker werkt en in welke rollen. Een rol kan een laatste dag hebben, of een collega voor een tijd vervangen.',
      'Beëindigen zegt eerst wat ermee eindigt. Wie terugkomt voegt u toe met dezelfde aanmeldnaam.',
    ],
    en: [
      'Where this person works and in which roles. A role may have a last day, or stand in for a colleague for a time.',
      'Ending says first what ends with it. Who comes back you add with the same sign-in name.',
    ],
  },
  '/blikken': {
    nl: [
      'Elke blik in een dossier wordt opgeschreven. Wat daarin opvalt staat hier de dag erna, in een zin, en elke maandag een steekproef.',
      'Een privacyfunctionaris vraagt wie keek waarom, en oordeelt daarna. Niemand oordeelt over eigen blikken.',
    ],
    en: [
      'Every look in a file is written down. What stands out stands here the day after, in one sentence, and every Monday a sample.',
      'A privacy officer asks who looked why, and judges afterwards. Nobody judges their own looks.',
    ],
  },
  '/wie-keek': {
    nl: [
      'Wie een zaak houdt ziet dit in het dossier zelf. Hier zoekt een privacyfunctionaris het op met het nummer, zonder het dossier te zien.',
    ],
    en: [
      'Who holds a case sees this in the file itself. Here a privacy officer looks it up by its number, without seeing the file.',
    ],
  },
  '/blikken/jaar': {
    nl: [
      'Deze bladzijde mag naar de raad: er staat geen mens in. Kleine aantallen zijn verborgen, ook in het bestand.',
    ],
    en: ['This page may go to the council: there is no person in it. Small numbers are hidden, in the file too.'],
  },
  '/verwerkingen': {
    nl: [
      'Het register van verwerkingen: per doel op welke grond, over wie, wie erbij kan en hoe lang. Zoek op een woord of kies van wie.',
      'Wie erbij kan volgt uit de code van nu. Klopt een grond niet voor uw organisatie? Pas dan uw eigen register aan en zeg het de beheerder.',
    ],
    en: [
      'The register of processings: per purpose the ground, about whom, who can reach it and how long. Search a word or choose whose.',
      'Who can reach it follows from the code of now. Is a ground not right for your organisation? Change your own register and tell the administrator.',
    ],
  },
  '/blikken/kanaries': {
    nl: ['Een kanarie werkt alleen als niemand weet welke zaak het is. Gebruik altijd verzonnen mensen.'],
    en: ['A canary only works if nobody knows which case it is. Always use made-up people.'],
  },
  '/mijn-adres': {
    nl: ['U kiest zelf. Niemand kijkt u er anders op aan, of u het geeft of niet.'],
    en: ['It is your choice. Nobody is looked at differently for giving an address, or for not giving one.'],
  },
  '/noodtoegang': {
    nl: [
      'Werkt u niet in een zaak en moet u er nu iets van weten, dan opent u op haar nummer een blad, op eigen naam en met een reden. De houder hoort het meteen, een privacyfunctionaris beoordeelt het.',
      'Werkt u wel in een zaak, dan ziet u hier wie haar in nood opende en waarom. Wie keek zegt er zelf iets over voordat een ander oordeelt.',
    ],
    en: [
      'If you do not work in a case and must know something of it now, you open a sheet by its number, in your own name and with a reason. The holder hears it at once, a privacy officer reviews it.',
      'If you do work in a case, you see here who opened it in an emergency and why. Who looked has their say before somebody else judges.',
    ],
  },
  '/afgesloten': {
    nl: [
      'Raakt een zaak uw eigen kring (familie, ex-partner, buren, collega), dan sluit u haar hier op haar nummer. Vanaf dat moment bestaat zij voor u niet meer, nergens. Hebt u er nog werk op naam, dan neemt eerst een ander dat over.',
      'U ziet hier alleen nummer en sinds wanneer. Is er iets veranderd, vraag dan om te openen: een privacyfunctionaris beslist, nooit over zichzelf.',
    ],
    en: [
      'If a case touches your own circle (family, former partner, neighbours, colleague), you close it here by its number. From then on it does not exist for you, anywhere. If you still have work there by name, somebody else takes that over first.',
      'You see only the number and since when. If something changed, ask to open: a privacy officer decides, never about themselves.',
    ],
  },
  '/beheer/reorganisatie': {
    nl: [
      'Een beheerder stelt voor welk team per welke dag zijn open casussen aan een ander team geeft, en ziet daarbij alleen getallen. De teamcoördinator van het ontvangende team gaat akkoord.',
      'Op de dag zelf zet Kring elke casus over, met werk en lopende termijnen. Het nieuwe team krijgt per casus de taak om het gezin te vertellen wie er nu helpt. Open aanbiedingen en besprekingen blijven bij het oude team.',
    ],
    en: [
      'An administrator proposes which team gives its open cases to another team from which day, and sees only numbers. The coordinator of the receiving team agrees.',
      'On the day itself Kring moves each case, with its work and running terms. For each case the new team gets the task to tell the family who helps now. Open offers and meetings stay with the old team.',
    ],
  },
  '/steun': {
    nl: [
      'Hier staan mensen die contact met een vertrouwenspersoon willen. Veilig Thuis, beleid en beheer zien dit scherm niet, en ook niet dat iemand erom vroeg.',
      'Pak een vraag op, lees eerst hoe en wanneer contact veilig is, en vraag dan het nummer. Uw notities leest alleen u. Drie maanden na het afronden gaat alles vanzelf weg.',
    ],
    en: [
      'Here are people who want contact with a confidential adviser. Veilig Thuis, policy and administration do not see this screen, nor that somebody asked.',
      'Take a question up, first read how and when contact is safe, and then ask for the number. Only you read your notes. Three months after the end everything goes by itself.',
    ],
  },
  '/steun/jaar': {
    nl: [
      'Voor uw eigen verslag. Niemand anders ziet deze aantallen in Kring. De telling bewaart een jaar en een aantal, en niet wie het vroeg.',
    ],
    en: [
      'For your own report. Nobody else sees these numbers in Kring. The count keeps a year and a number, and not who asked.',
    ],
  },
  '/steun/doorgeven': {
    nl: [
      'Iemand die met Veilig Thuis te maken heeft mag altijd een vertrouwenspersoon spreken, ook wie meldde of advies vroeg. Zeg eerst dat bellen of vragen zonder u ook kan. Wat u doorgeeft leest u niet terug.',
    ],
    en: [
      'Somebody who is involved with Veilig Thuis may always speak to a confidential adviser, also who reported or asked advice. First say that calling or asking without you is possible too. What you pass on you do not read back.',
    ],
  },
  '/klachten': {
    nl: [
      'Hier staan klachten over Veilig Thuis. De klachtbehandelaar leidt ze, de klachtencommissie oordeelt. Wie in een zaak werkt ziet ze niet, en over wie een klacht gaat leest haar nooit.',
      'Wat het eerst afloopt staat boven. Loopt een termijn bijna af, dan hoort wie haar heeft dat in Mijn werk.',
    ],
    en: [
      'Here are complaints about Veilig Thuis. The complaints officer leads them, the commission judges. Who works in cases does not see them, and whoever one is about never reads it.',
      'What ends first stands on top. When a term is nearly over, who holds it hears so in My work.',
    ],
  },
  '/klachten/jaar': {
    nl: [
      'Voor de raad en voor beleid. Er staat alleen in hoe vaak iets voorkwam, van een heel jaar. Wat te klein is om te tonen staat er niet, en een klacht over uzelf telt hier niet mee.',
      'Afdrukken of als bestand kan bovenaan.',
    ],
    en: [
      'For the council and for policy. It only says how often something happened, of a whole year. What is too small to show is not there, and a complaint about yourself is not counted here.',
      'Print it or take it as a file at the top.',
    ],
  },
  '/klachten/nieuw': {
    nl: [
      'Schrijf op wat iemand vertelt, en over welke collega het gaat: die krijgt de klacht nooit te zien. Klaagt iemand over u, vraag dan een ander om het op te schrijven.',
    ],
    en: [
      'Write what somebody tells, and which colleague it is about: they never see it. If somebody complains about you, ask another to write it down.',
    ],
  },
  '/klachten/$id': {
    nl: [
      'Bovenaan staat wat u nu kunt doen. Bij de stappen haalt u de brief die erbij hoort; daarin staat ook waar iemand verder terecht kan.',
      'De commissie heeft minstens drie leden, en een voorzitter die niet voor Veilig Thuis werkt. Na het oordeel antwoordt Veilig Thuis binnen een maand.',
    ],
    en: [
      'On top stands what you can do now. With the steps you get the letter that goes with each; it says where else somebody can go.',
      'The commission has at least three members, and a chair who does not work for Veilig Thuis. After its opinion Veilig Thuis answers within a month.',
    ],
  },
  '/noodtoegang/$id': {
    nl: ['Het blad zegt wat nu nodig is en nooit waar iemand is. Na de tijd die erboven staat gaat het dicht.'],
    en: ['The sheet says what is needed now and never where somebody is. It closes at the time above.'],
  },
  '/cbs-levering': {
    nl: [
      'Maak na elk halfjaar een levering en lees eerst wat niet klopt: herstellen doet u in het dossier. Een nieuwe levering vervangt de vorige van dat halfjaar helemaal.',
      'Het bestand gaat dicht met een wachtzin die alleen u weet. Leg vast wat het CBS zei; daarna ruimt Kring het bestand op.',
    ],
    en: [
      'Make a delivery after each half year and read first what is not right: mend it in the file itself. A new delivery replaces the one before whole.',
      'The file is closed with a passphrase only you know. Record what was said of it; Kring then destroys the file in time.',
    ],
  },
  '/cijfers': {
    nl: [
      'De cijfers staan onder de vraag die zij helpen beantwoorden. Achter elk cijfer staat waar het heen gaat en waar het heen moet.',
      'Klik op een cijfer om te lezen wat het precies is, wat het niet zegt, en waar elke waarde vandaan komt.',
      'Wie beleid maakt voert hier de halfjaarcijfers van het CBS in. Een oude waarde wordt nooit stil overschreven.',
      'Een open rondje in het lijntje is een jaar dat te klein is om te tonen. Wat de regio openbaar maakt, bewaart u als open data.',
    ],
    en: [
      'The figures stand under the question they help to answer. Behind each is where it goes and where it should go.',
      'Click a figure to read what exactly it is, what it does not say, and where each value comes from.',
      'A policy officer imports the half-year figures of CBS here. An old value is never overwritten in silence.',
      'An open dot in the small line is a year that is too small to show. What the region makes public you save as open data.',
    ],
  },
  '/cijfers/kaart': {
    nl: [
      'Kies een cijfer en een tijdvak. Elke tegel is een gemeente, met haar getal erop.',
      'De tabel eronder heeft dezelfde getallen, van hoog naar laag, met de regio en Nederland ernaast.',
    ],
    en: [
      'Choose a figure and a period. Each tile is a municipality, with its number on it.',
      'The table below has the same numbers, from high to low, with the region and the Netherlands beside them.',
    ],
  },
  '/cijfers/jaar': {
    nl: [
      'Alle cijfers van een jaar naast het jaar ervoor. Druk het af of bewaar het als PDF, bijvoorbeeld voor de raad.',
    ],
    en: ['All figures of a year beside the year before. Print it or keep it as a PDF, for a council for example.'],
  },
  '/cijfers/keten': {
    nl: [
      'Bovenaan staat waar de meeste dagen opgaan. De balken zijn de dagen van alle gezinnen samen, per stap.',
      'Bij overdrachten ziet u ook naar wie zij gingen. Kleine aantallen blijven verborgen.',
      'Onderaan staat de stroom van het eerste signaal tot sluiten, in aantallen.',
    ],
    en: [
      'On top is where most days go. The bars are the days of all families together, per step.',
      'For handovers you also see to whom they went. Small numbers stay hidden.',
      'Below is the flow from first signal to closing, in numbers.',
    ],
  },
  '/cijfers/$cijfer': {
    nl: [
      'Bovenaan staat de nieuwste waarde, daaronder het verloop: eerst in zinnen, dan getekend, dan als tabel.',
      'Lees ook wat het cijfer niet zegt. Dat staat altijd op het scherm, op papier en in het bestand.',
      'Staat er voor een tijdvak al een waarde? Dan vraagt Kring of de nieuwe haar vervangt. De oude blijft te lezen.',
    ],
    en: [
      'On top is the newest value, below it the course: first in sentences, then drawn, then as a table.',
      'Read also what the figure does not say. It is always on the screen, on paper and in the file.',
      'Is there a value for a period already? Then Kring asks whether the new one replaces it. The old one stays readable.',
    ],
  },
  '/resultaten': {
    nl: [
      'Hier staat wat de aanpak oplevert: de cijfers die uw regio met haar partners deelt, over het laatste hele jaar.',
      'U kunt hier alleen lezen. Kleine aantallen blijven verborgen, omdat zij naar mensen kunnen wijzen.',
    ],
    en: [
      'Here is what the work brings: the figures your region shares with its partners, over the last whole year.',
      'You can only read here. Small numbers stay hidden, because they can point to people.',
    ],
  },
  '/registers': {
    nl: [
      'Wat de regio afspreekt, plant en nagaat. Bij elk register staat hoeveel er ontbreekt. Hier staan nooit clienten.',
    ],
    en: ['What the region agrees, plans and checks. Each register says how much is missing. Clients are never here.'],
  },
  '/registers/$register': {
    nl: [
      'Onder Ontbreekt staat wat er volgens de visie zou moeten zijn. Met Vul aan begint u een regel die dat oplost.',
      'Wat de visie zelf noemt, neemt u in een keer over.',
    ],
    en: [
      'Under Missing is what should be there by the vision. With Fill in you begin a line that mends it.',
      'What the vision itself names you take in at once.',
    ],
  },
  '/registers/$register/$rij': {
    nl: ['Elke wijziging blijft te lezen. Een weggehaalde regel kunt u terugzetten.'],
    en: ['Every change stays readable. A line that was removed can be put back.'],
  },
  '/geld': {
    nl: [
      'Wat er is, toegezegd en besteed is, en wat nog vrij is. Een bedrag dat niet precies is, heet een schatting.',
      'Bij vastleggen plakt u een tabel met haar totalen. Klopt een totaal niet, dan wordt er niets bewaard.',
    ],
    en: [
      'What there is, what was committed and spent, and what is free. An amount that is not exact is called an estimate.',
      'To record you paste a table with its totals. When a total does not agree, nothing is kept.',
    ],
  },
  '/geld/taken': {
    nl: ['De totalen zijn die van de begroting: elk bedrag staat op precies een regel.'],
    en: ['The totals are those of the budget: every amount stands on exactly one line.'],
  },
  '/geld/verschuiving': {
    nl: [
      'U ziet per jaar wat naar opvang ging en wat naar hulp thuis, en of het deel van opvang daalt.',
      'De bedragen legt u vast bij de begroting.',
    ],
    en: [
      'By year you see what went to shelter and what to help at home, and whether the share of shelter falls.',
      'You record the amounts with the budget.',
    ],
  },
  '/geld/effect': {
    nl: [
      'Kosten zijn wat besteed is, of anders wat is toegezegd. Kies per functie of actie het cijfer dat het best past.',
    ],
    en: [
      'Cost is what was spent, or else what was committed. Choose for each function or action the figure that fits best.',
    ],
  },
  '/geld/projecten': {
    nl: [
      'Kring kent nooit meer toe dan er in het fonds van dat jaar is. Een eenmalig project zegt hoe het werk doorgaat.',
    ],
    en: [
      'Kring never grants more than there is in the fund of that year. A one-off project says how the work goes on.',
    ],
  },
  '/geld/scenarios': {
    nl: [
      'Een scenario wordt alleen bewaard als het optelt. In een bestand kunt u taken ook lokaal beleggen en bedragen over jaren spreiden.',
    ],
    en: [
      'A scenario is only kept when it adds up. In a file you can also place tasks locally and spread amounts over years.',
    ],
  },
  '/geld/scenarios/$id': {
    nl: [
      'De eerste kolom is hoe het nu is; de andere tonen het verschil daarmee. Druk af of bewaar als CSV voor een raad.',
    ],
    en: ['The first column is how it is today; the others show the difference. Print or save as CSV for a council.'],
  },
  '/gaten': {
    nl: ['Over alle registers heen: wat er zou moeten zijn en er niet is, en wat binnenkort moet.'],
    en: ['Over all registers: what should be there and is not, and what is due soon.'],
  },
  '/kalender': {
    nl: [
      'Wat in een register een dag heeft: bijeenkomsten, campagnes, trainingen. Kies een gemeente om te zien wat daar is.',
    ],
    en: [
      'What has a day in a register: meetings, campaigns, trainings. Choose a municipality to see what is on there.',
    ],
  },
  '/dienst': {
    nl: ['Wie wanneer bereikbaar is. Een gat is rood: wat acuut binnenkomt, staat dan bij niemand op naam.'],
    en: ["Who can be reached when. A gap is red: what comes in acutely then stands in nobody's name."],
  },
  '/mijn-sessies': {
    nl: [
      'Ziet u een aanmelding die u niet kent? Meld die af en bel uw beheerder. Kring bewaart geen adres en geen browser.',
    ],
    en: [
      'Do you see a session you do not know? End it and call your administrator. Kring keeps no address and no browser.',
    ],
  },
  '/mail': {
    nl: ['Kies of u een e-mail krijgt bij wat niet kan wachten. In die e-mail staat nooit om wie of wat het gaat.'],
    en: ['Choose whether you get an e-mail for what cannot wait. It never says whom or what it is about.'],
  },
  '/procesregie': {
    nl: [
      'Elk getal bovenaan is een lijst: klik erop. U ziet het verloop van zaken, nooit wat er in een dossier staat.',
      'Bel de organisatie die de zaak heeft. Alleen zij kan er iets aan doen.',
      'De voorspelling komt uit hoe lang hetzelfde werk hier duurde. Bij te weinig gegevens zegt Kring dat.',
      'Bij "wacht op hulp" kunt u alleen de kinderen kiezen. Onderaan staat hoe vol elke partner zit en hoe het verder gaat per gemeente.',
    ],
    en: [
      'Each number on top is a list: click it. You see the course of cases, never what is in a file.',
      'Call the organisation that holds the case. Only they can do something about it.',
      'The forecast comes from how long the same work took here. With too little data Kring says so.',
      'In "waits for help" you can choose children only. Below stands how full each partner is and how it goes on by municipality.',
    ],
  },
  '/regio': {
    nl: ["De regio's die Kring kent. Uw eigen regio staat vooraan."],
    en: ['The regions Kring knows. Your own comes first.'],
  },
  '/regio/vergelijken': {
    nl: [
      "Kies twee regio's. U ziet per onderwerp wat elk vastlegt; wat verschilt is gemerkt.",
      'Wat maar in een van beide staat, telt ook als verschil. De bron staat eronder.',
    ],
    en: [
      'Choose two regions. Per subject you see what each lays down; what differs is marked.',
      'What stands in only one of them counts as a difference too. The source is below it.',
    ],
  },
  '/regio/$id': {
    nl: ['Hoe deze regio werkt: wie doet wat, binnen welke termijn, op welke grond. Bij elke regel staat de bron.'],
    en: ['How this region works: who does what, within which term, on what ground. Every rule names its source.'],
  },
  '/regio/$id/wegwijzer': {
    nl: [
      'Zoek een partner en hoe u die bereikt, zie wie in een gemeente wat doet, en lees wat een woord hier betekent.',
    ],
    en: ['Find a partner and how to reach them, see who does what in a municipality, and read what a word means here.'],
  },
}
