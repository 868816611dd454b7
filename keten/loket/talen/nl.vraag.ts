import type { Kennis } from '../kennis.ts'
import type { Vraagwoorden } from '../vraagwoorden.ts'

/** De formulieren van het loket, in gewone taal. */
export const vraagNl = (termijn: (t: Kennis['weegtermijn']) => string): Vraagwoorden => ({
  nood: 'Is er nu gevaar? Wacht niet op dit formulier. Bel 112.',
  bel: 'Liever meteen iemand spreken? Bellen kan dag en nacht.',
  velden: {
    bekend: {
      label: 'Mogen wij weten wie u bent?',
      hulp: 'Het gezin hoeft uw naam niet te horen. Wij wel: anders is het geen melding.',
    },
    gemeente: { label: 'In welke gemeente woont u, of wonen de mensen om wie het gaat?' },
    aanbod: { label: 'Welke hulp zoekt u?' },
    verhaal: { label: 'Wat is er aan de hand?', hulp: 'Schrijf wat u zag, hoorde of meemaakt, en sinds wanneer.' },
    gezin: {
      label: 'Om wie gaat het?',
      hulp: 'Namen, straat of plaats, zover u die weet. U hoeft niets uit te zoeken.',
    },
    kinderen: { label: 'Zijn er kinderen bij?' },
    wie: { label: 'Wie bent u van deze mensen?' },
    naam: { label: 'Uw naam' },
    afgeschermd: {
      label: 'Mag het gezin horen dat u dit meldde?',
      hulp: 'Zegt u nee, dan noemen wij uw naam niet. Werkt u met dit gezin, dan bespreken wij dit eerst met u.',
    },
    langs: { label: 'Hoe bereiken wij u veilig?' },
    bereik: { label: 'Het nummer of e-mailadres', hulp: 'Een dat niemand anders leest of opneemt.' },
    wanneer: { label: 'Wanneer is het veilig?', hulp: 'Bijvoorbeeld: doordeweeks tussen 10 en 12.' },
    voicemail: { label: 'Mogen wij de voicemail inspreken?', hulp: 'Wij zeggen daar nooit waar het over gaat.' },
    woord: {
      label: 'Een woord dat wij eerst van u horen',
      hulp: 'Zo weten wij dat u het bent. Hoort het gesprek te stoppen? Zeg het woord niet.',
    },
  },
  keuzes: {
    bekend: { ja: 'Ja', nee: 'Nee, ik wil onbekend blijven' },
    kinderen: { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Ik weet het niet' },
    wie: {
      zelf: 'Het gaat om mijzelf',
      kind: 'Ik ben hun kind',
      familie: 'Familie of vriend',
      buur: 'Buur',
      beroep: 'Ik werk met hen',
      anders: 'Iemand anders',
    },
    afgeschermd: { ja: 'Ja', nee: 'Nee, liever niet' },
    langs: { bellen: 'Bellen', sms: 'Een sms', mail: 'Een e-mail' },
    voicemail: { ja: 'Ja', nee: 'Nee' },
  },
  klacht: {
    label: 'Wat ging er niet goed bij Veilig Thuis?',
    hulp: 'Schrijf wat er gebeurde en wanneer. Namen van uw gezin hoeven niet.',
  },
  steun: {
    naam: { label: 'Hoe mogen wij u noemen?', hulp: 'Een andere naam mag ook.' },
    verhaal: { label: 'Wilt u er iets bij zeggen?', hulp: 'Hoeft niet. U kunt het ook straks vertellen.' },
    bellen: 'Zelf bellen',
    nietIngevuld: 'Het telefoonnummer van de vertrouwenspersoon is hier nog niet ingevuld.',
    niemand: 'In deze regio is nu geen vertrouwenspersoon aangesteld. U kunt hier daarom niets versturen.',
  },
  kiesGemeente: 'Kies een gemeente',
  vrij: 'hoeft niet',
  groep: {
    contact: 'Hoe wij u veilig bereiken',
    contactUitleg: 'Wij gebruiken alleen deze weg, en alleen op dat moment.',
    stukken: 'Een foto of bestand',
  },
  stukken: {
    label: 'Foto, PDF of Word',
    hulp: 'Hoeft niet. Hoogstens drie, elk 5 MB. De plaats waar een foto gemaakt is, halen wij eruit.',
    opnieuw: 'Koos u een bestand? Kies het dan opnieuw: dat kan een formulier niet onthouden.',
  },
  verstuur: 'Verstuur',
  fouten: {
    kop: 'Er mist nog iets',
    uitleg: 'Er is nog niets verstuurd. Wat u invulde staat er nog.',
    leeg: 'Vul dit in.',
    kies: 'Kies een antwoord.',
    lang: 'Dit is te lang. Maak het korter.',
    nummer: 'Dit lijkt geen telefoonnummer. Minstens acht cijfers.',
    mail: 'Dit lijkt geen e-mailadres.',
    gemeente: 'Kies een gemeente uit de lijst.',
    aanbod: 'Kies hulp uit de lijst.',
  },
  mis: {
    oud: 'Deze pagina stond lang open. Kijk uw antwoorden na en druk nog een keer op Verstuur.',
    vaak: 'Er is vanaf deze plek veel verstuurd. Wacht tien minuten, of bel.',
    stuk: 'Een bestand kan niet mee. Alleen foto (JPEG, PNG, WebP), PDF, Word of tekst, heel en zonder wachtwoord.',
    veel: 'Hoogstens drie bestanden van elk 5 MB.',
    even: 'Het versturen is niet gelukt. Probeer het zo nog eens, of bel.',
  },
  onbekend:
    'U wilt onbekend blijven. Dan is een melding niet mogelijk, en advies altijd. Uw verhaal staat hieronder. Haal namen weg; een naam van u vragen wij niet.',
  ontvangen: {
    kop: 'Het is binnen',
    code: 'Uw code',
    bewaar:
      'Met deze code kunt u vragen hoe het ermee staat. De code zegt niets over u. Schrijf hem alleen op waar niemand kijkt.',
    straksKop: 'Wat er nu gebeurt',
    straks: (k, soort) => [
      ...(soort === 'steun'
        ? [
            `De vertrouwenspersoon neemt ${termijn(k.steuntermijn)} contact op zoals u koos.`,
            'Alleen de vertrouwenspersoon leest dit. Veilig Thuis ziet niet dat u dit vroeg.',
          ]
        : [`Iemand pakt dit op ${termijn(k.oppaktermijn)}.`]),
      ...(soort === 'melding'
        ? [
            `Wij kijken ${termijn(k.weegtermijn)} hoe onveilig het is en wie gaat helpen. Die tijd loopt vanaf nu.`,
            'U hoort van ons wat er met uw melding is gedaan.',
          ]
        : soort === 'advies'
          ? ['Wij nemen contact op zoals u koos. Daarna bewaren wij uw bericht niet.']
          : soort === 'dichtbij'
            ? ['Het team van de gemeente neemt contact op zoals u koos.']
            : soort === 'klacht'
              ? [
                  'De klachtbehandelaar leest uw bericht. Over wie het gaat, leest het niet.',
                  'U hoort hoe wij verdergaan: een gesprek als u dat wilt, of een oordeel van een klachtencommissie.',
                ]
              : soort === 'steun'
                ? []
                : ['Wij nemen contact op zoals u koos en zoeken met u hulp die past. Dit is geen melding.']),
      'Wordt het gevaarlijk? Wacht niet op ons. Bel 112.',
    ],
    weg: 'Sluit deze pagina als u klaar bent.',
  },
  code: {
    label: 'Uw code',
    hulp: 'Twaalf tekens, bijvoorbeeld XXXX-XXXX-XXXX.',
    knop: 'Vraag',
    standen: {
      wacht: 'Uw bericht is binnen. Iemand pakt het op.',
      opgepakt: 'Iemand is ermee bezig.',
      klaar: 'Uw bericht is afgehandeld.',
    },
    geen: 'Met deze code vinden wij niets. Kijk of elk teken klopt. Na een paar keer proberen antwoordt deze pagina tien minuten niet meer; bellen kan altijd.',
  },
})
