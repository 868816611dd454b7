import { Type } from 'typebox'
import { zaaksoorten } from '../../gedeeld/zaaksoort.ts'
import { werkrollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Keuze } from './vragen-dag.ts'

const Id = Type.String({ format: 'uuid' })
const PER_MENS = 20
const MAG = werkrollen.filter(r => r !== 'systeem')

/** What can be chosen of one's own work; shared by the question and the saved filter. */
export const keuzevelden = {
  soort: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
  gemeente: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  zaak: Type.Optional(Type.Union(zaaksoorten.map(z => Type.Literal(z)))),
  wie: Type.Optional(Type.Union([Type.Literal('ik'), Type.Literal('vrij')])),
}

/** The saved filters of who asks. */
export const eigenFilters = (tx: Tx): Promise<{ id: string; naam: string; keuze: Keuze }[]> =>
  tx.vraag(
    'mijn_filters',
    'select id, naam, keuze from kring.werkfilter where regio = $1 and mens = $2 and weg_op is null order by gemaakt_op, id limit 50',
    [tx.wie.regio, tx.wie.mens],
  )

const bewaar = rijRoute({
  pad: '/mijn-werk/filters',
  samenvatting: 'Een eigen filter bewaren',
  rollen: MAG,
  doel: 'aanmelden',
  body: Type.Object(
    {
      naam: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }),
      keuze: Type.Object(keuzevelden, { additionalProperties: false, minProperties: 1 }),
    },
    { additionalProperties: false },
  ),
  maak: async (tx, { body }, hulp) => {
    if ((await eigenFilters(tx)).length >= PER_MENS)
      return weiger('MAG_NU_NIET', 'U hebt al twintig filters. Haal er eerst een weg.')
    const id = hulp.nieuwId()
    const { regio, mens } = tx.wie
    const rij = { regio, id, mens, naam: body.naam.trim(), keuze: body.keuze, gemaakt_op: tx.nu }
    return { id, rijen: [voegToe('werkfilter', rij)] }
  },
})

/** Away, or back again: the row stays, so that taking away can be undone. */
const zet = (woord: 'weg' | 'terug', samenvatting: string) =>
  rijRoute({
    pad: `/mijn-werk/filters/:id/${woord}`,
    samenvatting,
    rollen: MAG,
    doel: 'aanmelden',
    params: Type.Object({ id: Id }, { additionalProperties: false }),
    body: Type.Object({}, { additionalProperties: false }),
    maak: async (tx, { params }) => ({
      id: params.id,
      rijen: [
        werkBij(
          'werkfilter',
          { regio: tx.wie.regio, id: params.id, mens: tx.wie.mens },
          { weg_op: woord === 'weg' ? tx.nu : null },
        ),
      ],
    }),
  })

export const routes: readonly Route[] = [
  bewaar,
  zet('weg', 'Een eigen filter weghalen'),
  zet('terug', 'Een weggehaald filter terugzetten'),
]
