import { Type } from 'typebox'
import { BLIKOORDELEN, PATRONEN } from '../../gedeeld/blikken.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { dicht, Id, of } from '../../kernel/vorm.ts'
import { eigenAdres } from './eigenadres.ts'
import { BEOORDELAARS, IEDEREEN } from './gemeen.ts'
import { jaarcijfers } from './jaarcijfers.ts'
import { kanaries } from './kanaries.ts'
import { keur, mag, type Blikdaad, type Stand } from './oordeel.ts'
import { eenVondst, vondsten, type Vondstrij } from './vragen.ts'
import { wieKeek } from './wiekeek.ts'

const alsStand = (v: Vondstrij): Stand => ({
  mens: v.mens,
  gevraagdOp: v.gevraagd_op?.toISOString() ?? null,
  zegje: v.zegje !== null,
  oordeel: v.oordeel !== null,
})
const magHier = (tx: Tx, v: Vondstrij): readonly Blikdaad[] =>
  mag(alsStand(v), { mens: tx.wie.mens, beoordeelt: BEOORDELAARS.includes(tx.wie.rol) })

/** What stands out in who looked; for who is asked about a look, only that look. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/blikken',
  samenvatting:
    'Wat opvalt in wie keek, voor wie beoordeelt; voor een medewerker wat over de eigen blikken gevraagd is',
  doel: 'blikken',
  rollen: IEDEREEN,
  velden: ['proces'],
  antwoord: Type.Object({
    beoordeelt: Type.Boolean(),
    zegjeDagen: Type.Integer(),
    vondsten: Type.Array(
      Type.Object({
        ...{ id: Type.String(), patroon: Type.Enum([...PATRONEN]), eigen: Type.Boolean(), naam: of(Type.String()) },
        ...{ organisatie: of(Type.String()), nummer: Type.String(), aantal: Type.Integer() },
        ...{ eersteOp: Type.String(), laatsteOp: Type.String(), gevraagdOp: of(Type.String()) },
        ...{ zegje: of(Type.String()), oordeel: of(Type.Enum([...BLIKOORDELEN])), motivering: of(Type.String()) },
        beoordeeldDoor: of(Type.String()),
        mag: Type.Array(Type.Enum(['vragen', 'zeggen', 'beoordelen'])),
      }),
    ),
  }),
  kijk: async (tx, { hulp }) => ({
    antwoord: {
      beoordeelt: BEOORDELAARS.includes(tx.wie.rol),
      zegjeDagen: hulp.definitie.keten.bewaking.blikken.zegjeDagen,
      vondsten: (await vondsten(tx)).map(v => ({
        ...{ id: v.id, patroon: v.patroon, eigen: v.mens === tx.wie.mens, naam: v.naam },
        ...{ organisatie: v.organisatie_naam, nummer: v.nummer, aantal: v.aantal },
        ...{ eersteOp: v.eerste_op.toISOString(), laatsteOp: v.laatste_op.toISOString() },
        ...{ gevraagdOp: v.gevraagd_op?.toISOString() ?? null, zegje: v.zegje, oordeel: v.oordeel },
        ...{ motivering: v.motivering, beoordeeldDoor: v.beoordeeld_door, mag: [...magHier(tx, v)] },
      })),
    },
    zaak: null,
    personen: [],
  }),
})

type Woordrij = { soort: 'vraag' | 'zegje' | 'oordeel'; oordeel: string | null; tekst: string | null }
const woord = (tx: Tx, hulp: Hulp, v: Vondstrij, rij: Woordrij): Schrijf =>
  voegToe('blikwoord', {
    ...{ regio: tx.wie.regio, id: hulp.nieuwId(), vondst: v.id, over: v.mens, ...rij },
    ...{ mens: tx.wie.mens, op: tx.nu },
  })

const vraag = rijRoute({
  pad: '/blikken/:id/vraag',
  samenvatting: 'Wie keek vragen waarom',
  rollen: BEOORDELAARS,
  doel: 'blikken',
  params: Id,
  maak: async (tx, { params }, hulp) => {
    const v = await eenVondst(tx, params.id)
    if (v === null) return nietGevonden()
    if (!magHier(tx, v).includes('vragen')) return weiger('MAG_NU_NIET', 'Dit is al gevraagd of beoordeeld.')
    return {
      id: v.id,
      rijen: [
        woord(tx, hulp, v, { soort: 'vraag', oordeel: null, tekst: null }),
        // to the role of who looked: a message goes to a role; what it is about only that person sees
        voegToe('bericht', {
          ...{ regio: tx.wie.regio, id: hulp.nieuwId(), organisatie: v.organisatie, rol: v.rol },
          ...{ zaak: null, soort: 'blik-vraag', klok: null, op: tx.nu },
        }),
      ],
    }
  },
})

const zeg = rijRoute({
  pad: '/blikken/:id/zegje',
  samenvatting: 'Zelf zeggen waarom men keek, voor een ander oordeelt',
  rollen: IEDEREEN,
  doel: 'blikken',
  params: Id,
  body: Type.Object({ tekst: Type.String({ minLength: 3, maxLength: 2000 }) }, dicht),
  maak: async (tx, { params, body }, hulp) => {
    const v = await eenVondst(tx, params.id)
    if (v === null) return nietGevonden()
    if (!magHier(tx, v).includes('zeggen')) return weiger('MAG_NU_NIET', 'Hier valt voor u niets over te zeggen.')
    return { id: v.id, rijen: [woord(tx, hulp, v, { soort: 'zegje', oordeel: null, tekst: body.tekst.trim() })] }
  },
})

const beoordeel = rijRoute({
  pad: '/blikken/:id/oordeel',
  samenvatting: 'Oordelen over een blik die opviel: in orde, een gesprek, of een datalek; nooit over een eigen blik',
  rollen: BEOORDELAARS,
  doel: 'blikken',
  params: Id,
  body: Type.Object(
    { oordeel: Type.Enum([...BLIKOORDELEN]), motivering: Type.String({ minLength: 3, maxLength: 2000 }) },
    dicht,
  ),
  maak: async (tx, { params, body }, hulp) => {
    const v = await eenVondst(tx, params.id)
    if (v === null) return nietGevonden()
    if (!magHier(tx, v).includes('beoordelen')) return weiger('MAG_NU_NIET', 'Dit is al beoordeeld.')
    const nee = keur(alsStand(v), body.oordeel, tx.nu, hulp.definitie.keten.bewaking.blikken.zegjeDagen)
    if (nee !== null) return nee
    const rij = { soort: 'oordeel', oordeel: body.oordeel, tekst: body.motivering.trim() } as const
    return { id: v.id, rijen: [woord(tx, hulp, v, rij)] }
  },
})

/** The look-up review over HTTP: what stands out, the say of who looked, and the judgement of another. */
export const routes: readonly Route[] = [
  lijst,
  vraag,
  zeg,
  beoordeel,
  ...kanaries,
  ...eigenAdres,
  ...wieKeek,
  ...jaarcijfers,
]
