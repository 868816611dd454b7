import Type, { type Static } from 'typebox'
import { GESLOTEN, Id, Tekst, regel } from './basis.ts'

const Keuzeregel = regel({ id: Id, label: Tekst, labelEn: Tekst })
const Stap = Type.Object({ id: Id, label: Tekst, labelEn: Tekst }, GESLOTEN)

/** Waar de boeking van een plek voor een slachtoffer van mensenhandel onder valt (R001-124). */
export const BOEKINGEN = ['algemeen', 'opvang'] as const
export type Boeking = (typeof BOEKINGEN)[number]

/** Wat bij een verblijf in de opvang hoort: leefgebieden, onderwerpen van de begeleiding, trajecten en het programma van elk kind. */
export const Opvangplan = regel({
  leefgebieden: Type.Array(Keuzeregel, { minItems: 1 }),
  themas: Type.Array(Keuzeregel, { minItems: 1 }),
  trajecten: Type.Array(
    regel({ id: Id, label: Tekst, labelEn: Tekst, maanden: Type.Integer({ minimum: 1, description: 'gemiddeld' }) }),
  ),
  analyseWeken: Type.Optional(Type.Number({ minimum: 0, description: 'hoe lang uitzoeken gemiddeld duurt' })),
  kindprogramma: regel({ naam: Tekst, naamEn: Tekst, stappen: Type.Array(Stap, { minItems: 1 }) }),
  eigenKracht: Type.Boolean({
    description: 'een plan van een vrouw heeft een doel op eigen kracht voor de eerste bespreking',
  }),
  boekingMensenhandel: Type.Enum([...BOEKINGEN]),
})
export type Opvangplan = Static<typeof Opvangplan>
