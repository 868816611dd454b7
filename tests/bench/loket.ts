import { spawn } from 'node:child_process'
import http from 'node:http'
import type { Draaiend } from './server.ts'

/** Pages of the public door per second, beside the same bytes from a bare server of Node: what HTTP itself costs here. */
export type LoketUitslag = { perSecond: number; limit: number; ratio: number; p95ms: number }

const PAD = '/wegwijzer/nl/rotterdam-2014/bellen'
const KLANTEN = 16
const RONDE_MS = 5000
const RONDES = 3

/** Sixteen visitors who go on asking for a page, three rounds in turn with the bare server; the median counts. */
export async function meetLoket(server: Draaiend, zeg: (regel: string) => void): Promise<LoketUitslag> {
  const [eerste] = await haal(new URL(PAD, server.adres), '10.9.9.9', new http.Agent())
  const kaal = await kaleServer(eerste)
  try {
    const [wij, grens, duren]: [number[], number[], number[]] = [[], [], []]
    for (let ronde = 0; ronde < RONDES; ronde++) {
      const hier = await meet(new URL(PAD, server.adres))
      const daar = await meet(new URL(kaal.adres))
      wij.push(hier.perSeconde)
      grens.push(daar.perSeconde)
      duren.push(...hier.duren)
      zeg(`  ${Math.round(hier.perSeconde)} per seconde, kaal ${Math.round(daar.perSeconde)}`)
    }
    const op = duren.toSorted((a, b) => a - b)
    const [perSecond, limit] = [midden(wij), midden(grens)]
    return {
      perSecond: Math.round(perSecond),
      limit: Math.round(limit),
      ratio: Math.round((perSecond / limit) * 100) / 100,
      p95ms: Math.round((op[Math.floor(op.length * 0.95)] ?? 0) * 10) / 10,
    }
  } finally {
    kaal.stop()
  }
}

const midden = (rij: readonly number[]): number => rij.toSorted((a, b) => a - b)[Math.floor(rij.length / 2)] ?? 0

async function meet(waar: URL): Promise<{ perSeconde: number; duren: number[] }> {
  const begin = performance.now()
  const duren: number[] = []
  await Promise.all(
    Array.from({ length: KLANTEN }, async (_, k) => {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
      // who asks so often would be held back: each few hundred visits come from another place
      for (let n = 0; performance.now() - begin < RONDE_MS; n++) {
        const van = performance.now()
        const [, status] = await haal(waar, `10.${k}.${Math.floor(n / 250) % 250}.${Math.floor(begin) % 250}`, agent)
        if (status !== 200) throw new Error(`Het blad gaf ${status}.`)
        duren.push(performance.now() - van)
      }
      agent.destroy()
    }),
  )
  return { perSeconde: (duren.length / (performance.now() - begin)) * 1000, duren }
}

const haal = (waar: URL, van: string, agent: http.Agent): Promise<[Buffer, number]> =>
  new Promise((goed, mis) => {
    const koppen = { 'accept-encoding': 'br', 'x-forwarded-for': van }
    http
      .get(waar, { agent, headers: koppen }, a => {
        const delen: Buffer[] = []
        a.on('data', (d: Buffer) => delen.push(d))
        a.on('end', () => goed([Buffer.concat(delen), a.statusCode ?? 0]))
      })
      .on('error', mis)
  })

/** Node's own server in a process of its own, that answers with these bytes and knows nothing. */
async function kaleServer(lijf: Buffer): Promise<{ adres: string; stop(): void }> {
  const code = `const lijf = Buffer.from(process.argv[1], 'base64')
    const s = require('node:http').createServer((v, a) => { a.setHeader('content-type', 'text/html'); a.end(lijf) })
    s.listen(0, '127.0.0.1', () => console.log(s.address().port))`
  const kind = spawn(process.execPath, ['-e', code, lijf.toString('base64')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const poort = await new Promise<string>((goed, mis) => {
    kind.stdout.once('data', (d: Buffer) => goed(d.toString().trim()))
    kind.once('exit', () => mis(new Error('De kale server kwam niet op.')))
  })
  return { adres: `http://127.0.0.1:${poort}/`, stop: () => void kind.kill() }
}
