import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { stuurWeigering } from '../../kernel/gate.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { systeemActor } from '../worker.ts'
import { leesBericht } from './bericht.ts'
import { ALARMPAD, klopt, KOPPEN, opTijd } from './handtekening.ts'
import { neemAlarmIn, type Alarminname } from './inname.ts'
import { leesSleutel } from './sleutels.ts'

const HOOGSTENS_BYTES = 4096
/** Compared with when a key is not known: that takes as long as when it is. */
const NIEMAND = randomBytes(32)

/**
 * The door for control rooms: a signed call, beside the alarm and never in its path. The police already have it when it comes here, and
 * nothing they do waits for the answer.
 */
export async function hangAlarmOp(app: FastifyInstance, d: Alarminname): Promise<void> {
  await app.register(deur => {
    deur.removeAllContentTypeParsers()
    deur.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: HOOGSTENS_BYTES },
      (_v, lichaam, klaar) => klaar(null, lichaam),
    )
    deur.post(ALARMPAD, { schema: { hide: true }, bodyLimit: HOOGSTENS_BYTES }, async (verzoek, antwoord) => {
      const bron = await keur(d, verzoek)
      if ('ok' in bron) return stuurWeigering(antwoord, bron)
      const bericht = leesBericht(verzoek.body as Buffer)
      if (bericht === null)
        return stuurWeigering(
          antwoord,
          weiger('ONGELDIG', 'Dit bericht heeft niet de juiste vorm. Er is niets vastgelegd.'),
        )
      const uit = await neemAlarmIn(d, bron, bericht)
      if (!uit.ok) return stuurWeigering(antwoord, uit)
      const { uitkomst, herhaald, alarm } = uit
      return antwoord.send({ uitkomst, herhaald, alarm })
    })
    return Promise.resolve()
  })
}

const onbekend = (): Weigering =>
  weiger('NIET_AANGEMELD', 'Deze handtekening klopt niet. Kijk de sleutel, de tijd en het bericht na.')

/** Whose message this is. Forged, altered or not known: always the same answer; only who signs well hears that the time is off. */
async function keur(
  d: Alarminname,
  { headers, body }: FastifyRequest,
): Promise<{ regio: string; sleutel: string } | Weigering> {
  const kop = (naam: string): string => {
    const waarde = headers[naam]
    return typeof waarde === 'string' ? waarde : ''
  }
  const [regio = '', sleutel = '', ...rest] = kop(KOPPEN.sleutel).split('/')
  const tijd = kop(KOPPEN.tijd)
  if (rest.length > 0 || !Buffer.isBuffer(body) || Number.isNaN(Date.parse(tijd))) return onbekend()
  const nu = d.pijplijn.nu()
  const kent = d.boek.regios.has(regio) && /^[a-z0-9-]{2,60}$/.test(sleutel)
  const geheim = kent
    ? await d.pijplijn.db.asActor(systeemActor(d.boek, regio), nu.toISOString(), tx =>
        leesSleutel(tx, d.geheim.kluis, sleutel),
      )
    : null
  const goed = klopt(geheim ?? NIEMAND, tijd, body, kop(KOPPEN.handtekening))
  if (geheim === null || !goed) return onbekend()
  if (!opTijd(tijd, nu))
    return weiger(
      'NIET_AANGEMELD',
      'De tijd van dit bericht wijkt te veel af. Zet de klok gelijk en onderteken opnieuw.',
    )
  return { regio, sleutel }
}
