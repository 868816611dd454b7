import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Dossier } from './dossier.ts'

export const CASUS = 'casus'
export const CASUSSEN = 'casussen'
/** What is old after an act on a case: the case, the list, the work. */
export const VERVERS = [CASUS, CASUSSEN, 'mijn-werk'] as const

export const useDossier = (id: string): UseQueryResult<Dossier, Weigering> =>
  useQuery<Dossier, Weigering>({
    queryKey: [CASUS, id],
    queryFn: ({ signal }) => haal<Dossier>(`/casussen/${encodeURIComponent(id)}`, signal),
  })
