import { describe, expect, test } from 'vitest'
import {
  blokkeersleutels,
  klanksleutel,
  klankskelet,
  leesGeboortedatum,
  rangschik,
  zoeksleutels,
  type Persoonskenmerken,
} from './index.ts'

/** Een verzonnen persoon; wat niet genoemd wordt is onbekend. */
function persoon(velden: Partial<Omit<Persoonskenmerken, 'geboortedatum'>> & { geboren?: string }): Persoonskenmerken {
  const { geboren, ...rest } = velden
  return {
    voornamen: null,
    tussenvoegsel: null,
    achternaam: null,
    postcode: null,
    huisnummer: null,
    bsnHash: null,
    ...rest,
    geboortedatum: leesGeboortedatum(geboren ?? '') ?? { soort: 'onbekend' },
  }
}
const deelt = (a: readonly string[], b: readonly string[]) => a.some(sleutel => b.includes(sleutel))

describe('de klank van een naam', () => {
  test.each([
    [['Jansen', 'Janssen', 'Janse', 'Janssens']],
    [['Meijer', 'Meyer', 'Meier', 'Maier', 'Mayer']],
    [['Visser', 'Vissers', 'Fisser']],
    [['Claassen', 'Klaasen', 'Claasen']],
    [['El Khattabi', 'Elkhattabi', 'El-Khattabi', 'el Chattabi']],
    [['van den Berg', 'v.d. Bergh', 'Berg', 'van der Berg']],
    [['de Vries', 'Vries', 'De Fries']],
    [['Smit', 'Smid', 'Smits', 'Schmidt']],
    [['Kuiper', 'Kuyper', 'Cuijpers', 'Kuijpers']],
    [['Dijkstra', 'Dykstra']],
    [['Theunissen', 'Teunissen', 'Teunisse']],
    [['Wouters', 'Wauters']],
    [['Philips', 'Filips']],
    [['Hendriks', 'Hendrix', 'Hendrickx']],
    [['Müller', 'Mueller', 'Muller']],
    [['Özdemir', 'Ozdemir']],
    [['Bosch', 'Bos']],
    [['Bouali', 'Boeali']],
  ])('%s klinken gelijk', namen => {
    const sleutels = new Set(namen.map(klanksleutel))
    expect([...sleutels]).toHaveLength(1)
    expect(sleutels).not.toContain('')
  })

  test('gewone verschillende namen klinken verschillend', () => {
    const namen =
      'Jansen,de Jong,de Vries,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,' +
      'Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,' +
      'van der Veen,van den Broek,de Bruijn,Schouten,van Beek,Willems,van Vliet,Hoekstra,Maas,Verhoeven,Koster,' +
      'van Dam,Prins,Blom,Huisman,Peeters,Kuipers,van Veen,Kuiper,Veenstra,Kramer,Gerritsen,Bosch'
    const lijst = namen.split(',')
    // Smit en Smits, Bos en Bosch, Kuiper en Kuipers, Peters en Peeters, twee keer Veen horen samen te vallen.
    expect(new Set(lijst.map(klanksleutel)).size).toBeGreaterThanOrEqual(lijst.length - 6)
  })

  test('voornamen vallen samen op hun medeklinkers', () => {
    expect(new Set(['Mohamed', 'Mohammed', 'Muhammad'].map(klankskelet)).size).toBe(1)
    expect(new Set(['Youssef', 'Yusuf', 'Joesoef'].map(klankskelet)).size).toBe(1)
    expect(new Set(['Sophie', 'Sofie'].map(klankskelet)).size).toBe(1)
    expect(klankskelet('Anna')).not.toBe(klankskelet('Nina'))
  })

  test('een naam zonder letters heeft geen klank', () => {
    expect(klanksleutel(' 12 ')).toBe('')
    expect(klanksleutel('van der')).not.toBe('')
  })
})

describe('blokkeren', () => {
  const opgeslagen = persoon({
    voornamen: 'Fatima Zohra',
    tussenvoegsel: 'el',
    achternaam: 'Khattabi-de Jong',
    geboren: '1988-03-04',
    postcode: '3011 ab',
    huisnummer: '12 bis',
    bsnHash: 'h1',
  })
  const gevonden = (zoek: Parameters<typeof persoon>[0]) =>
    deelt(zoeksleutels(persoon(zoek)), blokkeersleutels(opgeslagen))

  test('de sleutels zijn klank en jaar, voornaam en datum, geboortedag, adres en BSN-vingerafdruk', () => {
    expect(blokkeersleutels(persoon({ voornamen: 'Jan', achternaam: 'Visser', geboren: '1980-02-01' }))).toEqual([
      'g:1980-02-01',
      'n:fisr|1980',
      'v:jn|1980-02-01',
    ])
  })

  test('elk spoor vindt de persoon terug', () => {
    expect(gevonden({ achternaam: 'Elkhattabi-de Jong', geboren: '1988' })).toBe(true)
    expect(gevonden({ achternaam: 'Khattabi', geboren: '1988' })).toBe(true)
    expect(gevonden({ achternaam: 'Chattabi', geboren: '1989' })).toBe(true)
    expect(gevonden({ achternaam: 'de Jongh', geboren: '1988-07' })).toBe(true)
    expect(gevonden({ voornamen: 'Fatma', geboren: '1988-04-03' })).toBe(true)
    expect(gevonden({ postcode: '3011AB', huisnummer: '12' })).toBe(true)
    expect(gevonden({ bsnHash: 'h1' })).toBe(true)
  })

  test('wie niets gemeen heeft wordt niet gevonden', () => {
    expect(gevonden({ voornamen: 'Piet', achternaam: 'Bakker', geboren: '1988-03-05' })).toBe(false)
    expect(gevonden({ achternaam: 'Khattabi', geboren: '1955' })).toBe(false)
    expect(gevonden({})).toBe(false)
  })
})

describe('rangschikken', () => {
  const zoek = persoon({
    voornamen: 'Sanne',
    achternaam: 'Meijer',
    geboren: '1990-05-17',
    postcode: '6811AA',
    huisnummer: '3',
  })

  test('de beste staat vooraan, met redenen in woorden', () => {
    const zelfde = persoon({ ...velden(zoek), achternaam: 'Meyer', geboren: '1990-05-17' })
    const zus = persoon({
      voornamen: 'Lotte',
      achternaam: 'Meijer',
      geboren: '1993-01-02',
      postcode: '6811AA',
      huisnummer: '3',
    })
    const vreemde = persoon({ voornamen: 'Piet', achternaam: 'Bakker', geboren: '1950-11-30' })
    const uitslag = rangschik(zoek, [vreemde, zus, zelfde])
    expect(uitslag.map(gelijkenis => gelijkenis.kandidaat)).toEqual([zelfde, zus])
    expect(uitslag[0]?.redenen.map(reden => reden.woorden)).toEqual([
      'naam klinkt gelijk',
      'zelfde voornaam',
      'zelfde geboortedatum',
      'zelfde adres',
    ])
    expect(uitslag[0]?.score).toBeGreaterThan(0.9)
    expect(uitslag[1]?.score).toBeLessThan(0.7)
  })

  test('zegt wat bijna klopt', () => {
    const woorden = (kandidaat: Persoonskenmerken) =>
      rangschik(zoek, [kandidaat])[0]?.redenen.map(reden => reden.woorden)
    expect(woorden(persoon({ geboren: '1990' }))).toEqual(['geboortedatum past bij wat bekend is'])
    expect(woorden(persoon({ geboren: '1990-05-18' }))).toEqual(['geboortedatum scheelt een cijfer'])
    expect(woorden(persoon({ voornamen: 'S.' }))).toEqual(['zelfde voorletter'])
    expect(woorden(persoon({ achternaam: 'Bos-Meyer' }))).toEqual(['deel van de naam klinkt gelijk'])
    expect(woorden(persoon({ achternaam: 'Meijerink' }))).toBeUndefined()
    expect(woorden(persoon({ achternaam: 'Meiler' }))).toEqual(['achternaam lijkt erop'])
  })

  test('een verwisselde dag en maand valt op', () => {
    const een = persoon({ achternaam: 'Bos', geboren: '1990-05-07' })
    const ander = persoon({ achternaam: 'Bos', geboren: '1990-07-05' })
    expect(rangschik(een, [ander])[0]?.redenen.map(reden => reden.mate)).toEqual(['gelijk', 'bijna'])
  })

  test('een naam alleen past nooit volledig, een BSN wel', () => {
    expect(rangschik(persoon({ achternaam: 'Bos' }), [persoon({ achternaam: 'Bos' })])[0]?.score).toBeLessThan(0.5)
    expect(rangschik(persoon({ bsnHash: 'x' }), [persoon({ bsnHash: 'x' })])[0]?.score).toBe(1)
  })
})

function velden({ voornamen, postcode, huisnummer }: Persoonskenmerken) {
  return { voornamen, postcode, huisnummer }
}
