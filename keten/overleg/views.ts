import { dagEinde } from '../../gedeeld/regio/tafel.ts'
import { voegToe, werkBij, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import { bronVan } from './gronden.ts'
import {
  werkrol,
  type Actie,
  type Besluit,
  type Bespreking,
  type Kern,
  type OverlegFeit,
  type Partner,
  type Passage,
} from './overleg.ts'

type C = RijCtx<Bespreking>
const zaak = (ctx: C) => ({ regio: ctx.regio, zaak: ctx.stroom })

/** The read rows that a fact leaves behind: the item, who sits at the table, what was told to whom, and the work of partners. */
export function rijen(f: OverlegFeit, ctx: C): readonly Schrijf[] {
  if (f.soort === 'BesprekingGeagendeerd') return opening(f, ctx)
  if (ctx.na.status === 'geen') return []
  const { na } = ctx
  return [...eigen(f, na, ctx), ...stand(f, ctx)]
}

function eigen(f: OverlegFeit, na: Kern, ctx: C): readonly Schrijf[] {
  switch (f.soort) {
    case 'PartnerUitgenodigd':
      return [
        aanTafel(ctx, f.organisatie),
        bericht(ctx, f.organisatie, f.rol, 'uitgenodigd'),
        deling(ctx, na, { aan: f.organisatie, grond: f.grond, noodzaak: f.noodzaak, velden: ['namen', 'aanleiding'] }),
      ]
    case 'BesluitGenomen':
      return gevraagd(f.besluit).map(wat => bericht(ctx, na.inbrenger, na.inbrengerRol, wat))
    case 'LokaalAangeboden':
      return [bericht(ctx, f.organisatie, 'teamcoordinator', 'lokaal')]
    case 'LokaalAanvaard':
    case 'LokaalTeruggegeven':
      return [
        bericht(ctx, na.inbrenger, na.inbrengerRol, f.soort === 'LokaalAanvaard' ? 'lokaal-aanvaard' : 'lokaal-terug'),
        ...f.weg.map(o => weg(ctx, o)),
      ]
    case 'PartnerVerwijderd':
      return [weg(ctx, f.organisatie)]
    case 'PassageGenoteerd':
      return gedeeld(ctx, na, f.passage)
    case 'BesprekingDoorgeleid':
      return [
        ...f.weg.map(o => weg(ctx, o)),
        ...(ctx.voor.status !== 'geen' && ctx.voor.voorzitter !== f.voorzitter
          ? [
              aanTafel(ctx, f.voorzitter),
              ...(ctx.voor.voorzitter === na.inbrenger ? [] : [weg(ctx, ctx.voor.voorzitter)]),
            ]
          : []),
        bericht(ctx, f.voorzitter, 'overlegvoorzitter', 'doorgeleid'),
      ]
    case 'ActieAfgesproken':
      return [actiewerk(ctx, na, f.actie)]
    case 'ActieAfgerond':
      return [
        werkBij(
          'werk',
          { ...zaak(ctx), soort: 'tafelactie', klaar_op: null, onderwerp: f.actie },
          { klaar_op: ctx.nu, klaar_door: f.soort },
        ),
        ...f.weg.map(o => weg(ctx, o)),
      ]
    case 'TafelAfgerond':
      return f.weg.map(o => weg(ctx, o))
    case 'BesprekingGesloten':
      return [
        ...f.weg.map(o => weg(ctx, o)),
        ...(na.voorzitter === na.inbrenger ? [] : [weg(ctx, na.voorzitter)]),
        werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu }),
      ]
    default:
      return []
  }
}

/** What a table asks of who brought the case: heard at once, because acting on it is theirs (code rood, regie, the Raad). */
const gevraagd = (b: Besluit): readonly string[] => [
  ...(b.codeRood ? ['code-rood'] : []),
  ...(b.onafhankelijkeRegie ? ['onafhankelijke-regie'] : []),
  ...(b.verzoekRaad ? ['raad'] : []),
]

const STAND: { readonly [S in OverlegFeit['soort']]?: Rij } = {
  AanwezigheidVastgelegd: { stand: 'bezig' },
  TafelAfgerond: { stand: 'afgerond' },
  BesprekingGesloten: { stand: 'gesloten' },
}

/** Where the item stands, on the agenda and as a case. */
function stand(f: OverlegFeit, ctx: C): readonly Schrijf[] {
  const zet: Rij | undefined =
    f.soort === 'BesluitGenomen'
      ? { stand: 'besloten', uitkomst: f.besluit.uitkomst }
      : f.soort === 'BesprekingDoorgeleid'
        ? { stand: 'geagendeerd', tafel: f.tafel, dag: f.dag }
        : STAND[f.soort]
  const dicht = f.soort === 'BesprekingGesloten' ? { open: false, gesloten_op: ctx.nu } : {}
  return [
    ...(zet === undefined ? [] : [werkBij('bespreking', zaak(ctx), zet)]),
    werkBij(
      'zaak',
      { regio: ctx.regio, id: ctx.stroom },
      {
        ...(zet === undefined ? {} : { status: zet['stand'] ?? '' }),
        gewijzigd_op: ctx.nu,
        ...dicht,
      },
    ),
  ]
}

function opening(f: Extract<OverlegFeit, { soort: 'BesprekingGeagendeerd' }>, ctx: C): readonly Schrijf[] {
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'bespreking',
      nummer: f.nummer,
      organisatie: f.inbrenger,
      gemeente: f.gemeente,
      status: 'geagendeerd',
      fase: null,
      urgentie: f.spoed ? 'hoog' : 'gewoon',
      urgentie_reden: f.spoed ? 'spoed op de agenda' : null,
      uit_zaak: null,
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: f.inbrenger, van: ctx.nu }),
    voegToe('betrokkenheid', {
      ...zaak(ctx),
      id: ctx.nieuwId(),
      organisatie: f.inbrenger,
      mens: null,
      als: 'houder',
      door: f.inbrenger,
      van: ctx.nu,
    }),
    ...(f.voorzitter === f.inbrenger
      ? []
      : [aanTafel(ctx, f.voorzitter), bericht(ctx, f.voorzitter, 'overlegvoorzitter', 'geagendeerd')]),
    voegToe('bespreking', {
      ...zaak(ctx),
      tafel: f.tafel,
      dag: f.dag,
      uit_zaak: f.uitZaak,
      aanleiding: f.aanleiding,
      regel: f.regel,
      spoed: f.spoed,
      personen: f.personen,
      stand: 'geagendeerd',
      gemaakt_op: ctx.nu,
    }),
    ...f.personen.map(persoon => voegToe('zaak_persoon', { ...zaak(ctx), persoon })),
  ]
}

const aanTafel = (ctx: C, organisatie: string): Schrijf =>
  voegToe('betrokkenheid', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    mens: null,
    als: 'tafel',
    door: ctx.wie.organisatie,
    van: ctx.nu,
  })
const weg = (ctx: C, organisatie: string): Schrijf =>
  werkBij('betrokkenheid', { ...zaak(ctx), organisatie, als: 'tafel', tot: null }, { tot: ctx.nu })
const bericht = (ctx: C, organisatie: string, rol: string, soort: string): Schrijf =>
  voegToe('bericht', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    rol,
    soort: `tafel-${soort}`,
    klok: null,
    op: ctx.nu,
  })

/** A line of the sharing record: who told what to whom, on which ground and for what need (dossier 8.3). */
const deling = (
  ctx: C,
  k: Kern,
  d: { aan: string; grond: string; noodzaak: string; velden: readonly string[] },
): Schrijf =>
  voegToe('deling', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    op: ctx.nu,
    van_organisatie: ctx.wie.organisatie,
    aan_organisatie: d.aan,
    aan_functie: 'deelnemer overleg',
    personen: k.personen,
    doel: 'overleg',
    grond: d.grond,
    grond_bron: bronVan(ctx.definitie, d.grond),
    noodzaak: d.noodzaak,
    velden: d.velden,
    geheim_doorbroken: d.grond === 'conflict-van-plichten',
    betrokkene_geinformeerd: k.gezinWeet,
    toestemming: d.grond === 'toestemming' ? 'gegeven' : 'niet-nodig',
    kanaal: 'overleg',
    besloten_door: ctx.wie.mens,
  })

/** Each reader of a passage learnt something: one line each, never for who said or wrote it. */
function gedeeld(ctx: C, k: Kern, p: Passage): readonly Schrijf[] {
  const nodig = (o: string): string => partner(k, o)?.noodzaak ?? k.noodzaak ?? p.id
  return p.voor
    .filter(o => o !== p.bron && o !== p.door)
    .map(aan => deling(ctx, k, { aan, grond: p.grond, noodzaak: nodig(aan), velden: [`passage:${p.id}`] }))
}
const partner = (k: Kern, o: string): Partner | undefined => k.partners.find(p => p.organisatie === o && p.tot === null)

/** An action lands in the work of who has it, with its day. */
const actiewerk = (ctx: C, k: Kern, a: Actie): Schrijf =>
  voegToe('werk', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie: a.organisatie,
    rol: werkrol(k, a.organisatie),
    soort: 'tafelactie',
    onderwerp: a.id,
    spoed: null,
    veilig: false,
    gestart_op: ctx.nu,
    klok: null,
    vervalt_op: dagEinde(a.uiterlijk),
    uiterlijk_op: null,
    kalender: null,
    bron: null,
    volgende_op: null,
    volgende: null,
    waarschuw_rol: null,
    escaleer_op: null,
    escaleer_rol: null,
  })
