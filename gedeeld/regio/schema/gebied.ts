import Type, { type Static } from 'typebox'
import { Bron, Datum, Gemeentekeuze, GESLOTEN, Id, Tekst, Thema, regel } from './basis.ts'

/** Wie de regio is: naam, centrum en looptijd. */
export const Regio = regel({
  id: Id,
  naam: Tekst,
  onderwerp: Tekst,
  doel: Tekst,
  regelreeks: Type.String({ pattern: '^P\\d{3}$', description: 'reeks van de bronregels, zoals P000' }),
  centrumgemeenten: Type.Array(Tekst, { minItems: 1 }),
  provincie: Type.Optional(Tekst),
  subcoordinatoren: Type.Optional(Type.Array(regel({ gemeente: Tekst, gebied: Id }))),
  geldigVan: Datum,
  geldigTot: Type.Optional(Datum),
  praktijkSinds: Type.Optional(Datum),
  hernieuwing: Type.Optional(regel({ jaren: Type.Integer({ minimum: 1 }), toelichting: Type.Optional(Tekst) })),
  ruimereRegio: Type.Optional(regel({ naam: Tekst, centrumgebieden: Type.Array(Tekst) })),
})
export type Regio = Static<typeof Regio>

/** Document waarop bronverwijzingen slaan; bij `regels` wordt het regelnummer nagegaan. */
export const Document = Type.Object(
  {
    id: Id,
    titel: Tekst,
    datum: Type.Optional(Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })),
    soort: Type.Enum(['regels', 'artikelen', 'geheel']),
    regels: Type.Optional(Type.Integer({ minimum: 1 })),
    toelichting: Type.Optional(Tekst),
  },
  GESLOTEN,
)
export type Document = Static<typeof Document>

/** Wat de bron openlaat. Een gat is geen fout, maar staat wel op de lijst. */
export const Gat = regel({ id: Id, wat: Tekst, gemeenten: Type.Optional(Type.Array(Tekst)) })
export type Gat = Static<typeof Gat>

/** Een feit uit de bron dat geen eigen soort heeft. */
export const Kenmerk = regel({
  id: Id,
  wat: Tekst,
  waarde: Type.Optional(Type.Union([Type.String(), Type.Number()], { description: 'tekst of getal' })),
})
export type Kenmerk = Static<typeof Kenmerk>

export const Programma = regel({
  id: Id,
  naam: Tekst,
  soort: Type.Enum(['programma', 'werkwijze', 'hulpmiddel', 'planning', 'deelplan']),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  inhoud: Type.Optional(Tekst),
})
export type Programma = Static<typeof Programma>

const Postcodes = Type.Object(
  { van: Type.Integer({ minimum: 1000, maximum: 9999 }), tot: Type.Integer({ minimum: 1000, maximum: 9999 }) },
  GESLOTEN,
)

export const Gemeente = regel({
  naam: Tekst,
  cbs: Type.String({ pattern: '^GM\\d{4}$', description: 'CBS-code, zoals GM0599' }),
  inwoners: Type.Optional(
    Type.Object(
      { aantal: Type.Integer({ minimum: 1 }), op: Datum },
      { ...GESLOTEN, description: 'hoeveel mensen er op die dag woonden' },
    ),
  ),
  positie: Type.Enum(['centrum', 'lid', 'bijzonder']),
  provincie: Type.Optional(Type.String({ description: 'alleen als die anders is dan die van de regio' })),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  opvolger: Type.Optional(Type.Array(Tekst)),
  postcodes: Type.Array(Postcodes),
  tegel: Type.Object({ rij: Type.Integer(), kolom: Type.Integer() }, GESLOTEN),
  samenGenoemd: Type.Optional(Tekst),
  verwachtVertrek: Type.Optional(
    regel({ naar: Tekst, datum: Type.Optional(Datum), toelichting: Type.Optional(Tekst) }),
  ),
  inTelling: Type.Optional(Type.Array(regel({ telling: Tekst, telt: Type.Boolean() }))),
  opmerking: Type.Optional(Tekst),
})
export type Gemeente = Static<typeof Gemeente>

/**
 * Waar gemeenten voor een thema bij horen. Noem `organisatie` als de bron een organisatie aanwijst, anders
 * `centrumgemeente`. `formeel` en `open` als de formele indeling anders is of nog niet beslist.
 */
export const Lidmaatschap = regel({
  id: Id,
  gemeenten: Gemeentekeuze,
  thema: Thema,
  organisatie: Type.Optional(Id),
  centrumgemeente: Type.Optional(Tekst),
  formeel: Type.Optional(Tekst),
  open: Type.Optional(Type.Boolean()),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  toelichting: Type.Optional(Tekst),
})
export type Lidmaatschap = Static<typeof Lidmaatschap>

export const Deelgebied = regel({
  id: Id,
  naam: Tekst,
  soort: Type.Enum([
    'centrumgebied',
    'subregio',
    'jeugdregio',
    'veiligheidsregio',
    'politieregio',
    'wmoregio',
    'ggdregio',
    'district',
    'vtgebied',
    'gebiedsteam',
    'verwijsindexgebied',
  ]),
  gemeenten: Type.Array(Tekst),
  centrumgemeente: Type.Optional(Tekst),
  valtOnder: Type.Optional(Id),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  toelichting: Type.Optional(Tekst),
})
export type Deelgebied = Static<typeof Deelgebied>

/** Woord dat de regio op schermen gebruikt. */
export const Label = Type.Object(
  {
    sleutel: Type.Enum([
      'onderwerp',
      'weging',
      'lokaalTeam',
      'meldpunt',
      'ledengemeenten',
      'ketenregisseur',
      'procesregisseur',
      'casusregisseur',
      'zaakeigenaar',
      'veiligheidshuis',
      'melding',
      'nazorg',
      'pleger',
      'slachtoffer',
      'slachtofferEnPleger',
    ]),
    tekst: Tekst,
    bron: Bron,
  },
  GESLOTEN,
)
export type Label = Static<typeof Label>
