import type { Aansluiting, AlarmOpdracht } from './alarm.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(a: Aansluiting): readonly AlarmOpdracht['type'][] {
  if (a.status === 'geen') return ['VraagAan']
  if (a.status === 'gesloten') return a.lopend.length > 0 ? ['RondAlarmAf'] : []
  if (a.oordeel === null) return ['LegOordeelVast', 'Beeindig']
  if (a.toekenning === null) return ['KenToe', 'Beeindig']
  return [
    'LegAlarmVast',
    'Evalueer',
    'Beeindig',
    'NeemAlarmIn',
    'MeldStil',
    'MeldTerug',
    'MeldHulpGestopt',
    ...(a.lopend.length > 0 ? (['RondAlarmAf'] as const) : []),
  ]
}
