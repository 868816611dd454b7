import { QueryClient } from '@tanstack/react-query'
import { isWeigering } from '../toon/api/weigering.ts'

/** What was fetched, in memory only. A refusal is an answer and is not asked again; a disturbance is, calmly. */
export function maakVoorraad(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (keer, fout) => isWeigering(fout) && fout.isStoring && keer < 60,
        retryDelay: keer => Math.min(1000 * 2 ** keer, 15_000),
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}
