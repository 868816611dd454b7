import { Type } from 'typebox'
import { ANTWOORDEN, DIENSTROLLEN, EINDEREDENEN, INDICATIES, REACTIES, type Indicatie } from './alarm.ts'

export const dicht = { additionalProperties: false } as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const keuze = <const T extends readonly string[]>(uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Moment = Type.String({ format: 'date-time', maxLength: 40 })
const janee = keuze(['ja', 'nee'])

export const VraagInvoer = Type.Object(
  {
    casus: Id,
    persoon: Id,
    hulp: Id,
    indicatie: Type.Object(
      Object.fromEntries(INDICATIES.map(i => [i, keuze(ANTWOORDEN)])) as {
        [I in Indicatie]: ReturnType<typeof keuze<typeof ANTWOORDEN>>
      },
      dicht,
    ),
    reden: Tekst,
  },
  dicht,
)
const Deelnemer = Type.Object(
  { organisatie: Id, naam: Type.String({ minLength: 2, maxLength: 120, pattern: '\\S' }) },
  dicht,
)
export const OordeelInvoer = Type.Object(
  {
    uitslag: keuze(['positief', 'negatief']),
    deelnemers: Type.Array(Deelnemer, { maxItems: 20 }),
    reden: Tekst,
  },
  dicht,
)
const Dienst = Type.Object({ organisatie: Id, rol: keuze(DIENSTROLLEN) }, dicht)
export const ToekenInvoer = Type.Object(
  {
    tot: Dag,
    apparaat: Type.String({ pattern: '^[A-Za-z0-9-]{3,60}$' }),
    dienst: Type.Array(Dienst, { maxItems: 10, uniqueItems: true }),
  },
  dicht,
)
export const HandInvoer = Type.Object(
  { op: Moment, reactie: keuze(REACTIES), terPlaatseOp: Type.Optional(Moment) },
  dicht,
)
export const EvaluatieInvoer = Type.Object(
  { uitslag: keuze(['verlengen', 'doorgaan']), tot: Type.Optional(Dag), verslag: Tekst },
  dicht,
)
export const EindInvoer = Type.Object({ reden: keuze(EINDEREDENEN), terug: janee, toelichting: Tekst }, dicht)
export const AANNEEMREDENEN = ['opvolgen', 'collega-helpen', 'dienst-overnemen'] as const
export const AanneemInvoer = Type.Object({ reden: keuze(AANNEEMREDENEN) }, dicht)
export const AfrondInvoer = Type.Object({ reactie: keuze(REACTIES), terPlaatseOp: Type.Optional(Moment) }, dicht)
export const GebruikInvoer = Type.Object(
  { gebruiktIn: Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' }) },
  dicht,
)
