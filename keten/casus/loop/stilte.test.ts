import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { geopend } from '../../../tests/eisen/hulp/casus.ts'
import { MOEDER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit } from '../casus.ts'
import { stiltes, type OpMoment } from './stilte.ts'

const FASEN = ['veiligheid', 'herstel', 'meedoen']
const op = (dag: string, feit: CasusFeit): OpMoment => ({ op: `${dag}T10:00:00.000Z`, feit })
const open = op('2026-03-02', geopend('rotterdam-2014'))
const aanbod: CasusFeit = {
  soort: 'HulpAangeboden',
  hulp: idVan('h'),
  persoon: MOEDER,
  wat: idVan('w'),
  aanbieder: idVan('a'),
  medewerkingOuders: 'niet-nodig',
}
const start: CasusFeit = { soort: 'HulpGestart', hulp: idVan('h') }
const klaar: CasusFeit = { soort: 'HulpAfgerond', hulp: idVan('h'), verslag: idVan('v') }
const fase = (van: string, naar: string | null): CasusFeit => ({
  soort: 'FaseAfgerond',
  fase: van,
  volgende: naar,
  onderbouwing: idVan('o'),
})

test('R004-55 dagen waarop geen partner bezig was in fase 1 of 2, vallen op in de tijdlijn', () => {
  const lijn = [open, op('2026-03-05', aanbod), op('2026-03-10', start), op('2026-03-20', klaar)]
  expect(stiltes(lijn, FASEN, '2026-03-22')).toEqual([
    { van: '2026-03-03', tot: '2026-03-04', dagen: 2 },
    { van: '2026-03-06', tot: '2026-03-09', dagen: 4 },
    { van: '2026-03-21', tot: '2026-03-22', dagen: 2 },
  ])
})
test('in de derde fase en na het sluiten telt stilte niet', () => {
  const lijn = [open, op('2026-03-03', fase('veiligheid', 'herstel')), op('2026-03-04', fase('herstel', 'meedoen'))]
  expect(stiltes(lijn, FASEN, '2026-05-01')).toEqual([])
  const dicht = [open, op('2026-03-03', { soort: 'CasusGesloten', motivering: idVan('m') })]
  expect(stiltes(dicht, FASEN, '2026-05-01')).toEqual([])
})
test('een afspraak vult de dagen tot zij klaar is of had moeten zijn', () => {
  const afspraak: CasusFeit = {
    soort: 'ActieAfgesproken',
    actie: idVan('a'),
    wie: idVan('w'),
    tekst: idVan('t'),
    uiterlijk: '2026-03-10',
  }
  const lijn = [open, op('2026-03-03', afspraak)]
  expect(stiltes(lijn, FASEN, '2026-03-12')).toEqual([{ van: '2026-03-11', tot: '2026-03-12', dagen: 2 }])
})
test('nooit valt een dag op waarop iets is vastgelegd', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), dagen => {
      const dag = (n: number) => new Date(Date.UTC(2026, 2, 2 + n)).toISOString().slice(0, 10)
      const lijn = [
        open,
        ...[...dagen].sort((a, b) => a - b).map(n => op(dag(n), { soort: 'NetwerkBetrokken', verslag: idVan('v') })),
      ]
      const stil = stiltes(lijn, FASEN, dag(60))
      for (const n of dagen) expect(stil.some(s => s.van <= dag(n) && dag(n) <= s.tot)).toBe(false)
      expect(stil.reduce((som, s) => som + s.dagen, 0)).toBe(61 - new Set([0, ...dagen]).size)
    }),
  )
})
