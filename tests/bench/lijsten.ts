import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen } from '../../service/database/geheimen.ts'
import { metDatabase, migreer } from '../../service/database/migreer.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { richtIn, zetMensen } from '../../service/vulling/inrichten.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import {
  aanvaard,
  besluit,
  beantwoord,
  bevestig,
  biedAan,
  doe,
  neemAan,
  openMelding,
  rondStapAf,
} from '../../service/verhaal/handelingen.ts'
import { startKring, type KringInProces } from '../../service/verhaal/kring-in-proces.ts'
import { adressenVan } from './adressen.ts'
import { aannameLichaam } from './lichamen.ts'
import { vulMassa } from './vullen.ts'

/** The sizes of the archive; the load of the people who ask stays the same. */
export const MATEN = [10_000, 100_000, 1_000_000] as const
export type Lijst = { name: string; cases: number; p50ms: number; p95ms: number }

const VRAGEN = 500
const OPWARMEN = 100
const RONDES = 3

const REGIO = 'rotterdam-2014'
const BEGIN = '2026-11-22T09:00:00.000Z'
/** What the people who ask have themselves, at every size: families with a director, and reports that wait. */
const GEZINNEN = 20
const MELDINGEN = 20
/** Beside that the region has 500 open reports; all else is archive, 20,000 reports a year. */
const REGIOLAST = { open: 'm.n < 10000 and m.n % 20 = 0', minuten: 26 }

/** My work, cockpit, search and case page while the archive grows from ten thousand cases to a million, in a database of its own. */
export async function meetLijsten(map: string, zeg: (regel: string) => void): Promise<Lijst[]> {
  const { beheer } = await adressenVan(map)
  const geheim = geheimen(map)
  const boek = getRegelboek()
  const adressen = await migreer(metDatabase(beheer, 'postgres'), 'kring_lijsten', geheim, () => undefined)
  await richtIn(adressen.beheer, boek, BEGIN)
  await zetMensen(adressen.beheer, [...boek.regios.values()].flatMap(demoMensen), '2014-01-01T00:00:00Z')
  const kring = await startKring({ boek, adressen, geheim, begin: BEGIN })
  const uit: Lijst[] = []
  try {
    await eigenLast(kring)
    const vragen = await vragenVan(kort => kring.als(`${kort}.${REGIO}`))
    let van = 0
    for (const tot of MATEN) {
      await vulMassa(adressen.beheer, REGIO, { van, tot, ...REGIOLAST }, () => undefined)
      zeg(`  ${tot} zaken in de database`)
      uit.push(...(await meet(tot, vragen, zeg)))
      van = tot
    }
  } finally {
    await kring.sluit()
  }
  return uit
}

/** By real commands: families that a team took over with a director, and reports that wait for weighing. */
async function eigenLast(kring: KringInProces): Promise<void> {
  const [anna, gijs, team] = await Promise.all(
    ['aanname', 'weging', 'team2'].map(kort => kring.als(`${kort}.${REGIO}`)),
  )
  const regisseur = await kring.als(`casus2.${REGIO}`)
  if (!anna || !gijs || !team) throw new Error('De demo-mensen zijn er niet.')
  for (let n = 0; n < GEZINNEN + MELDINGEN; n++) {
    const id = await neemAan(anna, aannameLichaam(n) as Parameters<typeof neemAan>[1])
    if (n >= GEZINNEN) continue
    const dossier = await openMelding(anna, id)
    await beantwoord(anna, dossier)
    for (const { id: stap } of dossier.regio.stappen) await rondStapAf(anna, dossier, stap)
    await besluit(anna, id, ['OVD-LOK'], 'Proefmotivering.')
    await bevestig(gijs, id)
    await biedAan(anna, await openMelding(anna, id))
    const casus = await aanvaard(team, id)
    const beleg = { regie: 'casusregie', mens: regisseur.mens.id, schaal: 'lokaal', grond: 'inhoud' }
    await doe(team, `/casussen/${casus}/regie`, beleg)
  }
}

type Vraag = { naam: string; wie: Bezoeker; stel: (n: number) => Promise<{ status: number }> }

/** What a duty worker, a case director and a process director look at all day, one question after the other, through the front door. */
async function meet(cases: number, vragen: readonly Vraag[], zeg: (regel: string) => void): Promise<Lijst[]> {
  const uit: Lijst[] = []
  for (const vraag of vragen) {
    await ronde(vraag, OPWARMEN)
    const rondes: number[][] = []
    for (let keer = 0; keer < RONDES; keer++) rondes.push(await ronde(vraag, VRAGEN))
    const op = (deel: number) => mediaan(rondes.map(tijden => tijden[Math.floor(tijden.length * deel)] ?? 0))
    const lijst = { name: vraag.naam, cases, p50ms: rond(op(0.5)), p95ms: rond(op(0.95)) }
    zeg(`  ${vraag.naam} bij ${cases}: p50 ${lijst.p50ms} ms, p95 ${lijst.p95ms} ms`)
    uit.push(lijst)
  }
  return uit
}

/** @returns the times in order of length. @throws when an answer is not what was asked */
async function ronde(vraag: Vraag, keer: number): Promise<number[]> {
  const tijden: number[] = []
  for (let n = 0; n < keer; n++) {
    const begin = performance.now()
    const { status } = await vraag.stel(n)
    tijden.push(performance.now() - begin)
    if (status !== 200) throw new Error(`${vraag.naam} werd geweigerd: ${status}`)
  }
  return tijden.sort((a, b) => a - b)
}

const mediaan = (getallen: number[]): number => getallen.sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0
const rond = (ms: number): number => Math.round(ms * 10) / 10

type Casusregel = { id: string; nummer: string }
type Zaakmensen = { personen: { achternaam: string }[] }

/** The four questions, each over what its asker has of old. @throws when that load is not there */
async function vragenVan(als: (kort: string) => Promise<Bezoeker>): Promise<Vraag[]> {
  const [dienst, regisseur, proces] = [await als('aanname'), await als('casus2'), await als('proces')]
  const eigen = (await regisseur.haal<{ casussen: Casusregel[] }>('/casussen')).inhoud.casussen
  if (eigen.length < GEZINNEN) throw new Error('De casusregisseur heeft geen casussen; dan is er niets te meten.')
  const namen: string[] = []
  for (const { id } of eigen.slice(0, 20)) {
    const { personen } = (await regisseur.haal<Zaakmensen>(`/casussen/${id}`)).inhoud
    namen.push(...personen.map(p => p.achternaam).filter(naam => naam !== ''))
  }
  const zoekwoord = (n: number) =>
    n % 3 === 0 ? (eigen[n % eigen.length]?.nummer ?? '') : (namen[n % namen.length] ?? '')
  return [
    { naam: 'my work', wie: dienst, stel: () => dienst.haal('/mijn-werk') },
    { naam: 'cockpit', wie: proces, stel: () => proces.haal('/procesregie') },
    { naam: 'search', wie: regisseur, stel: n => regisseur.stuur('/zoekvragen', { woorden: zoekwoord(n) }) },
    { naam: 'case page', wie: regisseur, stel: n => regisseur.haal(`/casussen/${eigen[n % eigen.length]?.id ?? ''}`) },
  ]
}
