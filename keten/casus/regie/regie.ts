import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij, type Schrijf } from '../../../kernel/rij.ts'
import type { RijCtx } from '../../../kernel/slice.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Casus } from '../casus.ts'
import { eigen, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { bericht, zaak } from '../rij.ts'
import type { RegieFeit, RegieOpdracht } from './feiten.ts'

type O<T extends RegieOpdracht['type']> = Extract<RegieOpdracht, { type: T }>

/** Who leads, on which level, with how much pressure, and who may not look. */
export const deel: Deel<RegieOpdracht, RegieFeit> = {
  beslis: {
    BelegRegie: belegRegie,
    WijzigRegieschaal: wijzigSchaal,
    DraagCasusregieOver: draagOver,
    ZetDrangIn: (_c, o) => besluit({ soort: 'DrangIngezet', vorm: o.vorm, reden: o.reden }),
    BetrekSpecialist: (_c, o) => besluit({ soort: 'SpecialistBetrokken', naam: o.naam, taak: o.taak }),
    SperMens: (c, o) =>
      c.gesperd.includes(o.mens)
        ? weiger('MAG_NU_NIET', 'Deze medewerker is al gesperd.')
        : besluit({ soort: 'MensGesperd', mens: o.mens, grond: o.grond }),
  },
  pas: {
    RegieBelegd: (_c, f) => ({ regisseur: { mens: f.mens, regie: f.regie } }),
    RegieschaalGewijzigd: (_c, f) => ({ schaal: f.schaal }),
    DrangIngezet: (_c, f) => ({ drang: f.vorm }),
    SpecialistBetrokken: (c, f) => ({ specialisten: [...c.specialisten, { naam: f.naam, taak: f.taak }] }),
    MensGesperd: (c, f) => ({ gesperd: [...c.gesperd, f.mens] }),
  },
  access: overal(
    regie,
    'BelegRegie',
    'WijzigRegieschaal',
    'DraagCasusregieOver',
    'ZetDrangIn',
    'BetrekSpecialist',
    'SperMens',
  ),
  mogelijk: c => [
    'BelegRegie',
    'WijzigRegieschaal',
    'BetrekSpecialist',
    'SperMens',
    'DraagCasusregieOver',
    ...(c.drang === 'dwang' ? [] : (['ZetDrangIn'] as const)),
  ],
  ookGesloten: ['SperMens'],
  rijen: {
    RegieschaalGewijzigd: schaalrijen,
    MensGesperd: (f, ctx) => [
      voegToe('sper', { ...zaak(ctx), id: ctx.nieuwId(), mens: f.mens, grond: f.grond, van: ctx.nu }),
    ],
  },
  klokken: [
    {
      klok: null,
      werk: 'regie-beleggen',
      start: 'CasusGeopend',
      stopt: ['RegieBelegd', 'CasusGesloten'],
      rol: 'teamcoordinator',
      organisatie: eigen,
    },
  ],
}

/** A casusregisseur where the case is complex, else an owner, as the region says (P003-16); regional at raised risk (P003-17). */
function belegRegie(c: Open, o: O<'BelegRegie'>, ctx: Ctx): Uitkomst {
  const { regie: keus } = ctx.regio.keten.casus
  if (keus.alleenBijComplex && o.regie === 'casusregie' && !c.complex && !c.personen.some(p => p.kind)) {
    return weiger(
      'MAG_NU_NIET',
      'Een casusregisseur is in deze regio voor complexe zaken. Wijs een zaakeigenaar aan.',
      { bron: keus.bron },
    )
  }
  if (keus.alleenBijComplex && o.regie === 'zaakeigenaar' && c.complex)
    return weiger('MAG_NU_NIET', 'Deze zaak is complex: wijs een casusregisseur aan.', { bron: keus.bron })
  if (keus.verhoogdRisico === 'regionaal' && c.verhoogdRisico && c.schaal === 'regionaal' && o.schaal === 'lokaal')
    return weiger('MAG_NU_NIET', 'Bij verhoogd risico is de casusregie regionaal, tot het veilig is.', {
      bron: keus.bron,
    })
  return besluit({ soort: 'RegieBelegd', regie: o.regie, mens: o.mens, schaal: o.schaal, reden: o.reden })
}

/** Regional direction at raised risk must stay regional; back to local with a reason once it is safe (P003-13, P003-17). */
function wijzigSchaal(c: Open, o: O<'WijzigRegieschaal'>, ctx: Ctx): Uitkomst {
  const { regie: keus } = ctx.regio.keten.casus
  if (o.schaal === c.schaal) return weiger('MAG_NU_NIET', 'De regie is al op dit niveau.')
  if (o.reden === null) return weiger('ONVOLLEDIG', 'Geef een reden voor het wisselen van regieniveau.')
  const moetBlijven = c.verhoogdRisico && keus.verhoogdRisico === 'regionaal' && c.veiligheid?.oordeel !== 'veilig'
  if (o.schaal === 'lokaal' && moetBlijven)
    return weiger('MAG_NU_NIET', 'Bij verhoogd risico blijft de regie regionaal tot het veilig is.', {
      bron: keus.bron,
    })
  return besluit({
    soort: 'RegieschaalGewijzigd',
    schaal: o.schaal,
    organisatie: o.schaal === 'regionaal' ? c.gever : c.organisatie,
    reden: o.reden,
  })
}

/** Where the local team is never lost, casusregie cannot go to a specialist (P004-05, P004-06). */
function draagOver(_c: Open, o: O<'DraagCasusregieOver'>, ctx: Ctx): Uitkomst {
  const { regie: keus } = ctx.regio.keten.casus
  if (keus.lokaalTeamBlijft)
    return weiger(
      'MAG_NU_NIET',
      'Het lokale team blijft betrokken en houdt de casusregie. Betrek de specialist bij het team.',
      { bron: keus.bron },
    )
  return weiger(
    'MAG_NU_NIET',
    `Overdragen van de casus aan een andere organisatie kan nog niet vanuit dit scherm (${o.aan.length > 0 ? 'gekozen' : 'geen'} ontvanger).`,
    { bron: keus.bron },
  )
}

/** Regional direction lets the regional organisation in; back to local lets it out again. */
function schaalrijen(
  feit: Extract<RegieFeit, { soort: 'RegieschaalGewijzigd' }>,
  ctx: RijCtx<Casus>,
): readonly Schrijf[] {
  if (ctx.na.status === 'geen') return []
  const { gever } = ctx.na
  if (feit.schaal === 'lokaal')
    return [
      werkBij('betrokkenheid', { ...zaak(ctx), organisatie: gever, als: 'betrokken', tot: null }, { tot: ctx.nu }),
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
