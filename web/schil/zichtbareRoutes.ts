import type { Ik } from '../../toon/api/ik.ts'
import { routes, type Schermroute } from '../routes.tsx'

/** The screens this person may open. */
export function zichtbareRoutes(ik: Ik): readonly Schermroute[] {
  return routes.filter(
    route =>
      (route.mag === undefined || ik.mag.includes(route.mag)) && (route.alleenDemo !== true || ik.omgeving === 'demo'),
  )
}
