import type { Pad } from '../bevinding.ts'
import { alsObject } from '../pad.ts'

/** Een gevonden waarde met zijn plaats. */
export interface Vondst {
  pad: Pad
  waarde: unknown
}

/** Alle waarden op een patroon als `overleg.*.leden.*.organisatie`; `*` staat voor elke regel van een lijst. */
export function vind(wortel: unknown, patroon: string): Vondst[] {
  let hier: Vondst[] = [{ pad: [], waarde: wortel }]
  for (const deel of patroon.split('.')) hier = hier.flatMap(vondst => verder(vondst, deel))
  return hier.filter(vondst => vondst.waarde !== undefined)
}

function verder(vondst: Vondst, deel: string): Vondst[] {
  if (deel !== '*') return [{ pad: [...vondst.pad, deel], waarde: alsObject(vondst.waarde)?.[deel] }]
  if (!Array.isArray(vondst.waarde)) return []
  const lijst: unknown[] = vondst.waarde
  return lijst.map((waarde, plaats) => ({ pad: [...vondst.pad, plaats], waarde }))
}

/** Loopt langs elk object van de boom. */
export function elkObject(
  waarde: unknown,
  pad: Pad,
  bezoek: (object: Record<string, unknown>, pad: Pad) => void,
): void {
  if (Array.isArray(waarde)) {
    const lijst: unknown[] = waarde
    lijst.forEach((item, plaats) => elkObject(item, [...pad, plaats], bezoek))
    return
  }
  const object = alsObject(waarde)
  if (!object) return
  bezoek(object, pad)
  for (const [sleutel, inhoud] of Object.entries(object)) elkObject(inhoud, [...pad, sleutel], bezoek)
}
