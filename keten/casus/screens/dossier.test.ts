import { describe, expect, it } from 'vitest'
import { casusantwoorden } from '../../../tests/journeys/schermen/voorbeelden.casus.ts'
import { opdrachten } from '../opdrachten.ts'
import { inhoudVan, DADEN } from './daden.ts'
import { leeftijd, opvolgingNu, paren, volgende, type Dossier } from './dossier.ts'

const nu = new Date('2026-11-20T21:48:00+01:00')
const loopt: Dossier = casusantwoorden['GET /casussen/c1'].inhoud
const nieuw: Dossier = casusantwoorden['GET /casussen/c2'].inhoud
const gesloten: Dossier = casusantwoorden['GET /casussen/c3'].inhoud
const met = (d: Dossier, casus: Partial<Dossier['casus']>): Dossier => ({
  ...d,
  casus: { ...d.casus, ...casus } as Dossier['casus'],
})

describe('wat er eerst moet', () => {
  it('is de regie, en daarna of het veilig is', () => {
    expect(volgende(nieuw, nu).wat).toBe('regie')
    expect(volgende(met(nieuw, { regisseur: { mens: 'k1', regie: 'casusregie' } }), nu).wat).toBe('veiligheid')
  })

  it('is een kind dat nog niet gesproken is, en dan een kind zonder aanbod', () => {
    expect(volgende(loopt, nu)).toMatchObject({ wat: 'kind', vast: { kind: 'p4' } })
    expect(volgende(met(loopt, { gesproken: ['p3', 'p4'] }), nu)).toMatchObject({
      wat: 'hulpKind',
      vast: { persoon: 'p4' },
    })
  })

  it('is nooit iets wat de server niet toestaat', () => {
    expect(volgende({ ...loopt, mag: [] }, nu)).toEqual({ wat: 'niets' })
  })

  it('is na het sluiten alleen de opvolging die aan de beurt is', () => {
    expect(volgende(gesloten, nu)).toMatchObject({ wat: 'opvolging', vast: { maand: 6 } })
    expect(opvolgingNu(gesloten, new Date('2026-09-01T12:00:00Z'))).toBeNull()
  })
})

describe('verbanden', () => {
  it('noemen elk paar een keer, met geweld van een kant of over en weer', () => {
    const uit = paren(loopt.casus.verbanden)
    expect(uit).toHaveLength(5)
    expect(uit.map(p => p.geweld)).toEqual(['wederzijds', 'geen', 'geen', 'heen', 'geen'])
  })

  it('zien geweld dat alleen op de weg terug staat', () => {
    const heen = { van: 'a', naar: 'b', soort: 'partner', geweld: false } as const
    expect(paren([heen, { ...heen, van: 'b', naar: 'a', geweld: true }])[0]?.geweld).toBe('terug')
  })
})

describe('leeftijd', () => {
  it.each([
    ['2014-11-20', 12],
    ['2014-11-21', 11],
    ['2014', 11],
    ['', null],
  ])('van %s', (geboren, jaar) => {
    expect(leeftijd(geboren, '2026-11-20')).toBe(jaar)
  })
})

describe('de inhoud van een opdracht', () => {
  const t = (pad: string) => pad
  const velden = (type: keyof typeof DADEN) => DADEN[type].velden({ t, dossier: loopt, vandaag: '2026-11-20' })

  it('zet het oordeel per gezinslid in een lijst', () => {
    const waarden = { oordeel: 'veilig', 'persoon p1': 'veilig', 'persoon p2': 'onbekend', toelichting: ' rustig ' }
    expect(inhoudVan('LegVeiligheidVast', velden('LegVeiligheidVast'), waarden, {})).toEqual({
      oordeel: 'veilig',
      toelichting: 'rustig',
      perPersoon: [
        { persoon: 'p1', oordeel: 'veilig' },
        { persoon: 'p2', oordeel: 'onbekend' },
      ],
    })
  })

  it('laat een lege vrije vraag weg en stuurt een vinkje altijd mee', () => {
    const regie = { regie: 'casusregie', mens: 'k1', schaal: 'lokaal', reden: ' ' }
    expect(inhoudVan('BelegRegie', velden('BelegRegie'), regie, {})).not.toHaveProperty('reden')
    expect(inhoudVan('StelVoorwaarde', velden('StelVoorwaarde'), {}, {})).toEqual({ minimum: false })
  })

  it('stuurt de maand van een opvolging als getal', () => {
    const waarden = { uitkomst: 'veilig', verslag: 'goed' }
    expect(inhoudVan('DoeOpvolging', velden('DoeOpvolging'), waarden, { maand: 6 })).toEqual({ ...waarden, maand: 6 })
  })
})

describe('elke daad op het scherm', () => {
  const t = (pad: string) => pad
  it.each(Object.entries(DADEN))('%s vraagt wat de route wil en niets anders', (type, daad) => {
    const route = opdrachten.find(r => r.pad === `/casussen/:id/${daad.pad}`)
    expect(route).toMatchObject({ type })
    const wil = route?.schemas.body as unknown as { properties: object; required?: readonly string[] }
    const velden = daad.velden({ t, dossier: loopt, vandaag: '2026-11-20' })
    // What is fixed by the place of the button: an open thing of the case.
    const vast = {
      StartHulp: 'hulp',
      RondHulpAf: 'hulp',
      AanvaardHulp: 'hulp',
      ToonContact: 'gelezen',
      HoorTik: 'link',
      HoorMaatje: 'link',
      HoorCoach: 'bericht',
      ZieWachtendGezin: 'hulp',
      WeigerHulp: 'hulp',
      VolgWeigeringOp: 'hulp',
      HerzieHulp: 'hulp',
      WerkHersteldoelBij: 'doel',
      BehaalDoel: 'doel',
      RondActieAf: 'actie',
      SluitRisicofactorAf: 'factor',
      BevestigRegioOverdracht: 'overdracht',
      StartMaatregel: 'maatregel',
      LegBezoekVast: 'maatregel',
      RondMaatregelAf: 'maatregel',
      LeverKindplan: 'kindplan',
    }[type]
    const namen = velden.map(v => (v.naam.startsWith('persoon ') ? 'perPersoon' : v.naam))
    expect(new Set(vast === undefined ? namen : [...namen, vast])).toEqual(new Set(Object.keys(wil.properties)))
    const vrij = velden.filter(v => v.vrij === true).map(v => v.naam)
    expect(vrij).toEqual(Object.keys(wil.properties).filter(naam => wil.required?.includes(naam) !== true))
  })
})
