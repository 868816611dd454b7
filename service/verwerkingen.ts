import { doelen, type Doel, type Rol } from '../kernel/actor.ts'
import type { Route } from '../kernel/gate.ts'
import type { ElkeSlice } from '../kernel/slice.ts'
import type { Veldklasse } from '../kernel/views.ts'
import { klasseMet } from '../vertrouwen/bewaren/index.ts'
import { GEGEVENS, MAATREGELEN, VERWERKINGEN, type Registerblad } from '../vertrouwen/verwerkingen/index.ts'
import { rolnamen } from './rolnamen.ts'

/** A processing as people and other systems read it: what was written down and what the code says, together. */
export type Verwerkingsregel = {
  readonly id: Doel
  readonly doel: string
  readonly van: readonly string[]
  readonly grond: string
  readonly betrokkenen: readonly string[]
  readonly gegevens: readonly string[]
  readonly rollen: readonly string[]
  readonly ontvangers: readonly string[]
  readonly bewaren: readonly string[]
  /** in how many ways this purpose is served: routes to look and steps to take */
  readonly blikken: number
  readonly opdrachten: number
}

type Gebruik = { rollen: Set<Rol>; velden: Set<Veldklasse>; blikken: number; opdrachten: number }

/** Every purpose with who may do something for it and which kinds of data that shows, as routes and access lines say. */
function gebruik(routes: readonly Route[], slices: readonly ElkeSlice[]): ReadonlyMap<Doel, Gebruik> {
  const uit = new Map<Doel, Gebruik>()
  const bij = (doel: Doel): Gebruik => {
    const er = uit.get(doel) ?? { rollen: new Set(), velden: new Set(), blikken: 0, opdrachten: 0 }
    uit.set(doel, er)
    return er
  }
  for (const r of routes) {
    if (r.soort === 'opdracht') continue
    const [doel, rollen] = r.soort === 'kijk' ? [r.kijk.doel, r.kijk.rollen] : [r.doel, r.rollen]
    const er = bij(doel)
    for (const rol of rollen) er.rollen.add(rol)
    if (r.soort === 'kijk') for (const veld of r.kijk.velden) er.velden.add(veld)
    er[r.soort === 'kijk' ? 'blikken' : 'opdrachten'] += 1
  }
  for (const regel of slices.flatMap(s => Object.values(s.access))) {
    const er = bij(regel.doel)
    for (const rol of regel.rollen) er.rollen.add(rol)
    er.opdrachten += 1
  }
  return uit
}

/** The register of processings (AVG art. 30), in the order in which the purposes stand in the code. */
export function verwerkingen(routes: readonly Route[], slices: readonly ElkeSlice[]): Verwerkingsregel[] {
  const gebruikt = gebruik(routes, slices)
  return (Object.keys(doelen) as Doel[]).map(id => {
    const v = VERWERKINGEN[id]
    const er = gebruikt.get(id)
    return {
      ...{ id, doel: doelen[id], van: v.van, grond: v.grond, betrokkenen: v.betrokkenen },
      gegevens: [...(er?.velden ?? [])].map(k => GEGEVENS[k]),
      rollen: [...(er?.rollen ?? [])].map(r => rolnamen[r]).toSorted((a, b) => a.localeCompare(b, 'nl')),
      ontvangers: v.ontvangers,
      bewaren: v.klassen.map(termijn),
      ...{ blikken: er?.blikken ?? 0, opdrachten: er?.opdrachten ?? 0 },
    }
  })
}

/** What the screen shows of each: without the numbers of ways in, which say something to who builds. */
export const registerblad = (regels: readonly Verwerkingsregel[]): Registerblad['verwerkingen'] =>
  regels.map(({ blikken: _b, opdrachten: _o, ...r }) => ({
    ...{ id: r.id, doel: r.doel, grond: r.grond, van: [...r.van], betrokkenen: [...r.betrokkenen] },
    ...{ gegevens: [...r.gegevens], rollen: [...r.rollen], ontvangers: [...r.ontvangers], bewaren: [...r.bewaren] },
  }))

function termijn(id: string): string {
  const k = klasseMet(id)
  if (k === null) throw new Error(`De bewaarklasse ${id} bestaat niet.`)
  return `${id}: ${k.jaren === null ? 'geen vaste jaren' : `${k.jaren} jaar`} (${k.grond})`
}

const lijst = (rij: readonly string[]): string => (rij.length === 0 ? 'niemand' : rij.join('; '))

/** The register as a page to read. */
export function verwerkingenblad(regels: readonly Verwerkingsregel[]): string {
  return [
    '# Register van verwerkingen',
    '',
    'Wat Kring met gegevens van mensen doet, per doel (AVG art. 30). Rollen en soorten gegevens komen uit de code; van wie, grond, betrokkenen en',
    'ontvangers staan in `vertrouwen/verwerkingen/register.ts`. Dit blad wordt gemaakt; `npm run --silent kring -- verwerkingen --json` geeft hetzelfde. Een',
    'organisatie vult haar eigen naam, die van haar functionaris gegevensbescherming en haar verwerkers in haar eigen register in.',
    '',
    'Wat voor elke verwerking geldt (AVG art. 32):',
    '',
    ...MAATREGELEN.map(m => `- ${m}`),
    '',
    'Kring stuurt zelf niets naar een dienst elders; waar de server staat kiest de organisatie. Er is geen besluit door een machine (AVG art. 22): een rangorde',
    'of voorspelling stelt voor, een mens besluit.',
    ...regels.flatMap(r => [
      '',
      `## ${r.id}`,
      '',
      `- doel: ${r.doel}`,
      `- van: ${lijst(r.van)}`,
      `- grond: ${r.grond}`,
      `- over wie: ${lijst(r.betrokkenen)}`,
      `- gegevens: ${r.gegevens.length === 0 ? 'geen om te zien' : lijst(r.gegevens)}`,
      `- wie erbij kan: ${lijst(r.rollen)}`,
      `- ontvangers: ${lijst(r.ontvangers)}`,
      `- bewaren: ${lijst(r.bewaren)}`,
    ]),
    '',
  ].join('\n')
}
