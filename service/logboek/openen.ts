import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { PrivateKey } from 'openpgp'
import { openDicht } from '../reservekopie/dicht.ts'
import { BestandFout, keurEtiket } from '../reservekopie/etiket.ts'
import { EERSTE, type Etiket } from './uitgeven.ts'

/**
 * Opens an export into a file with its lines, for who has the private key.
 * @throws BestandFout when it is no export, when its time is over, or when the key is not there or does not fit
 */
export async function openLogboek(p: {
  bestand: string
  uit: string
  sleutel: PrivateKey | null
  nu: Date
}): Promise<Etiket> {
  const { etiket, begin, sleutel } = keurEtiket<Etiket>(
    { ...p, eerste: EERSTE },
    {
      geen: ['GEEN_LOGBOEK', 'Dit bestand is geen logboek van Kring.'],
      verlopen: [
        'VERLOPEN',
        dag => `Dit logboek mocht bestaan tot ${dag}. Gooi het weg en geef zo nodig een nieuw uit.`,
      ],
      ontbreekt: 'De geheime sleutel is er niet. Noem het bestand met --sleutel F.',
      pastNiet: 'Deze sleutel past niet op dit logboek.',
    },
  )
  const doel = fs.createWriteStream(p.uit, { mode: 0o600, flags: 'wx' })
  try {
    await pipeline(await openDicht({ bestand: p.bestand, begin, sleutel }), doel)
  } catch (fout) {
    if ((fout as { code?: string }).code === 'EEXIST')
      throw new BestandFout('BESTAAT_AL', 'Dat bestand bestaat al. Kies een andere naam.')
    fs.rmSync(p.uit, { force: true })
    throw new BestandFout('KAPOT', 'Dit logboek is niet heel, of er is iets in veranderd.')
  }
  return etiket
}
