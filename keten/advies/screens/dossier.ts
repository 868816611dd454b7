import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Vraagveld } from '../../../toon/daad/veld.ts'
import type { ADVIES_KANALEN, ADVIES_SOORTEN, HOEDANIGHEDEN } from '../advies.ts'

export interface Stap {
  readonly id: string
  readonly soort: 'stap' | 'hercontact'
  readonly wat: string
  readonly voor: string
  readonly wie: string
  readonly gedaan: string | null
  readonly teLaat: boolean
}
export interface Dossier {
  readonly id: string
  readonly nummer: string
  readonly hoedanigheid: (typeof HOEDANIGHEDEN)[number]
  readonly vraag: string
  readonly op: string
  readonly stappen: readonly Stap[]
  readonly contacten: readonly {
    readonly id: string
    readonly op: string
    readonly soort: (typeof ADVIES_SOORTEN)[number]
    readonly kanaal: (typeof ADVIES_KANALEN)[number]
    readonly samenvatting: string
  }[]
}
/** What an act on a file changes elsewhere. */
export const DOSSIER_VERVERS = ['adviesdossiers', 'adviezen', 'mijn-werk']

/** The open files of the own organisation, what is late first. */
export const useDossiers = (): UseQueryResult<{ dossiers: readonly Dossier[] }, Weigering> =>
  useQuery({ queryKey: ['adviesdossiers'], queryFn: ({ signal }) => haal('/adviesdossiers', signal) })

export const openStappen = (d: Dossier): readonly Stap[] => d.stappen.filter(s => s.gedaan === null)
/** The end of a day that somebody picked, where they are: a step is late when its day is over. */
export const eindeVan = (dag: string): string => new Date(`${dag}T23:59:00`).toISOString()

/** A question of a window, and whether its words are checked for what leads to a family. */
export interface Veld extends Vraagveld {
  readonly keurt?: boolean
}
