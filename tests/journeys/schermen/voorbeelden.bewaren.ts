import type { Bewaarblad, Klasserij } from '../../../vertrouwen/screens/bewaren/blad.ts'
import { KLASSEN } from '../../../vertrouwen/bewaren/klassen.ts'
import type { Antwoorden } from './voorbeelden.ts'

const klassen: readonly Klasserij[] = KLASSEN.map(({ id, wat, grond, jaren, manier }) => ({
  ...{ id, wat, grond, jaren, manier },
  ...{ nummers: [], rijen: {}, blijft: {} },
}))
const metBeurt = (deel: Readonly<Record<string, Partial<Klasserij>>>) => klassen.map(k => ({ ...k, ...deel[k.id] }))
const MENS = '5f0c1c9e-0f9b-4a6e-9a42-7d8e1f2a3b4c'
const TWEEDE = '0d9a7c52-3b1e-4f55-8c6d-2e7f8a9b0c1d'
const basis = {
  peildag: '2026-11-21',
  voorgesteldOp: '2026-11-21T09:12:00+01:00',
  beslotenOp: null,
  beslisser: null,
  nietVoor: null,
}

const BLAD: Bewaarblad = {
  dag: '2026-11-21',
  klassen: metBeurt({
    huisverbod: {
      nummers: ['H-9K2M-PQ4T', 'H-33WX-7RBD'],
      rijen: { zaak: 2, persoon: 5, tekst: 14, stukbestand: 3, gebeurtenis: 41 },
      blijft: { gehouden: 1 },
    },
    toegang: { rijen: { inzage: 18204, adresblik: 12 } },
  }),
  voorstellen: [
    {
      ...basis,
      ...{ id: 'v3', klasse: 'huisverbod', stand: 'voorgesteld', door: 'Paul Testman', eigen: false },
      ...{ posten: 2, gedaan: 0, gebleven: 0 },
    },
    {
      ...basis,
      ...{ id: 'v2', klasse: 'advies', stand: 'besloten', door: 'Pia Proef', eigen: true },
      ...{
        beslotenOp: '2026-11-21T10:02:00+01:00',
        beslisser: 'Paul Testman',
        nietVoor: null,
        posten: 40,
        gedaan: 12,
        gebleven: 1,
      },
    },
  ],
  aanhoudingen: [
    { id: 'a1', nummer: 'H-TT5G-2WQ8', grond: 'rechtszaak', tot: '2027-06-30', door: 'Pia Proef' },
    { id: 'a2', nummer: 'M-4BCD-9XYZ', grond: 'verzoek', tot: '2028-01-01', door: 'Paul Testman' },
  ],
  verklaringen: [
    {
      ...{ volg: 1, klasse: 'huisverbod', grond: 'Wet tijdelijk huisverbod art. 10 lid 1' },
      ...{ termijn: '5 jaar na het besluit, dan vernietigen', dag: '2026-11-03', dossiers: 3, gebleven: 0 },
      ...{ rijen: { zaak: 3, persoon: 8, tekst: 22, stukbestand: 4, gebeurtenis: 63 }, heel: true },
      ...{ voorgesteldDoor: MENS, voorgesteldOp: '2026-11-02', beslotenDoor: TWEEDE, beslotenOp: '2026-11-03' },
      ...{ hash: '8d1f0c6be3a2974d5c1b7a90e6f4d3c2b1a0987f6e5d4c3b2a19080706050403', sporenOp: null },
    },
  ],
}

export const bewaarvoorbeelden: Antwoorden = { 'GET /bewaren': { inhoud: BLAD } }
export const NIETS_TE_BEWAREN = {
  inhoud: { dag: '2026-11-21', klassen, voorstellen: [], aanhoudingen: [], verklaringen: [] } satisfies Bewaarblad,
}
