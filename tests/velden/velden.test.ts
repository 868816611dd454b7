import path from 'node:path'
import { expect, test } from 'vitest'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { maakRoutes } from '../../service/slices.ts'
import { naamVan, REGISTER } from '../../vertrouwen/velden/register.ts'
import { veldenVan } from '../../vertrouwen/velden/velden.ts'
import { GEBRUIK, lezers, type Gebruik } from './lezers.ts'

const velden = veldenVan(maakRoutes(getRegelboek(path.resolve('regios'))))
const namen = [...new Set(velden.map(v => naamVan(v.plek)))].toSorted()

/**
 * Fields that no code reads by name, each with who reads it and why it is asked all the same. Once a year somebody goes through this list
 * (SD-1): what cannot say this any more is no longer asked.
 */
const LEEST_EEN_MENS: Readonly<Record<string, string>> = {
  aanMens:
    'de database leest wie bij naam gevraagd is: alleen die ziet de vraag en antwoordt (policies van adviesvraag)',
  aanbodAanvaard: 'een van de drie bevestigingen die de regel voor het intrekken op rij naloopt (Wth art. 2 lid 9)',
  betrokkeneGeinformeerd: 'staat bij de verstrekking: wie haar toetst ziet of het gezin het wist (Wmo 2015 art. 5.3.1)',
  directeMaatregelen: 'een veld van het instrument; staat onder zijn eigen naam in de weging',
  'geen-contact': 'een van de vier voorwaarden die de commissie op rij naloopt voor een alarmknop',
  geheimDoorbroken: 'staat bij de verstrekking: wie haar toetst ziet of een beroepsgeheim is doorbroken',
  geraadpleegdeBronnen: 'een veld van het instrument; staat onder zijn eigen naam in de weging',
  'gevaar-aangetoond': 'een van de vier voorwaarden die de commissie op rij naloopt voor een alarmknop',
  instantieBevestigt: 'een van de drie bevestigingen die de regel voor het intrekken op rij naloopt (Wth art. 2 lid 9)',
  kinderenInBeeld: 'een veld van het instrument; staat onder zijn eigen naam in de weging',
  lokalePartijen: 'een veld van het instrument; staat onder zijn eigen naam in de weging',
  machtsverhoudingen: 'een veld van het instrument; staat onder zijn eigen naam in de weging',
  medewerkers: 'de database leest wie op een plek is ingedeeld: alleen die krijgt het adres (toon_adres)',
  oorzaken: 'een veld van het instrument; staat onder zijn eigen naam in de weging',
  plegerStand: 'gaat als stand naar de nazorg van wie het geweld gebruikte',
  raadReden:
    'gaat als reden van het verzoek naar de regel die zonder reden weigert, en staat in het verzoek aan de Raad',
  raadVoorwaarden: 'gaat als voorwaarden van het verzoek naar de regel die weigert zolang een ervan niet vaststaat',
  slachtofferStand: 'gaat als stand naar de nazorg van wie het geweld overkwam',
  verbod: 'een van de vier voorwaarden die de commissie op rij naloopt voor een alarmknop',
  werktMee: 'een van de drie bevestigingen die de regel voor het intrekken op rij naloopt (Wth art. 2 lid 9)',
  'woont-hier': 'een van de vier voorwaarden die de commissie op rij naloopt voor een alarmknop',
}

test('SD-1 elk veld dat Kring vraagt zegt waarvoor, en de lijst van wat niets voedt is gelijk aan wat iemand verantwoordde', async () => {
  expect(velden.length).toBeGreaterThan(500)
  expect(velden.filter(v => v.doel === null).map(v => `${v.route} ${v.plek}`)).toEqual([])
  const gelezen = lezers()
  const voedtNiets = namen.filter(n => !gelezen.has(n))
  expect(voedtNiets).toEqual(Object.keys(LEEST_EEN_MENS).toSorted())
  // the list people read: written by `npx vitest run --project puur tests/velden -u`
  await expect(blad(gelezen, voedtNiets)).toMatchFileSnapshot('../../docs/velden.md')
})

test('een veld zonder doel valt op, hoe diep het ook staat, en een doel zonder veld ook', () => {
  const route = (body: unknown) => ({ methode: 'POST', pad: '/proef', schemas: { body } })
  const diep = route({
    anyOf: [
      { properties: { personen: { items: { properties: { haarkleur: {}, achternaam: {} } } } } },
      { properties: { schoenmaat: {} } },
    ],
  })
  expect(
    veldenVan([diep])
      .filter(v => v.doel === null)
      .map(v => v.plek),
  ).toEqual(['personen[].haarkleur', 'schoenmaat'])
  expect(veldenVan([diep]).map(v => v.plek)).toContain('personen[].achternaam')
  // a line in the register for what is no longer asked goes out with it
  const gebruikt = new Set(velden.flatMap(v => [`${v.pad} ${v.plek}`, `${v.pad} ${naamVan(v.plek)}`, naamVan(v.plek)]))
  expect(Object.keys(REGISTER).filter(k => !gebruikt.has(k))).toEqual([])
})

test('een doel is een gewone zin en geen herhaling van de naam', () => {
  for (const [sleutel, doel] of Object.entries(REGISTER)) {
    expect(doel.length, sleutel).toBeGreaterThan(6)
    expect(doel.toLowerCase(), sleutel).not.toBe(naamVan(sleutel.split(' ').at(-1) ?? '').toLowerCase())
    expect(doel, sleutel).not.toMatch(/\.$|^[A-Z]/)
  }
})

/** The page of docs: every field once per purpose, with where it is asked and what uses it. */
function blad(gelezen: ReadonlyMap<string, ReadonlySet<Gebruik>>, voedtNiets: readonly string[]): string {
  const regels = new Map<string, { naam: string; doel: string; routes: Set<string> }>()
  for (const v of velden) {
    const naam = naamVan(v.plek)
    const sleutel = `${naam} ${v.doel ?? ''}`
    const regel = regels.get(sleutel) ?? { naam, doel: v.doel ?? '', routes: new Set<string>() }
    regels.set(sleutel, { ...regel, routes: regel.routes.add(v.pad) })
  }
  const waar = (routes: ReadonlySet<string>) => {
    const [eerste = '', ...meer] = [...routes].toSorted()
    return meer.length === 0 ? `\`${eerste}\`` : `\`${eerste}\` en ${meer.length} meer`
  }
  const voedt = (naam: string) => [...(gelezen.get(naam) ?? [])].toSorted().join(', ') || 'geen code; zie onder'
  const lijst = [...regels.values()].toSorted((a, b) =>
    `${a.naam} ${a.doel}`.localeCompare(`${b.naam} ${b.doel}`, 'nl'),
  )
  return [
    '# Waarvoor Kring iets vraagt',
    '',
    'Elk veld dat een scherm of een ander systeem kan invullen, en waarvoor (SD-1; AVG art. 5 lid 1 b en c). Een veld zonder doel laat de test',
    'vallen. De laatste kolom zegt welke soort code een veld van die naam leest. Zij gaat op naam: delen twee velden een naam, dan telt het',
    'gebruik van de een ook voor de ander. Dit blad wordt gemaakt; de doelen staan in `vertrouwen/velden/`.',
    '',
    ...Object.entries(GEBRUIK).map(([soort, zin]) => `- ${soort}: ${zin}`),
    '',
    '| veld | waarvoor | waar gevraagd | voedt |',
    '|---|---|---|---|',
    ...lijst.map(r => `| ${r.naam} | ${r.doel} | ${waar(r.routes)} | ${voedt(r.naam)} |`),
    '',
    '## Wat geen code leest',
    '',
    'Eens per jaar na te lopen: wie leest dit, en is dat het vragen waard? Wat dat niet meer kan zeggen wordt niet meer gevraagd.',
    '',
    '| veld | wie het leest |',
    '|---|---|',
    ...voedtNiets.map(n => `| ${n} | ${LEEST_EEN_MENS[n] ?? ''} |`),
    '',
  ].join('\n')
}
