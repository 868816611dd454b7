import type { Route } from '../../kernel/gate.ts'
import { routes as bestand } from './routes-bestand.ts'
import { routes as koppelingen } from './routes-koppelingen.ts'
import { routes as mensen } from './routes-mensen.ts'
import { routes as nazien } from './routes-nazien.ts'
import { routes as organisaties } from './routes-organisaties.ts'
import { routes as rollen } from './routes-rollen.ts'
import { routes as sessies } from './routes-sessies.ts'

/** The face of the administration: organisations, people, roles, connections, and the log of every change. */
export const routes: readonly Route[] = [
  ...organisaties,
  ...mensen,
  ...rollen,
  ...bestand,
  ...koppelingen,
  ...nazien,
  ...sessies,
]
export { magNazien, nazienStand } from './regels-nazien.ts'
export * from './scim.ts'
export { breng, gebruikers, koppelingMet, langs, verander, verwijder, type Koppeling } from './scimdaden.ts'
