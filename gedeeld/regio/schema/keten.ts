import Type, { type Static } from 'typebox'
import { GESLOTEN, Id, Rol, Tekst, regel } from './basis.ts'
import { Alarm } from './alarm.ts'
import { Kader } from './kader.ts'
import { Bewaking } from './bewaking.ts'
import { ChatTijden } from './chat.ts'
import { Huisverbod } from './huisverbod.ts'
import { OrganisatieSoort } from './mensen.ts'
import { Opvangplan } from './opvang.ts'
import { Toedrachtlijsten } from './toedracht.ts'
import { Brieven } from './brieven.ts'
import { Hoedanigheid } from './cbs.ts'
import { Verwijsindex } from './verwijsindex.ts'
import { Afwijkgrond, Beroepsgeheim, BijzondereVorm, Informatiegrond, Raadstap, Spoedzorg } from './zorgvuldig.ts'

/** Besluiten na de veiligheidsbeoordeling (dossier 1.5). */
export const BESLUITCODES = ['OVD-LOK', 'OVD-BETR', 'OVD-MDT', 'OVD-DB', 'VENV', 'OND', 'VTO', 'EIND', 'ADV'] as const
export const Besluitcode = Type.Enum([...BESLUITCODES])
export type Besluitcode = (typeof BESLUITCODES)[number]

/** Velden die een stap van de weging verplicht kan stellen. */
export const WEGINGVELDEN = [
  'directGevaar',
  'ernst',
  'aard',
  'oorzaken',
  'machtsverhoudingen',
  'complexiteit',
  'verhoogdRisico',
  'kinderenInBeeld',
  'geraadpleegdeBronnen',
  'politieInformatie',
  'contactpoging',
  'lokalePartijen',
  'directeMaatregelen',
  'hulpbehoefte',
  'conclusie',
  'motivering',
  'deskundige',
] as const
export const Wegingveld = Type.Enum([...WEGINGVELDEN])
export type Wegingveld = (typeof WEGINGVELDEN)[number]

/** Voorwaarden waaronder een casus dicht mag; de code van de casus kent elk id. */
export const SLUITVOORWAARDEN = [
  'veiligheid-hersteld',
  'stabiele-veiligheid',
  'risicofactoren-zonder-invloed',
  'voorwaarden-gehaald',
  'kinderen-gesproken',
  'hulpaanbod-kinderen',
  'hulp-loopt-of-afgerond',
  'netwerk-betrokken',
  'nazorg-afgesproken',
  'opvolging-gepland',
  'bewijs-stabiel-resultaat',
  'melder-teruggekoppeld',
] as const
export const Sluitvoorwaarde = Type.Enum([...SLUITVOORWAARDEN])
export type Sluitvoorwaarde = (typeof SLUITVOORWAARDEN)[number]

/** Wat een veiligheidsplan heeft voor het wordt vastgesteld; de code van de casus kent elk id. */
export const PLANVOORWAARDEN = [
  'kort-en-lang-maatregelen',
  'kort-en-lang-doelen',
  'elk-lid-regel',
  'kind-eigen-doel',
  'drie-vragen',
  'makers-met-gezin',
] as const
export const Planvoorwaarde = Type.Enum([...PLANVOORWAARDEN])
export type Planvoorwaarde = (typeof PLANVOORWAARDEN)[number]

/** Vraag van het beoordelingsinstrument. Het systeem rekent nooit zelf een conclusie uit (R-VT-08). */
export const Vraag = regel({
  id: Id,
  vraag: Tekst,
  vraagEn: Tekst,
  toelichting: Type.Optional(Tekst),
  perPersoon: Type.Optional(Type.Boolean()),
  antwoord: Type.Enum(['janee', 'keuze', 'tekst']),
  opties: Type.Optional(Type.Array(Type.Object({ id: Id, label: Tekst, labelEn: Tekst }, GESLOTEN), { minItems: 2 })),
  verplicht: Type.Boolean(),
  tegenspraak: Type.Optional(
    Type.Array(Type.Object({ antwoord: Tekst, vraag: Id, waarde: Tekst, uitleg: Tekst }, GESLOTEN)),
  ),
})
export type Vraag = Static<typeof Vraag>

const Keuzeregel = regel({ id: Id, label: Tekst })
/** Met `stap`: het deel van het overdrachtsdossier dat die stap van de weging levert; zonder die stap gaat er niets uit (R000-65). */
const Dossierdeel = regel({ id: Id, label: Tekst, stap: Type.Optional(Id) })
const Aanhouding = regel({
  id: Id,
  label: Tekst,
  vraagt: Type.Optional(Type.Enum(['wie-en-tot'], { description: 'wie er nog bezig is en tot welke dag (R000-67)' })),
})

const Weging = regel({
  stappen: Type.Array(
    regel({
      id: Id,
      label: Tekst,
      verplichteVelden: Type.Array(Wegingveld),
      wettelijk: Type.Optional(Type.Boolean({ description: 'volgt uit de wet en wordt nooit overgeslagen' })),
    }),
    { minItems: 1 },
  ),
  instrument: Type.Array(Vraag, { description: 'weglaten om het landelijke instrument te gebruiken' }),
  verhoogdRisicoVerplicht: Type.Optional(Type.Boolean()),
  complexiteitVerplicht: Type.Optional(Type.Boolean()),
  politieInformatieOfReden: Type.Optional(Type.Boolean()),
  informatieMetGrond: Type.Optional(Type.Boolean()),
})

const Overdracht = regel({
  ontvanger: Type.Object({ soort: OrganisatieSoort, regie: Type.Optional(Id) }, GESLOTEN),
  voorwaarden: Type.Array(Dossierdeel),
  aanhoudingen: Type.Array(Aanhouding),
  acceptatieTermijn: Id,
})

const Acuut = regel({
  directHandelen: Type.Boolean(),
  crisisOrganisatie: Id,
  contacten: Type.Array(
    regel({ partij: Type.Enum(['politie', 'justitie']), organisatie: Id, verplicht: Type.Boolean() }),
  ),
  spoedzorg: Type.Optional(Type.Array(Spoedzorg)),
})

const KindInGezin = regel({
  slachtofferInElkeVorm: Type.Boolean(),
  getuigeIsKindermishandeling: Type.Boolean(),
  informeer: Type.Optional(Id),
  belangKindGaatVoor: Type.Boolean(),
})

const Terugkoppeling = regel({
  melderVerplicht: Type.Boolean(),
  momenten: Type.Array(Type.Enum(['naWeging', 'naOnderzoek', 'bijOverdracht', 'bijSluiten'])),
  redenBijAfzien: Type.Boolean(),
})

const regiekeuzes = {
  casus: Type.Enum(['lokaal', 'uitvoerende-partner', 'lokaal-team']),
  verhoogdRisico: Type.Enum(['regionaal', 'zelfde']),
  alleenBijComplex: Type.Boolean(),
  lokaalTeamBlijft: Type.Boolean(),
  procesContactMetGezin: Type.Enum(['verboden', 'toegestaan']),
  regionaalZolang: Type.Array(Keuzeregel),
  extraRedenen: Type.Array(Keuzeregel),
  opschalenNaar: Type.Optional(
    Type.Array(Id, { description: 'partijen die het horen als een casus wordt opgeschaald' }),
  ),
  impasse: Type.Optional(Type.Object({ beslist: Id }, GESLOTEN)),
  onafhankelijkBijComplex: Type.Optional(Type.Boolean()),
  bevoegdheidNodig: Type.Optional(Type.Boolean()),
}

/** Welke keuzes van de casusregie vanaf een dag anders zijn. */
export const Regieinstellingen = Type.Partial(Type.Object(regiekeuzes), GESLOTEN)

const Casus = Type.Object(
  {
    fasen: Type.Array(regel({ id: Id, label: Tekst, na: Type.Optional(Id) }), { minItems: 1 }),
    kinderen: regel({
      altijdGesproken: Type.Boolean(),
      altijdHulpAanbod: Type.Boolean(),
      ookZonderMedewerkingOuders: Type.Boolean(),
    }),
    regie: regel(regiekeuzes),
    herstel: regel({
      vanaf: Id,
      gebieden: Type.Array(Keuzeregel, { minItems: 1, description: 'leefgebieden van wonen tot meedoen' }),
      factorInFase: Type.Optional(Id),
    }),
    opvolging: regel({
      maanden: Type.Array(Type.Integer({ minimum: 1 })),
      start: Type.Enum(['melding', 'start-interventie', 'einde-hulp', 'sluiten', 'geen']),
      naarRol: Type.Optional(Rol),
    }),
    /** nazorg heeft een deel voor slachtoffer en pleger, of een reden waarom niet */
    nazorgVoorBeiden: Type.Optional(regel({})),
    plan: regel({
      vaststellen: Type.Array(Planvoorwaarde),
      acuutZonder: Type.Array(Planvoorwaarde, { description: 'wat bij acuut gevaar later mag komen' }),
      doelenTegelijk: Type.Integer({ minimum: 1 }),
    }),
    sluiten: regel({ voorwaarden: Type.Array(Sluitvoorwaarde) }),
    recidiveMaanden: regel({ maanden: Type.Integer({ minimum: 1 }) }),
  },
  GESLOTEN,
)

/** Wat de code van de keten leest. Gesloten lijst: een onbekende sleutel is een fout. */
export const Keten = regel({
  weging: Weging,
  besluiten: Type.Array(Besluitcode, { minItems: 1 }),
  tweedeProfessional: Type.Boolean(),
  overdracht: Overdracht,
  acuut: Acuut,
  huisverbod: Huisverbod,
  alarm: Type.Optional(Alarm),
  chat: Type.Optional(ChatTijden),
  verwijsindex: Type.Optional(Verwijsindex),
  kindInGezin: KindInGezin,
  terugkoppeling: Terugkoppeling,
  casus: Casus,
  anoniemMelden: Type.Enum(['toegestaan', 'soms', 'niet-genoemd']),
  raad: Type.Optional(Raadstap),
  bijzondereVormen: Type.Optional(Type.Array(BijzondereVorm)),
  afwijkgronden: Type.Optional(Type.Array(Afwijkgrond)),
  informatiegronden: Type.Array(Informatiegrond, { description: 'weglaten om de landelijke te gebruiken' }),
  beroepsgeheim: Beroepsgeheim,
  bewaking: Bewaking,
  toedracht: Toedrachtlijsten,
  kader: Kader,
  brieven: Brieven,
  hoedanigheden: Type.Array(Hoedanigheid, {
    description: 'wie er kan melden; weglaten om de landelijke lijst te gebruiken',
  }),
  opvangplan: Opvangplan,
})
export type Keten = Static<typeof Keten>
