import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { nieuweSleutel, stuur, type Opdracht } from './client.ts'
import { maakInzending, type Inzending } from './inzending.ts'
import { isWeigering, type Weigering } from './weigering.ts'

export interface OpdrachtOpties<Inhoud, Antwoord> {
  /** Path, content, method and version of the request for this input. */
  readonly maak: (inhoud: Inhoud) => Omit<Opdracht, 'sleutel'>
  /** The first words of the query keys that are stale afterwards. */
  readonly ververs?: readonly string[]
  readonly opGelukt?: (antwoord: Antwoord, inhoud: Inhoud) => void
}

/** An act of a person: sent once however often it is tried, and what it changed is fetched again. */
export function useOpdracht<Inhoud, Antwoord = unknown>({
  maak,
  ververs = [],
  opGelukt,
}: OpdrachtOpties<Inhoud, Antwoord>): UseMutationResult<Antwoord, Weigering, Inhoud> {
  const voorraad = useQueryClient()
  const inzending = useRef<Inzending>(undefined)
  inzending.current ??= maakInzending(nieuweSleutel)
  const dezelfde = inzending.current
  return useMutation<Antwoord, Weigering, Inhoud>({
    mutationFn: inhoud => {
      const opdracht = maak(inhoud)
      return stuur<Antwoord>({ ...opdracht, sleutel: dezelfde.sleutelVoor(opdracht) })
    },
    // Only what may pass by itself is tried again, under the same key; a refusal is an answer.
    retry: (keer, fout) => keer < 3 && isWeigering(fout) && fout.isStoring,
    retryDelay: keer => 1000 * 2 ** keer,
    onSuccess: (antwoord, inhoud) => {
      dezelfde.klaar()
      for (const sleutel of ververs) void voorraad.invalidateQueries({ queryKey: [sleutel] })
      opGelukt?.(antwoord, inhoud)
    },
    onError: fout => {
      if (!fout.isStoring) dezelfde.klaar()
      // Somebody was earlier: what is on the screen is old, and the next try must carry the new version.
      if (fout.status === 412) for (const sleutel of ververs) void voorraad.invalidateQueries({ queryKey: [sleutel] })
    },
  })
}
