import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'

/** Before a case has a phase and after it had one; in between are the phases of the region, in their order. */
const EERST = ['aangeboden', 'zonder-fase'] as const
const LAATST = 'gesloten'

export type Standrij = {
  readonly gemeente: string
  readonly stand: string
  readonly zaken: string
  readonly oudste: Date
}
export type Verloop = {
  naam: string
  /** everything that is not closed, together; null: nothing is open */
  open: { zaken: number; oudste: string } | null
  standen: { stand: string; naam: string | null; zaken: number; oudste: string }[]
}

/** The cases handed over, by municipality and state; for a municipality only its own (R000-70; Rotterdam 2014, lines 826-827). */
export async function verderVerloop(tx: Tx, def: RegioDefinitie): Promise<Verloop[]> {
  const rijen = await tx.vraag<Standrij>(
    'proces_verloop',
    'select gemeente, stand, zaken, oudste from kring.verder_verloop()',
  )
  return verloopVan(def, rijen)
}

/** The states of each municipality in the order in which a family meets them. Pure. */
export function verloopVan(
  def: Pick<RegioDefinitie, 'gemeenten'> & {
    readonly keten: { readonly casus: Pick<RegioDefinitie['keten']['casus'], 'fasen'> }
  },
  rijen: readonly Standrij[],
): Verloop[] {
  const { fasen } = def.keten.casus
  const volgorde = [...EERST, ...fasen.map(f => f.id), LAATST]
  const plek = (stand: string) => {
    const p = volgorde.indexOf(stand)
    return p < 0 ? volgorde.length - 1 : p
  }
  return def.gemeenten.flatMap(({ naam }): Verloop[] => {
    const standen = rijen
      .filter(r => r.gemeente === naam)
      .toSorted((a, b) => plek(a.stand) - plek(b.stand))
      .map(r => ({
        ...{ stand: r.stand, naam: fasen.find(f => f.id === r.stand)?.label ?? null },
        ...{ zaken: Number(r.zaken), oudste: r.oudste.toISOString() },
      }))
    if (standen.length === 0) return []
    const open = standen.filter(s => s.stand !== LAATST)
    const oudste = open.map(s => s.oudste).toSorted()[0]
    return [
      {
        naam,
        open: oudste === undefined ? null : { zaken: open.reduce((n, s) => n + s.zaken, 0), oudste },
        standen,
      },
    ]
  })
}
