import type { Bereik, Omgeving, Toegang } from '../kernel/access.ts'
import type { Actor, Rol } from '../kernel/actor.ts'

/** Roles that may see content of a case when their organisation is involved. Nothing is allowed until a line allows it. */
const INHOUD: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'hulpofficier',
  'burgemeester',
  'medewerker-huisverbod',
  'plaatsingscoordinator',
  'opvangmedewerker',
]

/** Partners at a table: they see the item they were invited to, from the invitation until their action is closed, and nothing else. */
const TAFEL: readonly Rol[] = ['overlegvoorzitter', 'ketenpartner']

/** Who works with the meldcode: the worksheets on which they stand by name, and nothing else of the chain. */
const WERKBLAD: readonly Rol[] = ['professional', 'aandachtsfunctionaris']

const loopt = (rij: { van: string; tot: string | null }, nu: string): boolean =>
  Date.parse(rij.van) <= Date.parse(nu) && (rij.tot === null || Date.parse(rij.tot) > Date.parse(nu))

/**
 * How far an actor reaches into a case (safety items 22, 26; house idea 5): barred sees nothing; involvement of the own
 * organisation (or of this very person) gives content, an unaccepted offer only the offer; process direction only process data.
 */
export const toegang: Toegang = {
  bereik(wie: Actor, omgeving: Omgeving, nu: string): Bereik {
    if (omgeving.sperren.some(s => s.mens === wie.mens && loopt(s, nu))) return 'niets'
    if (wie.rol === 'systeem') return 'inhoud'
    const mijn = omgeving.kring.filter(
      k => k.organisatie === wie.organisatie && (k.mens === null || k.mens === wie.mens) && loopt(k, nu),
    )
    if (WERKBLAD.includes(wie.rol))
      return mijn.some(k => k.als === 'werkblad' && k.mens === wie.mens) ? 'inhoud' : 'niets'
    // a worksheet belongs to who stands on it: nobody of the chain, a director of the process neither (R-MC-01)
    if (omgeving.kring.some(k => k.als === 'werkblad')) return 'niets'
    if (INHOUD.includes(wie.rol)) {
      if (mijn.some(k => k.als !== 'ontvanger')) return 'inhoud'
      if (mijn.length > 0) return 'aanbod'
    }
    if (TAFEL.includes(wie.rol) && mijn.some(k => k.als === 'tafel')) return 'inhoud'
    return wie.rol === 'procesregisseur' ? 'proces' : 'niets'
  },
}
