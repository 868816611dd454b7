import type { Patroon } from '../../gedeeld/blikken.ts'
import { leesMoment, lokaal } from '../../gedeeld/kalender/index.ts'

/** What somebody saw of one case on one day, with yes and no on what stands out; no name, no address. */
export type Dagblik = {
  readonly dag: string
  readonly mens: string
  readonly rol: string
  readonly organisatie: string
  readonly nummer: string
  readonly ops: readonly {
    readonly id: string
    readonly op: string
    readonly stuk: boolean
    readonly dienst: boolean
    /** only in a duty that this person planned for themselves less than a day before, or after */
    readonly zelf: boolean
  }[]
  readonly zelfdeNaam: boolean
  readonly zelfdeStraat: boolean
  readonly zelfdeHuis: boolean
  readonly collega: boolean
  /** ever recorded something in this case, or has work of it by name */
  readonly taak: boolean
  readonly kanarie: boolean
}
/** When a look stands out, from the region. */
export type Blikregels = {
  readonly nacht: { readonly van: number; readonly tot: number }
  readonly zonderTaak: number
  readonly veel: { readonly zaken: number; readonly minuten: number }
  readonly stukken: number
  readonly steekproef: number
}
/** Something that stands out: of one case, or (an empty number) of a day of one person. */
export type Vondst = Pick<Dagblik, 'dag' | 'mens' | 'rol' | 'organisatie' | 'nummer'> & {
  readonly patroon: Patroon
  readonly aantal: number
  readonly eersteOp: string
  readonly laatsteOp: string
}

/** What stands out in these looks (SD-42). Pure; a person judges, this only points. */
export function vind(blikken: readonly Dagblik[], regels: Blikregels): Vondst[] {
  return [...blikken.flatMap(b => inZaak(b, regels)), ...perDag(blikken).flatMap(d => opDag(d, regels))]
}

function inZaak(b: Dagblik, { nacht }: Blikregels): Vondst[] {
  const uit: Vondst[] = []
  const valtOp = (patroon: Patroon, ops = b.ops) => uit.push(vondst(patroon, b, b.nummer, ops, ops.length))
  if (b.zelfdeNaam) valtOp('zelfde-achternaam')
  // the same household is the same street too: said once
  if (b.zelfdeHuis) valtOp('zelfde-huishouden')
  else if (b.zelfdeStraat) valtOp('zelfde-straat')
  if (b.collega) valtOp('eigen-collega')
  if (b.kanarie) valtOp('kanarie')
  const snachts = b.ops.filter(o => !o.dienst && isNacht(o.op, nacht))
  const zonderDienst = snachts.filter(o => !o.zelf)
  const zelfGepland = snachts.filter(o => o.zelf)
  if (zonderDienst.length > 0) valtOp('nacht', zonderDienst)
  if (zelfGepland.length > 0) valtOp('eigen-dienst', zelfGepland)
  return uit
}

function opDag(dag: readonly Dagblik[], regels: Blikregels): Vondst[] {
  const [eerste] = dag
  if (eerste === undefined) return []
  const uit: Vondst[] = []
  const valtOp = (patroon: Patroon, ops: Dagblik['ops'], aantal: number) =>
    uit.push(vondst(patroon, eerste, '', ops, aantal))
  const zonder = dag.filter(b => !b.taak)
  if (zonder.length >= regels.zonderTaak)
    valtOp(
      'zonder-taak',
      zonder.flatMap(b => b.ops),
      zonder.length,
    )
  const stukken = dag.flatMap(b => b.ops.filter(o => o.stuk))
  if (stukken.length >= regels.stukken) valtOp('stukken', stukken, stukken.length)
  const drukst = drukste(dag, regels.veel.minuten)
  if (drukst.zaken >= regels.veel.zaken) valtOp('veel-tegelijk', drukst.ops, drukst.zaken)
  return uit
}

/** The stretch of so many minutes with most different cases in it. */
function drukste(dag: readonly Dagblik[], minuten: number): { zaken: number; ops: Dagblik['ops'] } {
  const alle = dag
    .flatMap(b => b.ops.map(o => ({ ...o, nummer: b.nummer })))
    .sort((a, b) => Date.parse(a.op) - Date.parse(b.op))
  let best: { zaken: number; ops: Dagblik['ops'] } = { zaken: 0, ops: [] }
  let begin = 0
  alle.forEach((o, einde) => {
    while (Date.parse(o.op) - Date.parse(alle[begin]?.op ?? o.op) >= minuten * 60_000) begin++
    const stuk = alle.slice(begin, einde + 1)
    const zaken = new Set(stuk.map(s => s.nummer)).size
    if (zaken > best.zaken) best = { zaken, ops: stuk }
  })
  return best
}

const isNacht = (op: string, { van, tot }: Blikregels['nacht']): boolean => {
  const uur = lokaal(leesMoment(op)).hour
  return van <= tot ? uur >= van && uur < tot : uur >= van || uur < tot
}

function perDag(blikken: readonly Dagblik[]): readonly (readonly Dagblik[])[] {
  const groepen = new Map<string, Dagblik[]>()
  for (const b of blikken) {
    const sleutel = [b.dag, b.mens, b.rol, b.organisatie].join('|')
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), b])
  }
  return [...groepen.values()]
}

function vondst(patroon: Patroon, b: Dagblik, nummer: string, ops: Dagblik['ops'], aantal: number): Vondst {
  const tijden = ops.map(o => o.op).sort((x, y) => Date.parse(x) - Date.parse(y))
  const { dag, mens, rol, organisatie } = b
  return {
    patroon,
    dag,
    mens,
    rol,
    organisatie,
    nummer,
    aantal,
    eersteOp: tijden[0] ?? '',
    laatsteOp: tijden.at(-1) ?? '',
  }
}

/**
 * The sample of a week: so many looks, chosen by a hash of the week and the look. Nobody can choose who is in it, and who repeats it gets
 * the same ones. @param week the Monday it began, and nothing somebody could turn
 */
export function steekproef(
  blikken: readonly Dagblik[],
  week: string,
  aantal: number,
  hash: (woorden: string) => string,
): Vondst[] {
  const lot = (b: Dagblik) => hash(`${week}|${b.ops[0]?.id ?? ''}`)
  return blikken
    .map(b => ({ b, lot: lot(b) }))
    .sort((x, y) => (x.lot < y.lot ? -1 : 1))
    .slice(0, aantal)
    .map(({ b }) => vondst('steekproef', b, b.nummer, b.ops, b.ops.length))
}
