import { vindHerleidbaar } from '../../gedeeld/tekst/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** Money is about municipalities and organisations: a text that surely points at a person is refused, and not repeated. */
export function keurTeksten(inhoud: unknown): Weigering | null {
  const vondst = teksten(inhoud)
    .flatMap(t => vindHerleidbaar(t))
    .find(v => v.zekerheid === 'zeker')
  return vondst === undefined
    ? null
    : weiger('ONVOLLEDIG', `In een tekst staat iets waaraan een mens te herkennen is (${vondst.soort}). Haal dat weg.`)
}

function teksten(x: unknown): readonly string[] {
  if (typeof x === 'string') return [x]
  if (Array.isArray(x)) return x.flatMap(teksten)
  if (typeof x !== 'object' || x === null) return []
  return Object.entries(x).flatMap(([sleutel, w]) => [sleutel, ...teksten(w)])
}
