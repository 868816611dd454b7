import type {
  Blad,
  Koppelingen,
  Logboek,
  Logfeit,
  Mens,
  Mensen,
  Nazienrol,
  Organisatie,
  Organisatiedeel,
  Voorstel,
} from '../../../vertrouwen/screens/beheer/vormen.ts'

const organisatie = (id: string, naam: string, anders: Partial<Organisatie> = {}): Organisatie => ({
  ...{ id, naam, soort: 'lokaalTeam', gemeenten: ['Lindedorp'], definitie: false, tot: null, mensen: 4, ...anders },
})
const blad: Blad = {
  schrijft: true,
  wacht: { voorstellen: 0, nazien: 3, laat: 1 },
  gemeenten: ['Lindedorp', 'Waterveen', 'Heuvelrade'],
  beroepen: [{ id: 'arts', label: 'Arts' }],
  organisaties: [
    organisatie('o1', 'Lokaal team Lindedorp'),
    organisatie('o2', 'Veilig Thuis Waterveen', {
      ...{ soort: 'meldpunt', gemeenten: ['Lindedorp', 'Waterveen'], definitie: true, mensen: 31 },
    }),
    organisatie('o3', 'Wijkteam Heuvelrade-Zuid', { tot: '2026-06-01T00:00:00Z', mensen: 0 }),
  ],
}
const VT = { organisatie: 'o2', naam: 'Veilig Thuis Waterveen', van: '2025-01-06T00:00:00Z', tot: null, loopt: true }
const rol: Mens['rollen'][number] = {
  ...{ id: 'r1', rol: 'medewerker-veilig-thuis', organisatie: 'o2', organisatieNaam: 'Veilig Thuis Waterveen' },
  ...{ werkgever: 'GGD Proef', beroep: null, vervangt: null, opleidingOp: null, mandaatOp: null, loopt: true },
  ...{ van: '2025-01-06T00:00:00Z', tot: null, nagezienOp: null, nazien: 'nu' },
}
const mens: Mens = {
  ...{ id: 'm1', naam: 'Noor Voorbeeld', onderwerp: 'noor@proef.example', eigen: false, elders: false, houdt: 3 },
  aanstellingen: [VT],
  rollen: [
    rol,
    {
      ...rol,
      ...{ id: 'r2', rol: 'teamcoordinator', vervangt: 'Tom Proef', werkgever: null, nazien: 'niet' },
      ...{ van: '2025-06-01T00:00:00Z', tot: '2025-09-01T00:00:00Z', loopt: false },
    },
  ],
}
const mensen: Mensen = {
  meer: true,
  mensen: [
    {
      ...{ id: 'm1', naam: 'Noor Voorbeeld', onderwerp: 'noor@proef.example', werkt: true },
      ...{ waar: 'Veilig Thuis Waterveen', rollen: ['medewerker-veilig-thuis'] },
    },
    {
      ...{ id: 'm3', naam: 'Cas Testman', onderwerp: 'cas@proef.example', werkt: true },
      ...{ waar: 'Lokaal team Lindedorp', rollen: [] },
    },
    { id: 'm4', naam: 'Wim Proef', onderwerp: 'wim@proef.example', werkt: false, waar: '', rollen: [] },
  ],
}
const voorstel: Voorstel = {
  ...{ id: 'v1', naam: 'Petra Voorbeeld', rol: 'procesregisseur', organisatie: 'Veilig Thuis Waterveen' },
  ...{ werkgever: null, beroep: null, opleidingOp: '2026-01-05', mandaatOp: '2026-02-01' },
  ...{ van: '2026-11-19T09:00:00Z', tot: null, voorsteller: 'Ben Proef', voorgesteldOp: '2026-11-18T09:00:00Z' },
  ...{ vervaltOp: '2026-12-02T09:00:00Z', stand: 'open', beslisser: null, beslotenOp: null, eigen: false },
  mag: ['akkoord', 'afgewezen'],
}
const nazien = (id: string, naam: string, anders: Partial<Nazienrol> = {}): Nazienrol => ({
  ...{ id, naam, rol: 'casusregisseur', organisatie: 'o1', organisatieNaam: 'Lokaal team Lindedorp' },
  ...{ van: '2024-10-01T08:00:00Z', nagezienOp: null, laat: false, laatste: false, ...anders },
})
const feit = (volg: string, anders: Partial<Logfeit>): Logfeit => ({
  ...{ volg, op: '2026-11-18T09:00:00Z', wat: 'rol-gegeven', door: 'Ben Proef', als: 'beheerder', koppeling: false },
  ...{ mens: 'Noor Voorbeeld', organisatie: 'Veilig Thuis Waterveen', rol: 'medewerker-veilig-thuis' },
  ...{ uit: null, naar: null, ...anders },
})
const log: Logboek = {
  meer: true,
  feiten: [
    feit('4', { wat: 'voorstel-akkoord', door: 'Pia Proef', als: 'privacyfunctionaris', rol: 'procesregisseur' }),
    feit('3', { naar: '2027-01-01T00:00:00+00:00' }),
    feit('2', { wat: 'organisatie-hernoemd', mens: null, rol: null, uit: 'Wijkteam Zuid', naar: 'Wijkteam Zuidoost' }),
    feit('1', { wat: 'aanstelling-beeindigd', koppeling: true, als: 'systeem', rol: null }),
  ],
}
const koppelingen: Koppelingen = {
  regio: 'waterveen-2026',
  koppelingen: [
    {
      ...{ id: 'k1', organisatie: 'Veilig Thuis Waterveen', door: 'Ben Proef', gemaaktOp: '2026-03-02T09:00:00Z' },
      ...{ tot: '2027-03-01T23:00:00Z', ingetrokkenOp: null, geldt: true },
    },
    {
      ...{ id: 'k2', organisatie: 'Lokaal team Lindedorp', door: 'Ben Proef', gemaaktOp: '2026-01-02T09:00:00Z' },
      ...{ tot: '2026-12-01T23:00:00Z', ingetrokkenOp: '2026-05-01T09:00:00Z', geldt: false },
    },
  ],
}

export const beheervoorbeelden = {
  'GET /beheer': { inhoud: blad },
  'GET /beheer/organisaties/o1': {
    inhoud: {
      ...{ id: 'o1', naam: 'Lokaal team Lindedorp', houdt: 2 },
      waaromNiet: 'Deze organisatie heeft nog 2 open zaken of aanbiedingen. Draag die eerst over.',
    } satisfies Organisatiedeel,
  },
  'POST /beheer/mensen/zoeken': { inhoud: mensen },
  'GET /beheer/mensen/m1': { inhoud: mens },
  'GET /beheer/mensen/m2': {
    inhoud: { ...mens, id: 'm2', naam: 'Ben Proef', eigen: true, houdt: 0, rollen: [{ ...rol, rol: 'beheerder' }] },
  },
  'GET /beheer/organisaties/o2/rollen': {
    inhoud: { rollen: [{ id: 'r9', naam: 'Carla Proef', rol: 'casusregisseur' }] },
  },
  'GET /beheer/voorstellen': { inhoud: { voorstellen: [{ ...voorstel, mag: ['ingetrokken'] }] } },
  'GET /beheer/koppelingen': { inhoud: koppelingen },
  'GET /beheer/nazien': {
    inhoud: {
      rollen: [
        nazien('n1', 'Carla Proef', { van: '2024-01-01T08:00:00Z', laat: true }),
        nazien('n2', 'Cas Testman', { nagezienOp: '2025-11-01T08:00:00Z' }),
        nazien('n3', 'Bo Testman', {
          organisatie: 'o2',
          organisatieNaam: 'Veilig Thuis Waterveen',
          rol: 'beheerder',
          laatste: true,
        }),
      ],
    },
  },
  'GET /beheer/logboek': { inhoud: log },
}
export const beheerleeg = {
  ...beheervoorbeelden,
  'POST /beheer/mensen/zoeken': { inhoud: { meer: false, mensen: [] } satisfies Mensen },
  'GET /beheer/logboek': { inhoud: { meer: false, feiten: [] } satisfies Logboek },
}
export const beheertweede = {
  ...beheervoorbeelden,
  'GET /beheer': { inhoud: { ...blad, schrijft: false, wacht: { voorstellen: 1, nazien: 0, laat: 0 } } satisfies Blad },
  'GET /beheer/voorstellen': {
    inhoud: {
      voorstellen: [
        voorstel,
        {
          ...voorstel,
          id: 'v2',
          naam: 'Gijs Voorbeeld',
          rol: 'gedragswetenschapper',
          stand: 'akkoord',
          mag: [],
          beslisser: 'Pia Proef',
          beslotenOp: '2026-11-17T10:00:00Z',
        },
      ] satisfies Voorstel[],
    },
  },
}
