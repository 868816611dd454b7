import { describe, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import {
  aangeboden,
  anna,
  BOD,
  gewogen,
  KIND,
  ontvangen,
  onderzochteFeiten,
  tom,
} from '../../tests/eisen/hulp/melding.ts'
import { slice } from './index.ts'
import type { MeldingFeit, MeldingOpdracht } from './melding.ts'

const ROTTERDAM = 'rotterdam-2014'
const sluit: MeldingOpdracht = {
  type: 'SluitMelding',
  reden: 'einde-bemoeienis',
  bestemming: 'geen-hulp-nodig',
  hulp: 'niet-nodig',
}
const teruggekoppeld: MeldingFeit = { soort: 'MelderTeruggekoppeld', verslag: idVan('v') }

describe('onderzoek', () => {
  const start: MeldingOpdracht = { type: 'StartOnderzoek', opzet: idVan('opzet') }
  const rondAf: MeldingOpdracht = { type: 'RondOnderzoekAf', conclusie: 'bevestigd', bevindingen: idVan('b') }
  const gestart: MeldingFeit = { soort: 'OnderzoekGestart', opzet: idVan('opzet') }

  test('onderzoek begint pas na een bevestigd besluit dat onderzoek noemt', () => {
    given(slice, ...onderzochteFeiten())
      .when(start)
      .refused('MAG_NU_NIET')
    given(slice, ...gewogen(ROTTERDAM, 'OVD-LOK'))
      .when(start)
      .refused('MAG_NU_NIET')
    given(slice, ...gewogen(ROTTERDAM, 'OND'))
      .when(start)
      .then({ soort: 'OnderzoekGestart' })
  })
  test('er is een onderzoek, en het eindigt met een conclusie', () => {
    given(slice, ...gewogen(ROTTERDAM, 'OND'))
      .when(rondAf)
      .refused('MAG_NU_NIET')
    given(slice, ...gewogen(ROTTERDAM, 'OND'), gestart)
      .when(start)
      .refused('MAG_NU_NIET')
    given(slice, ...gewogen(ROTTERDAM, 'OND'), gestart)
      .when(rondAf)
      .then({ soort: 'OnderzoekAfgerond', conclusie: 'bevestigd' })
  })
})

describe('sluiten', () => {
  test('een melding sluit niet voor de weging is bevestigd en de melder weet wat er gebeurt', () => {
    given(slice, ontvangen()).when(sluit).refused('MAG_NU_NIET', 'weging', 'terugkoppeling')
    given(slice, ...gewogen(ROTTERDAM, 'EIND'))
      .when(sluit)
      .refused('MAG_NU_NIET', 'terugkoppeling')
    given(slice, ...gewogen(ROTTERDAM, 'EIND'), teruggekoppeld)
      .when(sluit)
      .then({ soort: 'MeldingGesloten' })
  })
  test('afzien van terugkoppeling met een reden mag ook', () => {
    given(slice, ...gewogen(ROTTERDAM, 'EIND'), { soort: 'TerugkoppelingAfgezien', reden: idVan('r') })
      .when(sluit)
      .then({ soort: 'MeldingGesloten' })
  })
  test('een lopend onderzoek of een open aanbod houdt de melding open', () => {
    given(slice, ...gewogen(ROTTERDAM, 'OND'), teruggekoppeld, { soort: 'OnderzoekGestart', opzet: idVan('o') })
      .when(sluit)
      .refused('MAG_NU_NIET', 'onderzoek')
    given(slice, ...gewogen(ROTTERDAM, 'OVD-LOK'), teruggekoppeld, aangeboden)
      .when(sluit)
      .refused('MAG_NU_NIET', 'overdracht')
  })
  test('wie besloot over te dragen sluit pas als iemand de zaak heeft', () => {
    const feiten = [...gewogen(ROTTERDAM, 'OVD-LOK'), teruggekoppeld]
    given(slice, ...feiten)
      .when(sluit)
      .refused('MAG_NU_NIET', 'overdracht')
    const aanvaard: MeldingFeit = {
      soort: 'OverdrachtAanvaard',
      overdracht: BOD,
      aan: tom.organisatie,
      casus: idVan('c'),
      nummer: 'C-1',
    }
    given(slice, ...feiten, aangeboden, aanvaard)
      .when({ ...sluit, reden: 'overgedragen' })
      .then({ soort: 'MeldingGesloten' })
  })
  test('een gesloten melding blijft dicht', () => {
    const dicht: MeldingFeit = { soort: 'MeldingGesloten', reden: 'einde-bemoeienis' }
    given(slice, ...gewogen(ROTTERDAM, 'EIND'), teruggekoppeld, dicht)
      .when(sluit)
      .refused('MAG_NU_NIET')
  })
})

describe('informeren en sperren', () => {
  const uitstel: MeldingOpdracht = { type: 'StelInformerenUit', persoon: KIND, grond: 'veiligheid', reden: idVan('r') }
  test('informeren kan worden uitgesteld per persoon, met een grond', () => {
    given(slice, ontvangen()).when(uitstel).then({ soort: 'InformerenUitgesteld', persoon: KIND, grond: 'veiligheid' })
    given(slice, ontvangen())
      .when({ ...uitstel, persoon: idVan('een buur') })
      .refused('ONVOLLEDIG')
  })
  test('wie al is geinformeerd, wordt niet nog eens geinformeerd of uitgesteld', () => {
    const gedaan: MeldingFeit = { soort: 'PersoonGeinformeerd', persoon: KIND, verslag: idVan('v') }
    given(slice, ontvangen(), gedaan).when(uitstel).refused('MAG_NU_NIET')
  })
  test('een collega kan worden gesperd, en opnieuw als dat eerder weer openging', () => {
    const sper: MeldingOpdracht = { type: 'SperMens', mens: anna.mens, grond: 'familie' }
    given(slice, ontvangen()).when(sper).then({ soort: 'MensGesperd', mens: anna.mens })
    given(slice, ontvangen(), { soort: 'MensGesperd', mens: anna.mens, grond: 'kennis' })
      .when(sper)
      .then({ soort: 'MensGesperd', mens: anna.mens, grond: 'familie' })
  })
})
