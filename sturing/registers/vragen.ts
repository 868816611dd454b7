import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Beeld } from './gaten.ts'
import { naasten } from './naasten.ts'
import { voorRegio } from './regio.ts'
import type { Declaratie, Rij, Waarden } from './vorm.ts'

/** The declarations and the regions, as they come in from outside. */
export type Boek = {
  readonly registers: ReadonlyMap<string, Declaratie>
  /** the documents of all regions */
  readonly documenten: ReadonlySet<string>
  definitie(regio: string): RegioDefinitie
}
export type Registerrij = Rij & {
  readonly versie: number
  readonly organisatie: string
  readonly herkomst: string | null
  readonly gewijzigdOp: string
}

const PER_REGIO = new WeakMap<Boek, Map<string, ReadonlyMap<string, Declaratie>>>()
/** The registers as a region has them; worked out once. */
export function registersVan(boek: Boek, regio: string): ReadonlyMap<string, Declaratie> {
  const al = PER_REGIO.get(boek) ?? new Map<string, ReadonlyMap<string, Declaratie>>()
  PER_REGIO.set(boek, al)
  const er = al.get(regio)
  if (er !== undefined) return er
  const def = boek.definitie(regio)
  const uit = new Map([...boek.registers].map(([id, d]) => [id, voorRegio(d, def, boek.documenten)]))
  al.set(regio, uit)
  return uit
}

/** A register that this region has and this role reads. */
export function leesbaar(boek: Boek, regio: string, rol: string): readonly Declaratie[] {
  return [...registersVan(boek, regio).values()].filter(
    d => (d.regios?.includes(regio) ?? true) && d.lezen.some(r => r === rol),
  )
}

/** The register of this name, for who reads it here. */
export const vind = (boek: Boek, tx: Tx, id: string): Declaratie | null =>
  leesbaar(boek, tx.wie.regio, tx.wie.rol).find(d => d.id === id) ?? null

/** All records of these registers that this person may read, under the wall of the database. */
export async function rijenVan(
  tx: Tx,
  registers: readonly string[],
): Promise<ReadonlyMap<string, readonly Registerrij[]>> {
  type Uit = {
    register: string
    id: string
    stand: string
    velden: Waarden
    versie: number
    organisatie: string
    herkomst: string | null
    gewijzigd_op: Date
  }
  const rijen = await tx.vraag<Uit>(
    'register_rijen',
    `select register, id, stand, velden, versie, organisatie, herkomst, gewijzigd_op from kring.registerrij
      where regio = $1 and register = any ($2::text[]) and weg_op is null order by gemaakt_op, herkomst, id`,
    [tx.wie.regio, registers],
  )
  const uit = new Map<string, Registerrij[]>(registers.map(r => [r, []]))
  for (const { gewijzigd_op, register, ...r } of rijen)
    uit.get(register)?.push({ ...r, gewijzigdOp: gewijzigd_op.toISOString() })
  return uit
}

/** Everything the rules of these registers look at. */
export async function beeldVan(
  tx: Tx,
  boek: Boek,
  registers: readonly Declaratie[],
): Promise<Omit<Beeld, 'rijen'> & { readonly rijen: ReadonlyMap<string, readonly Registerrij[]> }> {
  // names go one step further: a record that is pointed at may itself be called after another one
  const alle = registersVan(boek, tx.wie.regio)
  const eerste = new Set(registers.flatMap(naasten))
  const namen = new Set([...eerste].flatMap(id => naasten(alle.get(id) ?? LEEG)))
  const rijen = await rijenVan(tx, [...new Set([...eerste, ...namen])])
  const organisaties = await tx.vraag<{ id: string; naam: string; soort: string }>(
    'register_organisaties',
    'select id, naam, soort from kring.organisatie where regio = $1 and van <= $2 and (tot is null or tot > $2) order by naam',
    [tx.wie.regio, tx.nu],
  )
  return { registers: alle, rijen, organisaties, ...regiobeeld(boek.definitie(tx.wie.regio)), vandaag: dagVan(tx.nu) }
}
/** What rules ask of the region itself. */
export function regiobeeld(def: RegioDefinitie): Pick<Beeld, 'gemeenten' | 'deelgebieden' | 'nietInTelling'> {
  const buiten: Record<string, string[]> = {}
  for (const g of def.gemeenten)
    for (const t of g.inTelling ?? []) if (!t.telt) buiten[t.telling] = [...(buiten[t.telling] ?? []), g.naam]
  return { gemeenten: def.gemeenten.map(g => g.naam), deelgebieden: def.deelgebieden, nietInTelling: buiten }
}
const LEEG = { id: '', velden: [], gaten: [] } as unknown as Declaratie
