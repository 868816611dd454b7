import { Type } from 'typebox'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { Id, dicht, of } from '../../kernel/vorm.ts'
import { mag, nietVoor, type Reodaad } from './regels.ts'
import { bezet, eenReo, reolijst, teamIds, teams, type Reorij } from './vragen.ts'

const BEHEER: readonly Rol[] = ['beheerder']
const TEAM: readonly Rol[] = ['teamcoordinator']
const Telling = Type.Object({
  ...{ casussen: Type.Integer(), taken: Type.Integer(), termijnen: Type.Integer() },
  ...{ mensen: Type.Integer(), aanbiedingen: Type.Integer(), besprekingen: Type.Integer() },
})

const magHier = (tx: Tx, r: Reorij): readonly Reodaad[] =>
  mag({ stand: r.stand, naar: r.naar, door: r.door, over: Number(r.over) }, tx.wie)

/** Reorganisations in numbers: never a case, never a family, never who had which case. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/reorganisaties',
  samenvatting: 'Reorganisaties van teams: van wie naar wie, per wanneer en hoe ver, alleen in getallen',
  doel: 'organiseren',
  rollen: [...BEHEER, ...TEAM],
  velden: ['proces'],
  antwoord: Type.Object({
    stelt: Type.Boolean(),
    teams: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), telling: of(Telling) })),
    reorganisaties: Type.Array(
      Type.Object({
        ...{ id: Type.String(), van: Type.String(), naar: Type.String(), per: Type.String() },
        stand: Type.Enum(['voorgesteld', 'akkoord', 'klaar', 'ingetrokken']),
        ...{ voorgesteldOp: Type.String(), akkoordOp: of(Type.String()), klaarOp: of(Type.String()) },
        ...{ over: Type.Integer(), telling: of(Telling) },
        mag: Type.Array(Type.Enum(['akkoord', 'intrekken'])),
      }),
    ),
  }),
  kijk: async tx => {
    const stelt = BEHEER.includes(tx.wie.rol)
    const reorganisaties = (await reolijst(tx)).map(r => ({
      ...{ id: r.id, van: r.vanNaam, naar: r.naarNaam, per: r.per, stand: r.stand, over: Number(r.over) },
      ...{ voorgesteldOp: r.voorgesteld_op.toISOString(), akkoordOp: r.akkoord_op?.toISOString() ?? null },
      ...{ klaarOp: r.klaar_op?.toISOString() ?? null, telling: r.telling, mag: [...magHier(tx, r)] },
    }))
    return { antwoord: { stelt, teams: stelt ? await teams(tx) : [], reorganisaties }, zaak: null, personen: [] }
  },
})

const stelVoor = rijRoute({
  pad: '/reorganisaties',
  samenvatting: 'Voorstellen dat een team per een dag zijn open casussen aan een ander team geeft',
  rollen: BEHEER,
  doel: 'organiseren',
  body: Type.Object(
    {
      van: Type.String({ format: 'uuid' }),
      naar: Type.String({ format: 'uuid' }),
      per: Type.String({ format: 'date' }),
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    const nee = nietVoor(body, await teamIds(tx), await bezet(tx), dagVan(tx.nu))
    if (nee) return nee
    const id = hulp.nieuwId()
    const wie = { voorgesteld_door: tx.wie.mens, voorgesteld_op: tx.nu }
    return { id, rijen: [voegToe('reorganisatie', { regio: tx.wie.regio, id, ...body, stand: 'voorgesteld', ...wie })] }
  },
})

const daad = async (
  tx: Tx,
  id: string,
  wat: Reodaad,
  zet: Extract<Schrijf, { zet: unknown }>['zet'],
): Promise<{ id: string; rijen: readonly Schrijf[] } | Weigering> => {
  const r = await eenReo(tx, id)
  if (r === null) return nietGevonden()
  if (!magHier(tx, r).includes(wat))
    return weiger('MAG_NU_NIET', 'Dit kan nu niet, of het is niet aan u. Er is niets veranderd.')
  return { id, rijen: [werkBij('reorganisatie', { regio: tx.wie.regio, id }, zet)] }
}

const akkoord = rijRoute({
  pad: '/reorganisaties/:id/akkoord',
  samenvatting: 'Als teamcoördinator van het ontvangende team akkoord gaan',
  rollen: TEAM,
  doel: 'organiseren',
  params: Id,
  maak: (tx, { params }) =>
    daad(tx, params.id, 'akkoord', { stand: 'akkoord', akkoord_door: tx.wie.mens, akkoord_op: tx.nu }),
})

const trekIn = rijRoute({
  pad: '/reorganisaties/:id/intrekking',
  samenvatting: 'Een reorganisatie intrekken zolang er nog geen casus over is',
  rollen: BEHEER,
  doel: 'organiseren',
  params: Id,
  maak: (tx, { params }) => daad(tx, params.id, 'intrekken', { stand: 'ingetrokken' }),
})

/** Reorganising a team over HTTP; the carrying out itself is the worker's, on the day. */
export const routes: readonly Route[] = [lijst, stelVoor, akkoord, trekIn]
