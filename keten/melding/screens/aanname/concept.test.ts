import { describe, expect, it } from 'vitest'
import { LEEG, naarVerzoek, nieuwePersoon, voorstel, watMist, type Aanname } from './concept.ts'
import { leesDatum } from './datum.ts'
import { zoekvraag } from './zoekvraag.ts'

const petra = {
  ...nieuwePersoon('1'),
  voornamen: 'Petra',
  achternaam: 'Voorbeeldsma',
  rollen: ['slachtoffer'] as const,
}
const karel = { ...nieuwePersoon('2'), voornamen: 'Karel', achternaam: 'Testema', rollen: ['pleger'] as const }
const vol: Aanname = {
  ...LEEG,
  plek: 'controle',
  gemeente: 'Lindedorp',
  bron: 'bewoner',
  vormen: ['partnergeweld'],
  aard: ['lichamelijk'],
  verhaal: ' Proefverhaal. ',
  kindcheck: 'gedaan',
  personen: [petra, karel],
  melder: { ...LEEG.melder, naam: 'Buur Proef', hoedanigheid: 'buur', bereikbaar: '000' },
}

describe('datum', () => {
  it('leest een dag, een maand en een jaar zoals mensen ze schrijven', () => {
    expect(['17-5-1984', '05-1984', '1984', '1984-05-17', '17/5/1984'].map(leesDatum)).toEqual([
      '1984-05-17',
      '1984-05',
      '1984',
      '1984-05-17',
      '1984-05-17',
    ])
  })

  it('weigert wat niet bestaat', () => {
    expect(['31-2-2020', '13-2020', '84', 'mei', '', '1-1-1-2020'].map(leesDatum)).toEqual(Array(6).fill(null))
  })
})

describe('voorstel', () => {
  it('R-VT-02: het kader dat melden vraagt en wie het zelf niet veilig krijgt, wijzen op een melding', () => {
    expect(voorstel({ kader: 'ja', zelf: 'ja' })).toBe('melding')
    expect(voorstel({ kader: 'nee', zelf: 'nee' })).toBe('melding')
    expect(voorstel({ kader: 'nee', zelf: 'ja' })).toBe('advies')
    expect(voorstel({ kader: '', zelf: 'ja' })).toBeNull()
  })
})

describe('naarVerzoek', () => {
  it('zegt wat mist, en stuurt dan niets', () => {
    expect(naarVerzoek(LEEG)).toBeNull()
    expect(watMist(LEEG).map(m => m.veld)).toContain('kindcheck')
    expect(
      watMist({ ...vol, personen: [{ ...petra, bsn: '123456789', geboren: '31-2-2020' }] }).map(m => m.veld),
    ).toEqual(['personen.0.geboortedatum', 'personen.0.bsn'])
  })

  it('stuurt wat niemand weet als onbekend, en laat weg wat leeg is', () => {
    expect(naarVerzoek(vol)).toMatchObject({
      kanaal: 'telefoon',
      reikwijdte: 'onbekend',
      verhaal: 'Proefverhaal.',
      melder: { beroepsmatig: false, anonimiteit: 'afgeschermd' },
      personen: [{ geboortedatum: 'onbekend', geslacht: 'onbekend' }, { achternaam: 'Testema' }],
    })
    expect(naarVerzoek(vol)?.melder).not.toHaveProperty('afschermGrond')
    expect(naarVerzoek(vol)?.personen[0]).not.toHaveProperty('bsn')
  })

  it('maakt van geweld over en weer twee verbanden', () => {
    const relaties = [{ sleutel: '1', van: '2', naar: '1', soort: 'ouder', geweld: 'beide' }] as const
    expect(naarVerzoek({ ...vol, relaties })?.verbanden).toEqual([
      { van: 1, naar: 0, soort: 'ouder', geweld: true },
      { van: 0, naar: 1, soort: 'kind', geweld: true },
    ])
  })

  it('vraagt in de snelle weg minder', () => {
    const snel = { ...vol, plek: 'snel', aard: [], melder: { ...vol.melder, hoedanigheid: '' } } as const
    expect(naarVerzoek(snel)).toMatchObject({ aard: ['anders'], melder: { hoedanigheid: 'onbekend' } })
    expect(naarVerzoek({ ...snel, plek: 'controle' })).toBeNull()
  })

  it('een professional schermt alleen af met een grond; ambtshalve vraagt een collega en geen melder', () => {
    const dicht = { ...vol, bron: 'professional', melder: { ...vol.melder, anonimiteit: 'afgeschermd' } } as const
    expect(watMist(dicht).map(m => m.veld)).toEqual(['melder.afschermGrond'])
    const eigen = { ...vol, bron: 'ambtshalve', melder: LEEG.melder } as const
    expect(watMist(eigen).map(m => m.veld)).toEqual(['ambtshalveDoor'])
    expect(naarVerzoek({ ...eigen, door: 'c' })).toMatchObject({ ambtshalveDoor: 'c', kanaal: 'ambtshalve' })
    expect(naarVerzoek({ ...eigen, door: 'c' })).not.toHaveProperty('melder')
  })
})

describe('zoekvraag', () => {
  it('vraagt pas als er genoeg is om iemand aan te herkennen', () => {
    expect(zoekvraag(nieuwePersoon('1'))).toBeNull()
    expect(zoekvraag({ ...nieuwePersoon('1'), voornamen: 'Petra' })).toBeNull()
    expect(zoekvraag({ ...petra, geboren: '1988' })).toBe(
      '{"voornamen":"Petra","achternaam":"Voorbeeldsma","geboortedatum":"1988"}',
    )
    expect(zoekvraag({ ...nieuwePersoon('1'), postcode: '2991 AA', huisnummer: '12' })).not.toBeNull()
  })
})
