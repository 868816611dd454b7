import { describe, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { faseKlaar, geopend, plan, veilig, veiligGemaakt, voorwaarde } from '../../../tests/eisen/hulp/casus.ts'
import { MOEDER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht } from '../casus.ts'
import { slice } from '../index.ts'

const REGIOS = [
  'rotterdam-2014',
  'ijsselland-2014',
  'utrecht-amersfoort-2015',
  'arnhem-achterhoek-2014',
  'rotterdam-rijnmond-2024',
]
const rondAf: CasusOpdracht = { type: 'RondFaseAf', onderbouwing: idVan('o') }
const risico: CasusFeit = { soort: 'RisicofactorBenoemd', factor: idVan('f'), persoon: MOEDER, tekst: idVan('t') }

test('R004-33 de drie fasen lopen op volgorde: de tweede begint niet voor de directe veiligheid vaststaat', () => {
  const regio = 'rotterdam-rijnmond-2024'
  given(slice, geopend(regio)).when(rondAf, { regio }).refused('MAG_NU_NIET', 'veiligheid')
  given(slice, geopend(regio), ...veiligGemaakt)
    .when(rondAf, { regio })
    .then({ soort: 'FaseAfgerond', fase: 'directe-veiligheid', volgende: 'risicogestuurde-zorg' })
  given(slice, geopend(regio), ...veiligGemaakt, faseKlaar(regio, 0))
    .when(rondAf, { regio })
    .then({ soort: 'FaseAfgerond', fase: 'risicogestuurde-zorg', volgende: 'herstelgerichte-zorg' })
})

describe.each(REGIOS)('de fasen van een casus in %s', regio => {
  test('de eerste fase eindigt pas met voorwaarden, een plan en een veilig gezin', () => {
    given(slice, geopend(regio))
      .when(rondAf, { regio })
      .refused('MAG_NU_NIET', 'voorwaarden', 'veiligheidsplan', 'veiligheid')
    given(slice, geopend(regio), voorwaarde(), plan, veilig)
      .when(rondAf, { regio })
      .refused('MAG_NU_NIET', 'voorwaarden')
    given(slice, geopend(regio), ...veiligGemaakt)
      .when(rondAf, { regio })
      .then(faseKlaar(regio, 0))
  })
  test('de tweede fase eindigt pas als risicofactoren geen invloed meer hebben', () => {
    const tot = [geopend(regio), ...veiligGemaakt, faseKlaar(regio, 0), risico]
    given(slice, ...tot)
      .when(rondAf, { regio })
      .refused('MAG_NU_NIET', 'risicofactoren')
    const weg: CasusFeit = { soort: 'RisicofactorZonderInvloed', factor: idVan('f'), onderbouwing: idVan('o') }
    given(slice, ...tot, weg)
      .when(rondAf, { regio })
      .then(faseKlaar(regio, 1))
  })
  test('na nieuw geweld begint het weer bij veiligheid', () => {
    const tot = [geopend(regio), ...veiligGemaakt, faseKlaar(regio, 0)]
    const geweld = given(slice, ...tot).when(
      { type: 'LegNieuwGeweldVast', op: '2026-04-01', verslag: idVan('v') },
      { regio },
    ).uit
    const opnieuw = geweld.ok ? geweld.feiten : []
    given(slice, ...tot, ...opnieuw)
      .when(rondAf, { regio })
      .refused('MAG_NU_NIET', 'voorwaarden', 'veiligheid')
  })
})

test('een veiligheidsplan begint met een voorwaarde', () => {
  const stelVast: CasusOpdracht = { type: 'StelVeiligheidsplanVast', tekst: idVan('plan') }
  given(slice, geopend()).when(stelVast).refused('MAG_NU_NIET')
  const regio = 'rotterdam-rijnmond-2024'
  given(slice, geopend(regio), voorwaarde())
    .when(stelVast, { regio })
    .then({ soort: 'VeiligheidsplanVastgesteld', versie: 1 })
  given(slice, geopend(regio), voorwaarde(), plan).when(stelVast, { regio }).then({ versie: 2 })
})
