import Type, { type Static } from 'typebox'
import { Id, regel } from './basis.ts'
import { OrganisatieSoort } from './mensen.ts'

/** Wat een regio over AWARE afspreekt; een regio die er niets over zegt, heeft geen aansluitingen in Kring. */
export const Alarm = regel({
  coordinator: Id,
  commissie: Type.Array(OrganisatieSoort, {
    minItems: 1,
    uniqueItems: true,
    description: 'welke soorten organisaties in de indicatiecommissie zitten',
  }),
  hoogstensWeken: Type.Integer({ minimum: 1, maximum: 104, description: 'zo lang duurt een toekenning hoogstens' }),
  hartslagMinuten: Type.Integer({
    minimum: 1,
    maximum: 10_080,
    description: 'zo lang mag een apparaat stil zijn voor iemand het nagaat',
  }),
})
export type Alarm = Static<typeof Alarm>
