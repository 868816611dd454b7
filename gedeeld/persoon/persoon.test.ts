import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  andersom,
  heeftBereikt,
  inHuiselijkeKring,
  keurBsn,
  kringgrond,
  leeftijdOp,
  leesCbsDatum,
  leesGeboortedatum,
  naarCbsDatum,
  RELATIES,
  schrijfGeboortedatum,
  type Geboortedatum,
  type Leeftijdsgrens,
} from './index.ts'

const geboren = (tekst: string): Geboortedatum => leesGeboortedatum(tekst) ?? { soort: 'onbekend' }

describe('het BSN (dossier 10.4, R-CBS-01)', () => {
  test.each([
    ['111222333', 'geldig'],
    ['123456782', 'geldig'],
    ['010000008', 'geldig'],
    ['123456789', 'ongeldig'],
    ['12345678', 'ongeldig'],
    ['12345678a', 'ongeldig'],
    ['', 'ongeldig'],
    ['000000000', 'onbekend'],
    ['999999999', 'ongeboren'],
  ])('%s is %s', (bsn, uitslag) => {
    expect(keurBsn(bsn)).toBe(uitslag)
  })

  test('een verwisseling of een fout cijfer valt altijd op', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plek, verschil) => {
        const cijfers = [...'123456782'].map(Number)
        cijfers[plek] = ((cijfers[plek] ?? 0) + verschil) % 10
        expect(keurBsn(cijfers.join(''))).toBe('ongeldig')
      }),
      { seed: 1 },
    )
  })
})

describe('de geboortedatum', () => {
  test.each([
    ['1984', '19840000'],
    ['1984-05', '19840500'],
    ['1984-05-17', '19840517'],
  ])('%s is bij het CBS %s', (tekst, cbs) => {
    expect(naarCbsDatum(geboren(tekst))).toBe(cbs)
    expect(leesCbsDatum(cbs)).toEqual(geboren(tekst))
    expect(schrijfGeboortedatum(geboren(tekst))).toBe(tekst)
  })

  test('een ongeboren kind is een persoon met een verwachte datum', () => {
    const kind: Geboortedatum = { soort: 'ongeboren', verwacht: '2026-09-01' }
    expect(naarCbsDatum(kind)).toBe('99999999')
    expect(leesCbsDatum('99999999')).toEqual({ soort: 'ongeboren', verwacht: null })
    expect(leeftijdOp(kind, '2026-04-02T10:00')).toBeNull()
    expect(heeftBereikt(kind, 'horen', '2026-04-02T10:00')).toEqual({ bereikt: false, vraagNa: false })
  })

  test.each(['1984-13', '1984-02-30', '84', '1984-00-05', 'onbekend', '0999'])('%s is geen geboortedatum', tekst => {
    expect(leesGeboortedatum(tekst)).toBeNull()
  })
})

describe('leeftijdsgrenzen (dossier 10.3)', () => {
  test.each<[Leeftijdsgrens, string]>([
    ['inzage', '2014-04-02'],
    ['inzageZonderOuder', '2010-04-02'],
    ['horen', '2014-04-02'],
    ['huisverbod', '2008-04-02'],
    ['verwijsindexTot', '2003-04-02'],
  ])('%s gaat in op de verjaardag', (grens, datum) => {
    expect(heeftBereikt(geboren(datum), grens, '2026-04-01T23:59')).toEqual({ bereikt: false, vraagNa: false })
    expect(heeftBereikt(geboren(datum), grens, '2026-04-02T00:00')).toEqual({ bereikt: true, vraagNa: false })
  })

  test('de datum is die van Nederland, niet die van UTC', () => {
    expect(heeftBereikt(geboren('2008-04-02'), 'huisverbod', '2026-04-01T22:00:00Z').bereikt).toBe(true)
    expect(heeftBereikt(geboren('2008-04-02'), 'huisverbod', '2026-04-01T21:59:59Z').bereikt).toBe(false)
  })

  test('een onzekere datum telt als jonger en vraagt een mens', () => {
    expect(leeftijdOp(geboren('2008'), '2026-07-01T10:00')).toEqual({ jaren: 17, zeker: false })
    expect(heeftBereikt(geboren('2008'), 'huisverbod', '2026-07-01T10:00')).toEqual({ bereikt: false, vraagNa: true })
    expect(heeftBereikt(geboren('2008-07'), 'huisverbod', '2026-07-30T10:00')).toEqual({
      bereikt: false,
      vraagNa: true,
    })
    expect(heeftBereikt(geboren('2008-07'), 'huisverbod', '2026-07-31T10:00')).toEqual({
      bereikt: true,
      vraagNa: false,
    })
    expect(heeftBereikt(geboren('2007'), 'huisverbod', '2026-07-01T10:00')).toEqual({ bereikt: true, vraagNa: false })
    expect(heeftBereikt({ soort: 'onbekend' }, 'huisverbod', '2026-07-01')).toEqual({ bereikt: false, vraagNa: true })
  })

  test('wie op 29 februari geboren is, is in een gewoon jaar op 1 maart jarig', () => {
    expect(leeftijdOp(geboren('2008-02-29'), '2026-02-28T12:00')?.jaren).toBe(17)
    expect(leeftijdOp(geboren('2008-02-29'), '2026-03-01T00:00')?.jaren).toBe(18)
    expect(leeftijdOp(geboren('2008-02-29'), '2028-02-29T00:00')?.jaren).toBe(20)
  })
})

describe('de huiselijke kring (Wmo 2015 art. 1.1.1)', () => {
  const relatie = (soort: (typeof RELATIES)[number], einde: string | null = null) => ({
    soort,
    begin: '2010-01-01',
    einde,
  })

  test('elke lopende relatie van de lijst hoort erbij', () => {
    const buiten = ['huisvriend', 'beroepskracht', 'client', 'docent', 'leerling', 'medeclient', 'onbekende']
    for (const soort of RELATIES)
      expect([soort, kringgrond(relatie(soort), '2026-04-02') === null]).toEqual([soort, buiten.includes(soort)])
  })

  test('een vroegere partner en familie blijven erbij, een vroegere huisgenoot niet', () => {
    expect(kringgrond(relatie('partner', '2020-01-01'), '2026-04-02')).toBe('echtgenoot of voormalig echtgenoot')
    expect(kringgrond(relatie('ouder', '2020-01-01'), '2026-04-02')).toBe('familielid')
    expect(kringgrond(relatie('huisgenoot', '2020-01-01'), '2026-04-02')).toBeNull()
    expect(kringgrond(relatie('mantelzorger', '2020-01-01'), '2026-04-02')).toBeNull()
  })

  test('zonder relatie of voor het begin ervan is er geen kring', () => {
    expect(inHuiselijkeKring([], '2026-04-02')).toBe(false)
    expect(inHuiselijkeKring([relatie('huisgenoot')], '2009-12-31')).toBe(false)
    expect(inHuiselijkeKring([relatie('huisgenoot', '2020-01-01'), relatie('ex-partner')], '2026-04-02')).toBe(true)
  })

  test('een relatie is ook van de andere kant te lezen', () => {
    expect(andersom('stiefouder')).toBe('kind')
    expect(andersom('mantelzorger')).toBe('zorgontvanger')
    for (const soort of RELATIES) expect(RELATIES).toContain(andersom(soort))
  })
})
