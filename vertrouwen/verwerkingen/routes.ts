import { Type, type Static } from 'typebox'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import type { Rol } from '../../kernel/actor.ts'

/** Who answers for the processings of the region, and who gives the roles that the register names. */
const LEZERS: readonly Rol[] = ['privacyfunctionaris', 'beheerder']

const Tekst = Type.Readonly(Type.String())
const Lijst = Type.Readonly(Type.Array(Tekst))
const Register = Type.Object({
  maatregelen: Lijst,
  verwerkingen: Type.Array(
    Type.Object({
      ...{ id: Tekst, doel: Tekst, van: Lijst, grond: Tekst, betrokkenen: Lijst, gegevens: Lijst },
      ...{ rollen: Lijst, ontvangers: Lijst, bewaren: Lijst },
    }),
  ),
})
export type Registerblad = Static<typeof Register>

/** The register of processings on the screen. `lees` puts it together: it counts every route, and this page knows none. */
export const maakVerwerkingsroutes = (lees: () => Registerblad): readonly Route[] => [
  vraagRoute({
    methode: 'GET',
    pad: '/verwerkingen',
    samenvatting: 'Het register van verwerkingen: doel, grond, over wie, wie erbij kan, ontvangers en termijn',
    doel: 'naslag',
    rollen: LEZERS,
    velden: ['regio'],
    antwoord: Register,
    kijk: () => Promise.resolve({ antwoord: lees(), zaak: null, personen: [] }),
  }),
]
