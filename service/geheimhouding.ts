import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Geheimhouding } from '../kernel/gate.ts'
import type { Geheimen } from './database/geheimen.ts'
import { maakKluis } from './kluis/kluis.ts'
import { zegelVan } from './kluis/zegel.ts'

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
      const c = createCipheriv('aes-256-gcm', sleutelVan(sleutel), iv)
      const tekst = Buffer.concat([c.update(bsn, 'utf8'), c.final()])
      return { sleutel, cijfer: Buffer.concat([iv, c.getAuthTag(), tekst]) }
    },
    ontsleutel(sleutel, cijfer) {
      const d = createDecipheriv('aes-256-gcm', sleutelVan(sleutel), cijfer.subarray(0, 12))
      d.setAuthTag(cijfer.subarray(12, 28))
      return Buffer.concat([d.update(cijfer.subarray(28)), d.final()]).toString('utf8')
    },
    kluis: maakKluis(geheim.stuksleutels),
    zegel: zegelVan(geheim),
    spoor: woorden => createHmac('sha256', geheim.spoorSleutel).update(woorden).digest(),
  }
}
