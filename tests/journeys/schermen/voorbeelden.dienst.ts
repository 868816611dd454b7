import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** Made-up advice and a made-up roster. Every person here is invented. */

export const GEEN_ADVIEZEN: Antwoord = { inhoud: { adviezen: [], volgende: null } }

export const adviezen: Antwoorden = {
  'GET /adviezen': {
    inhoud: {
      adviezen: [
        {
          id: 'ad1',
          nummer: 'A-26-0714',
          op: '2026-11-20T20:15:00+01:00',
          kanaal: 'telefoon',
          hoedanigheid: 'onderwijs',
          vormen: ['kindermishandeling'],
          gemeente: 'Lindedorp',
          samenvatting:
            'Leerkracht twijfelt na een gesprek met een kind uit groep 5. Geadviseerd: stap 3 van de meldcode met de aandachtsfunctionaris, en terugbellen als ouders niet willen praten.',
          uitkomst: 'advies',
        },
        {
          id: 'ad2',
          nummer: 'A-26-0713',
          op: '2026-11-20T16:40:00+01:00',
          kanaal: 'chat',
          hoedanigheid: 'slachtoffer',
          vormen: ['partnergeweld'],
          gemeente: null,
          samenvatting: 'Wil weten wat er gebeurt na een melding. Uitleg gegeven, chat veilig afgesloten.',
          uitkomst: 'melding-geadviseerd',
        },
        {
          id: 'ad3',
          nummer: 'A-26-0709',
          op: '2026-11-19T11:05:00+01:00',
          kanaal: 'balie',
          hoedanigheid: 'familie',
          vormen: [],
          gemeente: 'Waterveen',
          samenvatting: 'Zorgen om een oudere tante. Doorverwezen naar het sociaal team.',
          uitkomst: 'doorverwezen',
        },
      ],
      volgende: '2026-11-19T10:05:00.000Z|00000000-0000-7000-8000-000000000000',
    },
  },
  'POST /adviezen': { status: 201, inhoud: { id: 'ad4' } },
  'POST /diensten': { status: 201, inhoud: { id: 'd99' } },
}

const MENSEN = [
  { id: 'a1', naam: 'Samira Voorbeeld' },
  { id: 'a2', naam: 'Joris Proefman' },
  { id: 'a3', naam: 'Lotte Testema' },
] as const
const UUR = 3_600_000
// Duties change at eight in the morning and eight in the evening.
const BEGIN = Date.parse('2026-11-20T20:00:00+01:00')
const OPEN = [5, 12, 13]

const blokken = Array.from({ length: 28 }, (_, i) => {
  const mens = MENSEN[i % 3] ?? MENSEN[0]
  const van = new Date(BEGIN + i * 12 * UUR).toISOString()
  return { id: `d${i}`, mens: mens.id, naam: mens.naam, van, tot: new Date(BEGIN + (i + 1) * 12 * UUR).toISOString() }
})
const gat = (van: number, tot: number) => ({ van: blokken[van]?.van ?? '', tot: blokken[tot]?.tot ?? '' })

export const ROOSTER: Antwoord = {
  inhoud: {
    diensten: blokken.filter((_, i) => !OPEN.includes(i)),
    gaten: [gat(5, 5), gat(12, 13)],
    collegas: MENSEN,
  },
}
