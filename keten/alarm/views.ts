import { voegToe, werkBij, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import { stand, type Aansluiting, type Alarm, type AlarmFeit, type Kern } from './alarm.ts'

type C = RijCtx<Aansluiting>
const zaak = (ctx: C) => ({ regio: ctx.regio, zaak: ctx.stroom })
const WAARSCHUW_MS = 28 * 24 * 3_600_000

/** The read rows that a fact leaves behind. What tells that an alarm runs is for who has duty, and leaves no trace on the case. */
export function rijen(f: AlarmFeit, ctx: C): readonly Schrijf[] {
  if (f.soort === 'AansluitingGevraagd') return opening(f, ctx)
  if (ctx.na.status === 'geen') return []
  const { na } = ctx
  if (f.soort === 'AlarmOntvangen')
    return (na.toekenning?.dienst ?? []).map(d => bericht(ctx, d.organisatie, d.rol, 'alarm-loopt'))
  return [...eigen(f, na, ctx), ...standrijen(f, na, ctx)]
}

function eigen(f: AlarmFeit, na: Kern, ctx: C): readonly Schrijf[] {
  switch (f.soort) {
    case 'CommissieOordeelde':
      return [
        ...(na.aanvrager === na.coordinator
          ? []
          : [bericht(ctx, na.aanvrager, na.aanvragerRol, `alarm-${f.oordeel.uitslag}`)]),
        ...(f.oordeel.uitslag === 'negatief' ? [houderWeg(ctx)] : []),
      ]
    case 'AansluitingToegekend':
      return [
        ...f.toekenning.dienst.map(d =>
          voegToe('alarmdienst', { ...zaak(ctx), organisatie: d.organisatie, rol: d.rol }),
        ),
        eindwerk(ctx, na, f.toekenning.tot),
      ]
    case 'AlarmAfgehandeld':
      return [
        ...(f.alarm.langs === 'hand' ? [metDeHand(f.alarm, ctx)] : []),
        bericht(ctx, na.aanvrager, na.aanvragerRol, 'alarm-geweest'),
      ]
    case 'AlarmAanGezinGemeld':
      return [werkBij('alarm', { regio: ctx.regio, id: f.alarm }, { verwerkt_op: ctx.nu })]
    case 'AansluitingGeevalueerd':
      return f.evaluatie.uitslag === 'verlengen' ? [...eindwerkKlaar(f, ctx), eindwerk(ctx, na, f.evaluatie.tot)] : []
    case 'AansluitingBeeindigd':
      return [...eindwerkKlaar(f, ctx), houderWeg(ctx)]
    default:
      return []
  }
}

/** It waits here until the system puts it with the household. */
const metDeHand = (a: Alarm, ctx: C): Schrijf =>
  voegToe('alarm', {
    ...zaak(ctx),
    id: a.id,
    langs: a.langs,
    op: a.op,
    ontvangen_op: ctx.nu,
    reactie: a.reactie,
    ter_plaatse_op: a.terPlaatseOp,
    afgehandeld_op: a.afgehandeldOp,
    afgehandeld_door: a.afgehandeldDoor,
  })

const houderWeg = (ctx: C): Schrijf => werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu })

/** Where a connection stands, on its own row and as a case. */
function standrijen(f: AlarmFeit, na: Kern, ctx: C): readonly Schrijf[] {
  const dicht = ctx.na.status === 'gesloten' && ctx.voor.status === 'open' ? { open: false, gesloten_op: ctx.nu } : {}
  return [
    werkBij('aansluiting', zaak(ctx), { stand: stand(na), ...kolommen(f, na) }),
    werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { status: stand(na), gewijzigd_op: ctx.nu, ...dicht }),
  ]
}

function kolommen(f: AlarmFeit, na: Kern): Rij {
  switch (f.soort) {
    case 'AansluitingToegekend':
      return { tot: f.toekenning.tot, apparaat: f.toekenning.apparaat, gehoord_op: f.toekenning.van }
    case 'AansluitingGeevalueerd':
      return { tot: f.evaluatie.tot }
    case 'AlarmAfgehandeld':
      return { alarmen: na.alarmen.length }
    case 'ApparaatStil':
      return { stil_sinds: f.sinds }
    case 'ApparaatTerug':
      return { stil_sinds: null }
    case 'GekoppeldeHulpGestopt':
      return { hulp_gestopt_op: f.op }
    default:
      return {}
  }
}

function opening(f: Extract<AlarmFeit, { soort: 'AansluitingGevraagd' }>, ctx: C): readonly Schrijf[] {
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'alarm',
      nummer: f.nummer,
      organisatie: f.aanvrager,
      gemeente: f.gemeente,
      status: 'gevraagd',
      fase: null,
      urgentie: 'hoog',
      urgentie_reden: 'aanvraag voor AWARE',
      uit_zaak: null,
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: f.aanvrager, van: ctx.nu }),
    laatToe(ctx, f.aanvrager, 'houder'),
    ...(f.coordinator === f.aanvrager
      ? []
      : [
          laatToe(ctx, f.coordinator, 'betrokken'),
          bericht(ctx, f.coordinator, 'medewerker-veilig-thuis', 'alarm-gevraagd'),
        ]),
    voegToe('aansluiting', {
      ...zaak(ctx),
      uit_zaak: f.uitZaak,
      persoon: f.persoon,
      hulp: f.hulp,
      coordinator: f.coordinator,
      stand: 'gevraagd',
      gemaakt_op: ctx.nu,
    }),
    voegToe('zaak_persoon', { ...zaak(ctx), persoon: f.persoon }),
  ]
}

const laatToe = (ctx: C, organisatie: string, als: 'houder' | 'betrokken'): Schrijf =>
  voegToe('betrokkenheid', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    mens: null,
    als,
    door: ctx.wie.organisatie,
    van: ctx.nu,
  })
const bericht = (ctx: C, organisatie: string, rol: string, soort: string): Schrijf =>
  voegToe('bericht', { ...zaak(ctx), id: ctx.nieuwId(), organisatie, rol, soort, klok: null, op: ctx.nu })

/** Before the last day somebody looks whether it is still needed; four weeks ahead is Kring's choice. */
const eindwerk = (ctx: C, k: Kern, tot: string): Schrijf => {
  const vroeg = new Date(Date.parse(tot) - WAARSCHUW_MS).toISOString()
  const waarschuw = Date.parse(vroeg) > Date.parse(ctx.nu)
  return voegToe('werk', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie: k.aanvrager,
    rol: k.aanvragerRol,
    soort: 'alarm-evalueren',
    onderwerp: null,
    spoed: null,
    veilig: false,
    gestart_op: ctx.nu,
    klok: 'aansluiting',
    vervalt_op: tot,
    uiterlijk_op: null,
    kalender: null,
    bron: ctx.definitie.keten.alarm?.bron ?? null,
    volgende_op: waarschuw ? vroeg : tot,
    volgende: waarschuw ? 'waarschuwing' : 'verval',
    waarschuw_rol: null,
    escaleer_op: null,
    escaleer_rol: null,
  })
}
const eindwerkKlaar = (f: AlarmFeit, ctx: C): readonly Schrijf[] => [
  werkBij(
    'werk',
    { ...zaak(ctx), soort: 'alarm-evalueren', klaar_op: null },
    { klaar_op: ctx.nu, klaar_door: f.soort },
  ),
]
