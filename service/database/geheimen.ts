import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Stuksleutels } from '../kluis/kluis.ts'
import { stuksleutels } from '../kluis/sleutelbestand.ts'

/** What stays outside the database: role passwords, the key for BSNs, the key that signs checkpoints, salts for look-ups. */
export type Geheimen = {
  wachtwoorden: { app: string; worker: string; poort: string; vernietiger: string }
  bsnSleutels: { nu: string; sleutels: Record<string, string> }
  spoorSleutel: string
  ijkpunt: { prive: string; publiek: string }
  oidc: { clientGeheim: string; cookies: string }
  /** in a file of their own */
  stuksleutels: Stuksleutels
  /** the file with the key of each case */
  zaaksleutels: string
}

/** The file with the key of each case, in the folder of the installation when no other is named. */
export const ZAAKSLEUTELS = 'zaaksleutels'
/** What stands in the file with secrets itself. */
type Eigen = Omit<Geheimen, 'stuksleutels' | 'zaaksleutels'>

/** Reads the secrets of this installation, or makes them once, readable by their owner only (mode 0600). */
export function geheimen(map: string, stukbestand: string | null = null, zaakbestand: string | null = null): Geheimen {
  const bestand = path.join(map, 'geheimen.json')
  if (!fs.existsSync(bestand)) {
    fs.mkdirSync(map, { recursive: true })
    fs.writeFileSync(bestand, JSON.stringify(maak(), null, 2), { mode: 0o600 })
  }
  const gelezen = JSON.parse(fs.readFileSync(bestand, 'utf8')) as Eigen
  return {
    ...gelezen,
    stuksleutels: stuksleutels(map, stukbestand),
    zaaksleutels: zaakbestand ?? path.join(map, ZAAKSLEUTELS),
  }
}

function maak(): Eigen {
  const woord = () => randomBytes(24).toString('base64url')
  const bsn = randomBytes(32)
  const naam = createHash('sha256').update(bsn).digest('hex').slice(0, 8)
  const paar = generateKeyPairSync('ed25519')
  return {
    wachtwoorden: { app: woord(), worker: woord(), poort: woord(), vernietiger: woord() },
    bsnSleutels: { nu: naam, sleutels: { [naam]: bsn.toString('base64') } },
    spoorSleutel: woord(),
    ijkpunt: {
      prive: paar.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      publiek: paar.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
    oidc: { clientGeheim: woord(), cookies: woord() },
  }
}
