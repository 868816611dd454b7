import { Type } from 'typebox'
import { KOPPELING_DAGEN } from '../../gedeeld/beheer.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { BEHEERDERS, Dag, dicht, Id, iso, of, Uuid } from './gemeen.ts'
import { periode } from './regels.ts'
import { eenOrganisatie, koppelingen } from './vragen.ts'

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
        geldt: k.ingetrokken_op === null && k.tot.toISOString() > tx.nu,
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
    const o = await eenOrganisatie(tx, body.organisatie)
    if (o === null || o.tot !== null) return weiger('MAG_NU_NIET', 'Deze organisatie is er niet meer.')
    const dagen = periode({ van: null, tot: body.tot }, tx.nu)
    if ('ok' in dagen) return dagen
    if (Date.parse(dagen.tot ?? '') - Date.parse(tx.nu) > KOPPELING_DAGEN * 86_400_000)
      return weiger('ONVOLLEDIG', 'Een sleutel geldt hoogstens een jaar.', {
        velden: [{ veld: 'tot', uitleg: 'kies een dag binnen een jaar' }],
      })
    const id = hulp.nieuwId()
    const rij = {
      ...{ regio: tx.wie.regio, id, organisatie: o.id, hash: `\\x${body.hash}` },
      ...{ gemaakt_door: tx.wie.mens, gemaakt_op: tx.nu, tot: dagen.tot },
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
    const k = (await koppelingen(tx)).find(x => x.id === params.id)
    if (k === undefined) return nietGevonden()
    if (k.ingetrokken_op !== null) return weiger('MAG_NU_NIET', 'Deze koppeling is al ingetrokken.')
    return { id: k.id, rijen: [werkBij('koppeling', { regio: tx.wie.regio, id: k.id }, { ingetrokken_op: tx.nu })] }
  },
})

/** Connections with staff systems over HTTP. */
export const routes: readonly Route[] = [lijst, maak, einde]
