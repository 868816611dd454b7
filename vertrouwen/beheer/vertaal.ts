import { iso } from './gemeen.ts'
import type { Roldeel } from './regels.ts'
import type { Voorstel } from './regels-voorstel.ts'
import type { Rolrij, Voorstelrij } from './vragen.ts'

/** Rows as the rules ask for them. */
export const alsDeel = (r: Pick<Rolrij, 'mens' | 'rol' | 'van' | 'tot' | 'andere_beheerder'>): Roldeel => ({
  ...{ mens: r.mens, rol: r.rol, van: r.van.toISOString(), tot: iso(r.tot) },
  andereBeheerder: r.andere_beheerder,
})
export const alsVoorstel = (
  v: Pick<Voorstelrij, 'mens' | 'voorgesteld_door' | 'vervalt_op' | 'besluit'>,
): Voorstel => ({
  ...{ mens: v.mens, voorgesteldDoor: v.voorgesteld_door, vervaltOp: v.vervalt_op.toISOString(), besluit: v.besluit },
})
/** Since when a role was not reviewed. */
export const alsNazien = (r: Pick<Rolrij, 'van' | 'nagezien_op'>): { van: string; nagezienOp: string | null } => ({
  ...{ van: r.van.toISOString(), nagezienOp: iso(r.nagezien_op) },
})
