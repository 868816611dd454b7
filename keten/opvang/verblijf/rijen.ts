import type { Rol } from '../../../kernel/actor.ts'
import { voegToe, werkBij, type Rij, type Schrijf } from '../../../kernel/rij.ts'
import type { Klokregel, RijCtx } from '../../../kernel/slice.ts'
import { stand, type Verblijf, type VerblijfFeit } from './verblijf.ts'

type Rctx = RijCtx<Verblijf>
const zaak = (ctx: Rctx) => ({ regio: ctx.regio, zaak: ctx.stroom })
const bericht = (ctx: Rctx, organisatie: string, rol: Rol, soort: string): Schrijf =>
  voegToe('bericht', { ...zaak(ctx), id: ctx.nieuwId(), organisatie, rol, soort, klok: null, op: ctx.nu })
const laatToe = (ctx: Rctx, organisatie: string, als: 'houder' | 'betrokken' | 'ontvanger'): Schrijf =>
  voegToe('betrokkenheid', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    mens: null,
    als,
    door: ctx.wie.organisatie,
    van: ctx.nu,
  })

/** The read rows that a fact leaves behind: the case, its line in the register of stays, and who hears of it. */
export function rijen(f: VerblijfFeit, ctx: Rctx): readonly Schrijf[] {
  if (f.soort === 'VerblijfGeopend') return opening(f, ctx)
  // begins in the instant the stay is opened: its row is new and says the same
  if (f.soort === 'KindprogrammaBegonnen') return gevolg(f, ctx)
  const regel = registerregel(f, ctx)
  return [
    werkBij(
      'zaak',
      { regio: ctx.regio, id: ctx.stroom },
      {
        status: stand(ctx.na),
        fase: ctx.na.status === 'geen' ? null : ctx.na.fase,
        gewijzigd_op: ctx.nu,
        ...(f.soort === 'OverdrachtAanvaard' ? { vervolg_zaak: f.casus } : {}),
        ...(f.soort === 'VerblijfGesloten' ? { open: false, gesloten_op: ctx.nu } : {}),
      },
    ),
    ...(regel === null ? [] : [werkBij('verblijf', zaak(ctx), regel)]),
    ...gevolg(f, ctx),
  ]
}

function opening(f: Extract<VerblijfFeit, { soort: 'VerblijfGeopend' }>, ctx: Rctx): readonly Schrijf[] {
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'opvang',
      nummer: f.nummer,
      organisatie: f.organisatie,
      gemeente: f.gemeente,
      status: f.fase,
      fase: f.fase,
      urgentie: f.kleur === 'rood' ? 'acuut' : 'hoog',
      urgentie_reden: 'verblijf in de opvang',
      uit_zaak: null,
      meldbron: 'professional',
      eerder: [],
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: f.organisatie, van: ctx.nu }),
    laatToe(ctx, f.organisatie, 'houder'),
    ...(f.team === null
      ? []
      : [laatToe(ctx, f.team, 'betrokken'), bericht(ctx, f.team, 'teamcoordinator', 'verblijf-begonnen')]),
    voegToe('verblijf', {
      regio: ctx.regio,
      zaak: ctx.stroom,
      gemeente: f.gemeente,
      groep: f.groep,
      kleur: f.kleur,
      volwassenen: f.personen.filter(p => p.rol === 'volwassene').length,
      kinderen: f.personen.filter(p => p.rol === 'kind').length,
      plek: f.plek,
      fase: f.fase,
      begon_op: ctx.nu,
      fase_op: ctx.nu,
    }),
  ]
}

/** What the board of stays shows of it: dates, phase and kinds; no names, no text. */
function registerregel(f: VerblijfFeit, ctx: Rctx): Rij | null {
  switch (f.soort) {
    case 'KleurVastgesteld':
      return { kleur: f.kleur }
    case 'AnalyseAfgerond':
      return { analyse_dagen: f.dagen, advies: f.advies }
    case 'OpvangfaseBegonnen':
      return { fase: 'opvang', fase_op: ctx.nu, traject: f.traject, verwacht_op: f.verwachtOp }
    case 'VerblijfVerlengd':
      return { verwacht_op: f.tot, stagnatie: f.reden }
    case 'UitstroomVoorbereid':
      return { fase: 'uitstroom', fase_op: ctx.nu, naar_gemeente: f.gemeente, bestemming: f.bestemming }
    case 'UrgentieGevraagd':
      return { urgentie: 'gevraagd', urgentie_op: f.op }
    case 'UrgentieBeslist':
      return { urgentie: f.uitkomst, urgentie_op: f.op }
    case 'WoningBetrokken':
      return {
        woning_gemeente: f.gemeente,
        woning_op: f.op,
        wijkwens: f.wens === 'gewone-wijk',
        wijk_gelukt: f.gewoneWijk,
      }
    case 'VerblijfGesloten':
      return { einde_op: ctx.nu, einde: f.reden }
    default:
      return null
  }
}

function gevolg(f: VerblijfFeit, ctx: Rctx): readonly Schrijf[] {
  if (ctx.na.status === 'geen') return []
  const v = ctx.na
  const terug = (aan: string, soort: string) => [
    // the team of origin stays in the circle; another team leaves it
    ...(aan === v.team
      ? []
      : [werkBij('betrokkenheid', { ...zaak(ctx), organisatie: aan, als: 'ontvanger', tot: null }, { tot: ctx.nu })]),
    bericht(ctx, v.organisatie, 'plaatsingscoordinator', soort),
    bericht(ctx, v.organisatie, 'opvangmedewerker', soort),
  ]
  switch (f.soort) {
    case 'OverdrachtAangeboden':
      return [
        ...(f.aan === v.team ? [] : [laatToe(ctx, f.aan, 'ontvanger')]),
        deling(f, ctx),
        bericht(ctx, f.aan, 'teamcoordinator', 'overdracht-aangeboden'),
      ]
    case 'OverdrachtAanvaard':
      return [
        bericht(ctx, v.organisatie, 'plaatsingscoordinator', 'overdracht-aanvaard'),
        bericht(ctx, v.organisatie, 'opvangmedewerker', 'overdracht-aanvaard'),
      ]
    case 'OverdrachtTeruggegeven':
      return terug(f.aan, 'overdracht-teruggegeven')
    case 'OverdrachtVervallen':
      return [...terug(f.aan, 'overdracht-vervallen'), bericht(ctx, f.aan, 'teamcoordinator', 'overdracht-vervallen')]
    case 'MensGesperd':
      return [voegToe('sper', { ...zaak(ctx), id: ctx.nieuwId(), mens: f.mens, grond: f.grond, van: ctx.nu })]
    case 'VerblijfGesloten':
      return [
        werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu }),
        ...(v.plek === null
          ? []
          : [werkBij('plek', { regio: ctx.regio, id: v.plek }, { stand: 'vrij', stand_op: ctx.nu, vrij_rond: null })]),
      ]
    default:
      return []
  }
}

/** An offer is a disclosure: what, to whom, why, on which ground (dossier 8.3; Wmo 2015 art. 5.1.2 for who gives shelter). */
const deling = (f: Extract<VerblijfFeit, { soort: 'OverdrachtAangeboden' }>, ctx: Rctx): Schrijf =>
  voegToe('deling', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    op: ctx.nu,
    van_organisatie: ctx.wie.organisatie,
    aan_organisatie: f.aan,
    aan_functie: 'teamcoordinator',
    personen: [],
    doel: 'overdracht',
    grond: 'opvang-aanbieder',
    grond_bron: 'wmo:5.1.2; r2015:1817-1819',
    noodzaak: f.dossier,
    velden: ['overdrachtsdossier'],
    geheim_doorbroken: false,
    betrokkene_geinformeerd: true,
    toestemming: 'niet-nodig',
    kanaal: 'kring',
    besloten_door: ctx.wie.mens,
  })

type Klok = Klokregel<VerblijfFeit, Verblijf>
const vanOpvang: Pick<Klok, 'rol' | 'organisatie'> = {
  rol: 'opvangmedewerker',
  organisatie: (_f, na) => (na.status === 'geen' ? '' : na.organisatie),
}
const bod = (f: VerblijfFeit): readonly string[] => ('overdracht' in f ? [f.overdracht] : [])

/** What waits for somebody at a stay, and until when. */
export const klokken: readonly Klok[] = [
  // at most six weeks in the region that says so (Arnhem 2014, line 2053; R002-56); elsewhere work without a term
  {
    ...vanOpvang,
    klok: 'analysefase',
    werk: 'analysefase-afronden',
    start: 'VerblijfGeopend',
    stopt: ['AnalyseAfgerond', 'VerblijfGesloten'],
    als: (f, _na, regio) =>
      f.soort === 'VerblijfGeopend' && f.fase === 'analyse' && regio.klokken.some(k => k.naam === 'analysefase'),
  },
  {
    ...vanOpvang,
    klok: null,
    werk: 'analysefase-afronden',
    start: 'VerblijfGeopend',
    stopt: [],
    als: (f, _na, regio) =>
      f.soort === 'VerblijfGeopend' && f.fase === 'analyse' && !regio.klokken.some(k => k.naam === 'analysefase'),
  },
  {
    ...vanOpvang,
    klok: null,
    werk: 'opvangplan-bespreken',
    start: 'VerblijfGeopend',
    stopt: ['PlanBesproken', 'VerblijfGesloten'],
  },
  {
    ...vanOpvang,
    klok: null,
    werk: 'coordinator-mensenhandel',
    start: 'VerblijfGeopend',
    stopt: ['CoordinatorAangewezen', 'VerblijfGesloten'],
    als: f => f.soort === 'VerblijfGeopend' && f.groep === 'mensenhandel',
  },
  {
    ...vanOpvang,
    klok: null,
    werk: 'kindprogramma-volgen',
    start: 'KindprogrammaBegonnen',
    stopt: ['KindstapGezet', 'VerblijfGesloten'],
    // the work on a child ends with the last step of its programme
    stoptAls: (f, na) => f.soort !== 'KindstapGezet' || (na.status !== 'geen' && klaarMet(na, f.kind)),
    onderwerp: (f, na) => ('kind' in f ? [f.kind] : na.status === 'geen' ? [] : Object.keys(na.kinderen)),
  },
  {
    ...vanOpvang,
    klok: null,
    werk: 'verblijf-overdragen',
    start: 'UitstroomVoorbereid',
    stopt: ['OverdrachtAanvaard', 'VerblijfGesloten'],
  },
  {
    ...vanOpvang,
    klok: null,
    werk: 'urgentie-volgen',
    start: 'UrgentieGevraagd',
    stopt: ['UrgentieBeslist', 'VerblijfGesloten'],
    onderwerp: (f, na) => ('urgentie' in f ? [f.urgentie] : na.status === 'geen' ? [] : na.urgenties.map(u => u.id)),
  },
  {
    klok: 'acceptatie-overdracht',
    werk: 'overdracht-aanvaarden',
    start: 'OverdrachtAangeboden',
    stopt: ['OverdrachtAanvaard', 'OverdrachtTeruggegeven', 'OverdrachtVervallen'],
    rol: 'teamcoordinator',
    organisatie: f => (f.soort === 'OverdrachtAangeboden' ? f.aan : ''),
    onderwerp: bod,
  },
  // what the new team needs to hear of the shelter is done; the shelter closes its own file
  { ...vanOpvang, klok: null, werk: 'verblijf-sluiten', start: 'OverdrachtAanvaard', stopt: ['VerblijfGesloten'] },
]

const klaarMet = (v: Exclude<Verblijf, { status: 'geen' }>, kind: string): boolean => {
  const p = v.kinderen[kind]
  return p === undefined || p.stappen.every(s => p.gezet.some(g => g.stap === s))
}
