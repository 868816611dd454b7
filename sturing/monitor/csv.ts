import type { Blad } from './blad.ts'

const NL = {
  kop: [
    'Cijfer',
    'Tijdvak',
    'Waarde',
    'Bovengrens',
    'Precisie',
    'Eenheid',
    'Lezing',
    'Delen',
    'Bron',
    'Definitie',
    'Grenzen',
    'Ingevoerd op',
  ],
}
const EN = {
  kop: [
    'Figure',
    'Period',
    'Value',
    'Upper value',
    'Precision',
    'Unit',
    'Reading',
    'Split',
    'Source',
    'Definition',
    'Limits',
    'Imported on',
  ],
}

/** Een tabel voor een rekenblad: de kop, en regels van tekst en getallen. */
export type Tabelblad = {
  readonly kop: readonly string[]
  readonly rijen: readonly (readonly (string | number | null)[])[]
}

/** Een cijfer als tabel: elke regel draagt zijn bron, definitie en grenzen mee; wat verborgen blijft zegt waarom (R001-112). */
export function tabelVan(b: Blad, taal: 'nl' | 'en'): Tabelblad {
  const vast = (grens: string | null) => [
    b.definitie[taal],
    [...b.grenzen.map(g => g[taal]), ...(grens === null ? [] : [grens])].join(' '),
  ]
  const rijen = b.lijnen.flatMap(l =>
    l.punten.map(p => [
      ...[b.naam[taal], p.periode ?? '', p.waarde, p.tot, p.precisie, l.eenheid, l.lezing?.[taal] ?? ''],
      ...[p.delen.map(d => `${d.wat[taal]} ${d.waarde}`).join(', '), p.bron, ...vast(p.grens), p.importdag ?? ''],
    ]),
  )
  const { geteld } = b
  const tel = (deel: string, v: Pick<NonNullable<Blad['geteld']>, 'value' | 'why'>) => [
    ...[b.naam[taal], geteld?.periode ?? '', v.value, null, v.value === null ? '' : 'precies', b.eenheid, deel, ''],
    ...[GETELD[taal], ...vast(v.why), ''],
  ]
  const getelde = geteld === null ? [] : [tel('', geteld), ...b.verdeling.map(d => tel(d.naam[taal], d))]
  const alle = [...rijen, ...getelde]
  // nog geen waarde: wat het cijfer betekent gaat toch mee
  const leeg = [b.naam[taal], '', null, null, '', b.eenheid, '', '', b.bron, ...vast(null), '']
  return { kop: taal === 'nl' ? NL.kop : EN.kop, rijen: alle.length === 0 ? [leeg] : alle }
}
const GETELD = { nl: 'Geteld door Kring', en: 'Counted by Kring' }

/** Een cijfer als bestand met puntkomma's. */
export function alsCsv(b: Blad, taal: 'nl' | 'en'): string {
  const cel = (w: string) => `"${(/^[=+\-@\t\r]/.test(w) ? `'${w}` : w).replaceAll('"', '""')}"`
  const { kop, rijen } = tabelVan(b, taal)
  return `\uFEFF${[kop, ...rijen].map(r => r.map(w => cel(zeg(w))).join(';')).join('\r\n')}\r\n`
}

const zeg = (w: string | number | null): string => (w === null ? '' : String(w))
