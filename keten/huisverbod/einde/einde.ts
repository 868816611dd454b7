import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij, type Schrijf } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { afloop, ontvanger, overal, systeem, vanHulp, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { HuisverbodFeit } from '../huisverbod.ts'
import { bericht, laatToe, zaak } from '../rij.ts'
import { aanbod } from './aanbod.ts'
import type { EindeFeit, EindeOpdracht } from './feiten.ts'

type O<T extends EindeOpdracht['type']> = Extract<EindeOpdracht, { type: T }>
const bod = (f: HuisverbodFeit): readonly string[] => ('overdracht' in f ? [f.overdracht] : [])

/** The clock ran out: the order is over, and the local team is offered the family in the same instant (R000-59). */
function laatAflopen(h: Open, o: O<'LaatAflopen'>, ctx: Ctx): Uitkomst {
  if (h.besluit === null || h.einde !== null || h.eindOp === null || Date.parse(ctx.nu) < Date.parse(h.eindOp))
    return weiger('MAG_NU_NIET', 'Dit huisverbod loopt nog, of is al voorbij.')
  return besluit({ soort: 'HuisverbodBeeindigd', reden: 'afgelopen', op: h.eindOp }, ...aanbod(h, o.overdracht, ctx))
}

function biedAan(h: Open, o: O<'BiedOverdrachtAan'>): Uitkomst {
  if (h.einde === null)
    return weiger('MAG_NU_NIET', 'Overdragen kan als het huisverbod voorbij is.', { bron: 'r2014:311-312' })
  if (h.overdracht.stand !== 'geen')
    return weiger('MAG_NU_NIET', 'Er staat al een overdracht open of die is al aanvaard.')
  if (h.partijen.team === null)
    return weiger(
      'MAG_NU_NIET',
      'Van deze gemeente staat het lokale team nog niet in Kring. Vraag de beheerder dit in te richten.',
    )
  return besluit({ soort: 'OverdrachtAangeboden', overdracht: o.overdracht, aan: h.partijen.team, dossier: o.dossier })
}

function voorMij(h: Open, ctx: Ctx) {
  if (h.overdracht.stand !== 'aangeboden') return weiger('MAG_NU_NIET', 'Er staat geen overdracht open.')
  if (h.overdracht.aan !== ctx.wie.organisatie)
    return weiger('NIET_BEVOEGD', 'Deze overdracht is niet aan uw organisatie aangeboden.')
  return h.overdracht
}

/** Closed when the family is with the local team, or with the reason why that was not needed. */
function sluit(h: Open, o: O<'SluitHuisverbod'>, ctx: Ctx): Uitkomst {
  if (h.einde === null) return weiger('MAG_NU_NIET', 'Dit huisverbod loopt nog.', { bron: 'Wth art. 9' })
  const mist = [
    ...(h.overdracht.stand === 'aangeboden' ? [{ veld: 'overdracht', uitleg: 'er staat een overdracht open' }] : []),
    ...(h.overdracht.stand === 'geen' && o.reden === null
      ? [{ veld: 'overdracht', uitleg: 'niemand heeft het gezin overgenomen en er is geen reden' }]
      : []),
    ...(ctx.regio.keten.huisverbod.vervolgVerplicht && h.interventies.length === 0 && o.reden === null
      ? [{ veld: 'interventie', uitleg: 'er is geen vervolg begonnen en er is geen reden' }]
      : []),
    ...(h.sleutels !== null && h.sleutels.aantal > 0 && h.sleutels.terug === null
      ? [{ veld: 'sleutels', uitleg: 'de sleutels zijn nog niet terug' }]
      : []),
  ]
  return mist.length > 0
    ? weiger('MAG_NU_NIET', 'Dit huisverbod kan nog niet dicht.', {
        bron: ctx.regio.keten.huisverbod.bron,
        velden: mist,
      })
    : besluit({ soort: 'HuisverbodGesloten', reden: o.reden, op: ctx.nu })
}

/** The end, and who goes on with the family. */
export const deel: Deel<EindeOpdracht, EindeFeit> = {
  beslis: {
    LaatAflopen: laatAflopen,
    BereidOverdrachtVoor: (h, o) =>
      h.besluit === null || h.einde !== null
        ? weiger('MAG_NU_NIET', 'Voorbereiden kan zolang het huisverbod loopt.')
        : besluit({ soort: 'OverdrachtVoorbereid', dossier: o.dossier }),
    BiedOverdrachtAan: biedAan,
    AanvaardOverdracht: (h, o, ctx) => {
      const b = voorMij(h, ctx)
      return 'ok' in b
        ? b
        : besluit({ soort: 'OverdrachtAanvaard', overdracht: b.id, aan: b.aan, casus: o.casus, nummer: o.nummer })
    },
    GeefOverdrachtTerug: (h, o, ctx) => {
      const b = voorMij(h, ctx)
      return 'ok' in b ? b : besluit({ soort: 'OverdrachtTeruggegeven', overdracht: b.id, aan: b.aan, reden: o.reden })
    },
    LaatOverdrachtVervallen: (h, o) =>
      h.overdracht.stand === 'aangeboden' && h.overdracht.id === o.overdracht
        ? besluit({ soort: 'OverdrachtVervallen', overdracht: h.overdracht.id, aan: h.overdracht.aan })
        : weiger('MAG_NU_NIET', 'Deze overdracht staat niet meer open.'),
    SluitHuisverbod: sluit,
  },
  pas: {
    HuisverbodBeeindigd: (_h, { reden, op }) => ({ einde: { reden, op } }),
    OverdrachtVoorbereid: (_h, f) => ({ voorbereid: f.dossier }),
    OverdrachtAangeboden: (_h, f) => ({
      overdracht: { stand: 'aangeboden', id: f.overdracht, aan: f.aan, dossier: f.dossier },
    }),
    OverdrachtAanvaard: (_h, f) => ({
      overdracht: { stand: 'aanvaard', id: f.overdracht, aan: f.aan, casus: f.casus },
    }),
    OverdrachtTeruggegeven: () => ({ overdracht: { stand: 'geen' } }),
    OverdrachtVervallen: () => ({ overdracht: { stand: 'geen' } }),
    HuisverbodGesloten: () => ({}),
  },
  access: {
    ...overal(systeem, 'LaatAflopen', 'LaatOverdrachtVervallen'),
    ...overal(afloop, 'BereidOverdrachtVoor', 'BiedOverdrachtAan', 'SluitHuisverbod'),
    ...overal(ontvanger, 'AanvaardOverdracht', 'GeefOverdrachtTerug'),
  },
  mogelijk: h => {
    if (h.besluit === null) return []
    if (h.einde === null) return ['BereidOverdrachtVoor']
    if (h.overdracht.stand === 'aangeboden') return ['AanvaardOverdracht', 'GeefOverdrachtTerug']
    return [...(h.overdracht.stand === 'geen' ? (['BiedOverdrachtAan'] as const) : ([] as const)), 'SluitHuisverbod']
  },
  rijen: {
    HuisverbodBeeindigd: (_f, ctx) =>
      ctx.na.status === 'geen' ? [] : [bericht(ctx, ctx.na.partijen.gemeente, 'burgemeester', 'huisverbod-beeindigd')],
    OverdrachtAangeboden: (f, ctx) => [
      laatToe(ctx, f.aan, 'ontvanger'),
      delingrij(f, ctx),
      bericht(ctx, f.aan, 'teamcoordinator', 'overdracht-aangeboden'),
    ],
    OverdrachtAanvaard: (_f, ctx) =>
      ctx.na.status === 'geen' ? [] : [bericht(ctx, ctx.na.partijen.gemeente, 'burgemeester', 'overdracht-aanvaard')],
    OverdrachtTeruggegeven: (f, ctx) => terug(f.aan, 'overdracht-teruggegeven', ctx),
    OverdrachtVervallen: (f, ctx) => terug(f.aan, 'overdracht-vervallen', ctx),
    HuisverbodGesloten: (_f, ctx) => [werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu })],
  },
  klokken: [
    {
      klok: 'acceptatie-overdracht',
      werk: 'overdracht-aanvaarden',
      start: 'OverdrachtAangeboden',
      stopt: ['OverdrachtAanvaard', 'OverdrachtTeruggegeven', 'OverdrachtVervallen'],
      rol: 'teamcoordinator',
      organisatie: f => (f.soort === 'OverdrachtAangeboden' ? f.aan : ''),
      onderwerp: bod,
    },
    // until the local team has the family: an offer that comes back or lapses leaves this open
    ...vanHulp('casemanager', {
      klok: null,
      werk: 'huisverbod-overdragen',
      start: 'HuisverbodBeeindigd',
      stopt: ['OverdrachtAanvaard', 'HuisverbodGesloten'],
      als: (_f, _na, regio) => regio.keten.huisverbod.naAfloop !== undefined,
    }),
  ],
}

/** An offer is a disclosure: what, to whom, why, on which ground (dossier 8.3). That support by the municipality is the ground is a reading. */
const delingrij = (
  f: Extract<EindeFeit, { soort: 'OverdrachtAangeboden' }>,
  ctx: Parameters<typeof laatToe>[0],
): Schrijf =>
  voegToe('deling', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    op: ctx.nu,
    van_organisatie: ctx.wie.organisatie,
    aan_organisatie: f.aan,
    aan_functie: 'teamcoordinator',
    personen: [],
    doel: 'overdracht',
    grond: 'wmo-ondersteuning',
    grond_bron: `wmo:5.1.1; ${ctx.definitie.keten.huisverbod.bron}`,
    noodzaak: f.dossier ?? (ctx.na.status === 'geen' ? '' : (ctx.na.besluit?.motivering ?? '')),
    velden: ['overdrachtsdossier'],
    geheim_doorbroken: false,
    betrokkene_geinformeerd: false,
    toestemming: 'niet-nodig',
    kanaal: 'kring',
    besloten_door: ctx.wie.mens,
  })

function terug(aan: string, soort: string, ctx: Parameters<typeof laatToe>[0]) {
  const eind = werkBij(
    'betrokkenheid',
    { ...zaak(ctx), organisatie: aan, als: 'ontvanger', tot: null },
    { tot: ctx.nu },
  )
  return [
    eind,
    ...(ctx.na.status === 'geen' ? [] : [bericht(ctx, ctx.na.partijen.gemeente, 'burgemeester', soort)]),
    bericht(ctx, aan, 'teamcoordinator', soort),
  ]
}
