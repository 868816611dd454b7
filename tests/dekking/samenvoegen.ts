import type { Dekking, Loop, Uitkomst } from '../../service/cli/dekking.ts'

const HOOGSTE_SD = 50

/**
 * Voegt de uitkomsten van alle lopers bijeen, op id. Een eis is gedekt als elke test die haar id draagt slaagde; het
 * bewijs is dan de eerste op bestand en titel, zodat de lijst stabiel is.
 */
export function samenvoegen(lopen: readonly Loop[]): Dekking {
  const perId = new Map<string, Uitkomst[]>()
  for (const uitkomst of lopen.flatMap(loop => loop.resultaten)) {
    perId.set(uitkomst.id, [...(perId.get(uitkomst.id) ?? []), uitkomst])
  }
  const geslaagd = [...perId].filter(([, uitkomsten]) => uitkomsten.every(({ result }) => result === 'pass'))
  return Object.fromEntries(geslaagd.sort(opId).flatMap(([id, uitkomsten]) => bewijs(id, uitkomsten)))
}

function bewijs(id: string, uitkomsten: readonly Uitkomst[]) {
  const [eerste] = [...uitkomsten].sort((a, b) => vergelijk(a.file, b.file) || vergelijk(a.title, b.title))
  return eerste ? [[id, { file: eerste.file, title: eerste.title, result: 'pass' }] as const] : []
}

// R000-2 voor R000-10, en de eisen voor SD: gewone tekstvolgorde zou per machine kunnen verschillen.
function opId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const [reeksA = '', nummerA = ''] = a.split('-')
  const [reeksB = '', nummerB = ''] = b.split('-')
  return vergelijk(reeksA, reeksB) || Number(nummerA) - Number(nummerB)
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Wat een titel over eisen zegt: geen id, een id, of een fout die de run laat falen. */
export type Titelid = { readonly soort: 'geen' } | { soort: 'id'; id: string } | { soort: 'fout'; melding: string }

/** Leest het id waarmee een titel begint. Onbekende ids, een id zonder zin en twee ids achter elkaar zijn fouten. */
export function titelid(titel: string, bekend: ReadonlySet<string>): Titelid {
  const treffer = /^((?:R\d{3}|SD)-\d+)(.*)$/s.exec(titel)
  if (!treffer) return { soort: 'geen' }
  const [, id = '', rest = ''] = treffer
  if (!bekendId(id, bekend)) return { soort: 'fout', melding: `onbekend id ${id} in "${titel}"` }
  if (!/^ \S/.test(rest)) return { soort: 'fout', melding: `na ${id} hoort een spatie en een zin: "${titel}"` }
  if (/^[\s,;/+&]*(?:en )?(?:R\d{3}|SD)-\d/.test(rest))
    return { soort: 'fout', melding: `meer dan een id in "${titel}"` }
  return { soort: 'id', id }
}

function bekendId(id: string, bekend: ReadonlySet<string>): boolean {
  const nummer = /^SD-([1-9]\d*)$/.exec(id)?.[1]
  return nummer === undefined ? bekend.has(id) : Number(nummer) <= HOOGSTE_SD
}

/** De ids die de vastgelegde lijst claimt en die in deze run niet slaagden. */
export function onterecht(vastgelegd: Dekking, nu: Dekking): string[] {
  return Object.keys(vastgelegd).filter(id => nu[id] === undefined)
}
