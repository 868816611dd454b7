import Type, { type Static } from 'typebox'
import { GESLOTEN, regel } from './basis.ts'

const Dagen = Type.Integer({ minimum: 1, maximum: 365 })

/**
 * Wanneer procesregie een zaak te zien krijgt: hoe lang er niets gebeurde, hoe lang niemand keek, en hoe kort voor het einde een termijn
 * "bijna" is (R002-44, R000-69). De bronnen noemen geen lengte: een keuze, per regio te zetten.
 */
export const Bewaking = regel({
  stilDagen: Type.Object({ melding: Dagen, casus: Dagen }, GESLOTEN),
  kijkDagen: Type.Object({ acuut: Dagen, hoog: Dagen, gewoon: Dagen }, GESLOTEN),
  bijnaUren: Type.Integer({ minimum: 1, maximum: 24 * 31 }),
})
export type Bewaking = Static<typeof Bewaking>
