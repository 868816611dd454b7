import Type, { type Static } from 'typebox'
import { Bron, Datum, Gemeentekeuze, GESLOTEN, Id, Schaal, Tekst, Thema, regel } from './basis.ts'

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
    // becomes a link on a screen: nothing but an https address (ASVS 1.2.2)
    website: Type.Optional(Type.String({ pattern: '^https://[a-z0-9.-]+(/[^\\s<>"]*)?$', maxLength: 300 })),
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

/** Wat voor tafel: bepaalt welke vragen voor een besluit beantwoord zijn. */
export const TAFELVORMEN = [
  'screening',
  'casusoverleg',
  'districtsoverleg',
  'zsm',
  'risico-overleg',
  'geweldkamer',
  'multidisciplinair',
] as const
export type Tafelvorm = (typeof TAFELVORMEN)[number]
/** Wat er vanzelf op de agenda komt; `met-de-hand` kan altijd. */
export const AGENDAREGELS = ['politiemelding', 'huisverbod', 'doorgeleid', 'met-de-hand'] as const
export type Agendaregel = (typeof AGENDAREGELS)[number]
/** Wat een tafel kan besluiten over waar een zaak heen gaat. */
export const TAFELUITKOMSTEN = [
  'lokaal',
  'regionaal',
  'veiligheidshuis',
  'casusoverleg',
  'risico-overleg',
  'afdoen',
  'veilig-genoeg',
] as const
export type Tafeluitkomst = (typeof TAFELUITKOMSTEN)[number]

/** Een overleg dat zaken bespreekt: wie voorzit, wie mee moet doen, wat op de agenda komt en wat het kan besluiten. */
const Tafel = Type.Object(
  {
    vorm: Type.Enum([...TAFELVORMEN]),
    voorzitter: Type.Union([Id, Type.Literal('inbrenger')], {
      description: 'organisatie die voorzit; "inbrenger": wie de zaak inbrengt',
    }),
    gemeenten: Gemeentekeuze,
    agenda: Type.Array(Type.Enum([...AGENDAREGELS]), { minItems: 1 }),
    verplicht: Type.Optional(Type.Array(Id, { description: 'wie er bij moet zijn voor een besluit' })),
    toelating: Type.Optional(Type.Array(regel({ id: Id, tekst: Tekst }))),
    uitkomsten: Type.Array(Type.Enum([...TAFELUITKOMSTEN]), { minItems: 1 }),
    doorNaar: Type.Optional(Id),
    weekdag: Type.Optional(Type.Integer({ minimum: 1, maximum: 5, description: '1 maandag, 5 vrijdag' })),
    bron: Bron,
  },
  GESLOTEN,
)
export type Tafel = Static<typeof Tafel>

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
        van: Type.Optional(Datum),
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
  tafel: Type.Optional(Tafel),
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
