import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { CHATTALEN, type Daad } from '../../keten/chat/index.ts'
import { weigerCodes, type Weigering } from '../../kernel/weigering.ts'
import { Maat } from '../maat.ts'
import type { Kamer } from './kamer.ts'
import { Plekken } from './plekken.ts'

/** Where the page of the visitor sends its words: below the public door, a word that says nothing. */
export const PRAAT = '/wegwijzer/praat'
/** So many talks begun, and so many keys that nobody gave out, in ten minutes from one place (choices of Kring). */
const BEGINNEN = 40
const RADEN = 60

const Sleutel = Type.String({ pattern: '^[\\w-]{43}$' })
const los = <P extends Parameters<typeof Type.Object>[0]>(velden: P) =>
  Type.Object(velden, { additionalProperties: false })
const Regio = Type.String({ maxLength: 60 })
const Stand = los({ regio: Regio })
const Begin = los({ regio: Regio, taal: Type.String({ maxLength: 12 }) })
const Lees = los({ s: Sleutel, na: Type.Integer({ minimum: 0 }), v: Type.Integer({ minimum: 0 }) })
// far longer than may be: the rule itself says calmly what is too long
const Zeg = los({ s: Sleutel, zin: Type.Integer({ minimum: 1 }), tekst: Type.String({ maxLength: 30_000 }) })
const Kaal = los({ s: Sleutel })
const Woord = los({ s: Sleutel, woord: Type.String({ maxLength: 200 }) })
const Antwoord = los({ s: Sleutel, ja: Type.Boolean() })

/**
 * The visitor's side of the chat: no session, no cookie, no log line. The key stands in the body, so it never reaches an address, a history
 * or a log; every answer is for this moment only (SD-7, SD-9).
 */
export async function hangBezoekersOp(app: FastifyInstance, d: { kamer: Kamer; nu: () => number }): Promise<void> {
  const [beginnen, raden, plekken] = [new Maat(d.nu, BEGINNEN), new Maat(d.nu, RADEN), new Plekken(d.nu)]
  const voorbij = (v: FastifyRequest, a: FastifyReply) =>
    raden.mag(v.ip) ? zend(a, 410, { einde: 'onbekend' }) : zend(a, 429, { waarom: 'veel' })
  await app.register(async deur => {
    deur.removeAllContentTypeParsers()
    deur.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: 64 * 1024 }, (_v, tekst, af) => {
      try {
        af(null, JSON.parse(String(tekst)))
      } catch {
        af(null, null)
      }
    })
    // Never what went wrong: that could repeat what somebody wrote.
    deur.setErrorHandler((fout: { statusCode?: number }, _v, a) =>
      zend(a, fout.statusCode === 413 ? 413 : 400, { waarom: fout.statusCode === 413 ? 'lang' : 'onleesbaar' }),
    )
    const bij = <T extends TSchema>(
      naam: string,
      schema: T,
      doe: (inhoud: Static<T>, v: FastifyRequest, a: FastifyReply) => FastifyReply | Promise<FastifyReply>,
    ) => {
      const toets = Compile(schema)
      deur.post(`${PRAAT}/${naam}`, { schema: { hide: true } }, async (v, a) => {
        // a page of another site cannot send JSON without asking first, and may not anyway
        const eigen = [undefined, 'same-origin'].includes(v.headers['sec-fetch-site'] as string | undefined)
        return eigen && toets.Check(v.body) ? doe(v.body, v, a) : zend(a, 400, { waarom: 'onleesbaar' })
      })
    }
    const daad = (s: string, wat: Daad, v: FastifyRequest, a: FastifyReply) => {
      const uit = d.kamer.bezoeker(s, wat)
      if (uit === null) return voorbij(v, a)
      return uit.ok ? zend(a, 200, { ok: true }) : nee(a, uit)
    }
    bij('stand', Stand, ({ regio }, _v, a) => zend(a, 200, { stand: d.kamer.stand(regio) }))
    bij('begin', Begin, ({ regio, taal }, v, a) => {
      if (!beginnen.mag(v.ip)) return zend(a, 429, { waarom: 'veel' })
      const uit = d.kamer.begin(regio, CHATTALEN.includes(taal) ? taal : 'nl', plekken.merk(v.ip))
      if (typeof uit !== 'string') return zend(a, 200, { s: uit.sleutel })
      return zend(a, uit === 'veel' ? 429 : 409, { waarom: uit })
    })
    bij('lees', Lees, async ({ s, na, v: versie }, v, a) => {
      const nieuws = await d.kamer.lees(s, na, versie)
      return nieuws === null ? voorbij(v, a) : zend(a, 200, nieuws)
    })
    bij('zeg', Zeg, ({ s, tekst, zin }, v, a) => daad(s, { soort: 'zeg', tekst, zin }, v, a))
    for (const soort of ['typ', 'er', 'stop', 'dicht'] as const)
      bij(soort, Kaal, ({ s }, v, a) => daad(s, { soort }, v, a))
    bij('woord', Woord, ({ s, woord }, v, a) => daad(s, { soort: 'woord', woord }, v, a))
    bij('antwoord', Antwoord, ({ s, ja }, v, a) => daad(s, { soort: 'antwoord', ja }, v, a))
  })
}

const nee = (a: FastifyReply, uit: Weigering): FastifyReply =>
  zend(a, weigerCodes[uit.code], {
    waarom: uit.code === 'TE_GROOT' ? 'lang' : uit.code === 'NIET_BESCHIKBAAR' ? 'rustig' : 'nee',
  })

const zend = (antwoord: FastifyReply, status: number, inhoud: object): FastifyReply =>
  antwoord
    .code(status)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('content-security-policy', `default-src 'none'; frame-ancestors 'none'`)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(inhoud))
