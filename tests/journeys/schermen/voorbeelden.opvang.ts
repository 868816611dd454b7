import type { Antwoord } from './voorbeelden.ts'

/** Made-up requests and places. No family here is anybody. */
const GEMEENTEN = ['Heuvelrade', 'Lindedorp', 'Waterveen']
const vraag = (eigen: boolean, anders: object) => ({
  ...{ eigen, gemeente: 'Lindedorp', volwassenen: 1, kinderen: ['0-3', '4-11'], groep: null, behoeften: ['tolk'] },
  ...{ urgentie: 'nu', kleur: 'oranje', mijden: ['Waterveen'], terugbel: '088 000 0000', ambulant: 'direct-gevaar' },
  ...{ buiten: null, landelijk: null, weg: 'regio', past: true, wijzigingenOver: 3, stand: 'open' },
  ...{ gevraagdOp: '2026-11-20T20:40:00Z', wachtMinuten: 38, antwoordVoor: '2026-11-20T20:55:00Z', geescaleerd: true },
  ...{ kijkVoor: '2026-11-20T22:40:00Z', kijkTeLaat: false, eigenaar: 'Samira Voorbeeld', neeVan: 1, naarAantal: 3 },
  ...{ zelfNee: false, vastTot: null, criterium: null, kindoordeel: null, eindOp: null, einde: null, plekken: [] },
  ...anders,
})

export const bedvragen = (eigen: boolean): Antwoord => ({
  inhoud: {
    vragen: [
      vraag(eigen, {
        id: 'b1',
        plekken: eigen
          ? []
          : [
              { id: 'p1', naam: 'Kamer 3', bots: [], vers: true },
              { id: 'p2', naam: 'Kamer 5', bots: ['Waterveen'], vers: false },
            ],
      }),
      vraag(eigen, {
        id: 'b2',
        kleur: 'rood',
        kinderen: [],
        past: false,
        kijkTeLaat: true,
        geescaleerd: false,
        neeVan: 0,
      }),
      vraag(eigen, { id: 'b3', stand: 'vastgehouden', vastTot: '2026-11-20T22:30:00Z', kleur: 'groen', neeVan: 0 }),
      vraag(eigen, { id: 'b4', stand: 'beeindigd', eindOp: '2026-11-20T20:50:00Z', einde: 'elders-gevonden' }),
    ],
    gemeenten: GEMEENTEN,
    wegen: [],
    telefoon: null,
  },
})

const plek = (id: string, naam: string, stand: string, anders: object = {}) => ({
  ...{
    id,
    naam,
    stand,
    aanbod: 'crisis',
    soort: 'crisis',
    volwassenen: 1,
    kinderen: 2,
    groepen: [],
    geschikt: ['tolk'],
  },
  ...{ kleur: 'oranje', nietIn: [], standOp: '2026-11-20T18:10:00Z', vers: true, vrijRond: null, ingedeeld: false },
  ...{ verloop: [] },
  ...anders,
})
export const PLEKKEN: Antwoord = {
  inhoud: {
    plekken: [
      plek('p1', 'Kamer 3', 'vrij', { ingedeeld: true }),
      plek('p2', 'Kamer 5', 'vrij', { vers: false, standOp: '2026-11-18T09:00:00Z', groepen: ['mannen'] }),
      plek('p3', 'Kamer 6', 'vast', { kleur: 'rood' }),
      plek('p4', 'Kamer 7', 'bezet', { vrijRond: '2026-12-04' }),
      plek('p5', 'Kamer 8', 'dicht', { kleur: 'groen' }),
    ],
    aanbod: [{ id: 'crisis', naam: 'crisisopvang', soort: 'crisis' }],
    gemeenten: GEMEENTEN,
  },
}

export const VERSLAGEN: Antwoord = {
  inhoud: {
    schrijven: true,
    teSturen: [
      { gemeente: 'Lindedorp', kwartaal: '2026-Q3', sinds: '2026-10-01' },
      { gemeente: 'Waterveen', kwartaal: '2026-Q3', sinds: '2026-10-01' },
    ],
    verstuurd: [
      {
        id: 'vs1',
        opvang: 'Opvang Voorbeeldstreek',
        gemeente: 'Waterveen',
        kwartaal: '2026-Q2',
        op: '2026-07-06T10:00:00Z',
      },
    ],
  },
}
export const VERSLAG: Antwoord = {
  inhoud: {
    ...{ id: 'vs1', opvang: 'Opvang Voorbeeldstreek', gemeente: 'Waterveen', kwartaal: '2026-Q2' },
    op: '2026-07-06T10:00:00Z',
    inhoud: {
      herkomst: { gezinnen: 14, toelichting: 'Alle gezinnen woonden vooraf in Waterveen.' },
      personen: {
        volwassenen: 15,
        kinderen: 24,
        ambulant: 11,
        toelichting: 'Iets meer jonge kinderen dan in het vorige kwartaal.',
      },
      koppeling: { gezinnen: 13, toelichting: 'Het wijkteam sluit meestal binnen een week aan.' },
      traject: {
        trajecten: [
          { traject: 'opvang en herstel', gezinnen: 10 },
          { traject: null, gezinnen: null },
        ],
        toelichting: 'De meeste gezinnen volgen het traject opvang en herstel.',
      },
      nazorg: { gezinnen: null, toelichting: 'Bij vertrek is nazorg afgesproken met het wijkteam.' },
      omgeving: { gezinnen: 9, toelichting: 'Familie hielp vooral met opvang van de kinderen.' },
    },
  },
}
