import type { Aansluiting, AlarmOpdracht } from './alarm.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(a: Aansluiting): readonly AlarmOpdracht['type'][] {
  if (a.status === 'geen') return ['VraagAan']
  // what only the system does is named too: `mag` follows from the access lines
  const open = [
    ...(a.lopend.length > 0 ? (['RondAlarmAf'] as const) : []),
    ...(a.alarmen.length > a.gemeld.length ? (['MeldAanGezin'] as const) : []),
  ]
  if (a.status === 'gesloten') return open
  if (a.oordeel === null) return ['LegOordeelVast', 'Beeindig']
  if (a.toekenning === null) return ['KenToe', 'Beeindig']
  return ['LegAlarmVast', 'Evalueer', 'Beeindig', 'NeemAlarmIn', 'MeldStil', 'MeldTerug', 'MeldHulpGestopt', ...open]
}
