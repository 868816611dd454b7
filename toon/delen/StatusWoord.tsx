import type { ReactNode } from 'react'
import { TekenBeeld, type Teken } from './tekens.tsx'

export type Toon = 'rustig' | 'goed' | 'letop' | 'gevaar'

export interface StatusWoordProps {
  readonly toon: Toon
  readonly children: ReactNode
}

/** A state in one or two words, with its own shape so that colour is never the only carrier. */
export function StatusWoord({ toon, children }: StatusWoordProps) {
  return (
    <span className={`chip chip--${toon}`}>
      <TekenBeeld teken={TEKENS[toon]} />
      <span>{children}</span>
    </span>
  )
}

const TEKENS: Record<Toon, Teken> = { rustig: 'info', goed: 'vink', letop: 'driehoek', gevaar: 'ruit' }
