import { alsCsv } from '../../gedeeld/csv.ts'
import type { Centen } from './bedrag.ts'
import type { Scenario } from './scenariovorm.ts'
import type { Uitkomst } from './scenario.ts'

/** An amount as a spreadsheet in the Netherlands reads it: a comma before the cents. */
export const inEuro = (centen: Centen): string =>
  `${centen < 0 ? '-' : ''}${Math.floor(Math.abs(centen) / 100)},${String(Math.abs(centen) % 100).padStart(2, '0')}`

const WOORD = {
  nl: {
    wie: 'Deelnemer',
    verschil: 'verschil',
    samen: 'Deelnemers samen',
    rijk: 'Rijk',
    kosten: 'Alles samen',
    aannames: 'Aannames',
    taak: 'Taak',
    landelijk: 'waarvan landelijk',
    jaar: 'Jaar',
  },
  en: {
    wie: 'Participant',
    verschil: 'difference',
    samen: 'Participants together',
    rijk: 'State',
    kosten: 'All together',
    aannames: 'Assumptions',
    taak: 'Task',
    landelijk: 'of which national',
    jaar: 'Year',
  },
} as const

/** A scenario for a council: the columns side by side per participant, then the tasks, the years, and what each column takes for granted. */
export function scenarioCsv(s: Scenario, u: Uitkomst, taal: 'nl' | 'en'): string {
  const w = WOORD[taal]
  const eerste = u.kolommen[0]?.naam ?? ''
  const per = <T>(f: (k: Uitkomst['kolommen'][number], i: number) => readonly T[]) => u.kolommen.flatMap(f)
  const naast = (naam: string, f: (k: Uitkomst['kolommen'][number]) => Centen) => [
    naam,
    ...per((k, i) => (i === 0 ? [inEuro(f(k))] : [inEuro(f(k)), ''])),
  ]
  return alsCsv([
    [`${s.naam} (${s.jaar})`],
    [w.wie, ...per((k, i) => (i === 0 ? [k.naam] : [k.naam, `${w.verschil} (${eerste})`]))],
    ...u.deelnemers.map((naam, d) => [
      naam,
      ...per((k, i) => {
        const deel = k.perDeelnemer[d]
        const centen = inEuro(deel?.centen ?? 0)
        return i === 0 ? [centen] : [centen, inEuro(deel?.verschil ?? 0)]
      }),
    ]),
    naast(w.samen, k => k.deelnemers),
    naast(w.rijk, k => k.rijk),
    naast(w.kosten, k => k.kosten),
    [],
    ...u.kolommen.flatMap(k => [
      [k.naam, w.aannames],
      ...k.aannames.map(a => ['', a]),
      ['', w.taak, w.kosten, w.rijk, ...u.deelnemers],
      ...k.taken.map(t => [
        '',
        `${s.taken.find(x => x.id === t.taak)?.naam ?? t.taak} (${t.wie})`,
        ...[t.kosten, t.rijk, ...t.delen].map(inEuro),
      ]),
      ...(s.kolommen.find(x => x.naam === k.naam)?.landelijk === undefined
        ? []
        : [['', w.landelijk, '', '', ...k.perDeelnemer.map(p => inEuro(p.landelijk))]]),
      ...k.verloop.flatMap(v => [
        ['', `${w.jaar}: ${v.wat}`],
        ...v.jaren.map(j => ['', String(j.jaar), inEuro(j.centen)]),
      ]),
      [],
    ]),
  ])
}
