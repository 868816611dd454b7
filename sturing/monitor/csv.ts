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

/** Een cijfer als bestand voor een rekenblad: elke regel draagt zijn bron, definitie en grenzen mee (R001-112). */
export function alsCsv(b: Blad, taal: 'nl' | 'en'): string {
  const cel = (w: string) => `"${(/^[=+\-@\t\r]/.test(w) ? `'${w}` : w).replaceAll('"', '""')}"`
  const vast = (grens: string | null) => [
    b.definitie[taal],
    [...b.grenzen.map(g => g[taal]), ...(grens === null ? [] : [grens])].join(' '),
  ]
  const rijen = b.lijnen.flatMap(l =>
    l.punten.map(p => [
      ...[b.naam[taal], p.periode ?? '', zeg(p.waarde), zeg(p.tot), p.precisie, l.eenheid, l.lezing?.[taal] ?? ''],
      ...[p.delen.map(d => `${d.wat[taal]} ${d.waarde}`).join(', '), p.bron, ...vast(p.grens), p.importdag ?? ''],
    ]),
  )
  // nog geen waarde: wat het cijfer betekent gaat toch mee
  const leeg = [b.naam[taal], '', '', '', '', b.eenheid, '', '', b.bron, ...vast(null), '']
  const kop = taal === 'nl' ? NL.kop : EN.kop
  return `\uFEFF${[kop, ...(rijen.length === 0 ? [leeg] : rijen)].map(r => r.map(cel).join(';')).join('\r\n')}\r\n`
}

const zeg = (w: number | null): string => (w === null ? '' : String(w))
