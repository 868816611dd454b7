import Type, { type Static } from 'typebox'
import { Aantal, Datum, Gemeentekeuze, GESLOTEN, Id, Schaal, Tekst, Thema, regel } from './basis.ts'
import { OPVANGGROEPEN, OPVANGSOORTEN } from '../opvanggroepen.ts'
import { Regieinstellingen } from './keten.ts'
import { Regiedeel } from './mensen.ts'

/** Vanaf een dag geldt een convenant ook elders (R000-125). */
const Verbreding = regel({ gemeenten: Gemeentekeuze, van: Datum })

export const Convenant = regel({
  id: Id,
  naam: Tekst,
  gemeenten: Gemeentekeuze,
  delen: Type.Array(Type.Enum(['front', 'back', 'gegevens', 'samenwerking', 'keten'])),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  ondertekenaars: Type.Optional(Tekst),
  evaluatie: Type.Optional(Type.Object({ jaren: Type.Integer({ minimum: 1 }), door: Id }, GESLOTEN)),
  verbredingen: Type.Optional(Type.Array(Verbreding)),
  /** een lokaal convenant dat bij een gezamenlijk hoort (R000-126) */
  bij: Type.Optional(Id),
  voornemens: Type.Array(Tekst),
})
export type Convenant = Static<typeof Convenant>

/** Of de regio met convenanten werkt, of bewust niet, en welke afspraak dan bindt. */
export const Convenantbeleid = regel({
  soort: Type.Enum(['convenant', 'bewust-geen', 'niet-genoemd']),
  regel: Tekst,
})
/**
 * Een dossier waar meer organisaties in werken. Kring kan dat niet en doet dat niet: elke organisatie werkt in wat haar is overgedragen of
 * verstrekt. Wie het anders wil zet het hier uit tot er landelijk iets is (R002-104).
 */
export const GedeeldDossier = regel({ aan: Type.Literal(false), regel: Tekst })
export type GedeeldDossier = Static<typeof GedeeldDossier>
export type Convenantbeleid = Static<typeof Convenantbeleid>

export const Pakket = regel({
  id: Type.Enum(['basis', 'plus', 'aanvullend']),
  toets: Tekst,
  inVisie: Type.Boolean(),
})
export type Pakket = Static<typeof Pakket>

/**
 * Functie in de keten, met een antwoord op de kernvraag: centrum of lokaal. Zonder uitvoerder is de keuze nog open.
 * Waar de regio pakketten kent, heeft elke functie er een, met een grond; `gemeenten` zegt wie een aanvullende koos.
 */
export const Functie = regel({
  id: Id,
  naam: Tekst,
  schaal: Type.Array(Schaal, { minItems: 1, description: 'een niveau, of meer met gedeeld: true' }),
  gedeeld: Type.Optional(Type.Boolean()),
  pakket: Type.Optional(Type.Enum(['basis', 'plus', 'aanvullend'])),
  grond: Type.Optional(Tekst),
  gemeenten: Type.Optional(Gemeentekeuze),
  uitvoerder: Type.Optional(Id),
  open: Type.Boolean(),
})
export type Functie = Static<typeof Functie>

const Bereik = Type.Object({ van: Type.Number({ minimum: 0 }), tot: Type.Number({ minimum: 0 }) }, GESLOTEN)

export const Opvang = regel({
  id: Id,
  organisatie: Id,
  naam: Tekst,
  soort: Type.Enum([...OPVANGSOORTEN]),
  schaal: Type.Optional(Type.Enum(['centrum', 'regionaal', 'bovenregionaal', 'landelijk'])),
  groepen: Type.Optional(
    Type.Array(Type.Enum([...OPVANGGROEPEN]), { description: 'weg: gewone opvang, voor wie onder geen groep valt' }),
  ),
  gemeenten: Type.Optional(Type.Array(Tekst, { description: 'wie hier woont, zoekt eerst hier; weg: de hele regio' })),
  plaatsen: Type.Optional(Bereik),
  kindplaatsen: Type.Optional(Bereik),
  personenPerJaar: Type.Optional(Aantal),
  verblijfMaanden: Type.Optional(Bereik),
  bekostiging: Type.Optional(Type.Enum(['duvo', 'mo', 'rijk', 'landelijk-fonds', 'overig'])),
  doelgroep: Type.Optional(Tekst),
  onzeker: Type.Optional(Tekst),
})
export type Opvang = Static<typeof Opvang>

export const Actie = regel({
  id: Id,
  wat: Tekst,
  wie: Tekst,
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  periode: Type.Optional(Tekst),
  ketendeel: Type.Optional(Id),
  beginselen: Type.Optional(Type.Array(Id)),
  ontwikkelopgave: Type.Optional(Id),
  perGemeente: Type.Optional(
    Type.Boolean({ description: 'elke gemeente voert deze actie zelf uit, met een eigen stand' }),
  ),
})
export type Actie = Static<typeof Actie>

/**
 * Hoeveel er in een jaar bij het meldpunt binnenkomt: genoeg om een jaar van deze regio na te spelen. `jaar` alleen als de bron het
 * jaar geeft; `schatting` zegt hoe er geschat is, als de bron dit getal zelf niet noemt.
 */
export const Volume = regel({
  id: Type.Enum(['melding', 'advies', 'chat']),
  perJaar: Type.Integer({ minimum: 0 }),
  jaar: Type.Optional(Type.Integer()),
  schatting: Type.Optional(Tekst),
})
export type Volume = Static<typeof Volume>

export const Campagne = regel({ id: Id, naam: Tekst, wanneer: Tekst, wie: Tekst, ketendeel: Type.Optional(Id) })
export type Campagne = Static<typeof Campagne>

export const Beginsel = regel({ id: Id, tekst: Tekst })
export type Beginsel = Static<typeof Beginsel>

export const Ketendeel = regel({
  id: Id,
  naam: Tekst,
  wie: Type.Optional(Tekst),
  schaal: Type.Optional(Type.Array(Schaal)),
  dwars: Type.Optional(Type.Boolean({ description: 'een blik over alle delen heen, zoals monitoring' })),
})
export type Ketendeel = Static<typeof Ketendeel>

export const Taak = regel({
  id: Id,
  taak: Tekst,
  schaal: Type.Array(Schaal, { minItems: 1 }),
  ketendeel: Type.Optional(Id),
  gedeeld: Type.Optional(Type.Boolean()),
  toelichting: Type.Optional(Tekst),
})
export type Taak = Static<typeof Taak>

/** Of de regio over een onderwerp samen beleid maakt, of elke centrumgemeente met haar eigen gebied. */
export const Onderwerp = regel({
  id: Id,
  naam: Tekst,
  beleid: Type.Enum(['gezamenlijk', 'per-centrum', 'per-gemeente', 'geen']),
  themas: Type.Optional(Type.Array(Thema)),
  vormen: Type.Optional(Type.Array(Id)),
  toelichting: Type.Optional(Tekst),
})
export type Onderwerp = Static<typeof Onderwerp>

/**
 * Een instelling die per centrumgebied kan verschillen. Zonder `waarde` noemt de bron er geen; `verschilVolgensBron` als
 * de bron wel zegt dat de gebieden hierin verschillen.
 */
export const Centruminstelling = regel({
  id: Id,
  groep: Type.Enum(['aansluiting', 'bekostiging']),
  wat: Tekst,
  waarden: Type.Array(Type.Object({ gebied: Id, waarde: Type.Optional(Tekst) }, GESLOTEN), { minItems: 2 }),
  verschilVolgensBron: Type.Optional(Type.Boolean()),
})
export type Centruminstelling = Static<typeof Centruminstelling>

/** Een gedeeld woord met een betekenis voor de hele regio, en de woorden die anderen er zelf voor gebruiken. */
export const Regiobegrip = regel({
  id: Id,
  begrip: Tekst,
  betekenis: Tekst,
  woorden: Type.Array(regel({ woord: Tekst, van: Tekst, organisatie: Type.Optional(Id) })),
})
export type Regiobegrip = Static<typeof Regiobegrip>

/** Een woord dat de regio niet op schermen en in lijsten wil, en wat er dan staat. */
export const Mijdwoord = regel({ woord: Tekst, liever: Tekst })
export type Mijdwoord = Static<typeof Mijdwoord>

/**
 * Een regie-instelling die vanaf een dag anders is: de houder van een rol, of hoe de casusregie belegd wordt. Wat er niet
 * staat, blijft zoals het was; voor de dag zelf geldt het oude.
 */
export const Regiewijziging = regel({
  id: Id,
  vanaf: Datum,
  rol: Type.Optional(Id),
  schaal: Type.Optional(Type.Array(Schaal, { minItems: 1 })),
  houders: Type.Optional(Type.Array(Id)),
  houder: Type.Optional(Tekst),
  delen: Type.Optional(Type.Array(Regiedeel, { minItems: 1 })),
  taken: Type.Optional(Type.Array(Tekst)),
  instellingen: Type.Optional(Regieinstellingen),
})
export type Regiewijziging = Static<typeof Regiewijziging>

/** Vragenlijst waarmee een gemeente zichzelf nagaat. */
export const Zelftoets = regel({ id: Id, vraag: Tekst })
export type Zelftoets = Static<typeof Zelftoets>

/** Verplichte inhoud van een terugkerend verslag. */
export const Verslag = regel({
  id: Id,
  naam: Tekst,
  door: Tekst,
  aan: Tekst,
  klok: Type.Optional(Id),
  inhoud: Type.Array(Tekst),
  ketendeel: Type.Optional(Id),
})
export type Verslag = Static<typeof Verslag>

/** Een lijst van de regio waar een register zijn keuzes of eerste regels uit haalt: ontwikkelopgaven, niveaus van preventie, rollen. */
export const Lijst = Type.Object(
  {
    id: Id,
    regels: Type.Array(
      regel({
        id: Id,
        naam: Tekst,
        toelichting: Type.Optional(Tekst),
        gemeenten: Type.Optional(Gemeentekeuze),
        soort: Type.Optional(Id),
        wie: Type.Optional(Tekst),
        van: Type.Optional(Datum),
        tot: Type.Optional(Datum),
        jaarlijks: Type.Optional(Type.Boolean()),
      }),
      { minItems: 1 },
    ),
  },
  GESLOTEN,
)
export type Lijst = Static<typeof Lijst>
