import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakRoutes } from '../../service/slices.ts'
import { neemAan, openMelding, aanvaard, biedAan, openCasus } from '../../service/verhaal/handelingen.ts'
import { gewogen, invoer, KIND, MOEDER } from '../eisen/hulp/voordeur.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { ingangVan, sleutelVan, type Onderwerp } from '../walls/invoer.ts'

const REGIO = 'ijsselland-2014'
const NIETS = '00000000-0000-4000-8000-000000000000'
/** Who may see most: those who work with families, and those who watch over all of them. */
const LEZERS = ['aanname', 'proces', 'team', 'casus', 'privacy', 'beheer']
const STRAAT = /Kanariestraat\d/g
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())

/** A household of its own, all with the same name, so that whoever searches finds them all. */
const gezin = (n: number) => {
  const adres = { straat: `Kanariestraat${n}`, huisnummer: '1', postcode: '8011AA', plaats: 'Zwolle' }
  return invoer({
    gemeente: 'Zwolle',
    verhaal: `Verzonnen verhaal ${n}.`,
    verbanden: [],
    personen: [
      { ...MOEDER, ...adres, voornamen: `Moeder${n}` },
      { ...KIND, ...adres, voornamen: `Kind${n}` },
    ],
  } as never)
}

test('SD-45 geen route geeft adressen van meer dan een huishouden, aan wie dan ook', { timeout: 120_000 }, async () => {
  const [anna, gijs, team, cas] = await Promise.all(['aanname', 'weging', 'team', 'casus'].map(k => huis.als(`${k}.${REGIO}`))) // prettier-ignore
  if (!anna || !gijs || !team || !cas) throw new Error('Er mist iemand.')
  const zaken: { melding: string; casus: string; persoon: string }[] = []
  for (const n of [1, 2, 3]) {
    const { id } = await gewogen(anna, gijs, ['OVD-LOK'], gezin(n))
    await biedAan(anna, await openMelding(anna, id))
    const casus = await aanvaard(team, id)
    zaken.push({ melding: id, casus, persoon: (await openCasus(cas, casus)).casus.personen[0]?.id ?? '' })
  }
  const open = await neemAan(anna, gezin(4))
  const routes = maakRoutes(regelboek()).filter(r => r.soort === 'kijk')
  const mis: string[] = []
  const gezien = new Set<string>()
  let antwoorden = 0
  for (const kort of LEZERS) {
    const wie = await huis.als(`${kort}.${REGIO}`)
    for (const { melding, casus, persoon } of [...zaken.slice(0, 1), { melding: open, casus: NIETS, persoon: NIETS }])
      for (const r of routes) {
        const ingang = ingangVan(r)
        const o: Onderwerp = {
          ...{ id: ingang.zaak === 'melding' ? melding : casus, persoon, mens: team.mens.id, team: cas.organisatie.id },
          ...{ bericht: NIETS, gemeente: 'Zwolle', regio: REGIO, stap: 'x', vraag: 'x', grond: 'x' },
          achternaam: MOEDER.achternaam,
        }
        const { params = {}, query = {}, body } = ingang.invoer(o) as { params?: Record<string, string>; query?: Record<string, string>; body?: unknown } // prettier-ignore
        const pad = r.pad.replace(/:(\w+)/g, (_heel, naam: string) => params[naam] ?? o.id)
        const vraag = new URLSearchParams(query).toString()
        const uit =
          r.methode === 'GET'
            ? await wie.haalBytes(vraag === '' ? pad : `${pad}?${vraag}`)
            : await wie.stuur(pad, body ?? {}, { methode: 'POST' })
        const tekst = 'bytes' in uit ? uit.bytes.toString('latin1') : JSON.stringify(uit.inhoud)
        // a refusal proves nothing
        if (uit.status === 200) antwoorden += 1
        const straten = new Set(tekst.match(STRAAT) ?? [])
        for (const s of straten) gezien.add(s)
        if (straten.size > 1) mis.push(`${kort} ${sleutelVan(r)}: ${[...straten].join(', ')}`)
      }
  }
  expect([...new Set(mis)]).toEqual([])
  // the proof is only worth something if single addresses do come by
  expect(gezien.size).toBeGreaterThan(1)
  expect(antwoorden).toBeGreaterThan(400)
  expect(huis.fouten).toEqual([])
})
