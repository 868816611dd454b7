import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import type { Aanname } from './concept.ts'
import { useAannameTeksten } from './teksten.ts'
import { vanDeur, type Deurblad, type Zeg } from './vanDeur.ts'

/** A question of the public door, put into the intake once: nobody types it again. What was changed since stays. */
export function useVanDeur(concept: Aanname, zet: (a: Aanname) => void): { error: Weigering | null } {
  const t = useAannameTeksten()
  const id = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('deur')
  const vraag = useQuery<{ blad: Deurblad; bereik: string }, Weigering>({
    queryKey: ['deur', id, 'aanname'],
    queryFn: async ({ signal }) => ({
      blad: await haal<Deurblad>(`/deurvragen/${id ?? ''}`, signal),
      // whoever takes a report in writes down how the reporter is reached: that look is part of it
      bereik: (await haal<{ bereik: string | null }>(`/deurvragen/${id ?? ''}/bereik`, signal)).bereik ?? '',
    }),
    enabled: id !== null && id !== concept.deur?.id,
  })
  const d = vraag.data
  useEffect(() => {
    if (d === undefined || d.blad.vraag.id === concept.deur?.id) return
    zet(
      vanDeur(d.blad, d.bereik, ((sleutel, waarden) => t(`deur.${sleutel}` as 'deur.woord', waarden as never)) as Zeg),
    )
    // only when the question has come, not at every word somebody types
  }, [d])
  return { error: vraag.error }
}
