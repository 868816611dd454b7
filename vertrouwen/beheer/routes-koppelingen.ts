import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { BEHEERDERS, Dag, dicht, Id, iso, of, Uuid } from './gemeen.ts'
import { loopt, sleutelTot } from './tijd.ts'
import { eenKoppeling, kaleOrganisatie, koppelingen } from './vragen.ts'

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/beheer/koppelingen',
  samenvatting: 'De koppelingen met personeelssystemen; nooit de sleutel',
  doel: 'beheer',
  rollen: BEHEERDERS,
  velden: ['proces'],
  antwoord: Type.Object({
    regio: Type.String(),
    koppelingen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), organisatie: Type.String(), door: of(Type.String()), gemaaktOp: Type.String() },
        ...{ tot: Type.String(), ingetrokkenOp: of(Type.String()), geldt: Type.Boolean() },
      }),
    ),
  }),
  kijk: async tx => ({
    antwoord: {
      regio: tx.wie.regio,
      koppelingen: (await koppelingen(tx)).map(k => ({
        ...{ id: k.id, organisatie: k.organisatie, door: k.door, gemaaktOp: k.gemaakt_op.toISOString() },
        ...{ tot: k.tot.toISOString(), ingetrokkenOp: iso(k.ingetrokken_op) },
        geldt: k.ingetrokken_op === null && loopt(iso(k.tot), tx.nu),
      })),
    },
    zaak: null,
    personen: [],
  }),
})

/** The secret is made where it is shown; here only its hash arrives, so it cannot be read back from anywhere. */
const maak = rijRoute({
  pad: '/beheer/koppelingen',
  samenvatting: 'Een koppeling voor een organisatie maken; alleen de hash van de sleutel komt hier',
  rollen: BEHEERDERS,
  doel: 'beheer',
  body: Type.Object({ organisatie: Uuid, hash: Type.String({ pattern: '^[0-9a-f]{64}$' }), tot: Dag }, dicht),
  maak: async (tx, { body }, hulp) => {
    const o = await kaleOrganisatie(tx, body.organisatie)
    if (o === null || o.tot !== null) return weiger('MAG_NU_NIET', 'Deze organisatie is er niet meer.')
    const tot = sleutelTot(body.tot, tx.nu)
    if (typeof tot !== 'string') return tot
    const id = hulp.nieuwId()
    const rij = {
      ...{ regio: tx.wie.regio, id, organisatie: o.id, hash: `\\x${body.hash}` },
      ...{ gemaakt_door: tx.wie.mens, gemaakt_op: tx.nu, tot },
    }
    return { id, rijen: [voegToe('koppeling', rij)] }
  },
})

const einde = rijRoute({
  pad: '/beheer/koppelingen/:id/einde',
  samenvatting: 'Een koppeling intrekken; het volgende verzoek ermee wordt geweigerd',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  maak: async (tx, { params }) => {
    const k = await eenKoppeling(tx, params.id)
    if (k === null) return nietGevonden()
    if (k.ingetrokken_op !== null) return weiger('MAG_NU_NIET', 'Deze koppeling is al ingetrokken.')
    return { id: k.id, rijen: [werkBij('koppeling', { regio: tx.wie.regio, id: k.id }, { ingetrokken_op: tx.nu })] }
  },
})

/** Connections with staff systems over HTTP. */
export const routes: readonly Route[] = [lijst, maak, einde]
