export const VRAGEN = ['vermoeden', 'onveilig', 'zelf-hulp', 'aanvaardt', 'resultaat'] as const
export type Vraag = (typeof VRAGEN)[number]
export const VRAAGANTWOORDEN = ['ja', 'nee', 'nog-niet'] as const
export type Antwoorden = { readonly [V in Vraag]?: (typeof VRAAGANTWOORDEN)[number] }
export type Uitslag = 'afsluiten' | 'melden' | 'hulp'

/**
 * The five questions of the weighing framework, walked in order (dossier 2.3; Basisdocument afwegingskader). It shows what the norm says; a person
 * decides. @returns the outcome and the questions that led there, or the question that is still open
 */
export function volgKader(a: Antwoorden): { uitslag: Uitslag | null; gevolgd: readonly Vraag[] } {
  const bij = (n: number, uitslag: Uitslag | null) => ({ uitslag, gevolgd: VRAGEN.slice(0, n) })
  if (a.vermoeden === 'nee') return bij(1, 'afsluiten')
  if (a.vermoeden !== 'ja') return bij(0, null)
  if (a.onveilig === 'ja') return bij(2, 'melden')
  if (a.onveilig !== 'nee') return bij(1, null)
  if (a['zelf-hulp'] === 'nee') return bij(3, 'melden')
  if (a['zelf-hulp'] !== 'ja') return bij(2, null)
  if (a.aanvaardt === 'nee') return bij(4, 'melden')
  if (a.aanvaardt !== 'ja') return bij(3, null)
  // whether help works shows with time: until then the help goes on
  return bij(5, a.resultaat === 'nee' ? 'melden' : 'hulp')
}
