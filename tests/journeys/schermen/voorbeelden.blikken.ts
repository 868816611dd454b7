import type { Blikkenlijst, Vondst } from '../../../vertrouwen/screens/blikkenwacht/vormen.ts'
import { delen } from './jaardelen.ts'

const basis: Vondst = {
  ...{ id: 'b1', patroon: 'zelfde-straat', eigen: false, naam: 'Noor Voorbeeld', nummer: 'M-4BCD-9XYZ', aantal: 3 },
  ...{ organisatie: 'Veilig Thuis Voorbeeldstreek', gevraagdOp: null, zegje: null, oordeel: null, motivering: null },
  ...{ eersteOp: '2026-11-19T14:02:00+01:00', laatsteOp: '2026-11-19T14:20:00+01:00', beoordeeldDoor: null },
  mag: ['vragen', 'beoordelen'],
}
const lijst: Blikkenlijst = {
  beoordeelt: true,
  zegjeDagen: 7,
  vondsten: [
    basis,
    { ...basis, id: 'b2', patroon: 'veel-tegelijk', nummer: '', aantal: 22, naam: 'Cas Testman' },
    {
      ...basis,
      ...{ id: 'b3', patroon: 'kanarie', nummer: 'C-AB12-CD34', aantal: 1, gevraagdOp: '2026-11-19T16:00:00+01:00' },
      ...{ zegje: 'Ik typte een verkeerd nummer (verzonnen).', mag: ['beoordelen'] },
    },
    {
      ...basis,
      ...{ id: 'b4', patroon: 'steekproef', aantal: 2, oordeel: 'in-orde', beoordeeldDoor: 'Pia Proef', mag: [] },
      motivering: 'Had die dag telefoondienst (verzonnen).',
    },
  ],
}
export const TE_BEOORDELEN = { inhoud: lijst }
export const NIETS_VALT_OP = { inhoud: { ...lijst, vondsten: [] } satisfies Blikkenlijst }
export const GEVRAAGD = {
  inhoud: {
    ...lijst,
    beoordeelt: false,
    vondsten: [{ ...basis, eigen: true, gevraagdOp: '2026-11-19T16:00:00+01:00', mag: ['zeggen'] }],
  } satisfies Blikkenlijst,
}

const kijker = (n: number, naam: string, rol: string, organisatie: string, doelen: string[]) => ({
  ...{ mens: `k${n}`, naam, rol, organisatie, doelen, aantal: 3 * n },
  ...{ eerste: '2026-11-02T09:12:00+01:00', laatste: `2026-11-${20 - n}T14:20:00+01:00` },
})
/** What who watches the looks sees beside the findings: who looked, the canaries, the year. */
export const WACHT = {
  'POST /wie-keek': {
    inhoud: {
      mensen: [
        kijker(1, 'Noor Voorbeeld', 'medewerker-veilig-thuis', 'Veilig Thuis Voorbeeldstreek', [
          'aanname',
          'terugvinden',
        ]),
        kijker(4, 'Cas Testman', 'casusregisseur', 'Lokaal team Lindedorp', ['casusregie', 'overdracht', 'rechten']),
        kijker(2, 'Pia Proef', 'privacyfunctionaris', 'Veilig Thuis Voorbeeldstreek', ['blikken']),
      ],
      meer: true,
    },
  },
  'POST /wie-keek/blikken': {
    inhoud: {
      blikken: [
        { op: '2026-11-19T14:20:00+01:00', doel: 'terugvinden', stuk: false },
        { op: '2026-11-19T14:02:00+01:00', doel: 'aanname', stuk: true },
      ],
      meer: false,
    },
  },
  'GET /blikken/eigen-adres': { inhoud: { op: '2026-10-01T09:00:00+02:00' } },
  'GET /blikken/kanaries': { inhoud: { kanaries: [{ nummer: 'M-4BCD-9XYZ', op: '2026-09-14T10:00:00+02:00' }] } },
  'GET /blikken/jaar': {
    inhoud: {
      ...{ jaar: 2025, jaren: [2026, 2025, 2024, 2023, 2022], heel: true, blikken: 48213 },
      groepen: [
        {
          ...{ id: 'patroon', geheel: 402 },
          delen: delen({
            ...{ 'zelfde-achternaam': 61, 'zelfde-huishouden': null, 'zelfde-straat': 22, 'eigen-collega': null },
            ...{ 'zonder-taak': 31, nacht: 12, 'eigen-dienst': null, 'veel-tegelijk': 14, kanarie: null },
            ...{ stukken: 9, steekproef: 232 },
          }),
        },
        { id: 'oordeel', geheel: 402, delen: delen({ 'in-orde': 361, gesprek: 21, datalek: null, open: null }) },
        { id: 'nood', geheel: 44, delen: delen({ terecht: 35, 'niet-terecht': null, open: null }) },
      ],
    },
  },
}
