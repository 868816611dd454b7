import { lazy, Suspense, useEffect, useState } from 'react'

// Fetched when somebody first asks for help, so that the first page stays light.
const Hulp = lazy(() => import('./Hulp.tsx'))

/** Opens the help from elsewhere in the shell. */
export const OPEN_HULP = 'kring:hulp'
export const opOpenHulp = (): void => void document.dispatchEvent(new Event(OPEN_HULP))

/** The place where help appears when somebody asks for it: by the foot of the page, the menu or the key h. */
export function HulpPlek() {
  const [open, zetOpen] = useState(false)
  useEffect(() => {
    const doe = () => zetOpen(true)
    document.addEventListener(OPEN_HULP, doe)
    return () => document.removeEventListener(OPEN_HULP, doe)
  }, [])
  return open ? (
    <Suspense fallback={null}>
      <Hulp opSluiten={() => zetOpen(false)} />
    </Suspense>
  ) : null
}
