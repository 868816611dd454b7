import type { ReactNode } from 'react'
import { Navigate } from '@tanstack/react-router'
import { useIk } from '../../toon/api/ik.ts'
import type { Schermroute } from '../routes.tsx'
import { zichtbareRoutes } from './zichtbareRoutes.ts'
import { GeenToegang, NietGevonden } from './Foutpaginas.tsx'

/** Spares a person a screen that the server would refuse anyway; the real walls are in the server. */
export function Poort({ route, children }: { route: Schermroute; children: ReactNode }) {
  const ik = useIk()
  if (route.alleenDemo === true && ik.omgeving !== 'demo') return <NietGevonden />
  if (route.mag !== undefined && !ik.mag.includes(route.mag)) {
    // everybody lands on the day's work; who has none (a volunteer coach) goes on to the first place that is theirs
    const eerste = zichtbareRoutes(ik).find(r => r.navigatie !== undefined)
    return route.pad === '/werk' && eerste !== undefined ? <Navigate to={eerste.pad} replace /> : <GeenToegang />
  }
  return children
}
