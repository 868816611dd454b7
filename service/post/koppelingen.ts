import { createHash, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'

/** A connection of another system with this Kring: who it is, by which secret it is known, and whose messages it brings. */
const Koppeling = Type.Object(
  {
    naam: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }),
    regio: Type.String(),
    /** SHA-256 of the secret, in hex: the secret itself is nowhere */
    geheimSha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    /** names of organisations as they stand in `stuurgegevens/zender/organisatie` */
    zenders: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1 }),
    /** names of receivers as they stand in `stuurgegevens/ontvanger/organisatie`, each with its region */
    ontvangers: Type.Record(Type.String(), Type.String()),
  },
  { additionalProperties: false },
)
export type Koppeling = Static<typeof Koppeling>
const vorm = Compile(Type.Array(Koppeling))

/** Reads the file of connections. @throws with every fault at once: Kring then does not start */
export function leesKoppelingen(bestand: string, boek: Pick<Regelboek, 'regios'>): readonly Koppeling[] {
  let lijst: unknown
  try {
    lijst = JSON.parse(fs.readFileSync(bestand, 'utf8'))
  } catch {
    throw new Error(`KRING_KOPPELINGEN: ${bestand} is er niet of is geen JSON.`)
  }
  if (!vorm.Check(lijst)) {
    const plekken = vorm.Errors(lijst).map(f => f.instancePath || 'het bestand')
    throw new Error(
      `KRING_KOPPELINGEN: niet de juiste vorm bij ${[...new Set(plekken)].join(', ')}. Zie docs/beheer.md.`,
    )
  }
  const vreemd = lijst.flatMap(k => [k.regio, ...Object.values(k.ontvangers)]).filter(r => !boek.regios.has(r))
  if (vreemd.length > 0) throw new Error(`KRING_KOPPELINGEN: onbekende regio: ${[...new Set(vreemd)].join(', ')}.`)
  if (new Set(lijst.map(k => k.geheimSha256)).size < lijst.length)
    throw new Error('KRING_KOPPELINGEN: elke koppeling heeft een eigen geheim.')
  return lijst
}

/** Whose secret this is, in the same time whether it fits or not; null: nobody's. */
export function koppelingVan(koppelingen: readonly Koppeling[], kop: string | undefined): Koppeling | null {
  const geheim = /^Bearer ([\x21-\x7e]{16,500})$/.exec(kop ?? '')?.[1] ?? ''
  const hash = createHash('sha256').update(geheim).digest()
  let gevonden: Koppeling | null = null
  for (const k of koppelingen) if (timingSafeEqual(hash, Buffer.from(k.geheimSha256, 'hex'))) gevonden = k
  return geheim === '' ? null : gevonden
}
