import type { Dicht, Sperlijst } from '../../../vertrouwen/screens/afgesloten/vormen.ts'

const eigen: Dicht = {
  ...{ id: 's1', nummer: 'C-AB12-CD34', eigen: true, naam: null, grond: 'buur', van: '2026-11-02T09:30:00+01:00' },
  ...{ gezegd: 'blijft', gezegdOp: '2026-11-09T11:00:00+01:00', mag: ['vragen'] },
}
const vanAnder: Dicht = {
  ...eigen,
  ...{ id: 's2', nummer: 'M-9K2M-PQ4T', eigen: false, naam: 'Cas Testman', grond: 'familie', mag: ['beslissen'] },
  ...{ gezegd: 'vraag', gezegdOp: '2026-11-18T16:20:00+01:00' },
}
export const DICHT: { inhoud: Sperlijst } = {
  inhoud: {
    beslist: false,
    voor: [{ id: 'm1', naam: 'Carla Proef', organisatie: 'Lokaal team Lindedorp' }],
    dossiers: [eigen, { ...eigen, id: 's3', nummer: 'C-4BCD-9XYZ', gezegd: 'vraag', mag: [] }],
  },
}
export const NIETS_DICHT: { inhoud: Sperlijst } = { inhoud: { beslist: false, voor: [], dossiers: [] } }
export const OVER_DICHT: { inhoud: Sperlijst } = {
  inhoud: {
    beslist: true,
    voor: [{ id: 'm1', naam: 'Carla Proef', organisatie: 'Lokaal team Lindedorp' }],
    dossiers: [
      vanAnder,
      { ...vanAnder, id: 's4', nummer: 'C-7GHJ-2KLM', naam: 'Noor Voorbeeld', gezegd: null, gezegdOp: null },
    ],
  },
}
