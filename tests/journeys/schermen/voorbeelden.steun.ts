import type { Bereikbaar, Steunblad, Steunlijst, Steunvraag } from '../../../vertrouwen/screens/steun/vormen.ts'
import { delen } from './jaardelen.ts'
import type { Antwoorden } from './voorbeelden.ts'

const een: Steunvraag = {
  ...{ id: 's1', langs: 'pagina', gevraagdOp: '2026-11-16T10:20:00+01:00', stand: 'wacht', uitkomst: null },
  ...{ oppakkenVoor: '2026-11-18T23:59:59+01:00', bron: 'landelijk; platform', bij: null, vanMij: false },
}
const twee: Steunvraag = {
  ...{ ...een, id: 's2', langs: 'balie', stand: 'opgepakt', gevraagdOp: '2026-11-12T09:00:00+01:00' },
  ...{ bij: 'Vita Proef', vanMij: true },
}
const drie: Steunvraag = {
  ...{ ...twee, id: 's3', stand: 'klaar', uitkomst: 'bijgestaan', gevraagdOp: '2026-10-20T15:30:00+01:00' },
}
const blad: Steunblad = {
  ...{ vraag: twee, naam: 'Roos', mag: ['Noteer', 'RondAf'] },
  veilig: 'Liefst: bellen. Wanneer: dinsdag voor twaalven. Voicemail inspreken: nee. (verzonnen)',
  verhaal: 'Ik wil iemand naast me bij het gesprek van volgende week (verzonnen).',
  notities: [
    { op: '2026-11-13T11:00:00+01:00', tekst: 'Gebeld. Gaat mee naar het gesprek op donderdag (verzonnen).' },
    { op: '2026-11-12T14:00:00+01:00', tekst: 'Nog niet bereikt (verzonnen).' },
  ],
}
const wie: Bereikbaar = {
  aangesteld: true,
  bereik: [{ naam: 'Steunpunt Proef', telefoon: '000-0000012', bereikbaar: 'werkdagen 9 tot 17 uur', gemeenten: null }],
}
const lijst: Steunlijst = { vragen: [een, twee, drie] }
export const steunvoorbeelden: Antwoorden = {
  'GET /steunvragen': { inhoud: lijst },
  'GET /steunvragen/s2': { inhoud: blad },
  'GET /steunvragen/jaar': {
    inhoud: {
      ...{ jaar: 2025, jaren: [2026, 2025, 2024, 2023, 2022, 2021], heel: true },
      groepen: [
        { id: 'langs', geheel: 61, delen: delen({ pagina: 43, balie: 18 }) },
        {
          ...{ id: 'uitkomst', geheel: 58 },
          delen: delen({ bijgestaan: 24, gesprek: 17, doorverwezen: 9, 'wil-niet-meer': null, 'niet-bereikt': null }),
        },
      ],
    },
  },
}
export const EEN_STEUNVRAAG = { inhoud: { vragen: [twee] } }
export const GEEN_STEUNVRAGEN = { inhoud: { vragen: [] } }
export const STEUN_WIE = { inhoud: wie }
export const STEUN_NIEMAND = { inhoud: { aangesteld: false, bereik: [] } }
