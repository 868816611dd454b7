import fs from 'node:fs'
import path from 'node:path'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import { parse } from 'yaml'
import { projectMap } from '../map.ts'
import type { Io } from './kring.ts'

/** How many items each chapter has in ASVS 5.0.0 at levels 1 and 2 together: 253 in all. */
export const EISEN_PER_HOOFDSTUK: Readonly<Record<number, number>> = {
  ...{ 1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 35, 7: 18, 8: 7, 9: 7 },
  ...{ 10: 29, 11: 14, 12: 9, 13: 13, 14: 9, 15: 13, 16: 16, 17: 7 },
}
/** Chapters that are answered at level 3 too, and how many items that adds: authorization, data protection, logging. */
export const NIVEAU_DRIE: Readonly<Record<number, number>> = { 8: 6, 14: 4, 16: 1 }

const Eis = Type.Object(
  {
    id: Type.String({ pattern: '^[1-9][0-9]?\\.[1-9]\\.[1-9][0-9]?$' }),
    niveau: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
    onderwerp: Type.String({ minLength: 3 }),
    stand: Type.Union([Type.Literal('gehaald'), Type.Literal('open'), Type.Literal('nvt')]),
    /** how it is met; for `open` what is missing, for `nvt` why it does not apply */
    hoe: Type.String({ minLength: 10 }),
    /** a file in this tree, with `#heading` where a part of a page shows it */
    bewijs: Type.Optional(Type.String({ minLength: 3 })),
    /** the beginning of the title of a test that stands in `bewijs` */
    toets: Type.Optional(Type.String({ minLength: 5 })),
  },
  { additionalProperties: false },
)
export type Eis = Static<typeof Eis>
const vorm = Compile(Eis)

/** The list in the tree: one line an item. */
export const ASVS_LIJST = path.join(projectMap, 'docs', 'asvs.yaml')

export const hoofdstukVan = (id: string): number => Number(id.split('.')[0])

/**
 * Reads the list of ASVS items from YAML. @returns the items, or one sentence that says what is wrong with the list: an item of another
 * form, an id that stands twice, a chapter that has not the number of items it should have, something called met without proof.
 */
export function leesAsvs(tekst: string): readonly Eis[] | string {
  const rijen = rijenVan(tekst)
  if (rijen === null) return 'docs/asvs.yaml is geen YAML met een lijst onder "eisen".'
  const eisen: Eis[] = []
  for (const [n, rij] of rijen.entries()) {
    if (!vorm.Check(rij)) return `Regel ${n + 1} (${naamVan(rij)}) heeft niet de vorm van een eis: ${waar(rij)}.`
    eisen.push(rij)
  }
  const fout = eisen.map(bezwaar).find(b => b !== null) ?? telfout(eisen)
  return fout ?? eisen
}

function rijenVan(tekst: string): readonly unknown[] | null {
  try {
    const { eisen } = parse(tekst) as { eisen?: unknown }
    return Array.isArray(eisen) ? eisen : null
  } catch {
    return null
  }
}

const naamVan = (rij: unknown): string => {
  const { id } = (rij ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : 'zonder nummer'
}
const waar = (rij: unknown): string =>
  [...new Set(vorm.Errors(rij).map(f => f.instancePath.slice(1) || 'een veld ontbreekt of is onbekend'))].join(', ')

const bezwaar = (e: Eis): string | null =>
  e.stand === 'gehaald' && e.bewijs === undefined ? `${e.id} heet gehaald en noemt geen bewijs.` : null

function telfout(eisen: readonly Eis[]): string | null {
  const dubbel = eisen.find((e, n) => eisen.findIndex(x => x.id === e.id) < n)
  if (dubbel) return `${dubbel.id} staat er twee keer in.`
  for (const [hoofdstuk, moet] of Object.entries(EISEN_PER_HOOFDSTUK)) {
    const van = eisen.filter(e => hoofdstukVan(e.id) === Number(hoofdstuk))
    const drie = van.filter(e => e.niveau === 3).length
    const gewoon = van.length - drie
    if (gewoon !== moet)
      return `Hoofdstuk ${hoofdstuk} hoort ${moet} eisen van niveau 1 en 2 te hebben, en heeft er ${gewoon}.`
    const moetDrie = NIVEAU_DRIE[Number(hoofdstuk)] ?? 0
    if (drie !== moetDrie)
      return `Hoofdstuk ${hoofdstuk} hoort ${moetDrie} eisen van niveau 3 te hebben, en heeft er ${drie}.`
  }
  return null
}

/** What the list says, in numbers: items that apply, met, distinct tests named, and what is open. */
export function asvsVerslag(eisen: readonly Eis[]) {
  const met = eisen.filter(e => e.stand === 'gehaald')
  return {
    applicable: eisen.filter(e => e.stand !== 'nvt').length,
    met: met.length,
    tests: new Set(met.flatMap(e => (e.toets === undefined ? [] : [`${e.bewijs} ${e.toets}`]))).size,
    open: eisen.filter(e => e.stand === 'open').map(e => e.id),
  }
}

/** `kring asvs`: how far this Kring is with OWASP ASVS 5.0, from docs/asvs.yaml. */
export function asvs(args: string[], io: Io): Promise<number> {
  const fout = (code: string, message: string) => {
    io.out({ error: { code, message } })
    return Promise.resolve(1)
  }
  if (args.length > 0) return fout('OPTIE_ONBEKEND', 'Gebruik: asvs. Er zijn geen opties.')
  if (!fs.existsSync(ASVS_LIJST)) return fout('BESTAND_ONTBREEKT', 'De lijst docs/asvs.yaml is er niet.')
  const eisen = leesAsvs(fs.readFileSync(ASVS_LIJST, 'utf8'))
  if (typeof eisen === 'string') return fout('LIJST_ONGELDIG', eisen)
  io.out(asvsVerslag(eisen))
  return Promise.resolve(0)
}
