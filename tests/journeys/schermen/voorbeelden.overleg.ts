import { slice } from '../../../keten/overleg/index.ts'
import type { Bespreking, OverlegFeit } from '../../../keten/overleg/overleg.ts'
import type { Antwoord } from './voorbeelden.ts'

/** Two discussions for the pictures; every person here is invented. The state follows from facts, as in the real thing. */
const ORGANISATIES = {
  o1: 'Veilig Thuis Voorbeeldstreek',
  o2: 'Veiligheidshuis Waterveen',
  o3: 'Openbaar Ministerie Voorbeeldstreek',
  o4: 'Reclassering Voorbeeldstreek',
  o8: 'Politie Voorbeeldstreek',
}
const TEKSTEN = {
  doel: 'Verzonnen: afspreken wie wat doet, zodat zorg en straf op elkaar passen.',
  nodig: 'Verzonnen: er lopen een strafzaak en hulp tegelijk.',
  nodigOm: 'Verzonnen: beslist over de strafzaak.',
  nodigReclassering: 'Verzonnen: houdt toezicht op de vader.',
  reden: 'Verzonnen: er speelt veel tegelijk en het geweld is terug.',
  lichter: 'Verzonnen: praten hielp niet, hij kwam terug.',
  zwaarder: 'Verzonnen: hij werkt mee aan de training.',
  actie: 'Verzonnen: beginnen met het toezicht en de training.',
  actie2: 'Verzonnen: de kinderen aanmelden bij de praktijkondersteuner.',
  maatregel: 'Verzonnen: eerst het contactverbod bespreken.',
  maatregel2: 'Verzonnen: daarna de training, met toezicht.',
  verslag: 'Verzonnen: gedaan.',
}
const OP = '2026-11-20T09:30:00.000Z'
const geagendeerd = (nummer: string, regel: boolean): OverlegFeit => ({
  soort: 'BesprekingGeagendeerd',
  nummer,
  tafel: 'geweldkamer',
  vorm: 'geweldkamer',
  dag: '2026-11-20',
  uitZaak: 'm1',
  gemeente: 'Lindedorp',
  inbrenger: 'o1',
  inbrengerRol: 'medewerker-veilig-thuis',
  voorzitter: 'o2',
  aanleiding: regel ? 'huisverbod' : 'herhaling',
  regel,
  spoed: !regel,
  doel: regel ? null : 'doel',
  grond: 'wmo-5-1-6',
  noodzaak: regel ? null : 'nodig',
  gezinWeet: !regel,
  toelating: [],
  personen: ['p1', 'p2'],
})
const erbij = (organisatie: string, noodzaak: string): OverlegFeit => ({
  soort: 'PartnerUitgenodigd',
  organisatie,
  definitie: organisatie,
  rol: 'ketenpartner',
  grond: 'bpg-4-2',
  noodzaak,
  op: OP,
})
const bezig: OverlegFeit[] = [
  geagendeerd('O-5TD8-R2WN', false),
  erbij('o3', 'nodigOm'),
  erbij('o4', 'nodigReclassering'),
  { soort: 'PassageGenoteerd', passage: { id: 't1', moment: 'inbreng', bron: 'o1', door: 'o1', grond: 'wmo-5-1-6', voor: ['o2', 'o3'], op: OP } }, // prettier-ignore
  { soort: 'PassageGenoteerd', passage: { id: 't3', moment: 'inbreng', bron: 'o3', door: 'o3', grond: 'wjsg-39f', voor: ['o1', 'o2'], strafstand: 'vervolging', op: OP } }, // prettier-ignore
  { soort: 'AanwezigheidVastgelegd', aanwezig: ['o1', 'o2', 'o4'], op: OP },
  { soort: 'PassageGenoteerd', passage: { id: 't2', moment: 'gesprek', bron: 'o4', door: 'o2', grond: 'bpg-4-2', voor: [], op: OP } }, // prettier-ignore
  {
    soort: 'BesluitGenomen',
    besluit: {
      uitkomst: 'regionaal',
      oppakker: 'o1',
      regie: 'o2',
      reden: 'reden',
      maatregelen: [
        { wat: 'maatregel', door: 'o8', kader: 'dwang' },
        { wat: 'maatregel2', door: 'o4', kader: 'drang' },
      ],
      druk: 'drang',
      nietLichter: 'lichter',
      nietZwaarder: 'zwaarder',
      codeRood: true,
      onafhankelijkeRegie: true,
      verzoekRaad: false,
      op: OP,
    },
  },
  {
    soort: 'ActieAfgesproken',
    actie: { id: 'k1', wat: 'actie', organisatie: 'o4', uiterlijk: '2026-12-04', klaarOp: null },
  },
  {
    soort: 'ActieAfgesproken',
    actie: { id: 'k2', wat: 'actie2', organisatie: 'o2', uiterlijk: '2026-11-27', klaarOp: null },
  },
]
const INHOUD: { readonly [id: string]: string } = {
  t1: 'Verzonnen: de kinderen slapen slecht sinds het weekend. Moeder wil dat hij hulp krijgt.',
  t3: 'Verzonnen: de zitting is over drie weken.',
  t2: 'Verzonnen: hij kwam vorige week op tijd bij het gesprek.',
}

/** Which acts the server offers to each seat at the table. */
const VAN_STOEL: { readonly [stoel: string]: (type: string) => boolean } = {
  o2: type => !['MeldUitgevoerd', 'AanvaardLokaal', 'GeefLokaalTerug'].includes(type),
  o1: type => ['GeefGrond', 'BrengIn', 'MeldUitgevoerd', 'RondActieAf'].includes(type),
  o4: type => ['BrengIn', 'RondActieAf'].includes(type),
}

function stuk(id: string, feiten: readonly OverlegFeit[], nietVoorU: number, ik = 'o2'): Antwoord {
  const staat = feiten.reduce<Bespreking>(slice.decider.evolve, slice.decider.begin)
  if (staat.status === 'geen') throw new Error('Het voorbeeld van een bespreking begint niet met een agenda.')
  const aanTafel = ['o1', 'o2', ...staat.partners.map(p => p.organisatie)]
  return {
    inhoud: {
      id,
      versie: feiten.length + nietVoorU,
      mag: slice.mogelijk(staat).filter(type => VAN_STOEL[ik]?.(type) ?? false),
      ik: { organisatie: ik, voorzitter: ik === 'o2', inbrenger: ik === 'o1' },
      bespreking: {
        ...staat,
        passages: staat.passages
          .filter(p => [p.bron, p.door, ...p.voor].includes(ik))
          .map(p => ({ ...p, inhoud: INHOUD[p.id] ?? null })),
      },
      uitZaakSoort: ik === 'o1' ? 'casus' : null,
      nietVoorU,
      personen: [
        { id: 'p1', naam: 'Stefan Voorbeeldsma', geboortedatum: '1988-02-03' },
        { id: 'p2', naam: 'Mira Voorbeeldsma', geboortedatum: '1990-05-17' },
      ],
      teksten: TEKSTEN,
      werk: [],
      eerder: nietVoorU > 0 ? ['2026-06-12'] : [],
      gedeeld: [],
      aanTafel,
      gronden: [
        { id: 'wmo-5-1-6', label: 'Wet: nodig voor de taken van Veilig Thuis', labelEn: 'Law: needed for the tasks of Veilig Thuis', bron: 'Wmo 2015 art. 5.1.6 lid 2' },
        { id: 'bpg-4-2', label: 'Besluit politiegegevens: politie deelt met partners', labelEn: 'Police data decree: the police share with partners', bron: 'Bpg art. 4:2' },
      ], // prettier-ignore
      partners: Object.entries(ORGANISATIES).map(([o, naam]) => ({ id: o, naam, lid: o === 'o8' })),
      tafel: {
        id: 'geweldkamer',
        naam: 'Geweldkamer Waterveen',
        uitkomsten: ['lokaal', 'regionaal', 'veiligheidshuis'],
        verplicht: [],
        bron: 'Regiovisie Voorbeeldstreek, regels 788-802',
      },
      mensen: {},
      organisaties: ORGANISATIES,
    },
  }
}

const tafel = (id: string, naam: string, ritme: string) => ({
  id,
  naam,
  taak: 'verzonnen',
  ritme,
  agenda: ['met-de-hand'],
  vorm: 'geweldkamer',
  gemeenten: 'alle',
  voorzitter: 'o2',
  bron: 'Regiovisie Voorbeeldstreek, regels 788-802',
})
const TAFELS = [
  tafel('geweldkamer', 'Geweldkamer Waterveen', 'elke week'),
  tafel('screening', 'Dagelijkse screening', 'elke werkdag'),
]
const regel = (id: string, nummer: string, anders: object) => ({
  id,
  nummer,
  gemeente: 'Lindedorp',
  tafel: 'geweldkamer',
  dag: '2026-11-20',
  stand: 'geagendeerd',
  uitkomst: null,
  aanleiding: 'huisverbod',
  regel: true,
  spoed: false,
  inbrenger: ORGANISATIES.o1,
  ...anders,
})

export const GEEN_OVERLEG: Antwoord = { inhoud: { tafels: TAFELS, besprekingen: [], meer: false } }
export const overleggen: Readonly<Record<string, Antwoord>> = {
  'GET /overleggen': {
    inhoud: {
      tafels: TAFELS,
      besprekingen: [
        regel('b1', 'O-5TD8-R2WN', { stand: 'besloten', aanleiding: 'herhaling', regel: false, spoed: true }),
        regel('b2', 'O-8WMH-4KQ6', {}),
      ],
      meer: false,
    },
  },
  'GET /besprekingen/b1': stuk('b1', bezig, 1),
  'GET /besprekingen/b2': stuk('b2', [geagendeerd('O-8WMH-4KQ6', true)], 0),
}

/** The same discussion from another seat: who brought it, and a partner who knows little. */
export const alsInbrenger: Readonly<Record<string, Antwoord>> = {
  ...overleggen,
  'GET /besprekingen/b1': stuk('b1', bezig, 1, 'o1'),
}
export const alsPartner: Readonly<Record<string, Antwoord>> = {
  ...overleggen,
  'GET /besprekingen/b1': stuk('b1', bezig, 2, 'o4'),
}

/** What the tables have to do with the case of the pictures. */
export const BIJ_ZAAK: Antwoord = {
  inhoud: {
    id: 'c1',
    soort: 'casus',
    nummer: 'C-7KQ2-M4XD',
    gemeente: 'Lindedorp',
    personen: [
      { id: 'p1', naam: 'Stefan Voorbeeldsma' },
      { id: 'p2', naam: 'Mira Voorbeeldsma' },
    ],
    gronden: [
      {
        id: 'wmo-5-1-6',
        label: 'Wet: nodig voor de taken van Veilig Thuis',
        labelEn: 'Law: needed for the tasks of Veilig Thuis',
        bron: 'Wmo 2015 art. 5.1.6 lid 2',
      },
    ],
    tafels: [
      {
        id: 'casusoverleg',
        naam: 'Casusoverleg Waterveen',
        ritme: 'elke week',
        dag: '2026-11-24',
        toelating: [
          {
            id: 'veel-problemen',
            tekst: 'Er spelen veel problemen tegelijk.',
            bron: 'Regiovisie Voorbeeldstreek, regel 785',
          },
        ],
        bron: 'Regiovisie Voorbeeldstreek, regel 785',
      },
    ],
    besprekingen: [
      {
        id: 'b1',
        nummer: 'O-5TD8-R2WN',
        tafel: 'Geweldkamer Waterveen',
        dag: '2026-11-20',
        open: true,
        eigen: true,
        uitkomst: 'regionaal',
        reden: TEKSTEN.reden,
        uitvoering: [
          { wat: 'code-rood', hoe: null },
          { wat: 'regionaal', hoe: 'gedaan' },
          { wat: 'drang', hoe: null },
        ],
      },
    ],
    strafketen: [{ bespreking: 'b1', stand: 'vervolging', van: ORGANISATIES.o3, op: OP }],
  },
}
