import { Type } from 'typebox'
import { VOORSTELBESLUITEN } from '../../gedeeld/beheer.ts'
import { rollen as alleRollen } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { BEHEERDERS, Dag, dicht, Id, iso, LEZERS, of, Uuid } from './gemeen.ts'
import { keurRol, keurWijziging, magBesluiten, periode, standVan, type Voorstel } from './regels.ts'
import {
  eenMens,
  eenOrganisatie,
  eenRol,
  eenVoorstel,
  lopendeRollen,
  rolplek,
  voorstellen,
  type Rolrij,
  type Voorstelrij,
} from './vragen.ts'

export const ROLLEN = alleRollen.filter(r => r !== 'systeem')
const Werkgever = of(Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000-\\u001f]+$' }))
const Bij = {
  werkgever: Werkgever,
  beroep: of(Type.String({ pattern: '^[a-z0-9-]{2,40}$' })),
  opleiding: of(Dag),
  mandaat: of(Dag),
}

/** A role as asked for, on a screen or in a line of a file. */
export type Rolwens = {
  mens: string
  organisatie: string
  rol: string
  van: string | null
  tot: string | null
  werkgever: string | null
  beroep: string | null
  vervangt: string | null
  opleiding: string | null
  mandaat: string | null
}

/** From a wish to the row: the role itself, or a proposal when it weighs heavily. `nieuw`: this person starts here in the same request. */
export async function rijVoor(
  tx: Tx,
  w: Rolwens,
  hulp: Pick<Hulp, 'nieuwId' | 'definitie'>,
  nieuw = false,
): Promise<{ id: string; rij: Schrijf; voorstel: boolean } | Weigering> {
  const dagen = periode(w, tx.nu)
  if ('ok' in dagen) return dagen
  if (w.beroep !== null && !hulp.definitie.keten.beroepsgeheim.beroepen.some(b => b.id === w.beroep))
    return weiger('ONVOLLEDIG', 'Dit beroep staat niet in de lijst van de regio.', {
      velden: [{ veld: 'beroep', uitleg: 'kies een beroep uit de lijst' }],
    })
  const plek = await rolplek(tx, w)
  const vervangen = w.vervangt === null ? undefined : await eenRol(tx, w.vervangt)
  const weg = keurRol(
    {
      ...{ mens: w.mens, rol: w.rol, periode: dagen, al: plek.al, wacht: plek.wacht, werktEr: plek.werkt_er || nieuw },
      organisatie: plek.er ? { tot: iso(plek.organisatie_tot) } : null,
      ...(vervangen === undefined
        ? {}
        : {
            vervangt: vervangen && { ...vervangen, zelfdeOrganisatie: vervangen.organisatie === w.organisatie },
          }),
    },
    tx.wie,
    tx.nu,
  )
  if (!weg.ok) return weg
  const id = hulp.nieuwId()
  const rij = {
    ...{ regio: tx.wie.regio, id, mens: w.mens, organisatie: w.organisatie, rol: w.rol },
    ...{ werkgever: w.werkgever, vervangt: w.vervangt, ...dagen },
  }
  return weg.weg === 'meteen'
    ? {
        id,
        rij: voegToe('rolvervulling', { ...rij, beroep: w.beroep, opleiding_op: w.opleiding, mandaat_op: w.mandaat }),
        voorstel: false,
      }
    : {
        id,
        rij: voegToe('rolvoorstel', {
          ...rij,
          ...{ voorgesteld_door: tx.wie.mens, voorgesteld_op: tx.nu, vervalt_op: weg.vervaltOp },
        }),
        voorstel: true,
      }
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

const alsDeel = (r: Rolrij) => ({
  ...{ mens: r.mens, rol: r.rol, van: r.van.toISOString(), tot: iso(r.tot) },
  andereBeheerder: r.andere_beheerder,
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
    const dagen = periode({ van: null, tot: body.tot }, tx.nu)
    if ('ok' in dagen) return dagen
    const nee = keurWijziging(alsDeel(r), tx.wie, tx.nu, dagen.tot)
    if (nee !== null) return nee
    if (body.beroep !== null && !hulp.definitie.keten.beroepsgeheim.beroepen.some(b => b.id === body.beroep))
      return weiger('ONVOLLEDIG', 'Dit beroep staat niet in de lijst van de regio.', {
        velden: [{ veld: 'beroep', uitleg: 'kies een beroep uit de lijst' }],
      })
    const zet = {
      ...{ tot: dagen.tot, werkgever: body.werkgever, beroep: body.beroep },
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
    // a role that was still to begin never runs
    const tot = r.van.toISOString() > tx.nu ? r.van.toISOString() : tx.nu
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
    if ((await eenOrganisatie(tx, params.id)) === null) return null
    const rollen = (await lopendeRollen(tx)).filter(r => r.organisatie === params.id)
    return {
      antwoord: { rollen: rollen.map(({ id, naam, rol }) => ({ id, naam, rol })) },
      zaak: null,
      personen: [],
    }
  },
})

export const alsVoorstel = (v: Voorstelrij): Voorstel => ({
  ...{ mens: v.mens, voorgesteldDoor: v.voorgesteld_door, vervaltOp: v.vervalt_op.toISOString(), besluit: v.besluit },
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
    if (!magBesluiten(alsVoorstel(v), tx.wie, tx.nu).includes(besluit)) return weiger('MAG_NU_NIET', waaromNiet(v, tx))
    const { regio, mens } = tx.wie
    const rijen = [werkBij('rolvoorstel', { regio, id: v.id }, { besluit, besloten_door: mens, besloten_op: tx.nu })]
    if (besluit !== 'akkoord') return { id: v.id, rijen }
    const rol = rolUit(v, tx.nu)
    if (rol.tot !== null && rol.tot <= rol.van)
      return weiger('MAG_NU_NIET', 'De tijd van deze rol is intussen voorbij. Wijs het voorstel af of trek het in.')
    const plek = await rolplek(tx, v)
    const weg = keurRol(
      {
        ...{ mens: v.mens, rol: v.rol, periode: rol, al: plek.al, wacht: false, werktEr: plek.werkt_er },
        organisatie: plek.er ? { tot: iso(plek.organisatie_tot) } : null,
      },
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
  ...{ van: v.van.toISOString() > nu ? v.van.toISOString() : nu, tot: iso(v.tot) },
})

function waaromNiet(v: Voorstelrij, tx: Tx): string {
  const stand = standVan(alsVoorstel(v), tx.nu)
  if (stand === 'vervallen') return 'Dit voorstel is vervallen: niemand ging binnen veertien dagen akkoord.'
  if (stand !== 'open') return 'Over dit voorstel is al besloten.'
  if (v.mens === tx.wie.mens) return 'Dit voorstel gaat over uzelf. Een ander beslist.'
  return v.voorgesteld_door === tx.wie.mens
    ? 'U stelde dit zelf voor. Een andere beheerder of een privacyfunctionaris gaat akkoord.'
    : 'Intrekken kan alleen wie dit voorstelde.'
}

/** Roles over HTTP, and the second person for a powerful one. */
export const routes: readonly Route[] = [geef, wijzig, einde, collegas, lijst, beslis]
