import { kalenderdag, plusDagen, type Kalenderdag } from '../../../toon/tijd/kalenderdag.ts'

export interface Dienst {
  readonly id: string
  readonly mens: string
  readonly naam: string
  readonly van: string
  readonly tot: string
  readonly bereikbaar?: string | null
}
export interface Gat {
  readonly van: string
  readonly tot: string
}
export interface Rooster {
  readonly diensten: readonly Dienst[]
  readonly gaten: readonly Gat[]
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
}

/** What stands on one day of the roster; a night duty stands on both its days. Without a name it is a gap. */
export interface Blok {
  readonly sleutel: string
  readonly naam: string | null
  readonly bereikbaar: string | null
  readonly begin: string
  readonly eind: string
  /** The whole stretch this is a piece of. */
  readonly heel: Gat
}
export interface Dag {
  readonly dag: Kalenderdag
  readonly blokken: readonly Blok[]
}

export const DAGEN = 14
const UUR = 3_600_000

export function dagenVan(rooster: Rooster, eerste: Kalenderdag): readonly Dag[] {
  const stukken = [
    ...rooster.diensten.map(d => ({
      sleutel: d.id,
      naam: d.naam,
      bereikbaar: d.bereikbaar ?? null,
      van: d.van,
      tot: d.tot,
    })),
    ...rooster.gaten.map(g => ({ sleutel: `gat ${g.van}`, naam: null, bereikbaar: null, ...g })),
  ].toSorted((a, b) => Date.parse(a.van) - Date.parse(b.van))
  return Array.from({ length: DAGEN }, (_, i) => plusDagen(eerste, i)).map(dag => ({
    dag,
    blokken: stukken.flatMap(({ sleutel, naam, bereikbaar, van, tot }) => {
      const [vanDag, totDag] = [kalenderdag(new Date(van)), kalenderdag(new Date(Date.parse(tot) - 1))]
      if (dag < vanDag || dag > totDag) return []
      const begin = dag === vanDag ? klok(van) : '00:00'
      const eind = dag === totDag && klok(tot) !== '00:00' ? klok(tot) : '24:00'
      return [{ sleutel, naam, bereikbaar, begin, eind, heel: { van, tot } }]
    }),
  }))
}

export const nuInDienst = (diensten: readonly Dienst[], nu: Date): readonly Dienst[] =>
  diensten.filter(d => Date.parse(d.van) <= nu.getTime() && nu.getTime() < Date.parse(d.tot))

/** A sensible stretch to plan: the gap itself, at most twelve hours, from the next whole hour; else from now. */
export function voorstel(gat: Gat | undefined, nu: Date): { van: string; tot: string } {
  const begin = Math.max(gat === undefined ? 0 : Date.parse(gat.van), nu.getTime())
  const van = Math.ceil(begin / UUR) * UUR
  const uiterst = gat === undefined ? Infinity : Date.parse(gat.tot)
  const tot = Math.min(van + 12 * UUR, uiterst > van ? uiterst : Infinity)
  return { van: alsVeld(new Date(van).toISOString()), tot: alsVeld(new Date(tot).toISOString()) }
}

/** A moment as a date and time field shows it, on the clock of Amsterdam. */
export const alsVeld = (op: string): string => `${kalenderdag(new Date(op))}T${klok(op)}`

/** What was filled in, read on the clock of Amsterdam; undefined when it is no moment. */
export function uitVeld(veld: string): string | undefined {
  const gok = Date.parse(`${veld}Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(veld) || Number.isNaN(gok)) return undefined
  // Twice: the first step may land on the other side of a clock change.
  const eerst = gok - verschil(gok)
  return new Date(gok - verschil(eerst)).toISOString()
}

const verschil = (moment: number): number => {
  const minuut = Math.floor(moment / 60_000) * 60_000
  return Date.parse(`${alsVeld(new Date(minuut).toISOString())}Z`) - minuut
}

const wijzerplaat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const klok = (op: string): string => wijzerplaat.format(new Date(op))
