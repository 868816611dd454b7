import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { neemAan } from '../../service/verhaal/handelingen.ts'
import { invoer } from '../eisen/hulp/voordeur.ts'
import { toeval, zaad } from '../eigenschappen/zaad.ts'
import { telRijen } from '../faults/hulp/rijen.ts'
import { KANARIE } from '../faults/hulp/slecht.ts'
import { keurWeigering, stuur, type Antwoord, type Verzoek } from '../faults/hulp/verzoek.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { bewerkingen } from './bewerkingen.ts'
import { ruis, type Ruis } from './krom.ts'

const AANTAL = process.env['KRING_LANG'] === '1' ? 100_000 : 5_000
const TEGELIJK = 8
const REGIO = 'rotterdam-2014'
/** One of each kind of person: who may do much, who may do little, and who may do nothing here. */
const WIE = [
  ...['aanname', 'weging', 'proces', 'team', 'casus', 'voorzitter', 'politie', 'hovj', 'oov', 'crisis', 'plaatsing'],
  ...['opvang', 'docent', 'aandacht', 'beleid', 'cbs', 'privacy', 'beheer'],
]

let huis: Huis
let mensen: readonly Bezoeker[]
let echt: readonly string[]
const agent = new http.Agent({ keepAlive: true, maxSockets: TEGELIJK })
beforeAll(async () => {
  huis = await maakHuis()
  mensen = await Promise.all(WIE.map(kort => huis.als(`${kort}.${REGIO}`)))
  const anna = await huis.als(`aanname.${REGIO}`)
  echt = [await neemAan(anna, invoer({ verbanden: [] })), anna.mens.id, anna.organisatie.id]
}, 120_000)
afterAll(async () => {
  agent.destroy()
  await huis.sluit()
})

/** @returns null when there came no answer; asked again on a fresh line, as a kept one may have been closed after a body that was too large */
const vraag = (v: Verzoek): Promise<Antwoord | null> =>
  stuur(huis.adres, v, agent).catch(() => stuur(huis.adres, v).catch(() => null))

/** What every answer carries, whatever was asked. */
const KOPPEN = ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy']

function klachten({ soort, moetWeg }: Ruis, uit: Antwoord): string[] {
  const mis = uit.status < 400 ? [] : keurWeigering(uit, KANARIE)
  if (uit.status >= 500) mis.push('valt om')
  if (moetWeg && uit.status < 400) mis.push('neemt het aan')
  if (soort !== 'kop' && uit.tekst.includes(KANARIE)) mis.push('herhaalt')
  mis.push(...KOPPEN.filter(k => uit.koppen[k] === undefined).map(k => `zonder ${k}`))
  if (uit.koppen['cache-control'] !== 'no-store') mis.push('mag bewaard worden')
  return mis
}

test(`${AANTAL} kromme verzoeken uit de beschrijving van de API: geen valt om, geen wordt aangenomen, en er verandert niets`, async () => {
  const alle = await bewerkingen(huis.adres)
  expect(alle.length).toBeGreaterThan(300)
  const voor = await telRijen(huis.adressen.beheer)
  const begin = zaad()
  const bron = ruis(alle, AANTAL, toeval(begin), echt)
  const mis: string[] = []
  const gedaan = new Map<string, number>()
  let nummer = 0
  const werker = async () => {
    for (let stap = bron.next(); !stap.done && mis.length < 20; stap = bron.next()) {
      const { value: r } = stap
      const wie = mensen[nummer++ % mensen.length]
      if (wie === undefined) return
      const { koppen } = wie.half('')
      const eigen = r.verzoek.methode === 'GET' ? {} : { 'idempotency-key': randomUUID() }
      const uit = await vraag({ ...r.verzoek, koppen: { ...koppen, ...eigen, ...r.verzoek.koppen } })
      if (uit === null) {
        mis.push(
          `geen antwoord: ${r.soort} ${r.verzoek.methode} ${r.verzoek.pad.slice(0, 200)} ${JSON.stringify(r.verzoek.koppen)}`,
        )
        continue
      }
      gedaan.set(r.soort, (gedaan.get(r.soort) ?? 0) + 1)
      const fout = klachten(r, uit)
      if (fout.length > 0) mis.push(verslag(r, wie, uit, fout))
    }
  }
  await Promise.all(Array.from({ length: TEGELIJK }, werker))
  expect(mis, `zaad ${begin}: KRING_ZAAD=${begin} doet dit over`).toEqual([])
  expect([...gedaan.values()].reduce((a, b) => a + b, 0)).toBe(AANTAL)
  // every way of being wrong had its turn, and nobody was put out by it
  expect([...gedaan.values()].every(n => n > AANTAL / 200)).toBe(true)
  expect(gedaan.size).toBe(13)
  for (const wie of mensen) expect([wie.account, (await wie.haal('/ik')).status]).toEqual([wie.account, 200])
  expect(huis.fouten).toEqual([])
  expect(await telRijen(huis.adressen.beheer)).toEqual(voor)
}, 900_000)

/** What went wrong, short enough to read and enough to do it again. */
const verslag = (r: Ruis, wie: Bezoeker, uit: Antwoord, fout: readonly string[]): string => {
  const lichaam = String(r.verzoek.lichaam ?? '').slice(0, 300)
  const koppen = JSON.stringify(r.verzoek.koppen ?? {}).slice(0, 200)
  const antwoord = uit.tekst.slice(0, 200)
  return `${r.soort} ${r.verzoek.methode} ${r.verzoek.pad.slice(0, 200)} als ${wie.account} ${koppen} ${lichaam} -> ${uit.status} ${fout.join(', ')} ${antwoord}`
}

/** Bytes that leave it unclear where a request ends, or that are no request; after each a second one that must not be heard. */
const DRADEN: readonly (readonly [naam: string, bytes: string])[] = [
  ['twee lengtes', 'POST /api/v1/meldingen HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\n{}'],
  [
    'een lengte en brokken',
    'POST /api/v1/meldingen HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'brokken onder een vreemde naam',
    'POST /api/v1/meldingen HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
  ],
  ['een lengte die geen getal is', 'POST /api/v1/meldingen HTTP/1.1\r\nHost: x\r\nContent-Length: +2\r\n\r\n{}'],
  ['een kop met een spatie ervoor', 'GET /api/v1/ik HTTP/1.1\r\nHost: x\r\nContent-Length : 0\r\n\r\n'],
  ['een regel zonder einde', 'GET /api/v1/ik HTTP/1.1\nHost: x\n\n\x00'],
  ['een nulbyte in een kop', 'GET /api/v1/ik HTTP/1.1\r\nHost: x\r\nCookie: a\x00b\r\n\r\n'],
  ['een adres zonder streep', 'POST %2fapi%2fv1%2fmeldingen HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}'],
  ['een kop van twintig kilobyte', `GET /api/v1/ik HTTP/1.1\r\nHost: x\r\nCookie: ${KANARIE.repeat(2000)}\r\n\r\n`],
  ['geen HTTP', `${KANARIE}\r\n\r\n`],
]
const TWEEDE = 'GET /gezond HTTP/1.1\r\nHost: x\r\n\r\n'

test.each(DRADEN)('%s: een zin, en de lijn gaat dicht voor er een tweede verzoek gehoord is', async (_naam, bytes) => {
  const { hostname, port } = new URL(huis.adres)
  const draad = net.connect(Number(port), hostname)
  const delen: Buffer[] = []
  draad.on('data', (deel: Buffer) => delen.push(deel)).on('error', () => undefined)
  draad.write(Buffer.from(bytes + TWEEDE, 'latin1'))
  await once(draad, 'close')
  const tekst = Buffer.concat(delen).toString('utf8')
  const [kop = '', inhoud = ''] = tekst.split('\r\n\r\n')
  expect(tekst.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  const status = Number(/^HTTP\/1\.1 (4\d\d) /.exec(kop)?.[1])
  expect(
    keurWeigering({ status, soort: /content-type: (.*)/i.exec(kop)?.[1] ?? '', tekst: inhoud, koppen: {} }, KANARIE),
  ).toEqual([])
  for (const naam of [...KOPPEN, 'cache-control: no-store']) expect(kop.toLowerCase()).toContain(naam)
})
