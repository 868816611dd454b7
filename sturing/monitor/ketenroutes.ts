import { Type } from 'typebox'
import type { Meting } from '../../gedeeld/cijfer/meet.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { STAPPEN, stapcijfers, STROOM, stroomcijfer } from './ketenstappen.ts'
import { LEZERS } from './routes.ts'
import { geteld, verdeeld } from './tellen.ts'
import { leesTijdvak, type Tijdvak } from './tijdvak.ts'
import type { Cijferboek } from './vragen.ts'

const Woord = Type.Object({ nl: Type.String(), en: Type.String() })
const TIJD = Type.Object(
  { periode: Type.Optional(Type.String({ pattern: '^(19|20)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$' })) },
  { additionalProperties: false },
)
/** Verborgen of niet te meten: dan zijn alle getallen leeg en zegt `waarom` het. */
const Duur = {
  aantal: of(Type.Number()),
  /** days: half of them took longer */
  midden: of(Type.Number()),
  gemiddeld: of(Type.Number()),
  /** days of all families together */
  samen: of(Type.Number()),
  verborgen: Type.Boolean(),
  waarom: of(Type.String()),
}

const tijdvakVan = (tx: Tx, periode: string | undefined): Tijdvak | null =>
  leesTijdvak(periode ?? dagVan(tx.nu).slice(0, 4))

function duurVan(midden: Meting | undefined, gemiddeld: Meting | undefined) {
  const aantal = gemiddeld?.numerator ?? null
  const dagen = gemiddeld?.value ?? null
  return {
    ...{ aantal, midden: midden?.value ?? null, gemiddeld: dagen },
    samen: aantal === null || dagen === null ? null : Math.round(aantal * dagen),
    verborgen: gemiddeld?.suppressed ?? false,
    waarom: gemiddeld?.why ?? null,
  }
}

const partnernaam = (def: RegioDefinitie, id: string): string =>
  [...def.organisaties, ...def.teams].find(o => o.id === id)?.naam ?? id

/** Waar de dagen verloren gaan: per stap en per overdracht, uit wat er gebeurde. */
const tijdkaart = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers/tijdkaart',
    samenvatting: 'Waar in de keten dagen verloren gaan: per stap, en per overdracht naar wie haar kreeg',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    query: TIJD,
    antwoord: Type.Object({
      periode: Type.String(),
      stappen: Type.Array(
        Type.Object({ id: Type.String(), naam: Woord, soort: Type.Enum(['stap', 'overdracht', 'geheel']), ...Duur }),
      ),
      overdrachten: Type.Array(Type.Object({ aan: Type.String(), naam: Type.String(), ...Duur })),
    }),
    kijk: async (tx, { query }) => {
      const tijdvak = tijdvakVan(tx, query.periode)
      if (tijdvak === null) return null
      const def = boek.definitie(tx.wie.regio)
      const vast = { tx, def, tijdvak, stand: null }
      const metingen = await geteld(vast, STAPPEN.flatMap(stapcijfers))
      const stappen = STAPPEN.map(s => ({
        ...{ id: s.id, naam: s.naam, soort: s.soort },
        ...duurVan(metingen.get(`${s.id}-midden`), metingen.get(`${s.id}-gemiddeld`)),
      }))
      return {
        antwoord: { periode: tijdvak.id, stappen, overdrachten: await perOntvanger(vast) },
        ...{ zaak: null, personen: [] },
      }
    },
  })

async function perOntvanger(vast: Parameters<typeof verdeeld>[0]) {
  const stap = STAPPEN.find(s => s.soort === 'overdracht')
  if (stap === undefined) return []
  const [midden, gemiddeld] = stapcijfers(stap)
  const middens = new Map((await verdeeld(vast, midden, 'aan')).map(d => [d.deel, d]))
  return (await verdeeld(vast, gemiddeld, 'aan')).map(d => ({
    ...{ aan: d.deel, naam: partnernaam(vast.def, d.deel) },
    ...duurVan(middens.get(d.deel), d),
  }))
}

/** Hoeveel gezinnen waar in de keten kwamen, van het eerste signaal tot sluiten. */
const stroom = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers/stroom',
    samenvatting: 'De stroom van het eerste signaal tot sluiten, in aantallen',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    query: TIJD,
    antwoord: Type.Object({
      periode: Type.String(),
      plaatsen: Type.Array(
        Type.Object({
          id: Type.String(),
          naam: Woord,
          zij: Type.Boolean(),
          aantal: of(Type.Number()),
          verborgen: Type.Boolean(),
          waarom: of(Type.String()),
        }),
      ),
    }),
    kijk: async (tx, { query }) => {
      const tijdvak = tijdvakVan(tx, query.periode)
      if (tijdvak === null) return null
      const def = boek.definitie(tx.wie.regio)
      const metingen = await geteld({ tx, def, tijdvak, stand: null }, STROOM.map(stroomcijfer))
      const plaatsen = STROOM.map(p => {
        const m = metingen.get(p.id)
        return {
          ...{ id: p.id, naam: p.naam, zij: p.zij, aantal: m?.value ?? null },
          ...{ verborgen: m?.suppressed ?? false, waarom: m?.why ?? null },
        }
      })
      return { antwoord: { periode: tijdvak.id, plaatsen }, zaak: null, personen: [] }
    },
  })

/** De keten in tijd en in aantallen. */
export const ketenroutes = (boek: Cijferboek): readonly Route[] => [tijdkaart(boek), stroom(boek)]
