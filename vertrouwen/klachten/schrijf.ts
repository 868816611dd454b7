import type { Landelijk, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Klokken } from '../../kernel/deadlines.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, werkBij, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import { bijWie, evolve, type Feit, type Klacht } from './klacht.ts'
import { startend, stoppend } from './klokken.ts'

/** What the rows of a step need besides the step: the clocks of the land, and fresh ids. */
export type Middelen = {
  readonly klokken: Klokken
  readonly landelijk: Landelijk
  readonly definitie: RegioDefinitie
  readonly nieuwId: () => string
}

/** A step as a row, with its words. */
export const staprij = (tx: Tx, klacht: string, positie: number, f: Feit, tekst: string | null): Schrijf => {
  const { soort, ...inhoud } = f
  return voegToe('klachtstap', {
    ...{ regio: tx.wie.regio, klacht, positie, soort, op: tx.nu, mens: tx.wie.mens, rol: tx.wie.rol },
    ...{ inhoud: inhoud as Record<string, unknown>, tekst },
  })
}

/** The clocks a step stops and starts. */
export function klokrijen(tx: Tx, m: Middelen, klacht: string, k: Pick<Klacht, 'ontvangenOp'>, f: Feit): Schrijf[] {
  const { regio } = tx.wie
  const stopt = stoppend(f).map(klok =>
    werkBij('klachtklok', { regio, klacht, klok, klaar_op: null }, { klaar_op: tx.nu }),
  )
  const start = startend(f).flatMap(({ klok, rol, vanafOntvangst }) => {
    const begin = vanafOntvangst ? k.ontvangenOp : tx.nu
    const gezet = m.klokken.zet(m.definitie, klok, begin)
    if (gezet === null) return []
    const tijd: Rij = { gestart_op: begin, vervalt_op: gezet.vervaltOp, waarschuw_op: gezet.waarschuwOp }
    return [voegToe('klachtklok', { regio, id: m.nieuwId(), klacht, klok, rol, ...tijd, bron: gezet.bron })]
  })
  return [...stopt, ...start]
}

/** Everything one step writes: itself, where the complaint then stands, and its clocks. */
export function stap(
  tx: Tx,
  m: Middelen,
  van: { readonly id: string; readonly positie: number; readonly k: Klacht },
  f: Feit,
  tekst: string | null,
): Schrijf[] {
  const na = evolve(van.k, f)
  const klaar = na.stand === 'klaar' && van.k.stand !== 'klaar'
  const zet: Rij = {
    ...{ positie: van.positie + 1, stand: na.stand, bij: bijWie(na.stand), oordeel: na.oordeel, uitkomst: na.uitkomst },
    ...(klaar ? { afgesloten_op: tx.nu } : {}),
  }
  return [
    staprij(tx, van.id, van.positie + 1, f, tekst),
    werkBij('klacht', { regio: tx.wie.regio, id: van.id }, zet),
    ...klokrijen(tx, m, van.id, na, f),
  ]
}

/** Says to a role that something waits; nothing of what. */
export const bericht = (tx: Tx, id: string, soort: string, rol: string, organisatie: string): Schrijf =>
  voegToe('bericht', { regio: tx.wie.regio, id, organisatie, rol, zaak: null, soort, klok: null, op: tx.nu })
