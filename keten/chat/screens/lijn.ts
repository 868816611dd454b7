import { useEffect, useSyncExternalStore } from 'react'
import { luisterNaarAntwoorden, nieuweSleutel, stuur } from '../../../toon/api/client.ts'
import { maakStroom } from '../../../toon/api/stroom.ts'
import type { MedewerkerBlik, Wachtende } from '../blik.ts'

export interface Collega {
  readonly mens: string
  readonly naam: string
  readonly gesprekken: number
  readonly klaar: boolean
}
export interface Rij {
  readonly wachtrij: readonly Wachtende[]
  readonly aanbod: readonly {
    readonly id: string
    readonly van: string
    readonly sinds: number
    readonly taal: string
  }[]
  readonly collegas: readonly Collega[]
  readonly klaar: boolean
  readonly open: boolean
  readonly vandaag: { readonly begonnen: number; readonly gesproken: number; readonly gemist: number }
}
type Bericht =
  | ({ readonly soort: 'alles'; readonly start: string; readonly gesprekken: readonly MedewerkerBlik[] } & Rij)
  | ({ readonly soort: 'rij' } & Rij)
  | { readonly soort: 'gesprek'; readonly gesprek: MedewerkerBlik }
  | { readonly soort: 'kwijt'; readonly id: string }

export interface Stand {
  readonly lijn: 'zoekt' | 'er' | 'weg'
  readonly rij: Rij | null
  readonly gesprekken: readonly MedewerkerBlik[]
  /** the server went off and on: what ran has ended */
  readonly herstart: boolean
}
const LEEG: Stand = { lijn: 'zoekt', rij: null, gesprekken: [], herstart: false }

/**
 * The line to the chat, one per window. It stays when the worker goes to another screen while somebody counts on them, and goes with the
 * session. What is said lives in this memory only, and a talk that is over takes its words along.
 */
let stand = LEEG
let start = ''
let kijkers = 0
const luisteraars = new Set<() => void>()
const stroom = maakStroom({
  pad: '/chat/mee',
  // The cast is the boundary: same origin, same release.
  hoor: bericht => hoor(bericht as Bericht),
  weg: () => zet({ lijn: 'weg' }),
  nodig: () => kijkers > 0 || stand.rij?.klaar === true || stand.gesprekken.some(g => g.fase === 'loopt'),
})

export function useChat(): Stand {
  useEffect(() => {
    kijkers += 1
    stroom.open()
    return () => {
      kijkers -= 1
      stroom.sluitAlsNiemand()
    }
  }, [])
  return useSyncExternalStore(luister, () => stand)
}

/** An act in the chat. @throws the refusal */
export const doeChat = (wat: string, inhoud: object): Promise<{ id?: string }> =>
  stuur<{ id?: string }>({ pad: `/chat/${wat}`, inhoud, sleutel: nieuweSleutel() })

function sluit(): void {
  stroom.sluit()
  start = ''
  stand = LEEG
  luisteraars.forEach(l => l())
}

function hoor(b: Bericht): void {
  if (b.soort === 'alles') {
    const herstart = start !== '' && start !== b.start && stand.gesprekken.some(g => g.fase === 'loopt')
    start = b.start
    return zet({ lijn: 'er', rij: b, gesprekken: b.gesprekken, herstart })
  }
  if (b.soort === 'rij') return zet({ lijn: 'er', rij: b })
  if (b.soort === 'kwijt') return zet({ gesprekken: stand.gesprekken.filter(g => g.id !== b.id) })
  const eerder = stand.gesprekken.find(g => g.id === b.gesprek.id)
  const nieuw =
    b.gesprek.fase === 'voorbij'
      ? { ...b.gesprek, regels: [] }
      : { ...b.gesprek, regels: [...(eerder?.regels ?? []), ...b.gesprek.regels] }
  const gesprekken = eerder ? stand.gesprekken.map(g => (g.id === nieuw.id ? nieuw : g)) : [...stand.gesprekken, nieuw]
  zet({ lijn: 'er', gesprekken, herstart: false })
}

function zet(anders: Partial<Stand>): void {
  stand = { ...stand, ...anders }
  luisteraars.forEach(l => l())
}
function luister(l: () => void): () => void {
  luisteraars.add(l)
  return () => void luisteraars.delete(l)
}
luisterNaarAntwoorden({ opAfgemeld: sluit })
