import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import type { Blad } from '../../sturing/monitor/blad.ts'
import type { Kaartblad } from '../../sturing/monitor/kaart.ts'
import { Verloop } from '../../sturing/monitor/screens/Verloop.tsx'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** What a policy officer enters, and what the screens of the figures then say. */
let huis: Huis
let bea: Bezoeker
beforeAll(async () => {
  huis = await maakHuis()
  bea = await huis.als('beleid.rotterdam-rijnmond-2024')
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const zet = (id: string, inhoud: object) =>
  gelukt(bea.stuur<{ id: string }>(`/cijfers/${id}/waarden`, { bron: 'CBS', vervangt: true, ...inhoud }))
const verloop = async (id: string) => {
  const { cijfer } = await gelukt(bea.haal<{ cijfer: Blad }>(`/cijfers/${id}`))
  return renderToStaticMarkup(createElement(Verloop, { blad: cijfer }))
}

test('R004-100 40,4 en 38 voor 2022 geven een grafiek met twee lijnen en de zin of de regio daalde', async () => {
  await zet('d004-12', { periode: '2022', waarde: 40.4 })
  await zet('d004-13', { periode: '2022', waarde: 38 })
  const eerst = await verloop('d004-12')
  expect(eerst.match(/<g data-lijn="/g)).toHaveLength(2)
  expect(eerst).toContain('Er is geen eerder tijdvak, dus of het daalde is niet te zeggen.')
  expect(eerst).toContain(
    'In 2022 ligt Hermeldingen in de regio met 40,4 procent hoger dan Hermeldingen in Nederland met 38 procent.',
  )
  await zet('d004-12', { periode: '2021', waarde: 41.2, vervangt: false })
  const dan = await verloop('d004-12')
  expect(dan.match(/<g data-lijn="/g)).toHaveLength(2)
  expect(dan).toContain('Hermeldingen in de regio: gedaald van 41,2 procent in 2021 naar 40,4 procent in 2022.')
})

test('het overzicht krijgt van elk cijfer het verloop met bron en grenzen', async () => {
  type Reeks = { cijfer: string; bron: string; grenzen: unknown[]; punten: { periode: string; waarde: number }[] }
  const { reeksen } = await gelukt(bea.haal<{ reeksen: Reeks[] }>('/cijfers/reeksen'))
  // her own twenty, and what every region has
  expect(reeksen.filter(r => r.cijfer.startsWith('d004-'))).toHaveLength(20)
  expect(reeksen).toHaveLength(44)
  expect(reeksen.find(r => r.cijfer === 'd004-12')?.punten).toEqual([
    { periode: '2021', waarde: 41.2 },
    { periode: '2022', waarde: 40.4 },
  ])
  for (const r of reeksen) expect(r.bron, r.cijfer).toMatch(/regels? \d|art\. \d|^(Norm|CBS)/)
})

test('de kaart toont een gemeente zodra zij een waarde heeft', async () => {
  const kaart = () => gelukt(bea.haal<Kaartblad>('/cijfers/kaart'))
  expect((await kaart()).cijfers.map(c => c.id)).toEqual(['d004-17'])
  await zet('d004-12', { periode: '2022', gemeente: 'Schiedam', waarde: 44.1, vervangt: false })
  const cijfer = (await kaart()).cijfers.find(c => c.id === 'd004-12')
  expect(cijfer?.gemeenten).toMatchObject([{ waar: 'Schiedam', waarde: 44.1, bron: 'CBS' }])
  expect(cijfer?.naast.map(n => n.cijfer)).toEqual(['d004-12', 'd004-13'])
})

test('R001-117 gegevens van buiten per gemeente houden hun bron, en een tweede invoer overschrijft niet stil', async () => {
  const utrecht = await huis.als('beleid.utrecht-amersfoort-2015')
  const voer = (tekst: string, meer: object = {}) =>
    poging(
      utrecht.stuur('/cijfers/i001-32/gemeenten', {
        periode: '2015',
        bron: 'CBS Jeugdmonitor via JeugdLink',
        tekst,
        ...meer,
      }),
    )
  expect(await voer('gemeente;waarde\nZeist;128\nNergens;3')).toMatchObject({ status: 422 })
  expect(await voer('Zeist;128')).toMatchObject({ status: 422 })
  expect(await voer('gemeente;waarde\nZeist;128\nSoest;71')).toMatchObject({ status: 200 })
  const kaart = async () =>
    (await gelukt(utrecht.haal<Kaartblad>('/cijfers/kaart'))).cijfers.find(c => c.id === 'i001-32')?.gemeenten
  expect(await kaart()).toMatchObject([
    { waar: 'Soest', waarde: 71, bron: 'CBS Jeugdmonitor via JeugdLink' },
    { waar: 'Zeist', waarde: 128, bron: 'CBS Jeugdmonitor via JeugdLink' },
  ])
  expect(await voer('gemeente;waarde\nZeist;99')).toMatchObject({ status: 409 })
  expect(await voer('gemeente;waarde\nZeist;99', { vervangt: true, bron: 'CBS, herzien' })).toMatchObject({
    status: 200,
  })
  const { cijfer } = await gelukt(utrecht.haal<{ cijfer: Blad }>('/cijfers/i001-32'))
  expect(cijfer.oud).toMatchObject([{ waarde: 128, bron: 'CBS Jeugdmonitor via JeugdLink', gemeente: 'Zeist' }])
  expect((await kaart())?.find(p => p.waar === 'Zeist')?.bron).toBe('CBS, herzien')
})
