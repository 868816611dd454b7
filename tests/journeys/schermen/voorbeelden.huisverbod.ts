import { slice } from '../../../keten/huisverbod/index.ts'
import type { Huisverbod, HuisverbodFeit, Kern } from '../../../keten/huisverbod/huisverbod.ts'
import { rihgAdvies } from '../../../keten/huisverbod/wet/rihg.ts'
import { eindNaDagen, termijnVan } from '../../../keten/huisverbod/wet/termijn.ts'
import { nogTeMelden } from '../../../keten/huisverbod/uitvoering/uitvoering.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import type { Antwoord } from './voorbeelden.ts'

/** A restraining order for the pictures; every person here is invented. The state follows from facts, as in the real thing. */
const { rihg } = getDefinitie('rotterdam-2014').keten.huisverbod
const OP = '2026-11-14T22:30:00.000Z'
const org = { gemeente: 'o7', politie: 'o8', cit: 'o9', vt: 'o1', team: 'o2' }
const personen = [
  { id: 'p1', voornamen: 'Stefan', achternaam: 'Voorbeeldsma', rol: 'uithuisgeplaatste', geboortedatum: '1988-02-03' },
  { id: 'p2', voornamen: 'Mira', achternaam: 'Voorbeeldsma', rol: 'achterblijver', geboortedatum: '1990-05-17' },
  { id: 'p3', voornamen: 'Suus', achternaam: 'Voorbeeldsma', rol: 'kind', geboortedatum: '2013-01-01' },
  { id: 'p4', voornamen: 'Jip', achternaam: 'Voorbeeldsma', rol: 'kind', geboortedatum: '2022-06-01' },
] as const
const TEKSTEN = {
  verhaal: 'Verzonnen: de buren belden. Hij sloeg haar en dreigde terug te komen.',
  woning: 'Verzonnenlaan 12, Lindedorp',
  waarom: 'Verzonnen: het gevaar is ernstig en onmiddellijk; de kinderen waren erbij.',
  feit: 'Verzonnen: blauwe plekken op de arm, gezien door de agent.',
  bron: 'mutatie 2026-1 (verzonnen)',
  bewijs: 'Verzonnen: getekend voor ontvangst.',
  broer: 'bij zijn broer, telefonisch (verzonnen)',
  hulp: 'Verzonnen: gesprek met moeder en de kinderen, veilig thuis.',
  overtreding: 'Verzonnen: hij stond bij school.',
  wie: 'mr. Proef (verzonnen)',
  uitkering: 'Verzonnen: een kamer en een uitkering.',
}
const gestart: HuisverbodFeit = {
  soort: 'ScreeningGestart',
  nummer: 'H-7KQ2-M4XD',
  gemeente: 'Lindedorp',
  organisatie: org.politie,
  wegens: 'beide',
  incidentOp: '2026-11-14T21:10:00.000Z',
  verhaal: 'verhaal',
  woning: 'woning',
  personen: personen.map(p => ({
    id: p.id,
    rol: p.rol,
    minderjarig: p.rol === 'kind',
    vanaf12: p.id === 'p3',
    relatie: p.rol === 'kind' ? 'kind' : p.rol === 'achterblijver' ? 'partner' : null,
  })),
  partijen: {
    gemeente: org.gemeente,
    politie: org.politie,
    eersteHulp: { organisatie: org.cit, meldpunt: false },
    casemanager: { organisatie: org.vt, meldpunt: true },
    veiligThuis: org.vt,
    team: org.team,
  },
  eerder: [],
  nieuw: null,
  door: 'a2',
}
const signalen: HuisverbodFeit[] = rihg.delen
  .flatMap(d => d.signalen)
  .map(s => {
    const rood = ['2a', '2c', '2i'].includes(s.id)
    const punt = s.punten[0]?.id ?? ''
    return {
      soort: 'SignaalBeoordeeld',
      signaal: s.id,
      kleur: rood ? 'rood' : 'geel',
      punten: rood ? [{ punt, feit: 'feit', bron: 'mutatie', vindplaats: 'bron' }] : [],
      door: 'a2',
    }
  })
const loopt: HuisverbodFeit[] = [
  gestart,
  ...signalen,
  { soort: 'VeiligThuisGeraadpleegd', op: '2026-11-14T22:00:00.000Z', medewerker: 'wie', advies: 'hulp' },
  {
    soort: 'HuisverbodOpgelegd',
    op: OP,
    ...termijnVan(OP),
    wijze: 'mondeling',
    toepassing: 'acuut',
    motivering: 'waarom',
    contactverbod: ['p2', 'p3', 'p4'],
    advies: 'opleggen',
    leeftijdNagegaan: null,
    door: 'a2',
    rol: 'hulpofficier',
    mandaat: ['2.1', '2.3', '2.7'],
  },
  {
    soort: 'BesluitBekendgemaakt',
    besluit: 'oplegging',
    wijze: 'schriftelijk',
    op: '2026-11-14T22:50:00.000Z',
    bewijs: 'bewijs',
    taal: 'Nederlands',
  },
  { soort: 'SleutelsIngenomen', aantal: 2, omschrijving: 'bewijs', bewijs: 'bewijs', op: '2026-11-14T22:55:00.000Z' },
  { soort: 'CrisishulpGestart', op: '2026-11-14T23:20:00.000Z', verslag: 'hulp', door: 'a3' },
  {
    soort: 'Meegedeeld',
    besluit: 'oplegging',
    aan: 'huisgenoot',
    wie: 'p2',
    op: '2026-11-14T22:40:00.000Z',
    wijze: 'mondeling',
    taal: 'Nederlands',
    bewijs: 'bewijs',
  },
  { soort: 'BereikbaarheidGemeld', hoe: 'broer', op: '2026-11-15T09:00:00.000Z' },
  { soort: 'RegieOvergenomen', door: 'a1', organisatie: org.vt, op: '2026-11-16T09:10:00.000Z' },
  {
    soort: 'SpoorBijgewerkt',
    persoon: 'p2',
    aanbod: 'aanvaard',
    wat: 'hulp',
    aanbieder: 'wie',
    op: '2026-11-16T10:00:00.000Z',
  },
  {
    soort: 'SpoorBijgewerkt',
    persoon: 'p1',
    aanbod: 'geweigerd',
    wat: 'broer',
    aanbieder: 'wie',
    op: '2026-11-16T10:05:00.000Z',
  },
  {
    soort: 'MaatregelAfgesproken',
    maatregel: 'x1',
    gebied: 'wonen',
    door: 'gemeente',
    wat: 'uitkering',
    uiterlijk: '2026-11-23',
  },
  {
    soort: 'VoorzieningGevraagd',
    op: '2026-11-17T10:00:00.000Z',
    besluit: 'oplegging',
    uiterlijkOp: '2026-11-20T22:59:59.000Z',
  },
  { soort: 'ZittingGepland', op: '2026-11-20T12:00:00.000Z', tijdig: true },
  { soort: 'UitspraakGedaan', op: '2026-11-20T14:00:00.000Z', uitkomst: 'blijft', uitspraak: 'waarom' },
  {
    soort: 'OvertredingVastgelegd',
    overtreding: 'v1',
    op: '2026-11-19T13:10:00.000Z',
    wat: 'overtreding',
    bron: 'wie',
  },
  { soort: 'OverlegGepland', op: '2026-11-23T10:00:00.000Z', deelnemers: 'hulp' },
]
const staatVan = (feiten: readonly HuisverbodFeit[]) =>
  feiten.reduce<Huisverbod>((h, f) => slice.decider.evolve(h, f), slice.decider.begin) as Exclude<
    Huisverbod,
    { status: 'geen' }
  >

const werk = (
  id: string,
  soort: string,
  organisatie: string,
  vervaltOp: string | null,
  onderwerp: string | null = null,
) => ({
  id,
  soort,
  rol: 'burgemeester',
  organisatie,
  onderwerp,
  klok: vervaltOp === null ? null : 'huisverbod',
  vervaltOp,
  uiterlijkOp: null,
  kalender: vervaltOp === null ? null : 'kalender',
  bron: vervaltOp === null ? null : 'wth:2.1, 9.1 en 13',
  gestartOp: OP,
  klaarOp: null,
  waarschuwOp: vervaltOp === null ? null : '2026-11-22T22:30:00.000Z',
})

function dossier(id: string, feiten: readonly HuisverbodFeit[], stand: string, mag: readonly string[]) {
  const h = staatVan(feiten)
  const kern: Kern = h
  return {
    id,
    versie: feiten.length,
    mag,
    stand,
    huisverbod: h,
    personen: personen.map(({ rol: _rol, ...p }) => ({
      ...p,
      tussenvoegsel: '',
      geslacht: 'x',
      verwachtOp: null,
      postcode: null,
      huisnummer: null,
      straat: null,
      plaats: null,
    })),
    teksten: TEKSTEN,
    werk:
      h.besluit === null
        ? [werk('w1', 'huisverbod-besluiten', org.gemeente, null)]
        : [
            werk('w2', 'huisverbod-loopt', org.gemeente, h.eindOp),
            werk('w3', 'meedelen-oplegging', org.gemeente, null, org.cit),
            werk('w4', 'overtreding-melden', org.gemeente, null, 'v1'),
            werk('w5', 'hulp-per-persoon', org.vt, null, 'p3'),
            werk('w6', 'kind-horen', org.gemeente, null, 'p3'),
          ],
    mensen: { a1: 'Samira Voorbeeld', a2: 'Hilde Voorbeeld', a3: 'Chris Proef' },
    organisaties: {
      [org.gemeente]: 'Gemeente Lindedorp',
      [org.politie]: 'Politie Voorbeeldstreek',
      [org.cit]: 'Crisisteam Voorbeeldstreek',
      [org.vt]: 'Veilig Thuis Voorbeeldstreek',
    },
    advies: rihgAdvies(rihg, h.oordelen),
    signalen: h.besluit === null ? [] : ['kind-niet-gehoord', 'spoor-zonder-hulp', 'verblijf-onbekend'],
    samenloop: h.besluit !== null,
    teMelden: {
      oplegging: h.besluit === null ? [] : nogTeMelden(kern, 'oplegging'),
      verlenging: [],
      intrekking: [],
      uitspraak: [],
    },
    vernietigenNa: h.besluit === null ? null : '2031-11-14',
    rihg,
    tijdlijn: feiten.map((feit, n) => ({
      soort: feit.soort,
      op: new Date(Date.parse('2026-11-14T21:20:00.000Z') + n * 3_600_000).toISOString(),
      mens: 'a2',
      organisatie: org.politie,
      feit,
    })),
  }
}

const TELLINGEN = {
  beoordeeld: 12,
  nietOpgelegd: 3,
  opgelegd: 9,
  preventief: 1,
  verlengd: 4,
  ingetrokken: 1,
  overtreden: 2,
  kindermishandeling: 3,
  minderjarigen: 6,
  zonderVervolg: 1,
}
const rij = (id: string, nummer: string, stand: string, anders: object = {}) => ({
  id,
  nummer,
  gemeente: 'Lindedorp',
  stand,
  wegens: 'huiselijk-geweld',
  minderjarigen: true,
  toepassing: 'acuut',
  reden: null,
  gestartOp: OP,
  opgelegdOp: OP,
  eindOp: termijnVan(OP).eindOp,
  verlengdOp: null,
  eindeReden: null,
  overtreden: false,
  zonderVervolg: false,
  klok: null,
  ...anders,
})

export const GEEN_HUISVERBODEN: Antwoord = {
  inhoud: { huisverboden: [], tellingen: Object.fromEntries(Object.keys(TELLINGEN).map(k => [k, 0])), volgende: null },
}
export const huisverboden: Readonly<Record<string, Antwoord>> = {
  'GET /huisverboden': {
    inhoud: {
      huisverboden: [
        rij('h1', 'H-7KQ2-M4XD', 'loopt', { wegens: 'beide', overtreden: true }),
        rij('h2', 'H-3F8W-Z6PT', 'screening', { eindOp: null, opgelegdOp: null }),
        rij('h3', 'H-9BN4-K2HS', 'niet-opgelegd', { eindOp: null, reden: 'vertrekt-zelf' }),
        rij('h4', 'H-2ABC-3DEF', 'overgedragen', {
          eindOp: eindNaDagen('2026-10-01T20:00:00.000Z', 28),
          einde: 'afgelopen',
        }),
      ],
      tellingen: TELLINGEN,
      volgende: null,
    },
  },
  'GET /huisverboden/h1': {
    inhoud: dossier('h1', loopt, 'loopt', [
      'Verleng', 'TrekIn', 'LegOvertredingVast', 'MeldOvertreding', 'DeelMee', 'HoorPersoon', 'LegVerblijfVast', 'MeldBereikbaarheid',
      'VraagRaadsman', 'KoppelStrafzaak', 'RegelMaatregel', 'VraagVoorziening', 'BereidOverdrachtVoor', 'WerkSpoorBij', 'PlanOverleg',
    ]), // prettier-ignore
  },
  'GET /huisverboden/h2': {
    inhoud: dossier('h2', [gestart, ...signalen.slice(0, 12)], 'screening', [
      'BeoordeelSignaal', 'RaadpleegVeiligThuis', 'HoorPersoon', 'LegVerblijfVast', 'LegOp', 'SluitScreening',
    ]), // prettier-ignore
  },
  'GET /huisverboden/h1/overdracht': {
    inhoud: {
      id: 'h1',
      versie: 40,
      mag: ['AanvaardOverdracht', 'GeefOverdrachtTerug'],
      nummer: 'H-7KQ2-M4XD',
      gemeente: 'Lindedorp',
      wegens: 'beide',
      einde: { reden: 'afgelopen', op: termijnVan(OP).eindOp },
      aantalPersonen: 4,
      aantalKinderen: 2,
      overtredingen: 1,
      vervolg: true,
      stand: 'aangeboden',
      dossier: 'Verzonnen: moeder en kinderen hebben hulp; hij slaapt bij zijn broer.',
      werk: [],
      mensen: {},
      organisaties: {},
    },
  },
}
