import { voegToe, werkBij, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import { STIL_NA_DAGEN, volgendeStap, type Kern, type SignaalFeit, type Werkblad } from './werkblad.ts'

type C = RijCtx<Werkblad>
const zaak = (ctx: C) => ({ regio: ctx.regio, zaak: ctx.stroom })
const DAG_MS = 24 * 3_600_000

/** The read rows that a fact leaves behind. Nothing here tells anybody outside the worksheet that it exists. */
export function rijen(f: SignaalFeit, ctx: C): readonly Schrijf[] {
  if (f.soort === 'WerkbladGeopend') return opening(f, ctx)
  if (ctx.na.status === 'geen') return []
  return [...eigen(f, ctx), ...verder(f, ctx.na, ctx), ...stand(ctx.na, ctx)]
}

function eigen(f: SignaalFeit, ctx: C): readonly Schrijf[] {
  switch (f.soort) {
    case 'OpWerkbladGezet':
      return [erop(ctx, f.deelnemer.mens, f.deelnemer.organisatie)]
    case 'VanWerkbladGegaan':
      return [werkBij('betrokkenheid', { ...zaak(ctx), mens: f.mens, als: 'werkblad', tot: null }, { tot: ctx.nu })]
    case 'WerkbladGesloten':
      return [werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu })]
    default:
      return []
  }
}

/** Which facts move the sheet on: after each the next step has a day again; closing and deciding end it. */
const BEWEEGT: readonly SignaalFeit['soort'][] = ['MeldcodestapGezet', 'StilstandVerklaard', 'WerkbladGesloten']

/** A step that is not taken shows as work after its day, and the screen asks why and offers support (R002-128). */
function verder(f: SignaalFeit, na: Kern & { status: 'open' | 'gesloten' }, ctx: C): readonly Schrijf[] {
  if (!BEWEEGT.includes(f.soort)) return []
  const klaar = werkBij(
    'werk',
    { ...zaak(ctx), soort: 'meldcode-stap', klaar_op: null },
    { klaar_op: ctx.nu, klaar_door: f.soort },
  )
  const nog = na.status === 'open' && na.besluit === null && !na.lokaal && f.soort !== 'WerkbladGesloten'
  return nog ? [klaar, stapwerk(ctx, na.organisatie)] : [klaar]
}

const stapwerk = (ctx: C, organisatie: string): Schrijf =>
  voegToe('werk', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    rol: 'professional',
    soort: 'meldcode-stap',
    onderwerp: null,
    spoed: null,
    veilig: false,
    gestart_op: ctx.nu,
    klok: 'meldcode-stap',
    vervalt_op: new Date(Date.parse(ctx.nu) + STIL_NA_DAGEN * DAG_MS).toISOString(),
    uiterlijk_op: null,
    kalender: null,
    bron: 'platform',
    // nobody else is told: a message would go to a whole organisation
    volgende_op: null,
    volgende: null,
    waarschuw_rol: null,
    escaleer_op: null,
    escaleer_rol: null,
  })

const STAND = (k: Kern & { status: 'open' | 'gesloten' }): string =>
  k.status === 'gesloten'
    ? 'gesloten'
    : k.zendingen.some(z => z.soort === 'melding')
      ? 'verstuurd'
      : k.besluit === null
        ? 'open'
        : 'besloten'

/** Where the sheet stands, on its own row and as a case. */
function stand(na: Kern & { status: 'open' | 'gesloten' }, ctx: C): readonly Schrijf[] {
  const dicht: Rij = na.status === 'gesloten' ? { open: false, gesloten_op: ctx.nu } : {}
  return [
    werkBij('werkblad', zaak(ctx), {
      stap: volgendeStap(na),
      stand: STAND(na),
      crisis: na.crisis,
      waarschuwing: na.waarschuwing !== null,
    }),
    werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { status: STAND(na), gewijzigd_op: ctx.nu, ...dicht }),
  ]
}

const erop = (ctx: C, mens: string, organisatie: string): Schrijf =>
  voegToe('betrokkenheid', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie,
    mens,
    als: 'werkblad',
    door: ctx.wie.organisatie,
    door_mens: ctx.wie.mens,
    van: ctx.nu,
  })

function opening(f: Extract<SignaalFeit, { soort: 'WerkbladGeopend' }>, ctx: C): readonly Schrijf[] {
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'werkblad',
      nummer: f.nummer,
      organisatie: f.organisatie,
      gemeente: f.gemeente,
      status: 'open',
      fase: null,
      urgentie: 'gewoon',
      urgentie_reden: null,
      uit_zaak: null,
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: f.organisatie, van: ctx.nu, eigen: true }),
    erop(ctx, f.maker, f.organisatie),
    voegToe('werkblad', {
      ...zaak(ctx),
      maker: f.maker,
      organisatie: f.organisatie,
      sector: f.sector,
      titel: f.titel,
      stap: 1,
      stand: 'open',
      gemaakt_op: ctx.nu,
    }),
    ...(f.lokaal ? [] : [stapwerk(ctx, f.organisatie)]),
  ]
}
