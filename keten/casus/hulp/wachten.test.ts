import { describe, expect, test } from 'vitest'
import { klokVan } from '../../../gedeeld/regio/klok.ts'
import { given } from '../../../kernel/testing/given.ts'
import { idVan, mens } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { carla, geopend } from '../../../tests/eisen/hulp/casus.ts'
import { MOEDER } from '../../../tests/eisen/hulp/melding.ts'
import { regelboek } from '../../../tests/hulp/database.ts'
import type { Casus, CasusFeit, CasusOpdracht } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { slice } from '../index.ts'
import { signalen } from './signalen.ts'
import { wachtdagen, wachtrisico } from './wachten.ts'

const nu = '2026-03-02T09:00:00.000Z'
const H = idVan('h')
const staat = (...feiten: CasusFeit[]): Exclude<Casus, { status: 'geen' }> => {
  const c = feiten.reduce<Casus>(evolve, { status: 'geen' })
  if (c.status === 'geen') throw new Error('geen casus')
  return c
}
const aanbod: CasusFeit = {
  soort: 'HulpAangeboden',
  hulp: H,
  persoon: MOEDER,
  wat: idVan('wat'),
  aanbieder: idVan('wie'),
  medewerkingOuders: 'niet-nodig',
  op: nu,
}
const ja: CasusFeit = { soort: 'HulpAanvaard', hulp: H, door: carla.mens, op: nu }
const gezien = (anders: Partial<Extract<CasusFeit, { soort: 'WachtendGezinGezien' }>> = {}): CasusFeit => ({
  soort: 'WachtendGezinGezien',
  hulp: H,
  veilig: 'veilig',
  wil: 'ja',
  plek: null,
  verslag: idVan('v'),
  door: carla.mens,
  op: '2026-03-05T09:00:00.000Z',
  ...anders,
})
const kijk = (anders: object = {}): CasusOpdracht =>
  ({
    type: 'ZieWachtendGezin',
    hulp: H,
    veilig: 'veilig',
    wil: 'ja',
    plek: 4,
    verslag: idVan('v'),
    ...anders,
  }) as CasusOpdracht

describe('wie op hulp wacht', () => {
  test('heeft altijd iemand met naam: wie gekozen is, anders de regisseur, en anders zegt Kring wie er gekozen moet worden', () => {
    const o: CasusOpdracht = { type: 'AanvaardHulp', hulp: H }
    given(slice, geopend(), aanbod).when(o).refused('ONVOLLEDIG', 'door')
    given(slice, geopend(), aanbod).when(o, { wie: carla }).then({ soort: 'HulpAanvaard', door: carla.mens })
    const ander = mens('Bo Proef', 'casusregisseur', 'team')
    given(slice, geopend(), aanbod)
      .when({ ...o, door: ander.mens }, { wie: carla })
      .then({ soort: 'HulpAanvaard', door: ander.mens })
    // Somebody outside the team, or barred from this case, cannot be named.
    given(slice, geopend(), aanbod)
      .when({ ...o, door: ander.mens, kunnen: [carla.mens] }, { wie: carla })
      .refused('ONVOLLEDIG', 'door')
    const gesperd: CasusFeit = { soort: 'MensGesperd', mens: ander.mens, grond: 'collega' }
    given(slice, geopend(), aanbod, gesperd)
      .when({ ...o, door: ander.mens }, { wie: carla })
      .refused('ONVOLLEDIG', 'door')
    // Who named themselves and left is followed by who looks now.
    given(slice, geopend(), aanbod, { ...ja, door: ander.mens })
      .when(kijk({ kunnen: [carla.mens] }), { wie: carla })
      .then({ soort: 'WachtendGezinGezien', door: carla.mens, plek: 4 })
    given(slice, geopend(), aanbod).when(kijk(), { wie: carla }).refused('ONVOLLEDIG')
  })

  test('het ritme van kijken volgt het gevaar, en elke blik zet de volgende klaar', () => {
    const regels = slice.klokken.filter(k => k.werk === 'gezin-wacht')
    const def = getDefinitie('rotterdam-2014')
    const open = (feit: CasusFeit, ...voor: CasusFeit[]) => {
      const na = staat(...voor, feit)
      return regels.filter(k => k.start === feit.soort && (k.als?.(feit, na, def) ?? true)).map(k => k.klok)
    }
    expect(open(ja, geopend(), aanbod)).toEqual(['wachten-gewoon'])
    expect(open(ja, geopend('rotterdam-2014', { verhoogdRisico: true }), aanbod)).toEqual(['wachten-hoog'])
    const onveilig: CasusFeit = {
      soort: 'VeiligheidGezien',
      oordeel: 'onveilig',
      perPersoon: [],
      toelichting: idVan('t'),
    }
    expect(open(ja, geopend(), aanbod, onveilig)).toEqual(['wachten-acuut'])
    expect(open(gezien(), geopend(), aanbod, ja, onveilig)).toEqual(['wachten-acuut'])
    expect(wachtrisico(staat(geopend(), onveilig))).toBe('acuut')
    const dagen = (['acuut', 'hoog', 'gewoon'] as const).map(r => {
      const { regel } = klokVan(def, regelboek().landelijk, `wachten-${r}`)
      return [regel?.lengte, regel?.soort]
    })
    expect(dagen).toEqual([
      [2, 'platform'],
      [7, 'platform'],
      [14, 'platform'],
    ])
    // It is in the name of who keeps in touch, and ends when help begins, is refused, or the case closes.
    expect(regels[0]?.mens?.(ja, staat(geopend(), aanbod, ja))).toBe(carla.mens)
    const dicht: CasusFeit = { soort: 'CasusGesloten', motivering: idVan('m') }
    const [eerste] = regels
    for (const einde of [{ soort: 'HulpGestart', hulp: H, op: nu } as CasusFeit, dicht]) {
      expect(eerste?.stopt).toContain(einde.soort)
      expect(eerste?.onderwerp?.(einde, staat(geopend(), aanbod, ja, einde))).toEqual([H])
    }
  })

  test('de dagen van het wachten worden gemeten, tot nu en tot de hulp begon', () => {
    const [wacht] = staat(geopend(), aanbod, ja).hulp
    expect(wacht && wachtdagen(wacht, '2026-03-22T10:00:00.000Z')).toBe(20)
    const [loopt] = staat(geopend(), aanbod, ja, {
      soort: 'HulpGestart',
      hulp: H,
      op: '2026-03-16T09:00:00.000Z',
    }).hulp
    expect(loopt && wachtdagen(loopt, '2026-12-31T10:00:00.000Z')).toBe(14)
    // Who was never recorded as saying yes has no number, not a zero.
    const [zonder] = staat(geopend(), aanbod, { soort: 'HulpGestart', hulp: H, op: nu }).hulp
    expect(zonder && wachtdagen(zonder, nu)).toBeNull()
  })

  test('een gezin dat wacht is een signaal; niet veilig tijdens het wachten kan niet blijven liggen', () => {
    const codes = (...f: CasusFeit[]) => signalen(staat(geopend(), aanbod, ...f)).map(s => [s.code, s.ernst])
    expect(codes()).toEqual([])
    expect(codes(ja)).toEqual([['wacht-op-hulp', 'let-op']])
    expect(codes(ja, gezien({ veilig: 'niet-veilig', wil: 'nee' }))).toEqual([
      ['wacht-onveilig', 'nu'],
      ['wacht-wil-niet', 'let-op'],
      ['wacht-op-hulp', 'let-op'],
    ])
    expect(codes(ja, gezien({ veilig: 'niet-veilig' }), { soort: 'HulpGestart', hulp: H, op: nu })).toEqual([])
  })
})
