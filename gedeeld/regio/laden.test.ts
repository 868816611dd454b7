import { describe, expect, it } from 'vitest'
import { type Definitiemap, bouw } from './bouwen.ts'
import { gatenVan } from './gaten.ts'
import { REGIOS, getRegio, leesMappen } from './laden.ts'
import { regelnummers } from './regelnummers.ts'

const KOPIE = leesMappen(REGIOS).filter(map => ['landelijk', 'rotterdam-2014'].includes(map.naam))

/** De definitie van Rotterdam met een wijziging in een bestand. */
function gewijzigd(bestand: string, van: string | RegExp, naar: string): Definitiemap[] {
  return KOPIE.map(map => ({
    naam: map.naam,
    bestanden: map.bestanden.map(({ naam, tekst }) => ({
      naam,
      tekst: naam === bestand ? vervang(tekst, van, naar) : tekst,
    })),
  }))
}

function vervang(tekst: string, van: string | RegExp, naar: string): string {
  const nieuw = tekst.replace(van, naar)
  if (nieuw === tekst) throw new Error(`Niets te vervangen: ${String(van)}`)
  return nieuw
}

/** Het regelnummer van een stuk tekst in het gewijzigde bestand. */
function regelVan(mappen: Definitiemap[], bestand: string, stuk: string): number {
  const tekst = mappen.flatMap(map => map.bestanden).find(({ naam }) => naam === bestand)?.tekst ?? ''
  return tekst.slice(0, tekst.indexOf(stuk)).split('\n').length
}

describe('een goede definitie', () => {
  it('R000-01 Rotterdam 2014 telt zeven gemeenten met Rotterdam als centrum', () => {
    const { definitie } = getRegio('rotterdam-2014')
    expect(definitie.gemeenten).toHaveLength(7)
    expect(definitie.regio.centrumgemeenten).toEqual(['Rotterdam'])
  })

  it('R000-06 elk van de drie gebiedsteams hoort bij precies een centrumgebied', () => {
    const { definitie } = getRegio('rotterdam-2014')
    const teams = definitie.deelgebieden.filter(gebied => gebied.soort === 'gebiedsteam')
    expect(teams.map(team => team.centrumgemeente)).toEqual(['Rotterdam', 'Spijkenisse', 'Vlaardingen'])
    expect(definitie.regio.ruimereRegio?.centrumgebieden).toEqual(['Rotterdam', 'Spijkenisse', 'Vlaardingen'])
  })

  it('R003-01 IJsselland noemt elf gemeenten en Hattem als uitzondering', () => {
    const { definitie } = getRegio('ijsselland-2014')
    const gewoon = definitie.gemeenten.filter(gemeente => gemeente.positie !== 'bijzonder')
    expect(gewoon.map(gemeente => gemeente.naam).sort()).toEqual(ELF)
    expect(definitie.gemeenten.filter(gemeente => gemeente.positie === 'bijzonder').map(({ naam }) => naam)).toEqual([
      'Hattem',
    ])
  })

  it('R003-02 Hattem is lid en gaat naar verwachting naar Apeldoorn, zonder datum', () => {
    const { definitie } = getRegio('ijsselland-2014')
    const hattem = definitie.gemeenten.find(gemeente => gemeente.naam === 'Hattem')
    expect(hattem?.verwachtVertrek).toMatchObject({ naar: 'Apeldoorn' })
    expect(hattem?.verwachtVertrek).not.toHaveProperty('datum')
  })

  it('R003-92 in elke gemeente van IJsselland is een team dat kan ontvangen', () => {
    const { definitie } = getRegio('ijsselland-2014')
    expect(definitie.keten.overdracht.ontvanger.soort).toBe('lokaalTeam')
    expect(definitie.teams.some(team => team.gemeenten === 'alle')).toBe(true)
  })

  it('leent het landelijke instrument als de regio er geen heeft', () => {
    const { definitie, landelijk } = getRegio('rotterdam-2014')
    expect(definitie.keten.weging.instrument).toBe(landelijk.instrument)
  })

  it.each(['rotterdam-2014', 'ijsselland-2014'])('zet elke bronregel van %s precies een keer', id => {
    const { definitie } = getRegio(id)
    expect(definitie.regels.map(regel => regel.id)).toEqual(regelnummers(definitie.regio.regelreeks))
  })

  it('noemt per gemeente wie nog niet benoemd is als gat', () => {
    const { definitie, landelijk } = getRegio('ijsselland-2014')
    const gat = gatenVan(definitie, landelijk).find(({ id }) => id === 'benoeming-ketenregisseur')
    expect(gat?.gemeenten).toHaveLength(12)
  })
})

describe('een foute definitie wordt geweigerd met bestand, regel en raad', () => {
  const klokken = 'rotterdam-2014/klokken.yaml'
  const regels = 'rotterdam-2014/regels.yaml'
  const gemeenten = 'rotterdam-2014/gemeenten.yaml'

  const gevallen: [string, string, string | RegExp, string, string, RegExp, RegExp][] = [
    [
      'onbekende sleutel',
      'rotterdam-2014/keten.yaml',
      'tweedeProfessional:',
      'tweedeProfesional:',
      'tweedeProfesional:',
      /Onbekende sleutel/,
      /Bedoelde u "tweedeProfessional"/,
    ],
    ['onbekend deel', 'rotterdam-2014/geld.yaml', 'geld:', 'gelden:', 'gelden:', /Onbekende sleutel "gelden"/, /geld/],
    [
      'een vertrouwenspersoon die van het meldpunt zelf is',
      'rotterdam-2014/loket.yaml',
      'aanbod:\n',
      'vertrouwenspersonen:\n  - { id: proef, naam: AMHK Rotterdam-Rijnmond, gemeenten: alle, telefoon: 000-0000001, bron: platform }\naanbod:\n',
      'id: proef',
      /het meldpunt zelf/,
      /onafhankelijke organisatie/,
    ],
    ['verkeerde soort waarde', klokken, 'lengte: 2\n', 'lengte: twee\n', 'lengte: twee', /heel getal/, /./],
    [
      'opgerekte wet',
      klokken,
      'lengte: 28,',
      'lengte: 35,',
      'maximum: { lengte: 35',
      /ruimer dan de wet/,
      /28 kalenderdagen/,
    ],
    [
      'bijna goede kloknaam',
      klokken,
      'naam: overdracht\n',
      'naam: overdacht\n',
      'overdacht',
      /nergens gelezen/,
      /"overdracht"/,
    ],
    [
      'niet te rekenen klok',
      klokken,
      'kalender: werkdagen\n    einde: zelfde-tijd',
      'kalender: atw\n    einde: zelfde-tijd',
      '- naam: overdracht',
      /niet uit te rekenen/,
      /kalender/,
    ],
    [
      'ontbrekende bronregel',
      regels,
      /^ {2}- \{ id: P000-07.*\n/m,
      '',
      'regels:',
      /P000-07 ontbreekt/,
      /Voeg P000-07 toe/,
    ],
    [
      'dubbele bronregel',
      regels,
      'id: P000-08',
      'id: P000-09',
      'id: P000-09, aanleiding: melding klaar',
      /twee keer/,
      /andere naam/,
    ],
    [
      'pad dat niet bestaat',
      regels,
      'klokken.huisverbod-regie',
      'klokken.huisverbodregie',
      'klokken.huisverbodregie',
      /bestaat niet in deze definitie/,
      /klokken\.overdracht/,
    ],
    [
      'verwijzing die niet aankomt',
      gemeenten,
      'organisatie: vhrr',
      'organisatie: vhr',
      'organisatie: vhr,',
      /"vhr" komt niet voor in organisaties/,
      /vhrr/,
    ],
    [
      'gemeente die niet bestaat',
      gemeenten,
      'gemeenten: [Lansingerland], thema: opvang',
      'gemeenten: [Lansinger], thema: opvang',
      '[Lansinger]',
      /"Lansinger" komt niet voor in gemeenten/,
      /Lansingerland/,
    ],
    [
      'gemeente zonder meldpunt',
      gemeenten,
      /^ {2}- \{ id: melding, .*\n/m,
      '',
      '- naam: Rotterdam',
      /geen meldpunt/,
      /thema: melding/,
    ],
    [
      'onbekend document',
      'rotterdam-2014/overleg.yaml',
      'r2014:219-234',
      'r2015:219-234',
      'r2015',
      /"r2015" is niet bekend/,
      /r2014/,
    ],
    [
      'regelnummer buiten het document',
      'rotterdam-2014/overleg.yaml',
      'r2014:219-234',
      'r2014:219-2340',
      '219-2340',
      /maar 1082 regels/,
      /r2014:12-14/,
    ],
    [
      'regel zonder bron',
      'rotterdam-2014/overleg.yaml',
      /\n {4}bron: r2014:219-234/,
      '',
      '- id: regiegroep\n',
      /ontbreekt "bron"/,
      /bron: \.\.\./,
    ],
    [
      'kapotte YAML',
      'rotterdam-2014/regie.yaml',
      'benoemingen: []',
      'benoemingen: [',
      'benoemingen',
      /geen geldige YAML/,
      /./,
    ],
    [
      'twee keer dezelfde sleutel',
      'rotterdam-2014/regie.yaml',
      'benoemingen: []',
      'benoemingen: []\nklokken: []',
      'klokken: []',
      /staat ook al in/,
      /een van de twee/,
    ],
    [
      'uitvoering in een vreemde vorm',
      regels,
      'soort: handwerk, reden:',
      'soort: handwerk, waarom:',
      'id: P000-19',
      /Geen van de toegestane vormen/,
      /handwerk/,
    ],
  ]

  it.each(gevallen)('%s', (_naam, bestand, van, naar, plek, boodschap, raad) => {
    const mappen = gewijzigd(bestand, van, naar)
    const { fouten, regios } = bouw(mappen)
    const fout = fouten.find(({ message, file }) => boodschap.test(message) && file === bestand)
    expect(fout, JSON.stringify(fouten)).toBeDefined()
    expect(fout?.hint).toMatch(raad)
    expect(Math.abs((fout?.line ?? 0) - regelVan(mappen, bestand, plek))).toBeLessThanOrEqual(1)
    expect(regios.has('rotterdam-2014')).toBe(false)
  })

  it('waarschuwt bij een norm die ruimer is, en laadt dan wel', () => {
    const klok =
      '  - { naam: weging, start: melding-ontvangen, lengte: 8, eenheid: werkdagen, kalender: werkdagen, einde: einde-dag, soort: regio, bron: platform }\n'
    const { fouten, waarschuwingen, regios } = bouw(gewijzigd(klokken, 'klokken:\n', `klokken:\n${klok}`))
    expect(fouten).toEqual([])
    expect(waarschuwingen).toMatchObject([{ file: klokken, line: 3, path: 'klokken.weging.lengte' }])
    expect(regios.has('rotterdam-2014')).toBe(true)
  })

  it('rekent een wet die op de dagen van de regio nog niet gold niet mee', () => {
    const ruim = gewijzigd(klokken, 'lengte: 28,', 'lengte: 35,').map(map => ({
      naam: map.naam,
      bestanden: map.bestanden.map(({ naam, tekst }) => ({
        naam,
        tekst:
          naam === 'landelijk/klokken.yaml'
            ? vervang(tekst, /(klok: huisverbod, .*van: )2009-01-01/, '$12090-01-01')
            : tekst,
      })),
    }))
    const eindigt = ruim.map(map => ({
      naam: map.naam,
      bestanden: map.bestanden.map(({ naam, tekst }) => ({
        naam,
        tekst:
          naam === 'rotterdam-2014/regio.yaml'
            ? vervang(tekst, 'geldigVan: 2015-01-01', 'geldigVan: 2015-01-01\n  geldigTot: 2018-12-31')
            : tekst,
      })),
    }))
    expect(bouw(ruim).fouten).toHaveLength(1)
    expect(bouw(eindigt).fouten).toEqual([])
  })
})

const ELF = [
  'Dalfsen',
  'Deventer',
  'Hardenberg',
  'Kampen',
  'Olst-Wijhe',
  'Ommen',
  'Raalte',
  'Staphorst',
  'Steenwijkerland',
  'Zwartewaterland',
  'Zwolle',
]
