import type { Aansluiting, AlarmFeit } from '../../../keten/alarm/alarm.ts'
import { slice } from '../../../keten/alarm/index.ts'
import type { Antwoord } from './voorbeelden.ts'

/** Alarms and connections for the pictures; every person here is invented. The state follows from facts, as in the real thing. */
const ORGANISATIES = {
  o1: 'Veilig Thuis Voorbeeldstreek',
  o2: 'Wijkteam Lindedorp',
  o8: 'Politie Voorbeeldstreek',
  o9: 'Opvang De Voorbeeldhof',
}
const KEUZE = [
  { id: 'o1', naam: ORGANISATIES.o1, soort: 'meldpunt' },
  { id: 'o2', naam: ORGANISATIES.o2, soort: 'lokaalTeam' },
  { id: 'o8', naam: ORGANISATIES.o8, soort: 'politie' },
  { id: 'o9', naam: ORGANISATIES.o9, soort: 'opvang' },
]
const TEKSTEN = {
  waarom: 'Verzonnen: haar ex-man wacht haar op bij het werk en bij school. Er is aangifte gedaan.',
  ja: 'Verzonnen: het gevaar blijkt uit drie meldingen bij de politie.',
  n1: 'Pim Voorbeeld',
  n2: 'Pien Proef',
  v1: 'Verzonnen: zij durft weer naar buiten. Nog nodig tot de zitting.',
  h1: 'Verzonnen: begeleiding thuis, twee keer per week.',
}
const OP = '2026-10-05T08:00:00.000Z'
const gevraagd: AlarmFeit = {
  soort: 'AansluitingGevraagd',
  nummer: 'A-4KQ7-M2PD',
  uitZaak: 'al9',
  gemeente: 'Lindedorp',
  persoon: 'p2',
  hulp: 'h1',
  aanvrager: 'o2',
  aanvragerRol: 'casusregisseur',
  coordinator: 'o1',
  indicatie: { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'onbekend' },
  reden: 'waarom',
  gevraagdOp: OP,
}
const loopt: readonly AlarmFeit[] = [
  gevraagd,
  {
    soort: 'CommissieOordeelde',
    oordeel: {
      uitslag: 'positief',
      deelnemers: [
        { organisatie: 'o8', soort: 'politie', naam: 'n1' },
        { organisatie: 'o9', soort: 'opvang', naam: 'n2' },
      ],
      reden: 'ja',
      op: OP,
    },
  },
  {
    soort: 'AansluitingToegekend',
    toekenning: {
      van: OP,
      tot: '2027-02-01T23:00:00.000Z',
      apparaat: 'proef-0042',
      dienst: [{ organisatie: 'o1', rol: 'medewerker-veilig-thuis' }],
    },
  },
  {
    soort: 'AlarmAfgehandeld',
    alarm: {
      id: 'al0',
      op: '2026-11-02T17:12:00.000Z',
      langs: 'meldkamer',
      aanvaardOp: '2026-11-02T17:13:00.000Z',
      aanvaardDoor: 'mens1',
      reactie: 'politie-ter-plaatse',
      terPlaatseOp: '2026-11-02T17:18:00.000Z',
      afgehandeldOp: '2026-11-02T18:00:00.000Z',
      afgehandeldDoor: 'mens1',
    },
  },
  {
    soort: 'AansluitingGeevalueerd',
    evaluatie: {
      uitslag: 'doorgaan',
      alarmen: 1,
      tot: '2027-02-01T23:00:00.000Z',
      verslag: 'v1',
      op: '2026-11-09T10:00:00.000Z',
    },
  },
]
const PERSONEN = [
  { id: 'p2', voornamen: 'Mira', tussenvoegsel: '', achternaam: 'Voorbeeldsma', geboortedatum: '1990-05-17' },
]

function blad(id: string, feiten: readonly AlarmFeit[], stand: string): Antwoord {
  const staat = feiten.reduce<Aansluiting>(slice.decider.evolve, slice.decider.begin)
  if (staat.status === 'geen') throw new Error('Het voorbeeld van een aansluiting begint niet met een aanvraag.')
  return {
    inhoud: {
      id,
      versie: feiten.length,
      mag: slice.mogelijk(staat),
      stand,
      loopt: stand === 'loopt',
      coordinator: true,
      aansluiting: staat,
      personen: PERSONEN,
      teksten: TEKSTEN,
      werk: [],
      organisatiesKeuze: KEUZE,
      regio: null,
      mensen: { mens1: 'Anna Voorbeeld' },
      organisaties: ORGANISATIES,
      tijdlijn: [],
    },
  }
}

const lopend = {
  id: 'al1',
  op: '2026-11-20T21:14:00.000Z',
  ontvangenOp: '2026-11-20T21:14:00.000Z',
  aanvaardOp: null,
  aanvaardDoor: null,
  reactie: null,
  terPlaatseOp: null,
  afgehandeldOp: null,
  zelf: false,
}
const aangenomen = {
  ...lopend,
  id: 'al2',
  aanvaardOp: '2026-11-20T21:15:00.000Z',
  aanvaardDoor: 'Anna Voorbeeld',
  zelf: true,
}
const dicht = { persoon: null, plaats: null, plaatsWegNa: null, gebruiktIn: null }
const geweest = {
  ...aangenomen,
  id: 'al0',
  op: '2026-11-19T17:12:00.000Z',
  reactie: 'politie-ter-plaatse',
  afgehandeldOp: '2026-11-19T18:00:00.000Z',
}
const regel = {
  id: 'as1',
  nummer: 'A-4KQ7-M2PD',
  gemeente: 'Lindedorp',
  stand: 'loopt',
  gevraagdOp: OP,
  tot: '2027-02-01T23:00:00.000Z',
  stilSinds: null,
  alarmen: 1,
  hulpGestopt: false,
  casus: 'al9',
}

export const GEEN_ALARMEN: Readonly<Record<string, Antwoord>> = {
  'GET /alarmen': { inhoud: { alarmen: [], dienst: true } },
  'GET /aansluitingen': { inhoud: { aansluitingen: [], kan: true } },
}
export const alarmen: Readonly<Record<string, Antwoord>> = {
  'GET /alarmen': { inhoud: { alarmen: [lopend, geweest], dienst: true } },
  'GET /alarmen/al1': { inhoud: { ...lopend, ...dicht } },
  'GET /alarmen/al2': {
    inhoud: {
      ...aangenomen,
      ...dicht,
      persoon: { naam: 'Mira Voorbeeldsma', geboortedatum: '1990-05-17' },
      plaats: { breedte: 52.15517, lengte: 5.38721, straal: 25 },
      plaatsWegNa: '2026-11-23T21:14:00.000Z',
    },
  },
  'GET /aansluitingen': {
    inhoud: {
      aansluitingen: [regel, { ...regel, id: 'as2', nummer: 'A-7TRB-W3XC', stand: 'gevraagd', tot: null, alarmen: 0 }],
      kan: true,
    },
  },
  'GET /aansluitingen/as1': blad('as1', loopt, 'loopt'),
  'GET /aansluitingen/as2': blad('as2', [gevraagd], 'gevraagd'),
  'GET /casussen/al9': {
    inhoud: {
      id: 'al9',
      personen: PERSONEN,
      teksten: TEKSTEN,
      casus: {
        personen: [{ id: 'p2', rollen: ['slachtoffer'] }],
        hulp: [{ id: 'h1', wat: 'h1', stand: 'loopt' }],
      },
    },
  },
}
