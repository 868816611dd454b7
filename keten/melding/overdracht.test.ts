import { describe, expect, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import {
  aangeboden,
  anna,
  biedAan,
  BOD,
  gewogen,
  onderzochteFeiten,
  tom,
  vreemdTeam,
} from '../../tests/eisen/hulp/melding.ts'
import { gronden } from './grond.ts'
import { slice } from './index.ts'
import type { MeldingFeit } from './melding.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'

const ROTTERDAM = 'rotterdam-2014'
const overdragen = gewogen(ROTTERDAM, 'OVD-LOK')
const houder = (...feiten: MeldingFeit[]): string | null => {
  const m = feiten.reduce(slice.decider.evolve, slice.decider.begin)
  return m.status === 'open' ? m.houder : null
}

describe('aanbieden en aanvaarden', () => {
  test('overdragen kan pas na een bevestigd besluit om over te dragen', () => {
    given(slice, ...onderzochteFeiten())
      .when(biedAan())
      .refused('MAG_NU_NIET')
    given(slice, ...gewogen(ROTTERDAM, 'OND'))
      .when(biedAan())
      .refused('MAG_NU_NIET')
    given(slice, ...overdragen)
      .when(biedAan())
      .then({ soort: 'OverdrachtAangeboden', aan: tom.organisatie })
  })
  test('zolang niemand aanvaardt, houdt de gever de zaak', () => {
    expect(houder(...overdragen, aangeboden)).toBe(anna.organisatie)
    expect(
      houder(...overdragen, aangeboden, { soort: 'OverdrachtVervallen', overdracht: BOD, aan: tom.organisatie }),
    ).toBe(anna.organisatie)
  })
  test('er staat ten hoogste een aanbod open', () => {
    given(slice, ...overdragen, aangeboden)
      .when(biedAan())
      .refused('MAG_NU_NIET')
  })
  test('alleen wie het aanbod kreeg aanvaardt, of geeft terug met een reden', () => {
    const aanvaard = { type: 'AanvaardOverdracht', casus: idVan('casus'), nummer: 'C-1' } as const
    const terug = { type: 'GeefOverdrachtTerug', reden: idVan('reden') } as const
    given(slice, ...overdragen, aangeboden)
      .when(aanvaard, { wie: vreemdTeam })
      .refused('NIET_BEVOEGD')
    given(slice, ...overdragen, aangeboden)
      .when(terug, { wie: vreemdTeam })
      .refused('NIET_BEVOEGD')
    given(slice, ...overdragen, aangeboden)
      .when(aanvaard, { wie: tom })
      .then({ soort: 'OverdrachtAanvaard', aan: tom.organisatie })
    given(slice, ...overdragen, aangeboden)
      .when(terug, { wie: tom })
      .then({ soort: 'OverdrachtTeruggegeven', reden: idVan('reden') })
  })
  test('de klok laat precies dit aanbod vervallen, en geen ander', () => {
    given(slice, ...overdragen, aangeboden)
      .when({ type: 'LaatOverdrachtVervallen', overdracht: BOD })
      .then({ soort: 'OverdrachtVervallen', overdracht: BOD })
    given(slice, ...overdragen, aangeboden)
      .when({ type: 'LaatOverdrachtVervallen', overdracht: idVan('een ouder bod') })
      .refused('MAG_NU_NIET')
    expect(slice.access.LaatOverdrachtVervallen.rollen).toEqual(['systeem'])
  })
})

describe('aanhouden', () => {
  test('een regio kent haar eigen redenen om aan te houden', () => {
    const grond = { type: 'HoudOverdrachtAan', grond: 'geen-contact', reden: idVan('r') } as const
    given(slice, ...overdragen)
      .when(grond)
      .then({ soort: 'OverdrachtAangehouden', grond: 'geen-contact' })
    given(slice, ...overdragen)
      .when({ ...grond, grond: 'geen-zin' })
      .refused('ONVOLLEDIG', 'geen-contact')
    const arnhem = 'arnhem-achterhoek-2014'
    given(slice, ...gewogen(arnhem, 'OVD-LOK'))
      .when(grond, { regio: arnhem })
      .refused('MAG_NU_NIET')
  })
  test('wat is aangehouden wordt pas aangeboden als de aanhouding is opgeheven', () => {
    const aangehouden: MeldingFeit = { soort: 'OverdrachtAangehouden', grond: 'geen-contact', reden: idVan('r') }
    given(slice, ...overdragen, aangehouden)
      .when(biedAan())
      .refused('MAG_NU_NIET')
    given(slice, ...overdragen, aangehouden, { soort: 'AanhoudingOpgeheven', reden: idVan('r') })
      .when(biedAan())
      .then({ soort: 'OverdrachtAangeboden' })
  })
})

describe('delen vraagt een grond', () => {
  test('R000-124 delen op het convenant werkt voor Rotterdam en wordt geweigerd voor Ridderkerk', () => {
    given(slice, ...overdragen)
      .when(biedAan('convenant-keten-rotterdam'))
      .then({ grond: 'convenant-keten-rotterdam' })
    const ridderkerk = overdragen.map(f => (f.soort === 'MeldingOntvangen' ? { ...f, gemeente: 'Ridderkerk' } : f))
    const poging = given(slice, ...ridderkerk).when(biedAan('convenant-keten-rotterdam'))
    poging.refused('MAG_NU_NIET')
    expect(poging.uit).toMatchObject({ uitleg: expect.stringContaining('Ridderkerk') as string })
    given(slice, ...ridderkerk)
      .when(biedAan())
      .then({ grond: 'wmo-4-1-1-2-d' })
  })
  test('zonder bekende grond wordt er niet gedeeld', () => {
    given(slice, ...overdragen)
      .when(biedAan(''))
      .refused('ONVOLLEDIG', 'grond')
    given(slice, ...overdragen)
      .when(biedAan('convenant-van-elders'))
      .refused('ONVOLLEDIG', 'grond')
  })
  test('R002-13 Arnhem heeft geen convenant nodig: delen rust op de wet of op toestemming', () => {
    const arnhem = 'arnhem-achterhoek-2014'
    expect(getDefinitie(arnhem).convenanten).toEqual([])
    expect(getDefinitie(arnhem).convenantbeleid.soort).toBe('bewust-geen')
    expect(gronden(getDefinitie(arnhem)).map(g => g.id)).toEqual([
      'wmo-4-1-1-2-d',
      'wmo-5-1-6',
      'afwijking-onevenredig-geraakt',
      'toestemming',
    ])
    given(slice, ...gewogen(arnhem, 'OVD-LOK'))
      .when(biedAan(), { regio: arnhem })
      .then({ soort: 'OverdrachtAangeboden' })
  })
})
