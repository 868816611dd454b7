import type { Tx } from '../../kernel/db.ts'
import type { Hulp } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { iso } from './gemeen.ts'
import { keurBeroep, keurRol, type Rolvraag } from './regels.ts'
import { periode } from './tijd.ts'
import { eenRol, rolplekken, sleutelVan, type Rolplek, type Rolrij } from './vragen.ts'

/** A role as asked for, on a screen or in a line of a file. */
export type Rolwens = {
  mens: string
  organisatie: string
  rol: string
  van: string | null
  tot: string | null
  werkgever: string | null
  beroep: string | null
  vervangt: string | null
  opleiding: string | null
  mandaat: string | null
}
export type Middel = Pick<Hulp, 'nieuwId' | 'definitie'>
type Uit = { id: string; rij: Schrijf; voorstel: boolean }

/** From a wish to the row: the role itself, or a proposal when it weighs heavily. `nieuw`: this person starts here in the same request. */
export async function rijVoor(tx: Tx, w: Rolwens, hulp: Middel, nieuw = false): Promise<Uit | Weigering> {
  const plek = (await rolplekken(tx, [w])).get(sleutelVan(w))
  const vervangen = w.vervangt === null ? undefined : await eenRol(tx, w.vervangt)
  return rijUit(tx, w, hulp, { plek, vervangen, nieuw })
}

/** The same for who asked already what stands there, for a whole file at once. Reads nothing. */
export function rijUit(
  tx: Pick<Tx, 'wie' | 'nu'>,
  w: Rolwens,
  hulp: Middel,
  al: { plek: Rolplek | undefined; vervangen?: Rolrij | null | undefined; nieuw: boolean },
): Uit | Weigering {
  const dagen = periode(w, tx.nu)
  if ('ok' in dagen) return dagen
  const nee = keurBeroep(w.beroep, hulp.definitie.keten.beroepsgeheim.beroepen)
  if (nee !== null) return nee
  const { vervangen } = al
  const vervangt: Pick<Rolvraag, 'vervangt'> =
    vervangen === undefined
      ? {}
      : { vervangt: vervangen && { ...vervangen, zelfdeOrganisatie: vervangen.organisatie === w.organisatie } }
  const weg = keurRol(
    { ...{ mens: w.mens, rol: w.rol, periode: dagen }, ...watErIs(al.plek, al.nieuw), ...vervangt },
    tx.wie,
    tx.nu,
  )
  if (!weg.ok) return weg
  const id = hulp.nieuwId()
  const rij = {
    ...{ regio: tx.wie.regio, id, mens: w.mens, organisatie: w.organisatie, rol: w.rol, ...dagen },
    ...{ werkgever: w.werkgever, vervangt: w.vervangt, beroep: w.beroep },
    ...{ opleiding_op: w.opleiding, mandaat_op: w.mandaat },
  }
  if (weg.weg === 'meteen') return { id, rij: voegToe('rolvervulling', rij), voorstel: false }
  const stel = { voorgesteld_door: tx.wie.mens, voorgesteld_op: tx.nu, vervalt_op: weg.vervaltOp }
  return { id, rij: voegToe('rolvoorstel', { ...rij, ...stel }), voorstel: true }
}

/** What stands there, as the rules ask; `nieuw`: who starts there now works there. */
export const watErIs = (
  plek: Rolplek | undefined,
  nieuw = false,
): Omit<Rolvraag, 'mens' | 'rol' | 'periode' | 'vervangt'> => ({
  ...{ vanVeiligThuis: plek?.van_vt === true, bijVeiligThuis: plek?.bij_vt === true },
  isVertrouwenspersoon: plek?.steunt === true,
  ...{ al: plek?.al === true, wacht: plek?.wacht === true, werktEr: plek?.werkt_er === true || nieuw },
  organisatie: plek === undefined ? null : { tot: iso(plek.organisatie_tot) },
})
