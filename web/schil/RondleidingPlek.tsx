import { lazy, Suspense, useEffect, useRef, useState } from 'react'

// Fetched when somebody asks for it, so that the first page stays light.
const Rondleiding = lazy(() => import('./Rondleiding.tsx'))

const OPEN_RONDLEIDING = 'kring:rondleiding'
/** Starts the tour, from its beginning; only ever because somebody asks. */
export const opOpenRondleiding = (): void => void document.dispatchEvent(new Event(OPEN_RONDLEIDING))

/** The place of the tour; when it ends the focus goes back to where it was asked for, or to the page. */
export function RondleidingPlek() {
  const [keer, zetKeer] = useState(0)
  const vorige = useRef<Element | null>(null)
  useEffect(() => {
    const doe = () => {
      vorige.current = document.activeElement
      zetKeer(n => Math.abs(n) + 1)
    }
    document.addEventListener(OPEN_RONDLEIDING, doe)
    return () => document.removeEventListener(OPEN_RONDLEIDING, doe)
  }, [])
  const sluit = () => {
    zetKeer(n => -Math.abs(n))
    const terug = vorige.current
    const plek = terug instanceof HTMLElement && terug.isConnected && terug !== document.body ? terug : null
    ;(plek ?? document.getElementById('inhoud'))?.focus({ preventScroll: true })
  }
  return keer > 0 ? (
    <Suspense fallback={null}>
      <Rondleiding key={keer} opSluiten={sluit} />
    </Suspense>
  ) : null
}
