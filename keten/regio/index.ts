import { Type } from 'typebox'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { gatenVan } from '../../gedeeld/regio/gaten.ts'
import { buitenLooptijd } from '../../gedeeld/regio/looptijd.ts'
import { opDag } from '../../gedeeld/regio/regiedag.ts'
import { route as wijs } from '../../gedeeld/regio/route.ts'
import { rollen } from '../../kernel/actor.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { wegwijzer } from './vragen.ts'

const Regiokort = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  gemeenten: Type.Integer(),
  geldigVan: Type.String(),
  geldigTot: Type.Union([Type.String(), Type.Null()]),
  eigen: Type.Boolean(),
})

/** How a region works, as a readable page; and who takes what, with the rule and its source. Policy is public: no people in it. */
export const maakRoutes = (boek: Pick<Regelboek, 'regios' | 'landelijk'>): readonly Route[] => [
  vraagRoute({
    methode: 'GET',
    pad: '/regios',
    samenvatting: 'De geladen regios',
    doel: 'naslag',
    rollen,
    velden: ['regio'],
    antwoord: Type.Object({ regios: Type.Array(Regiokort) }),
    kijk: async tx => ({
      antwoord: {
        regios: [...boek.regios.values()].map(d => ({
          id: d.regio.id,
          naam: d.regio.naam,
          gemeenten: d.gemeenten.length,
          geldigVan: d.regio.geldigVan,
          geldigTot: d.regio.geldigTot ?? null,
          eigen: d.regio.id === tx.wie.regio,
        })),
      },
      zaak: null,
      personen: [],
    }),
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/regios/:regio',
    samenvatting: 'Hoe een regio werkt',
    doel: 'naslag',
    rollen,
    velden: ['regio'],
    params: Type.Object({ regio: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }) }, { additionalProperties: false }),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params }) => {
      const definitie = boek.regios.get(params.regio)
      if (!definitie) return null
      const vandaag = tx.nu.slice(0, 10)
      const buiten = buitenLooptijd(definitie, vandaag)
      const waarschuwing =
        buiten === null
          ? null
          : `Deze visie geldt van ${buiten.van} tot en met ${buiten.tot ?? 'nader bericht'}; Kring antwoordt zoals zij toen gold.`
      return {
        antwoord: {
          id: definitie.regio.id,
          naam: definitie.regio.naam,
          // A source may be a law as well: with the national documents beside them every source reads in words.
          definitie: {
            ...opDag(definitie, vandaag),
            documenten: [...definitie.documenten, ...boek.landelijk.documenten],
          },
          waarschuwing,
          gaten: gatenVan(definitie, boek.landelijk),
        },
        zaak: null,
        personen: [],
      }
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/regios/:regio/routes',
    samenvatting: 'Wie neemt dit op zich, en waarom',
    doel: 'naslag',
    rollen,
    velden: ['regio'],
    params: Type.Object({ regio: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }) }, { additionalProperties: false }),
    query: Type.Object(
      {
        gemeente: Type.String({ maxLength: 100 }),
        thema: Type.String({ maxLength: 40 }),
        op: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
      },
      { additionalProperties: false },
    ),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, query }) => {
      const definitie = boek.regios.get(params.regio)
      return definitie
        ? {
            antwoord: wijs(definitie, {
              gemeente: query.gemeente,
              thema: query.thema,
              op: query.op ?? tx.nu.slice(0, 10),
            }),
            zaak: null,
            personen: [],
          }
        : null
    },
  }),
  ...wegwijzer(boek),
]
