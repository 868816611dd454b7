import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { haal } from '../../toon/api/client.ts'
import { zetRegiowoorden, type Regiowoord } from '../../toon/taal/regiowoorden.ts'

/** The words of the region in which the person works now, on every screen (R004-69). Without them the screens keep their own. */
export function useSchermwoorden(regio: string): void {
  const { data } = useQuery<{ schermwoorden: readonly Regiowoord[] }>({
    queryKey: ['regio', regio, 'woorden'],
    queryFn: ({ signal }) => haal(`/regios/${encodeURIComponent(regio)}/woorden`, signal),
    staleTime: Infinity,
  })
  useEffect(() => zetRegiowoorden(data?.schermwoorden ?? []), [data])
}
