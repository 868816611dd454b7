import { useSyncExternalStore } from 'react'

/** The present as screens see it: one shared tick for all clocks, so a page of chips never disagrees with itself. */
export function useNu(): Date {
  return useSyncExternalStore(luister, lees, lees)
}

const lees = () => nu
const TIK_MS = 15_000
let nu = new Date()
let wekker: ReturnType<typeof setInterval> | undefined
const luisteraars = new Set<() => void>()

function luister(opTik: () => void): () => void {
  luisteraars.add(opTik)
  // The first chip after a quiet time must not show the hour of then; React reads the snapshot again after this.
  if (wekker === undefined) nu = new Date()
  wekker ??= setInterval(tik, TIK_MS)
  return () => {
    luisteraars.delete(opTik)
    if (luisteraars.size > 0) return
    clearInterval(wekker)
    wekker = undefined
  }
}

function tik(): void {
  nu = new Date()
  luisteraars.forEach(meld => meld())
}
