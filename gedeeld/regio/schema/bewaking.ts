import Type, { type Static } from 'typebox'
import { GESLOTEN, regel } from './basis.ts'

const Uur = Type.Integer({ minimum: 0, maximum: 23 })
const Dagen = Type.Integer({ minimum: 1, maximum: 365 })

/**
 * Wanneer procesregie een zaak te zien krijgt: hoe lang er niets gebeurde, hoe lang niemand keek, en hoe kort voor het einde een termijn
 * "bijna" is (R002-44, R000-69); vanaf welk deel van haar capaciteit een partner te vol is (R000-106), en hoeveel zaken die langer duren
 * dan zoveel dagen een medewerker ten hoogste heeft voor de leidinggevende dat ziet (R004-106). De bronnen noemen geen lengte: een keuze,
 * per regio te zetten. Ook hoe lang noodtoegang duurt en wanneer zij beoordeeld is (SD-43): een regio kan strenger zijn, nooit ruimer. En wanneer een blik opvalt (SD-42).
 */
export const Bewaking = regel({
  stilDagen: Type.Object({ melding: Dagen, casus: Dagen }, GESLOTEN),
  kijkDagen: Type.Object({ acuut: Dagen, hoog: Dagen, gewoon: Dagen }, GESLOTEN),
  bijnaUren: Type.Integer({ minimum: 1, maximum: 24 * 31 }),
  belastingProcent: Type.Integer({
    minimum: 1,
    maximum: 500,
    description: 'zaken als deel van wat een partner aankan',
  }),
  langdurig: Type.Object(
    { dagen: Type.Integer({ minimum: 1, maximum: 3650 }), zaken: Type.Integer({ minimum: 0, maximum: 1000 }) },
    GESLOTEN,
  ),
  nood: Type.Object(
    {
      minuten: Type.Integer({
        minimum: 5,
        maximum: 60,
        description: 'hoe lang noodtoegang duurt; nooit langer dan een uur',
      }),
      beoordelenWerkdagen: Type.Integer({
        minimum: 1,
        maximum: 5,
        description: 'binnen hoeveel werkdagen iemand haar beoordeelt',
      }),
    },
    GESLOTEN,
  ),
  blikken: Type.Object(
    {
      nacht: Type.Object({ van: Uur, tot: Uur }, GESLOTEN),
      zonderTaak: Type.Integer({
        minimum: 1,
        maximum: 1000,
        description: 'zoveel zaken op een dag zonder eigen werk valt op',
      }),
      veel: Type.Object(
        { zaken: Type.Integer({ minimum: 2, maximum: 1000 }), minuten: Type.Integer({ minimum: 1, maximum: 1440 }) },
        GESLOTEN,
      ),
      stukken: Type.Integer({ minimum: 1, maximum: 1000, description: 'zoveel stukken ophalen op een dag valt op' }),
      steekproef: Type.Integer({ minimum: 1, maximum: 200, description: 'zoveel blikken per week om na te gaan' }),
      zegjeDagen: Type.Integer({
        minimum: 1,
        maximum: 30,
        description: 'zo lang heeft wie keek om er iets van te zeggen',
      }),
    },
    GESLOTEN,
  ),
})
export type Bewaking = Static<typeof Bewaking>
