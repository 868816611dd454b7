import path from 'node:path'
import { expect, test } from 'vitest'
import type { TSchema } from 'typebox'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { ROLNAMEN } from '../../gedeeld/rolnamen.ts'
import { doelen, rollen as alleRollen, type Doel, type Rol } from '../../kernel/actor.ts'
import type { Toegangsregel } from '../../kernel/access.ts'
import type { Route } from '../../kernel/gate.ts'
import type { Veldklasse } from '../../kernel/views.ts'
import { maakRoutes, slices } from '../../service/slices.ts'
import { veldenVan } from '../../vertrouwen/velden/velden.ts'

const routes = maakRoutes(getRegelboek(path.resolve('regios')))
const naam = (r: Route) => `${r.methode} ${r.pad}`
const regels = new Map<string, { slice: string; regel: Toegangsregel }>(
  [...slices.values()].flatMap(s =>
    Object.entries(s.access).map(([type, regel]) => [type, { slice: s.naam, regel }] as const),
  ),
)

/** Who may use a route, and for what; of a command the line of its slice says so. */
function recht(r: Route): { rollen: readonly Rol[]; doel: Doel } {
  if (r.soort === 'kijk') return { rollen: r.kijk.rollen, doel: r.kijk.doel }
  if (r.soort !== 'opdracht') return r
  const er = regels.get(r.type)
  if (er === undefined) throw new Error(`${naam(r)} wordt een opdracht ${r.type} zonder regel.`)
  return er.regel
}

/** What is in a class of fields; a new class does not compile without a line. */
const VELDKLASSEN: Readonly<Record<Veldklasse, string>> = {
  proces: 'soort, stand, termijn, wie de zaak houdt; geen mens van een gezin',
  persoon: 'wie het gezin is: naam, geboortedag, hoe zij bij elkaar horen',
  inhoud: 'wat er gebeurde en wat eraan gedaan wordt, ook vrije tekst',
  melder: 'wie meldde; ook binnen de zaak een eigen blik (Wmo 2015 art. 5.3.2 lid 2)',
  stuk: 'een bestand of brief',
  bsn: 'burgerservicenummer; nooit in een antwoord behalve in de levering aan het CBS',
  rooster: 'wie wanneer dienst heeft',
  regio: 'het beleid en de gegevens van de regio; van niemand',
  eigen: 'wat van de vrager zelf is: eigen werk, eigen instellingen',
}

/** Why one route may give several roles different fields. */
const BEREIK: Readonly<Record<Toegangsregel['bereik'], string>> = {
  inhoud: 'de eigen organisatie (of deze mens) is houder of betrokken, zit aan tafel, of staat op het werkblad',
  aanbod: 'ook wie de zaak aangeboden kreeg en nog niet aanvaardde',
  nieuw: 'er is nog geen zaak: de rol is genoeg, binnen de eigen regio en organisatie',
}

test('elke rol, elke daad, elke blik en elk veld staat op het blad van de rechten, en het blad is vers', async () => {
  for (const r of routes) expect([naam(r), recht(r).rollen.length > 0]).toEqual([naam(r), true])
  // the page people read: written by `npx vitest run --project puur tests/rechten -u`
  await expect(blad()).toMatchFileSnapshot('../../docs/rechten.md')
})

/** The names in a form, without where they stand. */
function* namen(vorm: TSchema | undefined): Generator<string> {
  const v = (vorm ?? {}) as { anyOf?: TSchema[]; items?: TSchema; properties?: Record<string, TSchema> }
  for (const deel of v.anyOf ?? []) yield* namen(deel)
  if (v.items) yield* namen(v.items)
  for (const [n, deel] of Object.entries(v.properties ?? {})) {
    yield n
    yield* namen(deel)
  }
}

/** A field by its name, with every role that may meet it on some route. */
function perVeld(paren: Iterable<readonly [veld: string, rollen: readonly Rol[]]>): string[] {
  const van = new Map<string, Set<Rol>>()
  for (const [veld, rollen] of paren) van.set(veld, new Set([...(van.get(veld) ?? []), ...rollen]))
  const groepen = new Map<string, string[]>()
  for (const [veld, rollen] of van) {
    const wie = lees([...rollen])
    groepen.set(wie, [...(groepen.get(wie) ?? []), veld])
  }
  return [...groepen]
    .toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([wie, velden]) => `| ${wie} | ${velden.toSorted((a, b) => a.localeCompare(b, 'nl')).join(', ')} |`)
}

const ECHT = alleRollen.filter(r => r !== 'systeem')
/** Few are named; where nearly everybody may, who may not is shorter. */
function lees(rollen: readonly Rol[]): string {
  const wel = ECHT.filter(r => rollen.includes(r))
  const niet = ECHT.filter(r => !rollen.includes(r))
  if (niet.length === 0) return 'elke rol'
  if (niet.length <= 4) return `elke rol behalve ${niet.join(', ')}`
  return wel.length === 0 ? 'alleen het systeem' : wel.join(', ')
}

function blad(): string {
  const kijk = routes.filter(r => r.soort === 'kijk')
  const rij = routes.filter(r => r.soort === 'rij' || r.soort === 'samen')
  const klassen = Object.entries(VELDKLASSEN).map(([klasse, wat]) => {
    const wie = kijk.flatMap(r => (r.kijk.velden.some(v => v === klasse) ? r.kijk.rollen : []))
    return `| ${klasse} | ${wat} | ${lees(wie)} |`
  })
  const schrijft = veldenVan(routes)
  const perRoute = new Map(routes.map(r => [naam(r), recht(r).rollen]))
  return [
    '# Wie wat mag',
    '',
    'Welke rol welke daad mag doen, wat zij mag zien, en welk veld zij leest of schrijft (OWASP ASVS 8.1.1 en 8.1.2). Dit blad wordt gemaakt uit de',
    'regels die de server zelf gebruikt en is nooit ouder dan de code: een toets valt als het niet klopt. Een rol alleen is nooit genoeg; daarna komt de zaak.',
    '',
    '## Wat naast de rol telt',
    '',
    '- **Regio**: alles is van een regio; van een andere regio bestaat niets.',
    '- **Sper**: wie van een zaak gesperd is ziet er niets van, in welke rol ook (vertrouwen/afgesloten).',
    '- **Kring om de zaak**: de eigen organisatie is houder of betrokken, of deze mens zit aan tafel of staat op het werkblad. Is de zaak alleen aangeboden, dan is alleen het aanbod te zien.',
    '- **Stand van de zaak**: een daad die nu niet kan weigert de beslisser van de stap (409), met de reden.',
    '- **Tijd**: een rol loopt van dag tot dag; buiten die dagen geeft zij niets.',
    '- **Procesregisseur**: ziet van een zaak soort, stand, termijn en houder, nooit de inhoud.',
    '- **Werkblad**: alleen voor wie erop staat; de keten niet.',
    '',
    'Dezelfde grenzen staan los hiervan in de database, met rechten per kolom: [schema.sql](../db/schema.sql), [conventions.md](../db/conventions.md).',
    'Waar iemand zonder recht komt: een zaak buiten de eigen kring bestaat niet (404); een rol die niet mag hoort dat (403); beide staan in het inzagelogboek.',
    '',
    ...Object.entries(BEREIK).map(([b, zin]) => `- bereik *${b}*: ${zin}`),
    '',
    '## Rollen',
    '',
    '| rol | hoe zij heet |',
    '|---|---|',
    ...ECHT.map(r => `| ${r} | ${ROLNAMEN.nl[r]} |`),
    '',
    '## Daden in een zaak',
    '',
    '| stap | daad | bereik | rollen | doel |',
    '|---|---|---|---|---|',
    ...[...regels].map(
      ([type, { slice, regel }]) => `| ${slice} | ${type} | ${regel.bereik} | ${lees(regel.rollen)} | ${regel.doel} |`,
    ),
    '',
    '## Daden buiten een zaak',
    '',
    '| daad | rollen | doel |',
    '|---|---|---|',
    ...rij.map(r => `| \`${naam(r)}\` | ${lees(recht(r).rollen)} | ${recht(r).doel} |`),
    '',
    '## Blikken',
    '',
    '| blik | rollen | doel | soorten velden |',
    '|---|---|---|---|',
    ...kijk.map(r => `| \`${naam(r)}\` | ${lees(r.kijk.rollen)} | ${r.kijk.doel} | ${r.kijk.velden.join(', ')} |`),
    '',
    '## Soorten velden',
    '',
    'Elke blik noemt in het inzagelogboek welke soorten zij gaf.',
    '',
    '| soort | wat erin zit | wie haar op een of andere blik leest |',
    '|---|---|---|',
    ...klassen,
    '',
    '## Velden lezen',
    '',
    'Elke naam van een veld in een antwoord, met de rollen die haar ergens kunnen tegenkomen. Binnen die rollen beslist wat hierboven staat; delen twee velden een naam, dan staan de rollen van beide erbij.',
    '',
    '| rollen | velden |',
    '|---|---|',
    ...perVeld(kijk.flatMap(r => [...namen(r.antwoord)].map(n => [n, r.kijk.rollen] as const))),
    '',
    '## Velden schrijven',
    '',
    'Elk veld dat iemand kan invullen, met de rollen die dat op een of andere route mogen. Waarvoor het is staat in [velden.md](velden.md).',
    '',
    '| rollen | velden |',
    '|---|---|',
    ...perVeld(
      schrijft.map(
        v => [v.plek.split(/[.]|\[\]/).findLast(deel => deel !== '') ?? v.plek, perRoute.get(v.route) ?? []] as const,
      ),
    ),
    '',
    '## Doelen',
    '',
    ...Object.entries(doelen).map(([d, zin]) => `- ${d}: ${zin}`),
    '',
  ].join('\n')
}
