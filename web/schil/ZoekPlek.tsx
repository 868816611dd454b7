import { lazy, Suspense, useEffect, useState } from 'react'
import type { Ik } from '../../toon/api/ik.ts'

// Fetched when somebody first searches, so that the first page stays light.
const Zoeken = lazy(() => import('../../keten/zoeken/screens/Zoeken.tsx'))

const OPEN_ZOEKEN = 'kring:zoeken'
/** Opens the search from elsewhere in the shell. */
export const opOpenZoeken = (): void => void document.dispatchEvent(new Event(OPEN_ZOEKEN))
export const magZoeken = (ik: Ik): boolean => ik.mag.includes('lees.zoekvragen')

/** The place where the search appears: by the box in the head of the page or the key /. */
export function ZoekPlek() {
  const [open, zetOpen] = useState(false)
  useEffect(() => {
    const doe = () => zetOpen(true)
    document.addEventListener(OPEN_ZOEKEN, doe)
    return () => document.removeEventListener(OPEN_ZOEKEN, doe)
  }, [])
  return open ? (
    <Suspense fallback={null}>
      <Zoeken opSluiten={() => zetOpen(false)} />
    </Suspense>
  ) : null
}
