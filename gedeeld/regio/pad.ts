import type { Pad } from './bevinding.ts'

const NAAMSLEUTELS = ['id', 'naam', 'sleutel', 'cbs', 'partij'] as const

/** Een object met tekst als sleutel, of niets. */
export function alsObject(waarde: unknown): Record<string, unknown> | undefined {
  return isObject(waarde) ? waarde : undefined
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** De naam waaronder een regel in een pad voorkomt: zijn id, anders zijn naam of sleutel. */
export function naamVan(item: unknown): string | undefined {
  const object = alsObject(item)
  if (!object) return undefined
  for (const sleutel of NAAMSLEUTELS) {
    const waarde = object[sleutel]
    if (typeof waarde === 'string') return waarde
  }
  return undefined
}

/** Leest een pad als `klokken.overdracht.lengte`. Geeft `undefined` als het niet bestaat of leeg is. */
export function zoekPad(definitie: unknown, pad: string): unknown {
  let hier: unknown = definitie
  for (const deel of pad.split('.')) hier = stap(hier, deel)
  if (Array.isArray(hier) && hier.length === 0) return undefined
  return hier
}

function stap(hier: unknown, deel: string): unknown {
  if (Array.isArray(hier)) {
    const lijst: unknown[] = hier
    return lijst.find(item => item === deel || heet(item, deel))
  }
  const object = alsObject(hier)
  return object && Object.hasOwn(object, deel) ? object[deel] : undefined
}

function heet(item: unknown, naam: string): boolean {
  const object = alsObject(item)
  return object !== undefined && NAAMSLEUTELS.some(sleutel => object[sleutel] === naam)
}

/** Schrijft een pad zoals een mens het leest: `regels.P000-04.uitvoering` in plaats van `regels.3.uitvoering`. */
export function padTekst(definitie: unknown, pad: Pad): string {
  const delen: string[] = []
  let hier: unknown = definitie
  for (const deel of pad) {
    if (typeof deel === 'number' && Array.isArray(hier)) {
      const lijst: unknown[] = hier
      hier = lijst[deel]
      delen.push(naamVan(hier) ?? String(deel))
    } else {
      hier = alsObject(hier)?.[String(deel)]
      delen.push(String(deel))
    }
  }
  return delen.join('.')
}
