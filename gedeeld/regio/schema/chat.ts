import Type, { type Static } from 'typebox'
import { GESLOTEN, regel } from './basis.ts'

const Klok = Type.String({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$',
  description: 'UU:MM; 24:00 is het einde van de dag',
})

/** Wanneer bij het meldpunt iemand is om mee te chatten; dagen van 1 (maandag) tot en met 7. Een regio zonder deze regel heeft geen chat. */
export const ChatTijden = regel({
  uren: Type.Array(
    Type.Object(
      { dagen: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1 }), van: Klok, tot: Klok },
      GESLOTEN,
    ),
    { minItems: 1 },
  ),
})
export type ChatTijden = Static<typeof ChatTijden>
