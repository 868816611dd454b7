import { Type } from 'typebox'
import { aantalVan, schermGroepen, toonAantal, type Telrij } from '../../gedeeld/cijfer/groepen.ts'
import { KLACHTGROEPEN } from '../../gedeeld/klachten.ts'
import type { Rol } from '../../kernel/actor.ts'
import { vraagRoute } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { Groepen, groepenUit, Jaarvraag, kiesJaar } from '../jaar.ts'

/** Who makes the yearly report; none of them reads a complaint by it. */
const VERSLAG: readonly Rol[] = ['klachtbehandelaar', 'privacyfunctionaris', 'beleidsmedewerker']
/** So many years with the running one, which is not shown: older years are no longer whole, for a complaint goes five years after its end. */
const JAREN = 5

/** The counts of a year as they may be shown; the days only when enough complaints were ended. Pure. */
export const alsCijfers = (rijen: readonly Telrij[]) => ({
  dagen: toonAantal(aantalVan(rijen, 'dagen', 'af')) === null ? null : aantalVan(rijen, 'dagen', 'midden'),
  groepen: schermGroepen(KLACHTGROEPEN, rijen),
})

/**
 * What the council gets of a year of complaints. Whole years only: from a running year somebody could see a complaint come in. A complaint
 * about who asks is not counted for them: else they would read from the difference with their own list that there is one.
 */
export const jaarcijfers = vraagRoute({
  methode: 'GET',
  pad: '/klachten/jaar',
  samenvatting: 'Jaarcijfers over klachten, voor de raad: aantallen zonder mensen, kleine aantallen verborgen',
  doel: 'sturing',
  rollen: VERSLAG,
  velden: ['regio'],
  query: Jaarvraag,
  antwoord: Type.Object({
    ...{ jaar: Type.Integer(), jaren: Type.Array(Type.Integer()), heel: Type.Boolean(), dagen: of(Type.Integer()) },
    groepen: Groepen,
  }),
  kijk: async (tx, { query }) => {
    const gekozen = kiesJaar(tx.nu, query.jaar, { jaren: JAREN, lopend: false })
    if (gekozen === null) return null
    const rijen = await tx.vraag<Telrij>('klacht_jaar', 'select * from kring.klachtcijfers($1)', [gekozen.jaar])
    const { dagen, groepen } = alsCijfers(rijen)
    return { antwoord: { ...gekozen, dagen, groepen: groepenUit(groepen) }, zaak: null, personen: [] }
  },
})
