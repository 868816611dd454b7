import { toeval } from '../faults/hulp/wachten.ts'

/** A made-up person, the same for the same number. */
export type Verzonnen = {
  voornamen: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string
  postcode: string
  huisnummer: string
}

const VOORNAMEN =
  'Jan Piet Kees Henk Maria Anna Johanna Sara Emma Daan Sem Lucas Levi Finn Noah Milan Bram Mees Thomas Lars Julia Sophie Lotte Eva Lisa Tess Fleur Roos Fatima Aisha Mohammed Ahmed Yusuf Ali Hasan Samira Naima Youssef Bilal Karim Priya Ravi Anil Sandra Monique Petra Ingrid Marieke Willem Gerrit Dirk Hendrik Cornelis Jacob Pieter Wouter Jeroen Sander Bas Tim Ruben Stijn Thijs Jesse Gijs Teun Hugo Joris Nick Kevin Dennis Patrick Marco Rob Ton Wim Elly Truus Greet Corrie Riet Nel Ans Tineke Wil Bep Zeynep Elif Merve Emine Mehmet Mustafa Murat Agnieszka Katarzyna Piotr Tomasz Chantal Wendy Kim Linda Esther Miriam Judith Naomi Rachel Femke Sanne Iris Nina Zoe Mila Saar'.split(
    ' ',
  )
const VEEL =
  'de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|Vermeulen|van den Heuvel|van der Veen|Yilmaz|Kaya|El Amrani|Singh|Nguyen'.split(
    '|',
  )
const KOPPEN =
  'Wester Ooster Noorder Zuider Hooge Lage Groene Witte Zwarte Nieuwe Oude Kromme Lange Brede Steen Hout Berg Veld Water Molen Kerk Dorp Hei Bos Duin Rijn Maas Vecht Eem Lek Kooi Stal Brug Poort Toren Linde Eike Berken Elze Wilgen'.split(
    ' ',
  )
const STAARTEN =
  'veld horst huis man stra sma kamp dijk meer berg voort beek bosch hof laar loo rode schot wijk zicht burg dam donk drecht geest hage heem hoek hout kerk land lo mond mors oord rijk stein terp vliet waard werf zijl ker ink inga ema huizen broek eind'.split(
    ' ',
  )
const TUSSEN = ['', '', '', '', 'van', 'van de', 'van der', 'de', 'ten']

/** Person number `n`: few names are very common and most are rare, as in the Netherlands. */
export function verzin(n: number): Verzonnen {
  const kans = toeval(n * 2_654_435_761)
  const kies = <T>(uit: readonly T[]): T => uit[Math.floor(kans() * uit.length)] as T
  const [tussenvoegsel, achternaam] =
    kans() < 0.22
      ? splits(kies(VEEL))
      : [kies(TUSSEN), `${kies(KOPPEN)}${kies(STAARTEN)}${kans() < 0.5 ? '' : kies(STAARTEN)}`]
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return {
    voornamen: kans() < 0.3 ? `${kies(VOORNAMEN)} ${kies(VOORNAMEN)}` : kies(VOORNAMEN),
    tussenvoegsel,
    achternaam,
    geboortedatum: `${1940 + Math.floor(kans() * 86)}-${twee(1 + Math.floor(kans() * 12))}-${twee(1 + Math.floor(kans() * 28))}`,
    postcode: `${2900 + Math.floor(kans() * 300)}${'ABCDEFGHJK'[Math.floor(kans() * 10)] ?? 'A'}${'ABCDEFGHJK'[Math.floor(kans() * 10)] ?? 'A'}`,
    huisnummer: String(1 + Math.floor(kans() * 120)),
  }
}

function splits(naam: string): [string, string] {
  const plek = naam.search(/[A-Z]/)
  return [naam.slice(0, plek).trim(), naam.slice(plek)]
}

export type Zoekvraag = Partial<Verzonnen> & { klaar: boolean }

/** What somebody types about a person: complete or in part, as heard over the telephone. */
export function zoekvraag(p: Verzonnen, n: number): Zoekvraag {
  const [jaar = '', maand = '', dag = ''] = p.geboortedatum.split('-')
  const { voornamen, tussenvoegsel, achternaam, geboortedatum, postcode, huisnummer } = p
  const naam = { voornamen, tussenvoegsel, achternaam }
  const klaar = n % 2 === 0
  switch (n % 9) {
    case 0:
      return { ...naam, geboortedatum, klaar }
    case 1:
      return { ...naam, achternaam: verschrijf(achternaam, n), geboortedatum, klaar }
    case 2:
      return { ...naam, geboortedatum: `${jaar}-${dag > '12' ? maand : dag}-${dag > '12' ? dag : maand}`, klaar }
    case 3:
      return { achternaam, geboortedatum: jaar, klaar }
    case 4:
      return {
        voornamen: verschrijf(voornamen, n),
        achternaam,
        tussenvoegsel,
        geboortedatum: String(Number(jaar) + 1),
        klaar,
      }
    case 5:
      return { postcode, huisnummer, klaar }
    case 6:
      return { voornamen, geboortedatum, klaar }
    case 7:
      return { ...naam, achternaam: verschrijf(achternaam, n), geboortedatum, postcode, huisnummer, klaar }
    default:
      return { ...naam, klaar }
  }
}

/** A slip of the pen: a letter doubled, left out, or a sound written otherwise. */
function verschrijf(naam: string, n: number): string {
  const plek = 1 + (n % Math.max(1, naam.length - 2))
  const anders = naam.replace('ij', 'y').replace('ck', 'k').replace('ss', 's').replace('oe', 'ou')
  if (n % 3 === 0 && anders !== naam) return anders
  return n % 2 === 0 ? naam.slice(0, plek) + naam.slice(plek - 1) : naam.slice(0, plek) + naam.slice(plek + 1)
}
