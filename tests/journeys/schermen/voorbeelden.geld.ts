import { getRegelboek } from '../../../gedeeld/regio/laden.ts'
import { jaarstand, jarenVan, perBron } from '../../../sturing/geld/begroting.ts'
import { effectblad } from '../../../sturing/geld/effect.ts'
import type { Post } from '../../../sturing/geld/post.ts'
import { reken } from '../../../sturing/geld/scenario.ts'
import type { Scenario } from '../../../sturing/geld/scenariovorm.ts'
import { takenblad } from '../../../sturing/geld/taken.ts'
import { uitVisie } from '../../../sturing/geld/uitvisie.ts'
import type { Antwoorden } from './voorbeelden.ts'

/** Money of a region, answered by the real rules over what its vision says and made-up amounts. */
const def = getRegelboek().regios.get('rotterdam-2014')
if (def === undefined) throw new Error('Geen regio')
const JAAR = 2014
const post = (velden: Partial<Post> & Pick<Post, 'id' | 'soort' | 'wat' | 'centen' | 'doel'>): Post => ({
  ...{ jaar: JAAR, precisie: 'precies', geschat: false, bron: 'Jaarrekening 2014', uit: 'ingevoerd', geldbron: 'duvo' },
  ...velden,
})
const posten: readonly Post[] = [
  ...uitVisie(def),
  post({ id: 'g1', soort: 'toegezegd', wat: 'steunpunt', doel: 'advies-en-melding', centen: 210_000_000 }),
  post({ id: 'g2', soort: 'toegezegd', wat: 'opvang', doel: 'opvangplaatsen', centen: 315_000_000 }),
  post({
    id: 'g3',
    soort: 'besteed',
    wat: 'steunpunt, eerste half jaar',
    doel: 'advies-en-melding',
    centen: 104_512_350,
  }),
  post({
    ...{ id: 'g4', soort: 'besteed', wat: 'plaatsen specifieke groepen', doel: 'opvang-specifieke-groepen' },
    ...{ centen: 12_000_000, geldbron: 'rijk-extra', groep: 'mannen', plaatsen: 4 },
  }),
  post({
    ...{ id: 'g5', soort: 'bijdrage', wat: 'eigen geld', doel: 'backoffice', centen: 12_000_000 },
    ...{ geldbron: 'gemeenten', gemeente: 'Ridderkerk', precisie: 'circa', geschat: true },
  }),
  post({
    ...{ id: 'g6', soort: 'bijdrage', wat: 'eigen geld', doel: 'backoffice', centen: 8_050_000 },
    ...{ geldbron: 'gemeenten', gemeente: 'Barendrecht' },
  }),
]
const plat = (p: Post) => ({
  ...p,
  ...{ doel: p.doel ?? null, geldbron: p.geldbron ?? null, gebied: p.gebied ?? null, gemeente: p.gemeente ?? null },
  ...{ ontvanger: p.ontvanger ?? null, actie: p.actie ?? null, groep: p.groep ?? null, plaatsen: p.plaatsen ?? null },
  ...{ voorbehoud: p.voorbehoud ?? null, toelichting: p.toelichting ?? null },
  gemeentenGeteld: p.gemeentenGeteld ?? null,
  bron: p.uit === 'visie' ? 'Regiovisie Voorbeeldstreek 2026, regels 103-108' : p.bron,
})
const { perDoel, jaar, ...stand } = jaarstand(def, posten, JAAR)
const namen = {
  doelen: def.gelddoelen.map(d => ({
    ...{ id: d.id, naam: d.naam, basis: d.basis === true, groepen: d.groepen ?? [] },
    betalers: d.betalers.map(b => ({ geldbron: b.geldbron, van: b.van ?? null, tot: b.tot ?? null })),
    bron: 'Regiovisie Voorbeeldstreek 2026, regels 97-98',
  })),
  geldbronnen: def.geldbronnen,
  gebieden: [],
  gemeenten: def.gemeenten.map(g => g.naam),
  acties: [],
  regels: [
    {
      ...{
        id: 'rijksdeel',
        wat: 'hoogste deel uit de landelijke regeling',
        soort: 'regel',
        jaar: null,
        percentage: 60,
      },
      ...{ precisie: 'precies', toelichting: null, bron: 'Regiovisie Voorbeeldstreek 2026, regels 98-99' },
    },
  ],
}
const jaren = jarenVan(posten)
const effect = effectblad(def, posten, JAAR, new Map([['d000-17', { waarde: 61.5, periode: '2014' }]]), new Map())

const scenario: Scenario = {
  ...{ naam: 'Kosten delen in het centrumgebied', jaar: 2015, centrum: 'Rotterdam' },
  deelnemers: [
    { naam: 'Rotterdam', tellingen: { inwoners: 600_000, zaken: 900 } },
    { naam: 'Capelle aan den IJssel', tellingen: { inwoners: 66_000, zaken: 80 } },
    { naam: 'Ridderkerk', tellingen: { inwoners: 45_000, zaken: 48 } },
  ],
  taken: [
    { id: 'steunpunt', naam: 'advies- en steunpunt', bedrag: 2_000_000, rijk: true },
    {
      ...{ id: 'voorlichting', naam: 'voorlichting en training', bedrag: 600_000 },
      lokaal: { Rotterdam: 480_000, 'Capelle aan den IJssel': 90_000, Ridderkerk: 60_000 },
    },
  ],
  kolommen: [
    { naam: 'Zoals nu', aannames: ['Rotterdam betaalt de rest.'], sleutel: { alles: 'Rotterdam' }, rijk: { deel: 60 } },
    {
      ...{
        naam: 'Naar inwoners',
        aannames: ['Elke gemeente betaalt naar haar inwoners.'],
        sleutel: { naar: 'inwoners' },
      },
      rijk: { deel: 60 },
      landelijk: 2,
    },
    {
      ...{ naam: 'Voorlichting lokaal', aannames: ['Voorlichting doet elke gemeente zelf.', 'De rest naar zaken.'] },
      ...{ sleutel: { naar: 'zaken' }, taken: { voorlichting: 'lokaal' }, rijk: { deel: 60 } },
      verloop: [
        {
          ...{ wat: 'uitkering van het rijk', van: 6_000_000, naar: 8_000_000 },
          jaren: [
            { jaar: 2015, deel: 50 },
            { jaar: 2016, deel: 50 },
          ],
        },
      ],
    },
  ],
}
const aanvraag = (id: string, velden: object) => ({
  ...{ id, versie: 1, jaar: 2015, speerpunt: 'nazorg', eenmalig: false, eind: null, inbedding: null, toegekend: 0 },
  ...{ stand: 'ingediend', waarschuwing: null, kosten: 6_000_000, gevraagd: 5_000_000, eigen: 1_000_000 },
  ...velden,
})

export const geldvoorbeelden: Antwoorden = {
  'GET /geld': {
    inhoud: {
      ...{ schrijven: true, jaar, jaren, stand, ...namen },
      perDoel: perDoel.map(d => ({
        ...d,
        bronnen: perBron(posten.filter(p => p.jaar === JAAR && p.doel === d.doel && p.soort !== 'besteed')),
      })),
      posten: posten.filter(p => p.jaar === JAAR).map(plat),
      oud: [],
    },
  },
  'GET /geld/taken': { inhoud: { jaar, jaren, ...takenblad(def, posten, JAAR), doelen: namen.doelen } },
  'GET /geld/effect': {
    inhoud: {
      ...{ schrijven: true, jaar, jaren, regels: effect },
      cijfers: def.indicatoren.map(i => ({ id: i.id, naam: i.naam.nl })),
    },
  },
  'GET /geld/verschuiving': {
    inhoud: {
      opvang: [{ id: 'opvang', naam: 'opvang' }],
      ambulant: [{ id: 'hulp-thuis', naam: 'ambulante hulp' }],
      jaren: [
        [2012, 310, 60],
        [2013, 298, 84],
        [2014, 270, 131],
      ].map(([jaar = 0, o = 0, a = 0]) => ({
        ...{ jaar, wat: 'besteed' },
        ...{ opvang: { centen: o * 1_000_000, geschat: false }, ambulant: { centen: a * 1_000_000, geschat: false } },
        deel: Math.round((1000 * o) / (o + a)) / 10,
      })),
      beweging: { kant: 'gedaald', van: 2013, tot: 2014 },
    },
  },
  'GET /geld/projecten': {
    inhoud: {
      schrijven: true,
      gemeenten: ['Lindedorp', 'Waterveen'],
      fondsen: [
        {
          ...{ jaar: 2015, plafond: 7_500_000, over: 2_500_000, cofinanciering: true, eenmalig: true },
          speerpunten: [{ id: 'nazorg', naam: 'nazorg' }],
          bron: 'Regiovisie Voorbeeldstreek 2026, regels 140-156',
        },
      ],
      aanvragen: [
        aanvraag('p1', {
          naam: 'Verzonnen maatjesproject',
          gemeente: 'Lindedorp',
          stand: 'toegekend',
          toegekend: 5_000_000,
        }),
        aanvraag('p2', {
          ...{ naam: 'Verzonnen nazorgteam', gemeente: 'Waterveen', eenmalig: true },
          waarschuwing:
            'Dit project is eenmalig en heeft geen einddatum en geen plan om het zonder extra geld in het gewone werk te brengen.',
        }),
      ],
    },
  },
  'GET /geld/scenarios': {
    inhoud: {
      schrijven: true,
      scenarios: [{ id: 's1', naam: scenario.naam, jaar: 2015, kolommen: 3, op: '2026-11-18T09:00:00Z' }],
    },
  },
  'GET /geld/scenarios/s1': { inhoud: { schrijven: true, versie: 1, scenario, uitkomst: reken(scenario) } },
}

const NIETS = { centen: 0, geschat: false }
export const GEEN_GELD = {
  inhoud: {
    ...{ schrijven: true, jaar: null, jaren: [], perDoel: [], posten: [], oud: [], ...namen, doelen: [], regels: [] },
    stand: {
      ...{ beschikbaar: NIETS, toegezegd: NIETS, besteed: NIETS, vrij: 0, reserve: NIETS, uitReserve: NIETS },
      eigen: { ...NIETS, gemeenten: 0 },
    },
  },
}
