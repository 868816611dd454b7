import { herbouwTelfeiten } from '../telfeiten/herbouw.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

/** `kring telfeiten herbouw`: telt het hele journaal opnieuw en schrijft alleen wat verschilt. */
export async function telfeiten(args: string[], io: Io): Promise<number> {
  if (args[0] !== 'herbouw' || args.length > 1) {
    io.out({ error: { code: 'OPDRACHT_ONBEKEND', message: 'Gebruik: telfeiten herbouw', known: ['herbouw'] } })
    return 1
  }
  return metDatabase(io.err, async w => {
    io.out(await herbouwTelfeiten(w.adressen.beheer, io.err))
    return 0
  })
}
