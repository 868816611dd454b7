import Type, { type Static } from 'typebox'
import { GESLOTEN, Tekst, regel } from './basis.ts'

/** Pad in de definitie, zoals `klokken.overdracht` of `keten.casus.kinderen.altijdGesproken`. */
export const Pad = Type.String({ pattern: '^[a-zA-Z]+(\\.[A-Za-z0-9-]+)*$', description: 'pad in deze definitie' })

export const Uitvoering = Type.Union(
  [
    Type.Object({ soort: Type.Literal('uitvoerbaar'), door: Type.Array(Pad, { minItems: 1 }) }, GESLOTEN),
    Type.Object({ soort: Type.Literal('handwerk'), reden: Tekst }, GESLOTEN),
  ],
  { description: '{soort: uitvoerbaar, door: [paden]} of {soort: handwerk, reden: ...}' },
)
export type Uitvoering = Static<typeof Uitvoering>

/** Elke regel van de bron staat precies een keer in `regels.yaml`, in eigen woorden. */
export const Bronregel = regel({
  id: Type.String({ pattern: '^P\\d{3}-\\d{2}$', description: 'nummer van de bronregel, zoals P000-01' }),
  aanleiding: Tekst,
  wie: Tekst,
  handeling: Tekst,
  termijn: Type.Optional(Tekst),
  uitzondering: Type.Optional(Tekst),
  uitvoering: Uitvoering,
})
export type Bronregel = Static<typeof Bronregel>
