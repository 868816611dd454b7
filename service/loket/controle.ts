import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastifyHelmet from '@fastify/helmet'
import Fastify from 'fastify'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { BLADEN, padVan, TALEN } from '../../keten/loket/index.ts'
import { hangLoketOp } from './deur.ts'

/** What one page of the public door asks of who visits it for the first time. */
export type Bladcontrole = {
  readonly path: string
  readonly lang: string
  /** all that the page fetches on a first visit, as it goes over the wire */
  readonly bytes: number
  readonly scripts: number
  readonly cookies: number
  /** places elsewhere that the page fetches from; the way out is a link and fetches nothing */
  readonly thirdParties: number
  /** the first thing that can be reached with the keyboard is the way out, and it works without script */
  readonly wayOut: boolean
}
type Antwoord = { readonly bytes: number; readonly tekst: string; readonly cookies: number; readonly status: number }

/** Visits every page of every region in every language, over HTTP, as a browser would. */
export async function keurLoket(boek: Regelboek, nu: () => Date = () => new Date()): Promise<Bladcontrole[]> {
  const app = Fastify({ logger: false })
  await app.register(fastifyHelmet)
  await hangLoketOp(app, { boek, nu })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  try {
    const uit: Bladcontrole[] = []
    for (const regio of boek.regios.keys())
      for (const taal of TALEN)
        for (const blad of BLADEN) {
          const path = padVan(taal, regio, blad)
          uit.push({ path, lang: taal.code, ...(await keurBlad(port, path)) })
        }
    return uit
  } finally {
    await app.close()
  }
}

async function keurBlad(poort: number, pad: string): Promise<Omit<Bladcontrole, 'path' | 'lang'>> {
  const blad = await haal(poort, pad)
  if (blad.status !== 200) throw new Error(`${pad} gaf ${blad.status}`)
  const haalt = [
    ...blad.tekst.matchAll(
      /<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?\s(?:src|href|data)="([^"]+)"/g,
    ),
  ].map(m => m[1] ?? '')
  const elders = haalt.filter(u => !u.startsWith('/') || u.startsWith('//'))
  const mee = await Promise.all([...new Set(haalt.filter(u => !elders.includes(u)))].map(u => haal(poort, u)))
  return {
    bytes: [blad, ...mee].reduce((n, a) => n + a.bytes, 0),
    scripts: blad.tekst.match(/<script\b/g)?.length ?? 0,
    cookies: [blad, ...mee].reduce((n, a) => n + a.cookies, 0),
    thirdParties: new Set(elders.map(u => new URL(u, 'https://kring.invalid').host)).size,
    wayOut: /<body>(?:<(?!a\b|button\b|input\b)[^>]+>)*<a id="weg" class="weg" href="https:\/\/[^"]+"/.test(blad.tekst),
  }
}

/** The bytes as sent: packed if the server packs them, with the head. */
const haal = (poort: number, pad: string): Promise<Antwoord> =>
  new Promise((goed, mis) => {
    http
      .get({ host: '127.0.0.1', port: poort, path: pad, headers: { 'accept-encoding': 'gzip, br' } }, a => {
        const delen: Buffer[] = []
        a.on('data', (d: Buffer) => delen.push(d))
        a.on('error', mis)
        a.on('end', () => {
          const lijf = Buffer.concat(delen)
          const kop = a.rawHeaders.reduce((n, r) => n + r.length + 2, 15)
          goed({
            ...{
              bytes: lijf.length + kop,
              tekst: pakUit(lijf, a.headers['content-encoding']),
              status: a.statusCode ?? 0,
            },
            cookies: a.headers['set-cookie']?.length ?? 0,
          })
        })
      })
      .on('error', mis)
  })

function pakUit(lijf: Buffer, soort: string | undefined): string {
  if (soort === 'br') return brotliDecompressSync(lijf).toString()
  return (soort === 'gzip' ? gunzipSync(lijf) : lijf).toString()
}
