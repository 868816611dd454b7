import { leesRegisters } from '../../../service/registers/boek.ts'
import { gatenVan, laatsteVan, naamVan, type Beeld } from '../../../sturing/registers/gaten.ts'
import { telling } from '../../../sturing/registers/telling.ts'
import type { Rij, Waarden } from '../../../sturing/registers/vorm.ts'
import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** Registers of a made-up region, answered by the real rules over made-up lines. */
const { registers } = leesRegisters()
const organisatie = (id: string, velden: Waarden): Rij => ({
  id,
  stand: 'actief',
  velden: { gemeenten: ['Lindedorp'], meldcode: 'ja', ...velden },
})
const rijen = new Map<string, readonly Rij[]>([
  [
    'meldcode-organisaties',
    [
      organisatie('r1', {
        naam: 'Verzonnen kinderopvang De Bijenkorf',
        sector: 'kinderopvang',
        gemeenten: ['Lindedorp', 'Waterveen'],
        aandachtsfunctionaris: 'An Verzonnen',
        stappen: 'geregeld',
        beslist: 'geregeld',
        bijzonder: 'deels',
        kindcheck: 'niet',
        vertrouwelijk: 'geregeld',
        verwijsindex: 'deels',
        steun: 'De gemeente gaf in het voorjaar een voorlichting en belt in september opnieuw.',
      }),
      organisatie('r2', { naam: 'Verzonnen basisschool De Beuk', sector: 'onderwijs', meldcode: 'in-voorbereiding' }),
      organisatie('r3', { naam: 'Verzonnen ziekenhuis Waterveen', sector: 'zorg', gemeenten: ['Waterveen'] }),
      organisatie('r4', { naam: 'Verzonnen voetbalvereniging', sector: 'sport', meldcode: 'nee' }),
    ],
  ],
  [
    'meldcode-toezicht',
    [
      {
        id: 't1',
        stand: 'vastgelegd',
        velden: { organisatie: 'r1', op: '2023-05-11', uitkomst: 'verbeteren', door: 'GGD', gemeenten: ['Lindedorp'] },
      },
    ],
  ],
])
const beeld: Beeld = {
  registers,
  rijen,
  gemeenten: ['Lindedorp', 'Waterveen'],
  organisaties: [
    { id: 'o1', naam: 'Wijkteam Lindedorp', soort: 'lokaalTeam' },
    { id: 'o2', naam: 'Wijkteam Waterveen', soort: 'lokaalTeam' },
  ],
  vandaag: '2026-11-20',
}
const alle = [...registers.values()].filter(d => d.regios === undefined)
const kop = alle.map(d => ({
  ...{ id: d.id, module: d.module, naam: d.naam, uitleg: d.uitleg, schrijven: true, onder: d.onder ?? null },
  ...{ neemtGaten: d.neemtGaten?.veld ?? null, vast: { ...d.neemtGaten?.vast } },
  aantal: rijen.get(d.id)?.length ?? 0,
  gaten: gatenVan(d, beeld).length,
}))

function blad(id: string): Antwoord {
  const d = registers.get(id)
  if (d === undefined) throw new Error(`Geen register ${id}`)
  return {
    inhoud: {
      declaratie: d,
      schrijven: true,
      rijen: (rijen.get(id) ?? []).map(r => ({
        ...r,
        ...{ naam: naamVan(d, r, beeld), versie: 2, organisatie: 'o1', herkomst: null },
        gewijzigdOp: '2026-11-19T10:00:00+01:00',
        laatst: laatsteVan(d, r, beeld),
        verzameld: [],
      })),
      gaten: gatenVan(d, beeld),
      herinneringen: [],
      tellingen: d.tellingen.map(t => ({
        id: t.id,
        naam: t.naam,
        procent: t.aandeel !== undefined,
        rijen: telling(d, t, beeld),
      })),
      gemeenten: beeld.gemeenten,
      organisaties: beeld.organisaties,
      deelgebieden: [],
      verwijst: {},
      overTeNemen: 0,
    },
  }
}
const versie = (nummer: number, op: string, wat: string) => ({
  ...{ versie: nummer, op, wat, stand: 'actief', door: 'Bea Voorbeeld' },
  velden: rijen.get('meldcode-organisaties')?.[0]?.velden ?? {},
})

export const registervoorbeelden: Antwoorden = {
  'GET /registers': { inhoud: { registers: kop } },
  'GET /gaten': {
    inhoud: {
      gaten: alle.flatMap(d => gatenVan(d, beeld)),
      herinneringen: [
        {
          ...{ register: 'meldcode-organisaties', rij: 'r1', dag: '2026-12-01' },
          zin: { nl: 'Bel De Bijenkorf over de kindcheck.', en: 'Call De Bijenkorf about the check on children.' },
        },
      ],
    },
  },
  'GET /kalender': {
    inhoud: {
      jaar: 2026,
      gemeenten: beeld.gemeenten,
      punten: [
        {
          register: 'campagnes',
          rij: 'c1',
          naam: 'Dag tegen ouderenmishandeling',
          dag: '2026-06-15',
          tot: null,
          gemeenten: [],
        },
        { register: 'bijeenkomsten', rij: 'b1', naam: 'Regiegroep', dag: '2026-11-26', tot: null, gemeenten: [] },
        {
          register: 'campagneacties',
          rij: 'a1',
          naam: 'Oranje licht',
          dag: '2026-11-25',
          tot: '2026-12-10',
          gemeenten: ['Lindedorp'],
        },
      ],
    },
  },
  'GET /registers/meldcode-organisaties': blad('meldcode-organisaties'),
  'GET /registers/meldcode-organisaties/rijen/r1': {
    inhoud: {
      weg: false,
      versies: [versie(2, '2026-11-19T10:00:00+01:00', 'wijziging'), versie(1, '2026-03-02T09:00:00+01:00', 'nieuw')],
    },
  },
}
export const GEEN_REGISTERS: Antwoord = { inhoud: { registers: [] } }
