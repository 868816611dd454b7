import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { haal, zetCsrf } from './client.ts'
import { afgemeld, type Weigering } from './weigering.ts'

export interface Rolvervulling {
  readonly rolvervulling: string
  readonly rol: string
  readonly label: string
  readonly regio: { readonly id: string; readonly naam: string }
  readonly organisatie: { readonly id: string; readonly naam: string; readonly soort: string }
}

/** Who is signed in, in which role, and what may be done. */
export interface Ik {
  readonly mens: { readonly id: string; readonly naam: string }
  readonly rol: Rolvervulling
  readonly rollen: readonly Rolvervulling[]
  readonly csrf: string
  readonly omgeving: 'demo' | 'productie'
  readonly sessie: { readonly verlooptOp: string; readonly uiterlijkOp: string }
  readonly mag: readonly string[]
  /** The documents that the sources of this region point at, so that every screen names them in full. */
  readonly documenten: readonly Document[]
}

export interface Document {
  readonly id: string
  readonly titel: string
  readonly soort: string
}

export const IK = ['ik'] as const

/** Asks the server who this is; only the shell does so, screens use `useIk`. */
export function useIkVraag(): UseQueryResult<Ik, Weigering> {
  return useQuery<Ik, Weigering>({
    queryKey: IK,
    queryFn: async ({ signal }) => {
      const { rol, ...rest } = await haal<Omit<Ik, 'rol'> & { rol: Rolvervulling | null }>('/ik', signal)
      // A role that has ended since signing in leaves nothing to work with here.
      if (rol === null) throw afgemeld()
      const ik = { ...rest, rol }
      zetCsrf(ik.csrf)
      return ik
    },
    staleTime: Infinity,
  })
}

export const IkContext = createContext<Ik | undefined>(undefined)

/** The signed-in person; every screen but the sign-in page stands inside the shell that gives it. */
export function useIk(): Ik {
  const ik = useContext(IkContext)
  if (ik === undefined) throw new Error('useIk is used outside the shell')
  return ik
}
