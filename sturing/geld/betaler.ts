import type { Gelddoel, OpvangGroep, RegioDefinitie } from '../../gedeeld/regio/schema.ts'

/** Who may pay a purpose in a year: nothing is allowed until a line of the region allows it. */
export const betalersIn = (doel: Gelddoel, jaar: number): readonly string[] =>
  doel.betalers
    .filter(b => (b.van ?? '') <= `${jaar}-12-31` && (b.tot ?? '9999') >= `${jaar}-01-01`)
    .map(b => b.geldbron)

/** The purpose that shelter for this group is booked on, when it is not regular shelter (R000-116). */
export const doelVoorGroep = (def: RegioDefinitie, groep: OpvangGroep): Gelddoel | undefined =>
  def.gelddoelen.find(d => d.groepen?.includes(groep))

export type Boeking = {
  readonly jaar: number
  readonly doel: string
  readonly geldbron?: string | undefined
  readonly groep?: OpvangGroep | undefined
}

/** Why this may not be paid so, in a sentence; `null` when it may (R001-119, R000-116). */
export function waaromNiet(def: RegioDefinitie, b: Boeking): string | null {
  const doel = def.gelddoelen.find(d => d.id === b.doel)
  if (doel === undefined) return `Het doel "${b.doel}" bestaat in deze regio niet.`
  const groepdoel = b.groep === undefined ? undefined : doelVoorGroep(def, b.groep)
  if (groepdoel !== undefined && groepdoel.id !== doel.id)
    return `Plaatsen voor deze groep staan apart van gewone opvang. Boek ze op "${groepdoel.naam}".`
  if (doel.groepen !== undefined && b.groep !== undefined && !doel.groepen.includes(b.groep))
    return `"${doel.naam}" is niet voor deze groep.`
  if (b.geldbron === undefined || betalersIn(doel, b.jaar).includes(b.geldbron)) return null
  const mag = betalersIn(doel, b.jaar).map(id => def.geldbronnen.find(g => g.id === id)?.naam ?? id)
  const wie = mag.length === 0 ? 'niemand' : mag.join(' of ')
  return `${doel.anders ?? 'Deze geldbron mag dit niet betalen.'} In ${b.jaar} betaalt dit: ${wie}.`
}
