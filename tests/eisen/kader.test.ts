import { describe, expect, test } from 'vitest'
import type { RelatieSoort } from '../../gedeeld/persoon/index.ts'
import { given } from '../../kernel/testing/given.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import { slice } from '../../keten/melding/index.ts'
import { kaderVan, type Situatie } from '../../keten/melding/kader.ts'
import { aanname, MOEDER, VADER } from './hulp/melding.ts'

const situatie = (soort: RelatieSoort, anders: Partial<Situatie> = {}): Situatie => ({
  acuut: false,
  vormen: ['partnergeweld'],
  context: null,
  personen: [
    { id: MOEDER, rollen: ['slachtoffer'] },
    { id: VADER, rollen: ['pleger'] },
  ],
  verbanden: [{ van: VADER, naar: MOEDER, soort, geweld: true }],
  ...anders,
})
const gezien = (regio: string, s: Situatie) => kaderVan(getDefinitie(regio).keten.kader, s)

describe('de huiselijke kring van de regio', () => {
  const buiten = (soort: RelatieSoort) => gezien('rotterdam-2014', situatie(soort)).buitenKring
  test('R000-32 een onbekende als enige pleger geeft een waarschuwing, een mantelzorger niet', () => {
    expect(buiten('onbekende')).toBe(true)
    for (const soort of ['mantelzorger', 'huisvriend', 'huisgenoot', 'ex-partner', 'kind'] as const)
      expect([soort, buiten(soort)]).toEqual([soort, false])
  })
  test('R000-32 een onbekende naast iemand uit de kring geeft geen waarschuwing, en zonder bekende relatie ook niet', () => {
    const s = situatie('onbekende')
    const beide = {
      verbanden: [...s.verbanden, { van: VADER, naar: MOEDER, soort: 'broer-zus', geweld: true } as const],
    }
    expect(gezien('rotterdam-2014', { ...s, ...beide }).buitenKring).toBe(false)
    expect(gezien('rotterdam-2014', { ...s, verbanden: [] }).buitenKring).toBe(false)
  })
  test('R000-32 wie bij de kring hoort, zegt de regio: de wet noemt een huisvriend niet', () => {
    expect(buiten('huisvriend')).toBe(false)
    expect(gezien('ijsselland-2014', situatie('huisvriend')).buitenKring).toBe(true)
  })
  test('ook zonder dat het geweld bij de relatie staat, telt wie pleger en wie slachtoffer is', () => {
    const verbanden = [{ van: MOEDER, naar: VADER, soort: 'onbekende', geweld: false } as const]
    expect(gezien('rotterdam-2014', situatie('partner', { verbanden })).buitenKring).toBe(true)
  })
})

describe('waar de aanpak ophoudt', () => {
  const vormen = (...v: string[]) => ({ toedracht: { ...aanname().toedracht, vormen: v } })
  test('een vorm buiten de aanpak naast een vorm erbinnen houdt de melding hier', () => {
    given(slice)
      .when(aanname(vormen('partnergeweld', 'mensenhandel')))
      .then({ soort: 'MeldingOntvangen' })
  })
  test('bij acuut gevaar wordt niemand weggestuurd', () => {
    given(slice)
      .when(aanname({ acuut: true, ...vormen('mensenhandel') }))
      .then({ soort: 'MeldingOntvangen', urgentie: 'acuut' })
  })
  test('een vader en een docent samen: de melding over de vader blijft hier', () => {
    const anders = (soort: RelatieSoort) => ({ van: VADER, naar: MOEDER, soort, geweld: true })
    const melding = (...soorten: RelatieSoort[]) =>
      given(slice).when(aanname({ gemeente: 'Rotterdam', verbanden: soorten.map(anders) }), {
        regio: 'rotterdam-rijnmond-2024',
      })
    melding('docent').refused('BUITEN_BEREIK')
    melding('leerling').refused('BUITEN_BEREIK')
    melding('docent', 'ouder').then({ soort: 'MeldingOntvangen' })
  })
})
