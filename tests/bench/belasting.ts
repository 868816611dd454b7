import { randomUUID } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'
import { aannameLichaam } from './lichamen.ts'
import type { Draaiboek } from './opname.ts'
import { sessieKoppen } from './sessie.ts'
import { speelAf } from './speel.ts'

/** What the load process is told, once to make ready and then per round. */
export type Bericht =
  | { soort: 'http'; adres: string; accounts: readonly string[] }
  | { soort: 'kaal'; url: string; draaiboeken: readonly Draaiboek[] }
  | { soort: 'meet'; ms: number }
export type Verslag = { soort: 'klaar' } | { soort: 'gemeten'; perSeconde: number } | { soort: 'fout'; wat: string }

/** One client: does one command after the other. */
type Klant = () => Promise<void>

let klanten: Klant[] = []

process.on('disconnect', () => process.exit(0))
process.on('message', (b: Bericht) => {
  const zeg = (v: Verslag) => process.send?.(v)
  doe(b).then(zeg, (fout: Error) => zeg({ soort: 'fout', wat: fout.stack ?? fout.message }))
})

async function doe(b: Bericht): Promise<Verslag> {
  if (b.soort === 'meet') return { soort: 'gemeten', perSeconde: await meet(b.ms) }
  klanten = b.soort === 'http' ? await httpKlanten(b.adres, b.accounts) : await kaleKlanten(b.url, b.draaiboeken)
  return { soort: 'klaar' }
}

/** All clients go on until the time is over; what they finished counts, over the time the last one took. */
async function meet(ms: number): Promise<number> {
  const begin = performance.now()
  let aantal = 0
  await Promise.all(
    klanten.map(async klant => {
      while (performance.now() - begin < ms) {
        await klant()
        aantal += 1
      }
    }),
  )
  return (aantal * 1000) / (performance.now() - begin)
}

/** Browsers without a screen: signed in through the door, then nothing but the request itself. */
async function httpKlanten(adres: string, accounts: readonly string[]): Promise<Klant[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: accounts.length })
  const uit: Klant[] = []
  for (const [n, account] of accounts.entries()) {
    const koppen = await sessieKoppen(adres, account)
    const lichaam = Buffer.from(JSON.stringify(aannameLichaam(n)))
    const vast = { ...koppen, 'content-type': 'application/json', 'content-length': String(lichaam.length) }
    uit.push(() => stuur(agent, `${adres}/api/v1/meldingen`, { ...vast, 'idempotency-key': randomUUID() }, lichaam))
  }
  return uit
}

function stuur(agent: http.Agent, url: string, headers: http.OutgoingHttpHeaders, lichaam: Buffer): Promise<void> {
  return new Promise((goed, fout) => {
    const verzoek = http.request(url, { method: 'POST', agent, headers }, antwoord => {
      const delen: Buffer[] = []
      antwoord.on('data', (deel: Buffer) => delen.push(deel))
      antwoord.on('end', () =>
        antwoord.statusCode === 200
          ? goed()
          : fout(new Error(`${antwoord.statusCode}: ${Buffer.concat(delen).toString('utf8')}`)),
      )
    })
    verzoek.on('error', fout)
    verzoek.end(lichaam)
  })
}

/** The same statements by the bare driver: a connection per client, one transaction a command, fresh ids each time. */
async function kaleKlanten(url: string, draaiboeken: readonly Draaiboek[]): Promise<Klant[]> {
  return Promise.all(
    draaiboeken.map(async draaiboek => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      return () => speelAf(client, draaiboek)
    }),
  )
}
