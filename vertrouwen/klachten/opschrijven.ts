import { leesbaarNummer } from '../../gedeeld/nummer.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { decide } from './decide.ts'
import { begin, evolve } from './klacht.ts'
import { bericht, klokrijen, staprij, type Middelen } from './schrijf.ts'
import type { Langs, Onderwerp, Van } from '../../gedeeld/klachten.ts'

/** A complaint as somebody tells it. */
export type Verteld = {
  readonly langs: Langs
  readonly van: Van
  readonly onderwerp: Onderwerp
  readonly verhaal: string
  readonly gebeurdOp: string | null
  readonly ontvangenOp: string
  readonly over: readonly string[]
  readonly naam: string | null
  readonly bereik: string | null
  readonly veilig: string | null
}

/**
 * Writes a complaint down: first the complaint, for the wall lets the rest in only when it is there. Who writes it down reads it no more
 * afterwards, unless they handle complaints.
 */
export async function schrijfOp(
  tx: Tx,
  m: Middelen,
  v: Verteld,
): Promise<Weigering | { id: string; rijen: readonly Schrijf[] }> {
  const { verhaal, naam, bereik, veilig, ...rest } = v
  const { regio, mens, organisatie } = tx.wie
  const besluit = decide(begin, { type: 'SchrijfOp', ...rest }, { mens, als: 'opent' }, tx.nu)
  if (!besluit.ok) return besluit
  const [feit] = besluit.feiten
  if (feit === undefined) throw new Error('Een klacht begint met een feit.')
  const id = m.nieuwId()
  await tx.schrijf([
    voegToe('klacht', {
      ...{
        regio,
        id,
        nummer: leesbaarNummer('K', id),
        organisatie,
        langs: v.langs,
        van: v.van,
        onderwerp: v.onderwerp,
      },
      ...{ gebeurd_op: v.gebeurdOp, ontvangen_op: v.ontvangenOp, opgeschreven_op: tx.nu, opgeschreven_door: mens },
      ...{ stand: 'ontvangen', bij: 'behandelaar', positie: 1 },
    }),
  ])
  const k = evolve(begin, feit)
  return {
    id,
    rijen: [
      staprij(tx, id, 1, feit, verhaal),
      voegToe('klager', { regio, klacht: id, naam, bereik, veilig }),
      ...k.over.map(wie => voegToe('klachtsper', { regio, klacht: id, mens: wie, op: tx.nu })),
      ...klokrijen(tx, m, id, k, feit),
      bericht(tx, m.nieuwId(), 'klacht-nieuw', 'klachtbehandelaar', organisatie),
    ],
  }
}
