import type { Voorstelbesluit } from '../../gedeeld/beheer.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { nee, type Wie } from './regels.ts'
import { loopt } from './tijd.ts'

/** A proposal, and where it stands. */
export type Voorstel = {
  readonly mens: string
  readonly voorgesteldDoor: string
  readonly vervaltOp: string
  readonly besluit: Voorstelbesluit | null
}
export type Voorstelstand = Voorstelbesluit | 'open' | 'vervallen'
export const standVan = (v: Voorstel, nu: string): Voorstelstand =>
  v.besluit ?? (loopt(v.vervaltOp, nu) ? 'open' : 'vervallen')

/** Which decisions somebody may take on a proposal: who proposed may withdraw it, another agrees or not, whom it is about neither. */
export function magBesluiten(v: Voorstel, wie: Wie, nu: string): readonly Voorstelbesluit[] {
  if (standVan(v, nu) !== 'open' || !['beheerder', 'privacyfunctionaris'].includes(wie.rol)) return []
  if (v.voorgesteldDoor === wie.mens) return ['ingetrokken']
  return v.mens === wie.mens ? [] : ['akkoord', 'afgewezen']
}

/** Whether somebody may take this decision on a proposal, with why not. */
export function keurBesluit(v: Voorstel, besluit: Voorstelbesluit, wie: Wie, nu: string): Weigering | null {
  if (magBesluiten(v, wie, nu).includes(besluit)) return null
  const stand = standVan(v, nu)
  if (stand === 'vervallen') return nee('Dit voorstel is vervallen: niemand ging binnen veertien dagen akkoord.')
  if (stand !== 'open') return nee('Over dit voorstel is al besloten.')
  if (v.mens === wie.mens) return nee('Dit voorstel gaat over uzelf. Een ander beslist.')
  return v.voorgesteldDoor === wie.mens
    ? nee('U stelde dit zelf voor. Een andere beheerder of een privacyfunctionaris gaat akkoord.')
    : nee('Intrekken kan alleen wie dit voorstelde.')
}
