import type { Geld, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { vanEuro } from './bedrag.ts'
import type { Post, Postsoort } from './post.ts'

const SOORT: Partial<Record<Geld['soort'], Postsoort>> = {
  budget: 'beschikbaar',
  besteding: 'toegezegd',
  bijdrage: 'bijdrage',
  reserve: 'reserve',
}

/**
 * The amounts that the vision itself names, as precise as it names them. A sum or a remainder of other lines is left out: it would count
 * twice. What the vision plans to spend is promised, not spent.
 */
export const uitVisie = (def: RegioDefinitie): readonly Post[] =>
  def.geld.flatMap((g): Post[] => {
    const soort = SOORT[g.soort]
    const centen = g.bedrag === undefined ? null : vanEuro(g.bedrag)
    if (soort === undefined || centen === null || g.somVan !== undefined || g.restVan !== undefined) return []
    // money that has no purpose of this region is about the whole country, or says nothing about a budget
    if (soort !== 'reserve' && g.doel === undefined) return []
    return [
      {
        ...{
          id: `visie:${g.id}`,
          soort,
          jaar: g.jaar ?? null,
          wat: g.wat,
          centen,
          uit: 'visie' as const,
          bron: g.bron,
        },
        ...{ precisie: g.precisie ?? 'precies', geschat: g.geschat === true, gemeentenGeteld: g.gemeentenGeteld },
        ...{ doel: g.doel, geldbron: g.geldbron, gebied: g.gebied, ontvanger: g.ontvanger },
        ...{ voorbehoud: g.voorbehoud, toelichting: g.toelichting },
      },
    ]
  })
