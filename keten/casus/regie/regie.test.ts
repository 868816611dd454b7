import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { carla, geopend, openCasus, veilig } from '../../../tests/eisen/hulp/casus.ts'
import { anna, KIND, tom } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht } from '../casus.ts'
import { slice } from '../index.ts'

const IJSSELLAND = 'ijsselland-2014'
const ijssel = { regio: IJSSELLAND } as const

describe('een casus openen', () => {
  test('wie aanvaardt, heeft het gezin vanaf dat ogenblik', () => {
    given(slice)
      .when(openCasus(), { wie: tom })
      .then({ soort: 'CasusGeopend', organisatie: tom.organisatie, eersteFase: 'veiligheid' })
    expect(geopend()).toMatchObject({ organisatie: tom.organisatie })
  })
  test('bij verhoogd risico is de regie in IJsselland regionaal', () => {
    given(slice)
      .when(openCasus({ verhoogdRisico: true }), { wie: tom, ...ijssel })
      .then(
        { soort: 'CasusGeopend' },
        { soort: 'RegieschaalGewijzigd', schaal: 'regionaal', organisatie: anna.organisatie },
      )
  })
  test('elders verandert verhoogd risico niets aan wie de regie heeft', () => {
    given(slice)
      .when(openCasus({ verhoogdRisico: true }), { wie: tom })
      .then({ soort: 'CasusGeopend' })
  })
})

describe('regionaal en lokaal', () => {
  const regionaal: CasusFeit = {
    soort: 'RegieschaalGewijzigd',
    schaal: 'regionaal',
    organisatie: anna.organisatie,
    reden: null,
  }
  const naarLokaal: CasusOpdracht = { type: 'WijzigRegieschaal', schaal: 'lokaal', reden: idVan('r') }
  const feiten = [geopend(IJSSELLAND, { verhoogdRisico: true }), regionaal]

  test('bij verhoogd risico blijft de regie regionaal tot het veilig is', () => {
    given(slice, ...feiten)
      .when(naarLokaal, ijssel)
      .refused('MAG_NU_NIET')
    given(slice, ...feiten, veilig)
      .when(naarLokaal, ijssel)
      .then({ soort: 'RegieschaalGewijzigd', schaal: 'lokaal' })
  })
  test('van niveau wisselen vraagt een reden', () => {
    given(slice, geopend()).when({ type: 'WijzigRegieschaal', schaal: 'regionaal', reden: null }).refused('ONVOLLEDIG')
  })
})

describe('wie de regie voert', () => {
  const beleg = (regie: 'casusregie' | 'zaakeigenaar'): CasusOpdracht => ({
    type: 'BelegRegie',
    regie,
    mens: carla.mens,
    schaal: 'lokaal',
    reden: null,
  })
  const zonderKind = { personen: openCasus().personen.filter(p => p.id !== KIND) }

  test('een casusregisseur is er in IJsselland voor complexe zaken en voor gezinnen met kinderen', () => {
    given(slice, geopend(IJSSELLAND, zonderKind)).when(beleg('casusregie'), ijssel).refused('MAG_NU_NIET')
    given(slice, geopend(IJSSELLAND, zonderKind)).when(beleg('zaakeigenaar'), ijssel).then({ regie: 'zaakeigenaar' })
    given(slice, geopend(IJSSELLAND)).when(beleg('casusregie'), ijssel).then({ regie: 'casusregie' })
    given(slice, geopend(IJSSELLAND, { complex: true }))
      .when(beleg('zaakeigenaar'), ijssel)
      .refused('MAG_NU_NIET')
  })
  test('in Rotterdam-Rijnmond gaat de casusregie nooit weg bij het lokale team, wel komt een specialist erbij', () => {
    const rijnmond = { regio: 'rotterdam-rijnmond-2024' }
    given(slice, geopend())
      .when({ type: 'DraagCasusregieOver', aan: 'Filomena', reden: idVan('r') }, rijnmond)
      .refused('MAG_NU_NIET')
    given(slice, geopend())
      .when({ type: 'BetrekSpecialist', naam: idVan('n'), taak: idVan('t') }, rijnmond)
      .then({ soort: 'SpecialistBetrokken' })
  })
  test('de procesregisseur doet niets in het gezin: geen opdracht van een casus staat voor die rol open', () => {
    expect(Object.values(slice.access).filter(regel => regel.rollen.includes('procesregisseur'))).toEqual([])
  })
})

describe('kinderen en hulp', () => {
  const hulp: CasusOpdracht = {
    type: 'BiedHulpAan',
    hulp: idVan('h'),
    persoon: KIND,
    wat: idVan('w'),
    aanbieder: idVan('a'),
    medewerkingOuders: 'nee',
  }
  test('werken ouders niet mee, dan krijgt een kind in IJsselland toch hulp', () => {
    given(slice, geopend(IJSSELLAND)).when(hulp, ijssel).then({ soort: 'HulpAangeboden', persoon: KIND })
  })
  test('elders is daarvoor eerst drang of dwang nodig', () => {
    given(slice, geopend()).when(hulp).refused('MAG_NU_NIET')
    given(slice, geopend(), { soort: 'DrangIngezet', vorm: 'drang', reden: idVan('r') })
      .when(hulp)
      .then({ persoon: KIND })
  })
  test('alleen met een kind van de casus is er een kindgesprek', () => {
    given(slice, geopend())
      .when({ type: 'LegGesprekMetKindVast', kind: KIND, verslag: idVan('v') })
      .then({ kind: KIND })
    given(slice, geopend())
      .when({ type: 'LegGesprekMetKindVast', kind: idVan('buurkind'), verslag: idVan('v') })
      .refused('ONVOLLEDIG')
  })
})
