import { Type } from 'typebox'
import { BEHEERFEITEN, NAZIENBESLUITEN } from '../../gedeeld/beheer.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden } from '../../kernel/weigering.ts'
import { dicht, iso, LEZERS, of, Uuid } from './gemeen.ts'
import { keurNazien, magNazien, nazienStand } from './regels-nazien.ts'
import { opZijnVroegst } from './tijd.ts'
import { alsDeel, alsNazien } from './vertaal.ts'
import { logboek, lopendeRollen, rollenMet } from './vragen.ts'

/** Lines of the log on one page. */
const PER_BLAD = 200

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/beheer/nazien',
  samenvatting: 'Rollen die een jaar niet nagezien zijn, en welke te laat',
  doel: 'beheer',
  rollen: LEZERS,
  velden: ['proces'],
  antwoord: Type.Object({
    rollen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), naam: of(Type.String()), rol: Type.String(), organisatie: Type.String() },
        ...{ organisatieNaam: Type.String(), van: Type.String(), nagezienOp: of(Type.String()) },
        ...{ laat: Type.Boolean(), laatste: Type.Boolean() },
      }),
    ),
  }),
  kijk: async tx => ({
    antwoord: {
      rollen: (await lopendeRollen(tx))
        .filter(r => magNazien(r, tx.wie))
        .map(r => ({ r, stand: nazienStand(alsNazien(r), tx.nu) }))
        .filter(({ stand }) => stand !== 'niet')
        .map(({ r, stand }) => ({
          ...{ id: r.id, naam: r.naam, rol: r.rol, organisatie: r.organisatie, organisatieNaam: r.organisatie_naam },
          ...{ van: r.van.toISOString(), nagezienOp: iso(r.nagezien_op), laat: stand === 'laat' },
          laatste: r.rol === 'beheerder' && !r.andere_beheerder,
        })),
    },
    zaak: null,
    personen: [],
  }),
})

const ziena = rijRoute({
  pad: '/beheer/nazien',
  samenvatting: 'Van een of meer rollen zeggen dat zij nog nodig zijn, of haar beëindigen',
  rollen: LEZERS,
  doel: 'beheer',
  body: Type.Object(
    {
      rollen: Type.Array(Uuid, { minItems: 1, maxItems: 500, uniqueItems: true }),
      besluit: Type.Enum([...NAZIENBESLUITEN]),
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    const rollen = await rollenMet(tx, body.rollen)
    const rijen: Schrijf[] = []
    for (const id of body.rollen) {
      const r = rollen.get(id)
      if (r === undefined) return nietGevonden()
      const nee = keurNazien(alsDeel(r), body.besluit, tx.wie, tx.nu)
      if (nee !== null) return nee
      const zet =
        body.besluit === 'behouden' ? { nagezien_op: tx.nu } : { tot: opZijnVroegst(r.van.toISOString(), tx.nu) }
      rijen.push(werkBij('rolvervulling', { regio: tx.wie.regio, id }, zet))
    }
    return { id: hulp.nieuwId(), rijen }
  },
})

const log = vraagRoute({
  methode: 'GET',
  pad: '/beheer/logboek',
  samenvatting: 'Het logboek van beheer, nieuwste eerst: wie wat veranderde, over wie, van waar naar waar',
  doel: 'beheer',
  rollen: LEZERS,
  velden: ['proces'],
  query: Type.Object({ voor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })) }, dicht),
  antwoord: Type.Object({
    meer: Type.Boolean(),
    feiten: Type.Array(
      Type.Object({
        ...{ volg: Type.String(), op: Type.String(), wat: Type.Enum([...BEHEERFEITEN]), door: of(Type.String()) },
        ...{ als: Type.String(), koppeling: Type.Boolean(), mens: of(Type.String()), organisatie: of(Type.String()) },
        ...{ rol: of(Type.String()), uit: of(Type.String()), naar: of(Type.String()) },
      }),
    ),
  }),
  kijk: async (tx, { query }) => {
    const feiten = await logboek(tx, query.voor ?? null, PER_BLAD + 1)
    const antwoord = {
      meer: feiten.length > PER_BLAD,
      feiten: feiten.slice(0, PER_BLAD).map(f => ({ ...f, op: f.op.toISOString() })),
    }
    return { antwoord, zaak: null, personen: [] }
  },
})

/** The yearly review of who still needs what, and the log, over HTTP. */
export const routes: readonly Route[] = [lijst, ziena, log]
