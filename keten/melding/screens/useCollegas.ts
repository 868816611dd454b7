import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Keuze } from '../../../toon/delen/Keuzes.tsx'

/** Colleagues of the own organisation, as the roster knows them; never the person who asks. */
export function useCollegas(): readonly Keuze[] {
  const ik = useIk()
  const vraag = useQuery({
    queryKey: ['diensten', 'collegas'],
    queryFn: ({ signal }) => haal<{ collegas?: { id: string; naam: string }[] }>('/diensten', signal),
    staleTime: 600_000,
  })
  return (vraag.data?.collegas ?? [])
    .filter(collega => collega.id !== ik.mens.id)
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
}
