import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { leesGaten } from '../../service/cli/gaten.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** The registers through the front door: what the vision brings, links between registers, and who sees what. The rules themselves: registers-*.test.ts. */
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const ARNHEM = 'arnhem-achterhoek-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
type Regel = {
  id: string
  naam: string
  stand: string
  versie: number
  velden: Record<string, unknown>
  verzameld: { id: string; rijen: { naam: string }[]; over: number | null }[]
}
type Blad = {
  declaratie: { velden: { id: string; keuzes?: { id: string }[] }[] }
  rijen: Regel[]
  gaten: { regel: string; wat: string; vul: string; begin: object; sinds: string | null; eigenaar: string | null }[]
  tellingen: { id: string; procent: boolean; rijen: { woorden: string[]; aantal: number; tekst?: string }[] }[]
}
const blad = (wie: Bezoeker, register: string) => gelukt(wie.haal<Blad>(`/registers/${register}`))
const zet = async (wie: Bezoeker, register: string, velden: object) =>
  (await gelukt(wie.stuur<{ id: string }>(`/registers/${register}/rijen`, { velden }))).id
const bij = (b: Blad, id: string, wat: string) => b.rijen.find(r => r.id === id)?.verzameld.find(v => v.id === wat)

test('de regio neemt haar 26 acties in een keer over, en de acties van elke gemeente met hun verwijzing', async () => {
  const bea = await huis.als(`beleid.${ARNHEM}`)
  for (const register of ['acties', 'lokale-acties']) await gelukt(bea.stuur(`/registers/${register}/overnemen`, {}))
  const { rijen } = await blad(bea, 'acties')
  expect(rijen).toHaveLength(26)
  const lokaal = (await blad(bea, 'lokale-acties')).rijen
  expect(lokaal).toHaveLength(9 * 19)
  expect(lokaal.every(r => rijen.some(a => a.id === r.velden['actie']))).toBe(true)
  expect((await poging(bea.stuur('/registers/acties/overnemen', {}))).status).toBe(409)
  const eerste = rijen[0]
  expect(bij({ rijen } as Blad, eerste?.id ?? '', 'lokaal')?.rijen).toHaveLength(19)
})

test('organen verwijzen na het overnemen naar elkaar', async () => {
  const bea = await huis.als('beleid.rotterdam-2014')
  await gelukt(bea.stuur('/registers/organen/overnemen', {}))
  const alle = await blad(bea, 'organen')
  const regiegroep = alle.rijen.find(r => r.naam === 'Centrumgemeentelijke regiegroep')?.id ?? ''
  expect(bij(alle, regiegroep, 'voeden')?.rijen.map(r => r.naam)).toEqual(['Ambtelijke werkgroep'])
})

test('een veld dat de visie niet kent is er niet, en een dat zij vraagt is verplicht', async () => {
  const [arnhem, rijnmond] = [await huis.als(`beleid.${ARNHEM}`), await huis.als(`beleid.${RIJNMOND}`)]
  const velden = async (wie: Bezoeker) => (await blad(wie, 'acties')).declaratie.velden.map(v => v.id)
  expect(await velden(arnhem)).not.toContain('opgave')
  expect(await velden(rijnmond)).toContain('opgave')
  const actie = { wat: 'Proef', wie: 'Proef' }
  expect((await poging(rijnmond.stuur('/registers/acties/rijen', { velden: actie }))).velden).toEqual(['beginselen'])
  expect((await poging(arnhem.stuur('/registers/acties/rijen', { velden: actie }))).status).toBe(200)
  expect((await poging(arnhem.haal('/registers/gemeentetaken'))).status).toBe(404)
})

test('een nieuwere versie maakt de oude oud, en beide houden hun geschiedenis', async () => {
  const bea = await huis.als(`beleid.${ARNHEM}`)
  const stuk = { soort: 'protocol', bron: 'Proef', jaar: 2026, onderwerp: 'kindcheck', 'zonder-gegevens': true }
  const publiceer = (id: string) =>
    gelukt(bea.stuur(`/registers/bibliotheek/rijen/${id}/stap`, { versie: 1, stap: 'publiceert', velden: {} }))
  const oud = await zet(bea, 'bibliotheek', { ...stuk, titel: 'Protocol 1' })
  await publiceer(oud)
  const nieuw = await zet(bea, 'bibliotheek', { ...stuk, titel: 'Protocol 2', vervangt: oud })
  await publiceer(nieuw)
  const { rijen } = await blad(bea, 'bibliotheek')
  expect(
    rijen
      .filter(r => [oud, nieuw].includes(r.id))
      .map(r => [r.naam, r.stand, r.versie])
      .sort(),
  ).toEqual([
    ['Protocol 1', 'oud', 3],
    ['Protocol 2', 'staat-open', 2],
  ])
})

test('een punt staat op de eerstvolgende agenda van zijn orgaan, en een training toont haar vrije plaatsen', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  await gelukt(bea.stuur('/registers/organen/overnemen', {}))
  const bia = (await blad(bea, 'organen')).rijen.find(r => r.naam.startsWith('Bestuurlijk Integraal'))?.id ?? ''
  const op = await zet(bea, 'bijeenkomsten', { orgaan: bia, op: '2099-05-01', aard: 'bestuurlijk' })
  await zet(bea, 'punten', {
    tekst: 'Plegeraanpak',
    soort: 'verbeterpunt',
    indiener: 'Bea',
    op: '2026-01-01',
    orgaan: bia,
  })
  expect(bij(await blad(bea, 'bijeenkomsten'), op, 'agenda')?.rijen.map(r => r.naam)).toEqual(['Plegeraanpak'])
  const training = await zet(bea, 'trainingen', {
    ...{ naam: 'Proef', soort: 'training', op: '2099-06-01', themas: ['x'], groepen: ['partner'], aanbieder: 'GGD' },
    ...{ plaatsen: 3, open: true },
  })
  await zet(bea, 'deelnames', { training, wie: 'An Proef', organisatie: 'School', veld: 'onderwijs' })
  expect(bij(await blad(bea, 'trainingen'), training, 'deelnemers')?.over).toBe(2)
  const kalender = await gelukt(bea.haal<{ punten: { naam: string }[] }>('/kalender?jaar=2099'))
  expect(kalender.punten.map(p => p.naam)).toEqual([
    'Bestuurlijk Integraal Afstemmingsoverleg, 2099-05-01',
    'Proef, 2099-06-01',
  ])
  expect((await poging(bea.haal('/kalender?jaar=1'))).status).toBe(400)
})

test('R003-30 een aanbod van de centrumgemeente ziet de ambtenaar van een andere gemeente, die erom kan vragen', async () => {
  const bea = await huis.als('beleid.ijsselland-2014')
  const team = await huis.als('team.ijsselland-2014')
  const aanbod = await zet(bea, 'steunaanbod', { aanbod: 'Training', van: 'Zwolle', wat: 'Een dag' })
  expect((await blad(team, 'steunaanbod')).rijen.map(r => r.naam)).toEqual(['Training'])
  await zet(team, 'steunverzoeken', { aanbod, gemeente: 'Kampen', op: '2026-05-01' })
  expect((await blad(bea, 'steunverzoeken')).gaten.map(g => g.wat)).toEqual(['Training, Kampen'])
})

test('alle gaten van een regio: register, regel, wat, sinds wanneer en voor wie, hetzelfde als op het scherm', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  await zet(bea, 'poolvragen', { behoefte: 'Een vader', gemeente: 'Schiedam', op: '2026-01-15' })
  const def = regelboek().regios.get(RIJNMOND)
  if (def === undefined) throw new Error('geen regio')
  const gaps = await leesGaten(huis.adressen.beheer, def, regelboek(), huis.klok.nu())
  expect(gaps).toContainEqual({
    ...{ register: 'poolvragen', rule: 'open', what: 'Nog geen antwoord: Een vader' },
    ...{ since: '2026-01-15', owner: 'Schiedam' },
  })
  const scherm = await gelukt(bea.haal<{ gaten: { register: string; zin: { nl: string } }[] }>('/gaten'))
  expect(gaps.map(g => `${g.register} ${g.what}`).sort()).toEqual(
    scherm.gaten.map(g => `${g.register} ${g.zin.nl}`).sort(),
  )
})
