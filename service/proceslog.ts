import { pino } from 'pino'
import { Dosering } from './dosering.ts'
import { kaleFout } from './kalefout.ts'

/** The parts of the process that work without a request. */
export type Onderdeel =
  'bewaker' | 'post' | 'werkblad' | 'vernietiger' | 'bericht' | 'mail' | 'ijkpunt' | 'database' | 'aanbieder'

/** Where the process says what went wrong outside a request: fixed words, no personal data, and never so much that it floods. */
export type Proceslog = {
  /** something failed and is tried again; one line a minute for the same failure, with how often */
  fout(waar: Onderdeel, fout: unknown): void
  /** nobody caught this: the process ends */
  fataal(fout: unknown): void
  sluit(): void
}

/** @param niveau of KRING_LOG; `uit`: where lines go, the output of the process unless a test reads along */
export function maakProceslog(niveau: string, uit?: { write(regel: string): void }): Proceslog {
  const opties = { level: niveau, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  // written at once: a process that ends must not take its last line along
  const log = pino(opties, uit ?? pino.destination({ dest: 1, sync: true }))
  const dosis = new Dosering(regel => log.error(regel, 'fout buiten een verzoek'))
  return {
    fout: (waar, fout) => dosis.tel({ waar, ...kaleFout(fout) }),
    fataal: fout =>
      log.fatal({ err: kaleFout(fout) }, 'onverwachte fout buiten een verzoek; Kring stopt en begint opnieuw'),
    sluit: () => dosis.sluit(),
  }
}

/** Runs a step of the worker: what goes wrong is said and tried again the next time, and nothing else stops for it. */
export const metLog =
  <T>(log: Pick<Proceslog, 'fout'>, waar: Onderdeel, doe: () => Promise<T>): (() => Promise<T | null>) =>
  () =>
    doe().catch((fout: unknown) => {
      log.fout(waar, fout)
      return null
    })
