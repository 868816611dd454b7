import Type, { type Static } from 'typebox'
import { TELSOORTEN } from '../../telfeiten.ts'
import { GESLOTEN, Id, Tekst, regel } from './basis.ts'

/** Een tekst in beide talen: cijfers gaan naar raad, onderzoeker en buitenland. */
export const Woordpaar = Type.Object({ nl: Tekst, en: Tekst }, GESLOTEN)
export type Woordpaar = Static<typeof Woordpaar>

export const CIJFEREENHEDEN = [
  'aantal',
  'personen',
  'procent',
  'index',
  'per-1000',
  'euro',
  'gulden',
  'minuten',
  'uren',
  'dagen',
  'maanden',
  'jaren',
] as const
export type Cijfereenheid = (typeof CIJFEREENHEDEN)[number]

/** Hoe precies de bron een getal noemt. Wat de bron "ruim" noemt staat er nooit als een precies getal. */
export const CIJFERPRECISIES = ['precies', 'circa', 'bijna', 'ruim', 'ten-minste', 'ten-hoogste'] as const
export type Cijferprecisie = (typeof CIJFERPRECISIES)[number]

/** Wat men bij een cijfer moet weten om er niet te veel in te lezen. De woorden staan in sturing/monitor. */
export const CIJFERGRENZEN = [
  'jaar-niet-genoemd',
  'periode-onduidelijk',
  'grove-schatting',
  'oude-bron',
  'tekst-beschadigd',
  'overlapt',
  'afgeleid',
  'definitie-elders',
  'eigen-opgave',
  'buiten-visie',
  'geen-oorzaak',
  'bronnen-verschillen',
  'geen-getal',
] as const
export type Cijfergrens = (typeof CIJFERGRENZEN)[number]

/** Een tijdvak: jaar, half jaar, kwartaal, maand, of een reeks jaren `2018/2022`. */
const Tijdvak = Type.String({
  pattern: '^(19|20)\\d{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2])|/(19|20)\\d{2})?$',
  description: 'JJJJ, JJJJ-H1, JJJJ-Q1, JJJJ-MM of JJJJ/JJJJ',
})

/** De beleidsvraag die een cijfer helpt beantwoorden (R000-97). */
export const Beleidsvraag = regel({ id: Id, vraag: Woordpaar })
export type Beleidsvraag = Static<typeof Beleidsvraag>

const Cijferdeel = Type.Object({ id: Id, wat: Woordpaar, waarde: Type.Number() }, GESLOTEN)

/**
 * Een waarde die een bron noemt. Zonder `waarde` geeft de bron alleen een verdeling. `lezing` zegt het verschil als een bron over dezelfde
 * tijd meer dan een getal noemt. `som` is de som die de delen hebben als dat niet de waarde is; bij `overlappend` telt niemand ze op.
 */
export const Cijferwaarde = regel({
  periode: Type.Optional(Tijdvak),
  waarde: Type.Optional(Type.Number()),
  tot: Type.Optional(Type.Number()),
  precisie: Type.Enum([...CIJFERPRECISIES]),
  eenheid: Type.Optional(Type.Enum([...CIJFEREENHEDEN])),
  lezing: Type.Optional(Woordpaar),
  delen: Type.Optional(Type.Array(Cijferdeel, { minItems: 2 })),
  som: Type.Optional(Type.Number()),
  overlappend: Type.Optional(Type.Boolean()),
})
export type Cijferwaarde = Static<typeof Cijferwaarde>

/** Een uitgave van de landelijke definitie; een oude blijft leesbaar bij de tijd waarvoor zij gold (R003-108). */
export const Cijferversie = regel({
  id: Id,
  landelijk: Woordpaar,
  van: Type.Optional(Tijdvak),
  tot: Type.Optional(Tijdvak),
  definitie: Type.Optional(Woordpaar),
})
export type Cijferversie = Static<typeof Cijferversie>

/** Wat er geteld wordt: een soort telregel, zo nodig met een kenmerk of van een deelgebied (gedeeld/telfeiten.ts). */
const Telvraag = Type.Object(
  {
    feit: Type.Enum([...TELSOORTEN]),
    kenmerk: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,60}(:[a-z0-9-]{1,60})?$' })),
    deelgebied: Type.Optional(Id),
  },
  GESLOTEN,
)
export type Telvraag = Static<typeof Telvraag>

/**
 * Hoe Kring een cijfer telt: een aantal, een deel van een geheel, of een doorlooptijd. `werktijd` rekent in kantooruren. Een `niet` zegt wat
 * er voor dit cijfer ontbreekt, zodat niemand een leeg cijfer voor nul aanziet.
 */
const Telling = Type.Object(
  {
    soort: Type.Enum(['aantal', 'aandeel', 'midden', 'gemiddelde', 'niet']),
    teller: Type.Optional(Type.Array(Telvraag, { minItems: 1 })),
    noemer: Type.Optional(Type.Array(Telvraag, { minItems: 1 })),
    werktijd: Type.Optional(Type.Boolean()),
    waarom: Type.Optional(Woordpaar),
  },
  GESLOTEN,
)
export type Telling = Static<typeof Telling>

/**
 * Een indicator: wat er geteld wordt, over wie, hoe vaak, welke kant het op moet, en wat men er niet in mag lezen. `geciteerd` heeft
 * waarden uit een bron; `te-tellen` telt Kring of vult een mens in.
 */
export const Indicator = regel({
  id: Id,
  naam: Woordpaar,
  vraag: Id,
  definitie: Woordpaar,
  populatie: Woordpaar,
  teller: Woordpaar,
  noemer: Type.Optional(Woordpaar),
  eenheid: Type.Enum([...CIJFEREENHEDEN]),
  periode: Type.Enum(['dag', 'week', 'maand', 'kwartaal', 'halfjaar', 'jaar', 'eenmalig', 'casus']),
  richting: Type.Object(
    {
      kant: Type.Enum(['op', 'neer', 'geen']),
      uit: Type.Enum(['bron', 'afgeleid']),
      waarom: Type.Optional(Woordpaar),
    },
    GESLOTEN,
  ),
  norm: Type.Optional(Type.Number()),
  niveau: Type.Enum(['landelijk', 'regionaal', 'lokaal']),
  herkomst: Type.Enum(['geciteerd', 'te-tellen']),
  meting: Type.Enum(['registratie', 'onderzoek', 'raming', 'afspraak'], {
    description: 'wat mensen meldden, wat onderzoek onder de bevolking zegt, een raming, of een afspraak',
  }),
  optelbaar: Type.Boolean({ description: 'of dit bij andere aantallen van dezelfde soort opgeteld mag worden' }),
  grenzen: Type.Array(Type.Union([Type.Enum([...CIJFERGRENZEN]), Woordpaar])),
  vergelijk: Type.Optional(Type.Array(Id)),
  van: Type.Optional(Id),
  versies: Type.Optional(Type.Array(Cijferversie, { minItems: 1 })),
  waarden: Type.Optional(Type.Array(Cijferwaarde, { minItems: 1 })),
  telling: Type.Optional(Telling),
  ketendeel: Type.Optional(Id),
  gemeente: Type.Optional(Tekst),
})
export type Indicator = Static<typeof Indicator>

/** Een cijfer dat de regio met haar partners deelt; zonder regel ziet een partner het niet (R004-22). */
export const Resultaat = regel({ cijfer: Id })
export type Resultaat = Static<typeof Resultaat>

export const LICENTIES = ['CC0', 'CC_BY_4_0'] as const

/**
 * Cijfers die de regio aan iedereen geeft, als een verzameling; zonder regel is geen enkel cijfer openbaar. `kenmerk` blijft altijd
 * hetzelfde: daaraan herkent een catalogus de verzameling. De uitgever is een gemeente van de regio.
 */
export const Opendata = regel({
  id: Id,
  kenmerk: Type.String({
    pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    description: 'urn:uuid: met een willekeurig id dat nooit verandert',
  }),
  naam: Woordpaar,
  beschrijving: Woordpaar,
  uitgever: Tekst,
  contact: Type.Object(
    {
      naam: Tekst,
      web: Type.String({ pattern: '^https://[^\\s]+$', description: 'waar iemand met een vraag terecht kan' }),
    },
    GESLOTEN,
  ),
  licentie: Type.Enum([...LICENTIES]),
  trefwoorden: Type.Array(Woordpaar, { minItems: 1 }),
  cijfers: Type.Array(Id, { minItems: 1 }),
})
export type Opendata = Static<typeof Opendata>
