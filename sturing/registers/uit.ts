import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { lijstVan } from './regio.ts'
import { leeg, veldVan } from './voorwaarde.ts'
import type { Declaratie, Waarde, Waarden } from './vorm.ts'

/** A record as the vision itself brings it; `herkomst` says which line it was, so that it comes in once. */
export type Meegebracht = { readonly herkomst: string; readonly velden: Waarden }
type Regel = Readonly<Record<string, unknown>>
/** The record that came from this line of the definition, in that register. */
export type Zoek = (register: string, herkomst: string) => string | undefined

/** What a region definition has for this register: its actions, campaigns, agreements, each line with its source. */
export function uitDefinitie(d: Declaratie, def: RegioDefinitie, zoek: Zoek = () => undefined): readonly Meegebracht[] {
  const bron = d.uit
  if (bron === undefined) return []
  const regels = lijstVan(def, bron.lijst).filter(r =>
    Object.entries(bron.als ?? {}).every(([sleutel, mag]) => mag.some(w => w === r[sleutel])),
  )
  return regels.flatMap((regel, i) => {
    const herkomst = `${bron.lijst}:${typeof regel['id'] === 'string' ? regel['id'] : String(i + 1)}`
    const velden = { ...bron.vast, ...veldenUit(d, regel, def, zoek) }
    const per = bron.per
    if (per === undefined) return [{ herkomst, velden }]
    return def.gemeenten.map(g => ({ herkomst: `${herkomst}:${g.cbs}`, velden: { ...velden, [per]: g.naam } }))
  })
}

function veldenUit(d: Declaratie, regel: Regel, def: RegioDefinitie, zoek: Zoek): Waarden {
  return Object.fromEntries(
    Object.entries(d.uit?.velden ?? {}).flatMap(([veld, pad]): [string, Waarde][] => {
      const waarde = pas(d, veld, langs(regel, pad), def, zoek)
      return waarde === undefined || leeg(waarde) ? [] : [[veld, waarde]]
    }),
  )
}

/** `frequentie.per`, or `leden[status=lid].naam` for those of a list that are so, `!=` for the others. */
function langs(van: unknown, pad: string): unknown {
  return pad.split('.').reduce<unknown>((hier, stuk) => {
    const [, sleutel = stuk, bij, anders, waarde] = /^([^[]+)\[([^!=]+)(!?)=([^\]]+)\]$/.exec(stuk) ?? []
    const een = (x: unknown) => (typeof x === 'object' && x !== null ? (x as Regel)[sleutel] : undefined)
    const deel = Array.isArray(hier) ? hier.map(een) : een(hier)
    if (bij === undefined || !Array.isArray(deel)) return deel
    return deel.filter(x => ((x as Regel)[bij] === waarde) !== (anders === '!'))
  }, van)
}

/** From what the definition says to what the field takes; what does not fit stays out and can be filled in. */
function pas(d: Declaratie, id: string, ruw: unknown, def: RegioDefinitie, zoek: Zoek): Waarde | undefined {
  const veld = veldVan(d, id)
  if (veld === undefined || ruw === undefined || ruw === null) return undefined
  const woorden = (Array.isArray(ruw) ? ruw : [ruw]).filter((x): x is string => typeof x === 'string')
  switch (veld.soort) {
    case 'gemeenten': {
      const alle = def.gemeenten.map(g => g.naam)
      return ruw === 'alle' ? alle : alle.filter(g => woorden.includes(g))
    }
    case 'meer':
      return woorden.filter(x => heeft(veld, x))
    case 'keuze':
      return woorden.find(x => heeft(veld, x))
    case 'regels':
      return woorden
    case 'deelgebied':
      return woorden.find(x => def.deelgebieden.some(g => g.id === x))
    case 'deelgebieden':
      return woorden.filter(x => def.deelgebieden.some(g => g.id === x))
    case 'verwijzing':
      return woorden.map(x => zoek(veld.register ?? '', x)).find(x => x !== undefined)
    case 'verwijzingen':
      return woorden.map(x => zoek(veld.register ?? '', x)).filter(x => x !== undefined)
    case 'getal':
    case 'bedrag':
      return typeof ruw === 'number' ? ruw : undefined
    case 'janee':
      return typeof ruw === 'boolean' ? ruw : undefined
    default:
      if (Array.isArray(ruw)) return ruw.join('; ')
      return typeof ruw === 'string' || typeof ruw === 'number' ? String(ruw) : undefined
  }
}
const heeft = (veld: Declaratie['velden'][number], id: string): boolean => veld.keuzes?.some(k => k.id === id) === true
