import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Beeld } from './gaten.ts'
import type { Declaratie, Rij, Waarden } from './vorm.ts'

/** The declarations and the regions, as they come in from outside. */
export type Boek = {
  readonly registers: ReadonlyMap<string, Declaratie>
  definitie(regio: string): RegioDefinitie
}
export type Registerrij = Rij & {
  readonly versie: number
  readonly organisatie: string
  readonly herkomst: string | null
  readonly gewijzigdOp: string
}

/** A register that this region has and this role reads. */
export function leesbaar(boek: Boek, regio: string, rol: string): readonly Declaratie[] {
  return [...boek.registers.values()].filter(d => (d.regios?.includes(regio) ?? true) && d.lezen.some(r => r === rol))
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

/** The registers that a register points at, and those whose records its rules look at. */
export function naasten(d: Declaratie): readonly string[] {
  const velden = d.velden.flatMap(v => (v.register === undefined ? [] : [v.register]))
  const regels = d.gaten.flatMap(g => [
    ...(g.in === undefined ? [] : [g.in.register]),
    ...(g.over ?? []).flatMap(o => (o.register === undefined ? [] : [o.register])),
  ])
  const erbij = (d.erbij ?? []).map(e => e.register)
  return [...new Set([d.id, ...velden, ...regels, ...erbij])]
}

/** Everything the rules of these registers look at. */
export async function beeldVan(
  tx: Tx,
  boek: Boek,
  registers: readonly Declaratie[],
): Promise<Omit<Beeld, 'rijen'> & { readonly rijen: ReadonlyMap<string, readonly Registerrij[]> }> {
  // names go one step further: a record that is pointed at may itself be called after another one
  const eerste = new Set(registers.flatMap(naasten))
  const namen = new Set([...eerste].flatMap(id => naasten(boek.registers.get(id) ?? LEEG)))
  const rijen = await rijenVan(tx, [...new Set([...eerste, ...namen])])
  const organisaties = await tx.vraag<{ id: string; naam: string; soort: string }>(
    'register_organisaties',
    'select id, naam, soort from kring.organisatie where regio = $1 and van <= $2 and (tot is null or tot > $2) order by naam',
    [tx.wie.regio, tx.nu],
  )
  const gemeenten = boek.definitie(tx.wie.regio).gemeenten.map(g => g.naam)
  return { registers: boek.registers, rijen, gemeenten, organisaties, vandaag: dagIn(tx.nu) }
}
const LEEG = { id: '', velden: [], gaten: [] } as unknown as Declaratie
/** The day in the Netherlands at an instant. */
const dagIn = (nu: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(nu))
