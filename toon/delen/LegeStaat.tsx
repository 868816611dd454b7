import type { ReactNode } from 'react'

export interface LegeStaatProps {
  readonly titel: string
  /** When something will appear here, and what to do until then. */
  readonly children: ReactNode
  readonly actie?: ReactNode
}

/** Nothing here yet, and why: an empty place that teaches. */
export function LegeStaat({ titel, children, actie }: LegeStaatProps) {
  return (
    <div className="leeg">
      <strong>{titel}</strong>
      <p className="nl-paragraph zacht">{children}</p>
      {actie}
    </div>
  )
}
