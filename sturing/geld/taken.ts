import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { telOp, type Som } from './begroting.ts'
import type { Post } from './post.ts'

export type Taakregel = {
  readonly doel: string
  /** null: for the whole region, or an area of it */
  readonly gemeente: string | null
  readonly houder: string
  readonly beschikbaar: Som
  readonly besteed: Som
}
export type Takenblad = {
  readonly regels: readonly Taakregel[]
  /** by municipality, over all tasks */
  readonly perGemeente: readonly Omit<Taakregel, 'doel' | 'houder'>[]
  readonly totaal: { readonly beschikbaar: Som; readonly besteed: Som }
}

/**
 * Which task is held by whom, with what there is for it and what was spent, by municipality; and for what is joint, the region. The totals
 * are those of the budget: every amount stands on exactly one line (R000-114). Own money of a municipality is money it has for its task.
 */
export function takenblad(def: RegioDefinitie, posten: readonly Post[], jaar: number | null): Takenblad {
  const hier = posten.filter(p => p.jaar === jaar && p.soort !== 'reserve')
  const van = (p: readonly Post[]) => ({
    beschikbaar: telOp(p.filter(x => x.soort === 'beschikbaar' || x.soort === 'bijdrage')),
    besteed: telOp(p.filter(x => x.soort === 'besteed')),
  })
  const plekken = [null, ...def.gemeenten.map(g => g.naam)]
  const bij = (p: Post, gemeente: string | null) => (p.gemeente ?? null) === gemeente
  const regels = def.gelddoelen.flatMap(doel =>
    plekken.flatMap((gemeente): Taakregel[] => {
      const los = hier.filter(p => p.doel === doel.id && bij(p, gemeente))
      // a task without money still shows who holds it, once
      if (los.length === 0 && gemeente !== null) return []
      return [{ doel: doel.id, gemeente, houder: houderVan(def, doel.houder, gemeente), ...van(los) }]
    }),
  )
  return {
    regels,
    perGemeente: plekken.map(gemeente => ({ gemeente, ...van(hier.filter(p => bij(p, gemeente))) })),
    totaal: van(hier),
  }
}

const houderVan = (def: RegioDefinitie, houder: string | undefined, gemeente: string | null): string =>
  def.organisaties.find(o => o.id === houder)?.naam ?? (gemeente === null ? '' : `gemeente ${gemeente}`)
