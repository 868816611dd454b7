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
  { soort: 'AanwezigheidVastgelegd', aanwezig: ['o1', 'o2', 'o4'], op: OP },
  { soort: 'PassageGenoteerd', passage: { id: 't2', moment: 'gesprek', bron: 'o4', door: 'o2', grond: 'bpg-4-2', voor: [], op: OP } }, // prettier-ignore
  {
    soort: 'BesluitGenomen',
    besluit: {
      uitkomst: 'regionaal',
      oppakker: 'o1',
      regie: 'o2',
      reden: 'reden',
      maatregelen: [],
      nietLichter: 'lichter',
      nietZwaarder: 'zwaarder',
      codeRood: false,
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
  t2: 'Verzonnen: hij kwam vorige week op tijd bij het gesprek.',
}

function stuk(id: string, feiten: readonly OverlegFeit[], nietVoorU: number): Antwoord {
  const staat = feiten.reduce<Bespreking>(slice.decider.evolve, slice.decider.begin)
  if (staat.status === 'geen') throw new Error('Het voorbeeld van een bespreking begint niet met een agenda.')
  const aanTafel = ['o1', 'o2', ...staat.partners.map(p => p.organisatie)]
  return {
    inhoud: {
      id,
      versie: feiten.length + nietVoorU,
      mag: slice.mogelijk(staat),
      ik: { organisatie: 'o2', voorzitter: true, inbrenger: false },
      bespreking: { ...staat, passages: staat.passages.map(p => ({ ...p, inhoud: INHOUD[p.id] ?? null })) },
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
