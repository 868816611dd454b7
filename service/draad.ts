import { STATUS_CODES } from 'node:http'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** What a browser may do with an answer that no hook has seen: nothing. */
export const ZONDER_HAAK = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

type Draadfout = Error & { code?: string }
const ZINNEN: Readonly<Record<number, readonly [code: string, zin: string]>> = {
  400: ['ONGELDIG', 'Het verzoek is niet te lezen. Er is niets veranderd.'],
  408: ['ONGELDIG', 'Het verzoek kwam niet helemaal aan. Er is niets veranderd; probeer het opnieuw.'],
  431: ['TE_GROOT', 'De kopregels van het verzoek zijn te groot. Er is niets veranderd.'],
}
const STATUS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }

/**
 * Bytes that are no request (two lengths, half a line, headers without end): one refusal like any other, nothing of what came in it,
 * and the line closes, so that what follows is not taken for a second request (ASVS 4.2.1). @returns whether something was refused
 */
export function weigerBytes(fout: Draadfout, draad: Socket): boolean {
  if (fout.code === 'ECONNRESET' || draad.destroyed) return false
  const status = STATUS[fout.code ?? ''] ?? 400
  const [code, detail] = ZINNEN[status] ?? ['ONGELDIG', 'Het verzoek is niet te lezen.']
  const title = STATUS_CODES[status] ?? 'Bad Request'
  const inhoud = JSON.stringify({ type: 'about:blank', title, status, detail, code })
  const koppen = {
    ...ZONDER_HAAK,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(inhoud),
    connection: 'close',
  }
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`)
  if (draad.writable) draad.write(`HTTP/1.1 ${status} ${title}\r\n${regels.join('')}\r\n${inhoud}`)
  draad.destroy(fout)
  return true
}

/** A wish that Kring does not know (`Expect: ...`) is no wish: the request gets its ordinary answer, with all its headers. */
export function hoorGeenWensen(server: Server): void {
  server.on('checkExpectation', (verzoek, antwoord) => void server.emit('request', verzoek, antwoord))
}
