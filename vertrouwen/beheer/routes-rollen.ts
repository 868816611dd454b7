import { Type } from 'typebox'
import { VOORSTELBESLUITEN } from '../../gedeeld/beheer.ts'
import { rollen as alleRollen } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden } from '../../kernel/weigering.ts'
import { BEHEERDERS, Dag, dicht, Id, iso, LEZERS, of, Uuid } from './gemeen.ts'
import { keurBeroep, keurRol, keurWijziging, nee as weigerBeheer } from './regels.ts'
import { keurBesluit, magBesluiten, standVan } from './regels-voorstel.ts'
import { rijVoor, watErIs } from './rolrij.ts'
import { eindeVan, loopt, opZijnVroegst } from './tijd.ts'
import { alsDeel, alsVoorstel } from './vertaal.ts'
import {
  eenMens,
  eenRol,
  eenVoorstel,
  kaleOrganisatie,
  rollenBij,
  rolplekken,
  sleutelVan,
  voorstellen,
  type Voorstelrij,
} from './vragen.ts'

const ROLLEN = alleRollen.filter(r => r !== 'systeem')
const Werkgever = of(Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000-\\u001f]+$' }))
const Bij = {
  werkgever: Werkgever,
  beroep: of(Type.String({ pattern: '^[a-z0-9-]{2,40}$' })),
  opleiding: of(Dag),
  mandaat: of(Dag),
}

const geef = rijRoute({
  pad: '/beheer/rollen',
  samenvatting: 'Een medewerker een rol geven; een zware rol wordt een voorstel voor een tweede mens',
  rollen: BEHEERDERS,
  doel: 'beheer',
  body: Type.Object(
    {
      ...{ mens: Uuid, organisatie: Uuid, rol: Type.Enum([...ROLLEN]), van: of(Dag), tot: of(Dag) },
      ...{ ...Bij, vervangt: of(Uuid) },
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    if ((await eenMens(tx, body.mens)) === null) return nietGevonden()
    const uit = await rijVoor(tx, body, hulp)
    return 'ok' in uit ? uit : { id: uit.id, rijen: [uit.rij] }
  },
})

const wijzig = rijRoute({
  pad: '/beheer/rollen/:id',
  samenvatting: 'De laatste dag, werkgever, beroep, opleiding of mandaat bij een rol veranderen',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  body: Type.Object({ tot: of(Dag), ...Bij }, dicht),
  maak: async (tx, { params, body }, hulp) => {
    const r = await eenRol(tx, params.id)
    if (r === null) return nietGevonden()
    // a role that is still to begin does not end before it does
    const tot = body.tot === null ? null : eindeVan(body.tot, opZijnVroegst(r.van.toISOString(), tx.nu))
    if (tot !== null && typeof tot !== 'string') return tot
    const nee =
      keurWijziging(alsDeel(r), tx.wie, tx.nu, tot) ??
      keurBeroep(body.beroep, hulp.definitie.keten.beroepsgeheim.beroepen)
    if (nee !== null) return nee
    const zet = {
      ...{ tot, werkgever: body.werkgever, beroep: body.beroep },
      ...{ opleiding_op: body.opleiding, mandaat_op: body.mandaat },
    }
    return { id: r.id, rijen: [werkBij('rolvervulling', { regio: tx.wie.regio, id: r.id }, zet)] }
  },
})

const einde = rijRoute({
  pad: '/beheer/rollen/:id/einde',
  samenvatting: 'Een rol nu beëindigen; wie haar had is in die rol meteen afgemeld',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  maak: async (tx, { params }) => {
    const r = await eenRol(tx, params.id)
    if (r === null) return nietGevonden()
    const nee = keurWijziging(alsDeel(r), tx.wie, tx.nu, tx.nu)
    if (nee !== null) return nee
    const tot = opZijnVroegst(r.van.toISOString(), tx.nu)
    return { id: r.id, rijen: [werkBij('rolvervulling', { regio: tx.wie.regio, id: r.id }, { tot })] }
  },
})

const collegas = vraagRoute({
  methode: 'GET',
  pad: '/beheer/organisaties/:id/rollen',
  samenvatting: 'Wie bij een organisatie nu in welke rol werkt: om een collega te vervangen',
  doel: 'beheer',
  rollen: BEHEERDERS,
  velden: ['proces'],
  params: Id,
  antwoord: Type.Object({
    rollen: Type.Array(Type.Object({ id: Type.String(), naam: of(Type.String()), rol: Type.String() })),
  }),
  kijk: async (tx, { params }) => {
    if ((await kaleOrganisatie(tx, params.id)) === null) return null
    return { antwoord: { rollen: await rollenBij(tx, params.id) }, zaak: null, personen: [] }
  },
})

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/beheer/voorstellen',
  samenvatting: 'Zware rollen die voorgesteld zijn, en wat een tweede mens besloot',
  doel: 'beheer',
  rollen: LEZERS,
  velden: ['proces'],
  antwoord: Type.Object({
    voorstellen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), naam: of(Type.String()), rol: Type.String(), organisatie: Type.String() },
        ...{ werkgever: of(Type.String()), beroep: of(Type.String()) },
        ...{ opleidingOp: of(Type.String()), mandaatOp: of(Type.String()) },
        ...{ van: Type.String(), tot: of(Type.String()), voorsteller: of(Type.String()), voorgesteldOp: Type.String() },
        ...{ vervaltOp: Type.String(), stand: Type.Enum(['open', 'vervallen', ...VOORSTELBESLUITEN]) },
        ...{ beslisser: of(Type.String()), beslotenOp: of(Type.String()) },
        ...{ eigen: Type.Boolean(), mag: Type.Array(Type.Enum([...VOORSTELBESLUITEN])) },
      }),
    ),
  }),
  kijk: async tx => ({
    antwoord: {
      voorstellen: (await voorstellen(tx)).map(v => ({
        ...{ id: v.id, naam: v.naam, rol: v.rol, organisatie: v.organisatie_naam, van: v.van.toISOString() },
        ...{ werkgever: v.werkgever, beroep: v.beroep, opleidingOp: v.opleiding_op, mandaatOp: v.mandaat_op },
        ...{ tot: iso(v.tot), voorsteller: v.voorsteller, voorgesteldOp: v.voorgesteld_op.toISOString() },
        ...{ vervaltOp: v.vervalt_op.toISOString(), stand: standVan(alsVoorstel(v), tx.nu) },
        ...{ beslisser: v.beslisser, beslotenOp: iso(v.besloten_op), eigen: v.mens === tx.wie.mens },
        mag: [...magBesluiten(alsVoorstel(v), tx.wie, tx.nu)],
      })),
    },
    zaak: null,
    personen: [],
  }),
})

const beslis = rijRoute({
  pad: '/beheer/voorstellen/:id/besluit',
  samenvatting: 'Als tweede mens akkoord gaan met een zware rol of niet, of een eigen voorstel intrekken',
  rollen: LEZERS,
  doel: 'beheer',
  params: Id,
  body: Type.Object({ besluit: Type.Enum([...VOORSTELBESLUITEN]) }, dicht),
  maak: async (tx, { params, body }) => {
    const v = await eenVoorstel(tx, params.id)
    if (v === null) return nietGevonden()
    const { besluit } = body
    const nee = keurBesluit(alsVoorstel(v), besluit, tx.wie, tx.nu)
    if (nee !== null) return nee
    const { regio, mens } = tx.wie
    const rijen = [werkBij('rolvoorstel', { regio, id: v.id }, { besluit, besloten_door: mens, besloten_op: tx.nu })]
    if (besluit !== 'akkoord') return { id: v.id, rijen }
    const rol = rolUit(v, tx.nu)
    if (!loopt(rol.tot, rol.van))
      return weigerBeheer('De tijd van deze rol is intussen voorbij. Wijs het voorstel af of trek het in.')
    const plek = (await rolplekken(tx, [v])).get(sleutelVan(v))
    const weg = keurRol(
      { ...{ mens: rol.mens, rol: rol.rol, periode: rol }, ...watErIs(plek), wacht: false },
      tx.wie,
      tx.nu,
    )
    if (!weg.ok) return weg
    return { id: v.id, rijen, daarna: [voegToe('rolvervulling', { regio, ...rol })] }
  },
})

/** The role a proposal becomes: it begins when it was meant to, and never before the second person agreed. */
const rolUit = (v: Voorstelrij, nu: string) => ({
  ...{ id: v.id, mens: v.mens, organisatie: v.organisatie, rol: v.rol, werkgever: v.werkgever, vervangt: v.vervangt },
  ...{ beroep: v.beroep, opleiding_op: v.opleiding_op, mandaat_op: v.mandaat_op },
  ...{ van: opZijnVroegst(v.van.toISOString(), nu), tot: iso(v.tot) },
})

/** Roles over HTTP, and the second person for a powerful one. */
export const routes: readonly Route[] = [geef, wijzig, einde, collegas, lijst, beslis]
