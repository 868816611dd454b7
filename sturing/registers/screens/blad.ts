import { useQuery } from '@tanstack/react-query'
import { alsCsv as csv } from '../../../gedeeld/csv.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { zegKalenderdag as zegDag } from '../../../toon/tijd/kalenderdag.ts'
import type { Gat, Laatst } from '../gaten.ts'
import type { Herinnerd } from '../herinneringen.ts'
import type { Telrij } from '../telling.ts'
import type { Declaratie, Veld, Waarde, Waarden, Woord } from '../vorm.ts'

export interface Regel {
  readonly id: string
  readonly naam: string
  readonly stand: string
  readonly velden: Waarden
  readonly versie: number
  readonly herkomst: string | null
  readonly gewijzigdOp: string
  readonly laatst: Readonly<Record<string, Laatst>>
  readonly verzameld: readonly Samen[]
}
/** What stands in another register and belongs with a line. */
export interface Samen {
  readonly id: string
  readonly naam: Woord
  readonly register: string
  readonly rijen: readonly {
    readonly id: string
    readonly naam: string
    readonly stand: Woord
    readonly delen: readonly string[]
  }[]
  readonly over: number | null
}
/** One register as the server tells it. */
export interface Blad {
  readonly declaratie: Declaratie
  readonly schrijven: boolean
  readonly rijen: readonly Regel[]
  readonly gaten: readonly Gat[]
  readonly herinneringen: readonly Herinnerd[]
  readonly tellingen: readonly {
    readonly id: string
    readonly naam: Woord
    readonly procent: boolean
    readonly rijen: readonly Telrij[]
  }[]
  readonly gemeenten: readonly string[]
  readonly organisaties: readonly { readonly id: string; readonly naam: string; readonly soort: string }[]
  readonly deelgebieden: readonly { readonly id: string; readonly naam: string }[]
  readonly verwijst: Readonly<Record<string, readonly { readonly id: string; readonly naam: string }[]>>
  readonly overTeNemen: number
}

export const VERVERS = ['register', 'registers', 'gaten', 'registerrij', 'kalender'] as const

export const useBlad = (register: string) =>
  useQuery<Blad, Weigering>({
    queryKey: ['register', register],
    queryFn: ({ signal }) => haal<Blad>(`/registers/${encodeURIComponent(register)}`, signal),
  })

type Taal = 'nl' | 'en'
/** One value as people read it. */
export function zegWaarde(b: Blad, veld: Veld, waarde: Waarde | undefined, taal: Taal): string {
  if (waarde === undefined || waarde === '') return ''
  if (typeof waarde === 'boolean') return JANEE[taal][waarde ? 'ja' : 'nee']
  if (veld.soort === 'bedrag')
    return new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(Number(waarde))
  const los = typeof waarde === 'object' ? waarde : [String(waarde)]
  const woorden = los.map(w => zegEen(b, veld, w, taal))
  if (woorden.length < 2) return woorden.join('')
  return woorden.map(w => w.replace(/\.$/, '')).join(veld.soort === 'regels' ? '\n' : '; ')
}
const JANEE = { nl: { ja: 'Ja', nee: 'Nee' }, en: { ja: 'Yes', nee: 'No' } } as const

function zegEen(b: Blad, veld: Veld, w: string, taal: Taal): string {
  const keuze = veld.keuzes?.find(k => k.id === w)
  if (keuze !== undefined) return keuze[taal]
  if (veld.soort === 'deelgebied' || veld.soort === 'deelgebieden')
    return b.deelgebieden.find(g => g.id === w)?.naam ?? w
  if (veld.soort === 'organisatie') return b.organisaties.find(o => o.id === w)?.naam ?? w
  if (veld.register !== undefined) return b.verwijst[veld.register]?.find(r => r.id === w)?.naam ?? '?'
  if (veld.soort === 'dag') return zegDag(w, taal)
  return w
}
export { zegDag }

/** The page of a register with a new line already begun. */
export const nieuwAdres = (register: string, begin: Waarden): string =>
  `/registers/${register}?nieuw=${encodeURIComponent(JSON.stringify(begin))}`
/** What that address says to begin with; what was changed by hand and does not fit is nothing. */
export function beginVan(tekst: string | null): Waarden | null {
  if (tekst === null) return null
  try {
    const uit: unknown = JSON.parse(tekst)
    return typeof uit === 'object' && uit !== null && !Array.isArray(uit) ? (uit as Waarden) : null
  } catch {
    return null // somebody edited the address: an empty form does no harm
  }
}

/** A list as a file that a spreadsheet opens. */
export function alsCsv(b: Blad, rijen: readonly Regel[], taal: Taal): string {
  const { declaratie: d } = b
  const kop = [...d.velden.map(v => v.naam[taal]), taal === 'nl' ? 'Stand' : 'State']
  const regels = rijen.map(r => [
    ...d.velden.map(v => zegWaarde(b, v, r.velden[v.id], taal)),
    d.standen.find(s => s.id === r.stand)?.[taal] ?? r.stand,
  ])
  return csv([kop, ...regels])
}
