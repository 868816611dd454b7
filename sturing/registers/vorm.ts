import Type, { type Static } from 'typebox'
import { Bron, GESLOTEN, Id, Tekst } from '../../gedeeld/regio/schema/basis.ts'
import { rollen } from '../../kernel/actor.ts'

const Woord = Type.Object({ nl: Tekst, en: Tekst }, GESLOTEN)
export type Woord = Static<typeof Woord>
const Rol = Type.Enum([...rollen])
/** A field, or a field of the record that a field points at: "orgaan.niveau". */
const Pad = Type.String({ pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)?$', description: 'veld, of veld.veld' })

const Keuze = Type.Object(
  {
    id: Id,
    nl: Tekst,
    en: Tekst,
    kenmerken: Type.Optional(
      Type.Array(Id, { description: 'waar een voorwaarde naar kan vragen: verplicht, zorg ...' }),
    ),
  },
  GESLOTEN,
)

export const VELDSOORTEN = [
  'regel',
  'tekst',
  'regels',
  'dag',
  'getal',
  'bedrag',
  'janee',
  'keuze',
  'meer',
  'gemeente',
  'gemeenten',
  'deelgebied',
  'deelgebieden',
  'organisatie',
  'verwijzing',
  'verwijzingen',
] as const
/** A condition on one record: every part must hold. */
const Voorwaarde = Type.Object(
  {
    veld: Type.Optional(Id),
    is: Type.Optional(Type.Array(Tekst, { minItems: 1 })),
    niet: Type.Optional(Type.Array(Tekst, { minItems: 1 })),
    kenmerk: Type.Optional(Id),
    leeg: Type.Optional(Type.Boolean()),
    verstreken: Type.Optional(Type.Boolean({ description: 'de dag van dit veld is geweest, of juist niet' })),
    komt: Type.Optional(Type.Boolean({ description: 'de dag van dit veld komt nog, of juist niet' })),
    stand: Type.Optional(Type.Array(Id, { minItems: 1 })),
  },
  GESLOTEN,
)
export type Voorwaarde = Static<typeof Voorwaarde>
const Als = Type.Optional(Type.Array(Voorwaarde))

const Veld = Type.Object(
  {
    id: Id,
    soort: Type.Enum([...VELDSOORTEN]),
    naam: Woord,
    hulp: Type.Optional(Woord),
    verplicht: Type.Optional(
      Type.Union([Type.Boolean(), Type.Array(Id, { description: 'alleen in deze regios' })], {
        description: 'true, of de regios waar het moet',
      }),
    ),
    keuzes: Type.Optional(Type.Array(Keuze, { minItems: 1 })),
    keuzesUit: Type.Optional(
      Id /* a list of the region definition; a region without it does not have this field, nor the rules about it */,
    ),
    register: Type.Optional(Id),
    alleen: Type.Optional(
      Type.Object(
        {
          als: Type.Optional(Type.Array(Voorwaarde, { minItems: 1 })),
          zelfde: Type.Optional(Type.Object({ hier: Id, daar: Id }, GESLOTEN)),
          zin: Woord,
        },
        GESLOTEN,
      ),
    ) /* which records may be pointed at, or which field they share with this one, and what to say when another one is */,
    beginUit:
      Type.Optional(Pad) /* what a new record takes over from the record it points at, when nothing was filled in */,
    schoon: Type.Optional(Type.Boolean({ description: 'weigert alles waaraan een mens te herkennen is' })),
    organisaties: Type.Optional(Type.Array(Tekst, { description: 'soorten organisatie waaruit te kiezen is' })),
    lijst: Type.Optional(Type.Boolean({ description: 'staat als kolom in de lijst' })),
  },
  GESLOTEN,
)
export type Veld = Static<typeof Veld>

/** One dimension of "every ... must have one": what there is, and the field that names it. */
const Over = Type.Object(
  {
    soort: Type.Enum(['gemeenten', 'deelgebieden', 'organisaties', 'keuze', 'register']),
    veld: Id,
    organisaties: Type.Optional(Type.Array(Tekst)),
    gebieden: Type.Optional(Type.Array(Tekst, { description: 'soorten deelgebied' })),
    keuzes: Type.Optional(Type.Array(Id, { description: 'alleen deze keuzes van het veld' })),
    telling: Type.Optional(Tekst) /* without the municipalities that the definition does not count here */,
    register: Type.Optional(Id),
    als: Als,
  },
  GESLOTEN,
)
export type Over = Static<typeof Over>

const Gatregel = Type.Object(
  {
    id: Id,
    soort: Type.Enum(['rij', 'oud', 'voorbij', 'elke', 'ieder']),
    zin: Woord,
    als: Als,
    veld: Type.Optional(Id),
    maanden: Type.Optional(Type.Integer({ minimum: 1 })),
    in: Type.Optional(Type.Object({ register: Id, langs: Id, veld: Type.Optional(Id), als: Als }, GESLOTEN)),
    over: Type.Optional(Type.Array(Over, { minItems: 1, maxItems: 3 })),
    minstens: Type.Optional(
      Type.Union([Type.Integer({ minimum: 1 }), Id]),
    ) /* a number, or the field of what it is about */,
    per: Type.Optional(Type.Enum(['jaar', 'halfjaar', 'kwartaal'])),
    dag: Type.Optional(Id),
    bron: Bron,
  },
  GESLOTEN,
)
export type Gatregel = Static<typeof Gatregel>

const Herinnering = Type.Object(
  {
    id: Id,
    veld: Id,
    dagenVooraf: Type.Integer({ minimum: 0 }),
    maandenErna: Type.Optional(Type.Integer({ minimum: 1 })),
    als: Als,
    zin: Woord,
    bron: Bron,
  },
  GESLOTEN,
)
export type Herinnering = Static<typeof Herinnering>

/** A field, "stand", or the period a day falls in: "op:jaar". */
const As = Type.String({
  pattern: '^[a-z0-9-]+(:(jaar|halfjaar|kwartaal))?$',
  description: 'veld, stand, of veld:jaar',
})
const Telling = Type.Object(
  {
    id: Id,
    naam: Woord,
    per: Type.Array(As, { minItems: 1, maxItems: 2 }),
    som: Type.Optional(Id),
    als: Als,
    /** how many in a hundred also meet this, or how much of one field is in another */
    aandeel: Type.Optional(
      Type.Union([Type.Array(Voorwaarde, { minItems: 1 }), Type.Object({ deel: Id, geheel: Id }, GESLOTEN)]),
    ),
    /** instead of a number: what the records say, in words; with several the newest, or the lowest in the order of the choices */
    toont: Type.Optional(
      Type.Object(
        {
          veld: Id,
          kies: Type.Enum(['alle', 'nieuwste', 'laagste']),
          dag: Type.Optional(Id),
          leeg: Type.Optional(Tekst) /* what to say where nothing was recorded: "niet" */,
        },
        GESLOTEN,
      ),
    ),
    /** of several records about the same, only the newest counts */
    nieuwste: Type.Optional(Type.Object({ per: Type.Array(Id, { minItems: 1 }), dag: Id }, GESLOTEN)),
  },
  GESLOTEN,
)
export type Telling = Static<typeof Telling>

const Stap = Type.Object(
  {
    id: Id,
    naam: Woord,
    van: Type.Array(Id, { minItems: 1 }),
    naar: Id,
    vraagt: Type.Optional(Type.Array(Id, { description: 'velden die bij deze stap ingevuld moeten zijn' })),
    eist: Type.Optional(Type.Object({ als: Type.Array(Voorwaarde, { minItems: 1 }), zin: Woord }, GESLOTEN)),
    ook: Type.Optional(
      Type.Object({ veld: Id, naar: Id }, GESLOTEN),
    ) /* the record of this register that a field points at goes along, to this state */,
  },
  GESLOTEN,
)
export type Stap = Static<typeof Stap>

/** What of another register is shown with each record: the newest one that belongs to it. */
const Erbij = Type.Object({ register: Id, langs: Id, dag: Id, velden: Type.Array(Id, { minItems: 1 }) }, GESLOTEN)

/** Records of another register that are shown with this one: on an agenda, under a goal. `koppel`: own field (or id) to theirs; one of them is enough. */
const Verzamelt = Type.Object(
  {
    id: Id,
    naam: Woord,
    register: Id,
    koppel: Type.Array(Type.Object({ hier: Pad, daar: Pad, alsLeeg: Type.Optional(Id) }, GESLOTEN), { minItems: 1 }),
    als: Als,
    velden: Type.Array(Id, { minItems: 1 }),
    /** only with the first one to come, so that an open point stands on the next meeting and no other */
    eerste: Type.Optional(Type.Object({ dag: Id, zelfde: Id, als: Als }, GESLOTEN)),
    /** how many are left of this number */
    van: Type.Optional(Id),
  },
  GESLOTEN,
)
export type Verzamelt = Static<typeof Verzamelt>

/** On which day a record stands on the calendar of the region. */
const Kalender = Type.Object(
  { dag: Id, tot: Type.Optional(Id), jaarlijks: Type.Optional(Id), gemeenten: Type.Optional(Id), als: Als },
  GESLOTEN,
)

/** Which list of a region definition fills this register, and which field takes which key. */
const Uit = Type.Object(
  {
    lijst: Id,
    als: Type.Optional(Type.Record(Id, Type.Array(Type.Union([Tekst, Type.Boolean()])))),
    per: Type.Optional(Id) /* a field of kind gemeente: one record for every municipality */,
    velden: Type.Record(Id, Tekst),
    vast: Type.Optional(Type.Record(Id, Type.Union([Tekst, Type.Array(Tekst)]))),
  },
  GESLOTEN,
)

/** What a register is: fields, states, gaps, reminders, counts, and who reads and writes it. One file each. */
export const VORM = {
  id: Id,
  module: Type.Enum(['signaal', 'beleid', 'leren', 'preventie', 'ervaring', 'geld', 'monitor']),
  naam: Woord,
  uitleg: Woord,
  bron: Bron,
  lezen: Type.Array(Rol, { minItems: 1 }),
  schrijven: Type.Array(Rol, { minItems: 1 }),
  eigen: Type.Optional(
    Type.Boolean({
      description: 'ieder schrijft en leest alleen rijen van de eigen organisatie; anderen zien aantallen',
    }),
  ),
  regios: Type.Optional(Type.Array(Id, { description: 'alleen in deze regios; weg: overal' })),
  onder: Type.Optional(Id) /* the register it belongs with, in the list of registers */,
  titel: Type.Array(Id, { minItems: 1, description: 'de velden die een rij haar naam geven' }),
  eigenaar: Type.Optional(Id) /* the field that says who a gap waits for */,
  velden: Type.Array(Veld, { minItems: 1 }),
  standen: Type.Array(Type.Object({ id: Id, nl: Tekst, en: Tekst, klaar: Type.Optional(Type.Boolean()) }, GESLOTEN), {
    minItems: 1,
  }),
  stappen: Type.Array(Stap),
  gaten: Type.Array(Gatregel),
  herinneringen: Type.Array(Herinnering),
  tellingen: Type.Array(Telling),
  erbij: Type.Array(Erbij),
  verzamelt: Type.Array(Verzamelt),
  kalender: Kalender,
  neemtGaten: Type.Object(
    { veld: Id, vast: Type.Optional(Type.Record(Id, Tekst)) },
    { ...GESLOTEN, description: 'een gat kan hier een regel worden: het veld dat zegt wat er mist' },
  ),
  uit: Uit,
}
const { uit, eigen, regios, onder, eigenaar, erbij, verzamelt, kalender, neemtGaten, ...vast } = VORM
export const Declaratie = Type.Object(
  {
    ...vast,
    ...{ eigen, regios, onder, eigenaar },
    uit: Type.Optional(uit),
    erbij: Type.Optional(erbij),
    verzamelt: Type.Optional(verzamelt),
    kalender: Type.Optional(kalender),
    neemtGaten: Type.Optional(neemtGaten),
  },
  GESLOTEN,
)
/** What a declaration may leave out. */
export const VRIJ: ReadonlySet<string> = new Set([
  ...['eigen', 'regios', 'onder', 'eigenaar', 'uit', 'erbij', 'verzamelt', 'kalender', 'neemtGaten'],
])
export type Declaratie = Static<typeof Declaratie>

export type Waarde = string | number | boolean | readonly string[]
export type Waarden = Readonly<Record<string, Waarde>>
/** A record as rules see it. */
export type Rij = {
  readonly id: string
  readonly stand: string
  readonly velden: Waarden
  /** the day of its last change, where that is known */
  readonly gewijzigdOp?: string
}
