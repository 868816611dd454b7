import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { carla, geopend } from '../../../tests/eisen/hulp/casus.ts'
import { MOEDER, tom } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { slice } from '../index.ts'
import { signalen } from '../signalen.ts'

const nu = '2026-03-02T09:00:00.000Z'
const reden = idVan('reden')
const staat = (...feiten: CasusFeit[]) =>
  feiten.reduce<Parameters<typeof evolve>[0]>(evolve, { status: 'geen' }) as unknown as Kern
const dwang: CasusOpdracht = {
  type: 'ZetDrangIn',
  vorm: 'dwang',
  reden,
  kader: 'civielrechtelijk',
  beslisser: idVan('kinderrechter'),
}

describe('de ladder', () => {
  test('R002-98 elke stap omhoog of omlaag houdt grond en dag vast', () => {
    given(slice, geopend()).when(dwang).then({ soort: 'DrangIngezet', vorm: 'dwang', reden, op: nu })
    given(slice, geopend(), { soort: 'DrangIngezet', vorm: 'dwang', reden })
      .when({ type: 'ZetDrangIn', vorm: 'vrijwillig', reden })
      .then({ soort: 'DrangIngezet', vorm: 'vrijwillig', reden, op: nu })
    given(slice, geopend()).when({ type: 'ZetDrangIn', vorm: 'vrijwillig', reden }).refused('MAG_NU_NIET')
  })
  test('R003-58 dwang zonder wettelijk kader of zonder wie besloot, wordt geweigerd', () => {
    given(slice, geopend()).when({ type: 'ZetDrangIn', vorm: 'dwang', reden }).refused('ONVOLLEDIG')
    given(slice, geopend())
      .when({ type: 'ZetDrangIn', vorm: 'dwang', reden, kader: 'civielrechtelijk' })
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(dwang)
      .then({ soort: 'DrangIngezet', kader: 'civielrechtelijk', beslisser: idVan('kinderrechter') })
  })
  test('R001-60 gaat vrijwillig over in een maatregel, dan blijft de hulpverlener dezelfde; wisselen is een eigen daad met reden', () => {
    const belegd: CasusFeit = {
      soort: 'RegieBelegd',
      regie: 'casusregie',
      mens: carla.mens,
      schaal: 'lokaal',
      reden: null,
    }
    const na = staat(geopend(), belegd, {
      soort: 'DrangIngezet',
      vorm: 'dwang',
      reden,
      kader: 'civielrechtelijk',
      op: nu,
    })
    expect(na).toMatchObject({ drang: 'dwang', kader: 'civielrechtelijk', regisseur: { mens: carla.mens } })
    given(slice, geopend(), belegd)
      .when({ type: 'WisselRegisseur', naar: tom.mens, reden, verteld: idVan('v') })
      .then({ soort: 'RegisseurGewisseld', reden })
  })
  test('de Raad vragen kan pas als elke voorwaarde vaststaat, en over een kind', () => {
    const vraag = (anders: object = {}): CasusOpdracht => ({
      type: 'VraagRaad',
      voorwaarden: ['kind-bedreigd', 'geen-vrijwillige-hulp'],
      reden,
      ouders: 'ingelicht',
      waaromLater: null,
      ...anders,
    })
    given(slice, geopend())
      .when(vraag({ voorwaarden: ['kind-bedreigd'] }))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(vraag({ ouders: 'later' }))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(vraag({ ouders: 'later', waaromLater: reden }))
      .then({ soort: 'RaadGevraagd' })
    const zonder = geopend('rotterdam-2014', { personen: [{ id: MOEDER, rollen: ['slachtoffer'], kind: false }] })
    given(slice, zonder).when(vraag()).refused('MAG_NU_NIET')
  })
})

describe('als het erger wordt', () => {
  test('R003-56 opschalen licht de partijen in die de regio noemt, en houdt tijd en reden vast', () => {
    given(slice, geopend('ijsselland-2014'))
      .when({ type: 'SchaalOp', reden }, { regio: 'ijsselland-2014' })
      .then({ soort: 'Opgeschaald', reden, op: nu, partijen: ['politie', 'veiligheidshuis'] })
    const op: CasusFeit = { soort: 'Opgeschaald', reden, partijen: ['politie', 'veiligheidshuis'], op: nu }
    given(slice, geopend(), op)
      .when({ type: 'LichtPartijIn', partij: 'politie', verslag: idVan('v') })
      .then({ soort: 'PartijIngelicht', partij: 'politie', op: nu })
    given(slice, geopend(), op)
      .when({ type: 'LichtPartijIn', partij: 'school', verslag: idVan('v') })
      .refused('MAG_NU_NIET')
    const werk = slice.klokken.find(k => k.werk === 'partijen-inlichten')
    const een: CasusFeit = { soort: 'PartijIngelicht', partij: 'politie', verslag: idVan('v'), op: nu }
    const twee: CasusFeit = { ...een, partij: 'veiligheidshuis' }
    const na = (...f: CasusFeit[]) => f.reduce<Parameters<typeof evolve>[0]>(evolve, { status: 'geen' })
    expect(werk?.stoptAls?.(een, na(geopend(), op, een))).toBe(false)
    expect(werk?.stoptAls?.(twee, na(geopend(), op, een, twee))).toBe(true)
  })
  test('R004-41 nieuw geweld terwijl er hulp loopt, valt op', () => {
    const hulp: CasusFeit = {
      soort: 'HulpAangeboden',
      hulp: idVan('h'),
      persoon: MOEDER,
      wat: idVan('w'),
      aanbieder: idVan('a'),
      medewerkingOuders: 'niet-nodig',
    }
    const loopt: CasusFeit = { soort: 'HulpGestart', hulp: idVan('h') }
    const geweld: CasusFeit = { soort: 'NieuwGeweld', op: '2026-03-01', verslag: idVan('v'), fase: 'veiligheid' }
    const codes = (...f: CasusFeit[]) =>
      signalen(staat(geopend(), ...f), nu, getDefinitie('rotterdam-2014')).map(s => s.code)
    expect(codes(hulp, loopt)).not.toContain('geweld-tijdens-hulp')
    expect(codes(hulp, loopt, geweld)).toContain('geweld-tijdens-hulp')
  })
  test('vastlopen gaat naar wie mag beslissen, en het besluit houdt vast wie het nam', () => {
    given(slice, geopend())
      .when({ type: 'BeslisImpasse', beslisser: idVan('w'), besluit: idVan('b') })
      .refused('MAG_NU_NIET')
    given(slice, geopend(), { soort: 'ImpasseGemeld', vraag: idVan('v'), op: nu })
      .when({ type: 'BeslisImpasse', beslisser: idVan('w'), besluit: idVan('b') })
      .then({ soort: 'ImpasseBeslist', beslisser: idVan('w'), besluit: idVan('b'), op: nu })
  })
})

describe('samen', () => {
  test('R001-59 een bezoek samen heeft beide hulpverleners en een uitkomst', () => {
    const plan: CasusOpdracht = {
      type: 'PlanHuisbezoek',
      bezoek: idVan('b'),
      dag: '2026-03-05',
      team: carla.mens,
      veiligThuis: idVan('vera'),
      doel: idVan('d'),
    }
    given(slice, geopend())
      .when(plan)
      .then({ soort: 'HuisbezoekGepland', team: carla.mens, veiligThuis: idVan('vera') })
    given(slice, geopend())
      .when({ ...plan, dag: '2026-03-01' })
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when({ ...plan, veiligThuis: carla.mens })
      .refused('ONVOLLEDIG')
    const { type: _t, ...feit } = plan
    const na = staat(
      geopend(),
      { soort: 'HuisbezoekGepland', ...feit, op: nu },
      { soort: 'HuisbezoekGedaan', bezoek: idVan('b'), uitkomst: idVan('u'), op: nu },
    )
    expect(na.bezoeken).toMatchObject([{ team: carla.mens, veiligThuis: idVan('vera'), uitkomst: idVan('u') }])
  })
  test('R002-81 een verhuizing heeft afzender, ontvanger, dag en de stukken die meegaan', () => {
    const bied = (stukken: readonly ('melding' | 'veiligheidsplan' | 'contact' | 'hulp')[]): CasusOpdracht => ({
      type: 'BiedRegioOverdrachtAan',
      overdracht: idVan('o'),
      naarRegio: idVan('drenthe'),
      ontvanger: idVan('vt'),
      stukken,
    })
    given(slice, geopend())
      .when(bied(['melding']))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(bied(['melding', 'veiligheidsplan', 'contact']))
      .then({
        soort: 'RegioOverdrachtAangeboden',
        ontvanger: idVan('vt'),
        op: nu,
        stukken: ['melding', 'veiligheidsplan', 'contact'],
      })
    // until the other region says yes, the sender holds the case
    const na = staat(geopend(), {
      soort: 'RegioOverdrachtAangeboden',
      overdracht: idVan('o'),
      naarRegio: idVan('drenthe'),
      ontvanger: idVan('vt'),
      stukken: ['melding', 'veiligheidsplan', 'contact'],
      op: nu,
    })
    expect(na).toMatchObject({ status: 'open', houder: tom.organisatie, regioOverdracht: { bevestigdOp: null } })
  })
  test('R004-47 een specialist sluit aan zonder de regie te krijgen', () => {
    const belegd: CasusFeit = {
      soort: 'RegieBelegd',
      regie: 'casusregie',
      mens: carla.mens,
      schaal: 'lokaal',
      reden: null,
    }
    const na = staat(geopend('rotterdam-rijnmond-2024'), belegd, {
      soort: 'SpecialistBetrokken',
      naam: idVan('s'),
      taak: idVan('t'),
    })
    expect(na).toMatchObject({ regisseur: { mens: carla.mens }, specialisten: [{ naam: idVan('s') }] })
    given(slice, geopend('rotterdam-rijnmond-2024'), belegd)
      .when({ type: 'DraagCasusregieOver', aan: 'specialist', reden }, { regio: 'rotterdam-rijnmond-2024' })
      .refused('MAG_NU_NIET')
  })
})
