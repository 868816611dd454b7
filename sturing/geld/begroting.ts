import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { som, type Centen } from './bedrag.ts'
import { plek, type Post } from './post.ts'

/** An amount with how sure it is: one estimate makes the whole an estimate. */
export type Som = { readonly centen: Centen; readonly geschat: boolean }
export const telOp = (posten: readonly Post[]): Som => ({
  centen: som(posten.map(p => p.centen)),
  geschat: posten.some(p => p.geschat),
})

/** What there is, what was promised, what was spent, and what nobody promised yet. `vrij` may be below nothing: then too much was promised. */
export type Stand = {
  readonly beschikbaar: Som
  readonly toegezegd: Som
  readonly besteed: Som
  readonly vrij: Centen
}
export type Doelstand = Omit<Stand, 'vrij'> & {
  readonly doel: string
  /** null: this purpose has no money of its own, or others are paid from it */
  readonly vrij: Centen | null
}
export type Jaarstand = Stand & {
  readonly jaar: number | null
  readonly perDoel: readonly Doelstand[]
  /** own money of municipalities; on how many of them the estimate rests */
  readonly eigen: Som & { readonly gemeenten: number }
  readonly reserve: Som
  /** promised or spent out of the reserve; it does not weigh on what came in this year */
  readonly uitReserve: Som
}

/** What counts now: what was entered takes the place of the same amount in the vision (R002-112). */
export function geldend(visie: readonly Post[], ingevoerd: readonly Post[]): readonly Post[] {
  const weg = new Set(ingevoerd.map(p => p.vervangt))
  const nu = ingevoerd.filter(p => !weg.has(p.id))
  const plekken = new Set(nu.map(plek))
  return [...visie.filter(p => !plekken.has(plek(p))), ...nu]
}

/** The years that have an amount, the newest first; amounts of which the source names no year come last. */
export const jarenVan = (posten: readonly Post[]): readonly (number | null)[] =>
  [...new Set(posten.map(p => p.jaar))].sort((x, y) => (y ?? 0) - (x ?? 0))

const UIT_RESERVE = 'reserve'
const soort = (posten: readonly Post[], s: Post['soort']) => posten.filter(p => p.soort === s)

/** How one year stands, in all and by purpose (R003-111). */
export function jaarstand(def: RegioDefinitie, posten: readonly Post[], jaar: number | null): Jaarstand {
  const alle = posten.filter(p => p.jaar === jaar)
  const los = alle.filter(p => p.geldbron !== UIT_RESERVE)
  const eigen = soort(los, 'bijdrage')
  const heeft = new Set(soort(los, 'beschikbaar').map(p => p.doel))
  const uitHetGeheel = soort(los, 'toegezegd').some(p => !heeft.has(p.doel))
  return {
    jaar,
    ...stand(los),
    perDoel: def.gelddoelen.flatMap(({ id }): Doelstand[] => {
      const hier = alle.filter(p => p.doel === id && p.soort !== 'bijdrage')
      if (hier.length === 0) return []
      const s = stand(hier)
      // where purposes are paid from the whole, what is free of the whole is not what it has itself
      const eigen = s.beschikbaar.centen > 0 && (s.toegezegd.centen > 0 || !uitHetGeheel)
      return [{ ...s, doel: id, vrij: eigen ? s.vrij : null }]
    }),
    eigen: { ...telOp(eigen), gemeenten: gemeentenVan(eigen) },
    reserve: telOp(soort(alle, 'reserve')),
    uitReserve: telOp(alle.filter(p => p.geldbron === UIT_RESERVE && ['toegezegd', 'besteed'].includes(p.soort))),
  }
}

function stand(posten: readonly Post[]): Stand {
  const beschikbaar = telOp(soort(posten, 'beschikbaar'))
  const toegezegd = telOp(soort(posten, 'toegezegd'))
  return {
    beschikbaar,
    toegezegd,
    besteed: telOp(soort(posten, 'besteed')),
    vrij: beschikbaar.centen - toegezegd.centen,
  }
}

/** On how many municipalities own money rests: as the source says, or as many as filled in an amount (R003-112). */
const gemeentenVan = (eigen: readonly Post[]): number =>
  new Set(eigen.flatMap(p => (p.gemeente === undefined ? [] : [p.gemeente]))).size +
  som(eigen.map(p => p.gemeentenGeteld ?? 0))

/** The share of each source of money in a purpose, the largest first, in hundredths to one decimal (R001-119, R002-115). */
export function perBron(posten: readonly Post[]): readonly { geldbron: string; centen: Centen; deel: number }[] {
  const geheel = som(posten.map(p => p.centen))
  const delen = [...new Set(posten.map(p => p.geldbron ?? ''))].map(geldbron => {
    const centen = som(posten.filter(p => (p.geldbron ?? '') === geldbron).map(p => p.centen))
    return { geldbron, centen, deel: geheel === 0 ? 0 : Math.round((centen / geheel) * 1000) / 10 }
  })
  return delen.toSorted((x, y) => y.centen - x.centen)
}

/** Whether an amount as the source rounds it is so many in a hundred below another one (R002-112). */
export function klopDaling(van: Centen, naar: Centen, percentage: number, afgerondOp: Centen): boolean {
  return Math.abs(van - (van * percentage) / 100 - naar) <= afgerondOp / 2
}
