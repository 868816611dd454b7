import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
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
}
/** One register as the server tells it. */
export interface Blad {
  readonly declaratie: Declaratie
  readonly schrijven: boolean
  readonly rijen: readonly Regel[]
  readonly gaten: readonly Gat[]
  readonly herinneringen: readonly Herinnerd[]
  readonly tellingen: readonly { readonly id: string; readonly naam: Woord; readonly rijen: readonly Telrij[] }[]
  readonly gemeenten: readonly string[]
  readonly organisaties: readonly { readonly id: string; readonly naam: string; readonly soort: string }[]
  readonly verwijst: Readonly<Record<string, readonly { readonly id: string; readonly naam: string }[]>>
  readonly overTeNemen: number
}

export const VERVERS = ['register', 'registers', 'gaten', 'registerrij'] as const

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
  return los.map(w => zegEen(b, veld, w, taal)).join(', ')
}
const JANEE = { nl: { ja: 'Ja', nee: 'Nee' }, en: { ja: 'Yes', nee: 'No' } } as const

function zegEen(b: Blad, veld: Veld, w: string, taal: Taal): string {
  const keuze = veld.keuzes?.find(k => k.id === w)
  if (keuze !== undefined) return keuze[taal]
  if (veld.soort === 'organisatie') return b.organisaties.find(o => o.id === w)?.naam ?? w
  if (veld.register !== undefined) return b.verwijst[veld.register]?.find(r => r.id === w)?.naam ?? '?'
  if (veld.soort === 'dag') return zegDag(w, taal)
  return w
}
const zegDag = (dag: string, taal: Taal): string =>
  new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${dag}T00:00:00Z`),
  )
