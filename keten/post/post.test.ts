import { describe, expect, test } from 'vitest'
import { leesXml } from '../../service/post/xml.ts'
import { proefbericht, proefgezin, type Proefbericht } from '../../service/verhaal/politiebericht.ts'
import { eenduidig, gemeenteVan, leesVtMelding, type Gebrek, type Knoop } from './index.ts'

const gewoon: Proefbericht = {
  referentie: 'PROEF-0001',
  nummer: 'PL-PROEF-0001',
  personen: proefgezin('Voorbeeldsma', '2991AA'),
}
const boom = (xml: string | Buffer): Knoop => {
  const uit = leesXml(Buffer.isBuffer(xml) ? xml : Buffer.from(xml))
  if ('code' in uit) throw new Error(`niet gelezen: ${JSON.stringify(uit)}`)
  return uit
}
const gelezen = (xml: string | Buffer) => {
  const uit = leesVtMelding(boom(xml))
  if (!uit.ok) throw new Error(`niet aanvaard: ${JSON.stringify(uit.gebrek)}`)
  return uit
}
const geweigerd = (xml: string): Gebrek => {
  const uit = leesVtMelding(boom(xml))
  if (uit.ok) throw new Error('had geweigerd moeten zijn')
  return uit.gebrek
}
const GOED = proefbericht(gewoon)

describe('een VT-melding wordt een voorstel', () => {
  test('personen, adres, melder, nummer en verhaal', () => {
    const { voorstel, kop, opmerkingen } = gelezen(GOED)
    expect(opmerkingen).toEqual([])
    expect(kop).toMatchObject({ zender: 'Politie Proefstad', referentie: 'PROEF-0001', meldingnummer: 'PL-PROEF-0001' })
    expect(voorstel.personen).toHaveLength(3)
    expect(voorstel.personen[0]).toEqual({
      voornamen: 'Petra',
      achternaam: 'Voorbeeldsma',
      geboortedatum: '1988-04-12',
      geslacht: 'v',
      postcode: '2991AA',
      huisnummer: '12',
      straat: 'Proefstraat',
      plaats: 'Proefstad',
      rollen: ['overig'],
    })
    expect(voorstel.personen[2]).toMatchObject({ geslacht: 'onbekend', rollen: ['kind-in-gezin'] })
    expect(voorstel.verbanden).toEqual([
      { van: 0, naar: 2, soort: 'ouder', geweld: false },
      { van: 1, naar: 2, soort: 'stiefouder', geweld: false },
    ])
    expect(voorstel.melder).toMatchObject({
      naam: 'Wijkagent Proefstuk',
      bereikbaar: '000-0000000',
      beroepsmatig: true,
    })
    expect(voorstel.verhaal).toContain('Wat er gebeurde: Verzonnen: buren hoorden geschreeuw.')
    expect(voorstel.verhaal).toContain('Datum van het incident: 01-03-2026')
  })
  test('een rol zegt nooit wie slachtoffer of pleger is', () => {
    expect(gelezen(GOED).voorstel.personen.flatMap(p => p.rollen)).not.toContain('pleger')
  })
  test('bij twee jeugdigen is niet zeker van wie iemand ouder is: dan geen verband', () => {
    const personen = [...gewoon.personen, { achternaam: 'Voorbeeldsma', voornamen: 'Kind Twee', rol: 'jeugdige' }]
    expect(gelezen(proefbericht({ ...gewoon, personen })).voorstel.verbanden).toEqual([])
  })
  test('een genoemde relatie met een persoon uit het bericht wordt een verband', () => {
    const [a, b] = gewoon.personen
    if (!a || !b) throw new Error('gezin')
    const relaties =
      '<BG:staatInRelatieTot StUF:entiteittype="NPSNPSSIR"><BG:gerelateerde StUF:entiteittype="NPS"><BG:geslachtsnaam>Testman</BG:geslachtsnaam><BG:voornamen>Karel</BG:voornamen></BG:gerelateerde><BG:omschrijvingSocialeRelatie>Ex-partner</BG:omschrijvingSocialeRelatie></BG:staatInRelatieTot>'
    const { voorstel } = gelezen(proefbericht({ ...gewoon, personen: [{ ...a, relaties }, b] }))
    expect(voorstel.verbanden).toEqual([{ van: 0, naar: 1, soort: 'ex-partner', geweld: false }])
    expect(voorstel.verhaal).toContain('Relatie van Petra Voorbeeldsma: Ex-partner van Karel Testman')
  })
  test('een hulpverlener staat in het verhaal en niet tussen de betrokkenen', () => {
    const personen = [...gewoon.personen, { achternaam: 'Hulp-Proef', voornamen: 'Hanna', rol: 'hulpverlener' }]
    const { voorstel } = gelezen(proefbericht({ ...gewoon, personen }))
    expect(voorstel.personen).toHaveLength(3)
    expect(voorstel.verhaal).toContain('Ook genoemd: Hanna Hulp-Proef (hulpverlener)')
  })
  test('een onvolledige geboortedatum blijft zo onvolledig als zij is', () => {
    const datum = (weet: string) =>
      gelezen(
        GOED.replace('<BG:geboortedatum>19880412', `<BG:geboortedatum StUF:indOnvolledigeDatum="${weet}">19880412`),
      ).voorstel.personen[0]?.geboortedatum
    expect([datum('V'), datum('D'), datum('M'), datum('J')]).toEqual(['1988-04-12', '1988-04', '1988', 'onbekend'])
  })
  test('een datum en een BSN die niet bestaan kosten het bericht niet, en zijn te zien', () => {
    const xml = proefbericht({
      ...gewoon,
      personen: [{ achternaam: 'Proef', rol: 'jeugdige', geboren: '20180231', bsn: '123456789' }],
    })
    const { voorstel, opmerkingen } = gelezen(xml)
    expect(voorstel.personen[0]).toMatchObject({ geboortedatum: 'onbekend' })
    expect(voorstel.personen[0]).not.toHaveProperty('bsn')
    expect(opmerkingen.map(o => o.plek)).toEqual(['inp.bsn', 'geboortedatum'])
  })
})

describe('dezelfde boodschap, anders geschreven', () => {
  const anders = GOED.replaceAll('JZ:', 'q:').replace('xmlns:JZ=', 'xmlns:q=')
  const standaard = GOED.replaceAll(/(<\/?)JZ:/g, '$1').replace('xmlns:JZ=', 'xmlns=')
  test('een ander voorvoegsel of een standaardruimte geeft hetzelfde voorstel en dezelfde vingerafdruk', () => {
    for (const xml of [anders, standaard]) {
      expect(gelezen(xml).voorstel).toEqual(gelezen(GOED).voorstel)
      expect(eenduidig(boom(xml))).toEqual(eenduidig(boom(GOED)))
    }
  })
  test('alleen het moment van verzenden telt niet mee voor de herhaling; elk ander woord wel', () => {
    expect(eenduidig(boom(proefbericht({ ...gewoon, tijdstip: '20260302110000000' })))).toEqual(eenduidig(boom(GOED)))
    expect(eenduidig(boom(proefbericht({ ...gewoon, verhaal: 'Anders.' })))).not.toEqual(eenduidig(boom(GOED)))
  })
  test('in een SOAP-envelop', () => {
    const kaal = GOED.replace(/^<\?xml.*\n/, '')
    const xml = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>${kaal}</S:Body></S:Envelope>`
    expect(gelezen(xml)).toMatchObject({ soap: true, kop: { referentie: 'PROEF-0001' } })
  })
  test('een nil-waarde en een onderdeel dat ontbreekt', () => {
    const nil = GOED.replace(
      /<JZ:omschrijvingIncident>[^<]*<\/JZ:omschrijvingIncident>/,
      '<JZ:omschrijvingIncident xsi:nil="true" StUF:noValue="geenWaarde"/>',
    )
    expect(gelezen(nil).voorstel.verhaal).not.toContain('Wat er gebeurde')
    const zonder = GOED.replace(/<BG:voornamen>Petra<\/BG:voornamen>/, '')
    expect(gelezen(zonder).voorstel.personen[0]).toMatchObject({ voornamen: 'Onbekend' })
  })
  test('een onbekende code is te zien en kost het bericht niet', () => {
    const xml = proefbericht({ ...gewoon, personen: [{ achternaam: 'Proef', geslacht: 'Q', rol: 'buurman' }] })
    const uit = gelezen(xml)
    expect(uit.voorstel.personen[0]).toMatchObject({ rollen: ['overig'], geslacht: 'onbekend' })
    expect(uit.opmerkingen).toEqual([
      expect.objectContaining({ soort: 'onbekende-code', waarde: 'Q' }),
      expect.objectContaining({ soort: 'onbekende-code', waarde: 'buurman' }),
    ])
  })
})

describe('een bericht dat niet klopt: wat en waar', () => {
  const weg = (deel: RegExp) => GOED.replace(deel, '')
  test.each([
    [
      'een verplicht deel ontbreekt',
      weg(/<JZ:datumMelding>.*<\/JZ:datumMelding>/),
      'ontbreekt',
      'vtMeldingDi01/object/datumMelding',
    ],
    [
      'geen referentienummer',
      weg(/<StUF:referentienummer>.*<\/StUF:referentienummer>/),
      'ontbreekt',
      'vtMeldingDi01/stuurgegevens/referentienummer',
    ],
    [
      'een deel dat het schema niet kent',
      GOED.replace('<JZ:datumIncident>', '<JZ:verzonnen/><JZ:datumIncident>'),
      'onbekend-element',
      'vtMeldingDi01/object/verzonnen',
    ],
    [
      'een deel in een vreemde ruimte',
      GOED.replaceAll('JZ:locatieIncident', 'BG:locatieIncident'),
      'onbekend-element',
      'vtMeldingDi01/object/locatieIncident',
    ],
    [
      'twee delen omgedraaid',
      GOED.replace(/(<JZ:datumMelding>.*<\/JZ:datumMelding>)\s*(<JZ:datumIncident>.*<\/JZ:datumIncident>)/, '$2$1'),
      'ontbreekt',
      'vtMeldingDi01/object/datumMelding',
    ],
    [
      'een deel twee keer',
      GOED.replace(/(<JZ:datumMelding>.*<\/JZ:datumMelding>)/, '$1$1'),
      'te-vaak',
      'vtMeldingDi01/object/datumMelding',
    ],
    [
      'een datum in letters',
      GOED.replace('<JZ:datumIncident>20260301', '<JZ:datumIncident>gisteren'),
      'waarde',
      'vtMeldingDi01/object/datumIncident',
    ],
    [
      'nil waar dat niet mag',
      GOED.replace(
        '<JZ:indicatieSASHIngevuld>Nee</JZ:indicatieSASHIngevuld>',
        '<JZ:indicatieSASHIngevuld xsi:nil="true"/>',
      ),
      'nil',
      'vtMeldingDi01/object/indicatieSASHIngevuld',
    ],
    ['geen entiteittype', GOED.replace(' StUF:entiteittype="VTM"', ''), 'entiteit', 'vtMeldingDi01/object'],
    [
      'een te lange waarde',
      proefbericht({ ...gewoon, personen: [{ achternaam: 'x'.repeat(201), rol: 'jeugdige' }] }),
      'te-lang',
      'vtMeldingDi01/object/betreft/gerelateerde/heeftBetrokken/gerelateerde/geslachtsnaam',
    ],
  ])('%s', (_wat, xml, code, plek) => {
    expect(geweigerd(xml)).toMatchObject({ code, plek })
    expect(geweigerd(xml).regel).toBeGreaterThan(1)
  })
  test('een ander soort bericht', () => {
    expect(geweigerd('<a><b/></a>')).toEqual({ code: 'ander-bericht', regel: 1, plek: 'a' })
  })
})

describe('een vergiftigd bestand: een rustig antwoord', () => {
  const nee = (xml: string | Buffer) => leesXml(Buffer.isBuffer(xml) ? xml : Buffer.from(xml))
  test('entiteiten die zich vermenigvuldigen', () => {
    const lagen = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('\n')
    const xml = `<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY l0 "ha">\n${lagen}\n]>\n<a>&l10;</a>`
    const begin = Date.now()
    expect(nee(xml)).toMatchObject({ code: 'doctype' })
    expect(Date.now() - begin).toBeLessThan(1000)
  })
  test('een entiteit die een bestand van de server wil', () => {
    expect(nee('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toMatchObject({ code: 'doctype' })
    expect(nee('<a>&x;</a>')).toMatchObject({ code: 'geen-xml', regel: 1 })
  })
  test('meer dan vijf MB wordt niet gelezen', () => {
    expect(nee(Buffer.alloc(6 * 1024 * 1024, 'a'))).toMatchObject({ code: 'te-groot' })
  })
  test('een codering die niet is wat zij zegt, met de regel', () => {
    expect(nee(Buffer.concat([Buffer.from('<a>\n<b>'), Buffer.from([0xff, 0xc0]), Buffer.from('</b></a>')]))).toEqual({
      code: 'codering',
      regel: 2,
      plek: null,
    })
    expect(nee('<?xml version="1.0" encoding="Shift_JIS"?><a/>')).toMatchObject({ code: 'codering' })
    expect(nee(Buffer.from('\ufeff<a/>', 'utf16le'))).toMatchObject({ code: 'codering' })
  })
  test('ISO-8859-1 die het zegt, wordt gelezen', () => {
    const xml = GOED.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"').replace('Voorbeeldsma', 'Voorbéeldsma')
    expect(gelezen(Buffer.from(xml, 'latin1')).voorstel.personen[0]?.achternaam).toBe('Voorbéeldsma')
  })
  test('duizend lagen diep, of een afgebroken bestand', () => {
    expect(nee('<a>'.repeat(1000) + '</a>'.repeat(1000))).toMatchObject({ code: 'te-diep' })
    expect(nee(GOED.slice(0, 900))).toMatchObject({ code: 'geen-xml' })
    expect(nee('')).toMatchObject({ code: 'leeg' })
  })
  test('elk afgeknipt bericht geeft een antwoord en nooit een fout', () => {
    for (let n = 0; n < GOED.length; n += 97) expect(nee(GOED.slice(0, n))).toHaveProperty('code')
  })
})

describe('welke gemeente', () => {
  const gemeenten = [
    { naam: 'Barendrecht', postcodes: [{ van: 2991, tot: 2994 }] },
    { naam: 'Rotterdam', postcodes: [{ van: 3011, tot: 3016 }] },
  ]
  test('de postcode gaat voor de plaats; het eerste adres dat iets zegt telt', () => {
    expect(
      gemeenteVan(
        [
          { postcode: null, plaats: 'Nergens' },
          { postcode: '2992AB', plaats: 'Rotterdam' },
        ],
        gemeenten,
      ),
    ).toEqual({ gemeente: 'Barendrecht' })
    expect(gemeenteVan([{ postcode: null, plaats: 'rotterdam' }], gemeenten)).toEqual({ gemeente: 'Rotterdam' })
  })
  test('geen adres, of een adres elders, is voor een mens', () => {
    expect(gemeenteVan([], gemeenten)).toEqual({ gebrek: 'gemeente' })
    expect(gemeenteVan([{ postcode: '9999ZZ', plaats: 'Elders' }], gemeenten)).toEqual({ gebrek: 'gemeente-elders' })
  })
})
