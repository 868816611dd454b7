import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { eindigSleutel, zetSleutel } from '../alarm/sleutels.ts'
import { zendAlarm } from '../alarm/zend.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

const GEBRUIK =
  'Gebruik: alarm key|end --regio R --naam N, of alarm send --adres A --regio R --naam N --geheim G --apparaat X --volgnummer 1 [--hartslag].'

/** `kring alarm`: a key for a control room, its end, and a message to try it out. */
export async function alarm(args: string[], io: Io): Promise<number> {
  const [wat, ...rest] = args
  const o = lees(rest)
  if (o === null || !['key', 'end', 'send'].includes(wat ?? '') || o.regio === undefined || o.naam === undefined)
    return weiger(io, 'OPTIE_ONTBREEKT', GEBRUIK)
  const { regio, naam } = o
  if (wat === 'send') return stuur(io, { ...o, regio, naam })
  return metDatabase(io.err, async w => {
    if (!w.boek.regios.has(regio)) return weiger(io, 'REGIO_ONBEKEND', `De regio "${regio}" is niet bekend.`)
    const nu = new Date().toISOString()
    if (wat === 'end') {
      const er = await eindigSleutel(w.adressen.beheer, regio, naam, nu)
      if (!er) return weiger(io, 'SLEUTEL_ONBEKEND', `De sleutel "${naam}" is er niet, of is al ingetrokken.`)
      io.out({ key: `${regio}/${naam}`, endedAt: nu })
      return 0
    }
    const geheim = await zetSleutel(w.adressen.beheer, maakGeheimhouding(w.geheim).kluis, { regio, naam, van: nu })
    io.out({ key: `${regio}/${naam}`, secret: geheim.toString('base64') })
    return 0
  })
}

type Opties = { [K in 'regio' | 'naam' | 'adres' | 'geheim' | 'apparaat' | 'volgnummer']?: string | undefined } & {
  hartslag?: boolean | undefined
}

function lees(args: string[]): Opties | null {
  const tekst = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      options: {
        ...{ regio: tekst, naam: tekst, adres: tekst, geheim: tekst, apparaat: tekst, volgnummer: tekst },
        hartslag: { type: 'boolean' },
      },
      strict: true,
    }).values
  } catch {
    return null
  }
}

async function stuur(io: Io, o: Opties & { regio: string; naam: string }): Promise<number> {
  const { adres, geheim, apparaat, regio, naam } = o
  const volgnummer = Number(o.volgnummer)
  if (adres === undefined || geheim === undefined || apparaat === undefined || !Number.isInteger(volgnummer))
    return weiger(io, 'OPTIE_ONTBREEKT', GEBRUIK)
  const op = new Date().toISOString()
  const uit = await zendAlarm(
    { adres, regio, sleutel: naam, geheim: Buffer.from(geheim, 'base64') },
    { bericht: randomUUID(), soort: o.hartslag === true ? 'hartslag' : 'alarm', apparaat, volgnummer, op },
  )
  io.out({ status: uit.status, answer: uit.inhoud })
  return uit.status === 200 ? 0 : 1
}

function weiger(io: Io, code: string, message: string): number {
  io.out({ error: { code, message } })
  return 1
}
