import type { Blikkenlijst, Vondst } from '../../../vertrouwen/screens/blikkenwacht/vormen.ts'

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
