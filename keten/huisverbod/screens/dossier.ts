import type { Rihg } from '../../../gedeeld/regio/schema.ts'
import type { Klok } from '../../../toon/delen/KlokChip.tsx'
import type { PersoonRij, Werkrij } from '../../zaak.ts'
import type { Huisverbod, HuisverbodFeit, HuisverbodOpdracht, Kern, Stand } from '../huisverbod.ts'
import type { Signaal } from '../signalen.ts'
import type { Besluitsoort, TeMelden } from '../uitvoering/feiten.ts'
import type { Rihgadvies } from '../wet/rihg.ts'

export interface Gebeurd {
  readonly soort: HuisverbodFeit['soort']
  readonly op: string
  readonly mens: string
  readonly organisatie: string
  readonly feit: HuisverbodFeit
}
/** An order as the server tells it to who works on it. */
export interface Dossier {
  readonly id: string
  readonly versie: number
  readonly mag: readonly HuisverbodOpdracht['type'][]
  readonly stand: Stand
  readonly huisverbod: Exclude<Huisverbod, { status: 'geen' }>
  readonly personen: readonly PersoonRij[]
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
  readonly advies: Rihgadvies
  readonly signalen: readonly Signaal[]
  readonly samenloop: boolean
  readonly teMelden: Readonly<Record<Besluitsoort, readonly TeMelden[]>>
  readonly vernietigenNa: string | null
  readonly rihg: Rihg
  readonly tijdlijn: readonly Gebeurd[]
}
export type Kernstaat = Kern

export const naamVan = (d: Dossier, id: string): string => {
  const p = d.personen.find(x => x.id === id)
  return p === undefined
    ? (d.organisaties[id] ?? '?')
    : [p.voornamen, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' ')
}
export const openWerk = (d: Dossier): readonly Werkrij[] => d.werk.filter(w => w.klaarOp === null)

/** A row of work as a clock; null without a term. */
export function klokVan(w: Werkrij, label: string, nu: Date): Klok | null {
  if (w.vervaltOp === null || w.klok === null) return null
  const stand =
    Date.parse(w.vervaltOp) <= nu.getTime()
      ? 'verlopen'
      : w.waarschuwOp !== null || Date.parse(w.vervaltOp) - nu.getTime() > 48 * 3_600_000
        ? 'loopt'
        : 'waarschuwing'
  return { naam: w.klok, label, vervaltOp: w.vervaltOp, stand, bron: w.bron ?? '', kalender: w.kalender ?? '' }
}

export type Mijlpaal =
  | 'incident' | 'begin' | 'bekend' | 'overleg' | 'zitting' | 'zittingUiterlijk' | 'uitspraak' | 'overtreding'
  | 'verlengd' | 'waarschuwing' | 'eersteEind' | 'eind' | 'grens' | 'voorbij' // prettier-ignore

/** The whole order on one line, also what is still to come: decision, service, court, extension, breaches, end. */
export function mijlpalen(h: Kern): readonly { readonly wat: Mijlpaal; readonly op: string }[] {
  const uit: { wat: Mijlpaal; op: string }[] = [{ wat: 'incident', op: h.incidentOp }]
  if (h.besluit !== null) uit.push({ wat: 'begin', op: h.besluit.op })
  for (const b of h.bekendgemaakt) uit.push({ wat: 'bekend', op: b.op })
  if (h.overleg !== null) uit.push({ wat: 'overleg', op: h.overleg.op })
  for (const r of h.rechter) {
    uit.push(
      r.zittingOp === null ? { wat: 'zittingUiterlijk', op: r.uiterlijkOp } : { wat: 'zitting', op: r.zittingOp },
    )
    if (r.uitspraak !== null) uit.push({ wat: 'uitspraak', op: r.uitspraak.op })
  }
  for (const o of h.overtredingen) uit.push({ wat: 'overtreding', op: o.op })
  if (h.verlenging !== null) uit.push({ wat: 'verlengd', op: h.verlenging.op })
  if (h.eersteEindOp !== null && h.eersteEindOp !== h.eindOp) uit.push({ wat: 'eersteEind', op: h.eersteEindOp })
  if (h.einde !== null) uit.push({ wat: 'voorbij', op: h.einde.op })
  else if (h.eindOp !== null) {
    uit.push({ wat: 'waarschuwing', op: new Date(Date.parse(h.eindOp) - 48 * 3_600_000).toISOString() })
    uit.push({ wat: 'eind', op: h.eindOp })
    if (h.verlenging === null && h.besluit !== null) uit.push({ wat: 'grens', op: h.besluit.grensOp })
  }
  return uit.toSorted((a, b) => Date.parse(a.op) - Date.parse(b.op))
}

/** Which day of the order it is, counted from one. */
export const dagVan = (begin: string, nu: Date): number =>
  Math.max(1, Math.floor((nu.getTime() - Date.parse(begin)) / 86_400_000) + 1)
