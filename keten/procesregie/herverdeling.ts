import { bestVerdeeld, zoalsNu, type Taak, type Werker } from './toedeling.ts'

/** How full a person is up to the day on which a term ends: what they have until then, and what they get done until then. */
export type Last = { readonly taken: number; readonly plekken: number }

/** One change of hands, and why. */
export type Zet = {
  readonly taak: string
  readonly van: string | null
  readonly naar: string
  /** it would be late where it is; it makes room for something that would be late; nobody has it and it will be late */
  readonly reden: 'anders-te-laat' | 'maakt-plaats' | 'van-niemand'
  readonly lastVan: Last | null
  readonly lastNaar: Last
}

/** What one team can gain: how many terms break as it stands, how many after these moves, and the moves. */
export type Voorstel = { readonly nu: number; readonly dan: number; readonly zetten: readonly Zet[] }

/**
 * The smallest set of moves within one team that prevents most breaches. A proposal: a person decides and carries it out.
 * @param taken open work of one team whose term still runs; work of nobody only where the forecast says it will be late
 * @param werkers who works in that team now
 */
export function stelVoor(taken: readonly Taak[], werkers: readonly Werker[]): Voorstel {
  const [nu, dan] = [zoalsNu(taken, werkers), bestVerdeeld(taken, werkers)]
  const last = (mens: string, tot: number): Last => {
    const werker = werkers.find(w => w.id === mens)
    return { taken: taken.filter(t => t.van === mens && t.plekken <= tot).length + (werker?.bezet ?? 0), plekken: tot }
  }
  const zetten = taken
    .flatMap((t): Zet[] => {
      const naar = dan.get(t.id)
      if (naar === undefined || naar === t.van) return []
      const reden = t.van === null ? 'van-niemand' : nu.has(t.id) ? 'maakt-plaats' : 'anders-te-laat'
      const lastVan = t.van === null ? null : last(t.van, t.plekken)
      return [{ taak: t.id, van: t.van, naar, reden, lastVan, lastNaar: last(naar, t.plekken) }]
    })
    .toSorted((a, b) => a.lastNaar.plekken - b.lastNaar.plekken || (a.taak < b.taak ? -1 : 1))
  return { nu: taken.length - nu.size, dan: taken.length - dan.size, zetten }
}

/**
 * How many pieces of work somebody in a role finishes before a term ends, today included.
 * @param tempo pieces with a term per person per working day, from what this region finished lately
 */
export const plekkenVoor = (tempo: number, werkdagen: number): number => Math.max(1, Math.floor(tempo * werkdagen))
