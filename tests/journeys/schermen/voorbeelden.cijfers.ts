import { TE_KLEIN } from '../../../gedeeld/cijfer/meet.ts'
import { getRegelboek } from '../../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { bladVan, type Blad } from '../../../sturing/monitor/blad.ts'
import { resultatenVan } from '../../../sturing/monitor/resultaten.ts'
import { laatste, lijnenVan, type Waarde } from '../../../sturing/monitor/cijfers.ts'
import { grenzenVan } from '../../../sturing/monitor/grenzen.ts'
import { kaartVan } from '../../../sturing/monitor/kaart.ts'
import { STAPPEN, STROOM } from '../../../sturing/monitor/ketenstappen.ts'
import { hoofdlijn } from '../../../sturing/monitor/reeksen.ts'
import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** Figures of real visions with made-up values beside them, answered by the real rules. */
const boek = getRegelboek()
const def = (id: string): RegioDefinitie => {
  const er = boek.regios.get(id)
  if (er === undefined) throw new Error(`Geen regio ${id}`)
  return er
}
const RIJNMOND = def('rotterdam-rijnmond-2024')
const IJSSELLAND = def('ijsselland-2014')
const w = (periode: string, waarde: number, meer: Partial<Waarde> = {}): Waarde => ({
  ...{
    rij: `${periode}${meer.gemeente ?? ''}`,
    periode,
    waarde,
    precisie: 'precies',
    bron: 'CBS StatLine (voorbeeld)',
  },
  ...meer,
})
const gemeenten = RIJNMOND.gemeenten.slice(0, 9).map((g, n) => w('2023', 31.5 + ((n * 7) % 19), { gemeente: g.naam }))
const eigen = new Map<string, readonly Waarde[]>([
  [
    'd004-12',
    [
      ...[w('2020', 43.1), w('2021', 41.2), w('2023', 39.4, { importdag: '2024-03-11' })],
      w('2024', 37.8, { grens: 'Voorlopig cijfer.' }),
      ...gemeenten,
    ],
  ],
  ['d004-13', [w('2020', 38.9), w('2021', 38.4), w('2023', 37.2), w('2024', 37.6)]],
  ['d004-09', [w('2021', 11_980), w('2023', 12_904)]],
  ['d004-15', [w('2023', 8), w('2024', 6)]],
])
const oud: readonly Waarde[] = [w('2023', 39.9, { importdag: '2023-11-02' })]

const blad = (d: RegioDefinitie, id: string): Antwoord => {
  const i = d.indicatoren.find(x => x.id === id)
  if (i === undefined) throw new Error(`Geen cijfer ${id}`)
  const bekend = { def: d, documenten: [...d.documenten, ...boek.landelijk.documenten] }
  return { inhoud: { schrijven: true, cijfer: bladVan(bekend, i, eigen, id === 'd004-12' ? oud : []) } }
}

const duur = (aantal: number | null, midden: number | null, gemiddeld: number | null) => ({
  ...{ aantal, midden, gemiddeld, verborgen: aantal === null },
  samen: aantal === null || gemiddeld === null ? null : Math.round(aantal * gemiddeld),
  waarom: aantal === null ? TE_KLEIN : null,
})
const DUREN: Readonly<Record<string, readonly [number, number, number]>> = {
  weging: [412, 3.8, 4.6],
  onderzoek: [61, 48.2, 52.9],
  overdracht: [203, 1.7, 3.1],
  plan: [188, 12.4, 17.8],
  hulp: [171, 38.5, 61.2],
  'melding-tot-overdracht': [203, 9.1, 14.4],
  stabiel: [44, 176, 191.3],
  'casus-gesloten': [52, 322, 340.8],
}
const AANTALLEN = [1306, 431, 412, 166, 214, 9, 203, 208, 188, 139, 44, 49, 52, null] as const

const geteld = (antwoord: Antwoord): Antwoord => {
  const { cijfer } = antwoord.inhoud as { cijfer: Blad }
  const tel = { value: 24.6, numerator: 51, denominator: 207, suppressed: false, why: null }
  const verborgen = { value: null, numerator: null, denominator: null, suppressed: true, why: TE_KLEIN }
  const query = "teller: select sum(aantal) from kring.telregel where soort = 'ervaringsdeskundige'"
  const deel = (naam: string, uit: object) => ({ deel: naam, naam: { nl: naam, en: naam }, ...uit })
  return {
    inhoud: {
      schrijven: true,
      cijfer: {
        ...{ ...cijfer, nietGeteld: null },
        geteld: {
          ...{ ...tel, query, periode: '2026', verborgen: ['2026-01', '2026-02'] },
          ...{ vorig: { ...tel, value: 21.2, periode: '2025' }, beweging: null, loopt: true },
        },
        bijVerdeling: null,
        verdeling: [
          deel('Schiedam', { ...tel, vorig: 20.4, verwacht: null }),
          deel('Rotterdam', { ...tel, value: 28.1, vorig: 26, verwacht: null }),
          deel('Maassluis', { ...verborgen, vorig: null, verwacht: null }),
        ],
      },
    },
  }
}

const ketenvoorbeelden: Antwoorden = {
  'GET /cijfers/tijdkaart': {
    inhoud: {
      periode: '2026',
      stappen: STAPPEN.map(s => {
        const [aantal, midden, gemiddeld] = DUREN[s.id] ?? [null, null, null]
        return { id: s.id, naam: s.naam, soort: s.soort, ...duur(aantal, midden, gemiddeld) }
      }),
      overdrachten: [
        { aan: 't1', naam: 'Wijkteam Lindedorp', ...duur(104, 1.2, 2.1) },
        { aan: 't2', naam: 'Wijkteam Waterveen', ...duur(92, 2.3, 4.4) },
        { aan: 't3', naam: 'Jeugdbescherming', ...duur(null, null, null) },
      ],
    },
  },
  'GET /cijfers/stroom': {
    inhoud: {
      periode: '2026',
      plaatsen: STROOM.map(({ id, naam, zij }, n) => {
        const aantal = AANTALLEN[n] ?? null
        return { id, naam, zij, aantal, verborgen: aantal === null, waarom: aantal === null ? TE_KLEIN : null }
      }),
    },
  },
}
const GEEN_KETEN: Antwoorden = {
  'GET /cijfers/tijdkaart': {
    inhoud: {
      periode: '2026',
      stappen: STAPPEN.map(s => ({
        id: s.id,
        naam: s.naam,
        soort: s.soort,
        ...duur(null, null, null),
        verborgen: false,
      })),
      overdrachten: [],
    },
  },
  'GET /cijfers/stroom': { inhoud: { periode: '2026', plaatsen: [] } },
}

export const cijfervoorbeelden: Antwoorden = {
  'GET /cijfers': {
    inhoud: {
      schrijven: true,
      vragen: RIJNMOND.beleidsvragen,
      cijfers: RIJNMOND.indicatoren.map(i => {
        const nieuw = laatste(i, eigen.get(i.id))
        return {
          ...{ id: i.id, vraag: i.vraag, naam: i.naam, eenheid: i.eenheid, kant: i.richting.kant, niveau: i.niveau },
          ...{ waarde: nieuw?.waarde ?? null, tot: nieuw?.tot ?? null, precisie: nieuw?.precisie ?? null },
          ...{ periode: nieuw?.periode ?? null, teTellen: i.herkomst === 'te-tellen' },
        }
      }),
    },
  },
  'GET /cijfers/reeksen': {
    inhoud: {
      reeksen: RIJNMOND.indicatoren.map(i => ({
        ...{ cijfer: i.id, bron: 'Regiovisie 2024, regels 86-89', grenzen: grenzenVan(i), definitie: i.definitie },
        punten: hoofdlijn(i, lijnenVan(i, eigen.get(i.id) ?? []))?.punten.filter(p => p.periode !== undefined) ?? [],
        geteld:
          i.telling === undefined || i.telling.soort === 'niet'
            ? []
            : [31, 38, null, 52, 47].map((waarde, n) => ({ periode: String(2021 + n), waarde })),
      })),
    },
  },
  'GET /cijfers/kaart': { inhoud: kaartVan({ def: RIJNMOND, documenten: RIJNMOND.documenten }, eigen) },
  'GET /resultaten': {
    inhoud: resultatenVan(
      { def: RIJNMOND, documenten: RIJNMOND.documenten },
      { id: '2025', van: '2025-01-01', tot: '2026-01-01' },
      eigen,
      new Map([['d004-14', { value: null, numerator: null, denominator: null, suppressed: true, why: TE_KLEIN }]]),
    ),
  },
  ...ketenvoorbeelden,
  'GET /cijfers/d004-12': blad(RIJNMOND, 'd004-12'),
  'GET /cijfers/d004-14': geteld(blad(RIJNMOND, 'd004-14')),
  'GET /cijfers/d004-16': blad(RIJNMOND, 'd004-16'),
  'GET /cijfers/d003-20': blad(IJSSELLAND, 'd003-20'),
}

export const GEEN_CIJFERS: Antwoorden = {
  'GET /cijfers': { inhoud: { schrijven: true, vragen: [], cijfers: [] } },
  'GET /cijfers/reeksen': { inhoud: { reeksen: [] } },
  'GET /resultaten': { inhoud: { vragen: [], uitkomsten: [] } },
  'GET /cijfers/kaart': { inhoud: { gemeenten: [], cijfers: [] } },
  ...GEEN_KETEN,
}
