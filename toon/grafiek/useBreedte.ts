import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** How wide an element is, in pixels, so that the letters of a drawing keep their size on a phone. */
export function useBreedte<E extends HTMLElement>(begin: number): { ref: RefObject<E | null>; breedte: number } {
  const ref = useRef<E>(null)
  const [breedte, zet] = useState(begin)
  useLayoutEffect(() => {
    const vlak = ref.current
    if (vlak === null) return
    const meet = () => zet(Math.max(240, Math.round(vlak.clientWidth)))
    meet()
    const oog = new ResizeObserver(meet)
    oog.observe(vlak)
    return () => oog.disconnect()
  }, [])
  return { ref, breedte }
}
