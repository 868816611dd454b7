import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { leeg, veldVan } from './voorwaarde.ts'
import type { Declaratie, Waarde, Waarden } from './vorm.ts'

/** A record as the vision itself brings it; `herkomst` says which line it was, so that it comes in once. */
export type Meegebracht = { readonly herkomst: string; readonly velden: Waarden }

/** What a region definition has for this register: its actions, campaigns, agreements, each line with its source. */
export function uitDefinitie(d: Declaratie, def: RegioDefinitie): readonly Meegebracht[] {
  if (d.uit === undefined) return []
  const lijst = (def as unknown as Record<string, unknown>)[d.uit.lijst]
  if (!Array.isArray(lijst)) return []
  return lijst.map((regel: Readonly<Record<string, unknown>>, i) => ({
    herkomst: `${d.uit?.lijst ?? ''}:${typeof regel['id'] === 'string' ? regel['id'] : String(i + 1)}`,
    velden: { ...vast(d), ...veldenUit(d, regel, def) },
  }))
}

const vast = (d: Declaratie): Waarden => d.uit?.vast ?? {}

function veldenUit(d: Declaratie, regel: Readonly<Record<string, unknown>>, def: RegioDefinitie): Waarden {
  return Object.fromEntries(
    Object.entries(d.uit?.velden ?? {}).flatMap(([veld, sleutel]): [string, Waarde][] => {
      const waarde = pas(d, veld, regel[sleutel], def)
      return waarde === undefined || leeg(waarde) ? [] : [[veld, waarde]]
    }),
  )
}

/** From what the definition says to what the field takes; what does not fit stays out and can be filled in. */
function pas(d: Declaratie, id: string, ruw: unknown, def: RegioDefinitie): Waarde | undefined {
  const veld = veldVan(d, id)
  if (veld === undefined || ruw === undefined || ruw === null) return undefined
  if (veld.soort === 'gemeenten') {
    const alle = def.gemeenten.map(g => g.naam)
    return ruw === 'alle' ? alle : Array.isArray(ruw) ? alle.filter(g => ruw.includes(g)) : undefined
  }
  if (veld.soort === 'meer')
    return Array.isArray(ruw) ? ruw.filter((x): x is string => typeof x === 'string' && heeft(veld, x)) : undefined
  if (veld.soort === 'keuze') return typeof ruw === 'string' && heeft(veld, ruw) ? ruw : undefined
  if (veld.soort === 'getal' || veld.soort === 'bedrag') return typeof ruw === 'number' ? ruw : undefined
  if (veld.soort === 'janee') return typeof ruw === 'boolean' ? ruw : undefined
  if (Array.isArray(ruw)) return ruw.join('; ')
  return typeof ruw === 'string' || typeof ruw === 'number' ? String(ruw) : undefined
}
const heeft = (veld: Declaratie['velden'][number], id: string): boolean => veld.keuzes?.some(k => k.id === id) === true
