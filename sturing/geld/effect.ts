import type { Indicator, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { telOp, type Som } from './begroting.ts'
import type { Post } from './post.ts'

/** The newest known value of a figure. */
export type Cijferstand = { readonly waarde: number; readonly periode: string }
/** The value that was entered last, by figure; what the vision says comes from the definition. */
export type Cijferstanden = ReadonlyMap<string, Cijferstand>

export type Effectregel = {
  readonly soort: 'functie' | 'actie'
  readonly id: string
  readonly naam: string
  readonly kosten: Som
  /** the figure that tells what comes of it; null: none was chosen */
  readonly cijfer: { readonly id: string; readonly naam: Indicator['naam']; readonly eenheid: string } | null
  readonly stand: Cijferstand | null
  /** it costs money and nothing says what comes of it (R004-110) */
  readonly zonderResultaat: boolean
}

/** What each function and each action costs, next to what comes of it (R000-117, R004-110). Only what was spent, else what was promised. */
export function effectblad(
  def: RegioDefinitie,
  posten: readonly Post[],
  jaar: number | null,
  ingevoerd: Cijferstanden,
  koppels: ReadonlyMap<string, string>,
): readonly Effectregel[] {
  const hier = posten.filter(p => p.jaar === jaar)
  const regel = (soort: Effectregel['soort'], id: string, naam: string, eigen: string | undefined): Effectregel => {
    const los = hier.filter(p => (soort === 'actie' ? p.actie === id : p.doel === id))
    const kosten = kostenVan(los)
    const i = def.indicatoren.find(x => x.id === (koppels.get(`${soort}:${id}`) ?? eigen))
    const stand = i === undefined ? null : standVan(i, ingevoerd)
    const cijfer = i === undefined ? null : { id: i.id, naam: i.naam, eenheid: i.eenheid }
    return { ...{ soort, id, naam, kosten, cijfer, stand }, zonderResultaat: kosten.centen > 0 && stand === null }
  }
  return [
    ...def.gelddoelen.map(d => regel('functie', d.id, d.naam, d.cijfer)),
    ...def.acties.map(a => regel('actie', a.id, a.wat, undefined)),
  ]
}

function kostenVan(posten: readonly Post[]): Som {
  const besteed = posten.filter(p => p.soort === 'besteed')
  return telOp(besteed.length > 0 ? besteed : posten.filter(p => p.soort === 'toegezegd'))
}

/** The newest value: entered here, or else the last one the vision names. */
function standVan(i: Indicator, ingevoerd: Cijferstanden): Cijferstand | null {
  const er = ingevoerd.get(i.id)
  if (er !== undefined) return er
  const uit = (i.waarden ?? []).flatMap(w =>
    w.waarde !== undefined && w.periode !== undefined && (w.eenheid ?? i.eenheid) === i.eenheid
      ? [{ waarde: w.waarde, periode: w.periode }]
      : [],
  )
  return uit.toSorted((x, y) => y.periode.localeCompare(x.periode))[0] ?? null
}
