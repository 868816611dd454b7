import { Type } from 'typebox'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { verschuiving } from './verschuiving.ts'
import { postenVan, type Geldboek } from './vragen.ts'
import { LEZERS, of, Somvorm } from './vormen.ts'

const Keuze = Type.Object({ id: Type.String(), naam: Type.String() })

/** How much of the money goes to shelter and how much to help at home, year after year. */
export const verschuifroute = (boek: Geldboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld/verschuiving',
    samenvatting: 'Wat naar opvang gaat en wat naar hulp thuis, jaar na jaar, met het deel van opvang',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    antwoord: Type.Object({
      opvang: Type.Array(Keuze),
      ambulant: Type.Array(Keuze),
      jaren: Type.Array(
        Type.Object({
          jaar: Type.Integer(),
          wat: Type.Enum(['besteed', 'toegezegd']),
          opvang: Somvorm,
          ambulant: Somvorm,
          deel: of(Type.Number()),
        }),
      ),
      beweging: of(
        Type.Object({ kant: Type.Enum(['gedaald', 'gestegen', 'gelijk']), van: Type.Integer(), tot: Type.Integer() }),
      ),
    }),
    kijk: async tx => {
      const def = boek.definitie(tx.wie.regio)
      const { nu } = await postenVan(tx, def)
      const v = verschuiving(def, nu)
      const namen = (ids: readonly string[]) =>
        def.gelddoelen.filter(d => ids.includes(d.id)).map(({ id, naam }) => ({ id, naam }))
      return {
        antwoord: {
          ...{ opvang: namen(v.doelen.opvang), ambulant: namen(v.doelen.ambulant) },
          ...{ jaren: v.jaren.map(j => ({ ...j })), beweging: v.beweging },
        },
        ...{ zaak: null, personen: [] },
      }
    },
  })
