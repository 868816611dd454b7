import { Type } from 'typebox'
import { werkrollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, type Route } from '../../kernel/gate.ts'
import { werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { binnenKring, kringwaarden, nietGesperd } from '../zaak.ts'
import { TERUG_BINNEN } from './opdrachten-toewijzen.ts'
import { berichtTekst } from './woorden.ts'

type Berichtrij = {
  id: string
  soort: string
  klok: string | null
  op: Date
  zaak: string | null
  zaak_soort: string | null
  nummer: string | null
}

/** That a term is about to end is no news once it has ended. */
const isAchterhaald = (r: Berichtrij, alle: readonly Berichtrij[]): boolean =>
  r.soort === 'klok-waarschuwing' &&
  alle.some(b => b.soort === 'klok-verlopen' && b.zaak === r.zaak && b.klok === r.klok && b.op >= r.op)

/** What changed: the messages to this role that nobody read yet. */
export async function berichten(tx: Tx) {
  const rijen = await tx.vraag<Berichtrij>(
    'mijn_berichten',
    `select b.id, b.soort, b.klok, b.op, b.zaak, z.soort as zaak_soort, z.nummer from kring.bericht b left join kring.zaak z on z.regio = b.regio and z.id = b.zaak and ${binnenKring('z.id', 4)}
      where b.regio = $1 and b.organisatie = $2 and b.rol = $3 and b.gelezen_op is null and ${nietGesperd('b.zaak', 5)} order by b.op desc limit 20`,
    [tx.wie.regio, tx.wie.organisatie, tx.wie.rol, ...kringwaarden(tx)],
  )
  return rijen
    .filter(r => !isAchterhaald(r, rijen))
    .map(r => ({
      id: r.id,
      soort: r.soort,
      klok: r.klok,
      tekst: berichtTekst(r.soort, r.klok),
      op: r.op.toISOString(),
      zaak: r.zaak === null || r.nummer === null ? null : { soort: r.zaak_soort, id: r.zaak, nummer: r.nummer },
    }))
}

const gelezen = (tx: Tx, id: string): Schrijf =>
  werkBij(
    'bericht',
    { regio: tx.wie.regio, id, organisatie: tx.wie.organisatie, rol: tx.wie.rol, gelezen_op: null },
    { gelezen_op: tx.nu },
  )

const Id = Type.String({ format: 'uuid' })
const Stapel = Type.Object(
  { berichten: Type.Array(Id, { minItems: 1, maxItems: 50, uniqueItems: true }) },
  { additionalProperties: false },
)

export const routes: readonly Route[] = [
  rijRoute({
    pad: '/berichten/:id/gelezen',
    samenvatting: 'Een bericht is gelezen',
    rollen: werkrollen,
    doel: 'aanmelden',
    params: Type.Object({ id: Id }, { additionalProperties: false }),
    body: Type.Object({}, { additionalProperties: false }),
    maak: async (tx, { params }) => ({ id: params.id, rijen: [gelezen(tx, params.id)] }),
  }),
  rijRoute({
    pad: '/berichten/gelezen',
    samenvatting: 'Deze berichten zijn gelezen',
    rollen: werkrollen,
    doel: 'aanmelden',
    body: Stapel,
    maak: async (tx, { body }, hulp) => ({ id: hulp.nieuwId(), rijen: body.berichten.map(id => gelezen(tx, id)) }),
  }),
  // Undoing: only what was marked a moment ago comes back, under the same instant, so that nothing old turns into news.
  rijRoute({
    pad: '/berichten/ongelezen',
    samenvatting: 'Deze berichten toch niet gelezen, tot tien minuten erna',
    rollen: werkrollen,
    doel: 'aanmelden',
    body: Stapel,
    maak: async (tx, { body }, hulp) => {
      const { regio, organisatie, rol } = tx.wie
      const terug = await tx.vraag<{ id: string }>(
        'berichten_terug',
        `select id from kring.bericht where regio = $1 and id = any($2::uuid[]) and organisatie = $3 and rol = $4 and gelezen_op > $5::timestamptz - interval '${TERUG_BINNEN}'`,
        [regio, body.berichten, organisatie, rol, tx.nu],
      )
      const rijen = terug.map(({ id }) => werkBij('bericht', { regio, id, organisatie, rol }, { gelezen_op: null }))
      return { id: hulp.nieuwId(), rijen }
    },
  }),
]
