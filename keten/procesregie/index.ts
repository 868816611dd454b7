import { Type } from 'typebox'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { herverdeling, VOORUIT_DAGEN } from './vragen-herverdeling.ts'
import { lading } from './vragen-lading.ts'
import { aantallen, bladVan, LEEFTIJDEN, LIJSTEN } from './vragen-lijsten.ts'
import { curven, MAANDEN, perSoort } from './vragen-termijnen.ts'
import { verderVerloop } from './vragen-verloop.ts'
import { MINIMUM } from './voorspelling.ts'

const rollen = ['procesregisseur'] as const
const Getal = Type.Number()
const Regel = Type.Object({
  sleutel: Type.String(),
  zaak: Type.Object({ soort: Type.String(), id: Type.String(), nummer: Type.String() }),
  gemeente: Type.String(),
  urgentie: Type.String(),
  houder: of(Type.String()),
  sinds: Type.String(),
  werk: of(Type.String()),
  naar: of(Type.String()),
  keer: of(Getal),
  klok: Type.Union([
    Type.Object({
      naam: Type.String(),
      vervaltOp: Type.String(),
      stand: Type.String(),
      bron: Type.String(),
      kalender: Type.String(),
    }),
    Type.Null(),
  ]),
  verwachting: Type.Union([Type.Object({ kans: of(Getal), klaarOp: of(Type.String()), n: Getal }), Type.Null()]),
})

/** Which families does nobody move for, where will a term break, who is overloaded: numbers first. */
const overzicht = vraagRoute({
  methode: 'GET',
  pad: '/procesregie',
  samenvatting: 'Procesregie: aantallen, lading en voorspelling van de regio',
  doel: 'procesregie',
  rollen,
  velden: ['proces'],
  antwoord: Type.Object({
    bewaking: Type.Unknown(),
    aantallen: Type.Array(Type.Object({ lijst: Type.String(), aantal: Getal, meer: Type.Boolean() })),
    lading: Type.Array(
      Type.Object({
        id: Type.String(),
        naam: Type.String(),
        zaken: Getal,
        werk: Getal,
        teLaat: Getal,
        vanNiemand: Getal,
        belasting: Type.Union([Type.Object({ capaciteit: Getal, procent: Getal, vol: Type.Boolean() }), Type.Null()]),
        mensen: Type.Array(Type.Object({ naam: Type.String(), werk: Getal, teLaat: Getal })),
      }),
    ),
    voorspelling: Type.Object({
      maanden: Getal,
      minimum: Getal,
      soorten: Type.Array(
        Type.Object({
          soort: Type.String(),
          klok: Type.String(),
          open: Getal,
          verwacht: Getal,
          onbekend: Getal,
          n: Getal,
        }),
      ),
    }),
  }),
  kijk: async (tx, { hulp }) => ({
    antwoord: {
      bewaking: { ...hulp.definitie.keten.bewaking, recidive: hulp.definitie.keten.casus.recidiveMaanden },
      aantallen: await aantallen(tx, hulp.definitie),
      lading: await lading(tx, hulp.definitie.keten.bewaking.belastingProcent),
      voorspelling: { maanden: MAANDEN, minimum: MINIMUM, soorten: await perSoort(tx, await curven(tx)) },
    },
    zaak: null,
    personen: [],
  }),
})

/** One list of the cockpit, page by page. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/procesregie/lijsten/:lijst',
  samenvatting: 'Een lijst van procesregie: procesgegevens, nooit inhoud',
  doel: 'procesregie',
  rollen,
  velden: ['proces'],
  params: Type.Object({ lijst: Type.Enum([...LIJSTEN]) }, { additionalProperties: false }),
  query: Type.Object(
    {
      na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })),
      leeftijd: Type.Optional(Type.Enum([...LEEFTIJDEN], { description: 'alleen bij de lijst van wie op hulp wacht' })),
    },
    { additionalProperties: false },
  ),
  antwoord: Type.Object({ regels: Type.Array(Regel), volgende: Type.Union([Type.String(), Type.Null()]) }),
  kijk: async (tx, { params: { lijst: welke }, query, hulp }) =>
    query.leeftijd !== undefined && welke !== 'wacht'
      ? null
      : { antwoord: await bladVan(tx, welke, hulp.definitie, query), zaak: null, personen: [] },
})

const Last = Type.Object({ taken: Getal, plekken: Getal })

/** Who could take over what so that the most terms are met: a proposal, never an act. */
const voorstel = vraagRoute({
  methode: 'GET',
  pad: '/procesregie/herverdeling',
  samenvatting: 'Het kleinste voorstel om werk te verdelen waarmee de meeste termijnen gehaald worden',
  doel: 'procesregie',
  rollen,
  velden: ['proces'],
  antwoord: Type.Object({
    dagen: Getal,
    minimum: Getal,
    teams: Type.Array(
      Type.Object({
        naam: Type.String(),
        rol: Type.String(),
        tempo: of(Getal),
        termijnen: Getal,
        nu: Getal,
        dan: Getal,
        zetten: Type.Array(
          Type.Object({
            taak: Type.String(),
            zaak: Type.Object({ soort: Type.String(), nummer: Type.String() }),
            werk: Type.String(),
            vervaltOp: Type.String(),
            van: of(Type.String()),
            naar: Type.String(),
            reden: Type.Enum(['anders-te-laat', 'maakt-plaats', 'van-niemand']),
            lastVan: Type.Union([Last, Type.Null()]),
            lastNaar: Last,
          }),
        ),
      }),
    ),
  }),
  kijk: async tx => ({
    antwoord: { dagen: VOORUIT_DAGEN, minimum: MINIMUM, teams: await herverdeling(tx) },
    zaak: null,
    personen: [],
  }),
})

const Deel = Type.Object({ zaken: Getal, oudste: Type.String() })

/** What became of what was handed over, by municipality: how many in each state, and how old the oldest is (R000-70). */
const verloop = vraagRoute({
  methode: 'GET',
  pad: '/procesregie/verloop',
  samenvatting: 'Hoe het verder gaat met wat is overgedragen, per gemeente en stand, met de oudste',
  doel: 'procesregie',
  rollen,
  velden: ['proces'],
  antwoord: Type.Object({
    gemeenten: Type.Array(
      Type.Object({
        naam: Type.String(),
        open: Type.Union([Deel, Type.Null()]),
        standen: Type.Array(
          Type.Object({ stand: Type.String(), naam: of(Type.String()), zaken: Getal, oudste: Type.String() }),
        ),
      }),
    ),
  }),
  kijk: async (tx, { hulp }) => ({
    antwoord: { gemeenten: await verderVerloop(tx, hulp.definitie) },
    zaak: null,
    personen: [],
  }),
})

export const routes: readonly Route[] = [overzicht, lijst, voorstel, verloop]
