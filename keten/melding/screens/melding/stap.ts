import type { Wegingveld } from '../../../../gedeeld/regio/schema.ts'
import type { Wegingvelden } from '../../melding.ts'

/** One field of a step while it is filled in. */
export interface Ingevuld {
  readonly keuze?: string
  readonly tekst?: string
  readonly perPersoon?: Readonly<Record<string, string>>
}
export type Stapconcept = { readonly [V in Wegingveld]?: Ingevuld }

/** What goes to the server: empty answers stay away, so that the server can say what is missing. */
export function alsVelden(velden: readonly Wegingveld[], concept: Stapconcept): Wegingvelden {
  const paren = velden.flatMap(veld => {
    const { keuze = '', tekst = '', perPersoon = {} } = concept[veld] ?? {}
    const bevindingen = Object.entries(perPersoon).map(([persoon, waarde]) => ({ persoon, keuze: waarde }))
    const waarde = {
      ...(keuze === '' ? {} : { keuze }),
      ...(tekst.trim() === '' ? {} : { tekst: tekst.trim() }),
      ...(bevindingen.length === 0 ? {} : { perPersoon: bevindingen }),
    }
    return Object.keys(waarde).length === 0 ? [] : [[veld, waarde] as const]
  })
  return Object.fromEntries(paren)
}

/** Findings that may never be passed over; the server refuses it, and a test here holds the two together. */
export const NOOIT_OVERSLAAN: readonly Wegingveld[] = [
  'directGevaar',
  'ernst',
  'complexiteit',
  'verhoogdRisico',
  'conclusie',
  'motivering',
]
