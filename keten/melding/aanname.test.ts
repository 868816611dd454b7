import { describe, expect, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import { anna, aanname, gijs, KIND, MOEDER, ontvangen } from '../../tests/eisen/hulp/melding.ts'
import { slice } from './index.ts'

describe('een melding aannemen', () => {
  test('wie aanneemt, heeft de melding', () => {
    given(slice).when(aanname(), { wie: anna }).then({ soort: 'MeldingOntvangen', organisatie: anna.organisatie })
  })
  test('een melding wordt een keer aangenomen', () => {
    given(slice, ontvangen()).when(aanname()).refused('MAG_NU_NIET')
  })
  test('nu gevaar maakt de melding acuut en noemt de crisisorganisatie van de regio', () => {
    given(slice)
      .when(aanname({ acuut: true }))
      .then({ urgentie: 'acuut', urgentieReden: 'iemand is nu in gevaar', crisisOrganisatie: 'ashg' })
  })
  test('een kind als slachtoffer maakt de melding dringend', () => {
    given(slice)
      .when(aanname({ personen: [{ id: KIND, rollen: ['slachtoffer'], kind: true }], verbanden: [] }))
      .then({ urgentie: 'hoog', urgentieReden: 'een kind is slachtoffer' })
  })
  test('een herhaalde melding is dringend', () => {
    given(slice)
      .when(aanname({ klasse: 'herhaald' }))
      .then({ urgentie: 'hoog', urgentieReden: 'eerder gemeld' })
  })
})

describe('een melding uit een bericht', () => {
  const systeem = { ...anna, rol: 'systeem' as const }
  const politie = { bron: 'politie' as const, kanaal: 'politie' as const, incident: 'PL-PROEF-1' }
  const VROEGER = '2026-03-01T22:00:00.000Z'
  test('het systeem neemt aan wat als bericht van de politie binnenkwam', () => {
    given(slice)
      .when(aanname({ ...politie, berichtOp: VROEGER }), { wie: systeem })
      .then({ soort: 'MeldingOntvangen', berichtOp: VROEGER })
  })
  test('en wat een professional van een werkblad stuurde', () => {
    given(slice)
      .when(aanname({ bron: 'professional', kanaal: 'digitaal', berichtOp: VROEGER }), { wie: systeem })
      .then({ soort: 'MeldingOntvangen', bron: 'professional', berichtOp: VROEGER })
    given(slice)
      .when(aanname({ bron: 'professional', kanaal: 'digitaal' }), { wie: systeem })
      .refused('MAG_NU_NIET')
  })
  test('en niets anders', () => {
    given(slice).when(aanname(politie), { wie: systeem }).refused('MAG_NU_NIET')
    given(slice)
      .when(aanname({ berichtOp: VROEGER }), { wie: systeem })
      .refused('MAG_NU_NIET')
  })
  test('een bericht kwam niet in de toekomst binnen', () => {
    given(slice)
      .when(aanname({ ...politie, berichtOp: '2099-01-01T00:00:00.000Z' }), { wie: anna })
      .refused('ONVOLLEDIG')
  })
  test('ontvangen is wanneer het bericht kwam, niet wanneer iemand het aannam', () => {
    const feit = ontvangen()
    const uit = slice.decider.evolve(slice.decider.begin, { ...feit, berichtOp: VROEGER } as typeof feit)
    expect(uit).toMatchObject({ ontvangenOp: VROEGER, berichtOp: VROEGER })
  })
})

describe('de lijsten van de regio', () => {
  const regio = getDefinitie('rotterdam-2014')
  const eigen = {
    ...regio,
    keten: {
      ...regio.keten,
      toedracht: {
        ...regio.keten.toedracht,
        plaats: [{ id: 'op-school', label: 'Op school', labelEn: 'At school', bron: 'platform' }],
        reikwijdte: [{ id: 'elke-dag', label: 'Elke dag', labelEn: 'Every day', dringend: true, bron: 'platform' }],
      },
    },
  }
  const ctx = { wie: anna, nu: '2026-03-02T09:00:00.000Z', regio: eigen }
  const beslis = (plaats: string, reikwijdte: string) =>
    slice.decider.decide(
      { status: 'geen' },
      aanname({ toedracht: { ...aanname().toedracht, plaats, reikwijdte } }),
      ctx,
    )

  test('een regio die een lijst wijzigt, krijgt andere keuzes zonder andere code', () => {
    expect(beslis('op-school', 'elke-dag')).toMatchObject({
      ok: true,
      feiten: [{ urgentie: 'hoog', toedracht: { plaats: 'op-school' } }],
    })
    expect(beslis('thuis', 'herhaald')).toMatchObject({
      ok: false,
      velden: [{ veld: 'reikwijdte' }, { veld: 'plaats' }],
    })
  })
})

describe('niet hier, wel ergens', () => {
  const toedracht = (vorm: string) => ({ toedracht: { ...aanname().toedracht, vormen: [vorm] } })

  test('een gemeente buiten de regio krijgt het nummer van Veilig Thuis aldaar', () => {
    const { uit, refused } = given(slice).when(aanname({ gemeente: 'Groningen' }))
    refused('BUITEN_BEREIK')
    expect(uit).toMatchObject({ uitleg: expect.stringContaining('0800-2000') as string })
  })
  test('een vorm buiten de aanpak krijgt het adres dat de regio noemt', () => {
    const { uit, refused } = given(slice).when(aanname(toedracht('mensenhandel')))
    refused('BUITEN_BEREIK')
    expect(uit).toMatchObject({ uitleg: expect.stringContaining('Arosa') as string })
  })
  test('dezelfde vorm kan in een andere regio binnen de aanpak vallen', () => {
    given(slice)
      .when(aanname({ gemeente: 'Zwolle', ...toedracht('mensenhandel') }), { regio: 'ijsselland-2014' })
      .then({ soort: 'MeldingOntvangen' })
  })
  test('een vorm die de regio niet kent wordt niet aangenomen', () => {
    given(slice)
      .when(aanname(toedracht('belaging')))
      .refused('ONVOLLEDIG', 'vormen')
  })
})

describe('wie meldt', () => {
  test('van een onbekende melder wordt geen melding aangenomen', () => {
    given(slice)
      .when(aanname({ melderBekend: false }))
      .refused('ONVOLLEDIG')
  })
  test('ambtshalve melden vraagt een tweede professional', () => {
    const alleen = { bron: 'ambtshalve', kanaal: 'ambtshalve', melderBekend: false } as const
    given(slice).when(aanname(alleen)).refused('ONVOLLEDIG', 'ambtshalveDoor')
    given(slice)
      .when(aanname({ ...alleen, ambtshalveDoor: anna.mens }), { wie: anna })
      .refused('ONVOLLEDIG', 'ambtshalveDoor')
    given(slice)
      .when(aanname({ ...alleen, ambtshalveDoor: gijs.mens }), { wie: anna })
      .then({ bron: 'ambtshalve' })
  })
  test('een politiemelding heeft een incidentnummer', () => {
    given(slice)
      .when(aanname({ bron: 'politie', kanaal: 'politie' }))
      .refused('ONVOLLEDIG', 'incident')
    given(slice)
      .when(aanname({ bron: 'politie', kanaal: 'politie', incident: 'PL1700-1' }))
      .then({ bron: 'politie', incident: 'PL1700-1' })
  })
  test('een relatie gaat over mensen uit de melding, en niet over iemand zelf', () => {
    const met = (naar: string) => aanname({ verbanden: [{ van: MOEDER, naar, soort: 'partner', geweld: true }] })
    given(slice).when(met('iemand-anders')).refused('ONVOLLEDIG')
    given(slice).when(met(MOEDER)).refused('ONVOLLEDIG')
  })
})
