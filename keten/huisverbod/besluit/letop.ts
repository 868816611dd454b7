import { vindHerleidbaar, type Gegevenssoort } from '../../../gedeeld/tekst/index.ts'
import type { Kern } from '../huisverbod.ts'
import { aangevinkt } from '../wet/rihg.ts'
import type { Beschikkingsbron, Stukbesluit } from './beschikking.ts'

type Gevaarlijk = Exclude<Gegevenssoort, 'geboortedatum'>
/** Where in a decision something stands by which somebody can be found. */
export type LetOp = { readonly waar: 'verhaal' | 'motivering' | 'feiten'; readonly wat: readonly Gevaarlijk[] }

/** The law itself asks the birth dates. */
const gevaarlijk = (soort: Gegevenssoort): soort is Gevaarlijk => soort !== 'geboortedatum'

/**
 * The decision goes to the one who must leave: a number or address of who stays may not travel in it (SD-24). The facts are the decision,
 * so nothing is left out silently: a person reads it again before it is served. The home itself is named, as the law asks.
 */
export function letOp(h: Kern, soort: Stukbesluit, bron: Beschikkingsbron): readonly LetOp[] {
  const woning = bron.teksten[h.woning] ?? ''
  const delen: readonly (readonly [LetOp['waar'], readonly (string | null | undefined)[]])[] = {
    oplegging: [
      ['verhaal', [h.verhaal]],
      ['motivering', [h.besluit?.motivering]],
      ['feiten', aangevinkt(bron.rihg, h.oordelen).flatMap(p => [p.feit, p.vindplaats])],
    ] as const,
    verlenging: [
      ['feiten', [h.verlenging?.feiten]],
      ['motivering', [h.verlenging?.motivering]],
    ] as const,
    intrekking: [['motivering', [h.intrekking?.motivering]]] as const,
  }[soort]
  return delen.flatMap(([waar, ids]) => {
    const tekst = ids.map(id => (id ? (bron.teksten[id] ?? '') : '')).join('\n')
    const vrij = woning === '' ? tekst : tekst.replaceAll(woning, '')
    const wat = [...new Set(vindHerleidbaar(vrij).map(v => v.soort))].filter(gevaarlijk)
    return wat.length === 0 ? [] : [{ waar, wat }]
  })
}
