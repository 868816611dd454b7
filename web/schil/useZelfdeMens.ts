import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { wisAlleConcepten } from '../../toon/api/concept.ts'
import { IK, type Ik } from '../../toon/api/ik.ts'

/** When another person, or the same person in another role, appears at this window, nothing of before may be seen. */
export function useZelfdeMens(ik: Ik | undefined): void {
  const voorraad = useQueryClient()
  const vorig = useRef<string>(undefined)
  const wie = ik === undefined ? undefined : wieIs(ik)
  useEffect(() => {
    if (wie === undefined) return
    if (vorig.current !== undefined && vorig.current !== wie) {
      wisAlleConcepten()
      voorraad.removeQueries({ predicate: vraag => vraag.queryKey[0] !== IK[0] })
      void voorraad.invalidateQueries()
    }
    vorig.current = wie
  }, [wie, voorraad])
}

const wieIs = (ik: Ik): string => `${ik.mens.id} ${ik.rol.rolvervulling}`
