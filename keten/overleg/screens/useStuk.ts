import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Agenda, Stuk } from './stuk.ts'

export const BESPREKING = 'bespreking'
export const OVERLEGGEN = 'overleggen'
export const VERVERS = [BESPREKING, OVERLEGGEN, 'mijn-werk'] as const

export const useStuk = (id: string): UseQueryResult<Stuk, Weigering> =>
  useQuery<Stuk, Weigering>({
    queryKey: [BESPREKING, id],
    queryFn: ({ signal }) => haal<Stuk>(`/besprekingen/${encodeURIComponent(id)}`, signal),
  })

export const useAgenda = (open: boolean): UseQueryResult<Agenda, Weigering> =>
  useQuery<Agenda, Weigering>({
    queryKey: [OVERLEGGEN, open],
    queryFn: ({ signal }) => haal<Agenda>(`/overleggen${open ? '?open=ja' : ''}`, signal),
  })
