import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { carla, faseKlaar, gehaald, geopend, hulp, veiligGemaakt } from '../../../tests/eisen/hulp/casus.ts'
import { KIND } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht } from '../casus.ts'
import { slice } from '../index.ts'

const sluit: CasusOpdracht = { type: 'SluitCasus', motivering: idVan('m'), nazorgDoor: idVan('iris') }
const gestart: CasusFeit = { soort: 'HulpGestart', hulp: idVan(`hulp ${KIND}`) }
const gesproken: CasusFeit = { soort: 'KindGesproken', kind: KIND, verslag: idVan('v') }
const nazorg: CasusFeit = { soort: 'NazorgAfgesproken', verslag: idVan('v') }
const netwerk: CasusFeit = { soort: 'NetwerkBetrokken', verslag: idVan('v') }

/** Per region: what it asks before a case may close, and the facts that give it. */
const REGIOS: readonly { regio: string; open: readonly string[]; genoeg: readonly CasusFeit[] }[] = [
  {
    regio: 'rotterdam-2014',
    open: ['veiligheid-hersteld', 'hulp-loopt-of-afgerond', 'hulpaanbod-kinderen'],
    genoeg: [...veiligGemaakt, faseKlaar('rotterdam-2014', 0), hulp(KIND), gestart],
  },
  {
    regio: 'ijsselland-2014',
    open: [
      'stabiele-veiligheid',
      'bewijs-stabiel-resultaat',
      'kinderen-gesproken',
      'hulpaanbod-kinderen',
      'nazorg-afgesproken',
    ],
    genoeg: [
      ...veiligGemaakt,
      faseKlaar('ijsselland-2014', 0),
      faseKlaar('ijsselland-2014', 1),
      gesproken,
      hulp(KIND),
      nazorg,
      { soort: 'StabielResultaatVastgesteld', bewijs: idVan('b'), op: '2026-03-01' },
    ],
  },
  {
    regio: 'arnhem-achterhoek-2014',
    open: ['veiligheid-hersteld', 'hulp-loopt-of-afgerond', 'netwerk-betrokken', 'nazorg-afgesproken'],
    genoeg: [...veiligGemaakt, faseKlaar('arnhem-achterhoek-2014', 0), hulp(KIND), gestart, netwerk, nazorg],
  },
  {
    regio: 'rotterdam-rijnmond-2024',
    open: ['stabiele-veiligheid'],
    genoeg: [
      ...veiligGemaakt,
      gehaald(),
      faseKlaar('rotterdam-rijnmond-2024', 0),
      faseKlaar('rotterdam-rijnmond-2024', 1),
      hulp(KIND),
    ],
  },
]

describe.each(REGIOS)('een casus in $regio', ({ regio, open, genoeg }) => {
  test('sluit niet zolang een voorwaarde van de regio openstaat, en zegt welke', () => {
    given(slice, geopend(regio))
      .when(sluit, { regio })
      .refused('MAG_NU_NIET', ...open)
  })
  test('sluit als de voorwaarden van de regio vervuld zijn', () => {
    given(slice, geopend(regio), ...genoeg)
      .when(sluit, { regio })
      .then({ soort: 'CasusGesloten' })
  })
})

describe('wat de regio vraagt, of afzien met reden', () => {
  const regio = 'utrecht-amersfoort-2015'
  const af = (voorwaarde: 'nazorg-afgesproken' | 'netwerk-betrokken'): CasusOpdracht => ({
    type: 'ZieAfVanVoorwaarde',
    voorwaarde,
    reden: idVan('r'),
  })
  test('R001-90 sluiten wordt geweigerd tot nazorg en netwerk zijn vastgelegd, tenzij iemand er met een reden van afziet', () => {
    const klaar = [geopend(regio), ...veiligGemaakt, faseKlaar(regio, 0), hulp(KIND), gesproken]
    const dicht = (...feiten: readonly CasusFeit[]) => given(slice, ...klaar, ...feiten).when(sluit, { regio })
    dicht().refused('MAG_NU_NIET', 'nazorg-afgesproken', 'netwerk-betrokken')
    dicht(nazorg).refused('MAG_NU_NIET', 'netwerk-betrokken')
    dicht(netwerk).refused('MAG_NU_NIET', 'nazorg-afgesproken')
    dicht(nazorg, netwerk).then({ soort: 'CasusGesloten' })

    const afgezien = (v: 'nazorg-afgesproken' | 'netwerk-betrokken', ...eerst: readonly CasusFeit[]) => {
      const wens = given(slice, ...klaar, ...eerst).when(af(v), { regio })
      wens.then({ soort: 'VanAfgezien', voorwaarde: v, reden: idVan('r') })
      return wens.uit.ok ? wens.uit.feiten : []
    }
    const zonderNazorg = afgezien('nazorg-afgesproken')
    dicht(...zonderNazorg).refused('MAG_NU_NIET', 'netwerk-betrokken')
    dicht(...zonderNazorg, ...afgezien('netwerk-betrokken', ...zonderNazorg)).then({ soort: 'CasusGesloten' })
  })
  test('R002-70 zonder iemand die na het sluiten contact houdt gaat de casus niet dicht; anders staat die naam in de sluiting', () => {
    const aa = 'arnhem-achterhoek-2014'
    const klaar = [geopend(aa), ...veiligGemaakt, faseKlaar(aa, 0), hulp(KIND), gestart, netwerk, nazorg]
    const zonder: CasusOpdracht = { type: 'SluitCasus', motivering: idVan('m') }
    given(slice, ...klaar)
      .when(zonder, { regio: aa })
      .refused('ONVOLLEDIG', 'nazorgDoor')
    given(slice, ...klaar)
      .when({ ...sluit, kunnen: [idVan('karel')] } as CasusOpdracht, { regio: aa })
      .refused('ONVOLLEDIG', 'nazorgDoor')
    given(slice, ...klaar, { soort: 'MensGesperd', mens: idVan('iris'), grond: 'familie' })
      .when(sluit, { regio: aa })
      .refused('ONVOLLEDIG', 'nazorgDoor')
    given(slice, ...klaar)
      .when(sluit, { regio: aa })
      .then({ soort: 'CasusGesloten', nazorgDoor: idVan('iris') })
    // The director stays the one who looks again, unless somebody else is named.
    given(slice, ...klaar)
      .when(zonder, { regio: aa, wie: carla })
      .then({ soort: 'CasusGesloten', nazorgDoor: carla.mens })
  })
})

describe('na sluiting', () => {
  const dicht: readonly CasusFeit[] = [geopend(), { soort: 'CasusGesloten', motivering: idVan('m') }]
  test('heeft een gesloten casus geen houder, en een heropende weer wel', () => {
    const staat = dicht.reduce(slice.decider.evolve, slice.decider.begin)
    expect(staat).not.toHaveProperty('houder')
    given(slice, ...dicht)
      .when({ type: 'HeropenCasus', reden: idVan('r') })
      .then({ soort: 'CasusHeropend', fase: 'veiligheid' })
  })
  test('gaat opvolging door op de maanden van de regio, een keer per maand', () => {
    const twaalf: CasusOpdracht = { type: 'DoeOpvolging', maand: 12, uitkomst: 'veilig', verslag: idVan('v') }
    given(slice, ...dicht)
      .when(twaalf)
      .then({ soort: 'OpvolgingGedaan', maand: 12 })
    given(slice, ...dicht)
      .when({ ...twaalf, maand: 3 })
      .refused('ONVOLLEDIG')
    given(slice, ...dicht)
      .when({ ...twaalf, maand: 3 }, { regio: 'ijsselland-2014' })
      .then({ maand: 3 })
    given(slice, ...dicht, { soort: 'OpvolgingGedaan', maand: 12, uitkomst: 'veilig', verslag: idVan('v') })
      .when(twaalf)
      .refused('MAG_NU_NIET')
  })
})

test('R004-40 van een regel afwijken houdt de grond vast, en van een stap voor de veiligheid kan niemand afzien', () => {
  const regio = 'arnhem-achterhoek-2014'
  const af = (voorwaarde: 'netwerk-betrokken' | 'veiligheid-hersteld' | 'hulpaanbod-kinderen'): CasusOpdracht => ({
    type: 'ZieAfVanVoorwaarde',
    voorwaarde,
    reden: idVan('waarom'),
  })
  given(slice, geopend(regio))
    .when(af('netwerk-betrokken'), { regio })
    .then({ soort: 'VanAfgezien', voorwaarde: 'netwerk-betrokken', reden: idVan('waarom') })
  for (const vloer of ['veiligheid-hersteld', 'hulpaanbod-kinderen'] as const)
    given(slice, geopend(regio)).when(af(vloer), { regio }).refused('MAG_NU_NIET', vloer)
})
