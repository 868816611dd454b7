import { createHash } from 'node:crypto'
import type { Actor, Doel } from './actor.ts'
import type { Feit } from './decider.ts'
import { voegToe, werkBij, type Schrijf } from './rijen.ts'

export const NUL = Buffer.alloc(32)

/** The head of a stream: how many facts, and the hash of the last one. */
export type Kop = { readonly positie: number; readonly hash: Buffer }
export const legeKop: Kop = { positie: 0, hash: NUL }

/** Everything about a fact that is not its content. */
export type Metagegevens = {
  regio: string
  stroom: string
  positie: number
  slice: string
  soort: string
  op: string
  mens: string
  rol: string
  organisatie: string
  doel: string
  opdracht: string
}

/** JSON with sorted keys: the same facts always give the same bytes, also after a round trip through jsonb. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`
  if (waarde !== null && typeof waarde === 'object') {
    const velden = Object.entries(waarde)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${velden.map(([k, v]) => `${JSON.stringify(k)}:${canoniek(v)}`).join(',')}}`
  }
  return JSON.stringify(waarde)
}

const sha = (...delen: (Buffer | string)[]) => {
  const h = createHash('sha256')
  for (const deel of delen) h.update(deel)
  return h.digest()
}

/** Payload hash = SHA-256(salt, payload): after lawful destruction nothing can be guessed back. */
export const inhoudHash = (zout: Buffer, inhoud: unknown): Buffer => sha(zout, canoniek(inhoud))

/** Chain hash over metadata and payload hash, so that destruction of a payload leaves the chain valid. */
export const ketenHash = (vorige: Buffer, meta: Metagegevens, hashVanInhoud: Buffer): Buffer =>
  sha(vorige, canoniek({ ...meta, op: new Date(meta.op).toISOString() }), hashVanInhoud)

/** The rows that append facts to a stream, chained after `kop`; and the new head. */
export function aangroei(
  kop: Kop,
  feiten: readonly Feit[],
  over: {
    regio: string
    stroom: string
    slice: string
    wie: Actor
    nu: string
    doel: Doel
    opdracht: string
    zout: () => Buffer
  },
): { rijen: Schrijf[]; kop: Kop } {
  const rijen: Schrijf[] = []
  let { positie, hash } = kop
  for (const feit of feiten) {
    positie += 1
    const { soort, ...inhoud } = feit
    const meta: Metagegevens = {
      regio: over.regio,
      stroom: over.stroom,
      positie,
      slice: over.slice,
      soort,
      op: over.nu,
      mens: over.wie.mens,
      rol: over.wie.rol,
      organisatie: over.wie.organisatie,
      doel: over.doel,
      opdracht: over.opdracht,
    }
    const zout = over.zout()
    const hashVanInhoud = inhoudHash(zout, inhoud)
    const volgende = ketenHash(hash, meta, hashVanInhoud)
    rijen.push(
      voegToe('gebeurtenis', {
        ...meta,
        inhoud,
        zout: hex(zout),
        inhoud_hash: hex(hashVanInhoud),
        vorige: hex(hash),
        hash: hex(volgende),
      }),
    )
    hash = volgende
  }
  const stand = { positie, hash: hex(hash) }
  rijen.push(
    kop.positie === 0
      ? voegToe('stroom', { regio: over.regio, id: over.stroom, ...stand })
      : werkBij('stroom', { regio: over.regio, id: over.stroom, positie: kop.positie }, stand),
  )
  return { rijen, kop: { positie, hash } }
}

export const hex = (b: Buffer): string => `\\x${b.toString('hex')}`
