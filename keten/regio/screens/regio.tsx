import { createContext, useContext } from 'react'
import { bronInWoorden } from '../../../gedeeld/regio/bron.ts'
import type { Document, Gemeente } from '../../../gedeeld/regio/schema.ts'
import { useWegwijzerTeksten } from './teksten.ts'

/** What every part of the guide needs to know of the region it is about. */
export interface Wegwijzerregio {
  readonly id: string
  readonly naam: string
  readonly gemeenten: readonly Pick<Gemeente, 'naam'>[]
  readonly documenten: readonly Pick<Document, 'id' | 'titel' | 'soort'>[]
}

export const Wegwijzercontext = createContext<Wegwijzerregio | undefined>(undefined)

export function useWegwijzerregio(): Wegwijzerregio {
  const regio = useContext(Wegwijzercontext)
  if (regio === undefined) throw new Error('useWegwijzerregio is used outside the guide')
  return regio
}

/** Where a line comes from, in words. */
export function Bron({ van }: { van: string }) {
  const t = useWegwijzerTeksten()
  const { documenten } = useWegwijzerregio()
  return (
    <p className="zacht">
      {t('bron')}: {bronInWoorden(van, documenten, t('regelwoord'))}
    </p>
  )
}

export function Punten({ punten }: { punten: readonly string[] }) {
  return punten.length === 0 ? null : (
    <ul className="wegwijzer__punten">
      {punten.map(punt => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  )
}
