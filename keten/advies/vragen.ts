import { Type } from 'typebox'
import { vraagRoute } from '../../kernel/gate.ts'
import { ADVIESROLLEN } from './advies.ts'

const Aantal = Type.Object({ kanaal: Type.String(), soort: Type.String(), aantal: Type.Integer() })

/** How many advice contacts there were in a year, by channel and kind: chat counts (R004-26), a consult is apart from advice (R001-25). */
export const telling = vraagRoute({
  methode: 'GET',
  pad: '/adviezen/telling',
  samenvatting: 'Hoeveel adviescontacten er waren in een jaar, per kanaal en soort',
  doel: 'aanname',
  rollen: [...ADVIESROLLEN, 'procesregisseur', 'beleidsmedewerker'],
  velden: ['proces'],
  query: Type.Object({ jaar: Type.String({ pattern: '^20\\d{2}$' }) }, { additionalProperties: false }),
  antwoord: Type.Object({ jaar: Type.Integer(), totaal: Type.Integer(), per: Type.Array(Aantal) }),
  kijk: async (tx, { query }) => {
    const jaar = Number(query.jaar)
    const per = await tx.vraag<{ kanaal: string; soort: string; aantal: number }>(
      'advies_telling',
      `select kanaal, soort, count(*)::int as aantal from kring.adviescontact where regio = $1 and jaar = $2
        group by kanaal, soort order by kanaal, soort`,
      [tx.wie.regio, jaar],
    )
    return {
      antwoord: { jaar, totaal: per.reduce((n, r) => n + r.aantal, 0), per },
      zaak: null,
      personen: [],
    }
  },
})
