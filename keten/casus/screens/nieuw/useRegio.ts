import { useQuery } from '@tanstack/react-query'
import type { Gemeente, Toedrachtlijsten, Vorm } from '../../../../gedeeld/regio/schema.ts'
import { haal } from '../../../../toon/api/client.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'

/** What this form reads of the region: its municipalities and its forms of violence. The same answer the region screen reads. */
export type Regiokeuzes = {
  readonly vormen: readonly Pick<Vorm, 'id' | 'label' | 'binnen'>[]
  readonly gemeenten: readonly Pick<Gemeente, 'naam'>[]
  readonly relaties: Toedrachtlijsten['relaties']
}
type Definitie = Partial<Omit<Regiokeuzes, 'relaties'>> & {
  readonly keten?: { readonly toedracht?: Pick<Toedrachtlijsten, 'relaties'> }
}

export function useRegio(): { regio: Regiokeuzes; fout: Weigering | null } {
  const { id } = useIk().rol.regio
  const vraag = useQuery<{ definitie?: Definitie }, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal<{ definitie: Definitie }>(`/regios/${encodeURIComponent(id)}`, signal),
    staleTime: 600_000,
  })
  const { vormen = [], gemeenten = [], keten } = vraag.data?.definitie ?? {}
  return { regio: { vormen, gemeenten, relaties: keten?.toedracht?.relaties ?? [] }, fout: vraag.error }
}
