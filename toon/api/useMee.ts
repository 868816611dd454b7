import { useEffect, useState } from 'react'

/** Who else has this file open, and the newest version that somebody else made. */
export interface Mee {
  readonly versie: number
  readonly ook: readonly string[]
}

const ALLEEN: Mee = { versie: 0, ook: [] }
/** A screen behind another tab lets go after a while: who is not looking is not there. */
const UIT_BEELD_MS = 60_000
const OPNIEUW_MS = 30_000

/**
 * Hears while a file is on the screen what others do in it. When the line breaks the browser tries again by itself; refused for good, it is
 * tried now and then. Until it is back the screen is as fresh as its last question, and an act on an old version is still refused.
 */
export function useMee(zaak: string): Mee {
  const [mee, zet] = useState<Mee>(ALLEEN)
  useEffect(() => {
    let bron: EventSource | undefined
    let wekker: ReturnType<typeof setTimeout> | undefined
    const dicht = () => {
      bron?.close()
      bron = undefined
      zet(nu => ({ ...nu, ook: [] }))
    }
    const open = () => {
      clearTimeout(wekker)
      if (bron !== undefined || document.hidden) return
      const nieuw = new EventSource(`/api/v1/zaken/${encodeURIComponent(zaak)}/mee`)
      bron = nieuw
      // The cast is the boundary: same origin, same release.
      nieuw.onmessage = g => zet(JSON.parse(String(g.data)) as Mee)
      nieuw.onerror = () => {
        zet(nu => ({ ...nu, ook: [] }))
        if (nieuw.readyState !== EventSource.CLOSED) return
        bron = undefined
        wekker = setTimeout(open, OPNIEUW_MS)
      }
    }
    const beeld = () => {
      if (!document.hidden) return open()
      clearTimeout(wekker)
      wekker = setTimeout(dicht, UIT_BEELD_MS)
    }
    open()
    document.addEventListener('visibilitychange', beeld)
    return () => {
      document.removeEventListener('visibilitychange', beeld)
      clearTimeout(wekker)
      bron?.close()
    }
  }, [zaak])
  return mee
}
