import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import { stand, type Melding, type MeldingFeit } from './melding.ts'
import { gekoppeldRij } from './opdrachten-koppelen.ts'
import { tellingen } from './tellen.ts'

/** The read rows that a fact leaves behind: the case, its holder, who is around it, who is told. */
export function rijen(feit: MeldingFeit, ctx: RijCtx<Melding>): readonly Schrijf[] {
  const status = feit.soort === 'MeldingOntvangen' ? [] : [statusrij(feit, ctx)]
  return [...eigenRijen(feit, ctx), ...status, ...telrijen(feit, ctx)]
}

const zaak = (ctx: RijCtx<Melding>) => ({ regio: ctx.regio, zaak: ctx.stroom })

function statusrij(feit: MeldingFeit, ctx: RijCtx<Melding>): Schrijf {
  const dicht = feit.soort === 'MeldingGesloten'
  const zet = { status: stand(ctx.na), gewijzigd_op: ctx.nu }
  const vervolg = feit.soort === 'OverdrachtAanvaard' ? { vervolg_zaak: feit.casus } : {}
  const dringend =
    feit.soort === 'MeldingAangevuld' ? { urgentie: feit.urgentie, urgentie_reden: feit.urgentieReden } : {}
  return werkBij(
    'zaak',
    { regio: ctx.regio, id: ctx.stroom },
    { ...zet, ...vervolg, ...dringend, ...(dicht ? { open: false, gesloten_op: ctx.nu } : {}) },
  )
}

function eigenRijen(feit: MeldingFeit, ctx: RijCtx<Melding>): readonly Schrijf[] {
  switch (feit.soort) {
    case 'MeldingOntvangen':
      return opening(feit, ctx)
    case 'OverdrachtAangeboden':
      return [
        voegToe('betrokkenheid', {
          ...zaak(ctx),
          id: ctx.nieuwId(),
          organisatie: feit.aan,
          mens: null,
          als: 'ontvanger',
          door: ctx.wie.organisatie,
          van: ctx.nu,
        }),
        bericht(ctx, feit.aan, 'teamcoordinator', 'overdracht-aangeboden'),
        ...(feit.werker === undefined ? [] : [bericht(ctx, feit.aan, 'casusregisseur', 'overdracht-bekend-gezin')]),
      ]
    case 'OverdrachtAanvaard':
      return [bericht(ctx, houder(ctx), 'medewerker-veilig-thuis', 'overdracht-aanvaard')]
    case 'OverdrachtTeruggegeven':
    case 'OverdrachtVervallen': {
      const soort = feit.soort === 'OverdrachtVervallen' ? 'overdracht-vervallen' : 'overdracht-teruggegeven'
      return [
        werkBij('betrokkenheid', { ...zaak(ctx), organisatie: feit.aan, als: 'ontvanger', tot: null }, { tot: ctx.nu }),
        bericht(ctx, houder(ctx), 'medewerker-veilig-thuis', soort),
        bericht(ctx, feit.aan, 'teamcoordinator', soort),
      ]
    }
    case 'MeldingGekoppeld':
      return ctx.na.status === 'geen'
        ? []
        : [
            gekoppeldRij({
              ...zaak(ctx),
              eerste: feit.met,
              persoon: ctx.na.personen[0]?.id ?? '',
              organisatie: ctx.na.organisatie,
            }),
          ]
    case 'BerichtGekoppeld':
      return [bericht(ctx, houder(ctx), 'medewerker-veilig-thuis', 'politiebericht')]
    case 'AfwijkingAfgewezen':
      return [bericht(ctx, houder(ctx), 'medewerker-veilig-thuis', 'afwijking-afgewezen')]
    case 'BesluitTeruggelegd':
      return [bericht(ctx, houder(ctx), 'medewerker-veilig-thuis', 'besluit-teruggelegd')]
    case 'VeiligContactIngesteld':
      return [
        werkBij(
          'werk',
          { ...zaak(ctx), soort: 'persoon-informeren', onderwerp: feit.persoon, klaar_op: null },
          { veilig: true },
        ),
      ]
    case 'OverschrijdingToegelicht':
      return [werkBij('werk', { ...zaak(ctx), id: feit.werk }, { reden_overschrijding: feit.reden })]
    case 'MensGesperd':
      return [voegToe('sper', { ...zaak(ctx), id: ctx.nieuwId(), mens: feit.mens, grond: feit.grond, van: ctx.nu })]
    case 'MeldingGesloten':
      return [werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu })]
    default:
      return []
  }
}

const houder = (ctx: RijCtx<Melding>): string => (ctx.na.status === 'open' ? ctx.na.houder : '')

const bericht = (ctx: RijCtx<Melding>, organisatie: string, rol: string, soort: string): Schrijf =>
  voegToe('bericht', { ...zaak(ctx), id: ctx.nieuwId(), organisatie, rol, soort, klok: null, op: ctx.nu })

function opening(feit: Extract<MeldingFeit, { soort: 'MeldingOntvangen' }>, ctx: RijCtx<Melding>): readonly Schrijf[] {
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'melding',
      nummer: feit.nummer,
      organisatie: feit.organisatie,
      gemeente: feit.gemeente,
      status: 'ontvangen',
      fase: null,
      urgentie: feit.urgentie,
      urgentie_reden: feit.urgentieReden,
      uit_zaak: null,
      meldbron: feit.bron,
      eerder: feit.eerder,
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: feit.organisatie, van: ctx.nu }),
    voegToe('betrokkenheid', {
      ...zaak(ctx),
      id: ctx.nieuwId(),
      organisatie: feit.organisatie,
      mens: null,
      als: 'houder',
      door: feit.organisatie,
      van: ctx.nu,
    }),
    ...(feit.acuut ? [bericht(ctx, feit.organisatie, 'medewerker-veilig-thuis', 'acute-melding')] : []),
  ]
}

/** The counting rows of a fact: what and in which year, never about whom. */
const telrijen = (feit: MeldingFeit, ctx: RijCtx<Melding>): readonly Schrijf[] =>
  tellingen(feit).map(([soort, waarde, aantal]) =>
    voegToe('telfeit', {
      regio: ctx.regio,
      id: ctx.nieuwId(),
      zaak: ctx.stroom,
      soort,
      waarde,
      aantal,
      jaar: Number(ctx.nu.slice(0, 4)),
    }),
  )
