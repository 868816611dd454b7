import { afterEach, describe, expect, test } from 'vitest'
import { gebiedssoorten, groepeer } from '../../gedeeld/regio/groepen.ts'
import { partnerkaart, zoekPartners } from '../../gedeeld/regio/partners.ts'
import { woordenVan, zoekWoord } from '../../gedeeld/regio/woordenlijst.ts'
import * as advies from '../../keten/advies/screens/teksten.ts'
import * as casus from '../../keten/casus/screens/teksten.ts'
import * as melding from '../../keten/melding/screens/woorden.ts'
import { getDefinitie, regelboek } from '../../kernel/testing/regios.ts'
import { PLAATSEN, regiowoord, zetRegiowoorden } from '../../toon/taal/regiowoorden.ts'
import { platteTeksten } from '../../toon/taal/vorm.ts'
import { wijzig } from './hulp/regio.ts'

const { landelijk, regios } = regelboek()
const utrecht = getDefinitie('utrecht-amersfoort-2015')
const arnhem = getDefinitie('arnhem-achterhoek-2014')
const rijnmond = getDefinitie('rotterdam-rijnmond-2024')
const ijsselland = getDefinitie('ijsselland-2014')
const bereikbaar = (contact: { telefoon?: string; website?: string; email?: string } | undefined) =>
  [contact?.telefoon, contact?.website, contact?.email].some(weg => weg !== undefined)

describe('partners', () => {
  test('R001-16 zoeken op thema en gemeente geeft partners, elk met een weg om ze te bereiken', () => {
    const gevonden = zoekPartners(utrecht, landelijk, { thema: 'opvang', gemeente: 'Weesp', op: '2015-06-01' })
    expect(gevonden.map(({ id }) => id)).toEqual(['opvang-gooi-vechtstreek', 'landelijke-opvang'])
    const stad = zoekPartners(utrecht, landelijk, { thema: 'opvang', gemeente: 'Utrecht', op: '2015-06-01' })
    expect(stad.map(({ id }) => id)).toEqual(['moviera', 'tussenvoorziening', 'landelijke-opvang'])
    for (const { contact } of [...gevonden, ...stad]) expect(bereikbaar(contact?.contact)).toBe(true)
    expect(new Set(zoekPartners(utrecht, landelijk, { op: '2015-06-01' }).map(({ bereik }) => bereik))).toEqual(
      new Set(['lokaal', 'regionaal', 'landelijk']),
    )
  })
  test('R001-16 noemt de bron zelf geen contact, dan staat dat erbij en wijst het meldpunt de weg', () => {
    const [moviera] = zoekPartners(utrecht, landelijk, { zoek: 'moviera', op: '2015-06-01' })
    expect(moviera?.open).toContain('contact')
    expect(moviera?.contact).toMatchObject({
      soort: 'via-meldpunt',
      naam: 'Veilig Thuis Utrecht',
      contact: { telefoon: '0800-2000' },
      bron: 'ub:4.1.1',
    })
  })
  test('R002-18 wie verslavingszorg zoekt, vindt IrisZorg met zijn rol in de keten', () => {
    const gevonden = zoekPartners(arnhem, landelijk, { zoek: 'Verslavingszorg', op: '2015-06-01' })
    expect(gevonden.find(({ naam }) => naam === 'IrisZorg')).toMatchObject({
      rol: 'verslavingszorg en crisisopname',
      ketendelen: ['Kennis delen, agenderen en preventie', 'Analyse en interventie'],
    })
  })
  test('R004-59 de kaart van een partner toont taken, grenzen en contact; wat de bron niet noemt, staat er als open', () => {
    expect(partnerkaart(rijnmond, landelijk, 'vtrr', '2024-06-01')).toMatchObject({
      taken: ['adviesvragen', 'chat', 'meldingen', 'samenwerken met lokale teams', 'gezamenlijk huisbezoek'],
      grenzen: [
        { tekst: 'neemt de casusregie niet over van het lokale team', bron: 'rr2024:172-173' },
        { tekst: 'werkt niet voor Hoeksche Waard' },
      ],
      contact: { soort: 'eigen', contact: { website: 'https://veiligthuisrr.nl' } },
      open: [],
    })
    expect(partnerkaart(rijnmond, landelijk, 'lokale-teams', '2024-06-01')?.grenzen).toContainEqual({
      tekst: 'casusregie: het gezin wordt niet aan een specialist overgedragen',
      bron: 'rr2024:173',
    })
    for (const definitie of regios.values())
      for (const { id } of definitie.organisaties) {
        const kaart = partnerkaart(definitie, landelijk, id, '2015-06-01')
        expect([id, kaart?.taken.length === 0]).toEqual([id, kaart?.open.includes('taken')])
        expect([id, kaart?.grenzen.length === 0]).toEqual([id, kaart?.open.includes('grenzen')])
        expect([id, kaart?.open.includes('contact') || bereikbaar(kaart?.contact?.contact)]).toEqual([id, true])
      }
  })
})

describe('gebieden van verschillende soort', () => {
  const een = new Map(utrecht.gemeenten.map(({ naam }) => [naam, 1]))
  test('R001-05 deelgebieden van verschillende soort overlappen, en elk verslag is per soort te groeperen', () => {
    const gebiedenVan = (gemeente: string) =>
      new Set(utrecht.deelgebieden.filter(gebied => gebied.gemeenten.includes(gemeente)).map(({ soort }) => soort))
    expect(gebiedenVan('Utrecht')).toEqual(
      new Set(['vtgebied', 'centrumgebied', 'district', 'veiligheidsregio', 'politieregio']),
    )
    expect(gebiedssoorten(utrecht)).toEqual(
      expect.arrayContaining(['district', 'wmoregio', 'veiligheidsregio', 'subregio']),
    )
    for (const soort of gebiedssoorten(utrecht)) {
      const { groepen, rest, dubbel, totaal } = groepeer(utrecht, soort, een)
      expect(totaal).toBe(28)
      const gezien = new Set([...groepen.flatMap(({ gemeenten }) => gemeenten), ...rest.gemeenten])
      expect(gezien.size).toBe(28)
      if (dubbel.length === 0) expect(groepen.reduce((n, { aantal }) => n + aantal, rest.aantal)).toBe(28)
    }
    expect(groepeer(utrecht, 'subregio', een).dubbel).toEqual(['Eemnes', 'Weesp', 'Wijdemeren'])
  })
  test('R003-03 Ommen en Hardenberg tellen apart en samen', () => {
    const per = new Map([
      ['Ommen', 3],
      ['Hardenberg', 4],
      ['Zwolle', 5],
    ])
    const { groepen, rest } = groepeer(ijsselland, 'subregio', per)
    expect(groepen).toEqual([
      { id: 'ommen-hardenberg', naam: 'Ommen-Hardenberg', gemeenten: ['Ommen', 'Hardenberg'], aantal: 7 },
    ])
    expect(rest.aantal).toBe(5)
  })
})

describe('woorden', () => {
  test('R003-15 de woordenlijst toont bij een begrip de woorden van andere velden', () => {
    const lijst = woordenVan(ijsselland, landelijk)
    expect(lijst.find(({ id }) => id === 'ouderenmishandeling')?.woorden).toMatchObject([
      { woord: 'ontspoorde zorg', van: 'instellingen en Inspectie' },
    ])
    const eigen = lijst.filter(({ herkomst }) => herkomst === 'regio')
    expect(eigen.length).toBeGreaterThan(4)
    for (const { begrip, woorden } of eigen) expect([begrip, woorden.length > 0]).toEqual([begrip, true])
  })
  test('R004-112 elk gedeeld begrip, en elk woord van een partner, opent dezelfde ene omschrijving', () => {
    for (const definitie of regios.values())
      for (const { id, begrip, betekenis, woorden } of definitie.woordenlijst)
        for (const woord of [begrip, begrip.toUpperCase(), ...woorden.map(regel => regel.woord)])
          expect(zoekWoord(definitie, landelijk, woord)).toMatchObject({ id, betekenis, herkomst: 'regio' })
    expect(zoekWoord(rijnmond, landelijk, 'duurzame veiligheid')?.begrip).toBe('stabiele veiligheid')
    expect(zoekWoord(rijnmond, landelijk, 'huiselijke kring')?.herkomst).toBe('landelijk')
    expect(zoekWoord(rijnmond, landelijk, 'bestaat niet')).toBeUndefined()
  })
  test('R004-112 een woord dat twee begrippen zou openen, wordt geweigerd', () => {
    const { fouten } = wijzig('rotterdam-rijnmond-2024', [
      'regio.yaml',
      'woord: duurzame veiligheid',
      'woord: Wijkteam',
    ])
    expect(fouten.map(({ message }) => message)).toContain('Het woord "Wijkteam" hoort al bij "lokaal team".')
  })
})

describe('woorden op het scherm zonder stigma', () => {
  afterEach(() => zetRegiowoorden([]))
  const teksten: Record<string, ReadonlyMap<string, string>> = {
    meldingwoorden: platteTeksten(melding.nl),
    casus: platteTeksten(casus.nl),
    advies: platteTeksten(advies.nl),
  }
  test('R004-69 de woorden op het scherm komen uit de lijst van de regio', () => {
    expect(regiowoord('nl', 'casus', 'rol.pleger')).toBeUndefined()
    zetRegiowoorden(rijnmond.labels)
    for (const [sleutel, plaatsen] of Object.entries(PLAATSEN)) {
      const woord = rijnmond.labels.find(label => label.sleutel === sleutel)?.tekst ?? ''
      for (const plaats of plaatsen) {
        const [ns = '', pad = ''] = plaats.split(':')
        expect([plaats, teksten[ns]?.has(pad)]).toEqual([plaats, true])
        expect(regiowoord('nl', ns, pad)?.toLowerCase()).toBe(woord)
        expect(woord).not.toMatch(/pleger|slachtoffer|dader/)
      }
    }
    expect(regiowoord('en', 'casus', 'rol.pleger')).toBeUndefined()
    zetRegiowoorden(ijsselland.labels)
    expect(regiowoord('nl', 'casus', 'rol.pleger')).toBeUndefined()
  })
  test('R004-69 een woord dat de regio mijdt, komt niet in haar lijsten', () => {
    const { fouten } = wijzig('rotterdam-rijnmond-2024', ['regio.yaml', 'tekst: gebruikt geweld', 'tekst: Dader'])
    expect(fouten.map(({ message, hint }) => [message, hint])).toEqual([
      ['De regio mijdt het woord "dader".', 'Schrijf liever: wie geweld gebruikt.'],
    ])
  })
})
