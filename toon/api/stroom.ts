/** A line over which the server tells news: the browser tries again by itself, and this does so after it was refused. */
export interface Stroom {
  readonly open: () => void
  readonly sluit: () => void
  /** later, when nobody looks any more: a screen that is drawn again lets go and takes hold */
  readonly sluitAlsNiemand: () => void
}

const OPNIEUW_MS = 5000
const LOSLATEN_MS = 100

export function maakStroom(o: {
  readonly pad: string
  readonly hoor: (bericht: unknown) => void
  readonly weg: () => void
  /** is there still a reason to listen? */
  readonly nodig: () => boolean
}): Stroom {
  let bron: EventSource | null = null
  let wekker: ReturnType<typeof setTimeout> | undefined
  const sluit = () => {
    clearTimeout(wekker)
    bron?.close()
    bron = null
  }
  const open = () => {
    clearTimeout(wekker)
    if (bron !== null) return
    const nieuw = new EventSource(`/api/v1${o.pad}`)
    bron = nieuw
    nieuw.onmessage = g => o.hoor(JSON.parse(String(g.data)))
    nieuw.onerror = () => {
      if (bron !== nieuw) return
      o.weg()
      if (nieuw.readyState !== EventSource.CLOSED) return
      bron = null
      wekker = setTimeout(() => {
        if (o.nodig()) open()
      }, OPNIEUW_MS)
    }
  }
  return {
    open,
    sluit,
    sluitAlsNiemand: () => {
      setTimeout(() => {
        if (!o.nodig()) sluit()
      }, LOSLATEN_MS)
    },
  }
}
