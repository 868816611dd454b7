import { besluit } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import {
  hulp,
  iedereen,
  kentBezwaar,
  opgelegdBezwaar,
  overal,
  straksBezwaar,
  vanGemeente,
  vanHulp,
  type Deel,
  type Open,
  type Uitkomst,
} from '../deel.ts'
import type { HuisverbodFeit, Kern } from '../huisverbod.ts'
import { tel } from '../rij.ts'
import type { HulpFeit, HulpOpdracht } from './feiten.ts'

type O<T extends HulpOpdracht['type']> = Extract<HulpOpdracht, { type: T }>

/** The three tracks from day one: who left, who stays, each child (Arnhem 2014, lines 2400-2402; R002-51). */
export const sporenVan = (h: Kern) => ({
  weg: h.personen.filter(p => p.rol === 'uithuisgeplaatste'),
  blijft: h.personen.filter(p => p.rol === 'achterblijver'),
  kinderen: h.personen.filter(p => p.rol === 'kind'),
})

/** While the order runs, process and case direction are in one hand where the region says so (Rotterdam 2014, lines 908-909; R000-60). */
export const samenloop = (h: Kern, regieValtSamen: boolean): boolean =>
  regieValtSamen && h.besluit !== null && h.einde === null

/** A meeting of the agencies comes before the tenth day (Arnhem 2014, lines 809-813; R002-53). */
function planOverleg(h: Open, o: O<'PlanOverleg'>): Uitkomst {
  const nee = opgelegdBezwaar(h)
  if (nee) return nee
  const tot = Date.parse(h.eersteEindOp ?? '')
  if (Date.parse(o.op) >= tot || Date.parse(o.op) < Date.parse(h.besluit?.op ?? ''))
    return weiger('ONVOLLEDIG', 'Het overleg hoort in de tien dagen van het huisverbod. Kies een eerdere dag.', {
      bron: 'aa2014:809-813',
      velden: [{ veld: 'op', uitleg: 'tussen de oplegging en de tiende dag' }],
    })
  return besluit({ soort: 'OverlegGepland', op: o.op, deelnemers: o.deelnemers })
}

function spoor(h: Open, o: O<'WerkSpoorBij'>, nu: string): Uitkomst {
  const { type: _type, ...feit } = o
  const nee = opgelegdBezwaar(h) ?? kentBezwaar(h, o.persoon)
  if (nee) return nee
  return o.aanbod !== 'niet-aangeboden' && o.aanbieder === null
    ? weiger('ONVOLLEDIG', 'Zeg wie de hulp aanbood.', {
        velden: [{ veld: 'aanbieder', uitleg: 'noem de organisatie' }],
      })
    : besluit({ soort: 'SpoorBijgewerkt', ...feit, op: nu })
}

const maatregelVan = (f: HuisverbodFeit): readonly string[] => ('maatregel' in f ? [f.maatregel] : [])
const doorGemeente = (f: HuisverbodFeit): boolean => f.soort === 'MaatregelAfgesproken' && f.door === 'gemeente'
const wie = (f: HuisverbodFeit, na: Kern): readonly string[] =>
  f.soort === 'SpoorBijgewerkt' ? [f.persoon] : na.personen.map(p => p.id)

/** Help for everybody, from the first hour. */
export const deel: Deel<HulpOpdracht, HulpFeit> = {
  beslis: {
    StartCrisishulp: (h, o, ctx) =>
      opgelegdBezwaar(h) ??
      straksBezwaar(o.op, ctx) ??
      (h.crisishulp === null
        ? besluit({ soort: 'CrisishulpGestart', op: o.op, verslag: o.verslag, door: ctx.wie.mens })
        : weiger('MAG_NU_NIET', 'De eerste hulp is al begonnen.', { bron: 'Wth art. 2 lid 8' })),
    NeemRegieOver: (h, _o, ctx) =>
      opgelegdBezwaar(h) ??
      (ctx.wie.organisatie !== h.partijen.casemanager.organisatie
        ? weiger('NIET_BEVOEGD', 'De regie is van een andere organisatie.', { bron: ctx.regio.keten.huisverbod.bron })
        : h.regie?.door === ctx.wie.mens
          ? weiger('MAG_NU_NIET', 'U hebt de regie al.')
          : besluit({ soort: 'RegieOvergenomen', door: ctx.wie.mens, organisatie: ctx.wie.organisatie, op: ctx.nu })),
    WerkSpoorBij: (h, o, ctx) => spoor(h, o, ctx.nu),
    GeefZorgadvies: (h, { type: _type, ...f }, ctx) =>
      opgelegdBezwaar(h) ?? straksBezwaar(f.op, ctx) ?? besluit({ soort: 'ZorgadviesGegeven', ...f }),
    PlanOverleg: (h, o) => planOverleg(h, o),
    LegOverlegVast: (h, o, ctx) =>
      h.overleg === null
        ? weiger('MAG_NU_NIET', 'Er is nog geen overleg gepland.', { bron: 'aa2014:809-813' })
        : besluit({ soort: 'OverlegGehouden', verslag: o.verslag, op: ctx.nu }),
    SpreekMaatregelAf: (h, { type: _type, ...f }) =>
      opgelegdBezwaar(h) ?? besluit({ soort: 'MaatregelAfgesproken', ...f }),
    RegelMaatregel: (h, { type: _type, ...f }) =>
      h.maatregelen.some(m => m.id === f.maatregel && m.verslag === null)
        ? besluit({ soort: 'MaatregelGeregeld', ...f })
        : weiger('MAG_NU_NIET', 'Deze maatregel staat niet open.'),
    KoppelStrafzaak: (h, { type: _type, ...f }) =>
      opgelegdBezwaar(h) ??
      (h.strafzaak === null
        ? besluit({ soort: 'StrafzaakGekoppeld', ...f })
        : weiger('MAG_NU_NIET', 'Er is al een strafzaak gekoppeld.')),
    StemAf: (h, { type: _type, ...f }, ctx) =>
      h.strafzaak === null
        ? weiger('MAG_NU_NIET', 'Er is geen strafzaak gekoppeld.', { bron: 'r2015:1428-1430' })
        : besluit({ soort: 'StrafzaakAfgestemd', ...f, op: ctx.nu }),
    StartInterventie: (h, { type: _type, ...f }, ctx) =>
      opgelegdBezwaar(h) ?? straksBezwaar(f.op, ctx) ?? besluit({ soort: 'InterventieGestart', ...f }),
  },
  pas: {
    CrisishulpGestart: (_h, { soort: _soort, ...f }) => ({ crisishulp: f }),
    RegieOvergenomen: (_h, { soort: _soort, ...f }) => ({ regie: f }),
    SpoorBijgewerkt: (h, { soort: _soort, persoon, ...f }) => ({ sporen: { ...h.sporen, [persoon]: f } }),
    ZorgadviesGegeven: (h, { soort: _soort, ...f }) => ({ zorgadviezen: [...h.zorgadviezen, f] }),
    OverlegGepland: (_h, { op, deelnemers }) => ({ overleg: { op, deelnemers, gehouden: null } }),
    OverlegGehouden: (h, { op, verslag }) =>
      h.overleg === null ? {} : { overleg: { ...h.overleg, gehouden: { op, verslag } } },
    MaatregelAfgesproken: (h, { soort: _soort, maatregel: id, ...f }) => ({
      maatregelen: [...h.maatregelen, { id, ...f, verslag: null }],
    }),
    MaatregelGeregeld: (h, f) => ({
      maatregelen: h.maatregelen.map(m => (m.id === f.maatregel ? { ...m, verslag: f.verslag } : m)),
    }),
    StrafzaakGekoppeld: (_h, { kenmerk }) => ({ strafzaak: { kenmerk, afgestemd: null } }),
    StrafzaakAfgestemd: (h, { soort: _soort, ...f }) =>
      h.strafzaak === null ? {} : { strafzaak: { ...h.strafzaak, afgestemd: f } },
    InterventieGestart: (h, { soort: _soort, ...f }) => ({ interventies: [...h.interventies, f] }),
  },
  access: {
    ...overal(
      hulp,
      'StartCrisishulp',
      'NeemRegieOver',
      'WerkSpoorBij',
      'GeefZorgadvies',
      'PlanOverleg',
      'LegOverlegVast',
      'SpreekMaatregelAf',
      'StemAf',
      'StartInterventie',
    ),
    ...overal(iedereen, 'RegelMaatregel', 'KoppelStrafzaak'),
  },
  mogelijk: h => {
    if (h.besluit === null) return []
    const uit: HulpOpdracht['type'][] = ['WerkSpoorBij', 'GeefZorgadvies', 'SpreekMaatregelAf', 'StartInterventie']
    if (h.crisishulp === null) uit.push('StartCrisishulp')
    if (h.einde === null) uit.push('NeemRegieOver')
    if (h.einde === null && h.overleg === null) uit.push('PlanOverleg')
    if (h.overleg !== null && h.overleg.gehouden === null) uit.push('LegOverlegVast')
    if (h.maatregelen.some(m => m.verslag === null)) uit.push('RegelMaatregel')
    uit.push(h.strafzaak === null ? 'KoppelStrafzaak' : 'StemAf')
    return uit
  },
  rijen: {
    SpoorBijgewerkt: (f, ctx) => [tel(ctx, `hulp-${f.aanbod}`)],
  },
  klokken: [
    // R000-57, R001-64: help at the very moment of the order
    ...vanHulp('eersteHulp', {
      klok: 'huisverbod-eerste-hulp',
      werk: 'huisverbod-crisishulp',
      spoed: 'meteen',
      start: 'HuisverbodOpgelegd',
      stopt: ['CrisishulpGestart'],
    }),
    // R000-58: the case manager by the next working day, where the region says so
    ...vanHulp('casemanager', {
      klok: 'huisverbod-regie',
      werk: 'huisverbod-regie',
      start: 'HuisverbodOpgelegd',
      stopt: ['RegieOvergenomen', 'HuisverbodBeeindigd'],
      als: (_f, _na, regio) => regio.keten.huisverbod.procescoordinatie !== true,
    }),
    // R001-64: process coordination and the advice on care are of Veilig Thuis there
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'huisverbod-procescoordinatie',
      start: 'HuisverbodOpgelegd',
      stopt: ['RegieOvergenomen', 'HuisverbodBeeindigd'],
      als: (_f, _na, regio) => regio.keten.huisverbod.procescoordinatie === true,
    }),
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'zorgadvies-geven',
      start: 'HuisverbodOpgelegd',
      stopt: ['ZorgadviesGegeven', 'HuisverbodGesloten'],
      als: (_f, _na, regio) => regio.keten.huisverbod.procescoordinatie === true,
    }),
    // R002-51: a track for everybody in the home
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'hulp-per-persoon',
      start: 'HuisverbodOpgelegd',
      stopt: ['SpoorBijgewerkt'],
      onderwerp: (f, na) => (na.status === 'geen' ? [] : wie(f, na)),
    }),
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'huisverbod-overleg',
      start: 'HuisverbodOpgelegd',
      stopt: ['OverlegGepland', 'HuisverbodBeeindigd'],
      als: (_f, _na, regio) => regio.keten.huisverbod.overlegVoorEinde === true,
    }),
    // Wth art. 7: a minor of twelve or older in the home gets the chance to say what they think
    {
      klok: null,
      werk: 'kind-horen',
      start: 'HuisverbodOpgelegd',
      stopt: ['PersoonGehoord'],
      onderwerp: (f, na) =>
        f.soort === 'PersoonGehoord'
          ? [f.persoon]
          : na.status === 'geen'
            ? []
            : na.personen.filter(p => p.minderjarig && p.vanaf12 && na.gehoord[p.id] === undefined).map(p => p.id),
      ...vanGemeente,
    },
    // R002-54: what must be arranged, by the municipality or a partner, in one plan
    {
      klok: null,
      werk: 'maatregel-regelen',
      start: 'MaatregelAfgesproken',
      stopt: ['MaatregelGeregeld'],
      onderwerp: maatregelVan,
      ...vanGemeente,
      als: doorGemeente,
    },
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'maatregel-regelen',
      start: 'MaatregelAfgesproken',
      stopt: [],
      onderwerp: maatregelVan,
      als: f => !doorGemeente(f),
    }),
    // R001-66: order and criminal case side by side
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'strafzaak-afstemmen',
      start: 'StrafzaakGekoppeld',
      stopt: ['StrafzaakAfgestemd', 'HuisverbodGesloten'],
    }),
    // R002-52: no order ends without something that follows
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'interventie-starten',
      start: 'HuisverbodBeeindigd',
      stopt: ['InterventieGestart', 'HuisverbodGesloten'],
      als: (_f, na, regio) =>
        regio.keten.huisverbod.vervolgVerplicht && na.status !== 'geen' && na.interventies.length === 0,
    }),
  ],
}
