import path from 'node:path'
import { hangAan, leesRegels } from '../aanhangboek.ts'

export const VERNIETIGBOEK = 'vernietigingen.jsonl'

/** What two people decided to destroy: a file by its id, or everything of a class from before an instant. No name, no content. */
export type Vernietigd = {
  readonly post: string
  readonly regio: string
  readonly klasse: string
  readonly zaak: string | null
  readonly tot: string | null
  readonly besluit: string
  readonly op: string
}

/**
 * The record of destructions outside the database, so that a backup of before can be put back without bringing back what was gone (SD-5).
 * A line is written before the destruction, and one more when it did not happen after all: a crash in between costs nothing, for
 * what stayed is destroyed by the next round anyway.
 */
export type Vernietigboek = { gaat: (wat: Vernietigd) => void; bleef: (post: string) => void }

/** The book in the folder of this installation; several processes may add to it. */
export const vernietigboekIn = (map: string): Vernietigboek => ({
  gaat: wat => hangAan(path.join(map, VERNIETIGBOEK), [wat]),
  bleef: post => hangAan(path.join(map, VERNIETIGBOEK), [{ bleef: post }]),
})

/** Everything that went, by its post: a line counts unless a later one says that it stayed. A line that is no line is passed over. */
export function leesVernietigboek(map: string): Vernietigd[] {
  const weg = new Map<string, Vernietigd>()
  for (const tekst of leesRegels(path.join(map, VERNIETIGBOEK))) {
    const r = alsRegel(tekst)
    if (r === null) continue
    if ('bleef' in r) weg.delete(r.bleef)
    else weg.set(r.post, r)
  }
  return [...weg.values()]
}

function alsRegel(tekst: string): Vernietigd | { bleef: string } | null {
  let r: Partial<Record<keyof Vernietigd | 'bleef', unknown>>
  try {
    r = JSON.parse(tekst) as typeof r
  } catch {
    return null
  }
  if (typeof r.bleef === 'string') return { bleef: r.bleef }
  const { post, regio, klasse, besluit, op, zaak = null, tot = null } = r
  if (typeof post !== 'string' || typeof regio !== 'string' || typeof klasse !== 'string') return null
  if (typeof besluit !== 'string' || typeof op !== 'string') return null
  if ((zaak !== null && typeof zaak !== 'string') || (tot !== null && typeof tot !== 'string')) return null
  return { post, regio, klasse, zaak, tot, besluit, op }
}
