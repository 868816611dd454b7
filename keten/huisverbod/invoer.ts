import { SPERGRONDEN } from '../../gedeeld/sper.ts'
import { Type } from 'typebox'
import { RELATIES } from '../../gedeeld/persoon/index.ts'
import { INTREKGRONDEN, TOEPASSINGEN, WIJZEN } from './besluit/feiten.ts'
import { AANBODEN, GEBIEDEN, UITVOERDERS } from './hulp/feiten.ts'
import { UITSPRAKEN } from './rechter/feiten.ts'
import { HOORUITKOMSTEN, NIETREDENEN, PERSOONROLLEN, RONDEN, VERBLIJVEN, WEGENS } from './screening/feiten.ts'
import { BESLUITEN, MEEDEELWIJZEN, ONTVANGERS } from './uitvoering/feiten.ts'
import { FEITBRONNEN, KLEUREN } from './wet/rihg.ts'

export const dicht = { additionalProperties: false } as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
export const Kort = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
export const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Mag = Type.Optional
/** An instant: with its offset, or on the clock of the Netherlands. */
const Moment = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$',
})
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

export const PersoonInvoer = Type.Object(
  {
    voornamen: Kort,
    tussenvoegsel: Mag(Type.String({ maxLength: 20 })),
    achternaam: Kort,
    geboortedatum: Type.String({ pattern: '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|onbekend|ongeboren)$' }),
    geslacht: keuze('v', 'm', 'x', 'onbekend'),
    rol: keuze(...PERSOONROLLEN),
    /** what this person is to the one who would leave */
    relatie: Mag(keuze(...RELATIES)),
  },
  dicht,
)
export type PersoonInvoer = Type.Static<typeof PersoonInvoer>

export const ScreeningInvoer = Type.Object(
  {
    gemeente: Kort,
    wegens: keuze(...WEGENS),
    incidentOp: Moment,
    verhaal: Tekst,
    /** the home: street, number, place */
    woning: Kort,
    personen: Type.Array(PersoonInvoer, { minItems: 1, maxItems: 20 }),
    eerder: Mag(Type.Array(Id, { maxItems: 10, uniqueItems: true })),
    nieuw: Mag(Tekst),
  },
  dicht,
)
export const SignaalInvoer = Type.Object(
  {
    signaal: Type.String({ pattern: '^[0-9][a-z]$' }),
    kleur: keuze(...KLEUREN),
    punten: Type.Array(
      Type.Object(
        {
          punt: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
          feit: Mag(Tekst),
          bron: Mag(keuze(...FEITBRONNEN)),
          vindplaats: Mag(Kort),
        },
        dicht,
      ),
      { maxItems: 10 },
    ),
  },
  dicht,
)
export const ConsultInvoer = Type.Object({ op: Moment, medewerker: Kort, advies: Tekst }, dicht)
export const HoorInvoer = Type.Object(
  { persoon: Id, ronde: keuze(...RONDEN), uitkomst: keuze(...HOORUITKOMSTEN), verslag: Tekst, op: Mag(Moment) },
  dicht,
)
export const VerblijfInvoer = Type.Object(
  { waar: keuze(...VERBLIJVEN), plek: Mag(Kort), veilig: Mag(Type.Boolean()), controle: Mag(Tekst) },
  dicht,
)
export const NietInvoer = Type.Object({ reden: keuze(...NIETREDENEN), motivering: Tekst }, dicht)
export const SperInvoer = Type.Object({ mens: Id, grond: keuze(...SPERGRONDEN) }, dicht)

export const OplegInvoer = Type.Object(
  {
    op: Moment,
    wijze: keuze(...WIJZEN),
    toepassing: keuze(...TOEPASSINGEN),
    motivering: Tekst,
    contactverbod: Type.Array(Id, { maxItems: 20 }),
    /** only another system says this; anything but ten is refused (R000-54) */
    duurDagen: Mag(Type.Integer({ minimum: 0, maximum: 1000 })),
    leeftijdNagegaan: Mag(Kort),
  },
  dicht,
)
export const VerlengInvoer = Type.Object(
  {
    /** in all, from the instant of the order */
    dagen: Type.Integer({ minimum: 0, maximum: 1000 }),
    feiten: Tekst,
    motivering: Tekst,
    duurtVoort: Type.Boolean(),
  },
  dicht,
)
export const IntrekInvoer = Type.Object(
  {
    grond: keuze(...INTREKGRONDEN),
    bevestigingen: Mag(
      Type.Object(
        { aanbodAanvaard: Type.Boolean(), instantieBevestigt: Type.Boolean(), werktMee: Type.Boolean() },
        dicht,
      ),
    ),
    motivering: Tekst,
  },
  dicht,
)
export const BekendInvoer = Type.Object(
  { besluit: keuze(...BESLUITEN), wijze: keuze(...WIJZEN), op: Moment, bewijs: Tekst, taal: Kort },
  dicht,
)
export const SleutelInvoer = Type.Object(
  { aantal: Type.Integer({ minimum: 0, maximum: 50 }), omschrijving: Kort, bewijs: Kort, op: Moment },
  dicht,
)
export const SleutelTerugInvoer = Type.Object({ aan: Kort, op: Moment }, dicht)
export const BereikInvoer = Type.Object({ hoe: Kort, op: Moment }, dicht)
export const RaadsmanWensInvoer = Type.Object({ besluit: keuze(...BESLUITEN), op: Moment }, dicht)
export const RaadsmanInvoer = Type.Object({ raadsman: Kort, op: Moment }, dicht)
export const MeedeelInvoer = Type.Object(
  {
    besluit: keuze(...BESLUITEN),
    aan: keuze(...ONTVANGERS),
    wie: Id,
    op: Moment,
    wijze: keuze(...MEEDEELWIJZEN),
    taal: Kort,
    bewijs: Tekst,
  },
  dicht,
)
export const OvertredingInvoer = Type.Object({ op: Moment, wat: Tekst, bron: Kort }, dicht)
export const OvertredingMeldInvoer = Type.Object({ overtreding: Id, op: Moment, kenmerk: Kort }, dicht)

export const CrisishulpInvoer = Type.Object({ op: Moment, verslag: Tekst }, dicht)
export const LeegInvoer = Type.Object({}, dicht)
export const SpoorInvoer = Type.Object(
  { persoon: Id, aanbod: keuze(...AANBODEN), wat: Tekst, aanbieder: Mag(Kort) },
  dicht,
)
export const ZorgadviesInvoer = Type.Object({ op: Moment, aan: Kort, advies: Tekst }, dicht)
export const OverlegInvoer = Type.Object({ op: Moment, deelnemers: Kort }, dicht)
export const VerslagInvoer = Type.Object({ verslag: Tekst }, dicht)
export const MaatregelInvoer = Type.Object(
  { gebied: keuze(...GEBIEDEN), door: keuze(...UITVOERDERS), wat: Tekst, uiterlijk: Dag },
  dicht,
)
export const MaatregelKlaarInvoer = Type.Object({ maatregel: Id, verslag: Tekst }, dicht)
export const StrafzaakInvoer = Type.Object({ kenmerk: Kort }, dicht)
export const AfstemInvoer = Type.Object({ met: Kort, verslag: Tekst }, dicht)
export const InterventieInvoer = Type.Object({ wat: Tekst, aanbieder: Kort, op: Moment }, dicht)

export const VoorzieningInvoer = Type.Object({ op: Moment, besluit: keuze('oplegging', 'verlenging') }, dicht)
export const ZittingInvoer = Type.Object({ op: Moment }, dicht)
export const UitspraakInvoer = Type.Object({ op: Moment, uitkomst: keuze(...UITSPRAKEN), uitspraak: Tekst }, dicht)

export const DossierInvoer = Type.Object({ dossier: Tekst }, dicht)
export const RedenInvoer = Type.Object({ reden: Tekst }, dicht)
export const SluitInvoer = Type.Object({ reden: Mag(Tekst) }, dicht)
