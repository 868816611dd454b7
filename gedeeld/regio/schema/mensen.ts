import Type, { type Static } from 'typebox'
import { Datum, Gemeentekeuze, GESLOTEN, Id, Schaal, Tekst, Thema, regel } from './basis.ts'

export const OrganisatieSoort = Type.Enum([
  'meldpunt',
  'lokaalTeam',
  'gemeente',
  'politie',
  'justitie',
  'reclassering',
  'veiligheidshuis',
  'opvang',
  'crisisdienst',
  'jeugdbescherming',
  'raad',
  'zorg',
  'ggd',
  'welzijn',
  'onderwijs',
  'woningcorporatie',
  'verzekeraar',
  'toezicht',
  'expertise',
  'rijk',
  'elders',
  'overig',
])
export type OrganisatieSoort = Static<typeof OrganisatieSoort>

/** Hoe iemand te bereiken is; wat de bron niet noemt, blijft weg. */
export const Contact = Type.Object(
  {
    telefoon: Type.Optional(Tekst),
    website: Type.Optional(Tekst),
    email: Type.Optional(Tekst),
    bereikbaar: Type.Optional(Tekst),
  },
  GESLOTEN,
)
export type Contact = Static<typeof Contact>

export const Organisatie = regel({
  id: Id,
  naam: Tekst,
  soort: OrganisatieSoort,
  gebied: Type.Union([Gemeentekeuze, Type.Object({ deelgebied: Id }, GESLOTEN)], {
    description: '"alle", een lijst van gemeenten, of {deelgebied: id}; [] voor buiten de regio',
  }),
  rol: Tekst,
  taken: Type.Array(Tekst),
  contact: Type.Optional(Contact),
  themas: Type.Optional(
    Type.Array(Thema, { description: 'thema waarop de wegwijzer deze partner vindt, naast wat uit de soort volgt' }),
  ),
  ketendelen: Type.Optional(Type.Array(Id, { description: 'delen van de keten waarin deze partner een rol heeft' })),
  grenzen: Type.Optional(
    Type.Array(regel({ id: Id, tekst: Tekst }), { description: 'wat deze partner niet doet of niet mag' }),
  ),
  onderdeelVan: Type.Optional(Id),
  opvolgerVan: Type.Optional(Type.Array(Id)),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
})
export type Organisatie = Static<typeof Organisatie>

/** Wie van het meldpunt voor een team het vaste aanspreekpunt is; zonder naam is dat een gat. */
const VastContact = regel({
  id: Id,
  gemeenten: Gemeentekeuze,
  organisatie: Id,
  naam: Type.Optional(Tekst),
  contact: Type.Optional(Contact),
})

/**
 * Lokaal team van een gemeente, of een team voor meer gemeenten. `soort` is vrije tekst: een nieuw soort team vraagt geen
 * code. `inPlaatsVan` als een gemeente een eigen vorm kiest voor het team dat elders geldt.
 */
export const Team = regel({
  id: Id,
  naam: Tekst,
  soort: Tekst,
  gemeenten: Gemeentekeuze,
  taken: Type.Array(Tekst),
  thema: Type.Optional(Type.Array(Thema)),
  contact: Type.Optional(Contact),
  inPlaatsVan: Type.Optional(Id),
  vasteContacten: Type.Optional(Type.Array(VastContact)),
})
export type Team = Static<typeof Team>

/** Een deel van een regierol met precies een houder; `van` en `tot` als het deel van hand wisselt. */
export const Regiedeel = regel({
  id: Id,
  deel: Tekst,
  houder: Id,
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
})
export type Regiedeel = Static<typeof Regiedeel>

export const Regie = regel({
  id: Id,
  niveau: Type.Enum(['beleid', 'proces', 'casus', 'keten', 'zaakeigenaar']),
  schaal: Type.Array(Schaal, { minItems: 1 }),
  naam: Tekst,
  houders: Type.Array(Id),
  houder: Tekst,
  delen: Type.Optional(
    Type.Array(Regiedeel, { minItems: 1, description: 'verplicht bij procesregie met meer dan een houder' }),
  ),
  taken: Type.Array(Tekst),
  voorwaarden: Type.Array(regel({ id: Id, tekst: Tekst })),
  verboden: Type.Array(
    regel({ id: Type.Enum(['contact-met-gezin', 'eigen-organisatie', 'overdracht-gezin']), tekst: Tekst }),
  ),
  benoeming: Type.Optional(
    Type.Enum(['per-regio', 'per-gemeente'], {
      description: 'er hoort iemand met naam benoemd te zijn; anders een gat',
    }),
  ),
})
export type Regie = Static<typeof Regie>

/** Wie een regierol met naam vervult. */
export const Benoeming = regel({
  id: Id,
  regie: Id,
  gemeente: Type.Optional(Tekst),
  naam: Tekst,
  organisatie: Type.Optional(Id),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
})
export type Benoeming = Static<typeof Benoeming>

export const Overleg = regel({
  id: Id,
  naam: Tekst,
  soort: Type.Enum(['bestuurlijk', 'ambtelijk', 'strategisch', 'tactisch', 'casus', 'kennis', 'werkgroep', 'advies']),
  leden: Type.Array(
    Type.Object(
      {
        naam: Tekst,
        organisatie: Type.Optional(Id),
        status: Type.Optional(Type.Enum(['lid', 'toe-te-voegen', 'te-onderzoeken'])),
      },
      GESLOTEN,
    ),
  ),
  voorzitter: Type.Optional(Tekst),
  taak: Tekst,
  frequentie: Type.Object(
    {
      minimaal: Type.Optional(Type.Integer({ minimum: 1 })),
      per: Type.Optional(Type.Enum(['dag', 'week', 'maand', 'kwartaal', 'jaar'])),
      tekst: Tekst,
    },
    GESLOTEN,
  ),
  gebied: Type.Optional(Id),
  voedt: Type.Optional(Type.Array(Id)),
  adviseert: Type.Optional(Type.Array(Id)),
  vasteAgenda: Type.Optional(Type.Array(Tekst)),
})
export type Overleg = Static<typeof Overleg>

/** Een afspraak wie een bijzondere vraag oppakt. De eerste route die past, telt. */
export const Route = regel({
  id: Id,
  als: Type.Object(
    {
      gemeenten: Type.Optional(Type.Array(Tekst)),
      thema: Type.Optional(Thema),
      vorm: Type.Optional(Id),
      context: Type.Optional(Type.Enum(['familie', 'informeel', 'professioneel'])),
      situatie: Type.Optional(Tekst),
    },
    GESLOTEN,
  ),
  dan: Tekst,
  organisatie: Type.Optional(Id),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
})
export type Route = Static<typeof Route>

/** Vorm van geweld, binnen of buiten de regiovisie; buiten hoort een adres. */
export const Vorm = regel({
  id: Id,
  label: Tekst,
  binnen: Type.Boolean(),
  adres: Type.Optional(Id),
  toelichting: Type.Optional(Tekst),
})
export type Vorm = Static<typeof Vorm>
