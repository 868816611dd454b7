import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij } from '../../../kernel/rij.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import { bevoegd, iedereen, kentBezwaar, overal, straksBezwaar, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { tel, zaak } from '../rij.ts'
import { rihgAdvies, signalenVan } from '../wet/rihg.ts'
import type { ScreeningFeit, ScreeningOpdracht } from './feiten.ts'

type O<T extends ScreeningOpdracht['type']> = Extract<ScreeningOpdracht, { type: T }>

/** A screening begins: also one that leads to no order is kept (R000-56; R001-63). */
export function startScreening(o: O<'StartScreening'>, ctx: Ctx): Uitkomst {
  const nee =
    straksBezwaar(o.incidentOp, ctx, 'incidentOp') ??
    gezinBezwaar(o) ??
    gemeenteBezwaar(o, ctx) ??
    partijBezwaar(o, ctx)
  if (nee) return nee
  if (o.eerder.length > 0 && o.nieuw === null)
    return weiger('ONVOLLEDIG', 'Een nieuw huisverbod rust op nieuwe feiten. Schrijf op wat er nu anders is.', {
      bron: 'Wth art. 2 lid 1',
      velden: [{ veld: 'nieuw', uitleg: 'zeg wat er gebeurde sinds het vorige huisverbod' }],
    })
  if (o.eerderLoopt)
    return weiger('MAG_NU_NIET', 'Er loopt al een huisverbod voor dit huis. Leg een overtreding vast, of verleng.', {
      bron: 'Wth art. 9 en 11',
    })
  const { type: _type, eerderLoopt: _loopt, ...feit } = o
  return besluit({ soort: 'ScreeningGestart', organisatie: ctx.wie.organisatie, door: ctx.wie.mens, ...feit })
}

function gezinBezwaar({ personen }: O<'StartScreening'>): Weigering | null {
  const weg = personen.filter(p => p.rol === 'uithuisgeplaatste').length
  if (weg !== 1)
    return weiger('ONVOLLEDIG', 'Een huisverbod gaat over een mens. Kies wie het huis zou verlaten.', {
      bron: 'Wth art. 1',
      velden: [{ veld: 'personen', uitleg: weg === 0 ? 'er is niemand gekozen' : 'er is meer dan een gekozen' }],
    })
  return personen.length > 1
    ? null
    : weiger('ONVOLLEDIG', 'Zeg ook wie er in het huis achterblijft.', {
        bron: 'Wth art. 2 lid 1',
        velden: [{ veld: 'personen', uitleg: 'minstens een huisgenoot' }],
      })
}

const gemeenteBezwaar = ({ gemeente }: O<'StartScreening'>, ctx: Ctx): Weigering | null =>
  ctx.regio.gemeenten.some(g => g.naam === gemeente)
    ? null
    : weiger('BUITEN_BEREIK', 'Deze gemeente hoort niet bij deze regio.', {
        velden: [{ veld: 'gemeente', uitleg: 'kies een gemeente van de regio' }],
      })

/** Who helps here must be furnished, and the mayor starts only in the own municipality. */
function partijBezwaar({ partijen }: O<'StartScreening'>, ctx: Ctx): Weigering | null {
  if (partijen.gemeente === '')
    return weiger(
      'MAG_NU_NIET',
      'Voor deze gemeente staat nog niet in Kring wie bij een huisverbod helpt. Vraag de beheerder dit in te richten.',
    )
  return ctx.wie.rol === 'burgemeester' && ctx.wie.organisatie !== partijen.gemeente
    ? weiger('NIET_BEVOEGD', 'Dit huis staat in een andere gemeente. Bel de burgemeester daar.', {
        bron: 'Wth art. 2 lid 1',
      })
    : null
}

const inScreening = (h: Open): Weigering | null =>
  h.besluit === null
    ? null
    : weiger('MAG_NU_NIET', 'Het huisverbod is al opgelegd; de beoordeling verandert niet meer.', {
        bron: 'Wth art. 2',
      })

/**
 * One signal judged. Only what the annex of the Besluit names may be weighed, and every ticked item says what happened and where that is
 * found: courts annul orders whose facts cannot be traced (dossier 3.6, R-WTH-01).
 */
function beoordeel(h: Open, o: O<'BeoordeelSignaal'>, ctx: Ctx): Uitkomst {
  const nee = inScreening(h)
  if (nee) return nee
  const signaal = signalenVan(ctx.regio.keten.huisverbod.rihg).find(s => s.id === o.signaal)
  const vreemd = o.punten.find(p => !signaal?.punten.some(x => x.id === p.punt))
  if (!signaal || vreemd)
    return weiger('ONVOLLEDIG', 'Alleen feiten uit de lijst van het Besluit tellen mee.', {
      bron: 'Besluit tijdelijk huisverbod art. 2 lid 1',
      velden: [{ veld: signaal ? 'punten' : 'signaal', uitleg: 'staat niet in de lijst' }],
    })
  if (new Set(o.punten.map(p => p.punt)).size < o.punten.length)
    return weiger('ONVOLLEDIG', 'Een punt staat er twee keer.', {
      velden: [{ veld: 'punten', uitleg: 'kies elk een keer' }],
    })
  const kaal = o.punten.filter(p => p.feit === null || p.bron === null || p.vindplaats === null)
  if (kaal.length > 0)
    return weiger('ONVOLLEDIG', 'Bij elk aangevinkt punt hoort wat er gebeurde, en waar dat te vinden is.', {
      bron: 'Besluit tijdelijk huisverbod, bijlage; dossier R-WTH-01',
      velden: kaal.map(p => ({ veld: `punten.${p.punt}`, uitleg: 'vul het feit en de bron in' })),
    })
  if (o.kleur !== 'geel' && o.punten.length === 0)
    return weiger('ONVOLLEDIG', 'Zonder een aangevinkt punt kan een signaal niet rood of blauw zijn.', {
      bron: 'Besluit tijdelijk huisverbod, bijlage',
      velden: [{ veld: 'punten', uitleg: 'vink aan wat er speelt, of kies geel' }],
    })
  return besluit({
    soort: 'SignaalBeoordeeld',
    signaal: o.signaal,
    kleur: o.kleur,
    punten: o.punten.flatMap(({ punt, feit, bron, vindplaats }) =>
      feit !== null && bron !== null && vindplaats !== null ? [{ punt, feit, bron, vindplaats }] : [],
    ),
    door: ctx.wie.mens,
  })
}

/** No order: kept and counted with its reason. Who goes of their own accord sleeps somewhere that was checked (R000-56; R003-59). */
function sluit(h: Open, o: O<'SluitScreening'>, ctx: Ctx): Uitkomst {
  if (h.besluit !== null)
    return weiger('MAG_NU_NIET', 'Het huisverbod is al opgelegd. Intrekken kan de burgemeester.', {
      bron: 'Wth art. 2 lid 9',
    })
  if (o.reden === 'vertrekt-zelf' && h.verblijf?.veilig !== true)
    return weiger('ONVOLLEDIG', 'Leg eerst vast waar hij slaapt en dat dit veilig is.', {
      bron: 'ij2014:448-454',
      velden: [{ veld: 'verblijf', uitleg: 'verblijf met een veiligheidscheck ontbreekt' }],
    })
  const advies = rihgAdvies(ctx.regio.keten.huisverbod.rihg, h.oordelen).uitslag
  return besluit({
    soort: 'ScreeningGesloten',
    reden: o.reden,
    motivering: o.motivering,
    advies,
    door: ctx.wie.mens,
    op: ctx.nu,
  })
}

/** Family or friends may take somebody in only where that is safe for all (IJsselland 2014, lines 448-454). */
function verblijf(o: O<'LegVerblijfVast'>): Uitkomst {
  const { type: _type, ...feit } = o
  if (o.waar !== 'familie-of-vrienden') return besluit({ soort: 'VerblijfVastgelegd', ...feit })
  if (o.veilig === null || o.controle === null)
    return weiger('ONVOLLEDIG', 'Kijk eerst of het bij familie of vrienden veilig is, voor ieder die daar woont.', {
      bron: 'ij2014:448-454; ij2014:671-673',
      velden: [{ veld: 'controle', uitleg: 'zeg wat er is nagegaan en wat eruit kwam' }],
    })
  if (!o.veilig)
    return weiger('MAG_NU_NIET', 'Dit adres is niet veilig. Zoek samen een andere plek.', {
      bron: 'ij2014:448-454',
      velden: [{ veld: 'veilig', uitleg: 'de controle zegt dat het niet veilig is' }],
    })
  return besluit({ soort: 'VerblijfVastgelegd', ...feit })
}

/** From the first look to an order or to none. */
export const deel: Deel<
  Exclude<ScreeningOpdracht, { type: 'StartScreening' }>,
  Exclude<ScreeningFeit, { soort: 'ScreeningGestart' }>
> = {
  beslis: {
    BeoordeelSignaal: beoordeel,
    RaadpleegVeiligThuis: (_h, { type: _type, ...feit }, ctx) =>
      straksBezwaar(feit.op, ctx) ?? besluit({ soort: 'VeiligThuisGeraadpleegd', ...feit }),
    HoorPersoon: (h, { type: _type, ...feit }, ctx) =>
      kentBezwaar(h, feit.persoon) ?? straksBezwaar(feit.op, ctx) ?? besluit({ soort: 'PersoonGehoord', ...feit }),
    LegVerblijfVast: (_h, o) => verblijf(o),
    SluitScreening: sluit,
    // a bar that was lifted may come again, so the facts of before do not refuse it; twice is harmless
    SperMens: (_h, { type: _type, ...feit }) => besluit({ soort: 'MensGesperd', ...feit }),
  },
  pas: {
    SignaalBeoordeeld: (h, { signaal, kleur, punten, door }) => ({
      oordelen: { ...h.oordelen, [signaal]: { kleur, punten, door } },
    }),
    VeiligThuisGeraadpleegd: (h, { soort: _soort, ...c }) => ({ consulten: [...h.consulten, c] }),
    PersoonGehoord: (h, { persoon, ronde, uitkomst, verslag, op }) => ({
      gehoord: { ...h.gehoord, [persoon]: [...(h.gehoord[persoon] ?? []), { ronde, uitkomst, verslag, op }] },
    }),
    VerblijfVastgelegd: (_h, { soort: _soort, ...v }) => ({ verblijf: v }),
    ScreeningGesloten: (_h, { reden, motivering, advies, op }) => ({ nietOpgelegd: { reden, motivering, advies, op } }),
    MensGesperd: (h, f) => ({ gesperd: [...h.gesperd.filter(x => x !== f.mens), f.mens] }),
  },
  access: {
    ...overal(bevoegd, 'BeoordeelSignaal', 'RaadpleegVeiligThuis', 'SluitScreening'),
    ...overal(iedereen, 'HoorPersoon', 'LegVerblijfVast', 'SperMens'),
  },
  mogelijk: h => [
    ...(h.besluit === null ? (['BeoordeelSignaal', 'RaadpleegVeiligThuis', 'SluitScreening'] as const) : ([] as const)),
    ...(h.einde === null ? (['HoorPersoon', 'LegVerblijfVast'] as const) : ([] as const)),
    'SperMens',
  ],
  rijen: {
    ScreeningGesloten: (f, ctx) => [
      werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu }),
      tel(ctx, 'niet-opgelegd'),
      tel(ctx, `niet-${f.reden}`),
    ],
    MensGesperd: (f, ctx) => [
      voegToe('sper', { ...zaak(ctx), id: ctx.nieuwId(), mens: f.mens, grond: f.grond, van: ctx.nu }),
    ],
  },
  klokken: [
    {
      klok: null,
      werk: 'huisverbod-beoordelen',
      spoed: 'meteen',
      start: 'ScreeningGestart',
      stopt: ['HuisverbodOpgelegd', 'ScreeningGesloten'],
      rol: 'hulpofficier',
      organisatie: (_f, na, { wie }) => (na.status === 'geen' ? '' : wie.organisatie),
      als: (_f, na) => na.status !== 'geen' && na.organisatie !== na.partijen.gemeente,
    },
    {
      klok: null,
      werk: 'huisverbod-besluiten',
      spoed: 'meteen',
      start: 'ScreeningGestart',
      stopt: ['HuisverbodOpgelegd', 'ScreeningGesloten'],
      rol: 'burgemeester',
      organisatie: (_f, na) => (na.status === 'geen' ? '' : na.partijen.gemeente),
    },
  ],
}
