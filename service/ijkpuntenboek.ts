import path from 'node:path'
import type { Actor } from '../kernel/actor.ts'
import type { Db } from '../kernel/db.ts'
import { buitenregels, zetIjkpunt, type Buitenregel, type Sleutels } from '../kernel/ijkpunt.ts'
import { hangAan, leesRegels } from './aanhangboek.ts'

export const BOEK = 'ijkpunten.jsonl'

/** The record of checkpoints outside the database: one line each, only added to. A line that is no line is `null`. */
export function leesBoek(map: string): (Buitenregel | null)[] {
  return leesRegels(path.join(map, BOEK)).map(alsRegel)
}

function alsRegel(tekst: string): Buitenregel | null {
  try {
    const r = JSON.parse(tekst) as Partial<Record<keyof Buitenregel, unknown>>
    const { volg, nummer, op, wortel, handtekening } = r
    if (typeof volg !== 'number' || typeof nummer !== 'string' || typeof op !== 'string') return null
    if (typeof wortel !== 'string' || typeof handtekening !== 'string') return null
    return { volg, nummer, op, wortel, handtekening }
  } catch {
    return null
  }
}

/**
 * Sets a checkpoint and then writes down, outside the database, every one that is not in the book yet. After the commit, so the book
 * never knows of one that did not happen; what a crash kept out of the book comes in the next time. Lines are never changed or taken out.
 * @returns how many heads were anchored; null when nothing changed
 */
export async function zetIjkpuntInBoek(
  p: { db: Db; sleutels: Sleutels; map: string; nu: () => Date },
  wie: Actor,
): Promise<number | null> {
  const nu = p.nu().toISOString()
  const aantal = await p.db.asActor(wie, nu, tx => zetIjkpunt(tx, p.sleutels))
  const na = leesBoek(p.map).length
  const nieuw = await p.db.asActor(wie, nu, tx => buitenregels(tx, p.sleutels, na))
  if (nieuw.length > 0) hangAan(path.join(p.map, BOEK), nieuw)
  return aantal
}
