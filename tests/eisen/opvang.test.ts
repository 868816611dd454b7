import { describe, expect, test } from 'vitest'
import { gebiedenVan, wegVoor } from '../../keten/opvang/aanbod.ts'
import { kleurvoorstel, past, provinciesVan, type Plek, type Zoek } from '../../keten/opvang/bed.ts'
import { getDefinitie, regelboek } from '../../kernel/testing/regios.ts'
import { plaatsen } from '../../service/cli/opvang.ts'

const UTRECHT = getDefinitie('utrecht-amersfoort-2015')
const alle = [...regelboek().regios.values()]

test('R001-76 de tabel van Utrecht telt 104 volwassenen en 108 tot 154 kinderen; Amersfoort houdt zijn twijfel', () => {
  const { areas } = plaatsen(UTRECHT)
  const [amersfoort, utrecht] = ['amersfoort', 'utrecht'].map(id => areas.find(a => a.id === id))
  expect(utrecht).toMatchObject({ adults: 104, children: { min: 108, max: 154 } })
  expect(utrecht?.places.map(p => [p.name, p.adults?.min, p.children, p.stayMonths])).toEqual([
    ['crisisopvang', 14, { min: 14, max: 28 }, { min: 2, max: 2 }],
    ['voltijdopvang', 16, { min: 22, max: 22 }, { min: 9, max: 9 }],
    ['crisisopvang tienermoeders', 6, { min: 6, max: 6 }, { min: 6, max: 6 }],
    ['crisisopvang onderduikplaatsen', 8, { min: 8, max: 8 }, { min: 9, max: 9 }],
    ['begeleid wonen', 32, { min: 32, max: 64 }, { min: 12, max: 24 }],
    ['crisisopvang', 10, { min: 10, max: 10 }, { min: 6, max: 6 }],
    ['voltijdopvang meisjes', 18, { min: 16, max: 16 }, { min: 12, max: 12 }],
  ])
  expect(amersfoort).toMatchObject({ adults: { min: 55, max: 57 }, children: null })
  expect(amersfoort?.places.find(p => p.id === 'kwintes-jonge-moeders')).toMatchObject({
    adults: { min: 6, max: 8 },
    uncertain: expect.stringContaining('6 en ook 8'),
  })
})

test('R002-62 hulp zonder bed telt apart van de opvang', () => {
  const [amersfoort] = gebiedenVan(UTRECHT).filter(g => g.id === 'amersfoort')
  expect(amersfoort?.ambulant).toEqual({ van: 10, tot: 10 })
  expect(amersfoort?.volwassenen).toEqual({ van: 55, tot: 57 })
})

test('een regio zonder aantallen antwoordt ook, en verzint er geen', () => {
  const { areas } = plaatsen(getDefinitie('arnhem-achterhoek-2014'))
  expect(areas.length).toBeGreaterThan(0)
  expect(areas.flatMap(a => [a.adults, a.children])).toEqual(areas.flatMap(() => [null, null]))
  expect(plaatsen(getDefinitie('rotterdam-rijnmond-2024'))).toEqual({ areas: [] })
})

test('R001-84 elke voorziening heeft een schaal en waar de bron het zegt een bekostiging', () => {
  for (const { opvang } of alle) for (const o of opvang) expect([o.id, o.schaal !== undefined]).toEqual([o.id, true])
  const landelijk = alle.flatMap(d => d.opvang.filter(o => o.schaal === 'landelijk'))
  expect(landelijk.map(o => o.bekostiging)).toEqual(landelijk.map(() => 'landelijk-fonds'))
  expect(landelijk).toHaveLength(3)
})

describe('welke weg een vraag gaat', () => {
  test('R001-81 wie uit Eemnes komt zoekt eerst in de Gooi en Vechtstreek', () => {
    const weg = (gemeente: string) => wegVoor(UTRECHT, { gemeente, groep: null })
    for (const gemeente of ['Eemnes', 'Weesp', 'Wijdemeren'])
      expect([weg(gemeente).weg, weg(gemeente).aanbod.map(o => o.organisatie)]).toEqual([
        'eigen-opvangregio',
        ['opvang-gooi-vechtstreek'],
      ])
    expect(weg('Utrecht').weg).toBe('regio')
    expect(weg('Utrecht').aanbod.map(o => o.organisatie)).not.toContain('opvang-gooi-vechtstreek')
  })
  test('R003-100 een van de vier bijzondere groepen gaat naar de landelijke plek en ziet geen plek in de regio', () => {
    const ijsselland = getDefinitie('ijsselland-2014')
    for (const groep of ['extreme-stalking', 'eer-extreem', 'crimineel-milieu', 'loverboy-complex'] as const) {
      const { weg, aanbod } = wegVoor(ijsselland, { gemeente: 'Zwolle', groep })
      expect([weg, aanbod.map(o => o.organisatie)]).toEqual(['landelijk', ['landelijke-voorziening']])
    }
    const gewoon = wegVoor(ijsselland, { gemeente: 'Zwolle', groep: null })
    expect([gewoon.weg, gewoon.aanbod.map(o => o.organisatie)]).toEqual(['regio', ['kadera', 'kadera', 'kadera']])
  })
  test('mannen gaan in Utrecht naar de vier grote steden, in Arnhem landelijk en in Rotterdam naar de gewone opvang', () => {
    const mannen = (regio: string, gemeente: string) => wegVoor(getDefinitie(regio), { gemeente, groep: 'mannen' }).weg
    expect(mannen('utrecht-amersfoort-2015', 'Utrecht')).toBe('mannenopvang')
    expect(mannen('arnhem-achterhoek-2014', 'Arnhem')).toBe('landelijk')
    expect(mannen('rotterdam-2014', 'Rotterdam')).toBe('regio')
  })
  test('een groep met een eigen plek in de regio gaat daarheen', () => {
    const van = (groep: 'tienermoeders' | 'meisjes') =>
      wegVoor(UTRECHT, { gemeente: 'Utrecht', groep }).aanbod.map(o => o.id)
    expect(van('tienermoeders')).toEqual(['moviera-tienermoeders'])
    expect(van('meisjes')).toEqual(['tussenvoorziening-meisjes'])
  })
})

describe('past een plek', () => {
  const PLEK: Plek = {
    volwassenen: 1,
    kinderen: 2,
    groepen: [],
    geschikt: ['tolk'],
    kleur: 'oranje',
    nietIn: ['Utrecht'],
  }
  const ZOEK: Zoek = { volwassenen: 1, kinderen: 2, groep: null, behoeften: [], kleur: 'oranje', mijdProvincies: [] }
  test('op grootte, behoeften, groep en kleur', () => {
    expect(past(PLEK, ZOEK)).toBe(true)
    for (const anders of [
      { volwassenen: 2 },
      { kinderen: 3 },
      { behoeften: ['rolstoel' as const] },
      { kleur: 'rood' as const },
      { mijdProvincies: ['Utrecht'] },
    ])
      expect([anders, past(PLEK, { ...ZOEK, ...anders })]).toEqual([anders, false])
    expect(past({ ...PLEK, groepen: ['meisjes'] }, { ...ZOEK, groep: 'mannen' })).toBe(false)
  })
  test('een gemeente wordt nooit fijner dan haar provincie', () => {
    expect(provinciesVan(UTRECHT, ['Zeist', 'Utrecht', 'Weesp'])).toEqual(['Noord-Holland', 'Utrecht'])
    expect(provinciesVan(getDefinitie('ijsselland-2014'), ['Hattem'])).toEqual(['Gelderland'])
    for (const definitie of alle) expect(definitie.regio.provincie).toMatch(/^[A-Z]/)
  })
})

test('de kleurentabel stelt voor naar het zwaarste signaal, en zegt niets als er niets gezien is', () => {
  expect(kleurvoorstel([])).toBeNull()
  expect(kleurvoorstel(['geen-dreiging-buiten'])).toBe('groen')
  expect(kleurvoorstel(['geen-dreiging-buiten', 'pleger-zoekt'])).toBe('oranje')
  expect(kleurvoorstel(['pleger-zoekt', 'extreme-stalking'])).toBe('rood')
})
