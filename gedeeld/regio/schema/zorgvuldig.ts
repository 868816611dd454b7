import Type, { type Static } from 'typebox'
import { GESLOTEN, Id, Tekst, regel } from './basis.ts'

/** Een keuze in twee talen, met haar bron. */
const Keuze = regel({ id: Id, label: Tekst, labelEn: Tekst })
const Uitleg = regel({ id: Id, label: Tekst, labelEn: Tekst, tekst: Tekst, tekstEn: Tekst })

/** Overdragen aan de Raad voor de Kinderbescherming: elke voorwaarde moet vaststaan, met reden (R002-30). */
export const Raadstap = regel({ organisatie: Id, voorwaarden: Type.Array(Keuze, { minItems: 1 }) })
export type Raadstap = Static<typeof Raadstap>

/** Wie bij acuut gevaar spoedzorg geeft, naar leeftijd; `psychosociaal` is er voor wie dat nodig heeft (R002-32). */
export const Spoedzorg = regel({ voor: Type.Enum(['jeugd', 'volwassenen', 'psychosociaal']), organisatie: Id })
export type Spoedzorg = Static<typeof Spoedzorg>

/** Vormen van geweld waarbij een deskundige meekijkt voor iemand contact met het gezin zoekt (R002-92). */
export const BijzondereVorm = regel({
  id: Id,
  vormen: Type.Array(Id, { minItems: 1 }),
  consult: Type.Object({ organisatie: Id, tekst: Tekst, tekstEn: Tekst }, GESLOTEN),
  nietDoen: Type.Array(Keuze, { minItems: 1 }),
  steun: Type.Array(
    regel({
      id: Id,
      soort: Type.Enum(['sleutelfiguur', 'vertrouwenspersoon']),
      organisatie: Id,
      label: Tekst,
      labelEn: Tekst,
    }),
  ),
})
export type BijzondereVorm = Static<typeof BijzondereVorm>

/** Grond om van informeren of van toestemming af te wijken; telt pas na een tweede professional (R002-102). */
export const Afwijkgrond = Uitleg
export type Afwijkgrond = Static<typeof Afwijkgrond>

/** Welk beroep welk geheim heeft, en de vragen van een conflict van plichten (R002-103; dossier 2.4). */
export const Beroepsgeheim = regel({
  beroepen: Type.Array(
    regel({ id: Id, label: Tekst, labelEn: Tekst, geheim: Type.Enum(['medisch', 'jeugdhulp', 'algemeen']) }),
    { minItems: 1 },
  ),
  afweging: Type.Array(Keuze, { minItems: 1 }),
})
export type Beroepsgeheim = Static<typeof Beroepsgeheim>

/** Grond om informatie van politie, justitie of zorg in de analyse op te nemen: wet; een convenant van de regio komt erbij (R003-52). */
export const Informatiegrond = regel({
  id: Id,
  van: Type.Array(Type.Enum(['politie', 'justitie', 'zorg']), { minItems: 1 }),
  label: Tekst,
  labelEn: Tekst,
})
export type Informatiegrond = Static<typeof Informatiegrond>
