import { Type } from 'typebox'
import { schermGroepen, type Telrij } from '../../gedeeld/cijfer/groepen.ts'
import { STEUNGROEPEN } from '../../gedeeld/steun.ts'
import { vraagRoute } from '../../kernel/gate.ts'
import { Groepen, groepenUit, Jaarvraag, kiesJaar } from '../jaar.ts'

/** So many years, the running one too. */
const JAREN = 6

/** The year of the vertrouwenspersoon, for their own report: how many asked, and how it ended. Nobody else reads it. */
export const jaarcijfers = vraagRoute({
  methode: 'GET',
  pad: '/steunvragen/jaar',
  samenvatting: 'Jaarcijfers van de vertrouwenspersoon, voor het eigen verslag: aantallen, kleine aantallen verborgen',
  doel: 'steun',
  rollen: ['vertrouwenspersoon'],
  velden: ['proces'],
  query: Jaarvraag,
  antwoord: Type.Object({
    ...{ jaar: Type.Integer(), jaren: Type.Array(Type.Integer()), heel: Type.Boolean() },
    groepen: Groepen,
  }),
  kijk: async (tx, { query }) => {
    const gekozen = kiesJaar(tx.nu, query.jaar, { jaren: JAREN, lopend: true })
    if (gekozen === null) return null
    const rijen = await tx.vraag<Telrij>(
      'steun_jaar',
      'select groep, deel, aantal from kring.steuntelling where regio = $1 and jaar = $2',
      [tx.wie.regio, gekozen.jaar],
    )
    return {
      antwoord: { ...gekozen, groepen: groepenUit(schermGroepen(STEUNGROEPEN, rijen)) },
      zaak: null,
      personen: [],
    }
  },
})
