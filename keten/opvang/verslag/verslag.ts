import { DREMPEL } from '../../../gedeeld/cijfer/scherm.ts'
import { vindHerleidbaar } from '../../../gedeeld/tekst/index.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'

/** The six contents of the quarterly report of a shelter to a municipality (Arnhem en Achterhoek 2014, lines 2136-2144; R002-106). */
export const DELEN = ['herkomst', 'personen', 'koppeling', 'traject', 'nazorg', 'omgeving'] as const
export type Deel = (typeof DELEN)[number]
const BRON = 'aa2014:2136-2144'

/** What Kring counts from the stays of one municipality in a quarter; families, and people in shelter. */
export type Telling = {
  readonly gezinnen: number
  readonly volwassenen: number
  readonly kinderen: number
  /** families whose local team is linked */
  readonly gekoppeld: number
  /** families that went over to a local team in this quarter */
  readonly overgedragen: number
  readonly trajecten: readonly { readonly traject: string | null; readonly gezinnen: number }[]
}
/** What the shelter adds by hand: what Kring does not know, and a line to each part. */
export type Opgave = {
  readonly ambulant?: number | undefined
  readonly omgeving?: number | undefined
  readonly toelichting: Readonly<Partial<Record<Deel, string>>>
}

/** A number as it may leave the shelter: a small one stays behind, for it points at a family (R002-107). */
export const toonbaar = (aantal: number): number | null => (aantal > 0 && aantal < DREMPEL ? null : aantal)

/** A part of a whole as it may leave: also not when what is left over is small, for that can be reckoned back. */
const toonbaarDeel = (deel: number, geheel: number): number | null =>
  toonbaar(geheel - deel) === null ? null : toonbaar(deel)

/** Families per path; as many stay behind as it takes that nobody finds a small one by subtracting from the whole. */
function trajectenVan(t: Telling): readonly { traject: string | null; gezinnen: number | null }[] {
  const open = t.trajecten.filter(x => toonbaar(x.gezinnen) !== null).toSorted((a, b) => b.gezinnen - a.gezinnen)
  const rest = () => t.gezinnen - open.reduce((n, x) => n + x.gezinnen, 0)
  while (open.length > 0 && toonbaar(rest()) === null) open.pop()
  return t.trajecten.map(x => ({ traject: x.traject, gezinnen: open.includes(x) ? x.gezinnen : null }))
}

/** Why this report cannot be sent yet, or nothing: all six parts, each with its line and without anybody recognisable. */
export function keurVerslag(o: Opgave): Weigering | null {
  const mist = [
    ...DELEN.filter(d => (o.toelichting[d] ?? '').trim().length < 3).map(d => `toelichting.${d}`),
    ...(o.ambulant === undefined ? ['ambulant'] : []),
    ...(o.omgeving === undefined ? ['omgeving'] : []),
  ]
  if (mist.length > 0)
    return weiger('ONVOLLEDIG', 'Het verslag gaat pas weg als alle zes de onderdelen er zijn.', {
      bron: BRON,
      velden: mist.map(veld => ({ veld, uitleg: 'Vul dit onderdeel in.' })),
    })
  const herkenbaar = DELEN.filter(d => vindHerleidbaar(o.toelichting[d] ?? '').length > 0)
  if (herkenbaar.length === 0) return null
  return weiger('ONVOLLEDIG', 'Hier staat iets waaraan een mens te herkennen is. Haal dat weg.', {
    bron: BRON,
    velden: herkenbaar.map(d => ({ veld: `toelichting.${d}`, uitleg: 'Noem geen naam, nummer, adres of dag.' })),
  })
}

/** The report as it goes out: the six parts, with what may be shown of what was counted. */
export function inhoudVan(t: Telling, o: Opgave) {
  const zin = (d: Deel) => (o.toelichting[d] ?? '').trim()
  return {
    herkomst: { gezinnen: toonbaar(t.gezinnen), toelichting: zin('herkomst') },
    personen: {
      ...{ volwassenen: toonbaar(t.volwassenen), kinderen: toonbaar(t.kinderen) },
      ...{ ambulant: toonbaar(o.ambulant ?? 0), toelichting: zin('personen') },
    },
    koppeling: { gezinnen: toonbaarDeel(t.gekoppeld, t.gezinnen), toelichting: zin('koppeling') },
    traject: {
      trajecten: trajectenVan(t),
      toelichting: zin('traject'),
    },
    nazorg: { gezinnen: toonbaarDeel(t.overgedragen, t.gezinnen), toelichting: zin('nazorg') },
    omgeving: { gezinnen: toonbaarDeel(o.omgeving ?? 0, t.gezinnen), toelichting: zin('omgeving') },
  }
}

/** The first day of a quarter and the first day after it. */
export function grenzen(kwartaal: string): { readonly van: string; readonly tot: string } {
  const [jaar, k] = [Number(kwartaal.slice(0, 4)), Number(kwartaal.slice(6))]
  const dag = (maand: number) => `${maand > 12 ? jaar + 1 : jaar}-${String(maand > 12 ? 1 : maand).padStart(2, '0')}-01`
  return { van: dag(k * 3 - 2), tot: dag(k * 3 + 1) }
}

/** The quarters that are over on a day, the newest first. */
export function voorbij(vandaag: string, aantal: number): readonly string[] {
  const nu = Number(vandaag.slice(0, 4)) * 4 + Math.ceil(Number(vandaag.slice(5, 7)) / 3) - 1
  return Array.from({ length: aantal }, (_x, n) => `${Math.floor((nu - 1 - n) / 4)}-Q${((nu - 1 - n) % 4) + 1}`)
}
