import { isPleger } from '../contact/bereik.ts'
import type { Kern } from '../casus.ts'
import type { Stuk } from './feiten.ts'

/**
 * Whether two people stand on opposite sides: violence from one to the other, or one is suspected of violence and the other is hurt by it.
 * Nobody is on the other side of themselves; of who violence goes both ways with, each is the other side of the other (R004-66).
 */
export function andereKant(c: Kern, een: string, ander: string): boolean {
  if (een === ander) return false
  const verband = c.verbanden.some(
    v => v.geweld && ((v.van === een && v.naar === ander) || (v.van === ander && v.naar === een)),
  )
  const samenInGebeurtenis = c.gebeurtenissen.some(g => {
    const rol = (id: string) => g.rollen.find(r => r.persoon === id)?.rol
    return [
      [een, ander],
      [ander, een],
    ].some(([a = '', b = '']) => deed(rol(a)) && leed(rol(b)))
  })
  return (
    verband ||
    samenInGebeurtenis ||
    (isPleger(c, een) && isSlachtoffer(c, ander)) ||
    (isPleger(c, ander) && isSlachtoffer(c, een))
  )
}

const deed = (rol: string | undefined): boolean => rol === 'pleger' || rol === 'beide'
const leed = (rol: string | undefined): boolean => rol === 'slachtoffer' || rol === 'beide'

/** Every child of the family is a victim (R000-50). */
const isSlachtoffer = (c: Kern, persoon: string): boolean =>
  [...c.personen, ...c.vertrokken].some(
    p => p.id === persoon && (p.kind || p.rollen.some(r => r === 'slachtoffer' || r === 'beide')),
  )

/** What belongs to somebody's own track: about them, and not about the other side too. The whole household is on nobody's own track. */
export const eigenStukken = (c: Kern, persoon: string): readonly Stuk[] =>
  c.stukken.filter(
    s => !s.ingetrokken && s.over.includes(persoon) && !s.over.some(ander => andereKant(c, persoon, ander)),
  )
