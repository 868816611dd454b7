import { deelVan, som, type Centen } from './bedrag.ts'
import type { Fout } from './sleutel.ts'

/** One year of a phased change: which part of the whole difference lands in it, in hundredths or in cents. */
export type Stapjaar = { readonly jaar: number; readonly deel?: number; readonly centen?: Centen }
export type Jaarbedrag = { readonly jaar: number; readonly centen: Centen; readonly stap: Centen }

/** An amount after a cut of so many in a hundred (R003-113). */
export const naKorting = (bedrag: Centen, percentage: number): Centen => bedrag - deelVan(bedrag, percentage)

/**
 * The road from one amount to another over years, in the steps that were entered (soft landing). The steps are together the whole
 * difference; else it is refused with a sentence, so that no year ends up beside the amount that was decided.
 */
export function faseer(van: Centen, naar: Centen, stappen: readonly Stapjaar[]): readonly Jaarbedrag[] | Fout {
  const verschil = Math.abs(naar - van)
  const jaren = stappen.toSorted((x, y) => x.jaar - y.jaar)
  const dubbel = jaren.find((s, i) => jaren[i + 1]?.jaar === s.jaar)
  if (dubbel !== undefined) return { fout: `Het jaar ${dubbel.jaar} staat er twee keer.` }
  const delen = stapdelen(verschil, jaren)
  if (!Array.isArray(delen)) return delen as Fout
  const richting = naar < van ? -1 : 1
  return jaren.map((s, i) => {
    const stap = richting * (delen[i] ?? 0)
    return { jaar: s.jaar, centen: van + richting * som(delen.slice(0, i + 1)), stap: stap === 0 ? 0 : stap }
  })
}

function stapdelen(verschil: Centen, jaren: readonly Stapjaar[]): readonly Centen[] | Fout {
  if (jaren.length === 0) return { fout: 'Noem ten minste een jaar.' }
  if (jaren.every(s => s.centen !== undefined)) {
    const samen = som(jaren.map(s => s.centen ?? 0))
    return samen === verschil
      ? jaren.map(s => s.centen ?? 0)
      : { fout: `De stappen zijn samen ${samen / 100} euro en het verschil is ${verschil / 100} euro.` }
  }
  if (jaren.some(s => s.deel === undefined)) return { fout: 'Geef elk jaar een deel van 100, of elk jaar een bedrag.' }
  const samen = jaren.reduce((n, s) => n + (s.deel ?? 0), 0)
  if (Math.abs(samen - 100) > 1e-6) return { fout: `De delen van de jaren zijn samen ${samen} en geen 100.` }
  // the last year takes what rounding left, so that the road ends exactly where it was decided to end
  const los = jaren.slice(0, -1).map(s => deelVan(verschil, s.deel ?? 0))
  return [...los, verschil - som(los)]
}
