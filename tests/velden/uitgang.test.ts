import path from 'node:path'
import { expect, test } from 'vitest'
import type { TSchema } from 'typebox'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { LEEFTIJDEN } from '../../keten/opvang/bed.ts'
import { maakRoutes } from '../../service/slices.ts'

const routes = maakRoutes(getRegelboek(path.resolve('regios')))
/** What says exactly who, how old or where: a range or a yes or no is asked instead, unless a line below says why it cannot be. */
const PRECIES = /geboor|leeftijd|postcode|adres|straat|huisnummer|woonplaats|bsn|telefoon|burgerservice/i

/** Where an answer names something exact all the same, and why a range would not do there. */
const WAAROM: Readonly<Record<string, string>> = {
  'GET /mailkeuze keuze.adres': 'het eigen adres van de medewerker zelf',
  'POST /casussen/:id/brieven/voorbeeld adres': 'een brief van papier moet aankomen; alleen na de veilige weg',
  'GET /alarmen/:id persoon.geboortedatum': 'de meldkamer moet de goede mens vinden, en nu',
  'POST /opvang/plekken/:id/adres adres': 'alleen wie op deze plek is ingedeeld, en elke keer vastgelegd',
  'GET /vertrouwenspersoon bereik.telefoon': 'het openbare nummer van een organisatie, uit de regio; van niemand thuis',
  'GET /opvang/vragen telefoon': 'het nummer van een opvang voor collega-organisaties, niet van een mens',
  'GET /berichten/in/:id personen.geboortedatum': 'wat de politie stuurde, gelezen door wie het aanneemt',
  'POST /zoekvragen mensen.geboortedatum': 'twee mensen met een naam uit elkaar houden; alleen binnen eigen zaken',
}

/** Every name in a form, with the names above it. */
function* namen(vorm: TSchema, boven: readonly string[] = []): Generator<string> {
  const v = vorm as { anyOf?: TSchema[]; items?: TSchema; properties?: Record<string, TSchema> }
  for (const deel of v.anyOf ?? []) yield* namen(deel, boven)
  if (v.items) yield* namen(v.items, boven)
  for (const [naam, deel] of Object.entries(v.properties ?? {})) {
    yield [...boven, naam].join('.')
    yield* namen(deel, [...boven, naam])
  }
}
const precies = (vorm: TSchema) => [...namen(vorm)].filter(n => PRECIES.test(n.split('.').at(-1) ?? ''))
const route = (naam: string) => routes.find(r => `${r.methode} ${r.pad}` === naam)
const vraagt = (naam: string): TSchema => {
  const vorm = route(naam)?.schemas.body
  if (vorm === undefined) throw new Error(`Er is geen route ${naam} die iets vraagt.`)
  return vorm
}

test('SD-2 wat een dossier verlaat noemt een groep of ja en nee waar dat kan; een dag, leeftijd of plaats staat er alleen met een reden', () => {
  const gevonden = routes.flatMap(r => precies(r.antwoord).map(n => `${r.methode} ${r.pad} ${n}`))
  expect([...new Set(gevonden)].toSorted()).toEqual(Object.keys(WAAROM).toSorted())
  // a bed is asked for so many adults, and children per band of age: no name, day of birth or address can be sent along
  expect(precies(vraagt('POST /opvang/vragen'))).toEqual([])
  expect(JSON.stringify(vraagt('POST /opvang/vragen'))).toContain(JSON.stringify(LEEFTIJDEN[0]))
  // an advice, a talk that is counted and a question to a specialist leave the same way: choices and words, nothing exact
  for (const naam of ['POST /adviezen', 'POST /adviesvragen']) expect([naam, precies(vraagt(naam))]).toEqual([naam, []])
})

test('een vorm die wel precies is valt op, hoe diep zij ook staat', () => {
  const vorm = {
    anyOf: [{ items: { properties: { kind: { properties: { geboortedatum: {} } } } } }, { properties: {} }],
  }
  expect(precies(vorm)).toEqual(['kind.geboortedatum'])
})
