import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { alsVraag, type Keuze, type MijnWerkAntwoord } from './mijnWerk.ts'

export const MIJN_WERK = 'mijn-werk'
/** What changes elsewhere shows within a minute, also when nobody touches the screen. */
const VERS_MS = 60_000

/** The work of this person, page by page. While another choice is fetched, what was there stays. */
export function useMijnWerk(keuze: Keuze) {
  const vraag = alsVraag(keuze)
  return useInfiniteQuery<MijnWerkAntwoord, Weigering, readonly MijnWerkAntwoord[], readonly string[], string | null>({
    queryKey: [MIJN_WERK, vraag],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => {
      const na = pageParam === null ? '' : `na=${encodeURIComponent(pageParam)}`
      const alles = [vraag, na].filter(Boolean).join('&')
      return haal<MijnWerkAntwoord>(`/mijn-werk${alles === '' ? '' : `?${alles}`}`, signal)
    },
    getNextPageParam: bladzijde => bladzijde.volgende,
    select: data => data.pages,
    placeholderData: keepPreviousData,
    refetchInterval: VERS_MS,
  })
}
