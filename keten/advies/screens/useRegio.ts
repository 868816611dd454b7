import { useQuery } from '@tanstack/react-query'
import type { Gemeente, Vorm } from '../../../gedeeld/regio/schema.ts'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'

interface Regiokeuzes {
  readonly vormen?: readonly Pick<Vorm, 'id' | 'label'>[]
  readonly gemeenten?: readonly Pick<Gemeente, 'naam'>[]
}

/** The forms and municipalities of the region in which the person works now. */
export function useRegio(): Required<Regiokeuzes> {
  const { id } = useIk().rol.regio
  const vraag = useQuery<{ definitie?: Regiokeuzes }, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal<{ definitie?: Regiokeuzes }>(`/regios/${encodeURIComponent(id)}`, signal),
    staleTime: 600_000,
  })
  const { vormen = [], gemeenten = [] } = vraag.data?.definitie ?? {}
  return { vormen, gemeenten }
}
