import { aanbodlijst, codevraag, dagen, formulier, leeslijst, opvoedlijst, steun, urenlijst } from '../bladen.ts'
import type { Kennis } from '../kennis.ts'
import { bellen, buurtvraag, kop, lijst, praat, stappen, vinken, wegen, zeg } from '../bladen.ts'
import type { Taal } from '../taal.ts'
import { vraagNl } from './nl.vraag.ts'
import { lijstNl } from './nl.lijsten.ts'

const EENHEID = {
  uren: 'uur',
  kalenderdagen: 'dagen',
  werkdagen: 'werkdagen',
  weken: 'weken',
  maanden: 'maanden',
} as const
const EEN = { uren: 'uur', kalenderdagen: 'dag', werkdagen: 'werkdag', weken: 'week', maanden: 'maand' } as const

const termijn = (t: Kennis['weegtermijn']): string =>
  t === null ? 'snel' : `binnen ${t.lengte} ${t.lengte === 1 ? EEN[t.eenheid] : EENHEID[t.eenheid]}`

/** Nederlands, in gewone taal (B1). */
export const nl: Taal = {
  code: 'nl',
  naam: 'Nederlands',
  tab: 'Wegwijzer',
  schil: {
    weg: 'Snel weg van deze pagina',
    wegUitleg: 'Komt er iemand aan? Druk hier, of druk drie keer op Shift. U ziet dan meteen het weer.',
    shift: ['Nog twee keer Shift, en u bent weg.', 'Nog een keer Shift, en u bent weg.', 'U gaat weg.'],
    naarInhoud: 'Naar de tekst',
    nood: 'Nu gevaar? Bel 112.',
    begin: 'Naar het begin',
    taalkeus: 'Taal',
    bel: naam => `Bel ${naam}`,
    geenNummer: 'Vraag het nummer bij de gemeente.',
    termijn,
    plek: 'Uw postcode of gemeente',
    plekHulp: 'Vier cijfers zijn genoeg. Wij bewaren dit niet.',
    zoek: 'Zoek',
    plekFout:
      'Deze postcode of gemeente kennen wij hier niet. Probeer de naam van uw gemeente, of bel het nummer hieronder.',
    gemeenten: 'Dit zijn de gemeenten waar deze pagina over gaat',
    regiokeus: 'Waar woont u?',
    regiokeusHulp: 'Kies een gebied, of vul uw postcode of gemeente in.',
    onder: 'Deze pagina bewaart niets op dit apparaat.',
    inBuurt: {
      kop: gemeente => `Hulp voor ${gemeente}`,
      meldpunt: 'Advies of een melding, dag en nacht',
      team: 'Hulp dichtbij',
      opvang: 'Een veilige plek om te slapen',
      geenOpvang:
        'Weg moeten en nergens heen kunnen: bel het nummer hierboven. Zij regelen een plek. Waar die is, staat nergens.',
      anders: 'Een andere postcode of gemeente',
    },
    druk: 'Het is nu erg druk op deze pagina. Wacht een paar minuten. Bel bij gevaar 112.',
    weg404: 'Deze pagina is er niet. Begin hieronder opnieuw.',
  },
  vraag: vraagNl(termijn),
  lijsten: lijstNl,
  soorten: {
    partner: {
      kop: 'Door een partner of ex',
      tekst:
        'Slaan, maar ook volgen, dreigen, controleren of dwingen. Het houdt soms niet op als u uit elkaar gaat. Mannen maken het ook mee.',
    },
    kind: {
      kop: 'Een kind',
      tekst: 'Een kind wordt geslagen, bang gemaakt, vergeten of misbruikt. Ook als ouders het niet zo bedoelen.',
    },
    getuige: {
      kop: 'Een kind dat het ziet of hoort',
      tekst: 'Wie geweld ziet of hoort heeft er last van, ook een baby, ook door de muur heen.',
    },
    ouderen: {
      kop: 'Een oudere',
      tekst: 'Iemand die voor u zorgt of dicht bij u staat doet u pijn, sluit u op, vergeet u, of neemt uw geld.',
    },
    ouders: {
      kop: 'Door een kind',
      tekst: 'Een kind, ook een volwassen kind, slaat of bedreigt zijn vader of moeder.',
    },
    huwelijk: {
      kop: 'Moeten trouwen, of achtergelaten worden',
      tekst: 'U moet trouwen met wie u niet wilt, of getrouwd blijven, of u mag niet terug uit een ander land.',
    },
    eer: { kop: 'Om de eer', tekst: 'Dreigen, slaan of opsluiten omdat de familie vindt dat de eer geschonden is.' },
    besnijdenis: {
      kop: 'Besnijdenis van meisjes',
      tekst: 'Dat is in Nederland verboden, ook als het in een ander land gebeurt.',
    },
    volgen: { kop: 'Gevolgd worden', tekst: 'Iemand volgt u, wacht u op of blijft berichten sturen, en stopt niet.' },
    scheiding: {
      kop: 'Vechten na het uit elkaar gaan',
      tekst: 'Ouders blijven strijden en de kinderen staan ertussen.',
    },
    seks: { kop: 'Seks die u niet wilt', tekst: 'Aanraken of seks zonder dat u het wilt. Ook binnen een relatie.' },
    handel: {
      kop: 'Gedwongen werk of seks',
      tekst: 'Iemand dwingt u ergens toe en verdient daaraan. Soms is dat iemand op wie u verliefd bent.',
    },
    afhankelijk: {
      kop: 'Door iemand van wie u afhangt',
      tekst:
        'Iemand die u verzorgt, begeleidt of lesgeeft gaat over een grens. Vertel het aan iemand buiten die organisatie.',
    },
    dodelijk: {
      kop: 'Als het levensgevaarlijk wordt',
      tekst: 'Een hand om de keel, een wapen, dreigen met de dood, volgen na het weggaan: bel vandaag nog.',
    },
  },
  bladen: {
    start: k => ({
      kop: 'Waar kunnen wij u bij helpen?',
      stukken: [
        wegen(
          ['ik', 'Ik maak het zelf mee', 'Thuis, of met een ex'],
          ['jong', 'Ik ben een kind of tiener'],
          ['zorgen', 'Ik maak mij zorgen om iemand', 'Buren, familie, een vriend'],
          ['grip', 'Ik verlies zelf de rust', 'U wilt stoppen, en vraagt zich af hoe'],
          ['later', 'Ik ben ouder, of zorg voor een oudere'],
          ['werk', 'Ik werk met mensen of kinderen'],
        ),
        dagen,
        kop('Iets vragen of vertellen'),
        wegen(
          ['keuze', 'Ik wil iets vragen of vertellen', 'Advies, een melding of hulp dichtbij'],
          ['code', 'Wat is er met mijn bericht gebeurd?', 'Met de code die u kreeg'],
          ['mening', 'Niet tevreden over Veilig Thuis?'],
          ['naast', 'Iemand naast u', 'Die niet voor Veilig Thuis werkt'],
        ),
        kop('Liever iemand spreken'),
        bellen,
        wegen(['praten', 'Liever chatten dan bellen', 'Zonder uw naam, en niets blijft bewaard']),
        zeg(`Bellen mag ook als u twijfelt, en zonder uw naam te zeggen. U spreekt met ${k.meldpunt.naam}.`),
        wegen(
          ['bellen', 'Wat gebeurt er als ik bel?'],
          ['buurt', 'Wie helpt er bij mij in de buurt?'],
          ['grens', 'Is dit nog gewoon?', 'Een lijstje om zelf door te lopen'],
          ['sporen', 'Kan iemand zien dat ik hier was?'],
        ),
        kop('Als er thuis veel verandert'),
        wegen(
          ['kindje', 'Er komt een kind, of er is er net een'],
          ['pubers', 'Een puber in huis'],
          ['apart', 'Uit elkaar gaan'],
          ['soorten', 'Welke soorten zijn er?'],
          ['opvoeden', 'Vragen over opvoeden'],
          ['uren', 'Waar kan ik zo binnenlopen?', 'Voor mantelzorgers, vrijwilligers en ouders'],
          ['lezen', 'Iets om te lezen', 'Op papier en op een scherm'],
        ),
      ],
    }),
    ik: () => ({
      kop: 'U maakt het zelf mee',
      stukken: [
        zeg('Wat u meemaakt is niet uw schuld. U hoeft het niet zeker te weten om iemand te spreken.'),
        kop('Als het nu niet veilig is'),
        stappen(
          'Bel 112. Kunt u niet praten? Bel toch, en blijf aan de lijn.',
          'Ga naar een kamer waar u uit kunt, liever niet de keuken of badkamer.',
          'Neem de kinderen mee als dat kan. Ga naar buren, een winkel of het politiebureau.',
        ),
        kop('Als het nu rustig is'),
        lijst(
          'Vertel een mens die u vertrouwt wat er gebeurt, en spreek een woord af dat betekent: bel de politie.',
          'Leg papieren, pasjes, medicijnen, wat geld en een sleutel bij elkaar, of bij iemand anders.',
          'Bel op een telefoon waar de ander niet bij kan.',
        ),
        bellen,
        zeg('U beslist zelf wat u vertelt. Wij denken mee over wat voor u veilig is. Wij bellen u nooit zomaar terug.'),
        wegen(
          ['bellen', 'Wat gebeurt er als ik bel?'],
          ['buurt', 'Hulp en een veilige plek in de buurt'],
          ['sporen', 'Kan iemand zien dat ik hier was?'],
        ),
      ],
    }),
    jong: () => ({
      kop: 'Je bent een kind of tiener',
      stukken: [
        zeg(
          'Word je geslagen, uitgescholden, vergeten, of is er thuis ruzie waar je bang van wordt? Dat is nooit jouw schuld. Ook niet als ze zeggen van wel.',
        ),
        kop('Als je nu bang bent'),
        stappen('Ga naar een plek waar je veilig bent: de buren, een vriend, een winkel.', 'Bel 112. Dat kost niets.'),
        kop('Wat je kunt doen'),
        lijst(
          'Vertel het aan een grote mens die je vertrouwt: een juf of meester, je mentor, de trainer, een oom of tante.',
          'Luistert die niet? Vertel het aan de volgende. Je doet het goed.',
          'Bel ons. Je hoeft je naam niet te zeggen.',
        ),
        bellen,
        wegen(['praten', 'Liever typen? Chat met iemand', 'Zonder je naam, en niets blijft bewaard']),
        zeg('Wij vertellen niet zomaar aan je ouders dat je belde. Eerst bedenken wij samen wat veilig is.'),
        kop('Gaat het om een vriend of vriendin?'),
        lijst(
          'Luister. Zeg dat je hem of haar gelooft.',
          'Beloof niet dat je het voor altijd geheim houdt.',
          'Bel samen, of bel alleen om te vragen wat je kunt doen. Daar komt geen melding van, tenzij jij dat wilt of er nu gevaar is.',
        ),
        wegen(['sporen', 'Kan iemand zien dat ik hier was?'], ['grens', 'Is dit nog gewoon?']),
      ],
    }),
    zorgen: () => ({
      kop: 'U maakt zich zorgen om iemand',
      stukken: [
        zeg(
          'U hoort geschreeuw bij de buren, u ziet een kind dat altijd bang is, een vriendin durft niets meer. Twijfelen is gewoon. U hoeft niets te bewijzen.',
        ),
        kop('Wat u kunt doen'),
        stappen(
          'Is er nu gevaar? Bel 112.',
          'Vraag hoe het gaat, als het veilig is en u samen alleen bent. Luister, en oordeel niet.',
          'Bel voor advies. U hoeft niet te zeggen over wie het gaat.',
        ),
        bellen,
        kop('Advies of melden'),
        lijst(
          'Advies: u blijft zelf aan zet. Wij schrijven geen namen op van het gezin.',
          'Melden: wij nemen het over. U zegt wie u bent en hoe wij u bereiken. Het gezin hoort uw naam niet als u dat niet wilt en daar een goede reden voor is.',
          'U hoort van ons wat er met uw melding is gedaan.',
        ),
        kop('Wat u beter niet doet'),
        lijst('Zelf met de dader gaan praten.', 'Een briefje of bericht sturen dat een ander kan lezen.'),
        wegen(
          ['keuze', 'Liever schrijven dan bellen'],
          ['bellen', 'Wat gebeurt er als ik bel?'],
          ['buurt', 'Wie helpt er in de buurt?'],
          ['soorten', 'Welke soorten zijn er?'],
        ),
      ],
    }),
    grip: () => ({
      kop: 'U verliest zelf de rust',
      stukken: [
        zeg(
          'U schreeuwt, gooit, slaat of maakt iemand bang, en u wilt dat het stopt. Dat u dit leest is een stap. U bent niet de enige, en het kan anders.',
        ),
        kop('Als het nu misgaat'),
        stappen(
          'Ga het huis uit. Loop een blok om, bel iemand. Zeg alleen: ik ga even weg.',
          'Drink niet en rijd niet.',
          'Bent u bang dat u iemand iets aandoet? Bel 112.',
        ),
        kop('Als het nu rustig is'),
        lijst(
          'Bel. U hoeft geen verwijzing te hebben en geen naam te noemen.',
          'Wij zoeken met u hulp die past: iemand om meteen mee te praten, of een training of behandeling om het niet meer zo ver te laten komen.',
          'Spreek thuis af wat u doet als de spanning stijgt, en houd u daaraan.',
        ),
        bellen,
        zeg(
          'Bellen over uzelf is geen melding. Alleen als iemand nu gevaar loopt moeten wij iets doen; dat zeggen wij dan tegen u.',
        ),
        wegen(
          ['aanbod', 'Welke hulp is er, en hoe vraag ik die?', 'Zonder verwijzing'],
          ['buurt', 'Hulp bij mij in de buurt'],
          ['bellen', 'Wat gebeurt er als ik bel?'],
          ['apart', 'Uit elkaar gaan zonder oorlog'],
        ),
      ],
    }),
    werk: k => ({
      kop: 'U werkt met mensen of kinderen',
      stukken: [
        zeg('De meldcode geeft vijf stappen. U hoeft het niet alleen te doen, en u mag met twijfel beginnen.'),
        stappen(
          'Zet de signalen op een rij: wat zag of hoorde u, wanneer, van wie. Houd feiten en uw gedachten erover uit elkaar.',
          'Overleg met een collega of de aandachtsfunctionaris, en met ons.',
          'Praat met wie het aangaat, en met het kind als dat kan. Niet als dat iemand in gevaar brengt.',
          'Weeg: is er (een vermoeden van) geweld, en is er acute of structurele onveiligheid? Gebruik het afwegingskader van uw beroep.',
          'Beslis: is melden nodig, en kunt u zelf hulp bieden of organiseren? Het kan allebei.',
        ),
        zeg('Is er nu gevaar? Sla de stappen over, bel 112 en daarna ons. De stappen vult u later in.'),
        bellen,
        kop('Wanneer u eerst overlegt en nog niets tegen het gezin zegt'),
        lijst(
          'Eer, dwang tot een huwelijk, achterlaten in een ander land of besnijdenis van meisjes: bel eerst. Er is iemand die dit kent.',
          'Vermoedens van seksueel geweld: vraag het kind niet uit.',
          'Volledige controle van de een over de ander: laat niets achter op papier of telefoon.',
        ),
        kop('Werkt u met volwassenen?'),
        zeg('Vraag altijd of er kinderen zijn die van hen afhangen en of die veilig zijn: dat is de kindcheck.'),
        zeg(`Advies vragen mag zonder namen. U blijft zelf verantwoordelijk; ${k.meldpunt.naam} denkt mee.`),
        wegen(
          ['bellen', 'Wat gebeurt er als ik bel?'],
          ['buurt', 'Het team van mijn gemeente'],
          ['soorten', 'Welke soorten zijn er?'],
        ),
      ],
    }),
    later: () => ({
      kop: 'U bent ouder, of zorgt voor een oudere',
      stukken: [
        zeg(
          'Iemand neemt geld van u, schreeuwt, slaat, sluit u op, of laat u zonder eten of medicijnen. Ook als het een kind of partner is. Ook als die het niet kwaad bedoelt.',
        ),
        kop('Wat u kunt doen'),
        lijst(
          'Vertel het uw huisarts, de wijkverpleging of iemand die u vertrouwt.',
          'Geef uw pas en pincode aan niemand. Gaf u ze al? Bel uw bank.',
          'Bel ons. U hoeft niet boos te zijn op uw kind om hulp te vragen voor u allebei.',
        ),
        bellen,
        kop('U zorgt voor iemand en het wordt te zwaar'),
        zeg(
          'Schreeuwen of te hard vastpakken gebeurt vaak omdat iemand op is. Bel voor het te ver gaat. Samen zoeken wij iemand die het een tijdje overneemt.',
        ),
        wegen(['buurt', 'Hulp bij mij in de buurt'], ['bellen', 'Wat gebeurt er als ik bel?']),
      ],
    }),
    bellen: k => ({
      kop: 'Wat gebeurt er als u belt?',
      stukken: [
        stappen(
          `U krijgt iemand van ${k.meldpunt.naam} aan de lijn. Dag en nacht.`,
          'Die vraagt eerst: bent u veilig, en kunt u nu praten?',
          'U vertelt wat u wilt. Namen hoeven niet.',
          'Samen bedenkt u wat een goede volgende stap is. Vaak is dat alles.',
        ),
        bellen,
        kop('Vraagt u advies'),
        lijst('U beslist zelf wat u ermee doet.', 'Wij bewaren niets over het gezin.', 'U mag later nog eens bellen.'),
        kop('Doet u een melding'),
        lijst(
          'Wij vragen wie u bent en hoe en wanneer wij u veilig bereiken.',
          `Wij kijken ${nl.schil.termijn(k.weegtermijn)} hoe onveilig het is en wie gaat helpen. Bij gevaar meteen.`,
          'Het gezin hoort dat er een melding is, op een manier en moment dat veilig is.',
          'U hoort wat er met uw melding is gedaan.',
        ),
        kop('Wat wij nooit doen'),
        lijst(
          'U terugbellen op een nummer of uur dat u niet noemde.',
          'Een bericht achterlaten waarin staat waar het over gaat.',
        ),
        wegen(['sporen', 'Staat het gesprek op mijn telefoon?'], ['buurt', 'Wie helpt er in de buurt?']),
      ],
    }),
    buurt: () => ({
      kop: 'Wie helpt er bij u in de buurt?',
      stukken: [
        buurtvraag,
        bellen,
        wegen(['bellen', 'Wat gebeurt er als ik bel?'], ['sporen', 'Kan iemand zien dat ik hier was?']),
      ],
    }),
    sporen: () => ({
      kop: 'Kan iemand zien dat u hier was?',
      stukken: [
        zeg(
          'Deze pagina bewaart niets op uw telefoon of computer. Uw browser doet dat soms wel. Dat kunnen wij niet voor u wissen.',
        ),
        kop('Wat de knop "Snel weg" doet, en wat niet'),
        lijst(
          'Hij maakt het scherm leeg en laat het weer zien. Met de terug-knop komt u dan niet op deze pagina.',
          'Hij wist de geschiedenis van uw browser niet. Daar kan dit adres in staan.',
          'Hij helpt niet als iemand meekijkt met een app op uw telefoon.',
        ),
        kop('Zo wist u wat uw browser bewaart'),
        lijst(
          'Safari: open Geschiedenis, veeg dit adres naar links en kies Verwijder.',
          'Chrome en Edge: de drie puntjes, Geschiedenis, en het kruisje achter dit adres.',
          'Firefox: Geschiedenis, rechts klikken op dit adres, Vergeet deze website.',
        ),
        zeg('Haal liever alleen dit adres weg dan alles: een lege geschiedenis valt op.'),
        kop('Veiliger kijken'),
        lijst(
          'Gebruik een telefoon of computer waar de ander nooit bij komt: van een vriendin, op het werk, in de bibliotheek.',
          'Open een privévenster in uw browser.',
          'Denkt u dat iemand meekijkt? Verander dan nu niets: dat kan hij merken. Bel met een andere telefoon.',
        ),
        kop('Bellen'),
        zeg(
          'Het nummer staat daarna in uw lijst van gesprekken. Haal het daar weg. Vraag uw aanbieder of het op de rekening komt.',
        ),
        bellen,
      ],
    }),
    soorten: k => ({
      kop: 'Welke soorten zijn er?',
      stukken: [
        zeg(
          'Geweld thuis is meer dan slaan. Het kan ook gaan om dreigen, volgen, opsluiten, geld afpakken, vergeten, of een kind laten zien wat het niet hoort te zien.',
        ),
        ...k.soorten.flatMap(s => [kop(nl.soorten[s].kop), zeg(nl.soorten[s].tekst)]),
        bellen,
        wegen(
          ['grens', 'Is dit nog gewoon?'],
          ['ik', 'Ik maak het zelf mee'],
          ['zorgen', 'Ik maak mij zorgen om iemand'],
        ),
      ],
    }),
    grens: () => ({
      kop: 'Is dit nog gewoon?',
      stukken: [
        zeg(
          'Ruzie hoort bij samenleven. Bang zijn niet. Loop dit lijstje door voor uzelf. Niemand ziet wat u aankruist; als u weggaat is het weg.',
        ),
        vinken(
          'Kruiste u er een aan? Dan is praten met iemand een goed idee. Een is genoeg.',
          'Ik pas op wat ik zeg, om ruzie te voorkomen.',
          'Mijn telefoon, mijn geld of mijn afspraken worden nagekeken.',
          'Ik zie mijn vrienden of familie minder, omdat het thuis dan misgaat.',
          'Ik word uitgescholden of klein gemaakt, ook waar de kinderen bij zijn.',
          'Er wordt gegooid, geduwd, geknepen, geslagen of aan mijn haar getrokken.',
          'Er wordt gedreigd: met weggaan met de kinderen, met een foto, met de dood.',
          'Ik moet seks hebben als ik niet wil.',
          'Er is een hand om mijn keel geweest.',
          'De kinderen zijn bang, stil, of nemen het op voor een van ons.',
        ),
        zeg('Een hand om de keel, een wapen of dreigen met de dood: bel vandaag nog, ook als het nu weer goed lijkt.'),
        bellen,
        wegen(['ik', 'Wat kan ik doen?'], ['grip', 'Ik doe dit zelf'], ['bellen', 'Wat gebeurt er als ik bel?']),
      ],
    }),
    kindje: () => ({
      kop: 'Er komt een kind, of er is er net een',
      stukken: [
        zeg(
          'Een baby is mooi en zwaar. Weinig slaap en zorgen over geld maken dat je eerder uitvalt. Vaker dan mensen denken begint geweld in deze tijd.',
        ),
        lijst(
          'Huilt de baby en houdt u het niet meer? Leg het kind veilig in bed, ga naar een andere kamer, bel iemand. Schud een baby nooit.',
          'Zeg het de verloskundige of het consultatiebureau als het thuis niet goed gaat. Zij vragen dit vaker.',
          'Vraag nu hulp voor later: wie past er op, wie kan er komen koken.',
        ),
        bellen,
        wegen(
          ['buurt', 'Hulp bij mij in de buurt'],
          ['grip', 'Ik verlies zelf de rust'],
          ['ik', 'Ik maak het zelf mee'],
        ),
      ],
    }),
    pubers: () => ({
      kop: 'Een puber in huis',
      stukken: [
        zeg(
          'Pubers zoeken grenzen. Schreeuwen en deuren horen erbij; bang zijn voor elkaar niet. Ook een kind kan een ouder slaan of bedreigen, en daar is hulp voor.',
        ),
        lijst(
          'Wacht tot het rustig is. Praat naast elkaar, in de auto of bij de afwas.',
          'Zeg wat u ziet, niet wie uw kind is.',
          'Spreek af wat er nooit mag: slaan, spullen kapot, dreigen. Voor iedereen in huis.',
          'Slaat of bedreigt uw kind u? Schaam u niet en bel.',
        ),
        bellen,
        wegen(
          ['buurt', 'Hulp bij mij in de buurt'],
          ['jong', 'Voor je kind zelf'],
          ['grip', 'Ik verlies zelf de rust'],
        ),
      ],
    }),
    apart: () => ({
      kop: 'Uit elkaar gaan',
      stukken: [
        zeg(
          'Weggaan is vaak het gevaarlijkste moment. En ook als er geen geweld is, worden kinderen ziek van ouders die blijven vechten.',
        ),
        kop('Is er geweld, of bent u bang?'),
        lijst(
          'Zeg niet dat u weggaat voor u met iemand hebt bedacht hoe dat veilig kan. Bel ons eerst.',
          'Geef de kinderen over op een plek met andere mensen, of laat een ander het doen.',
          'Bewaar berichten waarin gedreigd wordt, op een plek waar de ander niet bij kan.',
        ),
        bellen,
        kop('Is er ruzie, en zijn er kinderen?'),
        lijst(
          'Vecht niet waar de kinderen bij zijn, ook niet aan de telefoon.',
          'Laat een kind geen boodschappen overbrengen.',
          'Vraag hulp van iemand die van geen van u beiden is.',
        ),
        wegen(['buurt', 'Hulp bij mij in de buurt'], ['ik', 'Ik maak het zelf mee'], ['pubers', 'Een puber in huis']),
      ],
    }),
    keuze: k => ({
      kop: 'Wat wilt u doen?',
      stukken: [
        zeg('Is er nu gevaar? Bel 112. Wacht niet op een formulier.'),
        wegen(
          ['vraag', 'Advies vragen', 'Zonder uw naam, en zonder de naam van het gezin'],
          ['vertel', 'Iets melden', 'Wij nemen het over. Wij moeten weten wie u bent; het gezin hoeft dat niet'],
          ['dichtbij', 'Hulp dichtbij vragen', 'Het team van de gemeente, ook voor een buur of vriend'],
          ['aanbod', 'Hulp om zelf te stoppen', 'Zonder verwijzing'],
        ),
        kop('Wilt u onbekend blijven?'),
        zeg('Vraag dan advies. Daarvoor vragen wij geen naam. Bellen mag ook zonder naam.'),
        bellen,
        zeg(`Een bericht pakken wij op ${termijn(k.oppaktermijn)}. Bellen is sneller.`),
        wegen(['code', 'Wat is er met mijn bericht gebeurd?'], ['sporen', 'Kan iemand zien dat ik hier was?']),
      ],
    }),
    vraag: () => ({
      kop: 'Advies vragen',
      stukken: [
        zeg(
          'U houdt zelf in handen wat u doet. Noem geen namen, adressen of geboortedata van anderen: dat is niet nodig.',
        ),
        formulier('advies'),
        bellen,
      ],
    }),
    vertel: () => ({
      kop: 'Iets melden',
      stukken: [
        zeg('Wij nemen het over. U hoeft niets te bewijzen. Wat u niet weet, laat u weg.'),
        formulier('melding'),
        bellen,
      ],
    }),
    dichtbij: () => ({
      kop: 'Hulp dichtbij vragen',
      stukken: [
        zeg(
          'Uw bericht gaat naar het team van de gemeente waar u woont. Het is geen melding. Een naam vragen wij niet.',
        ),
        formulier('dichtbij'),
        bellen,
      ],
    }),
    aanbod: () => ({
      kop: 'Welke hulp is er?',
      stukken: [
        zeg('Kies voor wie u zoekt en wanneer. Om hulp voor uzelf vragen kan hier, zonder verwijzing en zonder naam.'),
        aanbodlijst,
        kop('Hulp voor uzelf vragen'),
        zeg(
          'Hulp vragen is geen melding. Alleen als iemand nu gevaar loopt moeten wij iets doen; dat zeggen wij dan tegen u.',
        ),
        formulier('aanbod'),
        bellen,
      ],
    }),
    mening: () => ({
      kop: 'Niet tevreden over Veilig Thuis?',
      stukken: [
        zeg(
          'U kunt klagen over wat Veilig Thuis deed of niet deed. Dat mag altijd, ook als u iets meldde. Het heeft geen gevolgen voor hulp die u krijgt.',
        ),
        formulier('klacht'),
        kop('Iemand naast u'),
        zeg(
          'Een vertrouwenspersoon kan u helpen. Die werkt niet voor Veilig Thuis en vertelt niets verder zonder dat u het goed vindt.',
        ),
        wegen(['naast', 'Contact met een vertrouwenspersoon']),
        bellen,
      ],
    }),
    naast: () => ({
      kop: 'Iemand naast u',
      stukken: [
        zeg(
          'Hebt u met Veilig Thuis te maken, of meldde u iets? Een vertrouwenspersoon luistert, legt uit en helpt u zeggen wat u wilt. Die werkt niet voor Veilig Thuis, en vertelt niets verder zonder dat u het goed vindt.',
        ),
        steun,
        kop('Hulp of raad bij geweld'),
        bellen,
      ],
    }),
    code: () => ({
      kop: 'Wat is er met mijn bericht gebeurd?',
      stukken: [
        codevraag,
        zeg('U ziet alleen of het binnen is, of iemand ermee bezig is, of dat het af is. Meer staat hier nooit.'),
        wegen(['mening', 'Niet tevreden over Veilig Thuis?'], ['naast', 'Iemand naast u']),
        bellen,
      ],
    }),
    opvoeden: () => ({
      kop: 'Vragen over opvoeden',
      stukken: [zeg('Elke ouder twijfelt weleens. Vragen is sterk.'), opvoedlijst, bellen],
    }),
    lezen: () => ({
      kop: 'Iets om te lezen',
      stukken: [zeg('Kies voor wie het is. Wat op papier is, ligt op de plek die erbij staat.'), leeslijst, bellen],
    }),
    uren: () => ({
      kop: 'Waar kunt u zo binnenlopen?',
      stukken: [zeg('U hoeft zich niet aan te melden en geen naam te noemen.'), urenlijst, bellen],
    }),
    praten: () => ({
      kop: 'Chatten met iemand die luistert',
      stukken: [
        zeg('U schrijft, en iemand van het meldpunt schrijft terug. U hoeft niet te zeggen wie u bent.'),
        praat,
        kop('Liever bellen'),
        bellen,
        wegen(['sporen', 'Kan iemand zien dat ik hier was?'], ['bellen', 'Wat gebeurt er als ik bel?']),
      ],
    }),
  },
}
