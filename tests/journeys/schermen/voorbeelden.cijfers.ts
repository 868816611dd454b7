import { getRegelboek } from '../../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { bladVan } from '../../../sturing/monitor/blad.ts'
import { laatste, type Waarde } from '../../../sturing/monitor/cijfers.ts'
import { grenzenVan } from '../../../sturing/monitor/grenzen.ts'
import { kaartVan } from '../../../sturing/monitor/kaart.ts'
import { hoofdlijn } from '../../../sturing/monitor/reeksen.ts'
import { lijnenVan } from '../../../sturing/monitor/cijfers.ts'
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
        ...{ cijfer: i.id, bron: 'Regiovisie 2024, regels 86-89', grenzen: grenzenVan(i) },
        punten: hoofdlijn(i, lijnenVan(i, eigen.get(i.id) ?? []))?.punten.filter(p => p.periode !== undefined) ?? [],
      })),
    },
  },
  'GET /cijfers/kaart': { inhoud: kaartVan({ def: RIJNMOND, documenten: RIJNMOND.documenten }, eigen) },
  'GET /cijfers/d004-12': blad(RIJNMOND, 'd004-12'),
  'GET /cijfers/d004-14': blad(RIJNMOND, 'd004-14'),
  'GET /cijfers/d003-20': blad(IJSSELLAND, 'd003-20'),
}

export const GEEN_CIJFERS: Antwoorden = {
  'GET /cijfers': { inhoud: { schrijven: true, vragen: [], cijfers: [] } },
  'GET /cijfers/reeksen': { inhoud: { reeksen: [] } },
  'GET /cijfers/kaart': { inhoud: { gemeenten: [], cijfers: [] } },
}
