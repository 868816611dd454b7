import { createHmac, randomBytes } from 'node:crypto'
import type { Geheimhouding } from '../kernel/gate.ts'
import type { Geheimen } from './database/geheimen.ts'
import { ontsluit, sluit } from './kluis/aes.ts'
import { maakKluis } from './kluis/kluis.ts'
import { zegelVan } from './kluis/zegel.ts'

/** A BSN is not tied to a place. */
const NERGENS = Buffer.alloc(0)

/** Encrypts BSNs and documents with keys outside the database (AES-256-GCM) and makes keyed traces of words. */
export function maakGeheimhouding(geheim: Geheimen): Geheimhouding {
  const sleutelVan = (naam: string): Buffer => {
    const sleutel = geheim.bsnSleutels.sleutels[naam]
    if (!sleutel) throw new Error(`De sleutel ${naam} ontbreekt.`)
    return Buffer.from(sleutel, 'base64')
  }
  return {
    versleutel(bsn) {
      const sleutel = geheim.bsnSleutels.nu
      const iv = randomBytes(12)
      return { sleutel, cijfer: Buffer.concat([iv, sluit(sleutelVan(sleutel), iv, Buffer.from(bsn, 'utf8'), NERGENS)]) }
    },
    ontsleutel(sleutel, cijfer) {
      return ontsluit(sleutelVan(sleutel), cijfer.subarray(0, 12), cijfer.subarray(12), NERGENS).toString('utf8')
    },
    kluis: maakKluis(geheim.stuksleutels),
    zegel: zegelVan(geheim),
    spoor: woorden => createHmac('sha256', geheim.spoorSleutel).update(woorden).digest(),
  }
}
