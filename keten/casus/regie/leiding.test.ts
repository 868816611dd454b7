import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { carla, geopend, openCasus, veilig } from '../../../tests/eisen/hulp/casus.ts'
import { anna, MOEDER, tom, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { slice } from '../index.ts'
import { adviesRegie, ketensZonderContact } from './voorstel.ts'

const nu = '2026-03-02T09:00:00.000Z'
const staat = (...feiten: CasusFeit[]) =>
  feiten.reduce<Parameters<typeof evolve>[0]>(evolve, { status: 'geen' }) as unknown as Kern
const belegd: CasusFeit = {
  soort: 'RegieBelegd',
  regie: 'casusregie',
  mens: carla.mens,
  schaal: 'lokaal',
  reden: null,
  grond: 'inhoud',
  op: nu,
}
const beleg = (anders: Partial<Extract<CasusOpdracht, { type: 'BelegRegie' }>> = {}): CasusOpdracht => ({
  type: 'BelegRegie',
  regie: 'casusregie',
  mens: carla.mens,
  schaal: 'lokaal',
  reden: null,
  grond: 'afspraken',
  ...anders,
})
const wissel = (verteld: string | null): CasusOpdracht => ({
  type: 'WisselRegisseur',
  naar: tom.mens,
  reden: idVan('verlof'),
  verteld,
})

describe('wie leidt', () => {
  test('R000-82 de regie wordt belegd op een grond, en een wisseling laat staan wie het eerder deed', () => {
    given(slice, geopend()).when(beleg()).then({ soort: 'RegieBelegd', grond: 'afspraken', op: nu })
    const na = staat(geopend(), belegd, {
      soort: 'RegisseurGewisseld',
      regie: 'casusregie',
      van: carla.mens,
      naar: tom.mens,
      reden: idVan('verlof'),
      verteld: null,
      op: '2026-04-01T09:00:00.000Z',
    })
    expect(na.regies).toEqual([
      { mens: carla.mens, regie: 'casusregie', grond: 'inhoud', van: nu, tot: '2026-04-01T09:00:00.000Z' },
      { mens: tom.mens, regie: 'casusregie', grond: null, van: '2026-04-01T09:00:00.000Z', tot: null },
    ])
  })
  test('R003-70 een tweede regisseur in dezelfde casus wordt geweigerd', () => {
    given(slice, geopend(), belegd)
      .when(beleg({ mens: tom.mens }))
      .refused('MAG_NU_NIET')
  })
  test('R002-40 wisselen vraagt een reden en bericht aan het gezin: nu verteld, of als werk dat open blijft', () => {
    given(slice, geopend(), belegd)
      .when(wissel(idVan('gesprek')))
      .then({ soort: 'RegisseurGewisseld', van: carla.mens, naar: tom.mens, reden: idVan('verlof') })
    const na = staat(geopend(), belegd, {
      soort: 'RegisseurGewisseld',
      regie: 'casusregie',
      van: carla.mens,
      naar: tom.mens,
      reden: idVan('verlof'),
      verteld: null,
      op: nu,
    })
    expect(na.wisselVertellen).toBe(true)
    const klok = slice.klokken.find(k => k.werk === 'wissel-vertellen')
    expect(klok).toMatchObject({ start: 'RegisseurGewisseld', stopt: ['WisselVerteld', 'CasusGesloten'] })
  })
  test('R004-49 een wisseling staat vast, en het gezin hoort wie er komt', () => {
    const gewisseld: CasusFeit = {
      soort: 'RegisseurGewisseld',
      regie: 'casusregie',
      van: carla.mens,
      naar: tom.mens,
      reden: idVan('verlof'),
      verteld: null,
      op: nu,
    }
    given(slice, geopend(), belegd, gewisseld)
      .when({ type: 'VertelWissel', verslag: idVan('v') })
      .then({ soort: 'WisselVerteld', verslag: idVan('v'), op: nu })
    given(slice, geopend(), belegd)
      .when({ type: 'VertelWissel', verslag: idVan('v') })
      .refused('MAG_NU_NIET')
  })
  test('R002-41 wie niet opgeleid en gemandateerd is, kan geen casusregisseur worden waar de regio dat vraagt', () => {
    const over = { organisatie: tom.organisatie, soort: 'lokaalTeam', rol: 'casusregisseur', opgeleid: true }
    const arnhem = { regio: 'arnhem-achterhoek-2014' }
    given(slice, geopend('arnhem-achterhoek-2014'))
      .when(beleg({ over: { ...over, gemandateerd: false } }), arnhem)
      .refused('MAG_NU_NIET')
    given(slice, geopend('arnhem-achterhoek-2014'))
      .when(beleg({ over: { ...over, opgeleid: false, gemandateerd: true } }), arnhem)
      .refused('MAG_NU_NIET')
    given(slice, geopend('arnhem-achterhoek-2014'))
      .when(beleg({ over: { ...over, gemandateerd: true } }), arnhem)
      .then({ soort: 'RegieBelegd', mens: carla.mens })
  })
  test('wie niet aan de casus werkt, kan niet leiden', () => {
    const over = { organisatie: idVan('elders'), soort: 'lokaalTeam', rol: 'casusregisseur' }
    given(slice, geopend())
      .when(beleg({ over: { ...over, opgeleid: true, gemandateerd: true } }))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(beleg({ over: null }))
      .refused('ONVOLLEDIG')
  })
  test('R003-84 zonder casusregisseur is er altijd een eigenaar, die meldt hoe het gaat', () => {
    given(slice)
      .when(openCasus(), { wie: tom, regio: 'ijsselland-2014' })
      .then({ soort: 'CasusGeopend', door: tom.mens })
    const open = { ...geopend('ijsselland-2014'), door: tom.mens } as CasusFeit
    expect(staat(open).eigenaar).toBe(tom.mens)
    const ctx = getDefinitie('ijsselland-2014')
    const melden = slice.klokken.filter(
      k =>
        k.start === 'CasusGeopend' && k.werk === 'voortgang-melden' && k.als?.(open, { status: 'geen' }, ctx) === true,
    )
    expect(melden).toHaveLength(1)
    // an owner does not end that duty; a director does
    const stopt = melden[0]?.stoptAls
    expect(stopt?.({ ...belegd, regie: 'zaakeigenaar' } as CasusFeit, { status: 'geen' })).toBe(false)
    expect(stopt?.(belegd, { status: 'geen' })).toBe(true)
  })
  test('R002-42 twee organisaties delen de regie, met een eerste contact', () => {
    const deel = (eersteContact: string): CasusOpdracht => ({
      type: 'DeelRegie',
      organisatie: anna.organisatie,
      eersteContact,
      reden: idVan('r'),
    })
    given(slice, geopend())
      .when(deel(idVan('iemand anders')))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(deel(tom.organisatie))
      .then({ soort: 'RegieGedeeld', organisatie: anna.organisatie, eersteContact: tom.organisatie })
  })
  test('R002-38 de procesregie begint bij wie de melding kreeg; een andere keuze vraagt een reden', () => {
    expect(staat(geopend()).procesregie).toBe(anna.organisatie)
    const elders = { type: 'BelegProcesregie', organisatie: idVan('gemeente') } as const
    given(slice, geopend())
      .when({ ...elders, reden: null })
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when({ ...elders, reden: idVan('r') })
      .then({ soort: 'ProcesregieBelegd', organisatie: idVan('gemeente'), reden: idVan('r') })
  })
  test('R002-43 bij een complexe zaak is de procesregie niet van wie zelf met het gezin werkt', () => {
    const zelf: CasusOpdracht = { type: 'BelegProcesregie', organisatie: tom.organisatie, reden: idVan('r') }
    const arnhem = { regio: 'arnhem-achterhoek-2014' }
    given(slice, geopend('arnhem-achterhoek-2014', { complex: true }))
      .when(zelf, arnhem)
      .refused('MAG_NU_NIET')
    given(slice, geopend('arnhem-achterhoek-2014')).when(zelf, arnhem).then({ soort: 'ProcesregieBelegd' })
    given(slice, geopend('rotterdam-2014', { complex: true }))
      .when(zelf)
      .then({ soort: 'ProcesregieBelegd' })
  })
  test('intensieve casusregie heeft een naam en een einddag in de toekomst', () => {
    const stel = (tot: string): CasusOpdracht => ({
      type: 'StelIntensieveRegieIn',
      mens: carla.mens,
      tot,
      reden: idVan('r'),
    })
    given(slice, geopend()).when(stel('2026-03-01')).refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(stel('2027-06-01'))
      .then({ soort: 'IntensieveRegieIngesteld', mens: carla.mens, tot: '2027-06-01' })
    expect(
      staat(geopend(), { soort: 'IntensieveRegieIngesteld', mens: carla.mens, tot: '2027-06-01', reden: 'r', op: nu })
        .intensief,
    ).toEqual({ mens: carla.mens, tot: '2027-06-01' })
  })
})

describe('lokaal en regionaal', () => {
  test('R003-80 wisselen van regieniveau zonder reden wordt geweigerd, en het feit houdt dag en richting vast', () => {
    given(slice, geopend()).when({ type: 'WijzigRegieschaal', schaal: 'regionaal', reden: null }).refused('ONVOLLEDIG')
    given(slice, geopend())
      .when({ type: 'WijzigRegieschaal', schaal: 'regionaal', reden: idVan('r') })
      .then({ soort: 'RegieschaalGewijzigd', schaal: 'regionaal', op: nu, reden: idVan('r') })
  })
  test('R003-81 regionale regie krijgt een dag om opnieuw te kijken, en gaat dan terug of blijft met reden', () => {
    const klok = slice.klokken.find(k => k.werk === 'regionale-regie-herzien')
    expect(klok).toMatchObject({ klok: 'regionale-regie-herzien', start: 'RegieschaalGewijzigd' })
    const regionaal: CasusFeit = {
      soort: 'RegieschaalGewijzigd',
      schaal: 'regionaal',
      organisatie: anna.organisatie,
      reden: idVan('r'),
    }
    given(slice, geopend(), regionaal, veilig)
      .when({ type: 'HerzieRegionaleRegie', uitkomst: 'terug', reden: idVan('veilig') })
      .then({ soort: 'RegionaleRegieHerzien', uitkomst: 'terug' }, { soort: 'RegieschaalGewijzigd', schaal: 'lokaal' })
    given(slice, geopend())
      .when({ type: 'HerzieRegionaleRegie', uitkomst: 'blijft', reden: idVan('r') })
      .refused('MAG_NU_NIET')
  })
})

describe('wat Kring voorstelt', () => {
  const ij = getDefinitie('ijsselland-2014')
  test('R003-83 complexe problemen met kinderen, of hulp die vastliep, geeft het advies: aanstellen, met de gronden', () => {
    expect(adviesRegie(staat(geopend('ijsselland-2014', { complex: true })), ij)).toMatchObject({
      advies: 'aanstellen',
      gronden: ['complex', 'kinderen'],
    })
    const vastgelopen = staat(geopend('ijsselland-2014'), {
      soort: 'ComplexiteitVastgelegd',
      complex: false,
      hulpVastgelopen: true,
      toelichting: idVan('t'),
      op: nu,
    })
    expect(adviesRegie(vastgelopen, ij)).toMatchObject({
      advies: 'aanstellen',
      gronden: ['kinderen', 'hulp-vastgelopen'],
    })
    const rustig = geopend('ijsselland-2014', { personen: [{ id: MOEDER, rollen: ['slachtoffer'], kind: false }] })
    expect(adviesRegie(staat(rustig), ij)).toEqual({ advies: 'zaakeigenaar', gronden: [], voorstel: 'lokaal-team' })
  })
  test('R002-39 een lokale zaak stelt het gebiedsteam voor; bij verhoogd risico volgt de keuze bij de screening', () => {
    const aa = getDefinitie('arnhem-achterhoek-2014')
    expect(adviesRegie(staat(geopend('arnhem-achterhoek-2014')), aa).voorstel).toBe('lokaal-team')
    const risico = staat(geopend('arnhem-achterhoek-2014', { verhoogdRisico: true }))
    expect(adviesRegie(risico, aa).voorstel).toBe('keuze-bij-screening')
  })
  test('standaard is de casusregisseur iemand van het lokale team', () => {
    const rr = getDefinitie('rotterdam-rijnmond-2024')
    expect(adviesRegie(staat(geopend('rotterdam-rijnmond-2024')), rr).voorstel).toBe('lokaal-team')
  })
  test('R000-135 kinderen en een strafrechtelijke maatregel: elke keten heeft een contactpersoon, of valt op', () => {
    const dwang: CasusFeit = {
      soort: 'DrangIngezet',
      vorm: 'dwang',
      reden: idVan('r'),
      kader: 'strafrechtelijk',
      op: nu,
    }
    expect(ketensZonderContact(staat(geopend(), dwang))).toEqual(['strafrecht', 'zorg', 'jeugd', 'volwassenen'])
    const contact: CasusFeit = { soort: 'KetencontactGewezen', keten: 'jeugd', naam: idVan('n'), op: nu }
    expect(ketensZonderContact(staat(geopend(), dwang, contact))).toEqual(['strafrecht', 'zorg', 'volwassenen'])
    const zonderKind = geopend('rotterdam-2014', { personen: [{ id: VADER, rollen: ['pleger'], kind: false }] })
    expect(ketensZonderContact(staat(zonderKind, dwang))).toEqual([])
    expect(staat(geopend(), dwang, contact).ketencontacten).toEqual({ jeugd: idVan('n') })
  })
})
