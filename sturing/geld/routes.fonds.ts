import { Type } from 'typebox'
import { bronInWoorden } from '../../gedeeld/regio/bron.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Tx } from '../../kernel/db.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { AANVRAAGSTANDEN, besluit, keurAanvraag, overVan, waarschuwingVan, type Aanvraagrij } from './fonds.ts'
import { keurTeksten } from './schoon.ts'
import { aanvragenVan, wachtOpBeurt, type Geldboek } from './vragen.ts'
import { Centen, Gemeente, GESLOTEN, Id, Jaar, LEZERS, of, Rij, SCHRIJVERS } from './vormen.ts'

/** The project fund: what is left, who asked for what, and the decision. */
export const fondsroutes = (boek: Geldboek): readonly Route[] => [lijst(boek), vraagAan(boek), beslis(boek)]

const Dag = Type.String({ format: 'date' })
const Aanvraagvorm = {
  naam: Type.String({ minLength: 1, maxLength: 120 }),
  gemeente: Gemeente,
  jaar: Jaar,
  speerpunt: Id,
  kosten: Centen,
  gevraagd: Centen,
  eigen: Centen,
  eenmalig: Type.Boolean(),
}

const lijst = (boek: Geldboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld/projecten',
    samenvatting: 'Het projectfonds: wat er per jaar nog is, de regels, en de aanvragen',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    antwoord: Type.Object({
      schrijven: Type.Boolean(),
      gemeenten: Type.Array(Type.String()),
      fondsen: Type.Array(
        Type.Object({
          jaar: Type.Integer(),
          plafond: Type.Integer(),
          over: Type.Integer(),
          cofinanciering: Type.Boolean(),
          eenmalig: Type.Boolean(),
          speerpunten: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
          bron: Type.String(),
        }),
      ),
      aanvragen: Type.Array(
        Type.Object({
          ...Aanvraagvorm,
          id: Type.String(),
          versie: Type.Integer(),
          eind: of(Type.String()),
          inbedding: of(Type.String()),
          stand: Type.Enum([...AANVRAAGSTANDEN]),
          toegekend: Type.Integer(),
          waarschuwing: of(Type.String()),
        }),
      ),
    }),
    kijk: async tx => {
      const def = boek.definitie(tx.wie.regio)
      const documenten = boek.documenten(tx.wie.regio)
      const rijen = await aanvragenVan(tx)
      return {
        zaak: null,
        personen: [],
        antwoord: {
          schrijven: SCHRIJVERS.includes(tx.wie.rol),
          gemeenten: def.gemeenten.map(g => g.naam),
          fondsen: def.projectfonds.map(f => ({
            ...{ jaar: f.jaar, plafond: Math.round(f.plafond * 100), over: overVan(f, rijen) },
            ...{ cofinanciering: f.cofinanciering, eenmalig: f.eenmalig },
            speerpunten: f.speerpunten.map(({ id, naam }) => ({ id, naam })),
            bron: bronInWoorden(f.bron, documenten, 'regels'),
          })),
          aanvragen: rijen.map(({ eind, inbedding, ...a }) => ({
            ...a,
            ...{ eind: eind ?? null, inbedding: inbedding ?? null },
            waarschuwing: waarschuwingVan({ ...a, ...(eind ? { eind } : {}), ...(inbedding ? { inbedding } : {}) }),
          })),
        },
      }
    },
  })

/** One more version of an application; the earlier ones stay. */
const rij = (tx: Tx, { id, versie, stand, ...inhoud }: Aanvraagrij): Schrijf =>
  voegToe('geldstuk', {
    ...{ regio: tx.wie.regio, id, versie, soort: 'aanvraag', stand, inhoud },
    ...{ organisatie: tx.wie.organisatie, gemaakt_op: tx.nu },
  })

const vraagAan = (boek: Geldboek): Route =>
  rijRoute({
    pad: '/geld/projecten',
    samenvatting: 'Een aanvraag bij het projectfonds vastleggen',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    body: Type.Object(
      {
        ...Aanvraagvorm,
        eind: Type.Optional(Dag),
        inbedding: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
      },
      GESLOTEN,
    ),
    maak: (tx, { body }, hulp) => {
      const def = boek.definitie(tx.wie.regio)
      const nee =
        keurTeksten([body.naam, body.inbedding]) ??
        keurAanvraag(
          def.projectfonds,
          def.gemeenten.map(g => g.naam),
          body,
        )
      if (nee !== null) return Promise.resolve(nee)
      const id = hulp.nieuwId()
      return Promise.resolve({ id, rijen: [rij(tx, { ...body, id, versie: 1, stand: 'ingediend', toegekend: 0 })] })
    },
  })

const beslis = (boek: Geldboek): Route =>
  rijRoute({
    pad: '/geld/projecten/:id/besluit',
    samenvatting: 'Over een aanvraag bij het projectfonds beslissen; nooit meer dan er in het fonds is',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    params: Rij,
    body: Type.Object(
      {
        versie: Type.Integer({ minimum: 1 }),
        uitkomst: Type.Enum(['toegekend', 'afgewezen', 'ingetrokken']),
        centen: Type.Optional(Centen),
        gezien: Type.Optional(Type.Boolean()),
      },
      GESLOTEN,
    ),
    maak: async (tx, { params, body }) => {
      await wachtOpBeurt(tx)
      const rijen = await aanvragenVan(tx)
      const a = rijen.find(r => r.id === params.id)
      if (a === undefined) return nietGevonden()
      if (a.versie !== body.versie)
        return weiger('VEROUDERD', 'Iemand anders was u net voor. Lees wat er veranderde en beslis dan opnieuw.')
      const fonds = boek.definitie(tx.wie.regio).projectfonds.find(f => f.jaar === a.jaar)
      const uit = besluit(fonds, a, body, rijen)
      if ('ok' in uit) return uit
      return { id: a.id, rijen: [rij(tx, { ...a, ...uit, versie: a.versie + 1 })] }
    },
  })
