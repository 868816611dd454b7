/** What a front office writes down in one telephone call: three people, their relations, an account of what happened. Made-up people. */
const VOORNAMEN = ['Petra', 'Samira', 'Anneke', 'Wilma', 'Fatima', 'Joyce', 'Marloes', 'Esther']
const ACHTERNAMEN = ['Voorbeeldsma', 'Testman', 'Proefstra', 'van den Voorbeeld', 'Proefkamp', 'Testema', 'de Proef']
const VERHAAL =
  'Proefverhaal. De melder hoorde gisteravond rond tien uur geschreeuw en gebonk in de woning. De moeder had vanochtend ' +
  'op school een blauwe plek op haar arm en zei dat het weer mis was gegaan nadat haar partner had gedronken. Het kind zat ' +
  'boven op de trap en heeft alles gehoord. Volgens de melder is dit de derde keer in een half jaar. De moeder weet dat er ' +
  'gemeld wordt en vindt dat goed, maar wil niet dat haar partner het hoort voordat zij met iemand heeft gesproken.'

const kies = <T>(uit: readonly T[], n: number): T => uit[n % uit.length] as T

/** The body of client `n`: always the same for that client, so that both sides of the comparison write the same rows. */
export function aannameLichaam(n: number): object {
  const adres = { postcode: `${2991 + (n % 4)}A${'ABCDEFGH'[n % 8] ?? 'A'}`, huisnummer: String(10 + n) }
  const dag = String(1 + (n % 28)).padStart(2, '0')
  return {
    gemeente: 'Barendrecht',
    kanaal: 'telefoon',
    bron: 'professional',
    acuut: false,
    vormen: ['partnergeweld'],
    aard: ['lichamelijk', 'psychisch'],
    reikwijdte: 'herhaald',
    plaats: 'thuis',
    sinds: '2026-05',
    verhaal: VERHAAL,
    kindcheck: 'gedaan',
    melder: {
      naam: 'Meester Proef',
      hoedanigheid: 'leerkracht',
      beroepsmatig: true,
      organisatieNaam: 'Proefschool',
      bereikbaar: '010-0000000',
      veiligMoment: 'na schooltijd',
      anonimiteit: 'open',
    },
    personen: [
      {
        voornamen: kies(VOORNAMEN, n),
        achternaam: kies(ACHTERNAMEN, n),
        geboortedatum: `${1975 + (n % 20)}-04-${dag}`,
        geslacht: 'v',
        ...adres,
        straat: 'Voorbeeldlaan',
        plaats: 'Barendrecht',
        rollen: ['slachtoffer'],
      },
      {
        voornamen: 'Karel',
        achternaam: kies(ACHTERNAMEN, n + 3),
        geboortedatum: String(1970 + (n % 20)),
        geslacht: 'm',
        ...adres,
        rollen: ['pleger'],
      },
      {
        voornamen: 'Kind',
        achternaam: kies(ACHTERNAMEN, n + 3),
        geboortedatum: `${2014 + (n % 6)}-06-${dag}`,
        geslacht: 'x',
        ...adres,
        rollen: ['kind-in-gezin'],
        getuige: ['oor'],
      },
    ],
    verbanden: [
      { van: 1, naar: 0, soort: 'partner', geweld: true },
      { van: 2, naar: 0, soort: 'kind', geweld: false },
      { van: 2, naar: 1, soort: 'kind', geweld: false },
    ],
  }
}
