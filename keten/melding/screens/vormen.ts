import { useQuery } from '@tanstack/react-query'
import type { BijzondereVorm, Gemeente, RegioDefinitie, Vorm } from '../../../gedeeld/regio/schema.ts'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { useWoord } from './woorden.ts'

/** What the screens of this step read of the region: its forms, municipalities and addresses. */
export interface RegioKeuzes {
  readonly vormen: readonly Pick<Vorm, 'id' | 'label' | 'binnen' | 'adres'>[]
  readonly gemeenten: readonly Pick<Gemeente, 'naam'>[]
  readonly bijzondereVormen: readonly BijzondereVorm[]
  readonly organisaties: readonly Pick<RegioDefinitie['organisaties'][number], 'id' | 'naam'>[]
}

type Definitie = Partial<Omit<RegioKeuzes, 'bijzondereVormen'>> & {
  readonly keten?: { readonly bijzondereVormen?: readonly BijzondereVorm[] }
}

/** The region of the role in which the person works now; the same answer the region screen reads. */
export function useRegio(): { regio: RegioKeuzes | undefined; fout: Weigering | null } {
  const { id } = useIk().rol.regio
  const vraag = useQuery<{ definitie?: Definitie }, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal<{ definitie: Definitie }>(`/regios/${encodeURIComponent(id)}`, signal),
    staleTime: 600_000,
  })
  const { vormen = [], gemeenten = [], organisaties = [], keten } = vraag.data?.definitie ?? {}
  const regio = { vormen, gemeenten, organisaties, bijzondereVormen: keten?.bijzondereVormen ?? [] }
  return { regio: vraag.data === undefined ? undefined : regio, fout: vraag.error }
}

/** A form of violence in the words of the region, or else our own. */
export function useVormwoord(): (id: string) => string {
  const woord = useWoord()
  const { regio } = useRegio()
  return id => regio?.vormen.find(v => v.id === id)?.label ?? woord('vorm', id)
}
