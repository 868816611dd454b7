import { useInfiniteQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { MijnWerkAntwoord } from './mijnWerk.ts'

export const MIJN_WERK = 'mijn-werk'

/** The work of this person, page by page. */
export function useMijnWerk() {
  return useInfiniteQuery<MijnWerkAntwoord, Weigering, readonly MijnWerkAntwoord[], readonly string[], string | null>({
    queryKey: [MIJN_WERK],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      haal<MijnWerkAntwoord>(`/mijn-werk${pageParam === null ? '' : `?na=${encodeURIComponent(pageParam)}`}`, signal),
    getNextPageParam: bladzijde => bladzijde.volgende,
    select: data => data.pages,
  })
}
