import { describe, expect, it } from 'vitest'
import { bouw } from './bouwen.ts'
import { klokVan } from './klok.ts'
import { REGIOS, getRegio, leesMappen } from './laden.ts'
import { route } from './route.ts'
import type { RegioDefinitie } from './schema.ts'

const rotterdam = getRegio('rotterdam-2014').definitie
const ijsselland = getRegio('ijsselland-2014').definitie

describe('de weg wijzen', () => {
  it('R000-02 Lansingerland toont Delft als formeel centrum en wordt bediend door Rotterdam', () => {
    expect(route(rotterdam, { gemeente: 'Lansingerland', thema: 'melding', op: '2015-06-01' })).toMatchObject({
      organisation: 'ASHG Rotterdam',
      formal: 'Delft',
      open: true,
      source: 'r2014:200-210',
    })
  })

  it('noemt alleen de centrumgemeente als de bron niet meer zegt', () => {
    expect(route(rotterdam, { gemeente: 'Ridderkerk', thema: 'opvang', op: '2015-06-01' })).toMatchObject({
      organisation: 'Centrumgemeente Rotterdam',
      formal: null,
      open: false,
      team: 'backoffice',
      warning: null,
    })
  })

  it('antwoordt buiten de looptijd zoals geschreven, met een waarschuwing', () => {
    const antwoord = route(ijsselland, { gemeente: 'Zwolle', thema: 'melding', op: '2026-01-01' })
    expect(antwoord).toMatchObject({ organisation: 'Steunpunt Huiselijk Geweld IJsselland' })
    expect(antwoord).toMatchObject({ warning: expect.stringContaining('2018-12-31') as unknown })
  })

  it('neemt Hattem gewoon aan en zegt waar het heen gaat', () => {
    const antwoord = route(ijsselland, { gemeente: 'hattem', thema: 'melding', op: '2015-06-01' })
    expect(antwoord).toMatchObject({ warning: expect.stringContaining('Apeldoorn') as unknown, open: false })
  })

  it('noemt bij een onbekende gemeente of thema wat er wel is', () => {
    expect(route(rotterdam, { gemeente: 'Delft', thema: 'melding', op: '2015-06-01' })).toMatchObject({
      error: { code: 'GEMEENTE_ONBEKEND', known: expect.arrayContaining(['Lansingerland']) as unknown },
    })
    expect(route(rotterdam, { gemeente: 'Rotterdam', thema: 'brandweer', op: '2015-06-01' })).toMatchObject({
      error: { code: 'THEMA_ONBEKEND', known: expect.arrayContaining(['huisverbod']) as unknown },
    })
  })

  it('een overgang met datum verlegt vragen vanaf die dag en laat eerdere zoals ze waren', () => {
    const overgang = metOvergang()
    expect(route(overgang, { gemeente: 'Lansingerland', thema: 'opvang', op: '2015-12-31' })).toMatchObject({
      formal: 'Delft',
      open: true,
    })
    expect(route(overgang, { gemeente: 'Lansingerland', thema: 'opvang', op: '2016-01-01' })).toMatchObject({
      organisation: 'Centrumgemeente Rotterdam',
      formal: null,
      open: false,
    })
  })
})

describe('welke klok telt', () => {
  it('Rotterdam draagt over binnen twee werkdagen op hetzelfde uur', () => {
    const { definitie, landelijk } = getRegio('rotterdam-2014')
    expect(klokVan(definitie, landelijk, 'overdracht')).toMatchObject({
      van: 'regio',
      regel: { lengte: 2, eenheid: 'werkdagen', kalender: 'werkdagen', einde: 'zelfde-tijd' },
    })
  })

  it('IJsselland kent geen termijn voor overdracht en krijgt de uitleg', () => {
    const { definitie, landelijk } = getRegio('ijsselland-2014')
    expect(klokVan(definitie, landelijk, 'overdracht')).toMatchObject({
      regel: null,
      uitleg: expect.stringContaining('geen termijn') as unknown,
      bron: 'handelingsprotocol',
    })
  })

  it('weging valt zonder eigen termijn terug op de norm van vijf werkdagen', () => {
    const { definitie, landelijk } = getRegio('ijsselland-2014')
    expect(klokVan(definitie, landelijk, 'weging')).toMatchObject({
      van: 'landelijk',
      regel: { lengte: 5, eenheid: 'werkdagen', soort: 'norm' },
    })
  })
})

/** Rotterdam met een besluit: de opvang van Lansingerland gaat op 1 januari 2016 over. */
function metOvergang(): RegioDefinitie {
  const mappen = leesMappen(REGIOS).filter(map => ['landelijk', 'rotterdam-2014'].includes(map.naam))
  const { regios } = bouw(
    mappen.map(map => ({
      naam: map.naam,
      bestanden: map.bestanden.map(({ naam, tekst }) => ({
        naam,
        tekst: tekst.replace(
          '{ id: opvang-lansingerland, gemeenten: [Lansingerland],',
          '{ id: opvang-na, gemeenten: [Lansingerland], thema: opvang, centrumgemeente: Rotterdam, van: 2016-01-01, bron: platform }\n  - { id: opvang-lansingerland, tot: 2015-12-31, gemeenten: [Lansingerland],',
        ),
      })),
    })),
  )
  const definitie = regios.get('rotterdam-2014')
  if (!definitie) throw new Error('de gewijzigde definitie hoort te kloppen')
  return definitie
}
