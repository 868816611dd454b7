import { SPERGRONDEN } from '../../../gedeeld/sper.ts'
import { Type } from 'typebox'
import { KLEUREN, RISICOSIGNALEN, type Risicosignaal } from '../bed.ts'
import { dicht, Groep, Id, keuze } from '../invoer.ts'
import {
  ADVIEZEN,
  BESTEMMINGEN,
  DOELSTANDEN,
  EINDREDENEN,
  ELDERSREDENEN,
  ROLLEN,
  STAGNATIES,
  THEMASTANDEN,
  URGENTIEUITKOMSTEN,
  WOONWENSEN,
} from './feiten.ts'

const Mag = Type.Optional
const Kort = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Naam = Type.String({ pattern: '^[a-z0-9-]{1,60}$' })
const Gemeente = Type.String({ minLength: 1, maxLength: 100 })
const Mensen = Type.Array(Id, { maxItems: 20, uniqueItems: true })
const JaNee = keuze(['ja', 'nee'] as const)

export const MensInvoer = Type.Object(
  {
    voornamen: Kort,
    tussenvoegsel: Mag(Type.String({ maxLength: 20 })),
    achternaam: Kort,
    geboortedatum: Type.String({ pattern: '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|onbekend|ongeboren)$' }),
    geslacht: keuze(['v', 'm', 'x', 'onbekend'] as const),
    rol: keuze(ROLLEN),
  },
  dicht,
)
export const OpenInvoer = Type.Object(
  {
    gemeente: Gemeente,
    groep: Mag(Groep),
    kleur: keuze(KLEUREN),
    fase: keuze(['analyse', 'opvang'] as const),
    plek: Mag(Id),
    aanleiding: Tekst,
    personen: Type.Array(MensInvoer, { minItems: 1, maxItems: 20 }),
  },
  dicht,
)
export const KleurInvoer = Type.Object(
  {
    signalen: Type.Array(keuze(Object.keys(RISICOSIGNALEN) as Risicosignaal[]), { maxItems: 20, uniqueItems: true }),
    kleur: keuze(KLEUREN),
    motivering: Tekst,
  },
  dicht,
)
export const MensKeuze = Type.Object({ mens: Id }, dicht)
export const KoppelInvoer = Type.Object({ casus: Id }, dicht)
export const SperInvoer = Type.Object({ mens: Id, grond: keuze(SPERGRONDEN) }, dicht)
export const BoekInvoer = Type.Object(
  { doorstroom: JaNee, aanbod: Mag(Naam), gemeente: Mag(Gemeente), akkoord: Mag(Tekst) },
  dicht,
)
export const DoelInvoer = Type.Object({ persoon: Id, gebied: Naam, eigenKracht: JaNee, tekst: Tekst }, dicht)
export const DoelstandInvoer = Type.Object({ doel: Id, stand: keuze(DOELSTANDEN), verslag: Tekst }, dicht)
export const ThemaInvoer = Type.Object({ thema: Naam, stand: keuze(THEMASTANDEN), toelichting: Mag(Tekst) }, dicht)
export const KindstapInvoer = Type.Object({ kind: Id, stap: Naam, gezinsleden: Mensen, verslag: Tekst }, dicht)
export const VerslagInvoer = Type.Object({ verslag: Tekst }, dicht)
export const AdviesInvoer = Type.Object(
  { advies: keuze(ADVIEZEN), doelen: Type.Array(Tekst, { maxItems: 10 }), toelichting: Tekst },
  dicht,
)
export const TrajectInvoer = Type.Object({ traject: Mag(Naam) }, dicht)
export const VerlengInvoer = Type.Object({ reden: keuze(STAGNATIES), toelichting: Tekst, tot: Dag }, dicht)
export const UitstroomInvoer = Type.Object(
  { bestemming: keuze(BESTEMMINGEN), gemeente: Gemeente, reden: Mag(keuze(ELDERSREDENEN)), plan: Tekst },
  dicht,
)
export const UrgentieInvoer = Type.Object({ gemeente: Gemeente, op: Dag, wens: keuze(WOONWENSEN) }, dicht)
export const UrgentiebesluitInvoer = Type.Object(
  { urgentie: Id, uitkomst: keuze(URGENTIEUITKOMSTEN), op: Dag, toelichting: Tekst },
  dicht,
)
export const WoningInvoer = Type.Object({ gemeente: Gemeente, op: Dag, gewoneWijk: JaNee }, dicht)
export const DossierInvoer = Type.Object({ dossier: Tekst }, dicht)
export const RedenInvoer = Type.Object({ reden: Tekst }, dicht)
export const SluitInvoer = Type.Object({ reden: keuze(EINDREDENEN), toelichting: Mag(Tekst) }, dicht)
export const AfspraakInvoer = Type.Object(
  {
    gemeente: Gemeente,
    jaar: Type.Integer({ minimum: 2000, maximum: 2200 }),
    afgesproken: Type.Integer({ minimum: 0, maximum: 10_000 }),
    aangeboden: Type.Integer({ minimum: 0, maximum: 10_000 }),
    met: Kort,
  },
  dicht,
)
