import { useEffect } from 'react'
import { heeftConcept, useConcept } from './concept.ts'

/**
 * What one screen hands to another so that nobody types it again: the words of a chat or an advice, for an advice or a report. In memory only,
 * like every draft; who signs out or closes the window leaves nothing.
 */
export interface Aangereikt {
  readonly verhaal: string
  readonly vormen: readonly string[]
  readonly gemeente: string
  /** how a report comes in with these words */
  readonly kanaal: 'telefoon' | 'balie' | 'digitaal'
  /** the talk these words come from: they were read and agreed to, so they are not changed here */
  readonly chat: string | null
}
const LEEG: Aangereikt = { verhaal: '', vormen: [], gemeente: '', kanaal: 'digitaal', chat: null }
const sleutel = (naar: 'advies' | 'melding') => `aangereikt ${naar}`

/** To hand over: `const reik = useReikAan('melding'); reik({...}); ga('/aanname')`. */
export function useReikAan(naar: 'advies' | 'melding'): (wat: Partial<Aangereikt>) => void {
  const [, zet] = useConcept<Aangereikt>(sleutel(naar), LEEG)
  return wat => zet({ ...LEEG, ...wat })
}

/** To take over, once, when the screen opens. */
export function useAangereikt(naar: 'advies' | 'melding', neem: (wat: Aangereikt) => void): void {
  const [wat, , wis] = useConcept<Aangereikt>(sleutel(naar), LEEG)
  useEffect(() => {
    if (!heeftConcept(sleutel(naar))) return
    neem(wat)
    wis()
  })
}
