import type { ReactNode } from 'react'
import { Alinea, Kop } from './Kop.tsx'

export interface FoutPaginaProps {
  readonly titel: string
  /** What happened, what was kept. */
  readonly tekst: string
  /** What to do now. */
  readonly acties: ReactNode
  readonly code?: string | undefined
}

/** A page for when things go wrong. It takes no draft away: drafts live outside the screens (see useConcept). */
export function FoutPagina({ titel, tekst, acties, code }: FoutPaginaProps) {
  return (
    <div className="stapel">
      <Kop niveau={1}>{titel}</Kop>
      <Alinea soort="lead">{tekst}</Alinea>
      {code === undefined ? null : <Alinea soort="zacht">{code}</Alinea>}
      <div className="rij">{acties}</div>
    </div>
  )
}
