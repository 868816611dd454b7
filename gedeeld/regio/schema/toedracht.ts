import Type, { type Static } from 'typebox'
import { RELATIES } from '../../persoon/relatie.ts'
import { Id, Tekst, regel } from './basis.ts'

const Keuze = regel({ id: Id, label: Tekst, labelEn: Tekst })

/**
 * De lijsten waarmee een melding beschrijft wat er gebeurt (R000-31). Een regio mag elke lijst door een eigen vervangen; `dringend`
 * maakt een melding hoog. Relaties kiezen uit de verwantschappen die de code kan omkeren.
 */
export const Toedrachtlijsten = regel({
  aard: Type.Array(Keuze, { minItems: 1 }),
  reikwijdte: Type.Array(regel({ id: Id, label: Tekst, labelEn: Tekst, dringend: Type.Optional(Type.Boolean()) }), {
    minItems: 1,
  }),
  plaats: Type.Array(Keuze, { minItems: 1 }),
  relaties: Type.Array(regel({ id: Type.Enum([...RELATIES]), label: Tekst, labelEn: Tekst }), { minItems: 1 }),
})
export type Toedrachtlijsten = Static<typeof Toedrachtlijsten>
