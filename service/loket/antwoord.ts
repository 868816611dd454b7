import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const REGELS = [
  `default-src 'none'`,
  `style-src 'self'`,
  `script-src 'self'`,
  `img-src 'self'`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/** A page ready to send, in the way the browser takes it. */
export type Pakje = { readonly geef: (soort: 'br' | 'gzip' | null) => Buffer }

/** Packed when first asked for in that way, and then kept: an answer that is sent once is packed once. */
export function pak(tekst: string): Pakje {
  const kaal = Buffer.from(tekst)
  const snel = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
  let [gzip, br]: (Buffer | undefined)[] = []
  return {
    geef: soort =>
      soort === 'br' ? (br ??= brotliCompressSync(kaal, snel)) : soort === 'gzip' ? (gzip ??= gzipSync(kaal)) : kaal,
  }
}

export const kop = (antwoord: FastifyReply): FastifyReply =>
  antwoord
    .header('content-security-policy', REGELS)
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .header('cross-origin-opener-policy', 'same-origin')

export function stuur(
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  inhoud: Pakje,
  status = 200,
  type = 'text/html; charset=utf-8',
): FastifyReply {
  const kan = verzoek.headers['accept-encoding'] ?? ''
  const soort = /\bbr\b/.test(kan) ? 'br' : /\bgzip\b/.test(kan) ? 'gzip' : null
  if (soort !== null) antwoord.header('content-encoding', soort)
  return kop(antwoord).code(status).type(type).header('vary', 'accept-encoding').send(inhoud.geef(soort))
}
