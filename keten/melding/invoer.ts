import { SPERGRONDEN } from '../../gedeeld/sper.ts'
import { Type, type Static } from 'typebox'
import { RELATIES, ROLLEN } from '../../gedeeld/persoon/index.ts'
import { BESLUITCODES, CONTEXTEN, WEGINGVELDEN } from '../../gedeeld/regio/schema.ts'
import {
  AANLEIDINGEN,
  AFWIJKSOORTEN,
  BERICHTINHOUDEN,
  BESTEMMINGEN,
  BRONSOORTEN,
  CONCLUSIES,
  CONTACTWIJZEN,
  CRISISSOORTEN,
  GEHEIMWEGEN,
  GETUIGESOORTEN,
  HULPSTANDEN,
  INFORMATIEPARTIJEN,
  INSTANTIESOORTEN,
  TOESTEMMERS,
  TOESTEMMINGSDOELEN,
  KANALEN,
  TOESTEMMINGEN,
  UITSTELGRONDEN,
} from './melding.ts'
import { PAPIERREDENEN } from './papier/papier.ts'

/** What a screen may send. Closed objects: an unknown field is a fault, so nothing slips in unseen. */
const dicht = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const Kort = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
export const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Mag = <T extends Parameters<typeof Type.Optional>[0]>(t: T) => Type.Optional(t)

export const PersoonInvoer = Type.Object(
  {
    voornamen: Kort,
    tussenvoegsel: Mag(Type.String({ maxLength: 20 })),
    achternaam: Kort,
    geboortedatum: Type.String({ pattern: '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|onbekend|ongeboren)$' }),
    verwachtOp: Mag(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })),
    geslacht: keuze('v', 'm', 'x', 'onbekend'),
    postcode: Mag(Type.String({ pattern: '^[1-9][0-9]{3} ?[A-Za-z]{2}$' })),
    huisnummer: Mag(Type.String({ pattern: '^[0-9]{1,5}[ A-Za-z0-9-]{0,10}$' })),
    straat: Mag(Kort),
    plaats: Mag(Kort),
    bsn: Mag(Type.String({ pattern: '^[0-9]{9}$' })),
    rollen: Type.Array(keuze(...ROLLEN), { minItems: 1, maxItems: 4 }),
    getuige: Mag(Type.Array(keuze(...GETUIGESOORTEN), { maxItems: 5 })),
  },
  dicht,
)
export type PersoonInvoer = Static<typeof PersoonInvoer>

export const MelderInvoer = Type.Object(
  {
    naam: Kort,
    hoedanigheid: Kort,
    /** from the list of the region: what the national figures call the reporter */
    soort: Mag(Type.String({ pattern: '^[a-z0-9-]{2,40}$' })),
    beroepsmatig: Type.Boolean(),
    organisatieNaam: Mag(Kort),
    bereikbaar: Kort,
    veiligMoment: Mag(Kort),
    anonimiteit: keuze('open', 'afgeschermd'),
    afschermGrond: Mag(
      keuze('niet-beroepsmatig', 'bedreiging-slachtoffer', 'bedreiging-professional', 'verstoring-vertrouwen'),
    ),
  },
  dicht,
)
export type MelderInvoer = Static<typeof MelderInvoer>

/** From a list of the region; the domain refuses what is not in it (R000-31). */
const UitLijst = Type.String({ pattern: '^[a-z0-9-]{1,60}$' })
const Aard = UitLijst
const Reikwijdte = UitLijst
const Plaats = UitLijst
const Sinds = Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' })
const Vorm = Type.String({ maxLength: 60 })
/** A moment with its offset. */
const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
})

/** A day. */
const Dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/** A report that was first written on paper: which form, when received, by whom (absent: who types), and why. */
export const PapierInvoer = Type.Object(
  {
    formulier: Type.String({ minLength: 1, maxLength: 20, pattern: '\\S' }),
    op: Moment,
    door: Mag(Id),
    reden: keuze(...PAPIERREDENEN),
  },
  dicht,
)
export type PapierInvoer = Static<typeof PapierInvoer>

export const AannameInvoer = Type.Object(
  {
    gemeente: Kort,
    kanaal: keuze(...KANALEN),
    bron: keuze(...BRONSOORTEN),
    incident: Mag(Type.String({ pattern: '^[A-Za-z0-9-]{3,40}$' })),
    /** when the police received it, with its offset */
    politieOp: Mag(Moment),
    acuut: Type.Boolean(),
    vormen: Type.Array(Vorm, { minItems: 1, maxItems: 20, uniqueItems: true }),
    aard: Type.Array(Aard, { minItems: 1, maxItems: 20 }),
    reikwijdte: Reikwijdte,
    plaats: Plaats,
    sinds: Mag(Sinds),
    verhaal: Tekst,
    context: Mag(keuze(...CONTEXTEN)),
    problemen: Mag(Type.Array(UitLijst, { maxItems: 12, uniqueItems: true })),
    kindcheck: keuze('gedaan', 'niet-van-toepassing'),
    melder: Mag(MelderInvoer),
    ambtshalveDoor: Mag(Id),
    personen: Type.Array(PersoonInvoer, { minItems: 1, maxItems: 20 }),
    verbanden: Type.Array(
      Type.Object(
        {
          van: Type.Integer({ minimum: 0, maximum: 19 }),
          naar: Type.Integer({ minimum: 0, maximum: 19 }),
          soort: keuze(...RELATIES),
          geweld: Type.Boolean(),
        },
        dicht,
      ),
      { maxItems: 60 },
    ),
    eerder: Mag(Type.Array(Id, { maxItems: 20 })),
    papier: Mag(PapierInvoer),
  },
  dicht,
)
export type AannameInvoer = Static<typeof AannameInvoer>

/** A person of the report already, by id, or one that comes in now, by place in the list. */
const Wie = Type.Union([Type.Integer({ minimum: 0, maximum: 19 }), Id])

export const AanvulInvoer = Type.Object(
  {
    personen: Mag(Type.Array(PersoonInvoer, { maxItems: 20 })),
    verbanden: Mag(
      Type.Array(Type.Object({ van: Wie, naar: Wie, soort: keuze(...RELATIES), geweld: Type.Boolean() }, dicht), {
        maxItems: 60,
      }),
    ),
    vormen: Mag(Type.Array(Vorm, { maxItems: 20 })),
    aard: Mag(Type.Array(Aard, { maxItems: 20 })),
    reikwijdte: Mag(Reikwijdte),
    plaats: Mag(Plaats),
    sinds: Mag(Sinds),
    verhaal: Mag(Tekst),
    context: Mag(keuze(...CONTEXTEN)),
    problemen: Mag(Type.Array(UitLijst, { maxItems: 12, uniqueItems: true })),
  },
  dicht,
)
export type AanvulInvoer = Static<typeof AanvulInvoer>

export const ZoekInvoer = Type.Object(
  {
    voornamen: Mag(Type.String({ maxLength: 100 })),
    tussenvoegsel: Mag(Type.String({ maxLength: 20 })),
    achternaam: Mag(Type.String({ maxLength: 100 })),
    geboortedatum: Mag(Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' })),
    postcode: Mag(Type.String({ maxLength: 7 })),
    huisnummer: Mag(Type.String({ maxLength: 16 })),
    bsn: Mag(Type.String({ pattern: '^[0-9]{9}$' })),
    /** true when the search is settled (typing stopped): only then a look line is written */
    klaar: Type.Boolean(),
  },
  dicht,
)
export type ZoekInvoer = Static<typeof ZoekInvoer>

export const AntwoordenInvoer = Type.Object(
  {
    antwoorden: Type.Array(
      Type.Object({ vraag: Kort, persoon: Mag(Id), waarde: Mag(Kort), tekst: Mag(Tekst), bron: Mag(Kort) }, dicht),
      { minItems: 1, maxItems: 200 },
    ),
  },
  dicht,
)
const Veld = Type.Object(
  {
    keuze: Mag(Kort),
    tekst: Mag(Tekst),
    perPersoon: Mag(Type.Array(Type.Object({ persoon: Id, keuze: Kort }, dicht), { maxItems: 20 })),
  },
  dicht,
)
export const StapInvoer = Type.Object(
  {
    stap: Kort,
    velden: Type.Partial(
      Type.Object(
        Object.fromEntries(WEGINGVELDEN.map(v => [v, Veld])) as { [V in (typeof WEGINGVELDEN)[number]]: typeof Veld },
        dicht,
      ),
      dicht,
    ),
  },
  dicht,
)
export const OverslaanInvoer = Type.Object({ stap: Kort, reden: Tekst }, dicht)
export const BesluitInvoer = Type.Object(
  {
    besluiten: Type.Array(keuze(...BESLUITCODES), { minItems: 1, maxItems: 6 }),
    motivering: Tekst,
    raadVoorwaarden: Mag(Type.Array(Kort, { maxItems: 10 })),
    raadReden: Mag(Tekst),
  },
  dicht,
)
export const RedenInvoer = Type.Object({ reden: Tekst }, dicht)
export const VerslagInvoer = Type.Object({ verslag: Tekst }, dicht)
export const ContactInvoer = Type.Object(
  {
    partij: keuze('politie', 'justitie', 'spoedzorg', 'meldpunt-kindermishandeling'),
    organisatie: Mag(Kort),
    verslag: Tekst,
  },
  dicht,
)
const Geheim = {
  geheimWeg: Mag(keuze(...GEHEIMWEGEN)),
  afweging: Mag(Type.Record(Type.String({ pattern: '^[a-z0-9-]{1,40}$' }), Tekst, { maxProperties: 12 })),
}
/** Source and ground may be absent here: the refusal that says so belongs to the domain (R003-52). */
export const InformatieInvoer = Type.Object(
  {
    van: keuze(...INFORMATIEPARTIJEN),
    bron: Mag(Tekst),
    grond: Mag(Kort),
    inhoud: Tekst,
    beroep: Mag(Kort),
    ...Geheim,
  },
  dicht,
)
export const ConsultInvoer = Type.Object({ bijzonder: Kort, organisatie: Kort, verslag: Tekst }, dicht)
export const VeiligContactInvoer = Type.Object(
  {
    persoon: Id,
    wijzen: Type.Array(keuze(...CONTACTWIJZEN), { maxItems: CONTACTWIJZEN.length, uniqueItems: true }),
    wanneer: Tekst,
    woord: Mag(Tekst),
    nietDoen: Mag(Tekst),
  },
  dicht,
)
export const AfwijkInvoer = Type.Object({ wat: keuze(...AFWIJKSOORTEN), persoon: Id, grond: Kort, reden: Tekst }, dicht)
export const AfwijkBesluitInvoer = Type.Object({ afwijking: Id }, dicht)
export const AfwijkAfInvoer = Type.Object({ afwijking: Id, reden: Tekst }, dicht)
export const CrisisInvoer = Type.Object(
  { naar: Kort, verslag: Tekst, voor: keuze(...CRISISSOORTEN), op: Mag(Moment) },
  dicht,
)
/** Empty lists and "not told that help goes on" may come in: the refusal that says so belongs to the domain (SD-35). */
export const ToestemmingInvoer = Type.Object(
  {
    persoon: Id,
    door: keuze(...TOESTEMMERS),
    voor: keuze(...TOESTEMMINGSDOELEN),
    /** the organisation of a handover */
    organisatie: Mag(Id),
    /** the name of any other receiver */
    ontvanger: Mag(Kort),
    wat: Type.Array(keuze(...BERICHTINHOUDEN), { maxItems: BERICHTINHOUDEN.length, uniqueItems: true }),
    tot: Dag,
    vrij: Type.Boolean(),
  },
  dicht,
)
export const IntrekInvoer = Type.Object({ toestemming: Id }, dicht)
/** An empty list may come in: the refusal that says what is missing belongs to the domain (R000-24). */
export const InstantieInvoer = Type.Object(
  {
    instantie: keuze(...INSTANTIESOORTEN),
    ontvanger: Kort,
    aanleiding: Type.Array(keuze(...AANLEIDINGEN), { maxItems: 2, uniqueItems: true }),
    weging: Tekst,
    grond: Kort,
    inhoud: Type.Array(keuze(...BERICHTINHOUDEN), { maxItems: BERICHTINHOUDEN.length, uniqueItems: true }),
    toestemming: Mag(Id),
  },
  dicht,
)
export const KoppelInvoer = Type.Object({ met: Id }, dicht)
export const AanhoudInvoer = Type.Object({ grond: Kort, reden: Tekst, wie: Mag(Tekst), tot: Mag(Dag) }, dicht)
export const PogingInvoer = Type.Object(
  { persoon: Id, wijze: keuze(...CONTACTWIJZEN), gelukt: Type.Boolean(), op: Moment },
  dicht,
)
export const OnderzoekInvoer = Type.Object({ opzet: Tekst }, dicht)
export const OnderzoekKlaarInvoer = Type.Object({ conclusie: keuze(...CONCLUSIES), bevindingen: Tekst }, dicht)
export const InformeerInvoer = Type.Object({ persoon: Id, verslag: Tekst, wijze: Mag(keuze(...CONTACTWIJZEN)) }, dicht)
export const UitstelInvoer = Type.Object({ persoon: Id, grond: keuze(...UITSTELGRONDEN), reden: Tekst }, dicht)
export const ToelichtInvoer = Type.Object({ werk: Id, reden: Tekst }, dicht)
export const SperInvoer = Type.Object({ mens: Id, grond: keuze(...SPERGRONDEN) }, dicht)
export const SluitInvoer = Type.Object(
  {
    reden: keuze('overgedragen', 'einde-bemoeienis', 'advies', 'raad'),
    bestemming: Mag(keuze(...BESTEMMINGEN)),
    hulp: Mag(keuze(...HULPSTANDEN)),
  },
  dicht,
)
export const AanbodInvoer = Type.Object(
  {
    aan: Id,
    dossier: Tekst,
    grond: Kort,
    noodzaak: Tekst,
    geheimDoorbroken: Type.Boolean(),
    betrokkeneGeinformeerd: Type.Boolean(),
    toestemming: keuze(...TOESTEMMINGEN),
    /** the colleague who stays with the team after it accepts */
    steun: Mag(Id),
    ...Geheim,
  },
  dicht,
)
export const PlanInvoer = Type.Object({ taak: Tekst, begint: Mag(Moment), daarna: Mag(Tekst) }, dicht)
export const HulpInvoer = Type.Object({ werker: Id, wat: Tekst }, dicht)
