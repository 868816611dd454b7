import type { EersteKlok } from '../../../zaak.ts'

/** One case as process data: how far it is, not what is in it. */
export interface Casusregel {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly veiligheid: string
  readonly fase: string | null
  readonly urgentie: string
  readonly open: boolean
  readonly geopendOp: string
  readonly houder: string | null
  readonly codeRoodOp: string | null
  readonly acuutOp: string | null
  readonly klok: EersteKlok
}

export interface Lijstantwoord {
  readonly casussen: readonly Casusregel[]
  readonly volgende: string | null
}

/** Searches in what is already on the screen: no word of it leaves the device. */
export function gevonden(regels: readonly Casusregel[], zoek: string): readonly Casusregel[] {
  const woorden = zoek.toLowerCase().split(/\s+/)
  const tekst = (r: Casusregel) => `${r.nummer} ${r.gemeente} ${r.houder ?? ''}`.toLowerCase()
  return regels.filter(regel => woorden.every(woord => tekst(regel).includes(woord)))
}
