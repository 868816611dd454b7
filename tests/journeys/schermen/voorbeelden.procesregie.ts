import type { Antwoorden } from './voorbeelden.ts'

/** Made-up numbers for process direction: nothing in it is about a person in a family. */
const zaak = (soort: 'melding' | 'casus', nr: string) => ({
  soort,
  id: `p${nr}`,
  nummer: `${soort === 'melding' ? 'M' : 'C'}-26-${nr}`,
})
const regel = (nr: string, soort: 'melding' | 'casus', sinds: string, anders: object = {}) => ({
  sleutel: `s${nr}`,
  zaak: zaak(soort, nr),
  gemeente: 'Lindedorp',
  urgentie: 'gewoon',
  houder: 'Wijkteam Lindedorp',
  sinds,
  werk: null,
  naar: null,
  keer: null,
  klok: null,
  verwachting: null,
  ...anders,
})
const klok = (vervaltOp: string, stand: string, kalender = 'werkdagen') => ({
  naam: 'voorbeeld',
  vervaltOp,
  stand,
  bron: 'v26:120-124',
  kalender,
})
const vt = { houder: 'Veilig Thuis Voorbeeldstreek', gemeente: 'Waterveen' }
const blad = (...regels: object[]) => ({ inhoud: { regels, volgende: null } })

const zet = (nr: string, soort: 'melding' | 'casus', werk: string, anders: object) => ({
  ...{ taak: `z${nr}`, zaak: { soort, nummer: zaak(soort, nr).nummer }, werk, vervaltOp: '2026-11-24T23:59:59+01:00' },
  ...anders,
})

export const procesregie: Antwoorden = {
  'GET /procesregie/herverdeling': {
    inhoud: {
      ...{ dagen: 14, minimum: 10 },
      teams: [
        {
          ...{ naam: 'Veilig Thuis Voorbeeldstreek', rol: 'medewerker-veilig-thuis', tempo: 2.4 },
          ...{ termijnen: 31, nu: 5, dan: 2 },
          zetten: [
            zet('0411', 'melding', 'wegen', {
              ...{ van: 'Samira Voorbeeld', naar: 'Noor Voorbeeld', reden: 'anders-te-laat' },
              ...{ lastVan: { taken: 9, plekken: 7 }, lastNaar: { taken: 3, plekken: 7 } },
            }),
            zet('0417', 'melding', 'onderzoeken', {
              ...{ van: 'Noor Voorbeeld', naar: 'Omar Voorbeeld', reden: 'maakt-plaats' },
              ...{ lastVan: { taken: 7, plekken: 7 }, lastNaar: { taken: 2, plekken: 7 } },
            }),
            zet('0420', 'melding', 'melder-terugkoppelen', {
              ...{ van: null, naar: 'Omar Voorbeeld', reden: 'van-niemand' },
              ...{ lastVan: null, lastNaar: { taken: 2, plekken: 7 } },
            }),
          ],
        },
        {
          ...{
            naam: 'Wijkteam Lindedorp',
            rol: 'casusregisseur',
            tempo: 1.1,
            termijnen: 12,
            nu: 3,
            dan: 3,
            zetten: [],
          },
        },
        {
          ...{ naam: 'Opvang Voorbeeldstreek', rol: 'opvangmedewerker', tempo: null, termijnen: 4, nu: 0, dan: 0 },
          zetten: [],
        },
      ],
    },
  },
  'GET /procesregie/verloop': {
    inhoud: {
      gemeenten: [
        {
          naam: 'Lindedorp',
          open: { zaken: 31, oudste: '2025-09-02T10:00:00+02:00' },
          standen: [
            { stand: 'aangeboden', naam: null, zaken: 3, oudste: '2026-11-15T09:40:00+01:00' },
            { stand: 'direct', naam: 'Directe veiligheid', zaken: 9, oudste: '2026-06-11T10:00:00+02:00' },
            { stand: 'herstel', naam: 'Herstel', zaken: 19, oudste: '2025-09-02T10:00:00+02:00' },
            { stand: 'gesloten', naam: null, zaken: 44, oudste: '2024-02-01T10:00:00+01:00' },
          ],
        },
        {
          naam: 'Waterveen',
          open: { zaken: 11, oudste: '2026-08-20T10:00:00+02:00' },
          standen: [{ stand: 'direct', naam: 'Directe veiligheid', zaken: 11, oudste: '2026-08-20T10:00:00+02:00' }],
        },
      ],
    },
  },
  'GET /procesregie': {
    inhoud: {
      bewaking: {
        belastingProcent: 90,
        stilDagen: { melding: 5, casus: 14 },
        kijkDagen: { acuut: 1, hoog: 3, gewoon: 14 },
        bijnaUren: 48,
        bron: 'platform',
        recidive: { maanden: 12, bron: 'v26:140' },
      },
      aantallen: [
        { lijst: 'niet-bekeken', aantal: 3, meer: false },
        { lijst: 'wacht', aantal: 2, meer: false },
        { lijst: 'stil', aantal: 0, meer: false },
        { lijst: 'te-laat', aantal: 50, meer: true },
        { lijst: 'bijna', aantal: 3, meer: false },
        { lijst: 'loopt', aantal: 50, meer: true },
        { lijst: 'overdrachten', aantal: 3, meer: false },
        { lijst: 'na-crisis', aantal: 1, meer: false },
        { lijst: 'herhaald', aantal: 7, meer: false },
      ],
      lading: [
        {
          id: 'o1',
          naam: 'Veilig Thuis Voorbeeldstreek',
          zaken: 64,
          werk: 212,
          teLaat: 41,
          vanNiemand: 96,
          belasting: { capaciteit: 60, procent: 107, vol: true },
          mensen: [
            { naam: 'Samira Voorbeeld', werk: 71, teLaat: 12 },
            { naam: 'Noor Voorbeeld', werk: 45, teLaat: 3 },
          ],
        },
        {
          id: 'o2',
          naam: 'Wijkteam Lindedorp',
          zaken: 23,
          werk: 58,
          teLaat: 9,
          vanNiemand: 58,
          belasting: { capaciteit: 40, procent: 58, vol: false },
          mensen: [],
        },
        {
          id: 'o3',
          naam: 'Sociaal team Waterveen',
          zaken: 11,
          werk: 19,
          teLaat: 0,
          vanNiemand: 19,
          belasting: null,
          mensen: [],
        },
      ],
      voorspelling: {
        maanden: 6,
        minimum: 10,
        soorten: [
          { soort: 'wegen', klok: 'weging', open: 31, verwacht: 8.6, onbekend: 0, n: 412 },
          { soort: 'onderzoeken', klok: 'onderzoek', open: 18, verwacht: 3.2, onbekend: 4, n: 37 },
          {
            soort: 'overdracht-aanvaarden',
            klok: 'acceptatie-overdracht',
            open: 2,
            verwacht: 0,
            onbekend: 2,
            n: 6,
          },
        ],
      },
    },
  },
  'GET /procesregie/lijsten/niet-bekeken': blad(
    regel('0377', 'melding', '2026-11-17T09:00:00+01:00', { ...vt, urgentie: 'acuut' }),
    regel('0098', 'casus', '2026-11-12T09:00:00+01:00', { urgentie: 'hoog' }),
    regel('0112', 'casus', '2026-11-03T14:00:00+01:00'),
  ),
  'GET /procesregie/lijsten/wacht': blad(
    regel('0131', 'casus', '2026-10-29T14:00:00+01:00', {
      ...{ werk: 'gezin-wacht', urgentie: 'hoog', klok: klok('2026-11-12T23:59:59+01:00', 'verlopen', 'dagen') },
    }),
  ),
  'GET /procesregie/lijsten/stil': blad(),
  'GET /procesregie/lijsten/te-laat': blad(
    regel('0388', 'melding', '2026-11-10T09:00:00+01:00', {
      ...vt,
      werk: 'wegen',
      klok: klok('2026-11-17T23:59:59+01:00', 'verlopen'),
      verwachting: { kans: 1, klaarOp: '2026-11-24T10:00:00+01:00', n: 88 },
    }),
  ),
  'GET /procesregie/lijsten/bijna': blad(
    regel('0431', 'melding', '2026-11-16T09:00:00+01:00', {
      ...vt,
      werk: 'wegen',
      klok: klok('2026-11-21T23:59:59+01:00', 'waarschuwing'),
      verwachting: { kans: 0.72, klaarOp: '2026-11-24T10:00:00+01:00', n: 188 },
    }),
    regel('0402', 'melding', '2026-11-19T16:10:00+01:00', {
      werk: 'overdracht-aanvaarden',
      klok: klok('2026-11-21T16:10:00+01:00', 'loopt', 'uren'),
      verwachting: { kans: null, klaarOp: null, n: 6 },
    }),
    regel('0407', 'melding', '2026-11-16T09:00:00+01:00', {
      ...vt,
      werk: 'melder-terugkoppelen',
      klok: klok('2026-11-22T23:59:59+01:00', 'loopt'),
      verwachting: { kans: 0.11, klaarOp: '2026-11-21T10:00:00+01:00', n: 240 },
    }),
  ),
  'GET /procesregie/lijsten/overdrachten': blad(
    regel('0399', 'melding', '2026-11-15T09:40:00+01:00', {
      ...vt,
      werk: 'overdracht-aanvaarden',
      naar: 'Sociaal team Waterveen',
    }),
    regel('0121', 'casus', '2026-11-16T11:00:00+01:00'),
    regel('0402', 'melding', '2026-11-19T16:10:00+01:00', {
      ...vt,
      werk: 'overdracht-aanvaarden',
      naar: 'Wijkteam Lindedorp',
    }),
  ),
  'GET /procesregie/lijsten/herhaald': blad(
    regel('0431', 'melding', '2026-11-20T20:00:00+01:00', { ...vt, urgentie: 'hoog', keer: 4 }),
  ),
}
