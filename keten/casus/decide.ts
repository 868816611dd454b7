import { besluit, unreachable, type Besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Casus, CasusFeit, CasusOpdracht, Kern } from './casus.ts'
import { rondFaseAf } from './fasen.ts'
import { sluit } from './sluiten.ts'

export type Open = Extract<Casus, { status: 'open' }>
export type Uitkomst = Besluit<CasusFeit>

/** Every rule of a case: an order, the situation, and what follows from it. */
export function decide(c: Casus, o: CasusOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'OpenCasus')
    return c.status === 'geen' ? open(o, ctx) : weiger('MAG_NU_NIET', 'Deze casus is al geopend.')
  if (c.status === 'geen') return weiger('MAG_NU_NIET', 'Deze casus bestaat nog niet.')
  if (c.status === 'gesloten') return alsGesloten(c, o, ctx)
  return alsOpen(c, o, ctx)
}

/** Opens with the first phase of the region; raised risk makes casusregie regional where the region says so (P003-17). */
function open(o: Extract<CasusOpdracht, { type: 'OpenCasus' }>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  const { fasen, regie } = ctx.regio.keten.casus
  const geopend: Extract<CasusFeit, { soort: 'CasusGeopend' }> = {
    soort: 'CasusGeopend',
    organisatie: ctx.wie.organisatie,
    eersteFase: fasen[0]?.id ?? 'veiligheid',
    ...feit,
  }
  if (!o.verhoogdRisico || regie.verhoogdRisico !== 'regionaal') return besluit(geopend)
  return besluit<CasusFeit>(geopend, {
    soort: 'RegieschaalGewijzigd',
    schaal: 'regionaal',
    organisatie: o.gever,
    reden: null,
  })
}

function alsGesloten(c: Kern, o: CasusOpdracht, ctx: Ctx): Uitkomst {
  switch (o.type) {
    case 'DoeOpvolging':
      return opvolging(c, o, ctx)
    case 'HeropenCasus':
      return besluit({
        soort: 'CasusHeropend',
        reden: o.reden,
        fase: ctx.regio.keten.casus.fasen[0]?.id ?? 'veiligheid',
      })
    case 'SperMens':
      return sper(c, o)
    default:
      return weiger('MAG_NU_NIET', 'Deze casus is gesloten. Heropen de casus als er iets gebeurd is.')
  }
}

function alsOpen(c: Open, o: Exclude<CasusOpdracht, { type: 'OpenCasus' }>, ctx: Ctx): Uitkomst {
  switch (o.type) {
    case 'BelegRegie':
      return belegRegie(c, o, ctx)
    case 'WijzigRegieschaal':
      return wijzigSchaal(c, o, ctx)
    case 'DraagCasusregieOver':
      return draagOver(o, ctx)
    case 'LegVeiligheidVast':
      return (
        alleLeden(
          c,
          o.perPersoon.map(p => p.persoon),
        ) ??
        besluit({ soort: 'VeiligheidGezien', oordeel: o.oordeel, perPersoon: o.perPersoon, toelichting: o.toelichting })
      )
    case 'StelVoorwaarde': {
      const { type: _t, ...v } = o
      return alleLeden(c, o.voor) ?? besluit({ soort: 'VoorwaardeGesteld', ...v })
    }
    case 'ControleerVoorwaarde':
      return c.voorwaarden.some(v => v.id === o.voorwaarde)
        ? besluit({ soort: 'VoorwaardeGecontroleerd', voorwaarde: o.voorwaarde, stand: o.stand, verslag: o.verslag })
        : nietHier('voorwaarde')
    case 'StelVeiligheidsplanVast':
      return c.voorwaarden.length === 0
        ? weiger('MAG_NU_NIET', 'Een veiligheidsplan begint met ten minste een veiligheidsvoorwaarde.', {
            bron: 'dossier 5.1',
          })
        : besluit({ soort: 'VeiligheidsplanVastgesteld', versie: (c.plan?.versie ?? 0) + 1, tekst: o.tekst })
    case 'LegGesprekMetKindVast':
      return c.personen.some(p => p.id === o.kind && p.kind)
        ? besluit({ soort: 'KindGesproken', kind: o.kind, verslag: o.verslag })
        : nietHier('kind')
    case 'BiedHulpAan':
      return biedHulp(c, o, ctx)
    case 'StartHulp':
      return hulpStand(c, o.hulp, 'aangeboden', { soort: 'HulpGestart', hulp: o.hulp }) ?? nietHier('hulp')
    case 'RondHulpAf':
      return (
        hulpStand(c, o.hulp, 'loopt', { soort: 'HulpAfgerond', hulp: o.hulp, verslag: o.verslag }) ?? nietHier('hulp')
      )
    case 'ZetDrangIn':
      return besluit({ soort: 'DrangIngezet', vorm: o.vorm, reden: o.reden })
    case 'StelDoel':
      return (
        alleLeden(c, [o.persoon]) ?? besluit({ soort: 'DoelGesteld', doel: o.doel, persoon: o.persoon, tekst: o.tekst })
      )
    case 'BehaalDoel':
      return c.doelen.some(d => d.id === o.doel && !d.behaald)
        ? besluit({ soort: 'DoelBehaald', doel: o.doel })
        : nietHier('doel')
    case 'SpreekActieAf':
      return besluit({ soort: 'ActieAfgesproken', actie: o.actie, wie: o.wie, tekst: o.tekst, uiterlijk: o.uiterlijk })
    case 'RondActieAf':
      return c.acties.some(a => a.id === o.actie && !a.klaar)
        ? besluit({ soort: 'ActieKlaar', actie: o.actie, verslag: o.verslag })
        : nietHier('actie')
    case 'BenoemRisicofactor':
      return (
        alleLeden(c, [o.persoon]) ??
        besluit({ soort: 'RisicofactorBenoemd', factor: o.factor, persoon: o.persoon, tekst: o.tekst })
      )
    case 'SluitRisicofactorAf':
      return c.risicos.some(r => r.id === o.factor && !r.zonderInvloed)
        ? besluit({ soort: 'RisicofactorZonderInvloed', factor: o.factor, onderbouwing: o.onderbouwing })
        : nietHier('risicofactor')
    case 'BetrekNetwerk':
      return besluit({ soort: 'NetwerkBetrokken', verslag: o.verslag })
    case 'BetrekSpecialist':
      return besluit({ soort: 'SpecialistBetrokken', naam: o.naam, taak: o.taak })
    case 'RondFaseAf':
      return rondFaseAf(c, o, ctx)
    case 'LegNieuwGeweldVast':
      return besluit({
        soort: 'NieuwGeweld',
        op: o.op,
        verslag: o.verslag,
        fase: ctx.regio.keten.casus.fasen[0]?.id ?? 'veiligheid',
      })
    case 'SpreekNazorgAf':
      return besluit({ soort: 'NazorgAfgesproken', verslag: o.verslag })
    case 'DoeOpvolging':
      return opvolging(c, o, ctx)
    case 'SperMens':
      return sper(c, o)
    case 'SluitCasus':
      return sluit(c, o, ctx)
    case 'HeropenCasus':
      return weiger('MAG_NU_NIET', 'Deze casus is open.')
    default:
      return unreachable(o)
  }
}

const nietHier = (wat: string): Weigering =>
  weiger('ONVOLLEDIG', `Dit hoort niet bij de casus, of het kan nu niet: ${wat}.`)
const alleLeden = (c: Kern, ids: readonly string[]): Weigering | null =>
  ids.every(id => c.personen.some(p => p.id === id)) ? null : nietHier('persoon')
const sper = (c: Kern, o: Extract<CasusOpdracht, { type: 'SperMens' }>): Uitkomst =>
  c.gesperd.includes(o.mens)
    ? weiger('MAG_NU_NIET', 'Deze medewerker is al gesperd.')
    : besluit({ soort: 'MensGesperd', mens: o.mens, grond: o.grond })

/** A casusregisseur where the case is complex, else an owner, as the region says (P003-16); regional at raised risk (P003-17). */
function belegRegie(c: Open, o: Extract<CasusOpdracht, { type: 'BelegRegie' }>, ctx: Ctx): Uitkomst {
  const { regie } = ctx.regio.keten.casus
  if (regie.alleenBijComplex && o.regie === 'casusregie' && !c.complex && !c.personen.some(p => p.kind)) {
    return weiger(
      'MAG_NU_NIET',
      'Een casusregisseur is in deze regio voor complexe zaken. Wijs een zaakeigenaar aan.',
      { bron: regie.bron },
    )
  }
  if (regie.alleenBijComplex && o.regie === 'zaakeigenaar' && c.complex)
    return weiger('MAG_NU_NIET', 'Deze zaak is complex: wijs een casusregisseur aan.', { bron: regie.bron })
  if (regie.verhoogdRisico === 'regionaal' && c.verhoogdRisico && c.schaal === 'regionaal' && o.schaal === 'lokaal')
    return weiger('MAG_NU_NIET', 'Bij verhoogd risico is de casusregie regionaal, tot het veilig is.', {
      bron: regie.bron,
    })
  return besluit({ soort: 'RegieBelegd', regie: o.regie, mens: o.mens, schaal: o.schaal, reden: o.reden })
}

/** Regional direction at raised risk must stay regional; back to local with a reason once it is safe (P003-13, P003-17). */
function wijzigSchaal(c: Open, o: Extract<CasusOpdracht, { type: 'WijzigRegieschaal' }>, ctx: Ctx): Uitkomst {
  const { regie } = ctx.regio.keten.casus
  if (o.schaal === c.schaal) return weiger('MAG_NU_NIET', 'De regie is al op dit niveau.')
  if (o.reden === null) return weiger('ONVOLLEDIG', 'Geef een reden voor het wisselen van regieniveau.')
  if (
    o.schaal === 'lokaal' &&
    c.verhoogdRisico &&
    regie.verhoogdRisico === 'regionaal' &&
    c.veiligheid?.oordeel !== 'veilig'
  ) {
    return weiger('MAG_NU_NIET', 'Bij verhoogd risico blijft de regie regionaal tot het veilig is.', {
      bron: regie.bron,
    })
  }
  return besluit({
    soort: 'RegieschaalGewijzigd',
    schaal: o.schaal,
    organisatie: o.schaal === 'regionaal' ? c.gever : c.organisatie,
    reden: o.reden,
  })
}

/** Where the local team is never lost, casusregie cannot go to a specialist (P004-05, P004-06). */
function draagOver(o: Extract<CasusOpdracht, { type: 'DraagCasusregieOver' }>, ctx: Ctx): Uitkomst {
  const { regie } = ctx.regio.keten.casus
  if (regie.lokaalTeamBlijft)
    return weiger(
      'MAG_NU_NIET',
      'Het lokale team blijft betrokken en houdt de casusregie. Betrek de specialist bij het team.',
      { bron: regie.bron },
    )
  return weiger(
    'MAG_NU_NIET',
    `Overdragen van de casus aan een andere organisatie kan nog niet vanuit dit scherm (${o.aan.length > 0 ? 'gekozen' : 'geen'} ontvanger).`,
    { bron: regie.bron },
  )
}

/** Help for a child is offered also when parents do not cooperate, where the region says so (P003-05). */
function biedHulp(c: Open, o: Extract<CasusOpdracht, { type: 'BiedHulpAan' }>, ctx: Ctx): Uitkomst {
  const { type: _t, ...hulp } = o
  const lid = c.personen.find(p => p.id === o.persoon)
  if (!lid) return nietHier('persoon')
  const { kinderen } = ctx.regio.keten.casus
  if (lid.kind && o.medewerkingOuders === 'nee' && !kinderen.ookZonderMedewerkingOuders && c.drang === 'vrijwillig') {
    return weiger('MAG_NU_NIET', 'Ouders werken niet mee. Leg eerst vast dat drang of dwang nodig is.', {
      bron: kinderen.bron,
    })
  }
  return besluit({ soort: 'HulpAangeboden', ...hulp })
}

function hulpStand(c: Open, id: string, van: 'aangeboden' | 'loopt', feit: CasusFeit): Uitkomst | null {
  return c.hulp.some(h => h.id === id && h.stand === van) ? besluit(feit) : null
}

function opvolging(c: Kern, o: Extract<CasusOpdracht, { type: 'DoeOpvolging' }>, ctx: Ctx): Uitkomst {
  const { maanden, bron } = ctx.regio.keten.casus.opvolging
  if (!maanden.includes(o.maand))
    return weiger('ONVOLLEDIG', `Deze regio volgt op na: ${maanden.join(', ') || 'geen vaste maanden'}.`, { bron })
  if (c.opvolging[o.maand] !== undefined) return weiger('MAG_NU_NIET', 'Deze opvolging is al vastgelegd.')
  return besluit({ soort: 'OpvolgingGedaan', maand: o.maand, uitkomst: o.uitkomst, verslag: o.verslag })
}
