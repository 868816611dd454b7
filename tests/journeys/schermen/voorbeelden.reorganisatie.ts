import type { Reo, Reolijst, Telling } from '../../../vertrouwen/screens/reorganisatie/vormen.ts'

const telling: Telling = { casussen: 42, taken: 117, termijnen: 63, mensen: 9, aanbiedingen: 2, besprekingen: 1 }
const reo: Reo = {
  ...{ id: 'r1', van: 'Lokaal team Lindedorp', naar: 'Sociaal wijkteam Waterveen', per: '2027-01-01' },
  ...{ stand: 'voorgesteld', voorgesteldOp: '2026-11-10T09:00:00+01:00', akkoordOp: null, klaarOp: null },
  ...{ over: 0, telling, mag: ['intrekken'] },
}
const klaar: Reo = {
  ...reo,
  ...{ id: 'r2', van: 'Lokaal team Heuvelrode', per: '2026-07-01', stand: 'klaar', over: 31, telling: null, mag: [] },
  ...{ akkoordOp: '2026-05-12T09:00:00+02:00', klaarOp: '2026-07-01T00:10:00+02:00' },
}
export const VOORSTELLEN: { inhoud: Reolijst } = {
  inhoud: {
    stelt: true,
    teams: [
      { id: 't1', naam: 'Lokaal team Lindedorp', telling },
      { id: 't2', naam: 'Sociaal wijkteam Waterveen', telling: { ...telling, casussen: 20 } },
    ],
    reorganisaties: [reo, klaar],
  },
}
export const AKKOORD: { inhoud: Reolijst } = {
  inhoud: { stelt: false, teams: [], reorganisaties: [{ ...reo, mag: ['akkoord'] }] },
}
export const GEEN_REORGANISATIE: { inhoud: Reolijst } = { inhoud: { stelt: false, teams: [], reorganisaties: [] } }
