import { useQuery } from '@tanstack/react-query'
import type {
  BijzondereVorm,
  Gemeente,
  Hoedanigheid,
  Kader,
  RegioDefinitie,
  Toedrachtlijsten,
  Vorm,
} from '../../../gedeeld/regio/schema.ts'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useWoord } from './woorden.ts'

/** What the screens of this step read of the region: its forms, municipalities and addresses. */
export interface RegioKeuzes {
  readonly vormen: readonly Pick<Vorm, 'id' | 'label' | 'binnen' | 'adres' | 'toelichting'>[]
  readonly gemeenten: readonly Pick<Gemeente, 'naam'>[]
  readonly toedracht: Toedrachtlijsten | undefined
  readonly kader: Kader | undefined
  readonly hoedanigheden: readonly Hoedanigheid[]
  readonly bijzondereVormen: readonly BijzondereVorm[]
  readonly organisaties: readonly Pick<RegioDefinitie['organisaties'][number], 'id' | 'naam'>[]
}

type Definitie = Partial<Omit<RegioKeuzes, 'bijzondereVormen' | 'toedracht' | 'kader' | 'hoedanigheden'>> & {
  readonly keten?: {
    readonly bijzondereVormen?: readonly BijzondereVorm[]
    readonly toedracht?: Toedrachtlijsten
    readonly kader?: Kader
    readonly hoedanigheden?: readonly Hoedanigheid[]
  }
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
  const regio = {
    vormen,
    gemeenten,
    organisaties,
    bijzondereVormen: keten?.bijzondereVormen ?? [],
    toedracht: keten?.toedracht,
    kader: keten?.kader,
    hoedanigheden: keten?.hoedanigheden ?? [],
  }
  return { regio: vraag.data === undefined ? undefined : regio, fout: vraag.error }
}

/** A form of violence in the words of the region, or else our own. */
export function useVormwoord(): (id: string) => string {
  const woord = useWoord()
  const { regio } = useRegio()
  return id => regio?.vormen.find(v => v.id === id)?.label ?? woord('vorm', id)
}

type Lijst = 'aard' | 'reikwijdte' | 'plaats' | 'relaties'

/** The region's list as answers to choose from, in the language of the screen (R000-31). */
export function useLijst(): (lijst: Lijst) => readonly Keuze[] {
  const { regio } = useRegio()
  const { taal } = useTaal()
  return lijst =>
    (regio?.toedracht?.[lijst] ?? []).map(k => ({ waarde: k.id, label: taal === 'en' ? k.labelEn : k.label }))
}

/** The region's word for a code of such a list; a code without a word is shown as it came, never swallowed. */
export function useLijstwoord(): (lijst: Lijst, id: string) => string {
  const keuzes = useLijst()
  return (lijst, id) => keuzes(lijst).find(k => k.waarde === id)?.label ?? id
}
