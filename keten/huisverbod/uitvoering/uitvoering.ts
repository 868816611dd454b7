import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import {
  bevoegd,
  gaatOverKind,
  iedereen,
  looptBezwaar,
  opgelegdBezwaar,
  overal,
  straksBezwaar,
  vanGemeente,
  type Deel,
  type Klok,
  type Open,
  type Uitkomst,
} from '../deel.ts'
import type { Huisverbod, HuisverbodFeit, Kern } from '../huisverbod.ts'
import { bericht, tel } from '../rij.ts'
import { buitenMandaat, type Mandaatartikel } from '../wet/mandaat.ts'
import type { Besluitsoort, TeMelden, UitvoeringFeit, UitvoeringOpdracht } from './feiten.ts'

type O<T extends UitvoeringOpdracht['type']> = Extract<UitvoeringOpdracht, { type: T }>

/**
 * Who must hear of a decision, by law: every adult in the home, the agency that helps, Veilig Thuis where a child is concerned, the mayor when
 * a hulpofficier decided (Wth art. 2 lid 8, 3 lid 2); of a ruling the adults at home and the police (art. 8).
 */
export function teMelden(h: Kern, soort: Besluitsoort): readonly TeMelden[] {
  const huisgenoten = h.personen
    .filter(p => p.rol !== 'uithuisgeplaatste' && !p.minderjarig)
    .map(p => ({ aan: 'huisgenoot', wie: p.id }) as const)
  const politie = h.partijen.politie === null ? [] : ([{ aan: 'politie', wie: h.partijen.politie }] as const)
  if (soort === 'uitspraak') return [...huisgenoten, ...politie]
  return [
    ...huisgenoten,
    { aan: 'hulporganisatie', wie: h.partijen.eersteHulp.organisatie },
    ...(gaatOverKind(h) && h.partijen.veiligThuis !== h.partijen.eersteHulp.organisatie
      ? ([{ aan: 'veilig-thuis', wie: h.partijen.veiligThuis }] as const)
      : []),
    ...(soort === 'oplegging' && h.besluit?.rol === 'hulpofficier'
      ? ([{ aan: 'burgemeester', wie: h.partijen.gemeente }] as const)
      : []),
    ...(soort === 'oplegging' ? [] : politie),
  ]
}

/** Who still has to hear. */
export const nogTeMelden = (h: Kern, soort: Besluitsoort): readonly TeMelden[] =>
  teMelden(h, soort).filter(t => !h.meegedeeld.some(m => m.besluit === soort && m.aan === t.aan && m.wie === t.wie))

/** Whether this decision is there. */
export const genomen = (h: Kern, soort: Besluitsoort): boolean =>
  ({
    oplegging: h.besluit !== null,
    verlenging: h.verlenging !== null,
    intrekking: h.intrekking !== null,
    uitspraak: h.rechter.some(r => r.uitspraak !== null),
  })[soort]

const genomenBezwaar = (h: Kern, soort: Besluitsoort): Weigering | null =>
  genomen(h, soort)
    ? null
    : weiger('MAG_NU_NIET', 'Dit besluit is er nog niet.', {
        velden: [{ veld: 'besluit', uitleg: 'kies een besluit dat genomen is' }],
      })

/** What a hulpofficier does in execution is under mandate too. */
const onderMandaat = (h: Open, artikel: Mandaatartikel, ctx: Ctx): Weigering | null =>
  ctx.wie.rol !== 'hulpofficier' || buitenMandaat(ctx.regio, h.gemeente, ctx.nu, [artikel]).length === 0
    ? null
    : weiger('NIET_BEVOEGD', 'De burgemeester van deze gemeente gaf hiervoor geen mandaat.', {
        bron: 'Wth art. 3 lid 1',
        velden: [{ veld: `mandaat.${artikel}`, uitleg: `geen mandaat voor artikel ${artikel.replace('.', ' lid ')}` }],
      })

function maakBekend(h: Open, o: O<'MaakBekend'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  const nee = genomenBezwaar(h, o.besluit) ?? straksBezwaar(o.op, ctx) ?? onderMandaat(h, '2.7', ctx)
  if (nee) return nee
  if (o.wijze === 'mondeling')
    return weiger('ONVOLLEDIG', 'Na de mondelinge aanzegging volgt het besluit op schrift.', {
      bron: 'Wth art. 2 lid 7',
      velden: [{ veld: 'wijze', uitleg: 'kies schriftelijk of nederlegging' }],
    })
  if (h.bekendgemaakt.some(b => b.besluit === o.besluit))
    return weiger('MAG_NU_NIET', 'Dit besluit is al bekendgemaakt.')
  return besluit({ soort: 'BesluitBekendgemaakt', ...feit })
}

function deelMee(h: Open, o: O<'DeelMee'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  const nee = genomenBezwaar(h, o.besluit) ?? straksBezwaar(o.op, ctx) ?? onderMandaat(h, '2.8', ctx)
  if (nee) return nee
  if (!teMelden(h, o.besluit).some(t => t.aan === o.aan && t.wie === o.wie))
    return weiger('ONVOLLEDIG', 'Deze ontvanger hoort niet bij de mensen die de wet noemt.', {
      bron: 'Wth art. 2 lid 8, 3 lid 2 en 8',
      velden: [{ veld: 'wie', uitleg: 'kies uit de lijst' }],
    })
  if (!nogTeMelden(h, o.besluit).some(t => t.aan === o.aan && t.wie === o.wie))
    return weiger('MAG_NU_NIET', 'Deze ontvanger weet het al; dat staat met tijd en bewijs in het dossier.')
  return besluit({ soort: 'Meegedeeld', ...feit })
}

function raadsman(h: Open, o: O<'VraagRaadsman'>, ctx: Ctx): Uitkomst {
  const nee = genomenBezwaar(h, o.besluit) ?? straksBezwaar(o.op, ctx)
  if (nee) return nee
  if (h.raadsman.some(r => r.besluit === o.besluit))
    return weiger('MAG_NU_NIET', 'De wens voor een raadsman staat er al.')
  return besluit({ soort: 'RaadsmanGevraagd', besluit: o.besluit, op: o.op })
}

/** A breach is a crime: written down at once, and reported to the police (Wth art. 11). */
function overtreding(h: Open, o: O<'LegOvertredingVast'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  const nee = opgelegdBezwaar(h) ?? straksBezwaar(o.op, ctx)
  if (nee) return nee
  const op = Date.parse(o.op)
  if (op < Date.parse(h.besluit?.op ?? '') || op >= Date.parse(h.einde?.op ?? h.eindOp ?? ''))
    return weiger('ONVOLLEDIG', 'Op dat moment gold het huisverbod niet.', {
      bron: 'Wth art. 11',
      velden: [{ veld: 'op', uitleg: 'kies een moment tussen oplegging en einde' }],
    })
  return besluit({ soort: 'OvertredingVastgelegd', ...feit })
}

const maakKlok = (start: HuisverbodFeit['soort'], soort: Besluitsoort): Klok => ({
  klok: null,
  werk: `meedelen-${soort}`,
  spoed: 'meteen',
  start,
  stopt: ['Meegedeeld'],
  stoptAls: f => f.soort === 'Meegedeeld' && f.besluit === soort,
  onderwerp: (f, na) =>
    f.soort === 'Meegedeeld' ? [f.wie] : na.status === 'geen' ? [] : teMelden(na, soort).map(t => t.wie),
  ...vanGemeente,
})

/** Work to serve a decision: of who took it. */
const bekendmaken = (start: HuisverbodFeit['soort'], soort: Besluitsoort): Klok => ({
  klok: null,
  werk: `bekendmaken-${soort}`,
  spoed: 'meteen',
  start,
  stopt: ['BesluitBekendgemaakt'],
  stoptAls: f => f.soort === 'BesluitBekendgemaakt' && f.besluit === soort,
  ...vanGemeente,
})
const overtredingVan = (f: HuisverbodFeit): readonly string[] => ('overtreding' in f ? [f.overtreding] : [])
const heeftOp = (na: Huisverbod): string => (na.status === 'geen' ? '' : (na.besluit?.op ?? ''))

/** Serving, keys, reachability, counsel, notices, breaches. */
export const deel: Deel<UitvoeringOpdracht, UitvoeringFeit> = {
  beslis: {
    MaakBekend: maakBekend,
    NeemSleutelsIn: (h, { type: _type, ...f }, ctx) =>
      opgelegdBezwaar(h) ??
      straksBezwaar(f.op, ctx) ??
      (h.sleutels === null
        ? besluit({ soort: 'SleutelsIngenomen', ...f })
        : weiger('MAG_NU_NIET', 'De sleutels zijn al ingenomen.', { bron: 'Wth art. 4 lid 2' })),
    GeefSleutelsTerug: (h, { type: _type, ...f }, ctx) => {
      if (h.sleutels === null || h.sleutels.terug !== null)
        return weiger('MAG_NU_NIET', 'Er zijn geen sleutels om terug te geven.', { bron: 'Wth art. 4 lid 2' })
      if (h.einde === null)
        return weiger('MAG_NU_NIET', 'Zolang het huisverbod loopt, gaan de sleutels niet terug.', {
          bron: 'Wth art. 4 lid 2',
        })
      return straksBezwaar(f.op, ctx) ?? besluit({ soort: 'SleutelsTeruggegeven', ...f })
    },
    MeldBereikbaarheid: (h, { type: _type, ...f }, ctx) =>
      looptBezwaar(h, ctx) ?? straksBezwaar(f.op, ctx) ?? besluit({ soort: 'BereikbaarheidGemeld', ...f }),
    VraagRaadsman: raadsman,
    WijsRaadsmanToe: (h, { type: _type, ...f }, ctx) =>
      straksBezwaar(f.op, ctx) ??
      onderMandaat(h, '5.1', ctx) ??
      (h.raadsman.some(r => r.toegewezen === null)
        ? besluit({ soort: 'RaadsmanToegewezen', ...f })
        : weiger('MAG_NU_NIET', 'Er is geen wens voor een raadsman die nog openstaat.', { bron: 'Wth art. 5 lid 1' })),
    DeelMee: deelMee,
    LegOvertredingVast: overtreding,
    MeldOvertreding: (h, { type: _type, ...f }, ctx) => {
      const deze = h.overtredingen.find(x => x.id === f.overtreding)
      if (deze === undefined) return weiger('ONVOLLEDIG', 'Deze overtreding staat niet in het dossier.')
      if (deze.gemeld !== null)
        return weiger('MAG_NU_NIET', 'Deze overtreding is al bij de politie gemeld.', { bron: 'Wth art. 11' })
      return straksBezwaar(f.op, ctx) ?? besluit({ soort: 'OvertredingGemeld', ...f })
    },
  },
  pas: {
    BesluitBekendgemaakt: (h, { soort: _soort, ...f }) => ({ bekendgemaakt: [...h.bekendgemaakt, f] }),
    SleutelsIngenomen: (_h, { soort: _soort, ...f }) => ({ sleutels: { ...f, terug: null } }),
    SleutelsTeruggegeven: (h, { aan, op }) =>
      h.sleutels === null ? {} : { sleutels: { ...h.sleutels, terug: { aan, op } } },
    BereikbaarheidGemeld: (_h, { hoe, op }) => ({ bereikbaarheid: { hoe, op } }),
    RaadsmanGevraagd: (h, f) => ({
      raadsman: [...h.raadsman, { besluit: f.besluit, gevraagdOp: f.op, toegewezen: null }],
    }),
    RaadsmanToegewezen: (h, { raadsman: wie, op }) => {
      const n = h.raadsman.findIndex(r => r.toegewezen === null)
      return { raadsman: h.raadsman.map((r, i) => (i === n ? { ...r, toegewezen: { raadsman: wie, op } } : r)) }
    },
    Meegedeeld: (h, { soort: _soort, ...f }) => ({ meegedeeld: [...h.meegedeeld, f] }),
    OvertredingVastgelegd: (h, { overtreding: id, op, wat, bron }) => ({
      overtredingen: [...h.overtredingen, { id, op, wat, bron, gemeld: null }],
    }),
    OvertredingGemeld: (h, f) => ({
      overtredingen: h.overtredingen.map(x =>
        x.id === f.overtreding ? { ...x, gemeld: { op: f.op, kenmerk: f.kenmerk } } : x,
      ),
    }),
  },
  access: {
    ...overal(
      bevoegd,
      'MaakBekend',
      'NeemSleutelsIn',
      'GeefSleutelsTerug',
      'WijsRaadsmanToe',
      'DeelMee',
      'MeldOvertreding',
    ),
    ...overal(iedereen, 'MeldBereikbaarheid', 'VraagRaadsman', 'LegOvertredingVast'),
  },
  mogelijk: h => {
    if (h.besluit === null) return []
    const soorten = (['oplegging', 'verlenging', 'intrekking', 'uitspraak'] as const).filter(b => genomen(h, b))
    const uit: UitvoeringOpdracht['type'][] = ['LegOvertredingVast']
    if (soorten.some(b => b !== 'uitspraak' && !h.bekendgemaakt.some(x => x.besluit === b))) uit.push('MaakBekend')
    if (soorten.some(b => nogTeMelden(h, b).length > 0)) uit.push('DeelMee')
    if (h.sleutels === null) uit.push('NeemSleutelsIn')
    else if (h.sleutels.terug === null && h.einde !== null) uit.push('GeefSleutelsTerug')
    if (h.einde === null) uit.push('MeldBereikbaarheid')
    if (soorten.some(b => ['oplegging', 'verlenging'].includes(b) && !h.raadsman.some(r => r.besluit === b)))
      uit.push('VraagRaadsman')
    if (h.raadsman.some(r => r.toegewezen === null)) uit.push('WijsRaadsmanToe')
    if (h.overtredingen.some(x => x.gemeld === null)) uit.push('MeldOvertreding')
    return uit
  },
  rijen: {
    OvertredingVastgelegd: (_f, ctx) => {
      if (ctx.na.status === 'geen') return []
      const { politie, gemeente } = ctx.na.partijen
      return [
        bericht(ctx, gemeente, 'burgemeester', 'huisverbod-overtreden'),
        ...(politie === null ? [] : [bericht(ctx, politie, 'hulpofficier', 'huisverbod-overtreden')]),
        tel(ctx, 'overtreding'),
      ]
    },
  },
  klokken: [
    bekendmaken('HuisverbodOpgelegd', 'oplegging'),
    bekendmaken('HuisverbodVerlengd', 'verlenging'),
    bekendmaken('HuisverbodIngetrokken', 'intrekking'),
    maakKlok('HuisverbodOpgelegd', 'oplegging'),
    maakKlok('HuisverbodVerlengd', 'verlenging'),
    maakKlok('HuisverbodIngetrokken', 'intrekking'),
    maakKlok('UitspraakGedaan', 'uitspraak'),
    // Wth art. 2 lid 6: where he can be reached, at once or within 24 hours
    {
      klok: 'huisverbod-bereikbaarheid',
      werk: 'bereikbaarheid-horen',
      start: 'HuisverbodOpgelegd',
      stopt: ['BereikbaarheidGemeld', 'HuisverbodBeeindigd'],
      ...vanGemeente,
      vanaf: heeftOp,
    },
    // Wth art. 5 lid 1: counsel within 24 hours after the wish
    {
      klok: 'huisverbod-raadsman',
      werk: 'raadsman-regelen',
      spoed: 'meteen',
      start: 'RaadsmanGevraagd',
      stopt: ['RaadsmanToegewezen'],
      ...vanGemeente,
      vanaf: na => (na.status === 'geen' ? '' : (na.raadsman.at(-1)?.gevraagdOp ?? '')),
    },
    {
      klok: null,
      werk: 'overtreding-melden',
      spoed: 'meteen',
      start: 'OvertredingVastgelegd',
      stopt: ['OvertredingGemeld'],
      onderwerp: overtredingVan,
      ...vanGemeente,
    },
    {
      klok: null,
      werk: 'sleutels-teruggeven',
      start: 'HuisverbodBeeindigd',
      stopt: ['SleutelsTeruggegeven', 'HuisverbodGesloten'],
      ...vanGemeente,
      als: (_f, na) => na.status !== 'geen' && (na.sleutels?.aantal ?? 0) > 0,
    },
  ],
}
