import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { halfjaarVan, leesHalfjaar, schuif, type Halfjaar } from './halfjaar.ts'

/** Waar een levering staat; `vervangen`: een nieuwe van hetzelfde halfjaar kwam in de plaats (protocol 6.6). */
export const STANDEN = ['gemaakt', 'ingediend', 'aanvaard', 'afgewezen', 'vervangen'] as const
export type Stand = (typeof STANDEN)[number]
export type Levering = {
  readonly id: string
  readonly halfjaar: string
  readonly versie: number
  readonly stand: Stand
  readonly gemaaktOp: string
  /** de dag dat het bestand weg ging; null zolang het er is */
  readonly wegOp: string | null
}

/** Of er van dit halfjaar geleverd kan worden: het is voorbij. Een ouder dan het CBS nog verwerkt kan, en haar bestand gaat dan meteen weer weg. */
export function keurHalfjaar(id: string, vandaag: string): Halfjaar | Weigering {
  const h = leesHalfjaar(id)
  if (h === null) return weiger('ONVOLLEDIG', `"${id}" is geen halfjaar. Schrijf bijvoorbeeld 2024-H1.`)
  if (h.tot > vandaag)
    return weiger('MAG_NU_NIET', `Het halfjaar ${id} is nog niet voorbij; de levering kan vanaf ${h.tot}.`)
  return h
}

const STAPPEN: { readonly [S in Stand]: readonly Stand[] } = {
  gemaakt: ['ingediend', 'vervangen'],
  ingediend: ['aanvaard', 'afgewezen', 'vervangen'],
  aanvaard: ['vervangen'],
  afgewezen: ['vervangen'],
  vervangen: [],
}

/** Wat een mens over een levering kan zeggen; `vervangen` doet alleen een nieuwe levering. */
export function keurStap(
  l: Levering,
  naar: Exclude<Stand, 'gemaakt' | 'vervangen'>,
  reden: string | null,
): Weigering | null {
  if (!STAPPEN[l.stand].includes(naar))
    return weiger('MAG_NU_NIET', `Deze levering is ${l.stand}; zij kan nu niet ${naar} worden.`)
  if (naar === 'afgewezen' && (reden ?? '').trim() === '')
    return weiger('ONVOLLEDIG', 'Zeg waarom het CBS de levering afwees; dat staat straks bij de nieuwe.')
  return null
}

/** Vanaf welke dag het bestand weg moet: na aanvaarding en het halfjaar erna, en hoe dan ook als het CBS het niet meer verwerkt. */
export function wegVanaf(l: Pick<Levering, 'halfjaar' | 'stand'>): string {
  const h = leesHalfjaar(l.halfjaar)
  if (h === null) throw new Error(`Het halfjaar ${l.halfjaar} bestaat niet.`)
  // Een vervangen of afgewezen bestand dient nergens meer toe.
  if (l.stand === 'vervangen' || l.stand === 'afgewezen') return h.tot
  const erna = schuif(h, 1)
  // Aanvaard: tot het volgende halfjaar voorbij is kan het CBS nog om herstel vragen. Anders: tot het CBS het niet meer verwerkt.
  return l.stand === 'aanvaard' ? erna.tot : schuif(erna, 1).tot
}

export const moetWeg = (l: Levering, vandaag: string): boolean => l.wegOp === null && wegVanaf(l) <= vandaag

/** De halfjaren waarover nu te leveren is, nieuwste eerst. */
export function teLeveren(vandaag: string): readonly [Halfjaar, Halfjaar] {
  const laatste = schuif(halfjaarVan(vandaag), -1)
  return [laatste, schuif(laatste, -1)]
}
