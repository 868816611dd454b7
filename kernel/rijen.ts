import { createHash } from 'node:crypto'

export { voegToe, werkBij, type Rij, type Schrijf, type Waarde } from './rij.ts'
import type { Schrijf } from './rij.ts'

export type Opdrachtregel = { readonly naam: string; readonly sql: string; readonly waarden: readonly string[] }

/**
 * Compiles rows into one named statement: a data-modifying CTE per group of like rows.
 * The text depends only on tables and columns, so the server plans each shape once.
 */
export function alsEenRegel(rijen: readonly Schrijf[]): Opdrachtregel {
  const groepen = new Map<string, { kop: Schrijf; rijen: Schrijf[] }>()
  for (const rij of samen(rijen)) {
    const sleutel = vorm(rij)
    const groep = groepen.get(sleutel)
    if (groep) groep.rijen.push(rij)
    else groepen.set(sleutel, { kop: rij, rijen: [rij] })
  }
  const delen = [...groepen.values()].map((groep, i) => deel(groep.kop, i))
  const sql = `with ${delen.map((d, i) => `w${i} as (${d})`).join(', ')} select 1`
  const waarden = [...groepen.values()].map(groep => JSON.stringify(groep.rijen.map(plat)))
  return { naam: `w_${createHash('sha1').update(sql).digest('hex').slice(0, 20)}`, sql, waarden }
}

/** One statement changes a row once: what several facts of one command set in the same row becomes one change, the last word counts. */
function samen(rijen: readonly Schrijf[]): readonly Schrijf[] {
  const uit: Schrijf[] = []
  const plek = new Map<string, number>()
  for (const rij of rijen) {
    const sleutel = 'invoegen' in rij ? null : JSON.stringify([rij.tabel, rij.waar])
    const al = sleutel === null ? undefined : plek.get(sleutel)
    const eerder = al === undefined ? undefined : uit[al]
    if (al !== undefined && eerder && 'zet' in eerder && 'zet' in rij)
      uit[al] = { ...eerder, zet: { ...eerder.zet, ...rij.zet } }
    else {
      if (sleutel !== null) plek.set(sleutel, uit.length)
      uit.push(rij)
    }
  }
  return uit
}

const vorm = (rij: Schrijf): string =>
  'invoegen' in rij
    ? `i:${rij.tabel}:${Object.keys(rij.invoegen).join(',')}`
    : `u:${rij.tabel}:${Object.keys(rij.waar)
        .map(k => (rij.waar[k] === null ? `${k}!` : k))
        .join(',')}:${Object.keys(rij.zet).join(',')}`

function deel(rij: Schrijf, i: number): string {
  const bron = `jsonb_populate_recordset(null::kring.${naam(rij.tabel)}, $${i + 1}::jsonb)`
  if ('invoegen' in rij) {
    const kolommen = Object.keys(rij.invoegen).map(naam).join(', ')
    return `insert into kring.${naam(rij.tabel)} (${kolommen}) select ${kolommen} from ${bron}`
  }
  const zet = Object.keys(rij.zet)
    .map(k => `${naam(k)} = n.${naam(k)}`)
    .join(', ')
  const waar = Object.keys(rij.waar)
    .map(k => (rij.waar[k] === null ? `d.${naam(k)} is null` : `d.${naam(k)} = o.${naam(k)}`))
    .join(' and ')
  const oud = `jsonb_populate_record(null::kring.${naam(rij.tabel)}, e -> 'waar')`
  const nieuw = `jsonb_populate_record(null::kring.${naam(rij.tabel)}, e -> 'zet')`
  return `update kring.${naam(rij.tabel)} d set ${zet} from jsonb_array_elements($${i + 1}::jsonb) e cross join lateral ${oud} o cross join lateral ${nieuw} n where ${waar}`
}

const plat = (rij: Schrijf) => ('invoegen' in rij ? rij.invoegen : { waar: rij.waar, zet: rij.zet })

/** Table and column names come from our own code; a name that is not plain is a bug. */
function naam(woord: string): string {
  if (!/^[a-z_]+$/.test(woord)) throw new Error(`Geen geldige naam voor tabel of kolom: ${woord}`)
  return woord
}
