import type { Cijfereenheid, Woordpaar } from '../../gedeeld/regio/schema.ts'
import type { Tabelblad } from './csv.ts'

/** Een regel van het overzicht, zoals de lijst haar toont. */
type Regel = {
  readonly id: string
  readonly naam: Woordpaar
  readonly waarde: number | null
  readonly tot: number | null
  readonly precisie: string | null
  readonly eenheid: Cijfereenheid
  readonly periode: string | null
  readonly vraag: string
  readonly why?: string | null
}
type Achter = {
  readonly cijfer: string
  readonly bron: string
  readonly definitie: Woordpaar
  readonly grenzen: readonly Woordpaar[]
}

const KOP = {
  nl: [
    'Vraag',
    'Cijfer',
    'Tijdvak',
    'Waarde',
    'Bovengrens',
    'Precisie',
    'Eenheid',
    'Waarom leeg',
    'Bron',
    'Definitie',
    'Grenzen',
  ],
  en: [
    'Question',
    'Figure',
    'Period',
    'Value',
    'Upper value',
    'Precision',
    'Unit',
    'Why empty',
    'Source',
    'Definition',
    'Limits',
  ],
}

/** Alle cijfers van de regio als een tabel: de nieuwste waarde met definitie, bron en grenzen; wat verborgen is zegt waarom. */
export function dashboardTabel(
  lijst: { readonly vragen: readonly { id: string; vraag: Woordpaar }[]; readonly cijfers: readonly Regel[] },
  reeksen: readonly Achter[],
  taal: 'nl' | 'en',
): Tabelblad {
  const achter = new Map(reeksen.map(r => [r.cijfer, r]))
  const vraag = new Map(lijst.vragen.map(v => [v.id, v.vraag[taal]]))
  return {
    kop: KOP[taal],
    rijen: lijst.cijfers.map(c => {
      const a = achter.get(c.id)
      return [
        ...[vraag.get(c.vraag) ?? '', c.naam[taal], c.periode ?? '', c.waarde, c.tot, c.precisie ?? '', c.eenheid],
        ...[c.waarde === null ? (c.why ?? '') : '', a?.bron ?? '', a?.definitie[taal] ?? ''],
        a?.grenzen.map(g => g[taal]).join(' ') ?? '',
      ]
    }),
  }
}
