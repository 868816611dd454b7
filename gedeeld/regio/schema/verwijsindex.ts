import Type, { type Static } from 'typebox'
import { Gemeentekeuze, Tekst, regel } from './basis.ts'
import { OrganisatieSoort } from './mensen.ts'

/** De rollen die een jongere kunnen aanmelden; welke dat in een regio mogen, zegt de regio per soort organisatie. */
export const INDEXROLLEN = [
  'professional',
  'aandachtsfunctionaris',
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
] as const
export type Indexrol = (typeof INDEXROLLEN)[number]

/**
 * De verwijsindex risicojongeren (Jeugdwet par. 7.1). Een regio zonder deze regel heeft hem niet: dan staat er nergens iets van.
 * `ingebouwd` is de eigen uitvoering van Kring, voor demo en proef; een andere index krijgt een eigen woord en een eigen aansluiting.
 */
export const Verwijsindex = regel({
  naam: Tekst,
  aansluiting: Type.Enum(['ingebouwd']),
  gemeenten: Gemeentekeuze,
  bevoegd: Type.Array(
    regel({ soort: OrganisatieSoort, rollen: Type.Array(Type.Enum([...INDEXROLLEN]), { minItems: 1 }) }),
    {
      minItems: 1,
      description: 'welke rol bij welke soort organisatie mag aanmelden; wie er niet bij staat ziet niets',
    },
  ),
  maanden: Type.Integer({
    minimum: 1,
    maximum: 24,
    description: 'na zoveel maanden vervalt een aanmelding; de wet zegt hoogstens 24',
  }),
  archiefMaanden: Type.Integer({
    minimum: 0,
    maximum: 60,
    description: 'zo lang daarna nog in het archief; de wet zegt 60',
  }),
  perDag: Type.Integer({
    minimum: 1,
    maximum: 100,
    description: 'hoeveel jongeren een mens in een etmaal kan aanmelden',
  }),
})
export type Verwijsindex = Static<typeof Verwijsindex>
