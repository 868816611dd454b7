import { Type } from 'typebox'
import { CONTACTUITKOMSTEN, DOMEINEN, EINDREDENEN, NIET_VERTELD } from './verwijsindex.ts'

const dicht = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Naam = Type.String({ minLength: 1, maxLength: 80, pattern: '\\p{L}' })
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const janee = keuze(['ja', 'nee'] as const)

export const Signaal = Type.Object(
  { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) },
  dicht,
)
/** Whoever adds a word about why is refused: there is no field for it (Jeugdwet art. 7.1.4.2). */
export const MeldInvoer = Type.Object(
  {
    gemeente: Type.String({ minLength: 1, maxLength: 60 }),
    als: keuze(DOMEINEN),
    bereikbaar: Type.String({ minLength: 6, maxLength: 120, pattern: '\\S{3}' }),
    /** the threshold of the law: a reasonable suspicion of one of its risks; said, and not which */
    vermoeden: Type.Unsafe<'ja'>(Type.Enum(['ja'])),
    geldigTot: Type.Optional(Dag),
    jongereWeet: janee,
    oudersWeten: janee,
    nietOmdat: Type.Optional(keuze(NIET_VERTELD)),
    jongere: Type.Object(
      {
        voornamen: Naam,
        achternaam: Naam,
        geboortedatum: Dag,
        geslacht: keuze(['v', 'm', 'x'] as const),
        bsn: Type.Optional(Type.String({ pattern: '^[0-9]{9}$' })),
        postcode: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{3} ?[A-Za-z]{2}$' })),
        huisnummer: Type.Optional(Type.String({ pattern: '^[0-9]{1,5}[ A-Za-z0-9-]{0,10}$' })),
        instelling: janee,
        ouders: Type.Array(Type.Object({ achternaam: Naam, geboortedatum: Dag }, dicht), { maxItems: 2 }),
      },
      dicht,
    ),
  },
  dicht,
)
export type MeldInvoer = Type.Static<typeof MeldInvoer>
export const EindeInvoer = Type.Object({ reden: keuze(EINDREDENEN) }, dicht)
export const VertelInvoer = Type.Object({ wie: keuze(['jongere', 'ouders', 'beiden'] as const) }, dicht)
export const ContactInvoer = Type.Object({ uitkomst: keuze(CONTACTUITKOMSTEN) }, dicht)
