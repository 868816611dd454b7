import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import { klokken } from './deadlines.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Melding, MeldingFeit, MeldingOpdracht } from './melding.ts'
import { mogelijk } from './mogelijk.ts'
import { aannameOpzet, opdrachten, type Aanname } from './opdrachten.ts'
import { rijen } from './views.ts'
import { vragen } from './vragen.ts'
import { telRoute } from './vragen-telling.ts'
import { zoekRoute } from './zoeken.ts'

/** The report: from first word to decision, handover and feedback. */
export const slice: Slice<Melding, MeldingOpdracht, MeldingFeit> = {
  naam: 'melding',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

export const routes: readonly Route[] = [...opdrachten, zoekRoute, telRoute, ...vragen(slice)]
export { aannameOpzet }
export { PersoonInvoer } from './invoer.ts'
export { incidentsleutel } from './opdrachten-koppelen.ts'
export { lijstenVan, maakFormulier } from './papier/formulier.ts'
export { alsBestand } from './papier/html.ts'
export { formuliernummer } from './papier/nummer.ts'
export type { Aanname }
export { AannameInvoer } from './invoer.ts'
export { isSlachtoffer } from './slachtoffer.ts'
export type { Melding, MeldingFeit } from './melding.ts'
