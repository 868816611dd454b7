import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { stuurWeigering } from '../../kernel/gate.ts'
import { weiger } from '../../kernel/weigering.ts'
import { bevestiging, foutbericht, inEnvelop, type Gebrekcode } from '../../keten/post/index.ts'
import { neemIn, type Ingenomen, type Lichaam } from './inname.ts'
import { koppelingVan, type Koppeling } from './koppelingen.ts'
import type { Inneming } from './melding.ts'
import { HOOGSTENS_BYTES } from './xml.ts'

/** Read on this far so that the answer arrives; then the line is cut. */
const HOOGSTENS_WEG = 64 * 1024 * 1024

/**
 * The door for systems: XML over HTTPS with the secret of a connection. No session and no cookie, so nothing a browser could be talked
 * into. What is too large is counted and thrown away, and still leaves a line for a person.
 */
export async function hangPostOp(app: FastifyInstance, d: Inneming, koppelingen: readonly Koppeling[]): Promise<void> {
  await app.register(async deur => {
    deur.removeAllContentTypeParsers()
    deur.addContentTypeParser(['application/xml', 'text/xml'], (_verzoek, stroom, klaar) => {
      const stukken: Buffer[] = []
      const som = createHash('sha256')
      let omvang = 0
      let af = false
      const rond = (fout: Error | null) => {
        if (af) return
        af = true
        if (fout) klaar(fout)
        else klaar(null, { bytes: Buffer.concat(stukken), omvang, som: som.digest('hex') } satisfies Lichaam)
      }
      stroom.on('data', (stuk: Buffer) => {
        if (af) return
        omvang += stuk.length
        som.update(stuk)
        if (omvang <= HOOGSTENS_BYTES) stukken.push(stuk)
        else stukken.length = 0
        if (omvang <= HOOGSTENS_WEG) return
        rond(null)
        stroom.destroy()
      })
      stroom.once('end', () => rond(null))
      stroom.once('error', rond)
    })
    deur.post(
      '/api/v1/post/vt',
      {
        schema: { hide: true },
        // Who is not known is told so before a byte of the message is read.
        onRequest: async (verzoek, antwoord) => {
          if (koppelingVan(koppelingen, verzoek.headers.authorization) !== null) return
          antwoord.header('www-authenticate', 'Bearer')
          return stuurWeigering(antwoord, weiger('NIET_AANGEMELD', 'Deze koppeling is hier niet bekend.'))
        },
      },
      async (verzoek, antwoord) => {
        const koppeling = koppelingVan(koppelingen, verzoek.headers.authorization)
        if (koppeling === null) throw new Error('Zonder koppeling komt hier niemand.')
        return beantwoord(antwoord, await neemIn(d, { langs: 'https', koppeling }, verzoek.body as Lichaam))
      },
    )
  })
}

const STATUS: { readonly [C in Gebrekcode]?: number } = {
  'te-groot': 413,
  codering: 400,
  leeg: 400,
  doctype: 400,
  'geen-xml': 400,
  'te-diep': 400,
  'te-veel': 400,
  afzender: 403,
  'zelfde-nummer': 409,
}

/** Bv03 for what is received, Fo03 for what is refused; in an envelope for who came in one (there a fault is always 500, SOAP 1.1). */
function beantwoord(antwoord: FastifyReply, m: Ingenomen): FastifyReply {
  const fout = m.stand === 'geweigerd' ? m.gebrek : null
  const xml = fout === null ? bevestiging(m.kop, m) : foutbericht(m.kop, m, fout)
  const status = fout === null ? 200 : m.soap ? 500 : (STATUS[fout.code] ?? 422)
  return antwoord
    .code(status)
    .type('text/xml; charset=utf-8')
    .send(m.soap ? inEnvelop(xml, fout) : xml)
}
