import type { Leveringenblad } from '../../../keten/cbs-levering/screens/blad.ts'
import type { Antwoorden } from './voorbeelden.ts'

const vulling = [
  { soort: 'advies', veld: 'aanleiding', gevuld: 812, van: 812 },
  { soort: 'melding', veld: 'aanleiding', gevuld: 604, van: 604 },
  { soort: 'melding', veld: 'bsn', gevuld: 571, van: 604 },
  { soort: 'onderzoek', veld: 'uitkomst', gevuld: 41, van: 41 },
] as const
const basis = { verwerkt: true, door: 'Cato Proef', reden: null, wegOp: null } as const
const teLeveren = [
  { halfjaar: '2026-H1', uiterlijk: '2026-07-21', definitie: 'Informatieprotocol beleidsinformatie Veilig Thuis 2015' },
  { halfjaar: '2025-H2', uiterlijk: '2026-01-21', definitie: 'Informatieprotocol beleidsinformatie Veilig Thuis 2015' },
]
const BLAD: Leveringenblad = {
  teLeveren,
  leveringen: [
    {
      ...basis,
      ...{ id: 'l2', halfjaar: '2026-H1', versie: 1, stand: 'gemaakt', wegVanaf: '2027-07-01' },
      keuring: {
        aantallen: { advies: 812, melding: 604, onderzoek: 41 },
        vulling,
        bevindingen: [
          { wat: 'alleen-bij-kind', nummers: ['M-4F7K-W2XT'] },
          { wat: 'bsn-onbekend', nummers: ['M-7QRZ-9HBC', 'M-2MNP-K8VD', 'M-XTRW-34FG'] },
        ],
      },
      ...{ gemaaktOp: '2026-07-08T09:12:00Z', standOp: '2026-07-08T09:12:00Z' },
    },
    {
      ...basis,
      ...{ id: 'l1', halfjaar: '2025-H2', versie: 2, stand: 'aanvaard', wegVanaf: '2026-07-01', wegOp: '2026-07-01' },
      keuring: { aantallen: { advies: 790, melding: 588, onderzoek: 37 }, vulling, bevindingen: [] },
      ...{ gemaaktOp: '2026-01-14T09:12:00Z', standOp: '2026-01-20T09:12:00Z' },
    },
  ],
}
/** Deliveries of a made-up half year. */
export const leveringvoorbeelden: Antwoorden = { 'GET /cbs-leveringen': { inhoud: BLAD } }
export const GEEN_LEVERINGEN = { inhoud: { teLeveren, leveringen: [] } }
