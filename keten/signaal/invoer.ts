import { Type } from 'typebox'
import { VRAAGANTWOORDEN, VRAGEN } from './afweging.ts'
import { BIJZONDER, TEKENCODES } from './kaart.ts'
import {
  BRONNEN,
  CONSULT_MET,
  GESPREK_MET,
  GRONDEN,
  HULP,
  INSTRUMENTEN,
  NIET_GELUKT,
  SIGNAALSOORTEN,
  STEUN,
  STILSTANDEN,
} from './werkblad.ts'

export const dicht = { additionalProperties: false } as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const keuze = <const T extends readonly string[]>(uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Dag = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' })
const janee = keuze(['ja', 'nee'])

export const OpenInvoer = Type.Object(
  {
    titel: Type.String({ minLength: 2, maxLength: 120, pattern: '\\S' }),
    gemeente: Type.String({ minLength: 1, maxLength: 100 }),
    sector: Type.String({ pattern: '^[a-z-]{2,40}$' }),
    soort: keuze(['meldcode', 'lokaal']),
    client: keuze(['kind', 'volwassene']),
  },
  dicht,
)
export const SignaalInvoer = Type.Object(
  {
    soort: keuze(SIGNAALSOORTEN),
    bron: keuze(BRONNEN),
    op: Dag,
    tekst: Tekst,
    duiding: Type.Optional(Tekst),
    tekens: Type.Array(keuze(TEKENCODES), { maxItems: 12, uniqueItems: true }),
    letsel: janee,
  },
  dicht,
)
export const KindcheckInvoer = Type.Object(
  { kinderen: janee, veilig: Type.Optional(keuze(['ja', 'nee', 'onduidelijk'])), vervolg: Type.Optional(Tekst) },
  dicht,
)
export const ConsultInvoer = Type.Object(
  { met: keuze(CONSULT_MET), vorm: Type.Optional(keuze(BIJZONDER)), anoniem: janee, op: Dag, raad: Tekst },
  dicht,
)
export const GesprekInvoer = Type.Object(
  {
    met: keuze(GESPREK_MET),
    op: Dag,
    gelukt: janee,
    waarom: Type.Optional(keuze(NIET_GELUKT)),
    verslag: Tekst,
  },
  dicht,
)
export const StapInvoer = Type.Object(
  {
    stap: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
    uitkomst: Tekst,
    op: Dag,
    door: Type.Optional(Id),
  },
  dicht,
)
export const OverslaanInvoer = Type.Object(
  { stap: Type.Union([1, 2, 3, 4, 5].map(s => Type.Literal(s as 1))), reden: Tekst },
  dicht,
)
const Besluit = { melden: janee, hulp: keuze(HULP), reden: Tekst }
export const BesluitInvoer = Type.Object(Besluit, dicht)
const antwoord = Type.Optional(keuze(VRAAGANTWOORDEN))
export const WegingInvoer = Type.Object(
  {
    antwoorden: Type.Object(
      Object.fromEntries(VRAGEN.map(v => [v, antwoord])) as { [V in (typeof VRAGEN)[number]]: typeof antwoord },
      dicht,
    ),
    acuut: janee,
    structureel: janee,
    onthulling: janee,
    reden: Tekst,
    besluit: Type.Optional(Type.Object(Besluit, dicht)),
  },
  dicht,
)
export const VormInvoer = Type.Object({ vorm: keuze(BIJZONDER) }, dicht)
export const InstrumentInvoer = Type.Object({ instrument: keuze(INSTRUMENTEN), uitslag: Tekst, op: Dag }, dicht)
export const SteunInvoer = Type.Object({ steun: keuze(STEUN), afspraak: Tekst }, dicht)
export const StilstandInvoer = Type.Object({ reden: keuze(STILSTANDEN), toelichting: Tekst }, dicht)
export const ErbijInvoer = Type.Object(
  { mens: Id, organisatie: Id, grond: keuze(GRONDEN), reden: Type.Optional(Tekst) },
  dicht,
)
export const SluitInvoer = Type.Object({ reden: Tekst }, dicht)
export const Leeg = Type.Object({}, dicht)
