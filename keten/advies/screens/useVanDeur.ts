import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'

interface Deurblad {
  readonly vraag: { readonly id: string; readonly soort: string; readonly gemeente: string }
  readonly inhoud: { readonly verhaal: string | null; readonly aanbod: string | null } | null
}
interface Ingevuld {
  readonly deur: string
  readonly kanaal: string
  readonly hoedanigheid: string
  readonly gemeente: string
  readonly samenvatting: string
}

/** A question of the public door, put into the form once: nobody types it again. What was changed since stays. */
export function useVanDeur(nu: string, vul: (ingevuld: Ingevuld) => void): { error: Weigering | null } {
  const deur = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('deur')
  const vraag = useQuery<Deurblad, Weigering>({
    queryKey: ['deur', deur],
    queryFn: ({ signal }) => haal<Deurblad>(`/deurvragen/${deur ?? ''}`, signal),
    enabled: deur !== null && deur !== nu,
  })
  const d = vraag.data
  useEffect(() => {
    if (d?.inhoud === undefined || d.inhoud === null || d.vraag.id === nu) return
    vul({
      deur: d.vraag.id,
      kanaal: 'digitaal',
      // who asks help to stop tells by the question what they are
      hoedanigheid: d.vraag.soort === 'aanbod' ? 'pleger' : '',
      gemeente: d.vraag.gemeente,
      samenvatting: d.inhoud.verhaal ?? d.inhoud.aanbod ?? '',
    })
    // only when the question has come, not at every word somebody types
  }, [d])
  return { error: vraag.error }
}
