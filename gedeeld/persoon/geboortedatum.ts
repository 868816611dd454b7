import { Temporal } from 'temporal-polyfill'

/** Wat er van een geboortedatum bekend is (R-CBS-01, R-CBS-02). Een ongeboren kind is een persoon met een verwachte datum. */
export type Geboortedatum =
  | { readonly soort: 'dag'; readonly jaar: number; readonly maand: number; readonly dag: number }
  | { readonly soort: 'maand'; readonly jaar: number; readonly maand: number }
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'ongeboren'; readonly verwacht: string | null }
  | { readonly soort: 'onbekend' }

/** Leest `1984`, `1984-05` of `1984-05-17`; null als er geen bestaande datum staat. */
export function leesGeboortedatum(tekst: string): Geboortedatum | null {
  const delen = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(tekst)
  return delen ? samen(Number(delen[1]), Number(delen[2] ?? 0), Number(delen[3] ?? 0)) : null
}

/** Leest de schrijfwijze van het CBS: JJJJMMDD, onbekende delen 00, ongeboren 99999999 (dossier 4.2). */
export function leesCbsDatum(tekst: string): Geboortedatum | null {
  if (tekst === '99999999') return { soort: 'ongeboren', verwacht: null }
  if (tekst === '00000000') return { soort: 'onbekend' }
  const delen = /^(\d{4})(\d{2})(\d{2})$/.exec(tekst)
  return delen ? samen(Number(delen[1]), Number(delen[2]), Number(delen[3])) : null
}

/** Schrijft JJJJMMDD zoals het CBS het vraagt; een onbekend deel is nullen. */
export function naarCbsDatum(datum: Geboortedatum): string {
  return datum.soort === 'ongeboren' ? '99999999' : cijfers(datum).join('')
}

/** Schrijft wat er bekend is: `1984`, `1984-05`, `1984-05-17`; leeg als er niets bekend of nog niemand geboren is. */
export function schrijfGeboortedatum(datum: Geboortedatum): string {
  return cijfers(datum)
    .filter(deel => Number(deel) > 0)
    .join('-')
}

/** De eerste en de laatste dag waarop deze persoon geboren kan zijn; null als dat niet te zeggen is. */
export function geboortegrenzen(
  datum: Geboortedatum,
): { vroegst: Temporal.PlainDate; laatst: Temporal.PlainDate } | null {
  if (datum.soort === 'ongeboren' || datum.soort === 'onbekend') return null
  const maand = datum.soort === 'jaar' ? null : Temporal.PlainYearMonth.from({ year: datum.jaar, month: datum.maand })
  if (datum.soort === 'dag' && maand) {
    const dag = maand.toPlainDate({ day: datum.dag })
    return { vroegst: dag, laatst: dag }
  }
  const eerste = maand ?? Temporal.PlainYearMonth.from({ year: datum.jaar, month: 1 })
  const laatste = maand ?? Temporal.PlainYearMonth.from({ year: datum.jaar, month: 12 })
  return { vroegst: eerste.toPlainDate({ day: 1 }), laatst: laatste.toPlainDate({ day: laatste.daysInMonth }) }
}

/** Het geboortejaar als dat bekend is. */
export function geboortejaar(datum: Geboortedatum): number | null {
  return datum.soort === 'ongeboren' || datum.soort === 'onbekend' ? null : datum.jaar
}

function samen(jaar: number, maand: number, dag: number): Geboortedatum | null {
  if (jaar < 1850 || maand > 12 || (maand === 0 && dag > 0)) return null
  if (maand === 0) return { soort: 'jaar', jaar }
  if (dag === 0) return { soort: 'maand', jaar, maand }
  const dagen = Temporal.PlainYearMonth.from({ year: jaar, month: maand }).daysInMonth
  return dag <= dagen ? { soort: 'dag', jaar, maand, dag } : null
}

/** Jaar, maand en dag als cijfers; wat onbekend is, is nullen. */
function cijfers(datum: Geboortedatum): [jaar: string, maand: string, dag: string] {
  const jaar = String(geboortejaar(datum) ?? 0).padStart(4, '0')
  const maand = datum.soort === 'dag' || datum.soort === 'maand' ? datum.maand : 0
  const dag = datum.soort === 'dag' ? datum.dag : 0
  return [jaar, String(maand).padStart(2, '0'), String(dag).padStart(2, '0')]
}
