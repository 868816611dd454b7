import { slice } from '../../../keten/opvang/index.ts'
import { evolve } from '../../../keten/opvang/verblijf/evolve.ts'
import { signalenVan } from '../../../keten/opvang/verblijf/signalen.ts'
import { stand, type Verblijf, type VerblijfFeit } from '../../../keten/opvang/verblijf/verblijf.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import type { Antwoord } from './voorbeelden.ts'

/** A stay for the pictures; every person here is invented. The state follows from facts, as in the real thing. */
const { opvangplan } = getDefinitie('arnhem-achterhoek-2014').keten
const BEGIN = '2026-10-12T20:10:00.000Z'
const personen = [
  { id: 'p1', voornamen: 'Mila', achternaam: 'Voorbeeldsma', geboortedatum: '1991-05-04', geslacht: 'v' },
  { id: 'p2', voornamen: 'Sem', achternaam: 'Voorbeeldsma', geboortedatum: '2016-02-01', geslacht: 'm' },
  { id: 'p3', voornamen: 'Noa', achternaam: 'Voorbeeldsma', geboortedatum: '2020-09-09', geslacht: 'v' },
]
const TEKSTEN = {
  waarom: 'Verzonnen: thuis is het nu niet veilig, hij zoekt haar.',
  kleur: 'Verzonnen: hij belt haar werk, maar weet niet waar zij is.',
  rust: 'Verzonnen: zonder angst de deur uit kunnen.',
  zus: 'Verzonnen: elke week bij mijn zus langs.',
  school: 'Verzonnen: weer naar een school met vrienden.',
  slapen: 'Verzonnen: zonder licht kunnen slapen.',
  stap: 'Verzonnen: samen getekend wie er bij het gezin horen.',
  plan: 'Verzonnen: een woning in de eigen gemeente, school en hulp thuis.',
}
const feiten: readonly VerblijfFeit[] = [
  {
    ...{ soort: 'VerblijfGeopend', nummer: 'V-7KQ2-M4XD', gemeente: 'Lindedorp', organisatie: 'o7', team: 'o2' },
    ...{
      veiligThuis: 'o1',
      groep: null,
      kleur: 'oranje',
      fase: 'analyse',
      plek: 'p1',
      aanleiding: 'waarom',
      op: BEGIN,
    },
    personen: personen.map((p, n) => ({
      id: p.id,
      rol: n === 0 ? 'volwassene' : 'kind',
      minderjarig: n > 0,
      vrouw: p.geslacht === 'v',
    })),
  },
  ...['p2', 'p3'].map((kind): VerblijfFeit => ({
    soort: 'KindprogrammaBegonnen',
    kind,
    stappen: opvangplan.kindprogramma.stappen.map(s => s.id),
    gezinsleden: personen.map(p => p.id).filter(id => id !== kind),
  })),
  {
    ...{ soort: 'KleurVastgesteld', signalen: ['pleger-zoekt', 'dreiging-via-kinderen'], voorstel: 'oranje' },
    ...{ kleur: 'oranje', motivering: 'kleur' },
  },
  { soort: 'DoelGesteld', doel: 'd1', persoon: 'p1', gebied: 'veiligheid', eigenKracht: true, tekst: 'rust' },
  { soort: 'DoelGesteld', doel: 'd2', persoon: 'p1', gebied: 'mensen-om-je-heen', eigenKracht: false, tekst: 'zus' },
  { soort: 'DoelGesteld', doel: 'd3', persoon: 'p2', gebied: 'jeugdhulp', eigenKracht: false, tekst: 'school' },
  { soort: 'ThemaBijgewerkt', thema: 'veiligheid', stand: 'bezig', toelichting: null },
  { soort: 'ThemaBijgewerkt', thema: 'gevolgen', stand: 'klaar', toelichting: null },
  { soort: 'KindstapGezet', kind: 'p2', stap: 'kennismaken', gezinsleden: ['p1'], verslag: 'stap' },
  { soort: 'AnalyseAfgerond', advies: 'andere-woning', doelen: ['rust', 'zus'], toelichting: 'plan', dagen: 26 },
  { soort: 'OpvangfaseBegonnen', traject: 'geweldloos-verder', verwachtOp: '2027-03-08' },
  {
    ...{ soort: 'UitstroomVoorbereid', bestemming: 'eigen-woning', gemeente: 'Heuvelrade', reden: 'blijft-onveilig' },
    ...{ team: 'o3', plan: 'plan', op: '2026-11-18T10:00:00.000Z' },
  },
  { soort: 'UrgentieGevraagd', urgentie: 'u1', gemeente: 'Heuvelrade', op: '2026-11-18', wens: 'gewone-wijk' },
]
const v = feiten.reduce<Verblijf>(evolve, { status: 'geen' })
if (v.status === 'geen') throw new Error('Het voorbeeld van een verblijf is er niet.')
const wanneer = (n: number) => new Date(Date.parse(BEGIN) + n * 2 * 86_400_000).toISOString()

export const VERBLIJF: Antwoord = {
  inhoud: {
    ...{ id: 'v1', versie: feiten.length, stand: stand(v), verblijf: v, personen, teksten: TEKSTEN, plek: 'Kamer 7' },
    mag: slice.mogelijk(v),
    werk: [
      {
        ...{ id: 'w1', soort: 'verblijf-overdragen', rol: 'opvangmedewerker', organisatie: 'o7', onderwerp: null },
        ...{ klok: null, vervaltOp: null, uiterlijkOp: null, kalender: null, bron: null, klaarOp: null },
        ...{ gestartOp: wanneer(18), waarschuwOp: null, stilSinds: null, stilGrond: null },
      },
    ],
    mensen: { m1: 'Olga Voorbeeld' },
    organisaties: { o7: 'Opvang Voorbeeldstreek', o2: 'Lokaal team Lindedorp', o3: 'Lokaal team Heuvelrade' },
    signalen: signalenVan(v, opvangplan, '2026-11-20T20:50:00.000Z'),
    collegas: [
      { id: 'm1', naam: 'Olga Voorbeeld' },
      { id: 'm2', naam: 'Pien Proef' },
    ],
    casussen: [],
    opvangplan,
    gemeenten: ['Heuvelrade', 'Lindedorp', 'Waterveen'],
    doorstroom: [{ id: 'doorstroom', naam: 'doorstroomplaatsen' }],
    tijdlijn: feiten.map((f, n) => ({ soort: f.soort, op: wanneer(n), mens: 'm1', organisatie: 'o7' })),
  },
}

const rij = (id: string, anders: object) => ({
  ...{
    id,
    nummer: `V-${id.toUpperCase()}KQ-M4XD`,
    gemeente: 'Lindedorp',
    stand: 'opvang',
    open: true,
    kleur: 'oranje',
  },
  ...{ groep: null, volwassenen: 1, kinderen: 2, plek: 'Kamer 3', fase: 'opvang', begonOp: BEGIN, verwachtOp: null },
  ...{ stagnatie: null, naarGemeente: null, bestemming: null, urgentie: null, traject: null, eigen: true, klok: null },
  ...anders,
})
const klok = {
  soort: 'analysefase-afronden',
  vervaltOp: '2026-11-24T22:59:59.000Z',
  kalender: 'kalender',
  bron: 'aa2014:2053',
}
export const VERBLIJVEN: Antwoord = {
  inhoud: {
    verblijven: [
      rij('v2', { verwachtOp: '2026-11-06', stagnatie: 'geen-woning', naarGemeente: 'Lindedorp' }),
      rij('v1', { stand: 'uitstroom', plek: 'Kamer 7', verwachtOp: '2027-03-08', naarGemeente: 'Heuvelrade' }),
      rij('v3', { stand: 'analyse', kleur: 'rood', kinderen: 0, plek: 'Kamer 6', klok }),
      rij('v4', { stand: 'gesloten', open: false, plek: null }),
    ],
    meer: false,
    analyse: { gemiddeldeDagen: 25.5, afgerond: 4, norm: 24.5, uiterlijk: 42 },
    trajecten: [],
  },
}
export const VERBLIJFAANBOD: Antwoord = {
  inhoud: {
    ...{ id: 'v1', versie: 20, mag: ['AanvaardOverdracht', 'GeefOverdrachtTerug'], nummer: 'V-7KQ2-M4XD' },
    ...{ gemeente: 'Lindedorp', naar: 'Heuvelrade', bestemming: 'eigen-woning', aantalPersonen: 3, aantalKinderen: 2 },
    ...{ bestaandeCasus: false, stand: 'aangeboden', casus: null, werk: [], mensen: {}, organisaties: {} },
    dossier: 'Verzonnen: moeder en twee kinderen. De woning is er per 1 december; school en hulp thuis zijn geregeld.',
  },
}
const woning = (
  gemeente: string,
  jaar: number,
  n: readonly [number, number, number, number, number],
  met: string | null,
) => ({
  ...{ gemeente, jaar, met, afgesproken: n[0], aangeboden: n[1], betrokken: n[2], wijkwens: n[3], wijkGelukt: n[4] },
})
export const WONINGEN: Antwoord = {
  inhoud: {
    woningen: [
      woning('Heuvelrade', 2026, [8, 5, 3, 2, 1], 'Proefcorporatie'),
      woning('Lindedorp', 2026, [12, 9, 10, 4, 3], 'Proefcorporatie'),
      woning('Waterveen', 2025, [0, 0, 1, 0, 0], null),
    ],
    gemeenten: ['Heuvelrade', 'Lindedorp', 'Waterveen'],
  },
}
