import type { ReactNode } from 'react'
import { useIk } from '../../toon/api/ik.ts'
import type { Schermroute } from '../routes.tsx'
import { GeenToegang, NietGevonden } from './Foutpaginas.tsx'

/** Spares a person a screen that the server would refuse anyway; the real walls are in the server. */
export function Poort({ route, children }: { route: Schermroute; children: ReactNode }) {
  const ik = useIk()
  if (route.alleenDemo === true && ik.omgeving !== 'demo') return <NietGevonden />
  if (route.mag !== undefined && !ik.mag.includes(route.mag)) return <GeenToegang />
  return children
}
