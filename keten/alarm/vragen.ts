import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { vergeet, type Slice } from '../../kernel/slice.ts'
import { kringwaarden, leesPersonen, leesTeksten, leesWerk, namenVan, werktIn } from '../zaak.ts'
import { AANVRAGERS } from './access.ts'
import { looptOp, stand, type Aansluiting, type AlarmFeit, type AlarmOpdracht } from './alarm.ts'
import { dicht, Id } from './invoer.ts'

const Woord = Type.Union([Type.String(), Type.Null()])
const ISO = (kolom: string, als: string): string =>
  `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${als}"`
const Regel = Type.Object(
  {
    id: Type.String(),
    nummer: Type.String(),
    gemeente: Type.String(),
    stand: Type.String(),
    gevraagdOp: Type.String(),
    tot: Woord,
    stilSinds: Woord,
    alarmen: Type.Integer(),
    hulpGestopt: Type.Boolean(),
    casus: Type.String(),
  },
  dicht,
)

/** The connections of the own circle; of one household with `casus`. That an alarm runs does not show here. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/aansluitingen',
  samenvatting: 'Aansluitingen op AWARE',
  doel: 'alarm',
  rollen: AANVRAGERS,
  velden: ['proces'],
  query: Type.Object({ casus: Type.Optional(Id) }, dicht),
  antwoord: Type.Object({ aansluitingen: Type.Array(Regel), kan: Type.Boolean() }, dicht),
  kijk: async (tx, { query, hulp }) => ({
    antwoord: {
      kan: hulp.definitie.keten.alarm !== undefined,
      aansluitingen: await tx.vraag<Type.Static<typeof Regel>>(
        'aansluiting_lijst',
        `select n.zaak as id, z.nummer, z.gemeente, n.stand, ${ISO('n.gemaakt_op', 'gevraagdOp')}, ${ISO('n.tot', 'tot')}, ${ISO('n.stil_sinds', 'stilSinds')},
           n.alarmen, n.hulp_gestopt_op is not null as "hulpGestopt", n.uit_zaak as casus
           from kring.aansluiting n join kring.zaak z on z.regio = n.regio and z.id = n.zaak
          where n.regio = $1 and ($2::uuid is null or n.uit_zaak = $2) and ${werktIn('n.zaak', 3)}
          order by z.open desc, n.gemaakt_op desc, n.zaak limit 200`,
        [tx.wie.regio, query.casus ?? null, ...kringwaarden(tx)],
      ),
    },
    zaak: query.casus ?? null,
    personen: [],
  }),
})

/** Everything of one connection, for who works in it. */
export const vragen = (slice: Slice<Aansluiting, AlarmOpdracht, AlarmFeit>): readonly Route[] => {
  const kaal = vergeet(slice)
  const een = vraagRoute({
    methode: 'GET',
    pad: '/aansluitingen/:id',
    samenvatting: 'Een aansluiting op AWARE',
    doel: 'alarm',
    rollen: AANVRAGERS,
    velden: ['proces', 'persoon', 'inhoud'],
    params: Type.Object({ id: Id }, dicht),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud' || gelezen.gebeurd[0]?.feit.soort !== 'AansluitingGevraagd') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const a = staat as Aansluiting
      if (a.status === 'geen') return null
      // whether one runs is told to who has duty, on its own screen; here it is left out for everybody
      const { lopend: _lopend, gemeld: _gemeld, ...aansluiting } = a
      const personen = await leesPersonen(tx, params.id)
      const ik = tx.wie.organisatie
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag: mag.filter(m => ik === a.coordinator || !VAN_COORDINATOR.has(m)),
        stand: stand(a),
        loopt: looptOp(a, tx.nu),
        coordinator: ik === a.coordinator,
        aansluiting,
        personen,
        teksten: await leesTeksten(tx, params.id),
        werk: await leesWerk(tx, params.id),
        organisatiesKeuze: await kiesbaar(tx),
        regio: hulp.definitie.keten.alarm ?? null,
        ...(await namenVan(
          tx,
          gelezen.gebeurd,
          a.alarmen.flatMap(x => [x.afgehandeldDoor, ...(x.aanvaardDoor === null ? [] : [x.aanvaardDoor])]),
        )),
        tijdlijn: gelezen.gebeurd
          .filter(g => g.feit.soort !== 'AlarmOntvangen')
          .map(g => ({ soort: g.feit.soort, op: g.op, mens: g.mens, organisatie: g.organisatie })),
      }
      return { antwoord, zaak: params.id, personen: personen.map(p => p.id) }
    },
  })
  return [lijst, een]
}

const VAN_COORDINATOR = new Set(['LegOordeelVast', 'KenToe'])

/** Who can be in a committee or have duty: the organisations of the region by name, with their kind. */
const kiesbaar = (tx: Tx) =>
  tx.vraag<{ id: string; naam: string; soort: string }>(
    'alarm_organisaties',
    `select id, naam, soort from kring.organisatie where regio = $1 and soort in ('meldpunt', 'lokaalTeam', 'politie', 'opvang', 'reclassering', 'zorg', 'crisisdienst', 'veiligheidshuis') order by naam`,
    [tx.wie.regio],
  )
