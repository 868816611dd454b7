import { describe, expect, it } from 'vitest'
import { BERICHT, WERK } from '../../../keten/werk/woorden.ts'
import { leesKeuze } from './filter.ts'
import { alsVraag, isLeeg, naarUrgentie, wegNaar, type Werk } from './mijnWerk.ts'
import { nl } from './teksten.ts'

const werk = (id: string, urgentie: Werk['urgentie'], vervaltOp?: string): Werk => ({
  id,
  soort: 'weging',
  zaak: { soort: 'melding', id, nummer: `M-${id}` },
  titel: `Titel ${id}`,
  wat: 'Maak de veiligheidsbeoordeling',
  urgentie,
  klok:
    vervaltOp === undefined
      ? null
      : { naam: 'k', label: 'k', vervaltOp, stand: 'loopt', bron: 'b', kalender: 'werkdagen' },
})

describe('naarUrgentie', () => {
  it('zet het werk in de volgorde van de dag en laat lege groepen weg', () => {
    const groepen = naarUrgentie([werk('1', 'later'), werk('2', 'nu')], '')
    expect(groepen.map(groep => groep.urgentie)).toEqual(['nu', 'later'])
  })

  it('zet binnen een groep voorop wat het eerst verloopt, en achteraan wat geen klok heeft', () => {
    const lijst = [
      werk('1', 'nu'),
      werk('2', 'nu', '2026-11-22T10:00Z'),
      werk('3', 'nu', '2026-11-21T10:00Z'),
      werk('4', 'nu'),
    ]
    expect(naarUrgentie(lijst, '')[0]?.regels.map(regel => regel.werk.id)).toEqual(['3', '2', '1', '4'])
  })

  it('zet voor alles wat op niets wacht, ook zonder klok', () => {
    const lijst = [werk('1', 'nu', '2026-11-21T10:00Z'), { ...werk('2', 'nu'), meteen: true }, werk('3', 'nu')]
    expect(naarUrgentie(lijst, '')[0]?.regels.map(regel => regel.werk.id)).toEqual(['2', '1', '3'])
  })

  it('telt hetzelfde werk aan een zaak met dezelfde termijn samen', () => {
    const een = werk('1', 'later', '2026-12-21T22:59:59Z')
    const lijst = [een, { ...een, id: '2' }, { ...een, id: '3', soort: 'wegen' }, werk('4', 'later')]
    const collega = { id: 'c', naam: 'Collega', ik: false }
    // Work in somebody's name is a line of its own.
    expect(naarUrgentie([een, { ...een, id: '2', wie: collega }], '')[0]?.regels.map(r => r.ids)).toEqual([
      ['1'],
      ['2'],
    ])
    expect(naarUrgentie(lijst, '')[0]?.regels.map(r => [r.werk.id, r.keer])).toEqual([
      ['1', 2],
      ['3', 1],
      ['4', 1],
    ])
  })

  it('zoekt op elk woord, ook op het nummer', () => {
    const lijst = [werk('1', 'nu'), werk('2', 'vandaag')]
    expect(naarUrgentie(lijst, 'm-2 titel').flatMap(groep => groep.regels.map(r => r.werk.id))).toEqual(['2'])
    expect(naarUrgentie(lijst, 'bestaat niet')).toEqual([])
  })
})

describe('een keuze', () => {
  it('is een adres, in vaste volgorde, en komt uit wat bewaard was terug', () => {
    const keuze = { wie: 'vrij', soort: 'wegen', gemeente: 'Den Haag' } as const
    expect(alsVraag(keuze)).toBe('soort=wegen&gemeente=Den+Haag&wie=vrij')
    expect(leesKeuze(JSON.stringify(keuze))).toEqual(keuze)
    expect(isLeeg({})).toBe(true)
  })

  it('laat weg wat vreemd is, ook wat een eerdere versie bewaarde', () => {
    expect(leesKeuze('melding')).toEqual({})
    expect(leesKeuze(null)).toEqual({})
    expect(leesKeuze('{"wie":"iedereen","zaak":"casus","soort":"A b","gemeente":""}')).toEqual({ zaak: 'casus' })
  })
})

describe('wegNaar', () => {
  const zaak = { soort: 'melding', id: '7', nummer: 'M-7' } as const

  it('brengt elk werk naar de plek waar het gedaan wordt', () => {
    expect(wegNaar({ soort: 'wegen', zaak })).toBe('/meldingen/7')
    expect(wegNaar({ soort: 'persoon-informeren', zaak })).toBe('/meldingen/7?deel=melder')
    expect(wegNaar({ soort: 'overdracht-aanvaarden', zaak })).toBe('/meldingen/7/overdracht')
    expect(wegNaar({ soort: 'veiligheidsplan-maken', zaak: { ...zaak, soort: 'casus' } })).toBe('/casussen/7')
  })
})

it('heeft eigen woorden, in twee talen, voor alles wat de server aan werk en berichten kent', () => {
  expect(Object.keys(WERK).filter(soort => !(soort in nl.soort))).toEqual([])
  expect(Object.keys(BERICHT).filter(soort => !(soort in nl.bericht))).toEqual([])
})
