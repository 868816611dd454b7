import { Type } from 'typebox'
import { leeftijdOp, leesGeboortedatum } from '../../../gedeeld/persoon/index.ts'
import type { Tx } from '../../../kernel/db.ts'
import type { Route } from '../../../kernel/gate.ts'
import type { CasusOpdracht } from '../casus.ts'
import { Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { INZAGEDOELEN, INZAGEGRONDEN, type OverInzage } from './feiten.ts'
import { inzage } from './inzage.ts'
import { leesBron } from './lezen.ts'

export const opdrachten: readonly Route[] = [
  op(
    'inzagekopie',
    'Vastleggen dat iemand een kopie van de eigen gegevens kreeg',
    'GeefInzagekopie',
    Type.Object(
      {
        persoon: Id,
        ontvanger: Id,
        grond: keuze(...INZAGEGRONDEN),
        doel: keuze(...INZAGEDOELEN),
        verzoek: Tekst,
        kanWegen: Type.Boolean(),
        belangKind: Type.Boolean(),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'GeefInzagekopie',
      inzage: hulp.nieuwId(),
      persoon: b.persoon,
      ontvanger: b.ontvanger,
      grond: b.grond,
      doel: b.doel,
      verzoek: s('inzageverzoek', b.verzoek),
      kanWegen: b.kanWegen,
      belangKind: b.belangKind,
    }),
    overInzage,
  ),
]

/** What goes along and how old the person is, as the record says in this very transaction. */
async function overInzage(tx: Tx, zaak: string, o: CasusOpdracht): Promise<Partial<CasusOpdracht>> {
  if (o.type !== 'GeefInzagekopie') return {}
  const gelezen = await leesBron(tx, zaak)
  if (gelezen === null) return { over: null } as Partial<CasusOpdracht>
  const kopie = inzage(gelezen.c, gelezen.bron, o.persoon, o.ontvanger, tx.nu)
  const geboren = leesGeboortedatum(kopie.geboortedatum)
  const over: OverInzage = {
    leeftijd: geboren ? (leeftijdOp(geboren, tx.nu)?.jaren ?? null) : null,
    velden: kopie.velden,
    weggelaten: Object.values(kopie.weggelaten).reduce((a, b) => a + b, 0),
  }
  return { over } as Partial<CasusOpdracht>
}
