import { slice } from '../../../keten/signaal/index.ts'
import { kaartadvies } from '../../../keten/signaal/kaart.ts'
import { evolve } from '../../../keten/signaal/evolve.ts'
import {
  volgendeStap,
  zonderDeskundige,
  type Signaal,
  type SignaalFeit,
  type Werkblad,
} from '../../../keten/signaal/werkblad.ts'
import type { Antwoord } from './voorbeelden.ts'

/** Worksheets for the pictures; everything here is invented. The state follows from facts, as in the real thing. */
const TEKSTEN = {
  titel: 'Leerling uit de vijfde',
  s1: 'Verzonnen: zij kwam vier keer te laat in twee weken.',
  s2: 'Verzonnen: blauwe plek bij haar oog. Zij zegt: tegen de deur gelopen.',
  s3: 'Verzonnen: haar oom brengt haar en haalt haar op. Eerst fietste zij met vriendinnen.',
  d1: 'Verzonnen: ik denk dat zij thuis niet meer vrij is.',
  u1: 'Verzonnen: genoeg reden om met een collega te praten.',
  u2: 'Verzonnen: praat eerst met haar alleen, op een rustige plek.',
  u3: 'Verzonnen: zij is bang, maar wil dat iemand het weet.',
  c1: 'Verzonnen: noem niets thuis, en spreek een woord af.',
  w1: 'Verzonnen: letsel, controle en angst komen samen.',
  b1: 'Verzonnen: dit kan de school niet alleen veilig maken.',
}
const OP = '2026-11-16T09:00:00.000Z'
const signaal = (id: string, meer: Partial<Signaal>): SignaalFeit => ({
  soort: 'SignaalGenoteerd',
  signaal: {
    ...{ id, soort: 'waarneming', bron: 'zelf', op: '2026-11-10', tekst: 's1', duiding: null, tekens: [] },
    ...{ letsel: false, door: 'm1', organisatie: 'o1' },
    ...meer,
  },
})
const begin: readonly SignaalFeit[] = [
  {
    ...{
      soort: 'WerkbladGeopend',
      nummer: 'W-7KQ2-M4XD',
      gemeente: 'Lindedorp',
      sector: 'onderwijs',
      kader: 'onderwijs-2019',
    },
    ...{ lokaal: false, volwassenClient: false, maker: 'm1', organisatie: 'o1', titel: 'titel', gemaaktOp: OP },
  },
  signaal('x1', { soort: 'feit', bron: 'register', op: '2026-11-03', tekst: 's1', tekens: ['schoolverzuim'] }),
  signaal('x2', { op: '2026-11-10', tekst: 's2', letsel: true, duiding: 'd1', tekens: ['letsel-onverklaard'] }),
  signaal('x3', { op: '2026-11-13', tekst: 's3', door: 'm2', tekens: ['gehaald-en-gebracht'] }),
  {
    soort: 'OpWerkbladGezet',
    deelnemer: {
      mens: 'm2',
      organisatie: 'o1',
      als: 'aandachtsfunctionaris',
      grond: 'eigen-organisatie',
      reden: null,
      op: OP,
    },
  },
  { soort: 'MeldcodestapGezet', stap: 1, gezet: { stand: 'gezet', uitkomst: 'u1', op: '2026-11-16', door: 'm1' } },
]
const verder: readonly SignaalFeit[] = [
  ...begin,
  {
    soort: 'WerkConsultGenoteerd',
    consult: {
      ...{ id: 'c1', met: 'aandachtsfunctionaris', vorm: null, anoniem: true, op: '2026-11-17', raad: 'c1' },
      door: 'm1',
    },
  },
  { soort: 'MeldcodestapGezet', stap: 2, gezet: { stand: 'gezet', uitkomst: 'u2', op: '2026-11-17', door: 'm2' } },
  {
    soort: 'GesprekGenoteerd',
    gesprek: { ...{ id: 'g1', met: 'kind', op: '2026-11-18', gelukt: true, waarom: null, verslag: 'u3' }, door: 'm1' },
  },
  { soort: 'MeldcodestapGezet', stap: 3, gezet: { stand: 'gezet', uitkomst: 'u3', op: '2026-11-18', door: 'm1' } },
]
const gemeld: readonly SignaalFeit[] = [
  ...verder,
  {
    soort: 'AfwegingGemaakt',
    weging: {
      ...{ kader: 'onderwijs-2019', antwoorden: { vermoeden: 'ja', onveilig: 'ja' }, uitslag: 'melden', acuut: false },
      ...{ structureel: true, onthulling: true, reden: 'w1', op: '2026-11-19T10:00:00.000Z', door: 'm1' },
    },
  },
  { soort: 'MeldcodestapGezet', stap: 4, gezet: { stand: 'gezet', uitkomst: 'w1', op: '2026-11-19', door: 'm1' } },
  {
    soort: 'WerkbladBesloten',
    besluit: {
      ...{ melden: true, hulp: 'organiseren', wijktAf: false, reden: 'b1', op: '2026-11-19T10:05:00.000Z' },
      door: 'm1',
    },
  },
  { soort: 'MeldcodestapGezet', stap: 5, gezet: { stand: 'gezet', uitkomst: 'b1', op: '2026-11-19', door: 'm1' } },
  {
    soort: 'NaarVeiligThuisGestuurd',
    zending: {
      id: 'z1',
      soort: 'melding',
      acuut: false,
      signalen: ['x2', 'x3'],
      op: '2026-11-19T10:20:00.000Z',
      door: 'm1',
    },
  },
]
const leeg = {
  nummer: null,
  informerenVoor: null,
  beslotenOp: null,
  terugOp: null,
  terug: null,
  geslotenOp: null,
  vraag: null,
  voor: null,
  antwoord: null,
  beantwoordOp: null,
}

function blad(id: string, feiten: readonly SignaalFeit[], post: readonly object[]) {
  const w = feiten.reduce<Werkblad>(evolve, { status: 'geen' })
  if (w.status === 'geen') throw new Error('Het voorbeeld van een werkblad is er niet.')
  return {
    inhoud: {
      id,
      versie: feiten.length,
      mag: slice.mogelijk(w).filter(m => m !== 'GaVanWerkblad'),
      werkblad: w,
      stap: volgendeStap(w),
      sector: { label: 'Onderwijs en leerplicht', labelEn: 'Education and school attendance', wet: 'WVO' },
      kaart: kaartadvies(w.signalen.flatMap(s => s.tekens)),
      vormen: [
        { id: 'lichamelijk', label: 'Lichamelijk geweld' },
        { id: 'verwaarlozing', label: 'Verwaarlozing' },
      ],
      deskundigeNodig: zonderDeskundige(w),
      deskundigen: [],
      norm: null,
      steunBij: ['vraag-veilig-thuis', 'aandachtsfunctionaris'],
      post,
      protocollen:
        id === 'wb3'
          ? []
          : [
              {
                id: 'pr1',
                titel: 'Als een leerling iets vertelt',
                bron: 'Voorbeeldregio',
                jaar: 2026,
                onderwerp: 'praten met kinderen',
                tekst: 'Luister rustig. Beloof geen geheimhouding. Schrijf op wat het kind zei, in zijn eigen woorden.',
                waar: 'https://voorbeeldregio.example/protocol',
              },
            ],
      ik: 'm1',
      verwijsindex: w.status === 'open',
      collegas: [
        { mens: 'm3', naam: 'Dina Proef', organisatie: 'o1', organisatieNaam: 'Voorbeeldcollege', rol: 'professional' },
      ],
      teksten: TEKSTEN,
      werk: [],
      mensen: { m1: 'Mees Voorbeeld', m2: 'Aafke Voorbeeld' },
      organisaties: { o1: 'Voorbeeldcollege' },
      tijdlijn: [],
    },
  }
}

const regel = (id: string, titel: string, meer: object) => ({
  ...{ id, nummer: 'W-7KQ2-M4XD', titel, gemeente: 'Lindedorp', sector: 'onderwijs', stap: 2, stand: 'open' },
  ...{ crisis: false, waarschuwing: false, van: 'Mees Voorbeeld', eigen: true, gemaaktOp: OP, stilOp: null },
  ...meer,
})

export const werkbladen: { readonly [adres: string]: Antwoord } = {
  'GET /werkbladen': {
    inhoud: {
      werkbladen: [
        regel('wb1', TEKSTEN.titel, { stilOp: '2026-11-19T09:00:00.000Z' }),
        regel('wb2', 'Leerling met het grote oog voor detail', {
          stap: 6,
          stand: 'verstuurd',
          waarschuwing: true,
          eigen: false,
          van: 'Aafke Voorbeeld',
        }),
        regel('wb3', 'Brugklasser', { stap: 4 }),
      ],
      sectoren: [{ id: 'onderwijs', label: 'Onderwijs en leerplicht', labelEn: 'Education and school attendance' }],
      gemeenten: ['Lindedorp', 'Waterveen'],
    },
  },
  'GET /werkbladen/wb1': blad('wb1', begin, []),
  'GET /werkbladen/wb3': blad('wb3', verder, []),
  'GET /werkbladen/wb2': blad('wb2', gemeld, [
    {
      ...{
        id: 'z1',
        soort: 'melding',
        stand: 'aangekomen',
        op: '2026-11-19T10:20:00.000Z',
        ...leeg,
        nummer: 'M-4KQ7-M2PD',
      },
      ...{
        informerenVoor: '2026-12-17T10:20:00.000Z',
        terugOp: '2026-11-20T15:00:00.000Z',
        terug: 'Verzonnen: wij spreken haar morgen, op school.',
      },
    },
    {
      ...{
        id: 'z2',
        soort: 'advies',
        stand: 'beantwoord',
        op: '2026-11-17T10:20:00.000Z',
        ...leeg,
        vraag: 'Hoe begin ik het gesprek?',
      },
      ...{
        voor: '2026-11-18T22:59:59.000Z',
        antwoord: 'Verzonnen: vraag hoe het gaat, en wacht.',
        beantwoordOp: '2026-11-17T15:00:00.000Z',
      },
    },
  ]),
}

export const adviesvragen: { readonly [adres: string]: Antwoord } = {
  'GET /werkbladvragen': {
    inhoud: {
      vragen: [
        {
          ...{
            id: 'z3',
            op: '2026-11-20T10:20:00.000Z',
            voor: '2026-11-23T22:59:59.000Z',
            van: 'Voorbeeldcollege',
            gemeente: 'Lindedorp',
          },
          ...{
            vraag: 'Verzonnen: een leerling van 17 wordt steeds gebracht en gehaald. Waar begin ik?',
            antwoord: null,
            door: null,
          },
        },
        {
          ...{
            id: 'z4',
            op: '2026-11-18T10:20:00.000Z',
            voor: '2026-11-19T22:59:59.000Z',
            van: 'Buurthuis Voorbeeld',
            gemeente: 'Waterveen',
          },
          ...{
            vraag: 'Verzonnen: mag ik dit met de ouder bespreken?',
            antwoord: 'Verzonnen: ja, als het veilig is.',
            door: 'Anna Voorbeeld',
          },
        },
      ],
    },
  },
}
