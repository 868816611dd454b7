import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { CasusFeit } from '../casus.ts'
import type { Open, Uitkomst } from '../deel.ts'
import type { OverRegisseur, RegieOpdracht } from './feiten.ts'

type O<T extends RegieOpdracht['type']> = Extract<RegieOpdracht, { type: T }>
type Leider = { readonly regie: 'casusregie' | 'zaakeigenaar'; readonly over?: OverRegisseur | null }

/** One family, one plan, one director: a second is refused; who leads now is changed, not doubled (R003-70, R001-45). */
export function belegRegie(c: Open, o: O<'BelegRegie'>, ctx: Ctx): Uitkomst {
  const { regie } = ctx.regio.keten.casus
  if (c.regisseur?.regie === 'casusregie')
    return weiger(
      'MAG_NU_NIET',
      'Deze casus heeft al een casusregisseur: één gezin, één plan, één regisseur. Wissel van regisseur als iemand anders het overneemt.',
      { bron: regie.bron },
    )
  const elders = (o.elders ?? []).filter(e => e.regie === true)
  if (o.regie === 'casusregie' && elders.length > 0)
    return weiger(
      'MAG_NU_NIET',
      `Dit huishouden heeft al een casusregisseur, in casus ${elders.map(e => e.nummer).join(', ')}. Sluit deze casus daarbij aan: één gezin, één plan, één regisseur.`,
      { bron: regie.bron, velden: elders.map(e => ({ veld: 'huishouden', uitleg: e.nummer })) },
    )
  const nee = pastRegie(c, o, ctx) ?? magLeiden(c, o, ctx)
  if (nee) return nee
  if (regie.verhoogdRisico === 'regionaal' && c.verhoogdRisico && c.schaal === 'regionaal' && o.schaal === 'lokaal')
    return weiger('MAG_NU_NIET', 'Bij verhoogd risico is de casusregie regionaal, tot het veilig is.', {
      bron: regie.bron,
    })
  return besluit({
    soort: 'RegieBelegd',
    regie: o.regie,
    mens: o.mens,
    schaal: o.schaal,
    reden: o.reden,
    ...(o.grond === undefined ? {} : { grond: o.grond }),
    op: ctx.nu,
  })
}

/** A casusregisseur where the case is complex, else an owner, as the region says (P003-16). */
function pastRegie(c: Open, o: Leider, ctx: Ctx): Weigering | null {
  const { regie } = ctx.regio.keten.casus
  if (!regie.alleenBijComplex) return null
  if (o.regie === 'casusregie' && !c.complex && !c.hulpVastgelopen && !c.personen.some(p => p.kind))
    return weiger(
      'MAG_NU_NIET',
      'Een casusregisseur is in deze regio voor complexe zaken. Wijs een zaakeigenaar aan.',
      { bron: regie.bron },
    )
  if (o.regie === 'zaakeigenaar' && c.complex)
    return weiger('MAG_NU_NIET', 'Deze zaak is complex: wijs een casusregisseur aan.', { bron: regie.bron })
  return null
}

/** Who leads works in this case, and is trained and mandated where the region asks that (R002-41). */
function magLeiden(c: Open, o: Leider, ctx: Ctx): Weigering | null {
  const { regie } = ctx.regio.keten.casus
  if (o.over === undefined) return null
  if (o.over === null || !inDeZaak(c, o.over.organisatie))
    return weiger('ONVOLLEDIG', 'Kies iemand van het team dat deze casus heeft, of van een organisatie die meedoet.', {
      velden: [{ veld: 'mens', uitleg: 'werkt niet aan deze casus' }],
    })
  if (o.regie === 'casusregie' && regie.bevoegdheidNodig === true) {
    const mist = [...(o.over.opgeleid ? [] : ['de opleiding']), ...(o.over.gemandateerd ? [] : ['het mandaat'])]
    if (mist.length > 0)
      return weiger(
        'MAG_NU_NIET',
        `Bij deze collega staat ${mist.join(' en ')} voor casusregie niet geregistreerd. Kies iemand anders, of laat het eerst registreren.`,
        { bron: regie.bron, velden: [{ veld: 'mens', uitleg: `geen registratie van ${mist.join(' en ')}` }] },
      )
  }
  return null
}

const inDeZaak = (c: Open, organisatie: string): boolean =>
  organisatie === c.organisatie ||
  (c.schaal === 'regionaal' && organisatie === c.gever) ||
  c.gedeeld.some(g => g.organisatie === organisatie)

/** The family keeps one face; a change has a reason, and the family hears it: now, or as work that stays open (R002-40, R004-49). */
export function wissel(c: Open, o: O<'WisselRegisseur'>, ctx: Ctx): Uitkomst {
  if (!c.regisseur) return weiger('MAG_NU_NIET', 'Nog niemand heeft de regie. Beleg eerst de regie.')
  if (c.regisseur.mens === o.naar) return weiger('MAG_NU_NIET', 'Deze collega heeft de regie al.')
  const nee = magLeiden(c, { regie: c.regisseur.regie, ...(o.over === undefined ? {} : { over: o.over }) }, ctx)
  if (nee) return nee
  return besluit({
    soort: 'RegisseurGewisseld',
    regie: c.regisseur.regie,
    van: c.regisseur.mens,
    naar: o.naar,
    reden: o.reden,
    verteld: o.verteld,
    op: ctx.nu,
  })
}

export const vertelWissel = (c: Open, o: O<'VertelWissel'>, ctx: Ctx): Uitkomst =>
  c.wisselVertellen
    ? besluit({ soort: 'WisselVerteld', verslag: o.verslag, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'Er is geen wisseling die het gezin nog moet horen.')

/** While somebody is away another stands in; the family's director stays who it is. */
export function vervang(c: Open, o: O<'RegelVervanging'>, ctx: Ctx): Uitkomst {
  if (!c.regisseur) return weiger('MAG_NU_NIET', 'Nog niemand heeft de regie. Beleg eerst de regie.')
  if (o.mens === c.regisseur.mens) return weiger('ONVOLLEDIG', 'Iemand kan zichzelf niet vervangen. Kies een collega.')
  if (o.tot < o.van)
    return weiger('ONVOLLEDIG', 'De laatste dag ligt voor de eerste.', {
      velden: [{ veld: 'tot', uitleg: 'ligt voor de eerste dag' }],
    })
  const nee = magLeiden(c, { regie: 'zaakeigenaar', ...(o.over === undefined ? {} : { over: o.over }) }, ctx)
  return nee ?? besluit({ soort: 'VervangingGeregeld', mens: o.mens, van: o.van, tot: o.tot })
}

/** Regional direction at raised risk must stay regional; back to local with a reason once it is safe (P003-13, P003-17, R003-80). */
export function wijzigSchaal(c: Open, o: O<'WijzigRegieschaal'>, ctx: Ctx): Uitkomst {
  if (o.schaal === c.schaal) return weiger('MAG_NU_NIET', 'De regie is al op dit niveau.')
  if (o.reden === null) return weiger('ONVOLLEDIG', 'Geef een reden voor het wisselen van regieniveau.')
  return (
    (o.schaal === 'lokaal' ? blijftRegionaal(c, ctx) : null) ??
    besluit({
      soort: 'RegieschaalGewijzigd',
      schaal: o.schaal,
      organisatie: o.schaal === 'regionaal' ? c.gever : c.organisatie,
      reden: o.reden,
      op: ctx.nu,
    })
  )
}

function blijftRegionaal(c: Open, ctx: Ctx): Weigering | null {
  const { regie } = ctx.regio.keten.casus
  return c.verhoogdRisico && regie.verhoogdRisico === 'regionaal' && c.veiligheid?.oordeel !== 'veilig'
    ? weiger('MAG_NU_NIET', 'Bij verhoogd risico blijft de regie regionaal tot het veilig is.', { bron: regie.bron })
    : null
}

/** Regional direction is looked at again after a time: it stays with a reason, or goes back to the local team (R003-81). */
export function herzie(c: Open, o: O<'HerzieRegionaleRegie'>, ctx: Ctx): Uitkomst {
  if (c.schaal !== 'regionaal') return weiger('MAG_NU_NIET', 'De regie van deze casus is lokaal.')
  const herzien = { soort: 'RegionaleRegieHerzien', uitkomst: o.uitkomst, reden: o.reden, op: ctx.nu } as const
  if (o.uitkomst === 'blijft') return besluit(herzien)
  return (
    blijftRegionaal(c, ctx) ??
    besluit<CasusFeit>(herzien, {
      soort: 'RegieschaalGewijzigd',
      schaal: 'lokaal',
      organisatie: c.organisatie,
      reden: o.reden,
      op: ctx.nu,
    })
  )
}

/** Two organisations may lead together, with one first contact for the family (R002-42). */
export function deelRegie(c: Open, o: O<'DeelRegie'>, ctx: Ctx): Uitkomst {
  if (o.organisatie === c.organisatie)
    return weiger('ONVOLLEDIG', 'Kies een andere organisatie dan die de casus heeft.')
  if (c.gedeeld.some(g => g.organisatie === o.organisatie))
    return weiger('MAG_NU_NIET', 'Met deze organisatie wordt de regie al gedeeld.')
  if (![c.organisatie, o.organisatie].includes(o.eersteContact))
    return weiger('ONVOLLEDIG', 'Het eerste contact voor het gezin is een van de twee organisaties.')
  const { type: _t, ...feit } = o
  return besluit({ soort: 'RegieGedeeld', ...feit, op: ctx.nu })
}

export const eindeDelen = (c: Open, o: O<'BeeindigGedeeldeRegie'>, ctx: Ctx): Uitkomst =>
  c.gedeeld.some(g => g.organisatie === o.organisatie)
    ? besluit({ soort: 'GedeeldeRegieBeeindigd', organisatie: o.organisatie, reden: o.reden, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'Met deze organisatie wordt de regie niet gedeeld.')

/** Long violence with complex problems: a named director who may take longer (R004-50). */
export function intensief(c: Open, o: O<'StelIntensieveRegieIn'>, ctx: Ctx): Uitkomst {
  if (c.intensief) return weiger('MAG_NU_NIET', 'Deze casus heeft al intensieve casusregie.')
  if (o.tot <= ctx.nu.slice(0, 10))
    return weiger('ONVOLLEDIG', 'De einddatum ligt niet in de toekomst.', {
      velden: [{ veld: 'tot', uitleg: 'kies een dag na vandaag' }],
    })
  return besluit({ soort: 'IntensieveRegieIngesteld', mens: o.mens, tot: o.tot, reden: o.reden, op: ctx.nu })
}

/** The organisation that took the report in guards the process; another choice has a reason (R002-38), and is independent where that is asked (R002-43). */
export function belegProcesregie(c: Open, o: O<'BelegProcesregie'>, ctx: Ctx): Uitkomst {
  const { regie } = ctx.regio.keten.casus
  if (o.organisatie === c.procesregie) return weiger('MAG_NU_NIET', 'Deze organisatie heeft de procesregie al.')
  if (o.organisatie !== c.gever && o.reden === null)
    return weiger('ONVOLLEDIG', 'De procesregie ligt bij wie de melding kreeg. Geef een reden voor een andere keuze.', {
      velden: [{ veld: 'reden', uitleg: 'ontbreekt' }],
    })
  const voertUit = o.organisatie === c.organisatie || c.gedeeld.some(g => g.organisatie === o.organisatie)
  if (regie.onafhankelijkBijComplex === true && c.complex && voertUit)
    return weiger(
      'MAG_NU_NIET',
      'Bij een complexe zaak is de procesregie onafhankelijk: niet van een organisatie die zelf met het gezin werkt.',
      { bron: regie.bron },
    )
  return besluit({ soort: 'ProcesregieBelegd', organisatie: o.organisatie, reden: o.reden, op: ctx.nu })
}

/** Where the local team is never lost, casusregie cannot go to a specialist (P004-05, P004-06, R004-47). */
export function draagOver(_c: Open, o: O<'DraagCasusregieOver'>, ctx: Ctx): Uitkomst {
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
