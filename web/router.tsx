import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Laadt } from '../toon/delen/Laadt.tsx'
import { NietGevonden, Onverwacht } from './schil/Foutpaginas.tsx'
import { Schil } from './schil/Schil.tsx'
import { routes, type Schermroute } from './routes.tsx'
import { Poort } from './schil/Poort.tsx'

/** Builds the router out of the table of screens. */
export function maakRouter() {
  const wortel = createRootRoute({ component: Schil, notFoundComponent: NietGevonden })
  const begin = createRoute({
    getParentRoute: () => wortel,
    path: '/',
    // Inside the shell, so that who is not signed in keeps the address with what the sign-in had to say.
    component: () => <Navigate to="/werk" replace />,
  })
  const schermen = routes.map(route =>
    createRoute({ getParentRoute: () => wortel, path: route.pad, component: achterDePoort(route) }),
  )
  return createRouter({
    routeTree: wortel.addChildren([begin, ...schermen]),
    defaultPendingComponent: Laadt,
    defaultErrorComponent: Onverwacht,
    // A screen that comes within a blink shows no spinner first.
    defaultPendingMs: 300,
    scrollRestoration: true,
  })
}

/** The lazy screen of a route behind its gate; keeps `preload`, so that hovering a link fetches the screen. */
function achterDePoort(route: Schermroute) {
  const Scherm = lazyRouteComponent(async () => ({
    default: (await route.laad()).Scherm as (props: object) => ReactNode,
  }))
  const Achter = () => (
    <Poort route={route}>
      <Scherm />
    </Poort>
  )
  return Object.assign(Achter, { preload: async () => void (await Scherm.preload?.()) })
}
