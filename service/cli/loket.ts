import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import type { Io } from './kring.ts'

/** `kring loket check`: every page of the public door as a first visit sees it, in every region and language. */
export async function loket(args: string[], io: Io): Promise<number> {
  if (args.join(' ') !== 'check') {
    io.out({ error: { code: 'OPTIE_ONBEKEND', message: 'Gebruik: loket check.', known: ['check'] } })
    return 1
  }
  const { keurLoket } = await import('../loket/controle.ts')
  const pages = await keurLoket(getRegelboek())
  io.out({ pages })
  const goed = pages.every(p => p.wayOut && p.cookies === 0 && p.thirdParties === 0 && p.bytes < 30_000)
  return goed ? 0 : 1
}
