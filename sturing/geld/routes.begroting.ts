import { Type } from 'typebox'
import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe } from '../../kernel/rijen.ts'
import { weiger } from '../../kernel/weigering.ts'
import { jaarstand, jarenVan, perBron } from './begroting.ts'
import { effectblad } from './effect.ts'
import { keurOpgave, nieuwePosten } from './keur.ts'
import type { Post } from './post.ts'
import { keurTeksten } from './schoon.ts'
import { takenblad } from './taken.ts'
import { cijferstanden, koppelsVan, postenVan, wachtOpBeurt, type Geldboek } from './vragen.ts'
import {
  Bron,
  Centen,
  Gemeente,
  GESLOTEN,
  Groep,
  Id,
  Jaar,
  Jaarvraag,
  LEZERS,
  of,
  Postvorm,
  Precisie,
  SCHRIJVERS,
  Somvorm,
} from './vormen.ts'

/** The budget by year and purpose, the tasks by municipality, cost next to effect, and entering a table. */
export const begrotingroutes = (boek: Geldboek): readonly Route[] => [
  begroting(boek),
  taken(boek),
  effect(boek),
  voerIn(boek),
  koppel(boek),
]

const NIEMAND = { zaak: null, personen: [] }
const Keuze = Type.Object({ id: Type.String(), naam: Type.String() })

/** The year that is asked for; else the newest one with an amount. */
function jaarVan(posten: readonly Post[], gevraagd: string | undefined): number | null {
  if (gevraagd === 'geen') return null
  return gevraagd === undefined ? (jarenVan(posten)[0] ?? null) : Number(gevraagd)
}

const begroting = (boek: Geldboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld',
    samenvatting:
      'De begroting van de regio: wat er is, toegezegd en besteed is, en wat nog vrij is, met de herkomst van elk bedrag',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    query: Jaarvraag,
    antwoord: Type.Object({
      schrijven: Type.Boolean(),
      jaar: of(Type.Integer()),
      jaren: Type.Array(of(Type.Integer())),
      stand: Type.Object({
        beschikbaar: Somvorm,
        toegezegd: Somvorm,
        besteed: Somvorm,
        vrij: Type.Integer(),
        eigen: Type.Object({ centen: Type.Integer(), geschat: Type.Boolean(), gemeenten: Type.Integer() }),
        reserve: Somvorm,
        uitReserve: Somvorm,
      }),
      perDoel: Type.Array(
        Type.Object({
          doel: Type.String(),
          beschikbaar: Somvorm,
          toegezegd: Somvorm,
          besteed: Somvorm,
          vrij: of(Type.Integer()),
          bronnen: Type.Array(
            Type.Object({
              geldbron: Type.String(),
              centen: Type.Integer(),
              deel: Type.Number({ description: 'in honderdsten' }),
            }),
          ),
        }),
      ),
      posten: Type.Array(Postvorm),
      oud: Type.Array(Postvorm),
      doelen: Type.Array(
        Type.Object({
          id: Type.String(),
          naam: Type.String(),
          basis: Type.Boolean(),
          groepen: Type.Array(Groep),
          betalers: Type.Array(
            Type.Object({ geldbron: Type.String(), van: of(Type.String()), tot: of(Type.String()) }),
          ),
          bron: Type.String(),
        }),
      ),
      geldbronnen: Type.Array(Keuze),
      gebieden: Type.Array(Keuze),
      gemeenten: Type.Array(Type.String()),
      acties: Type.Array(Keuze),
      regels: Type.Array(
        Type.Object({
          id: Type.String(),
          wat: Type.String(),
          soort: Type.String(),
          jaar: of(Type.Integer()),
          percentage: of(Type.Number()),
          precisie: Precisie,
          toelichting: of(Type.String()),
          bron: Type.String(),
        }),
      ),
    }),
    kijk: async (tx, { query }) => {
      const def = boek.definitie(tx.wie.regio)
      const documenten = boek.documenten(tx.wie.regio)
      const { nu, oud } = await postenVan(tx, def)
      const jaar = jaarVan(nu, query.jaar)
      const { perDoel, jaar: _jaar, ...stand } = jaarstand(def, nu, jaar)
      const hier = (p: Post) => p.jaar === jaar
      const zeg = (bron: string) => bronInWoorden(bron, documenten, 'regels')
      return {
        ...NIEMAND,
        antwoord: {
          ...{ schrijven: SCHRIJVERS.includes(tx.wie.rol), jaar, jaren: [...jarenVan(nu)], stand },
          perDoel: perDoel.map(d => ({
            ...d,
            bronnen: perBron(nu.filter(p => hier(p) && p.doel === d.doel && p.soort !== 'besteed')).map(b => ({
              ...b,
            })),
          })),
          posten: nu.filter(hier).map(p => plat(p, documenten)),
          oud: oud.filter(hier).map(p => plat(p, documenten)),
          doelen: def.gelddoelen.map(d => ({
            ...{ id: d.id, naam: d.naam, basis: d.basis === true, groepen: [...(d.groepen ?? [])], bron: zeg(d.bron) },
            betalers: d.betalers.map(b => ({ geldbron: b.geldbron, van: b.van ?? null, tot: b.tot ?? null })),
          })),
          geldbronnen: def.geldbronnen.map(({ id, naam }) => ({ id, naam })),
          gebieden: def.deelgebieden.map(({ id, naam }) => ({ id, naam })),
          gemeenten: def.gemeenten.map(g => g.naam),
          acties: def.acties.map(({ id, wat }) => ({ id, naam: wat })),
          regels: def.geld
            .filter(g => ['regel', 'korting', 'verdeelmodel'].includes(g.soort))
            .map(g => ({
              ...{ id: g.id, wat: g.wat, soort: g.soort, jaar: g.jaar ?? null, percentage: g.percentage ?? null },
              ...{ precisie: g.precisie ?? 'precies', toelichting: g.toelichting ?? null, bron: zeg(g.bron) },
            })),
        },
      }
    },
  })

const plat = ({ vervangt: _vervangt, ...p }: Post, documenten: readonly Bekend[]) => ({
  ...p,
  ...{ gemeentenGeteld: p.gemeentenGeteld ?? null, doel: p.doel ?? null, geldbron: p.geldbron ?? null },
  ...{ gebied: p.gebied ?? null, gemeente: p.gemeente ?? null, ontvanger: p.ontvanger ?? null, actie: p.actie ?? null },
  ...{ groep: p.groep ?? null, plaatsen: p.plaatsen ?? null, voorbehoud: p.voorbehoud ?? null },
  ...{
    toelichting: p.toelichting ?? null,
    bron: p.uit === 'visie' ? bronInWoorden(p.bron, documenten, 'regels') : p.bron,
  },
})

const taken = (boek: Geldboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld/taken',
    samenvatting: 'Taken en geld per gemeente: wie een taak heeft, wat ervoor is en wat besteed is',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    query: Jaarvraag,
    antwoord: Type.Object({
      jaar: of(Type.Integer()),
      jaren: Type.Array(of(Type.Integer())),
      doelen: Type.Array(Keuze),
      regels: Type.Array(
        Type.Object({
          doel: Type.String(),
          gemeente: of(Type.String()),
          houder: Type.String(),
          beschikbaar: Somvorm,
          besteed: Somvorm,
        }),
      ),
      perGemeente: Type.Array(Type.Object({ gemeente: of(Type.String()), beschikbaar: Somvorm, besteed: Somvorm })),
      totaal: Type.Object({ beschikbaar: Somvorm, besteed: Somvorm }),
    }),
    kijk: async (tx, { query }) => {
      const def = boek.definitie(tx.wie.regio)
      const { nu } = await postenVan(tx, def)
      const jaar = jaarVan(nu, query.jaar)
      const { regels, perGemeente, totaal } = takenblad(def, nu, jaar)
      return {
        ...NIEMAND,
        antwoord: {
          ...{ jaar, jaren: [...jarenVan(nu)], regels: [...regels], perGemeente: [...perGemeente], totaal },
          doelen: def.gelddoelen.map(({ id, naam }) => ({ id, naam })),
        },
      }
    },
  })

const effect = (boek: Geldboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld/effect',
    samenvatting: 'Wat elke functie en elke actie kost, met ernaast wat het oplevert',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    query: Jaarvraag,
    antwoord: Type.Object({
      schrijven: Type.Boolean(),
      jaar: of(Type.Integer()),
      jaren: Type.Array(of(Type.Integer())),
      cijfers: Type.Array(Keuze),
      regels: Type.Array(
        Type.Object({
          soort: Type.Enum(['functie', 'actie']),
          id: Type.String(),
          naam: Type.String(),
          kosten: Somvorm,
          cijfer: of(
            Type.Object({
              id: Type.String(),
              naam: Type.Object({ nl: Type.String(), en: Type.String() }),
              eenheid: Type.String(),
            }),
          ),
          stand: of(Type.Object({ waarde: Type.Number(), periode: Type.String() })),
          zonderResultaat: Type.Boolean(),
        }),
      ),
    }),
    kijk: async (tx, { query }) => {
      const def = boek.definitie(tx.wie.regio)
      const { nu } = await postenVan(tx, def)
      const jaar = jaarVan(nu, query.jaar)
      const regels = effectblad(def, nu, jaar, await cijferstanden(tx), await koppelsVan(tx))
      const antwoord = {
        ...{ schrijven: SCHRIJVERS.includes(tx.wie.rol), jaar, jaren: [...jarenVan(nu)], regels: [...regels] },
        cijfers: def.indicatoren.map(i => ({ id: i.id, naam: i.naam.nl })),
      }
      return { ...NIEMAND, antwoord }
    },
  })

const voerIn = (boek: Geldboek): Route =>
  rijRoute({
    pad: '/geld/begroting',
    samenvatting: 'Bedragen naar doel, gebied of gemeente vastleggen; wat niet optelt wordt in zijn geheel geweigerd',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    body: Type.Object(
      {
        soort: Type.Enum(['beschikbaar', 'toegezegd', 'besteed', 'bijdrage']),
        jaar: Jaar,
        wat: Type.String({ minLength: 1, maxLength: 200 }),
        geldbron: Id,
        ontvanger: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
        precisie: Type.Optional(Precisie),
        bron: Bron,
        toelichting: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
        regels: Type.Array(
          Type.Object(
            {
              doel: Id,
              gebied: Type.Optional(Id),
              gemeente: Type.Optional(Gemeente),
              actie: Type.Optional(Id),
              groep: Type.Optional(Groep),
              plaatsen: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
              centen: Centen,
            },
            GESLOTEN,
          ),
          { minItems: 1, maxItems: 500 },
        ),
        totalen: Type.Optional(
          Type.Array(
            Type.Object(
              {
                doel: Type.Optional(Id),
                gebied: Type.Optional(Id),
                gemeente: Type.Optional(Gemeente),
                centen: Centen,
              },
              GESLOTEN,
            ),
            { maxItems: 200 },
          ),
        ),
        vervangt: Type.Optional(Type.Boolean()),
      },
      GESLOTEN,
    ),
    maak: async (tx, { body }, hulp) => {
      const def = boek.definitie(tx.wie.regio)
      const mens = keurTeksten([body.wat, body.bron, body.ontvanger, body.toelichting])
      if (mens !== null) return mens
      const nee = keurOpgave(def, body)
      if (nee !== null) return weiger('ONVOLLEDIG', nee)
      await wachtOpBeurt(tx)
      const posten = nieuwePosten(body, (await postenVan(tx, def)).nu)
      if (typeof posten === 'string') return weiger('MAG_NU_NIET', posten)
      const stuk = hulp.nieuwId()
      const rijen = posten.map(({ geschat: _geschat, gemeentenGeteld: _geteld, voorbehoud: _voorbehoud, ...p }) =>
        voegToe('geldpost', {
          ...{ regio: tx.wie.regio, id: hulp.nieuwId(), stuk, soort: p.soort, jaar: p.jaar, wat: p.wat.trim() },
          ...{
            doel: p.doel ?? null,
            geldbron: p.geldbron ?? null,
            gebied: p.gebied ?? null,
            gemeente: p.gemeente ?? null,
          },
          ...{
            ontvanger: p.ontvanger ?? null,
            actie: p.actie ?? null,
            groep: p.groep ?? null,
            plaatsen: p.plaatsen ?? null,
          },
          ...{ centen: p.centen, precisie: p.precisie, bron: p.bron, toelichting: p.toelichting ?? null },
          ...{ vervangt: p.vervangt, organisatie: tx.wie.organisatie, gemaakt_op: tx.nu },
        }),
      )
      return { id: stuk, rijen }
    },
  })

const koppel = (boek: Geldboek): Route =>
  rijRoute({
    pad: '/geld/effect',
    samenvatting: 'Kiezen welk cijfer zegt wat een functie of actie oplevert',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    body: Type.Object({ soort: Type.Enum(['functie', 'actie']), over: Id, cijfer: Id }, GESLOTEN),
    maak: async (tx, { body }, hulp) => {
      const def = boek.definitie(tx.wie.regio)
      const lijst: readonly { readonly id: string }[] = body.soort === 'functie' ? def.gelddoelen : def.acties
      if (lijst.every(x => x.id !== body.over)) return weiger('ONVOLLEDIG', 'Deze functie of actie kent de regio niet.')
      if (def.indicatoren.every(i => i.id !== body.cijfer))
        return weiger('ONVOLLEDIG', 'Dit cijfer kent de regio niet.')
      const id = hulp.nieuwId()
      const inhoud = { over: `${body.soort}:${body.over}`, cijfer: body.cijfer }
      return {
        id,
        rijen: [
          voegToe('geldstuk', {
            ...{ regio: tx.wie.regio, id, versie: 1, soort: 'koppel', stand: 'gekozen', inhoud },
            ...{ organisatie: tx.wie.organisatie, gemaakt_op: tx.nu },
          }),
        ],
      }
    },
  })
