import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { maakRoutes } from '../../service/slices.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { metCasus } from './hulp/gezin.ts'
import { KIND, MOEDER, VADER } from './hulp/voordeur.ts'

/** Management information from what the chain records: counted from the same facts, and never the way to a case. */
const ARNHEM = 'arnhem-achterhoek-2014'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-02T09:00:00.000Z' })
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const blikken = maakRoutes(regelboek()).flatMap(r => (r.soort === 'kijk' ? [{ pad: r.pad, ...r.kijk }] : []))
/** Field classes that say something about one family. */
const VAN_EEN_GEZIN = ['persoon', 'inhoud', 'melder', 'stuk', 'bsn']
/** Roles that steer and work in no case. */
const STUURT = ['beleidsmedewerker', 'beheerder'] as const
const STUURBLADEN = [
  '/cijfers',
  '/cijfers/reeksen',
  '/cijfers/stroom',
  '/cijfers/tijdkaart',
  '/cijfers/kaart',
  '/geld',
] as const

test('R002-109 wat over een zaak gaat en waarmee gestuurd wordt zijn gescheiden: geen blik heeft beide, en geen mens leest beide', async () => {
  for (const b of blikken.filter(x => x.doel === 'sturing')) expect(b.velden, b.pad).toEqual(['regio'])
  for (const rol of STUURT)
    for (const b of blikken.filter(x => x.rollen.includes(rol)))
      expect(
        b.velden.filter(v => VAN_EEN_GEZIN.includes(v)),
        `${rol} ${b.pad}`,
      ).toEqual([])

  const { id, casus, cas, tessa, anna } = await metCasus(huis, ARNHEM)
  // the facts of this case were counted at once: the figures come from what the chain records and are entered by nobody
  const [geteld] = await huis.kijk<{ n: number }>(
    `select count(*)::int as n from kring.telregel where regio = $1 and soort in ('melding', 'overdracht', 'casus')`,
    [ARNHEM],
  )
  expect(geteld?.n).toBeGreaterThanOrEqual(3)

  const bea = await huis.als(`beleid.${ARNHEM}`)
  const namen = [MOEDER, VADER, KIND].map(p => p.achternaam)
  const verboden = [id, casus.casus.nummer, ...casus.casus.personen.map(p => p.id), ...namen]
  for (const pad of STUURBLADEN) {
    const tekst = JSON.stringify(await gelukt(bea.haal(pad)))
    for (const v of verboden) expect(tekst.includes(v), `${pad} ${v}`).toBe(false)
    for (const wie of [cas, tessa, anna]) expect((await poging(wie.haal(pad))).status, pad).toBe(403)
  }
  const stroom = await gelukt(
    bea.haal<{ plaatsen: { id: string; aantal: number | null; verborgen: boolean }[] }>('/cijfers/stroom'),
  )
  expect(stroom.plaatsen.some(p => p.verborgen && p.aantal === null)).toBe(true)

  await gelukt(cas.haal(`/casussen/${id}`))
  for (const pad of [`/casussen/${id}`, '/casussen', '/meldingen', '/procesregie'])
    expect((await poging(bea.haal(pad))).status, pad).toBe(403)
})
