import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { faseKlaar, gehaald, geopend, hulp, veiligGemaakt } from '../../../tests/eisen/hulp/casus.ts'
import { KIND } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht } from '../casus.ts'
import { slice } from '../index.ts'

const sluit: CasusOpdracht = { type: 'SluitCasus', motivering: idVan('m') }
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
    open: ['stabiele-veiligheid', 'kinderen-gesproken', 'hulpaanbod-kinderen', 'nazorg-afgesproken'],
    genoeg: [
      ...veiligGemaakt,
      faseKlaar('ijsselland-2014', 0),
      faseKlaar('ijsselland-2014', 1),
      gesproken,
      hulp(KIND),
      nazorg,
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
