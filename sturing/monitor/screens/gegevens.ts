import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Cijfereenheid, Cijferprecisie, Woordpaar } from '../../../gedeeld/regio/schema.ts'
import type { Blad } from '../blad.ts'
import type { Kaartblad } from '../kaart.ts'
import type { Resultatenblad } from '../resultaten.ts'
import type { Kant } from './oordeel.ts'

/** One figure in the list: its newest value and which way it should go. */
export interface Regel {
  readonly id: string
  readonly vraag: string
  readonly naam: Woordpaar
  readonly waarde: number | null
  readonly tot: number | null
  readonly precisie: Cijferprecisie | null
  readonly eenheid: Cijfereenheid
  readonly periode: string | null
  readonly kant: Kant
  readonly niveau: 'landelijk' | 'regionaal' | 'lokaal'
  readonly teTellen: boolean
  /** why there is no value, where the server says so */
  readonly why?: string | null
  /** counted, and too small to show */
  readonly suppressed?: boolean
}
export interface Lijst {
  readonly schrijven: boolean
  readonly vragen: readonly { readonly id: string; readonly vraag: Woordpaar }[]
  readonly cijfers: readonly Regel[]
}
export interface Reeks {
  readonly cijfer: string
  readonly bron: string
  readonly definitie: Woordpaar
  readonly grenzen: readonly Woordpaar[]
  readonly punten: readonly { readonly periode: string; readonly waarde: number }[]
  /** what Kring counted in whole years; null: too small to show */
  readonly geteld: readonly { readonly periode: string; readonly waarde: number | null }[]
}
export interface Opgeslagen {
  readonly schrijven: boolean
  readonly cijfer: Blad
}

/** What is stale after a value was entered. */
export const VERVERS = ['cijfers', 'cijfer', 'cijferreeksen', 'cijferkaart'] as const

export const useLijst = (): UseQueryResult<Lijst, Weigering> =>
  useQuery<Lijst, Weigering>({ queryKey: ['cijfers'], queryFn: ({ signal }) => haal<Lijst>('/cijfers', signal) })

export const useReeksen = (): UseQueryResult<{ reeksen: readonly Reeks[] }, Weigering> =>
  useQuery<{ reeksen: readonly Reeks[] }, Weigering>({
    queryKey: ['cijferreeksen'],
    queryFn: ({ signal }) => haal<{ reeksen: readonly Reeks[] }>('/cijfers/reeksen', signal),
  })

/** One figure; what Kring counts over `tijdvak` (empty: this year), split by `naar` (empty: not). */
export const useCijfer = (id: string, tijdvak: string, naar: string): UseQueryResult<Opgeslagen, Weigering> =>
  useQuery<Opgeslagen, Weigering>({
    queryKey: ['cijfer', id, tijdvak, naar],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const vraag = new URLSearchParams({
        ...(tijdvak === '' ? {} : { periode: tijdvak }),
        ...(naar === '' ? {} : { naar }),
      }).toString()
      return haal<Opgeslagen>(`/cijfers/${encodeURIComponent(id)}${vraag === '' ? '' : `?${vraag}`}`, signal)
    },
  })

export const useKaart = (): UseQueryResult<Kaartblad, Weigering> =>
  useQuery<Kaartblad, Weigering>({
    queryKey: ['cijferkaart'],
    queryFn: ({ signal }) => haal<Kaartblad>('/cijfers/kaart', signal),
  })

/** What the region shares with its partners. */
export const useResultaten = (): UseQueryResult<Resultatenblad, Weigering> =>
  useQuery<Resultatenblad, Weigering>({
    queryKey: ['resultaten'],
    queryFn: ({ signal }) => haal<Resultatenblad>('/resultaten', signal),
  })
