import Type, { type Static } from 'typebox'

const GESLOTEN = { additionalProperties: false }
const Naam = Type.String({ minLength: 1, maxLength: 120 })
const Id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })
const Euro = Type.Number({
  minimum: 0,
  maximum: 1e11,
  description: 'euro, met ten hoogste twee cijfers achter de komma',
})
const Getal = Type.Number({ minimum: 0, maximum: 1e9 })
const Deel = Type.Number({ minimum: 0, maximum: 100, description: 'in honderdsten' })
const Zin = Type.String({ minLength: 1, maxLength: 500 })
const Jaar = Type.Integer({ minimum: 1990, maximum: 2100 })

/** A part of a mixed key; a mix inside a mix says nothing that one mix cannot say. */
const Los = [
  Type.Object({ naar: Id }, { ...GESLOTEN, description: 'naar iets dat van elke deelnemer geteld is' }),
  Type.Object({ vast: Type.Record(Naam, Getal) }, { ...GESLOTEN, description: 'vaste delen per deelnemer' }),
  Type.Object({ alles: Naam }, { ...GESLOTEN, description: 'een deelnemer betaalt alles' }),
] as const
const Sleutel = Type.Union([
  ...Los,
  Type.Object(
    {
      mix: Type.Array(Type.Object({ deel: Deel, sleutel: Type.Union([...Los]) }, GESLOTEN), {
        minItems: 2,
        maxItems: 6,
      }),
    },
    { ...GESLOTEN, description: 'meer sleutels, elk voor een deel; samen 100' },
  ),
])

/** What is shared: a task with its costs, or a payment that is divided. */
const Taak = Type.Object(
  {
    id: Id,
    naam: Naam,
    bedrag: Euro,
    rijk: Type.Optional(Type.Boolean({ description: 'het rijk betaalt hieraan mee' })),
    lokaal: Type.Optional(
      Type.Record(Naam, Euro, { description: 'wat elke deelnemer kwijt is als ieder het zelf doet' }),
    ),
  },
  GESLOTEN,
)

const Rijk = Type.Object({ deel: Deel, uitkering: Type.Optional(Euro) }, GESLOTEN)
const Verloop = Type.Object(
  {
    wat: Naam,
    van: Euro,
    naar: Type.Optional(Euro),
    korting: Type.Optional(Deel),
    jaren: Type.Array(Type.Object({ jaar: Jaar, deel: Type.Optional(Deel), bedrag: Type.Optional(Euro) }, GESLOTEN), {
      minItems: 1,
      maxItems: 20,
    }),
  },
  { ...GESLOTEN, description: 'hoe een bedrag in jaren naar een ander bedrag gaat; naar of korting' },
)

/** One column: a way to do it, with what it takes for granted. */
const Kolom = Type.Object(
  {
    naam: Naam,
    aannames: Type.Array(Zin, { minItems: 1, maxItems: 20 }),
    sleutel: Sleutel,
    taken: Type.Optional(
      Type.Record(Id, Type.Enum(['samen', 'centrum', 'lokaal']), {
        description: 'wie een taak doet; wat er niet staat gebeurt samen',
      }),
    ),
    rijk: Type.Optional(Rijk),
    landelijk: Type.Optional(Deel),
    verloop: Type.Optional(Type.Array(Verloop, { maxItems: 10 })),
  },
  GESLOTEN,
)

/** A scenario as it is written in a file or entered on a screen. The first column is how it is today. */
export const Scenario = Type.Object(
  {
    naam: Naam,
    regio: Type.Optional(Id),
    jaar: Jaar,
    centrum: Type.Optional(Naam),
    totaal: Type.Optional(Euro) /* what the tasks should be together: the sum under the budget */,
    deelnemers: Type.Array(Type.Object({ naam: Naam, tellingen: Type.Optional(Type.Record(Id, Getal)) }, GESLOTEN), {
      minItems: 2,
      maxItems: 100,
    }),
    taken: Type.Array(Taak, { minItems: 1, maxItems: 60 }),
    kolommen: Type.Array(Kolom, { minItems: 1, maxItems: 6 }),
  },
  GESLOTEN,
)
export type Scenario = Static<typeof Scenario>
export type Scenariokolom = Scenario['kolommen'][number]
export type Scenariotaak = Scenario['taken'][number]
