import { begrippen, type Begripnaam } from '../begrippen.ts'
import { useTaal } from '../taal/taal.ts'
import { Uitleg } from './Uitleg.tsx'

export interface BegripProps {
  readonly naam: Begripnaam
  /** The word as the sentence around it needs it; without it the word of the glossary. */
  readonly children?: string
}

/** A word from the glossary that explains itself on hover, focus or tap. */
export function Begrip({ naam, children }: BegripProps) {
  const { taal } = useTaal()
  const [woord, betekenis] = begrippen[naam][taal]
  return (
    <Uitleg klasse="verklaring" uitleg={betekenis}>
      {children ?? woord}
    </Uitleg>
  )
}
