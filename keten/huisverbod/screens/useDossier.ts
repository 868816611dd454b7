import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Dossier } from './dossier.ts'

export const HUISVERBOD = 'huisverbod'
export const HUISVERBODEN = 'huisverboden'
export const VERVERS = [HUISVERBOD, HUISVERBODEN, 'mijn-werk'] as const

export const useDossier = (id: string): UseQueryResult<Dossier, Weigering> =>
  useQuery<Dossier, Weigering>({
    queryKey: [HUISVERBOD, id],
    queryFn: ({ signal }) => haal<Dossier>(`/huisverboden/${encodeURIComponent(id)}`, signal),
  })
