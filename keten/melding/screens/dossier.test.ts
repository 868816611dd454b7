import { describe, expect, it } from 'vitest'
import { WEGINGVELDEN, type Wegingveld } from '../../../gedeeld/regio/schema.ts'
import type { Ctx } from '../../../kernel/decider.ts'
import type { Open } from '../decide.ts'
import { slaStapOver } from '../weging.ts'
import { klokstand, leeftijd, volgende, type Dossier } from './dossier.ts'
import { LEEG, sleutel, teSturen } from './melding/antwoorden.ts'
import { alsVelden, NOOIT_OVERSLAAN } from './melding/stap.ts'

// Only what these rules read; the rest of a report is no part of them.
const melding = (anders: object = {}) =>
  ({
    status: 'open',
    acuut: false,
    contacten: [],
    stappen: {},
    antwoorden: [],
    personen: [{ id: 'p1' }],
    weging: { stand: 'bezig' },
    overdracht: { stand: 'geen' },
    geinformeerd: {},
    ...anders,
  }) as unknown as Open

const dossier = (mag: string[], anders: object = {}) =>
  ({ mag, melding: melding(anders), regio: { stappen: [{ id: 's1' }] } }) as unknown as Dossier

describe('volgende', () => {
  it('zet veiligheid voorop, dan de weging', () => {
    expect(volgende(dossier(['ZetCrisisIn', 'RondStapAf'], { acuut: true }), 'ik')).toBe('crisis')
    expect(volgende(dossier(['LegContactVast', 'RondStapAf'], { acuut: true }), 'ik')).toBe('contact')
    expect(volgende(dossier(['LegContactVast', 'RondStapAf']), 'ik')).toBe('weeg')
    expect(volgende(dossier(['RondStapAf'], { stappen: { s1: {} } }), 'ik')).toBe('besluit')
  })

  it('laat wie besloot niet zelf bevestigen', () => {
    const besloten = { weging: { stand: 'besloten', door: 'ik' } }
    expect(volgende(dossier(['BevestigBesluit'], besloten), 'ik')).toBe('wachtOpTweede')
    expect(volgende(dossier(['BevestigBesluit'], besloten), 'ander')).toBe('bevestig')
  })

  it('vraagt na het besluit eerst over te dragen, dan terug te koppelen', () => {
    const klaar = { weging: { stand: 'bevestigd' } }
    expect(volgende(dossier(['BiedOverdrachtAan', 'KoppelTerug'], klaar), 'ik')).toBe('draagOver')
    expect(volgende(dossier(['KoppelTerug', 'InformeerPersoon', 'SluitMelding'], klaar), 'ik')).toBe('koppelTerug')
    expect(volgende(dossier(['InformeerPersoon', 'SluitMelding'], klaar), 'ik')).toBe('informeer')
    expect(volgende(dossier(['SluitMelding'], { ...klaar, status: 'gesloten' }), 'ik')).toBe('niets')
  })
})

describe('overslaan', () => {
  it('kan op het scherm precies waar de server het toelaat', () => {
    const mag = (veld: Wegingveld) => {
      const stappen = [{ id: 's1', label: 's1', verplichteVelden: [veld], bron: 'b' }]
      const ctx = { regio: { keten: { weging: { stappen } } } } as unknown as Ctx
      return slaStapOver(melding(), { type: 'SlaStapOver', stap: 's1', reden: 'r' }, ctx).ok
    }
    expect(WEGINGVELDEN.filter(veld => !mag(veld))).toEqual(WEGINGVELDEN.filter(v => NOOIT_OVERSLAAN.includes(v)))
  })
})

describe('stap', () => {
  it('laat lege antwoorden weg, zodat de server zegt wat mist', () => {
    const concept = { ernst: { keuze: 'ernstig', tekst: ' ' }, directGevaar: { perPersoon: { p1: 'ja' } }, aard: {} }
    expect(alsVelden(['ernst', 'directGevaar', 'aard'], concept)).toEqual({
      ernst: { keuze: 'ernstig' },
      directGevaar: { perPersoon: [{ persoon: 'p1', keuze: 'ja' }] },
    })
  })
})

describe('antwoorden', () => {
  const bron = {
    melding: melding({ antwoorden: [{ vraag: 'letsel', persoon: 'p1', waarde: 'ja', bron: 't1' }] }),
    teksten: { t1: 'melder' },
    regio: {
      instrument: [
        { id: 'letsel', antwoord: 'janee', perPersoon: true },
        { id: 'verhaal', antwoord: 'tekst' },
      ],
    },
  } as unknown as Dossier

  it('stuurt alleen wat nieuw is', () => {
    expect(teSturen(bron, LEEG)).toEqual([])
    const concept = { antwoorden: { [sleutel('verhaal', null)]: ' Proef. ' }, bronnen: {} }
    expect(teSturen(bron, concept)).toEqual([{ vraag: 'verhaal', tekst: 'Proef.' }])
  })

  it('stuurt bij een nieuwe bron het antwoord mee, en bij een nieuw antwoord de bron', () => {
    expect(teSturen(bron, { antwoorden: {}, bronnen: { letsel: 'arts' } })).toEqual([
      { vraag: 'letsel', persoon: 'p1', waarde: 'ja', bron: 'arts' },
    ])
    expect(teSturen(bron, { antwoorden: { [sleutel('letsel', 'p1')]: 'nee' }, bronnen: {} })).toEqual([
      { vraag: 'letsel', persoon: 'p1', waarde: 'nee', bron: 'melder' },
    ])
  })
})

describe('tijd', () => {
  it('telt hele jaren, bij twijfel de laagste leeftijd', () => {
    expect(leeftijd('1988-04-12', '2026-04-11')).toBe(37)
    expect(leeftijd('1988-04-12', '2026-04-12')).toBe(38)
    expect(leeftijd('1988', '2026-04-12')).toBe(37)
    expect(leeftijd('onbekend', '2026-04-12')).toBeNull()
  })

  it('noemt een termijn bijna als de regio waarschuwt, of op de laatste dag', () => {
    const nu = new Date('2026-11-20T12:00:00Z')
    expect(klokstand('2026-11-20T11:00:00Z', null, nu)).toBe('verlopen')
    expect(klokstand('2026-11-30T11:00:00Z', '2026-11-20T11:00:00Z', nu)).toBe('waarschuwing')
    expect(klokstand('2026-11-21T11:00:00Z', null, nu)).toBe('waarschuwing')
    expect(klokstand('2026-11-30T11:00:00Z', null, nu)).toBe('loopt')
  })
})
