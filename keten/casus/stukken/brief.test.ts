import { expect, test } from 'vitest'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { geopend } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { Casus, CasusFeit, Kern } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { stelBriefOp, type Briefvraag, type Geadresseerde } from './brief.ts'
import { eigenStukken } from './partij.ts'

const regio = getDefinitie('rotterdam-2014')
const mens = (id: string, voornamen: string, achternaam: string, straat: string, postcode: string): Geadresseerde => ({
  ...{ id, voornamen, tussenvoegsel: '', achternaam, straat },
  ...{ huisnummer: '12', postcode, plaats: 'Proefstad' },
})
const personen = [
  mens(MOEDER, 'Petra', 'Voorbeeldsma', 'Verzonnenlaan', '1000 AA'),
  mens(VADER, 'Karel', 'Testema', 'Proefstraat', '2000 BB'),
  mens(KIND, 'Kind', 'Testema', 'Verzonnenlaan', '1000 AA'),
]
const teksten: Record<string, string> = {
  [idVan('van moeder')]: 'Elke avond een half uur voor uzelf.',
  [idVan('van vader')]: 'Naar de training op dinsdag.',
  [idVan('noemt vader')]: 'Karels spullen staan klaar in de gang.',
  [idVan('noemt straat')]: 'Niet meer langs de Proefstraat lopen.',
  [idVan('noemt nummer')]: 'Bel 06 12345678 als het spannend wordt.',
  [idVan('opvang')]: 'Geheimweg 9, Ergensdorp',
  [idVan('noemt opvang')]: 'De sleutel van Geheimweg 9, Ergensdorp ligt bij de balie.',
}
const doel = (persoon: string, tekst: string): CasusFeit => ({
  soort: 'DoelGesteld',
  doel: idVan(tekst),
  persoon,
  tekst: idVan(tekst),
  termijn: 'kort',
})
const casus = (...feiten: CasusFeit[]): Kern => {
  const c = [geopend(), ...feiten].reduce<Casus>(evolve, { status: 'geen' })
  if (c.status === 'geen') throw new Error('geen casus')
  return c
}
const vraag = (anders: Partial<Briefvraag> = {}): Briefvraag => ({
  casus: casus(),
  regio,
  ontvanger: MOEDER,
  over: anders.ontvanger ?? MOEDER,
  sjabloon: 'uitnodiging',
  personen,
  teksten,
  medewerker: 'Carla Proef',
  datum: '2 maart 2026',
  ...anders,
})
const brief = (v: Briefvraag) => {
  const uit = stelBriefOp(v)
  if (!uit.ok) throw new Error(uit.uitleg)
  return uit
}
const woorden = (v: Briefvraag): string => JSON.stringify(brief(v))
const reden = (anders: Partial<Briefvraag>) => {
  const uit = stelBriefOp(vraag(anders))
  return uit.ok ? 'gemaakt' : uit.waarom
}

test('SD-24 een brief is voor een ontvanger: alleen het eigen adres en de eigen afspraken', () => {
  const c = casus(doel(MOEDER, 'van moeder'), doel(VADER, 'van vader'))
  const naarMoeder = woorden(vraag({ casus: c, sjabloon: 'eigen-plan' }))
  expect(naarMoeder).toContain('Elke avond een half uur')
  expect(naarMoeder).toContain('Verzonnenlaan 12')
  expect(naarMoeder).not.toMatch(/training|Karel|Testema|Proefstraat|2000 BB/)
  const naarVader = woorden(vraag({ casus: c, sjabloon: 'eigen-plan', ontvanger: VADER }))
  expect(naarVader).toContain('training op dinsdag')
  expect(naarVader).not.toMatch(/half uur|Petra|Voorbeeldsma|Verzonnenlaan|1000 AA/)
})

test('SD-24 een brief over iemand aan de andere kant van het geweld wordt geweigerd, beide kanten op', () => {
  expect(reden({ ontvanger: VADER, over: MOEDER })).toBe('partij-aan-de-andere-kant')
  expect(reden({ ontvanger: MOEDER, over: VADER })).toBe('partij-aan-de-andere-kant')
  expect(reden({ ontvanger: VADER, over: KIND })).toBe('partij-aan-de-andere-kant')
  expect(reden({ ontvanger: MOEDER, over: KIND })).toBe('gemaakt')
})

test('SD-24 wie elkaar over en weer geweld aandoen, zijn elkaars andere kant', () => {
  const beide = geopend('rotterdam-2014', {
    personen: [
      { id: MOEDER, rollen: ['beide'], kind: false },
      { id: VADER, rollen: ['beide'], kind: false },
    ],
  })
  const c = evolve({ status: 'geen' }, beide)
  if (c.status === 'geen') throw new Error('geen casus')
  expect(reden({ casus: c, ontvanger: MOEDER, over: VADER })).toBe('partij-aan-de-andere-kant')
  expect(reden({ casus: c, ontvanger: VADER, over: MOEDER })).toBe('partij-aan-de-andere-kant')
})

test('SD-24 een regel die een ander, een ander adres, een opvangplek of een nummer noemt gaat niet mee, en dat wordt gezegd', () => {
  const fout = ['noemt vader', 'noemt straat', 'noemt nummer', 'noemt opvang']
  const c = casus(
    {
      soort: 'WoonplekVastgelegd',
      woonplek: idVan('w'),
      adres: idVan('opvang'),
      bewoners: [MOEDER],
      sinds: '2026-01-01',
      ookElders: false,
    },
    doel(MOEDER, 'van moeder'),
    ...fout.map(tekst => doel(MOEDER, tekst)),
  )
  const uit = brief(vraag({ casus: c, sjabloon: 'eigen-plan' }))
  expect(uit.weggelaten).toBe(fout.length)
  expect(JSON.stringify(uit)).not.toMatch(/Karel|Proefstraat|12345678|Geheimweg/)
  expect(uit.alineas.join(' ')).toContain('half uur')
})

test('een brief naar een afgeschermd adres, langs een onveilige weg, zonder adres, aan een kind of een vreemde: elk een eigen nee', () => {
  const op = '2026-03-02T09:00:00.000Z'
  const afscherming = (afgeschermd: 'ja' | 'nee'): CasusFeit => ({
    ...{ soort: 'AdresAfgeschermd', persoon: MOEDER, afgeschermd, reden: idVan('r'), op },
  })
  const veilig = (...wijzen: ('brief' | 'eigen-telefoon')[]): CasusFeit => ({
    ...{ soort: 'VeiligContactIngesteld', persoon: MOEDER, wijzen, toelichting: idVan('t') },
  })
  expect(reden({ casus: casus(afscherming('ja')) })).toBe('gesloten-adres')
  expect(reden({ casus: casus(afscherming('ja'), afscherming('nee')) })).toBe('gemaakt')
  expect(reden({ casus: casus(veilig('eigen-telefoon')) })).toBe('geen-brieven')
  expect(reden({ casus: casus(veilig('brief')) })).toBe('gemaakt')
  expect(reden({ personen: personen.map(p => ({ ...p, huisnummer: null })) })).toBe('geen-adres')
  expect(reden({ ontvanger: KIND })).toBe('kind')
  expect(reden({ ontvanger: idVan('vreemde') })).toBe('onbekend')
  expect(reden({ sjabloon: 'bestaat-niet' })).toBe('geen-sjabloon')
  expect(reden({ sjabloon: 'eigen-plan' })).toBe('niets-te-zeggen')
})

test('bij een vorm die bijzondere kennis vraagt wacht een brief op een besluit per persoon; nee houdt overal', () => {
  const vorm = regio.keten.brieven.wachten.vormen[0] ?? ''
  const bijzonder = (...feiten: CasusFeit[]): Kern => ({ ...casus(...feiten), vormen: [vorm] })
  const besluit = (persoon: string, mag: 'ja' | 'nee'): CasusFeit => ({
    ...{ soort: 'BriefBesloten', persoon, mag, grond: mag === 'ja' ? 'persoon-vraagt-erom' : 'niet-veilig' },
    ...{ reden: idVan('r'), op: '2026-03-02T09:00:00.000Z' },
  })
  expect(reden({ casus: bijzonder() })).toBe('wacht-op-besluit')
  // a decision is about one person
  expect(reden({ casus: bijzonder(besluit(VADER, 'ja')) })).toBe('wacht-op-besluit')
  expect(reden({ casus: bijzonder(besluit(MOEDER, 'ja')) })).toBe('gemaakt')
  expect(reden({ casus: bijzonder(besluit(MOEDER, 'ja'), besluit(MOEDER, 'nee')) })).toBe('wacht-op-besluit')
  expect(reden({ casus: casus(besluit(MOEDER, 'nee')) })).toBe('wacht-op-besluit')
  expect(reden({ casus: casus() })).toBe('gemaakt')
})

test('SD-20 op het papier staat in het venster alleen de ontvanger, en het onderwerp verraadt niets, in elke brief van elke regio', () => {
  for (const id of [
    'rotterdam-2014',
    'ijsselland-2014',
    'utrecht-amersfoort-2015',
    'arnhem-achterhoek-2014',
    'rotterdam-rijnmond-2024',
  ]) {
    const def = getDefinitie(id)
    const c = casus(doel(MOEDER, 'van moeder'), { soort: 'NazorgmaandenGekozen', maanden: [3, 6], reden: idVan('r') })
    for (const { id: sjabloon } of def.keten.brieven.sjablonen) {
      const uit = brief(vraag({ casus: c, regio: def, sjabloon }))
      expect(uit.adres).toEqual(['Petra Voorbeeldsma', 'Verzonnenlaan 12', '1000 AA  Proefstad'])
      const organisaties = def.organisaties.map(o => o.naam.toLowerCase())
      for (const woord of [
        'geweld',
        'mishandel',
        'veilig thuis',
        'opvang',
        'voorbeeldsma',
        'verzonnenlaan',
        ...organisaties,
      ])
        expect(uit.onderwerp.toLowerCase()).not.toContain(woord)
      expect(JSON.stringify(uit)).not.toMatch(/\{\{/)
      expect(uit.alineas.join(' ')).not.toMatch(/geweld|mishandel|Veilig Thuis|melding|melder/i)
    }
  }
})

test('de afsluiting noemt de momenten die voor dit gezin gelden', () => {
  const c = casus({ soort: 'NazorgmaandenGekozen', maanden: [1, 6], reden: idVan('r') })
  const { alineas } = brief(vraag({ casus: c, sjabloon: 'afsluiting' }))
  expect(alineas).toContain('•  ongeveer 1 maand na het einde van de hulp')
  expect(alineas).toContain('•  ongeveer 6 maanden na het einde van de hulp')
})

test('een stuk over de andere partij staat niet op iemands eigen spoor, ook niet als het over beiden gaat', () => {
  const stuk = (naam: string, ...over: string[]): CasusFeit => ({
    ...{
      soort: 'StukToegevoegd',
      stuk: idVan(naam),
      bestand: idVan(`${naam} b`),
      versie: 1,
      aard: 'verslag',
      bestandstype: 'pdf',
    },
    ...{ grootte: 10, naam: idVan(`${naam} n`), over, herkomst: 'gezin', op: '2026-03-02T09:00:00.000Z' },
  })
  const c = casus(
    stuk('moeder', MOEDER),
    stuk('vader', VADER),
    stuk('samen', MOEDER, VADER),
    stuk('gezin'),
    stuk('met kind', MOEDER, KIND),
  )
  const op = (persoon: string) => eigenStukken(c, persoon).map(s => s.id)
  expect(op(MOEDER)).toEqual([idVan('moeder'), idVan('met kind')])
  expect(op(VADER)).toEqual([idVan('vader')])
  expect(op(KIND)).toEqual([idVan('met kind')])
  const weg = evolve(
    { ...c, status: 'open', houder: '' },
    { soort: 'StukIngetrokken', stuk: idVan('moeder'), reden: idVan('r'), op: '2026-03-02T09:00:00.000Z' },
  )
  expect(weg.status === 'geen' ? [] : eigenStukken(weg, MOEDER).map(s => s.id)).toEqual([idVan('met kind')])
})
