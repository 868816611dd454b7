import type { Antwoord } from './voorbeelden.ts'

/** Made-up talks. Nobody here exists. */
const op = (tijd: string) => Date.parse(`2026-11-20T${tijd}:00+01:00`)
const collegas = [
  { mens: 'a2', naam: 'Joris Proefman', gesprekken: 1, klaar: true },
  { mens: 'a1', naam: 'Samira Voorbeeld', gesprekken: 2, klaar: true },
]
const rij = { aanbod: [], collegas, klaar: true, open: true, vandaag: { begonnen: 14, gesproken: 11, gemist: 1 } }
const gesprek = {
  taal: 'nl',
  fase: 'loopt',
  einde: null,
  eigen: true,
  aangeboden: null,
  typt: false,
  stil: false,
  weg: false,
  woord: 'geen',
  controle: null,
  wens: null,
}
const zin = (nr: number, van: string, tekst: string) => ({ nr, van, tekst })

export const CHAT: Antwoord = {
  inhoud: {
    ...rij,
    soort: 'alles',
    start: 's1',
    wachtrij: [
      { id: 'w1', sinds: op('21:41'), taal: 'nl', geschreven: true },
      { id: 'w2', sinds: op('21:46'), taal: 'en', geschreven: false },
    ],
    aanbod: [{ id: 'w3', van: 'Joris Proefman', sinds: op('21:30'), taal: 'nl' }],
    gesprekken: [
      {
        ...gesprek,
        id: 'g1',
        begonnen: op('21:22'),
        typt: true,
        regels: [
          { nr: 1, van: 'kring', code: 'er-is-iemand' },
          zin(2, 'bezoeker', 'hoi, mag ik iets vragen'),
          zin(3, 'medewerker', 'Hallo, fijn dat je schrijft. Ben je nu op een veilige plek, en kan niemand meelezen?'),
          zin(4, 'bezoeker', 'ja op mijn kamer. ze hebben weer ruzie beneden en ik weet niet wat ik moet doen'),
        ],
      },
      {
        ...gesprek,
        id: 'g2',
        begonnen: op('21:05'),
        controle: 'nodig',
        woord: 'afgesproken',
        regels: [zin(1, 'bezoeker', 'Ik weet niet of dit geweld is.'), zin(2, 'bezoeker', 'sorry was even weg')],
      },
    ],
  },
}

export const CHAT_LEEG: Antwoord = {
  inhoud: { ...rij, soort: 'alles', start: 's1', klaar: false, wachtrij: [], gesprekken: [] },
}
