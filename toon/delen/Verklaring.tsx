import type { ReactNode } from 'react'
import { Uitleg } from './Uitleg.tsx'

export interface VerklaringProps {
  /** What the word means, in one or two plain sentences from the glossary. */
  readonly betekenis: string
  readonly children: ReactNode
}

/** A word from the glossary that explains itself on hover, focus or tap. */
export function Verklaring({ betekenis, children }: VerklaringProps) {
  return (
    <Uitleg klasse="verklaring" uitleg={betekenis}>
      {children}
    </Uitleg>
  )
}
