import { besluit, type Ctx } from '../../../kernel/decider.ts'
import type { Klokregel } from '../../../kernel/slice.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { eigen, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { bericht } from '../rij.ts'
import { kinderen } from '../systeem/systeem.ts'
import type { AanbodFeit, AanbodOpdracht, Hulp, HulpFeit, HulpOpdracht } from './feiten.ts'
import { herstel } from './herstel.ts'
import { aanvaard, wachtklokken, zieWachtende } from './wachten.ts'

type O<T extends AanbodOpdracht['type']> = Extract<AanbodOpdracht, { type: T }>

/** Of a help line in one of these states, what follows; else it does not belong here now. */
const als =
  <T extends AanbodOpdracht['type']>(
    standen: readonly Hulp['stand'][],
    feit: (o: O<T>, nu: string, h: Hulp) => AanbodFeit | Weigering,
  ) =>
  (c: Open, o: O<T>, ctx: Ctx): Uitkomst => {
    const h = c.hulp.find(x => x.id === (o as { hulp: string }).hulp && standen.includes(x.stand))
    if (!h) return nietHier('hulp')
    const uit = feit(o, ctx.nu, h)
    return 'ok' in uit ? uit : besluit(uit)
  }

/** Help for each member, and what recovery asks. */
const aanbod: Deel<AanbodOpdracht, AanbodFeit> = {
  beslis: {
    BiedHulpAan: biedHulp,
    AanvaardHulp: aanvaard,
    ZieWachtendGezin: zieWachtende,
    // a refusal is heard and followed up, not the end of it (R003-65)
    WeigerHulp: als<'WeigerHulp'>(['aangeboden', 'aanvaard'], (o, op) => ({
      soort: 'HulpGeweigerd',
      hulp: o.hulp,
      door: o.door,
      reden: o.reden,
      op,
    })),
    VolgWeigeringOp: als<'VolgWeigeringOp'>(['geweigerd'], (o, op, h) =>
      h.geweigerd?.opgevolgd === true
        ? weiger('MAG_NU_NIET', 'Deze weigering is al opgevolgd.')
        : { soort: 'WeigeringOpgevolgd', hulp: o.hulp, verslag: o.verslag, op },
    ),
    StartHulp: als<'StartHulp'>(['aangeboden', 'aanvaard'], (o, op) => ({ soort: 'HulpGestart', hulp: o.hulp, op })),
    HerzieHulp: als<'HerzieHulp'>(['loopt'], (o, op) => ({
      soort: 'HulpHerzien',
      hulp: o.hulp,
      lichter: o.lichter,
      reden: o.reden,
      op,
    })),
    RondHulpAf: als<'RondHulpAf'>(['loopt'], (o, op) => ({
      soort: 'HulpAfgerond',
      hulp: o.hulp,
      verslag: o.verslag,
      ...(o.effect === undefined ? {} : { effect: o.effect }),
      op,
    })),
  },
  pas: {
    HulpAangeboden: (c, f) => ({
      hulp: [
        ...c.hulp,
        {
          id: f.hulp,
          persoon: f.persoon,
          wat: f.wat,
          aanbieder: f.aanbieder,
          medewerkingOuders: f.medewerkingOuders,
          stand: 'aangeboden',
          factor: f.factor ?? null,
          zwaarte: f.zwaarte ?? null,
          waarom: f.waarom ?? null,
          naCrisis: f.naCrisis ?? false,
          aangebodenOp: f.op ?? null,
          aanvaardOp: null,
          wachtDoor: null,
          gezien: null,
          gestartOp: null,
          afgerondOp: null,
          geweigerd: null,
          effect: null,
        },
      ],
    }),
    HulpAanvaard: (c, f) => ({
      hulp: wissel(c.hulp, f.hulp, { stand: 'aanvaard', aanvaardOp: f.op, wachtDoor: f.door ?? null }),
    }),
    WachtendGezinGezien: (c, { veilig, wil, plek, op, hulp, door }) => ({
      hulp: wissel(c.hulp, hulp, { gezien: { veilig, wil, plek, op }, wachtDoor: door ?? null }),
    }),
    HulpGeweigerd: (c, f) => ({
      hulp: wissel(c.hulp, f.hulp, { stand: 'geweigerd', geweigerd: { door: f.door, opgevolgd: false } }),
    }),
    WeigeringOpgevolgd: (c, f) => {
      const door = c.hulp.find(h => h.id === f.hulp)?.geweigerd?.door ?? 'zelf'
      return { hulp: wissel(c.hulp, f.hulp, { geweigerd: { door, opgevolgd: true } }) }
    },
    HulpGestart: (c, f) => ({ hulp: wissel(c.hulp, f.hulp, { stand: 'loopt', gestartOp: f.op ?? null }) }),
    HulpHerzien: (c, f) => ({ hulp: f.lichter ? wissel(c.hulp, f.hulp, { zwaarte: 'licht' }) : c.hulp }),
    HulpAfgerond: (c, f) => ({
      hulp: wissel(c.hulp, f.hulp, { stand: 'afgerond', afgerondOp: f.op ?? null, effect: f.effect ?? null }),
    }),
  },
  access: overal(
    regie,
    'BiedHulpAan',
    'AanvaardHulp',
    'ZieWachtendGezin',
    'WeigerHulp',
    'VolgWeigeringOp',
    'StartHulp',
    'HerzieHulp',
    'RondHulpAf',
  ),
  mogelijk: c => {
    const stand = (...s: readonly Hulp['stand'][]) => c.hulp.some(h => s.includes(h.stand))
    return [
      'BiedHulpAan',
      ...(stand('aangeboden') ? (['AanvaardHulp'] as const) : []),
      ...(stand('aanvaard') ? (['ZieWachtendGezin'] as const) : []),
      ...(stand('aangeboden', 'aanvaard') ? (['StartHulp', 'WeigerHulp'] as const) : []),
      ...(c.hulp.some(h => h.geweigerd?.opgevolgd === false) ? (['VolgWeigeringOp'] as const) : []),
      ...(stand('loopt') ? (['RondHulpAf', 'HerzieHulp'] as const) : []),
    ]
  },
  rijen: {
    // not safe while waiting is heard at once by who leads the team
    WachtendGezinGezien: (f, ctx) =>
      f.veilig === 'niet-veilig' ? [bericht(ctx, 'teamcoordinator', 'wacht-onveilig')] : [],
  },
}

const hulpVan = (f: CasusFeit): readonly string[] => ('hulp' in f && typeof f.hulp === 'string' ? [f.hulp] : [])
const plegers = (na: Casus): readonly string[] =>
  na.status === 'geen' ? [] : na.personen.filter(p => p.rollen.includes('pleger')).map(p => p.id)
const eigenHulp = (na: Casus, f: CasusFeit): Hulp | undefined =>
  na.status === 'geen' ? undefined : na.hulp.find(h => hulpVan(f).includes(h.id))

const klokken: readonly Klokregel<CasusFeit, Casus>[] = [
  ...wachtklokken,
  {
    klok: null,
    werk: 'hulp-aan-kind-bieden',
    start: 'CasusGeopend',
    stopt: ['HulpAangeboden', 'LidVertrokken'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: (_f, _na, regio) => regio.keten.casus.kinderen.altijdHulpAanbod,
    onderwerp: (f, na) => (f.soort === 'HulpAangeboden' || f.soort === 'LidVertrokken' ? [f.persoon] : kinderen(na)),
  },
  // who does the violence gets an offer too (R004-65)
  {
    klok: 'hulp-aan-pleger',
    werk: 'hulp-aan-pleger',
    start: 'CasusGeopend',
    stopt: ['HulpAangeboden', 'LidVertrokken', 'CasusGesloten'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: (_f, na) => plegers(na).length > 0,
    onderwerp: (f, na) => (f.soort === 'HulpAangeboden' || f.soort === 'LidVertrokken' ? [f.persoon] : plegers(na)),
  },
  {
    klok: null,
    werk: 'weigering-opvolgen',
    start: 'HulpGeweigerd',
    stopt: ['WeigeringOpgevolgd'],
    rol: 'casusregisseur',
    organisatie: eigen,
    onderwerp: hulpVan,
  },
  // people are most open in the days after a crisis (R003-94)
  {
    klok: 'verwijzing-na-crisis',
    werk: 'verwijzing-na-crisis',
    start: 'HulpAangeboden',
    stopt: ['HulpGestart', 'HulpGeweigerd'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: f => f.soort === 'HulpAangeboden' && f.naCrisis === true,
    onderwerp: hulpVan,
  },
  // intensive help is looked at again: can it be lighter? (R003-98)
  {
    klok: 'intensieve-hulp-herzien',
    werk: 'intensieve-hulp-herzien',
    start: 'HulpGestart',
    stopt: ['HulpHerzien', 'HulpAfgerond'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: (f, na) => eigenHulp(na, f)?.zwaarte === 'intensief',
    onderwerp: hulpVan,
  },
  {
    klok: 'intensieve-hulp-herzien',
    werk: 'intensieve-hulp-herzien',
    start: 'HulpHerzien',
    stopt: [],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: f => f.soort === 'HulpHerzien' && !f.lichter,
    onderwerp: hulpVan,
  },
]

export const deel: Deel<HulpOpdracht, HulpFeit> = {
  beslis: { ...aanbod.beslis, ...herstel.beslis },
  pas: { ...aanbod.pas, ...herstel.pas },
  access: { ...aanbod.access, ...herstel.access },
  mogelijk: c => [...aanbod.mogelijk(c), ...herstel.mogelijk(c)],
  rijen: { ...aanbod.rijen },
  klokken,
}

/** Help for a child is offered also when parents do not cooperate, where the region says so (P003-05); in the risk phase it names its risk factor (R004-36). */
function biedHulp(c: Open, o: O<'BiedHulpAan'>, ctx: Ctx): Uitkomst {
  const { type: _t, ...hulp } = o
  const lid = c.personen.find(p => p.id === o.persoon)
  if (!lid) return nietHier('persoon')
  const {
    kinderen: keus,
    herstel: { factorInFase, bron },
  } = ctx.regio.keten.casus
  if (lid.kind && o.medewerkingOuders === 'nee' && !keus.ookZonderMedewerkingOuders && c.drang === 'vrijwillig') {
    return weiger('MAG_NU_NIET', 'Ouders werken niet mee. Leg eerst vast dat drang of dwang nodig is.', {
      bron: keus.bron,
    })
  }
  if (o.factor !== undefined && !c.risicos.some(r => r.id === o.factor)) return nietHier('risicofactor')
  if (factorInFase !== undefined && c.fase === factorInFase && o.factor === undefined)
    return weiger('ONVOLLEDIG', 'In deze fase werkt hulp aan een risicofactor. Kies welke.', {
      bron,
      velden: [{ veld: 'factor', uitleg: 'kies de risicofactor' }],
    })
  if ((o.zwaarte === 'licht' || o.zwaarte === 'intensief') && o.waarom === undefined)
    return weiger('ONVOLLEDIG', 'Zeg waarom lichtere of zwaardere hulp past.', {
      velden: [{ veld: 'waarom', uitleg: 'ontbreekt' }],
    })
  return besluit({ soort: 'HulpAangeboden', ...hulp, op: ctx.nu })
}
