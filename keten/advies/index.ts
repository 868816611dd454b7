import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, type Weigering } from '../../kernel/weigering.ts'
import { ADVIESROLLEN, keurAdvies } from './advies.ts'
import { AdviesInvoer, adviesRij } from './invoer.ts'
import { dossierRoutes, openDossier } from './opdrachten-dossier.ts'
import { vraagRoutes } from './opdrachten-vraag.ts'
import { telContact } from './tellen.ts'
import { telling } from './vragen.ts'

export { ADVIESROLLEN, keurAdvies } from './advies.ts'
export { ADVIES_SOORTEN, VRAGERS } from './advies.ts'
export { leesConsult, raadSpoor } from './opdrachten-vraag.ts'
export { telContact } from './tellen.ts'
export { AdviesInvoer } from './invoer.ts'
export { adviesUitChat, ChatAdvies } from './opdrachten.ts'

const vt = ADVIESROLLEN
const AdviesRij = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  op: Type.String(),
  kanaal: Type.String(),
  hoedanigheid: Type.String(),
  vormen: Type.Array(Type.String()),
  gemeente: Type.Union([Type.String(), Type.Null()]),
  samenvatting: Type.String(),
  uitkomst: Type.String(),
  soort: Type.String(),
  naar: Type.Union([Type.String(), Type.Null()]),
  dossier: Type.Union([Type.String(), Type.Null()]),
})

type Rij = Omit<Type.Static<typeof AdviesRij>, 'op'> & { op: Date }

/** From what a person wrote to the rows that are kept, or what may not stand in it. `op`: when it was asked. */
export function maakAdvies(
  body: AdviesInvoer,
  hulp: Pick<Hulp, 'wie' | 'nieuwId'>,
  op: string,
): { id: string; rijen: readonly Schrijf[] } | Weigering {
  const nee = keurAdvies(body.samenvatting) ?? keurAdvies(body.naar ?? '', 'naar')
  if (nee) return nee
  const id = hulp.nieuwId()
  // a talk in the chat was counted when somebody took it up (R004-26): what is recorded of it afterwards is that same contact
  const geteld =
    body.kanaal === 'chat' ? [] : [telContact(hulp.wie, hulp.nieuwId(), op, body.kanaal, body.soort ?? 'advies')]
  return { id, rijen: [adviesRij(hulp.wie, id, op, body), ...geteld] }
}

/** Advice: who asks keeps the responsibility; nothing of the family is kept. */
export const routes: readonly Route[] = [
  rijRoute({
    pad: '/adviezen',
    samenvatting: 'Een advies vastleggen',
    rollen: vt,
    doel: 'aanname',
    body: AdviesInvoer,
    maak: async (tx, { body }, hulp) => {
      if (body.dossier !== undefined && !(await openDossier(tx, body.dossier))) return nietGevonden()
      return maakAdvies(body, hulp, hulp.nu)
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/adviezen',
    samenvatting: 'De laatste adviezen van de eigen organisatie',
    doel: 'aanname',
    rollen: vt,
    velden: ['proces'],
    query: Type.Object(
      { na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })) },
      { additionalProperties: false },
    ),
    antwoord: Type.Object({ adviezen: Type.Array(AdviesRij), volgende: Type.Union([Type.String(), Type.Null()]) }),
    kijk: async (tx, { query }) => {
      const [op, id] = query.na?.split('|') ?? ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
      const rijen = await tx.vraag<Rij>(
        'advies_lijst',
        `select id, nummer, op, kanaal, hoedanigheid, vormen, gemeente, samenvatting, uitkomst, soort, naar,
           (select d.id from kring.adviesdossier d where d.regio = advies.regio and d.id = advies.dossier and d.gesloten_op is null) as dossier
         from kring.advies where regio = $1 and organisatie = $2 and (op, id) < ($3::timestamptz, $4::uuid) order by op desc, id desc limit 51`,
        [tx.wie.regio, tx.wie.organisatie, op, id],
      )
      const pagina = rijen.slice(0, 50)
      const laatste = rijen.length > 50 ? pagina.at(-1) : undefined
      return {
        antwoord: {
          adviezen: await Promise.all(
            pagina.map(async r => ({
              ...{ ...r, op: r.op.toISOString(), samenvatting: await tx.zegel.lees(r.samenvatting) },
              naar: r.naar === null ? null : await tx.zegel.lees(r.naar),
            })),
          ),
          volgende: laatste ? `${laatste.op.toISOString()}|${laatste.id}` : null,
        },
        zaak: null,
        personen: [],
      }
    },
  }),
  telling,
  ...dossierRoutes,
  ...vraagRoutes,
]
