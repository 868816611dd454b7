import { zegelVan } from '../kluis/zegel.ts'
import { gaKopieNa } from '../rechten/nagaan.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

const GEBRUIK = ['rights copy --persoon ID']
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * `kring rights copy --persoon ID`: makes the copy of one person as it would be given, and looks in it for every field of every other person in
 * the same cases. Says how many pages, and how many words of others were found (which must be 0); never a word of the copy.
 */
export async function rechten(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string) => {
    io.out({ error: { code, message, known: GEBRUIK } })
    return 1
  }
  const [wat, optie, persoon = '', ...teveel] = args
  if (wat !== 'copy' || optie !== '--persoon' || teveel.length > 0)
    return nee('OPDRACHT_ONBEKEND', `Gebruik: ${GEBRUIK.join(' of ')}`)
  if (!UUID.test(persoon)) return nee('PERSOON_ONBEKEND', 'Geef het id van een persoon.')
  return metDatabase(io.err, async w => {
    const uit = await gaKopieNa(w.adressen, zegelVan(w.geheim), persoon, new Date().toISOString())
    if (uit === null)
      return nee('PERSOON_ONBEKEND', 'Van deze persoon is er geen casus waar nu iemand met de inhoud werkt.')
    io.out(uit)
    return uit.canariesFound === 0 ? 0 : 1
  })
}
