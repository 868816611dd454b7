import Type, { type Static } from 'typebox'
import { Bron, GESLOTEN, Id, Tekst } from '../../gedeeld/regio/schema/basis.ts'
import { rollen } from '../../kernel/actor.ts'

const Woord = Type.Object({ nl: Tekst, en: Tekst }, GESLOTEN)
export type Woord = Static<typeof Woord>
const Rol = Type.Enum([...rollen])

const Keuze = Type.Object(
  {
    id: Id,
    nl: Tekst,
    en: Tekst,
    kenmerken: Type.Optional(
      Type.Array(Id, { description: 'waar een voorwaarde naar kan vragen: verplicht, zorg ...' }),
    ),
  },
  GESLOTEN,
)

export const VELDSOORTEN = [
  'regel',
  'tekst',
  'dag',
  'getal',
  'bedrag',
  'janee',
  'keuze',
  'meer',
  'gemeente',
  'gemeenten',
  'organisatie',
  'verwijzing',
  'verwijzingen',
] as const
const Veld = Type.Object(
  {
    id: Id,
    soort: Type.Enum([...VELDSOORTEN]),
    naam: Woord,
    hulp: Type.Optional(Woord),
    verplicht: Type.Optional(Type.Boolean()),
    keuzes: Type.Optional(Type.Array(Keuze, { minItems: 1 })),
    register: Type.Optional(Id),
    organisaties: Type.Optional(Type.Array(Tekst, { description: 'soorten organisatie waaruit te kiezen is' })),
    lijst: Type.Optional(Type.Boolean({ description: 'staat als kolom in de lijst' })),
  },
  GESLOTEN,
)
export type Veld = Static<typeof Veld>

/** A condition on one record: every part must hold. */
const Voorwaarde = Type.Object(
  {
    veld: Type.Optional(Id),
    is: Type.Optional(Type.Array(Tekst, { minItems: 1 })),
    niet: Type.Optional(Type.Array(Tekst, { minItems: 1 })),
    kenmerk: Type.Optional(Id),
    leeg: Type.Optional(Type.Boolean()),
    stand: Type.Optional(Type.Array(Id, { minItems: 1 })),
  },
  GESLOTEN,
)
export type Voorwaarde = Static<typeof Voorwaarde>
const Als = Type.Optional(Type.Array(Voorwaarde))

/** One dimension of "every ... must have one": what there is, and the field that names it. */
const Over = Type.Object(
  {
    soort: Type.Enum(['gemeenten', 'organisaties', 'keuze', 'register']),
    veld: Id,
    organisaties: Type.Optional(Type.Array(Tekst)),
    register: Type.Optional(Id),
    als: Als,
  },
  GESLOTEN,
)
export type Over = Static<typeof Over>

const Gatregel = Type.Object(
  {
    id: Id,
    soort: Type.Enum(['rij', 'oud', 'voorbij', 'elke']),
    zin: Woord,
    als: Als,
    veld: Type.Optional(Id),
    maanden: Type.Optional(Type.Integer({ minimum: 1 })),
    in: Type.Optional(Type.Object({ register: Id, langs: Id, als: Als }, GESLOTEN)),
    over: Type.Optional(Type.Array(Over, { minItems: 1, maxItems: 2 })),
    minstens: Type.Optional(Type.Integer({ minimum: 1 })),
    per: Type.Optional(Type.Enum(['jaar', 'kwartaal'])),
    dag: Type.Optional(Id),
    bron: Bron,
  },
  GESLOTEN,
)
export type Gatregel = Static<typeof Gatregel>

const Herinnering = Type.Object(
  { id: Id, veld: Id, dagenVooraf: Type.Integer({ minimum: 0 }), als: Als, zin: Woord, bron: Bron },
  GESLOTEN,
)
export type Herinnering = Static<typeof Herinnering>

const Telling = Type.Object(
  { id: Id, naam: Woord, per: Type.Array(Id, { minItems: 1, maxItems: 2 }), som: Type.Optional(Id), als: Als },
  GESLOTEN,
)
export type Telling = Static<typeof Telling>

const Stap = Type.Object(
  {
    id: Id,
    naam: Woord,
    van: Type.Array(Id, { minItems: 1 }),
    naar: Id,
    vraagt: Type.Optional(Type.Array(Id, { description: 'velden die bij deze stap ingevuld moeten zijn' })),
  },
  GESLOTEN,
)
export type Stap = Static<typeof Stap>

/** What of another register is shown with each record: the newest one that belongs to it. */
const Erbij = Type.Object({ register: Id, langs: Id, dag: Id, velden: Type.Array(Id, { minItems: 1 }) }, GESLOTEN)

/** Which list of a region definition fills this register, and which field takes which key. */
const Uit = Type.Object(
  {
    lijst: Id,
    velden: Type.Record(Id, Tekst),
    vast: Type.Optional(Type.Record(Id, Type.Union([Tekst, Type.Array(Tekst)]))),
  },
  GESLOTEN,
)

/** What a register is: fields, states, gaps, reminders, counts, and who reads and writes it. One file each. */
export const VORM = {
  id: Id,
  module: Type.Enum(['signaal', 'beleid', 'leren', 'preventie', 'ervaring', 'geld', 'monitor']),
  naam: Woord,
  uitleg: Woord,
  bron: Bron,
  lezen: Type.Array(Rol, { minItems: 1 }),
  schrijven: Type.Array(Rol, { minItems: 1 }),
  eigen: Type.Optional(
    Type.Boolean({
      description: 'ieder schrijft en leest alleen rijen van de eigen organisatie; anderen zien aantallen',
    }),
  ),
  regios: Type.Optional(Type.Array(Id, { description: 'alleen in deze regios; weg: overal' })),
  titel: Type.Array(Id, { minItems: 1, description: 'de velden die een rij haar naam geven' }),
  velden: Type.Array(Veld, { minItems: 1 }),
  standen: Type.Array(Type.Object({ id: Id, nl: Tekst, en: Tekst, klaar: Type.Optional(Type.Boolean()) }, GESLOTEN), {
    minItems: 1,
  }),
  stappen: Type.Array(Stap),
  gaten: Type.Array(Gatregel),
  herinneringen: Type.Array(Herinnering),
  tellingen: Type.Array(Telling),
  erbij: Type.Array(Erbij),
  uit: Uit,
}
const { uit, eigen, regios, erbij, ...vast } = VORM
export const Declaratie = Type.Object(
  { ...vast, uit: Type.Optional(uit), erbij: Type.Optional(erbij), eigen, regios },
  GESLOTEN,
)
export type Declaratie = Static<typeof Declaratie>

export type Waarde = string | number | boolean | readonly string[]
export type Waarden = Readonly<Record<string, Waarde>>
/** A record as rules see it. */
export type Rij = { readonly id: string; readonly stand: string; readonly velden: Waarden }
