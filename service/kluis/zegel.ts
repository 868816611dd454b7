import { randomBytes } from 'node:crypto'
import { SleutelOntbreekt, type Zegel } from '../../kernel/zegel.ts'
import type { Geheimen } from '../database/geheimen.ts'
import { ontsluit, sluit } from './aes.ts'
import { kastIn, type Sleutelkast } from './zaakkast.ts'

/** Version, and the number of the place; then nonce, tag and text. */
const VERSIE = 1
const KOP = 7
const NONCE = KOP + 12
/** Keys and places a process keeps at hand. */
const BIJ_DE_HAND = 4000

/** Seals with the key of a case (AES-256-GCM). What was sealed names the place of its key, so that nobody has to look it up. */
export function maakZegel(kast: Sleutelkast): Zegel {
  const sleutels = bijDeHand<number, Buffer>()
  const plekken = bijDeHand<string, number>()
  const sleutelVan = async (plek: number): Promise<Buffer> => {
    const bekend = sleutels.get(plek)
    if (bekend !== undefined) return bekend
    const gevonden = await kast.haal(plek)
    if (gevonden === null) throw new SleutelOntbreekt(plek)
    sleutels.set(plek, gevonden.sleutel)
    return gevonden.sleutel
  }
  return {
    ken: zaak => plekken.get(zaak),
    onthoud: (zaak, plek) => plekken.set(zaak, plek),
    maak: (plek, zaak) => kast.maak(plek, zaak),
    async sluit(plek, bytes) {
      const sleutel = await sleutelVan(plek)
      const kop = Buffer.alloc(KOP)
      kop.writeUInt8(VERSIE, 0)
      kop.writeUIntBE(plek, 1, 6)
      const nonce = randomBytes(12)
      return Buffer.concat([kop, nonce, sluit(sleutel, nonce, bytes, kop)])
    },
    async open(bytes) {
      const kop = bytes.subarray(0, KOP)
      if (bytes.length < NONCE + 16 || kop.readUInt8(0) !== VERSIE) throw new Error('Deze tekst is niet meer heel.')
      return ontsluit(await sleutelVan(kop.readUIntBE(1, 6)), bytes.subarray(KOP, NONCE), bytes.subarray(NONCE), kop)
    },
  }
}

type Sleutels = Pick<Geheimen, 'zaaksleutels' | 'stuksleutels'>
/** The cabinet of this installation: keys of cases in the file that its secrets name. */
export const kastVan = (geheim: Sleutels): Sleutelkast => kastIn(geheim.zaaksleutels, geheim.stuksleutels)
export const zegelVan = (geheim: Sleutels): Zegel => maakZegel(kastVan(geheim))

/** At most so many; what was asked for longest ago goes first. */
function bijDeHand<K, V>(): { get: (k: K) => V | undefined; set: (k: K, v: V) => void } {
  const alles = new Map<K, V>()
  return {
    get(k) {
      const v = alles.get(k)
      if (v !== undefined) {
        alles.delete(k)
        alles.set(k, v)
      }
      return v
    },
    set(k, v) {
      alles.set(k, v)
      if (alles.size > BIJ_DE_HAND) for (const oudste of alles.keys()) return void alles.delete(oudste)
    },
  }
}
