import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Aanbod, Dossier } from './dossier.ts'

export const MELDING = 'melding'
export const MELDINGEN = 'meldingen'
/** What is old after an act on a report: the report, the queue, the work, and the cases that may have opened. */
export const VERVERS = [MELDING, MELDINGEN, 'mijn-werk', 'casussen'] as const

export const useDossier = (id: string): UseQueryResult<Dossier, Weigering> =>
  useQuery<Dossier, Weigering>({
    queryKey: [MELDING, id],
    queryFn: ({ signal }) => haal<Dossier>(`/meldingen/${encodeURIComponent(id)}`, signal),
  })

export const useAanbod = (id: string): UseQueryResult<Aanbod, Weigering> =>
  useQuery<Aanbod, Weigering>({
    queryKey: [MELDING, id, 'overdracht'],
    queryFn: ({ signal }) => haal<Aanbod>(`/meldingen/${encodeURIComponent(id)}/overdracht`, signal),
  })

export interface MeldingOpdrachtOpties {
  readonly zaak: { readonly id: string; readonly versie: number }
  /** Below /meldingen/:id. */
  readonly pad: string
  readonly opGelukt?: () => void
}

/** An act on a report, sent with the version the person looked at. */
export const useMeldingOpdracht = ({ zaak, pad, opGelukt }: MeldingOpdrachtOpties) =>
  useOpdracht<object>({
    maak: inhoud => ({ pad: `/meldingen/${zaak.id}/${pad}`, inhoud, versie: zaak.versie }),
    ververs: VERVERS,
    ...(opGelukt === undefined ? {} : { opGelukt }),
  })
