import { describe, expect, test } from 'vitest'
import { gatenVan } from '../../gedeeld/regio/gaten.ts'
import { labelVan } from '../../gedeeld/regio/klok.ts'
import { route } from '../../gedeeld/regio/route.ts'
import { getDefinitie, regelboek } from '../../kernel/testing/regios.ts'

const utrecht = getDefinitie('utrecht-amersfoort-2015')
const arnhem = getDefinitie('arnhem-achterhoek-2014')
const rotterdam = getDefinitie('rotterdam-2014')
const rijnmond = getDefinitie('rotterdam-rijnmond-2024')
const op = '2015-06-01'
const deelgebieden = (def: typeof utrecht, gemeente: string) =>
  Object.fromEntries(def.deelgebieden.filter(d => d.gemeenten.includes(gemeente)).map(d => [d.soort, d.naam]))

describe('Rotterdam 2014', () => {
  test('R000-03 een overgang met een datum geldt voor nieuwe zaken vanaf die dag en laat oudere zoals zij waren', () => {
    const [melding] = rotterdam.lidmaatschappen.filter(l => l.id === 'melding-lansingerland')
    if (!melding) throw new Error('Lansingerland ontbreekt')
    const { organisatie: _weg, ...zonder } = melding
    const met = {
      ...rotterdam,
      lidmaatschappen: [
        ...rotterdam.lidmaatschappen.filter(l => l.id !== melding.id),
        { ...melding, tot: '2015-12-31' },
        { ...zonder, id: 'melding-lansingerland-2016', centrumgemeente: 'Delft', open: false, van: '2016-01-01' },
      ],
    }
    const wie = (dag: string) => {
      const uit = route(met, { gemeente: 'Lansingerland', thema: 'melding', op: dag })
      return 'error' in uit ? null : uit.organisation
    }
    expect([wie('2015-06-01'), wie('2015-12-31'), wie('2016-01-01')]).toEqual([
      'ASHG Rotterdam',
      'ASHG Rotterdam',
      'Centrumgemeente Delft',
    ])
  })
  test('R000-79 een regio zonder benoemde procesregisseur staat als onvolledig op de lijst', () => {
    expect(gatenVan(rotterdam, regelboek().landelijk).map(g => g.id)).toContain('benoeming-proces')
    const naam = { id: 'proces', regie: 'proces', naam: 'Petra Voorbeeld', bron: 'platform' }
    const benoemd = { ...rotterdam, benoemingen: [...rotterdam.benoemingen, naam] }
    expect(gatenVan(benoemd, regelboek().landelijk).map(g => g.id)).not.toContain('benoeming-proces')
  })
})

describe('Utrecht en Amersfoort 2015', () => {
  test('R001-01 de definitie noemt 28 verschillende gemeenten en precies twee centrumgemeenten', () => {
    expect(new Set(utrecht.gemeenten.map(g => g.naam)).size).toBe(28)
    expect(utrecht.regio.centrumgemeenten).toEqual(['Utrecht', 'Amersfoort'])
    expect(utrecht.gemeenten.filter(g => g.positie === 'centrum').map(g => g.naam)).toEqual(['Utrecht', 'Amersfoort'])
  })
  test('R001-02 Weesp hoort voor de opvang bij Gooi en Vechtstreek en voor meldingen bij Veilig Thuis Utrecht', () => {
    expect(route(utrecht, { gemeente: 'Weesp', thema: 'opvang', op })).toMatchObject({
      organisation: 'opvang Gooi en Vechtstreek',
    })
    expect(route(utrecht, { gemeente: 'Weesp', thema: 'melding', op })).toMatchObject({
      organisation: 'Veilig Thuis Utrecht',
    })
  })
  test('R001-03 Eemnes toont Hilversum als formeel centrum en werkt mee in de aanpak van Eemland', () => {
    const uit = route(utrecht, { gemeente: 'Eemnes', thema: 'melding', op })
    expect(uit).toMatchObject({ formal: 'Hilversum', rule: expect.stringContaining('Eemland') as string })
  })
  test('R001-07 per deel van de keten en gemeente is te zeggen wie aan zet is', () => {
    for (const deel of utrecht.ketendelen)
      expect([deel.id, deel.wie?.length, deel.schaal?.length]).not.toContain(undefined)
    const uit = route(utrecht, { gemeente: 'Wijdemeren', thema: 'opvang', op })
    expect(uit).toMatchObject({ organisation: 'opvang Gooi en Vechtstreek' })
  })
})

describe('Arnhem en Achterhoek 2014', () => {
  test('R002-01 de definitie noemt 19 gemeenten, Arnhem als centrum en Doetinchem voor de acht van de Achterhoek', () => {
    expect(arnhem.gemeenten).toHaveLength(19)
    expect(arnhem.regio.centrumgemeenten).toEqual(['Arnhem'])
    const [sub] = arnhem.regio.subcoordinatoren ?? []
    expect(sub?.gemeente).toBe('Doetinchem')
    const gebied = arnhem.deelgebieden.find(d => d.id === sub?.gebied)
    expect(gebied?.gemeenten).toHaveLength(8)
    expect(gebied?.gemeenten).toContain('Doetinchem')
  })
  test('R002-02 Winterswijk ligt in AMHK Noord, veiligheidsregio Noord, jeugdregio Achterhoek en centrum Arnhem', () => {
    expect(route(arnhem, { gemeente: 'Winterswijk', thema: 'melding', op })).toMatchObject({
      organisation: 'AMHK Gelderland Noord',
    })
    expect(route(arnhem, { gemeente: 'Winterswijk', thema: 'opvang', op })).toMatchObject({
      organisation: 'Centrumgemeente Arnhem',
    })
    expect(deelgebieden(arnhem, 'Winterswijk')).toMatchObject({
      veiligheidsregio: expect.stringContaining('Noord') as string,
      jeugdregio: expect.stringContaining('Achterhoek') as string,
    })
  })
  test('R002-03 een huisverbod in Renkum gaat naar West-Veluwe/Vallei, andere zaken naar Arnhem', () => {
    const renkum = (thema: string) => route(arnhem, { gemeente: 'Renkum', thema, op })
    expect(renkum('huisverbod')).toMatchObject({ organisation: 'Veiligheidshuis West-Veluwe/Vallei' })
    expect(renkum('opvang')).toMatchObject({ organisation: 'Centrumgemeente Arnhem' })
    expect(renkum('melding')).toEqual(route(arnhem, { gemeente: 'Arnhem', thema: 'melding', op }))
  })
  test('R002-11 elk deel van de keten zegt op welke schaal het ligt', () => {
    expect(arnhem.ketendelen.map(d => d.schaal?.length ?? 0)).not.toContain(0)
    for (const deel of arnhem.ketendelen) {
      const taken = arnhem.taakverdeling.filter(t => t.ketendeel === deel.id)
      expect(taken.flatMap(t => t.schaal).length).toBeGreaterThan(0)
    }
  })
  test('R002-18 wie verslavingszorg zoekt vindt IrisZorg', () => {
    const gevonden = arnhem.organisaties.filter(o => [o.rol, ...o.taken].some(t => t.includes('verslavingszorg')))
    expect(gevonden.map(o => o.naam)).toEqual(['IrisZorg'])
  })
})

test('R003-18 IJsselland zegt huiselijk geweld waar een andere regio een ander woord gebruikt', () => {
  expect(labelVan(getDefinitie('ijsselland-2014'), 'onderwerp', '')).toBe('huiselijk geweld')
  expect(labelVan(utrecht, 'onderwerp', '')).toBe('huiselijk geweld en kindermishandeling')
})

describe('Rotterdam-Rijnmond 2024', () => {
  test('R004-01 veertien gemeenten staan elk onder precies een centrum', () => {
    const centra = rijnmond.deelgebieden.filter(d => d.soort === 'centrumgebied')
    expect(centra.map(c => c.centrumgemeente)).toEqual(['Rotterdam', 'Nissewaard', 'Vlaardingen'])
    const namen = rijnmond.gemeenten.map(g => g.naam)
    expect(namen).toHaveLength(14)
    for (const naam of namen) expect(centra.filter(c => c.gemeenten.includes(naam))).toHaveLength(1)
  })
  test('R004-02 een melding uit de Hoeksche Waard gaat naar Zuid-Holland Zuid en telt mee in de regio', () => {
    expect(route(rijnmond, { gemeente: 'Hoeksche Waard', thema: 'melding', op: '2024-06-01' })).toMatchObject({
      organisation: 'Veilig Thuis Zuid-Holland Zuid',
    })
    expect(rijnmond.gemeenten.map(g => g.naam)).toContain('Hoeksche Waard')
  })
  test('R004-03 de lijst van het bestuur telt 13 gemeenten en die van de visie 14', () => {
    const telt = (woord: string) =>
      rijnmond.gemeenten.filter(g => g.inTelling?.find(t => t.telling.includes(woord))?.telt ?? true).length
    expect([telt('bestuur'), telt('visie')]).toEqual([13, 14])
  })
})
