import type { ReactNode } from 'react'

export interface KaartProps {
  readonly als?: 'div' | 'section' | 'article' | 'li'
  readonly nadruk?: boolean
  readonly kopId?: string
  readonly children: ReactNode
}

/** A sheet of paper on the desk: things that belong together. */
export function Kaart({ als: Deel = 'div', nadruk = false, kopId, children }: KaartProps) {
  return (
    <Deel className={nadruk ? 'kaart kaart--nadruk stapel' : 'kaart stapel'} aria-labelledby={kopId}>
      {children}
    </Deel>
  )
}
