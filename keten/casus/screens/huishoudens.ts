import type { Dossier } from './dossier.ts'

/** Who lives together at one place, as far as known; a child can stand in two. The place has a number and no address (SD-19). */
export interface Huishouden {
  readonly huis: number
  readonly leden: readonly { readonly id: string; readonly sinds: string | null; readonly ook: boolean }[]
}

/** Where somebody lives: what was recorded in the case, else the address of the report. */
export function huishoudens({ casus, huizen }: Pick<Dossier, 'casus' | 'huizen'>): readonly Huishouden[] {
  const groepen = new Map<number, Huishouden['leden']>()
  const zet = (huis: number, lid: Huishouden['leden'][number]) => groepen.set(huis, [...(groepen.get(huis) ?? []), lid])
  for (const { id } of casus.personen) {
    const nu = casus.verblijven.filter(v => v.persoon === id && v.tot === null)
    if (nu.length === 0) zet(huizen[id] ?? 0, { id, sinds: null, ook: false })
    nu.forEach(({ woonplek, sinds }, plek) => zet(huizen[woonplek] ?? 0, { id, sinds, ook: plek > 0 }))
  }
  return [...groepen].map(([huis, leden]) => ({ huis, leden }))
}
