import type {
  Klachtblad,
  Klachtenlijst,
  Klachtkeuzes,
  Klachtkop,
  Stap,
} from '../../../vertrouwen/screens/klachten/vormen.ts'
import type { Klachtjaar } from '../../../vertrouwen/screens/klachten/Jaarcijfers.tsx'
import { delen } from './jaardelen.ts'
import type { Antwoorden } from './voorbeelden.ts'

const een: Klachtkop = {
  ...{ id: 'k1', nummer: 'K-7HQ2-M9TX', van: 'betrokkene', onderwerp: 'bejegening', stand: 'ontvangen' },
  ...{ ontvangenOp: '2026-11-16T10:20:00+01:00', bij: 'behandelaar', uitkomst: null, oordeel: null },
}
const twee: Klachtkop = {
  ...een,
  ...{ id: 'k2', nummer: 'K-B4WD-22KP', van: 'melder', onderwerp: 'informatie', stand: 'reactie', oordeel: 'gegrond' },
  ontvangenOp: '2026-09-01T09:00:00+02:00',
}
const drie: Klachtkop = {
  ...een,
  id: 'k3',
  nummer: 'K-9XRM-5JHC',
  stand: 'commissie',
  bij: 'commissie',
  onderwerp: 'duur',
}
const vier: Klachtkop = {
  ...{ ...een, id: 'k4', nummer: 'K-DD2C-8PQR', van: 'vertegenwoordiger', onderwerp: 'gegevens', stand: 'klaar' },
  ...{ bij: null, uitkomst: 'opgelost' },
}
const BRON = 'landelijk; platform'
const lijst: Klachtenlijst = {
  klachten: [
    { ...een, klok: { klok: 'klacht-bevestigen', vervaltOp: '2026-11-19T23:59:59+01:00', bron: BRON } },
    {
      ...twee,
      klok: {
        klok: 'klachtoordeel',
        vervaltOp: '2026-12-10T23:59:59+01:00',
        bron: 'landelijk; wmo:4.2.7 lid 5; atw:1',
      },
    },
    { ...drie, klok: { klok: 'klacht-commissie', vervaltOp: '2027-01-25T23:59:59+01:00', bron: BRON } },
    { ...vier, klok: null },
  ],
}
const stap = (positie: number, soort: Stap['soort'], op: string, anders: Partial<Stap> = {}): Stap => ({
  ...{ positie, soort, op, naam: 'Karin Proef', tekst: null, weetje: null, brief: false },
  ...anders,
})
const ontvangen = stap(1, 'KlachtOntvangen', een.ontvangenOp, {
  naam: 'Gijs Voorbeeld',
  tekst:
    'Ik heb drie keer gevraagd om teruggebeld te worden en hoorde niets. Toen ik zelf belde was de medewerker kortaf (verzonnen).',
})
const blad: Klachtblad = {
  ...{ klacht: een, naam: 'Mira Voorbeeldsma', veilig: 'Liefst bellen op dinsdagochtend. Niet inspreken (verzonnen).' },
  zaak: 'C-7K2M-4RVX',
  ...{ gebeurdOp: '2026-11-02', over: ['Anna Voorbeeld'], commissie: [], stappen: [ontvangen], maatregelen: [] },
  mag: [
    'BevestigOntvangst',
    'SpreekGesprekAf',
    'StuurNaarCommissie',
    'NoemBeklaagde',
    'TrekIn',
    'NeemNietInBehandeling',
  ],
  klokken: [
    { klok: 'klacht-bevestigen', vervaltOp: '2026-11-19T23:59:59+01:00', bron: BRON, klaarOp: null },
    { klok: 'klacht-kiezen', vervaltOp: '2026-12-14T23:59:59+01:00', bron: BRON, klaarOp: null },
  ],
}
const antwoord: Klachtblad = {
  ...blad,
  ...{ klacht: twee, naam: null, zaak: null, gebeurdOp: null, mag: ['Reageer', 'Verleng'] },
  commissie: [
    { naam: 'Vera Testman', voorzitter: true },
    { naam: 'Lars Proef', voorzitter: false },
    { naam: 'Lotte Voorbeeld', voorzitter: false },
  ],
  stappen: [
    { ...ontvangen, op: twee.ontvangenOp },
    stap(2, 'OntvangstBevestigd', '2026-09-02T09:10:00+02:00', { brief: true }),
    stap(3, 'NaarCommissie', '2026-09-08T14:00:00+02:00', { brief: true }),
    stap(4, 'Gehoord', '2026-10-01T10:00:00+02:00', {
      naam: 'Lars Proef',
      weetje: 'klager.gesprek',
      tekst: 'Vertelt rustig wat er gebeurde (verzonnen).',
    }),
    stap(5, 'Gehoord', '2026-10-02T10:00:00+02:00', {
      naam: 'Lars Proef',
      weetje: 'beklaagde.schriftelijk',
      tekst: 'Schrijft dat het druk was (verzonnen).',
    }),
    stap(6, 'OordeelGegeven', '2026-11-09T16:00:00+01:00', {
      naam: 'Vera Testman',
      weetje: 'gegrond',
      brief: true,
      tekst: 'Wie iets meldt hoort te horen wat ermee gebeurt (verzonnen).',
    }),
  ],
  klokken: [
    {
      klok: 'klachtoordeel',
      vervaltOp: '2026-12-10T23:59:59+01:00',
      bron: 'landelijk; wmo:4.2.7 lid 5; atw:1',
      klaarOp: null,
    },
  ],
  maatregelen: [
    {
      id: 'a1',
      wat: 'Bellijst elke dag samen nalopen (verzonnen)',
      eigenaar: 'Gijs Voorbeeld',
      voorOp: '2026-12-15',
      gedaanOp: null,
    },
  ],
}
const keuzes: Klachtkeuzes = {
  collegas: [
    { id: 'm1', naam: 'Anna Voorbeeld' },
    { id: 'm2', naam: 'Gijs Voorbeeld' },
    { id: 'm3', naam: 'Noor Voorbeeld' },
  ],
  commissie: [
    { id: 'l1', naam: 'Lars Proef', vanBuiten: true },
    { id: 'l2', naam: 'Lotte Voorbeeld', vanBuiten: false },
    { id: 'l3', naam: 'Vera Testman', vanBuiten: true },
  ],
}
export const klachtvoorbeelden: Antwoorden = {
  'GET /klachten': { inhoud: lijst },
  'GET /klachten/k1': { inhoud: blad },
  'GET /klachten/k2': { inhoud: antwoord },
  'GET /klachtkeuzes': { inhoud: keuzes },
}
export const GEEN_KLACHTEN = { inhoud: { klachten: [] } }

const jaar: Klachtjaar = {
  ...{ jaar: 2025, jaren: [2025, 2024, 2023, 2022], heel: true, dagen: 54 },
  groepen: [
    {
      ...{ id: 'van', geheel: 63 },
      delen: delen({ betrokkene: 38, melder: 12, vertegenwoordiger: 13, adviesvrager: null, anders: null }),
    },
    {
      ...{ id: 'onderwerp', geheel: 63 },
      delen: delen({
        ...{ bejegening: 21, informatie: 14, zorgvuldigheid: 10, gegevens: null, besluit: null, duur: 9 },
        anders: null,
      }),
    },
    {
      ...{ id: 'einde', geheel: 63 },
      delen: delen({
        ...{ gegrond: 9, 'deels-gegrond': 11, ongegrond: 12, 'geen-oordeel': null, opgelost: 19, ingetrokken: null },
        ...{ 'niet-in-behandeling': null, open: null },
      }),
    },
    { id: 'termijn', geheel: 63, delen: delen({ 'op-tijd': 51, 'te-laat': 12 }) },
    { id: 'maatregel', geheel: 27, delen: delen({ gedaan: 18, open: 9 }) },
  ],
}
export const KLACHTENJAAR = { inhoud: jaar }
export const KLACHTENJAAR_WEINIG = {
  inhoud: {
    ...{ ...jaar, dagen: null },
    groepen: jaar.groepen.map(g => ({ ...g, geheel: null, delen: g.delen.map(d => ({ ...d, aantal: null })) })),
  } satisfies Klachtjaar,
}
