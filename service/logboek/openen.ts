import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { PrivateKey } from 'openpgp'
import { openDicht } from '../reservekopie/dicht.ts'
import { leesEtiket } from '../reservekopie/vorm.ts'
import { EERSTE, type Etiket } from './uitgeven.ts'

/** An export that cannot be opened, with a sentence that says what to do. */
export class LogboekFout extends Error {
  constructor(
    readonly code: string,
    zin: string,
  ) {
    super(zin)
  }
}

/**
 * Opens an export into a file with its lines, for who has the private key.
 * @throws LogboekFout when it is no export, when its time is over, or when the key is not there or does not fit
 */
export async function openLogboek(p: {
  bestand: string
  uit: string
  sleutel: PrivateKey | null
  nu: Date
}): Promise<Etiket> {
  const gelezen = leesEtiket<Etiket>(p.bestand, EERSTE)
  if (gelezen === null) throw new LogboekFout('GEEN_LOGBOEK', 'Dit bestand is geen logboek van Kring.')
  const { etiket, begin } = gelezen
  if (Date.parse(etiket.verloopt) <= p.nu.getTime())
    throw new LogboekFout(
      'VERLOPEN',
      `Dit logboek mocht bestaan tot ${etiket.verloopt.slice(0, 10)}. Gooi het weg en geef zo nodig een nieuw uit.`,
    )
  if (p.sleutel === null)
    throw new LogboekFout('SLEUTEL_ONTBREEKT', 'De geheime sleutel is er niet. Noem het bestand met --sleutel F.')
  if (p.sleutel.getFingerprint() !== etiket.sleutel)
    throw new LogboekFout('SLEUTEL_PAST_NIET', 'Deze sleutel past niet op dit logboek.')
  const doel = fs.createWriteStream(p.uit, { mode: 0o600, flags: 'wx' })
  try {
    await pipeline(await openDicht({ bestand: p.bestand, begin, sleutel: p.sleutel }), doel)
  } catch (fout) {
    if ((fout as { code?: string }).code === 'EEXIST')
      throw new LogboekFout('BESTAAT_AL', 'Dat bestand bestaat al. Kies een andere naam.')
    fs.rmSync(p.uit, { force: true })
    throw new LogboekFout('KAPOT', 'Dit logboek is niet heel, of er is iets in veranderd.')
  }
  return etiket
}
