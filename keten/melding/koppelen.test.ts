import { expect, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import { aangeboden, BOD, gewogen, ontvangen, tom } from '../../tests/eisen/hulp/melding.ts'
import { slice } from './index.ts'
import { mogelijk } from './mogelijk.ts'
import type { MeldingFeit, MeldingOpdracht } from './melding.ts'

const bericht = idVan('bericht')
const koppel: MeldingOpdracht = { type: 'KoppelBericht', bericht }
const gekoppeld: MeldingFeit = { soort: 'BerichtGekoppeld', bericht, op: '2026-03-02T10:00:00.000Z' }
const na = (...feiten: MeldingFeit[]) => feiten.reduce(slice.decider.evolve, slice.decider.begin)

test('een bericht hoort een keer bij een melding; een ander bericht mag ernaast', () => {
  given(slice, ontvangen()).when(koppel).then({ soort: 'BerichtGekoppeld', bericht })
  given(slice, ontvangen(), gekoppeld).when(koppel).refused('MAG_NU_NIET')
  given(slice, ontvangen(), gekoppeld)
    .when({ type: 'KoppelBericht', bericht: idVan('ander') })
    .then({ soort: 'BerichtGekoppeld', bericht: idVan('ander') })
})

test('bij een gesloten melding komt geen bericht meer, en niet bij een gezin dat een team al heeft', () => {
  const dicht: MeldingFeit = { soort: 'MeldingGesloten', reden: 'einde-bemoeienis' }
  given(slice, ontvangen(), dicht).when(koppel).refused('MAG_NU_NIET')
  const bijTeam: MeldingFeit[] = [
    ...gewogen('rotterdam-2014', 'OVD-LOK'),
    aangeboden,
    { soort: 'OverdrachtAanvaard', overdracht: BOD, aan: tom.organisatie, casus: idVan('casus'), nummer: 'C-1' },
  ]
  given(slice, ...bijTeam)
    .when(koppel)
    .refused('MAG_NU_NIET')
  expect(mogelijk(na(...bijTeam))).not.toContain('KoppelBericht')
  expect(mogelijk(na(ontvangen()))).toContain('KoppelBericht')
})

test('wat erbij is gezet staat in de melding, op volgorde', () => {
  const m = na(ontvangen(), gekoppeld)
  expect(m.status === 'geen' ? null : m.berichten).toEqual([{ id: bericht, op: '2026-03-02T10:00:00.000Z' }])
})
