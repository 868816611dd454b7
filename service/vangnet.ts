import type { EventEmitter } from 'node:events'
import type { Proceslog } from './proceslog.ts'

/** So long may ending in order take; then the process ends anyway and whoever watches over it starts it anew. */
const GEDULD_MS = 15_000

/**
 * The last net of the process (ASVS 16.5.4): an error that nobody caught leaves one line without personal data, and Kring ends in order, with exit
 * code 1. Going on would be going on in a state nobody knows; the service starts again by itself (docs/beheer.md).
 * @param stop ends everything in reverse order; `doodsklap` is what happens when that does not end
 */
export function hangVangnetOp(
  proces: Pick<EventEmitter, 'on'>,
  log: Pick<Proceslog, 'fataal'>,
  stop: (code: number) => Promise<void>,
  doodsklap: () => void = () => process.exit(1),
): void {
  let gevallen = false
  const vang = (fout: unknown) => {
    log.fataal(fout)
    if (gevallen) return
    gevallen = true
    setTimeout(doodsklap, GEDULD_MS).unref()
    void stop(1).catch(doodsklap)
  }
  proces.on('uncaughtException', vang)
  proces.on('unhandledRejection', vang)
}
