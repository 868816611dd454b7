import { besluit } from '../../../kernel/decider.ts'
import type { RijCtx } from '../../../kernel/slice.ts'
import { voegToe, werkBij, type Schrijf } from '../../../kernel/rij.ts'
import type { Casus } from '../casus.ts'
import { overal, regie, wissel as verander, type Deel } from '../deel.ts'
import { bericht, zaak } from '../rij.ts'
import { vraagRaad, zetDruk } from './druk.ts'
import type { RegieFeit, RegieOpdracht, Regietijd } from './feiten.ts'
import { klokken } from './klokken.ts'
import { mogelijk } from './kan.ts'
import * as leiding from './leiding.ts'
import { alsDan, nu } from './nu.ts'
import * as op from './opschalen.ts'
import { beeindigSteun, koppelSteun, steunrijen } from './steun.ts'
import * as samen from './samen.ts'
import { sperMens } from './sperren.ts'
import { verhuis, verhuisrijen } from './verhuizing.ts'

const eindig = (regies: readonly Regietijd[], tot: string | null): readonly Regietijd[] =>
  regies.map(r => (r.tot === null ? { ...r, tot } : r))

/** Who leads, on which level, with how much pressure, and who may not look. */
export const deel: Deel<RegieOpdracht, RegieFeit> = {
  beslis: {
    BelegRegie: leiding.belegRegie,
    WisselRegisseur: leiding.wissel,
    VerhuisTeam: verhuis,
    VertelWissel: leiding.vertelWissel,
    RegelVervanging: leiding.vervang,
    WijzigRegieschaal: leiding.wijzigSchaal,
    HerzieRegionaleRegie: leiding.herzie,
    DeelRegie: leiding.deelRegie,
    BeeindigGedeeldeRegie: leiding.eindeDelen,
    StelIntensieveRegieIn: leiding.intensief,
    BeeindigIntensieveRegie: alsDan(
      'IntensieveRegieBeeindigd',
      c => c.intensief !== null,
      'Er is geen intensieve casusregie.',
    ),
    BelegProcesregie: leiding.belegProcesregie,
    LegComplexiteitVast: nu('ComplexiteitVastgelegd'),
    MeldVoortgang: nu('VoortgangGemeld'),
    DraagCasusregieOver: leiding.draagOver,
    ZetDrangIn: zetDruk,
    VraagRaad: vraagRaad,
    SchaalOp: op.schaalOp,
    LichtPartijIn: op.lichtIn,
    SchaalAf: op.schaalAf,
    ZetCodeRood: op.codeRood,
    TrekCodeRoodIn: op.geenCodeRood,
    MerkAcuut: op.merkAcuut,
    HandelAcuut: op.handelAcuut,
    MeldImpasse: op.meldImpasse,
    BeslisImpasse: op.beslisImpasse,
    BetrekSpecialist: (_c, o) => besluit({ soort: 'SpecialistBetrokken', naam: o.naam, taak: o.taak }),
    LegConsultVast: nu('ConsultGevraagd'),
    WijsKetencontactAan: nu('KetencontactGewezen'),
    PlanHuisbezoek: samen.planBezoek,
    DoeHuisbezoek: samen.doeBezoek,
    ZegHuisbezoekAf: samen.zegAf,
    BiedRegioOverdrachtAan: samen.biedRegioAan,
    BevestigRegioOverdracht: samen.bevestigRegio,
    KoppelSteun: koppelSteun,
    BeeindigSteun: beeindigSteun,
    SperMens: sperMens,
  },
  pas: {
    RegieBelegd: (c, f) => ({
      regisseur: { mens: f.mens, regie: f.regie },
      eigenaar: f.mens,
      regies: [
        ...eindig(c.regies, f.op ?? null),
        { mens: f.mens, regie: f.regie, grond: f.grond ?? null, van: f.op ?? null, tot: null },
      ],
    }),
    RegisseurGewisseld: (c, f) => ({
      regisseur: { mens: f.naar, regie: f.regie },
      eigenaar: f.naar,
      wisselVertellen: f.verteld === null,
      vervanging: null,
      regies: [...eindig(c.regies, f.op), { mens: f.naar, regie: f.regie, grond: null, van: f.op, tot: null }],
    }),
    TeamVerhuisd: (c, f) => ({
      organisatie: f.naar,
      wisselVertellen: true,
      vervanging: null,
      gedeeld: c.gedeeld.filter(g => g.organisatie !== f.naar),
      ...(c.procesregie === f.van ? { procesregie: f.naar } : {}),
      ...(f.regisseur === null ? {} : { regisseur: null, eigenaar: null, regies: eindig(c.regies, f.op) }),
    }),
    WisselVerteld: () => ({ wisselVertellen: false }),
    VervangingGeregeld: (_c, f) => ({ vervanging: { mens: f.mens, van: f.van, tot: f.tot } }),
    RegieschaalGewijzigd: (_c, f) => ({ schaal: f.schaal }),
    RegionaleRegieHerzien: () => ({}),
    RegieGedeeld: (c, f) => ({
      gedeeld: [...c.gedeeld, { organisatie: f.organisatie, eersteContact: f.eersteContact }],
    }),
    GedeeldeRegieBeeindigd: (c, f) => ({ gedeeld: c.gedeeld.filter(g => g.organisatie !== f.organisatie) }),
    IntensieveRegieIngesteld: (_c, f) => ({ intensief: { mens: f.mens, tot: f.tot } }),
    IntensieveRegieBeeindigd: () => ({ intensief: null }),
    ProcesregieBelegd: (_c, f) => ({ procesregie: f.organisatie }),
    ComplexiteitVastgelegd: (_c, f) => ({ complex: f.complex, hulpVastgelopen: f.hulpVastgelopen }),
    VoortgangGemeld: () => ({}),
    DrangIngezet: (_c, f) => ({ drang: f.vorm, kader: f.vorm === 'vrijwillig' ? null : (f.kader ?? null) }),
    RaadGevraagd: (_c, f) => ({ raad: { op: f.op } }),
    Opgeschaald: (_c, f) => ({ opgeschaald: { op: f.op, partijen: f.partijen, ingelicht: [] } }),
    PartijIngelicht: (c, f) => ({
      opgeschaald: c.opgeschaald && { ...c.opgeschaald, ingelicht: [...c.opgeschaald.ingelicht, f.partij] },
    }),
    Afgeschaald: () => ({ opgeschaald: null }),
    CodeRoodGezet: (_c, f) => ({ codeRood: { op: f.op, reden: f.reden } }),
    CodeRoodIngetrokken: () => ({ codeRood: null }),
    AcuutGemerkt: (_c, f) => ({ acuut: { op: f.op, reden: f.reden } }),
    AcuutGehandeld: () => ({ acuut: null }),
    ImpasseGemeld: (_c, f) => ({ impasse: { op: f.op, vraag: f.vraag } }),
    ImpasseBeslist: () => ({ impasse: null }),
    SpecialistBetrokken: (c, f) => ({ specialisten: [...c.specialisten, { naam: f.naam, taak: f.taak }] }),
    ConsultGevraagd: () => ({}),
    KetencontactGewezen: (c, f) => ({ ketencontacten: { ...c.ketencontacten, [f.keten]: f.naam } }),
    HuisbezoekGepland: (c, f) => ({
      bezoeken: [
        ...c.bezoeken,
        { id: f.bezoek, dag: f.dag, team: f.team, veiligThuis: f.veiligThuis, doel: f.doel, uitkomst: null },
      ],
    }),
    HuisbezoekGedaan: (c, f) => ({ bezoeken: verander(c.bezoeken, f.bezoek, { uitkomst: f.uitkomst }) }),
    HuisbezoekAfgezegd: (c, f) => ({ bezoeken: c.bezoeken.filter(b => b.id !== f.bezoek) }),
    RegioOverdrachtAangeboden: (_c, f) => ({
      regioOverdracht: {
        id: f.overdracht,
        naarRegio: f.naarRegio,
        ontvanger: f.ontvanger,
        stukken: f.stukken,
        op: f.op,
        bevestigdOp: null,
      },
    }),
    RegioOverdrachtBevestigd: (c, f) => ({
      regioOverdracht: c.regioOverdracht && { ...c.regioOverdracht, bevestigdOp: f.op },
    }),
    SteunGekoppeld: (c, f) => ({ steun: [...c.steun, { mens: f.mens, organisatie: f.organisatie, op: f.op }] }),
    SteunBeeindigd: (c, f) => ({ steun: c.steun.filter(s => s.mens !== f.mens) }),
    MensGesperd: (c, f) => ({ gesperd: [...c.gesperd.filter(m => m !== f.mens), f.mens] }),
  },
  access: {
    ...overal(
      regie,
      ...([
        'BelegRegie',
        'WisselRegisseur',
        'VertelWissel',
        'RegelVervanging',
        'WijzigRegieschaal',
        'HerzieRegionaleRegie',
        'DeelRegie',
        'BeeindigGedeeldeRegie',
        'StelIntensieveRegieIn',
        'BeeindigIntensieveRegie',
        'BelegProcesregie',
        'LegComplexiteitVast',
        'MeldVoortgang',
        'DraagCasusregieOver',
        'ZetDrangIn',
        'VraagRaad',
        'SchaalOp',
        'LichtPartijIn',
        'SchaalAf',
        'ZetCodeRood',
        'TrekCodeRoodIn',
        'MerkAcuut',
        'HandelAcuut',
        'MeldImpasse',
        'BeslisImpasse',
        'BetrekSpecialist',
        'LegConsultVast',
        'WijsKetencontactAan',
        'PlanHuisbezoek',
        'DoeHuisbezoek',
        'ZegHuisbezoekAf',
        'BiedRegioOverdrachtAan',
        'BevestigRegioOverdracht',
        'KoppelSteun',
        'BeeindigSteun',
        'SperMens',
      ] as const),
    ),
    // only the worker, on the day two people agreed on
    VerhuisTeam: { rollen: ['systeem'], bereik: 'inhoud', doel: 'overdracht' },
  },
  mogelijk,
  ookGesloten: ['SperMens', 'BeeindigSteun'],
  rijen: {
    RegieschaalGewijzigd: schaalrijen,
    RegieGedeeld: (f, ctx) => [
      voegToe('betrokkenheid', {
        ...meedoen(ctx, f.organisatie),
        id: ctx.nieuwId(),
        door: ctx.wie.organisatie,
        van: ctx.nu,
      }),
      bericht(ctx, 'casusregisseur', 'regie-gedeeld', f.organisatie),
    ],
    GedeeldeRegieBeeindigd: (f, ctx) => [
      werkBij('betrokkenheid', { ...meedoen(ctx, f.organisatie), tot: null }, { tot: ctx.nu }),
    ],
    Opgeschaald: (_f, ctx) => [
      bericht(ctx, 'procesregisseur', 'opgeschaald', gever(ctx)),
      bericht(ctx, 'medewerker-veilig-thuis', 'opgeschaald', gever(ctx)),
    ],
    CodeRoodGezet: (f, ctx) => [
      werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { code_rood_op: f.op }),
      bericht(ctx, 'procesregisseur', 'code-rood', gever(ctx)),
    ],
    CodeRoodIngetrokken: (_f, ctx) => [werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { code_rood_op: null })],
    AcuutGemerkt: (f, ctx) => [werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { acuut_op: f.op })],
    AcuutGehandeld: (_f, ctx) => [werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { acuut_op: null })],
    ...steunrijen,
    TeamVerhuisd: verhuisrijen,
    MensGesperd: (f, ctx) => [
      voegToe('sper', {
        ...{ ...zaak(ctx), id: ctx.nieuwId(), mens: f.mens, grond: f.grond, van: ctx.nu },
        overgenomen: f.overgenomen === true,
      }),
    ],
  },
  klokken,
}

const gever = (ctx: RijCtx<Casus>): string => (ctx.na.status === 'geen' ? ctx.wie.organisatie : ctx.na.gever)
const meedoen = (ctx: RijCtx<Casus>, organisatie: string) => ({
  ...zaak(ctx),
  organisatie,
  mens: null,
  als: 'betrokken',
})

/** Regional direction lets the regional organisation in; back to local lets it out again. */
function schaalrijen(
  feit: Extract<RegieFeit, { soort: 'RegieschaalGewijzigd' }>,
  ctx: RijCtx<Casus>,
): readonly Schrijf[] {
  if (ctx.na.status === 'geen') return []
  const { gever } = ctx.na
  if (feit.schaal === 'lokaal')
    return [
      // the organisation as a whole; who was linked by name stays
      werkBij('betrokkenheid', { ...meedoen(ctx, gever), tot: null }, { tot: ctx.nu }),
    ]
  return [
    voegToe('betrokkenheid', {
      ...zaak(ctx),
      id: ctx.nieuwId(),
      organisatie: gever,
      mens: null,
      als: 'betrokken',
      door: ctx.wie.organisatie,
      van: ctx.nu,
    }),
    bericht(ctx, 'medewerker-veilig-thuis', 'regionale-regie', gever),
  ]
}
