import { aangewezen } from '../../gedeeld/kalender/moment.ts'
import type { Actor } from '../../kernel/actor.ts'
import { voegToe, type Schrijf } from '../../kernel/rij.ts'

/** One advice contact as a count (R001-25, R004-26): a year and a month in the Netherlands, how and what kind; no day, nobody. */
export function telContact(wie: Actor, id: string, nu: string, kanaal: string, soort: string): Schrijf {
  const { jaar, maand } = aangewezen(new Date(nu))
  return voegToe('adviescontact', {
    regio: wie.regio,
    id,
    organisatie: wie.organisatie,
    jaar,
    maand,
    kanaal,
    soort,
  })
}
