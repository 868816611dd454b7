import { isObject, leesbaar, leesRegel, type Definitie } from './definitie.ts'

/** One subject of which both regions, or one of them, say something. */
export interface Naastelkaar {
  readonly sleutel: string
  readonly wat: string
  readonly links: Gezegd | null
  readonly rechts: Gezegd | null
  readonly verschilt: boolean
}
export interface Gezegd {
  readonly tekst: string
  readonly bron: string
}
export interface Onderdeel {
  readonly naam: string
  readonly regels: readonly Naastelkaar[]
}

type Gelezen = { readonly wat: string } & Gezegd
type Gevonden = Map<string, Map<string, Gelezen>>

/** Everything two definitions say, side by side; what stands in only one of them is a difference too. */
export function vergelijk(links: object, rechts: object): readonly Onderdeel[] {
  const [l, r] = [leesAlles(links), leesAlles(rechts)]
  return [...new Set([...l.keys(), ...r.keys()])].flatMap(deel => {
    const [van, naar] = [l.get(deel) ?? new Map(), r.get(deel) ?? new Map()] as const
    const regels = [...new Set<string>([...van.keys(), ...naar.keys()])].map(sleutel =>
      naastElkaar(sleutel, van.get(sleutel) ?? null, naar.get(sleutel) ?? null),
    )
    return regels.length === 0 ? [] : [{ naam: leesbaar(deel), regels }]
  })
}

function naastElkaar(sleutel: string, links: Gelezen | null, rechts: Gelezen | null): Naastelkaar {
  const kaal = (g: Gelezen | null) =>
    g === null ? null : `${g.wat} ${g.tekst}`.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  // Where both use one name for it but other words, both are shown: the left one names the row.
  const eigenWoord = links !== null && rechts !== null && links.wat !== rechts.wat
  const zeg = (g: Gelezen | null): Gezegd | null =>
    g === null ? null : { tekst: eigenWoord ? [g.wat, g.tekst].filter(Boolean).join('. ') : g.tekst, bron: g.bron }
  return {
    sleutel,
    wat: links?.wat ?? rechts?.wat ?? '',
    links: zeg(links),
    rechts: zeg(rechts),
    verschilt: kaal(links) !== kaal(rechts),
  }
}

function leesAlles(definitie: object): Gevonden {
  const uit: Gevonden = new Map()
  lees(definitie as Definitie, '', '', uit)
  return uit
}

// Machine names and where a line stands on a map compare nothing.
const STIL = ['id', 'bron', 'tegel', 'documenten', 'labels']

function lees(ding: Definitie, deel: string, bron: string, uit: Gevonden): void {
  const hier = typeof ding['bron'] === 'string' ? ding['bron'] : bron
  for (const [naam, waarde] of Object.entries(ding)) {
    if (STIL.includes(naam)) continue
    const pad = deel === '' ? naam : `${deel}: ${naam}`
    if (isObject(waarde)) lees(waarde, pad, hier, uit)
    else if (Array.isArray(waarde) && waarde.some(isObject))
      waarde.filter(isObject).forEach(r => zet(uit, pad, alsRegel(r, hier)))
    else {
      const tekst = Array.isArray(waarde) ? waarde.map(String).toSorted().join(', ') : zegWaarde(waarde)
      if (tekst !== '') zet(uit, deel === '' ? 'regio' : deel, [naam, { wat: leesbaar(naam), tekst, bron: hier }])
    }
  }
}

const zegWaarde = (waarde: unknown): string =>
  waarde === true ? 'ja' : waarde === false ? 'nee' : waarde === undefined || waarde === null ? '' : String(waarde)

/** A line of a list: known by the name that means the same everywhere, else by its own words. */
function alsRegel(regel: Definitie, bron: string): [string, Gelezen] {
  const { wat, wie, wanneer, meer, bron: eigen } = leesRegel(regel, 0)
  const tekst = [wie, wanneer, ...meer.map(m => `${leesbaar(m.naam)}: ${m.waarde}`)].filter(Boolean).join('. ')
  const id = ['niveau', 'id', 'naam'].map(k => regel[k]).find(v => typeof v === 'string') as string | undefined
  // A line without a title of its own goes by the first thing it says.
  const kop = wat || id || wie || wanneer || (meer[0]?.waarde ?? '')
  return [id ?? kop.toLowerCase(), { wat: kop, tekst, bron: eigen || bron }]
}

function zet(uit: Gevonden, deel: string, [sleutel, gelezen]: [string, Gelezen]): void {
  const regels = uit.get(deel) ?? new Map<string, Gelezen>()
  let vrij = sleutel
  for (let n = 2; regels.has(vrij); n++) vrij = `${sleutel} ${n}`
  regels.set(vrij, gelezen)
  uit.set(deel, regels)
}
