import { maakDb } from '../../kernel/db.ts'
import { keurJournaal } from '../../kernel/ijkpunt.ts'
import { leesBoek } from '../ijkpuntenboek.ts'
import { vulAlsLeeg } from '../vulling/vullen.ts'
import { systeemActor } from '../worker.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

/** `kring journal verify`: reads the whole journal again; names what does not hold, and exits 1 then. */
export async function journal(args: string[], io: Io): Promise<number> {
  if (args[0] !== 'verify' || args.length > 1) {
    io.out({ error: { code: 'OPDRACHT_ONBEKEND', message: 'Gebruik: journal verify', known: ['verify'] } })
    return 1
  }
  return metDatabase(io.err, async w => {
    await vulAlsLeeg(w, io.err)
    const db = maakDb(w.adressen.worker, { max: 2 })
    try {
      const [regio = ''] = [...w.boek.regios.keys()]
      // the book first: what is set while this reads is then in the database and not yet missed in the book
      const buiten = leesBoek(w.map)
      const keuring = await db.asActor(systeemActor(w.boek, regio), new Date().toISOString(), tx =>
        keurJournaal(tx, w.geheim.ijkpunt, buiten),
      )
      io.out(keuring)
      return keuring.broken.length === 0 ? 0 : 1
    } finally {
      await db.sluit()
    }
  })
}
