import type { RegioDefinitie } from './schema.ts'

/** Dat een dag buiten de looptijd van de visie valt: zij geldt nog niet, of zij is voorbij (R001-04). */
export interface BuitenLooptijd {
  readonly stand: 'nog-niet' | 'voorbij'
  readonly van: string
  readonly tot: string | null
}

/** Null als de visie op die dag geldt; een visie zonder einddatum geldt tot nader bericht. */
export function buitenLooptijd({ regio }: Pick<RegioDefinitie, 'regio'>, dag: string): BuitenLooptijd | null {
  const { geldigVan: van, geldigTot: tot = null } = regio
  if (dag < van) return { stand: 'nog-niet', van, tot }
  return tot !== null && dag > tot ? { stand: 'voorbij', van, tot } : null
}
