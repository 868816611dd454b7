import { agendadag, dekt, tafelVan, verplichtOp, type Tafeloverleg } from '../../gedeeld/regio/tafel.ts'
import { besluit, unreachable, type Besluit as Uitslag, type Ctx } from '../../kernel/decider.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { grondBezwaar } from './gronden.ts'
import {
  aanTafel,
  nogUitTeVoeren,
  nuErbij,
  openActies,
  type Bespreking,
  type Kern,
  type OverlegFeit,
  type OverlegOpdracht,
  type Tafelwerkrol,
} from './overleg.ts'

type Uitkomst = Uitslag<OverlegFeit>
type Van<T extends OverlegOpdracht['type']> = Extract<OverlegOpdracht, { type: T }>

/** What may happen to one case at one table. Pure. */
export function decide(b: Bespreking, o: OverlegOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'Agendeer') return b.status === 'geen' ? agendeer(o, ctx) : alDaar()
  if (b.status === 'geen') return weiger('MAG_NU_NIET', 'Deze zaak staat niet op een agenda.')
  if (b.status === 'gesloten') return weiger('MAG_NU_NIET', 'Deze bespreking is gesloten.')
  switch (o.type) {
    case 'GeefGrond':
      return geefGrond(b, o, ctx)
    case 'NodigUit':
      return nodigUit(b, o, ctx)
    case 'VerwijderPartner':
      return verwijder(b, o, ctx)
    case 'BrengIn':
      return brengIn(b, o, ctx)
    case 'LegAanwezigheidVast':
      return aanwezigheid(b, o, ctx)
    case 'NoteerGesprek':
      return noteer(b, o, ctx)
    case 'GaProblematiekNa':
      return problematiek(b, o, ctx)
    case 'NeemBesluit':
      return neemBesluit(b, o, ctx)
    case 'MeldUitgevoerd':
      return uitgevoerd(b, o, ctx)
    case 'AanvaardLokaal':
    case 'GeefLokaalTerug':
      return antwoordLokaal(b, o, ctx)
    case 'SpreekActieAf':
      return actie(b, o, ctx)
    case 'RondActieAf':
      return rondActieAf(b, o, ctx)
    case 'RondTafelAf':
      return rondAf(b, ctx)
    case 'SluitBespreking':
      return sluit(b, ctx)
    default:
      return unreachable(o)
  }
}

const alDaar = () => weiger('MAG_NU_NIET', 'Deze bespreking is er al.')

function agendeer(o: Van<'Agendeer'>, ctx: Ctx): Uitkomst {
  // outside your own circle a case does not exist, and so cannot be brought to a table
  if (o.gemeente === '') return nietGevonden()
  const tafel = tafelVan(ctx.regio, o.tafel)
  if (tafel === null)
    return weiger('ONVOLLEDIG', 'Dit overleg bespreekt in deze regio geen zaken.', {
      velden: [{ veld: 'tafel', uitleg: 'kies een overleg uit de lijst' }],
    })
  if (!dekt(tafel, o.gemeente))
    return weiger('BUITEN_BEREIK', 'Dit overleg is er niet voor deze gemeente.', {
      bron: tafel.tafel.bron,
      velden: [{ veld: 'tafel', uitleg: 'kies het overleg van dit gebied' }],
    })
  if (o.personen.length === 0)
    return weiger('ONVOLLEDIG', 'Zonder mensen valt er niets te bespreken.', {
      velden: [{ veld: 'personen', uitleg: 'kies wie het aangaat' }],
    })
  const nee = grondBezwaar(ctx.regio, o.grond) ?? toelatingBezwaar(o, tafel)
  if (nee) return nee
  const { type: _type, ...rest } = o
  return besluit<OverlegFeit>({
    soort: 'BesprekingGeagendeerd',
    ...rest,
    vorm: tafel.tafel.vorm,
    dag: agendadag(tafel, ctx.nu, o.spoed),
    inbrenger: ctx.wie.organisatie,
    inbrengerRol: rolVan(ctx.wie.rol),
  })
}

/** A table with admission rules takes a case by hand only when one of them holds; which, is written down. */
function toelatingBezwaar(o: Van<'Agendeer'>, { tafel }: Tafeloverleg): Weigering | null {
  const regels = tafel.toelating ?? []
  const bekend = o.toelating.every(id => regels.some(r => r.id === id))
  if (bekend && (o.regel || regels.length === 0 || o.toelating.length > 0)) return null
  return weiger('ONVOLLEDIG', 'Dit overleg neemt een zaak aan als een van zijn regels opgaat. Kies welke.', {
    bron: regels[0]?.bron ?? tafel.bron,
    velden: [{ veld: 'toelating', uitleg: regels.map(r => r.tekst).join(' ') || 'dit overleg kent geen regels' }],
  })
}

const EIGEN = ['casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester'] as const
/** The work of who brought it; of the system it is that of the reporting point. */
const rolVan = (rol: Ctx['wie']['rol']): Tafelwerkrol => EIGEN.find(r => r === rol) ?? 'medewerker-veilig-thuis'

/** What a rule put on the agenda has no ground of its own yet: somebody says why before anybody is asked to come. */
function geefGrond(k: Kern, o: Van<'GeefGrond'>, ctx: Ctx): Uitkomst {
  if (![k.inbrenger, k.voorzitter].includes(ctx.wie.organisatie)) return alleenVoorzitter()
  const nee = grondBezwaar(ctx.regio, o.grond)
  if (nee) return nee
  const { type: _type, ...rest } = o
  return besluit<OverlegFeit>({ soort: 'GrondGegeven', ...rest })
}

const alleenVoorzitter = (): Weigering =>
  weiger('NIET_BEVOEGD', 'Dit doet wie het overleg voorzit.', { bron: 'R000-88' })

function voorzitterBezwaar(k: Kern, ctx: Ctx): Weigering | null {
  return ctx.wie.organisatie === k.voorzitter ? null : alleenVoorzitter()
}

/** Per partner: ground and need, before anything is shown (SD-37). */
function nodigUit(k: Kern, o: Van<'NodigUit'>, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx) ?? grondBezwaar(ctx.regio, o.grond)
  if (nee) return nee
  if (k.doel === null || k.noodzaak === null)
    return weiger(
      'ONVOLLEDIG',
      'Zeg eerst waarom deze zaak op tafel komt en op welke grond. Daarna kunt u uitnodigen.',
      {
        velden: [{ veld: 'doel', uitleg: 'is nog niet ingevuld' }],
      },
    )
  if (o.definitie === '') return nietAanTafel('organisatie')
  if (k.afgerond) return weiger('MAG_NU_NIET', 'De bespreking is afgerond. Er komt niemand meer bij.')
  if ([k.inbrenger, k.voorzitter].includes(o.organisatie) || nuErbij(k).some(p => p.organisatie === o.organisatie))
    return weiger('ONVOLLEDIG', 'Deze partner zit al aan tafel.', {
      velden: [{ veld: 'organisatie', uitleg: 'kies een ander' }],
    })
  const { type: _type, ...rest } = o
  return besluit<OverlegFeit>({ soort: 'PartnerUitgenodigd', ...rest, op: ctx.nu })
}

function verwijder(k: Kern, o: Van<'VerwijderPartner'>, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx)
  if (nee) return nee
  if (!nuErbij(k).some(p => p.organisatie === o.organisatie)) return nietAanTafel('organisatie')
  if (openActies(k).some(a => a.organisatie === o.organisatie))
    return weiger(
      'MAG_NU_NIET',
      'Deze partner heeft nog een actie open. Geef die eerst aan een ander, of laat haar afronden.',
    )
  return besluit<OverlegFeit>({ soort: 'PartnerVerwijderd', organisatie: o.organisatie, reden: o.reden, op: ctx.nu })
}

const nietAanTafel = (veld: string): Weigering =>
  weiger('ONVOLLEDIG', 'Deze partner zit niet (meer) aan tafel. Ververs en kies opnieuw.', {
    velden: [{ veld, uitleg: 'kies wie er nu bij zit' }],
  })

/** Nothing goes to who is not there: also when a partner left a moment ago. */
function voorBezwaar(k: Kern, voor: readonly string[]): Weigering | null {
  const erbij = aanTafel(k)
  return voor.every(v => erbij.includes(v)) ? null : nietAanTafel('voor')
}

function brengIn(k: Kern, o: Van<'BrengIn'>, ctx: Ctx): Uitkomst {
  const nee = grondBezwaar(ctx.regio, o.grond) ?? voorBezwaar(k, o.voor) ?? strafBezwaar(o)
  if (nee) return nee
  const wie = ctx.wie.organisatie
  const { passage: id, grond, voor, strafstand } = o
  return besluit<OverlegFeit>({
    soort: 'PassageGenoteerd',
    passage: { id, moment: 'inbreng', bron: wie, door: wie, grond, voor, strafstand, op: ctx.nu },
  })
}

/** Where somebody stands in the criminal chain is told on a ground for such data, and on no other (Wjsg art. 39f, Bpg art. 4:2). */
const strafBezwaar = (o: Van<'BrengIn'>): Weigering | null =>
  o.strafstand === null || ['wjsg-39f', 'bpg-4-2'].includes(o.grond) || o.grond.startsWith('convenant-')
    ? null
    : weiger('ONVOLLEDIG', 'De stand in de strafketen mag alleen gedeeld worden op een grond voor strafgegevens.', {
        bron: 'Wjsg art. 39f; Bpg art. 4:2',
        velden: [{ veld: 'grond', uitleg: 'kies een grond van politie, justitie of een convenant' }],
      })

function aanwezigheid(k: Kern, o: Van<'LegAanwezigheidVast'>, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx) ?? voorBezwaar(k, o.aanwezig)
  return nee ?? besluit<OverlegFeit>({ soort: 'AanwezigheidVastgelegd', aanwezig: o.aanwezig, op: ctx.nu })
}

const begonnen = (k: Kern): Weigering | null =>
  k.begonnenOp === null ? weiger('MAG_NU_NIET', 'Leg eerst vast wie er aan tafel zitten.') : null

/** One note-taking: whose words, on which ground, and for whom. */
function noteer(k: Kern, o: Van<'NoteerGesprek'>, ctx: Ctx): Uitkomst {
  const nee =
    voorzitterBezwaar(k, ctx) ?? begonnen(k) ?? grondBezwaar(ctx.regio, o.grond) ?? voorBezwaar(k, [...o.voor, o.bron])
  if (nee) return nee
  const { passage: id, bron, grond, voor } = o
  return besluit<OverlegFeit>({
    soort: 'PassageGenoteerd',
    passage: { id, moment: 'gesprek', bron, door: ctx.wie.organisatie, grond, voor, op: ctx.nu },
  })
}

function problematiek(k: Kern, o: Van<'GaProblematiekNa'>, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx) ?? voorBezwaar(k, o.gevraagd)
  if (nee) return nee
  if (o.gevraagd.length === 0)
    return weiger('ONVOLLEDIG', 'Vraag het minstens een partner.', {
      bron: 'r2015:1525-1531',
      velden: [{ veld: 'gevraagd', uitleg: 'kies wie er keek' }],
    })
  const { bevinding, tekst, gevraagd } = o
  return besluit<OverlegFeit>({ soort: 'ProblematiekNagegaan', problematiek: { bevinding, tekst, gevraagd } })
}

function neemBesluit(k: Kern, o: Van<'NeemBesluit'>, ctx: Ctx): Uitkomst {
  const tafel = tafelVan(ctx.regio, k.tafel)
  if (tafel === null) return weiger('MAG_NU_NIET', 'Dit overleg bestaat in deze regio niet meer.')
  const nee = voorzitterBezwaar(k, ctx) ?? begonnen(k) ?? besluitBezwaar(k, o, tafel)
  if (nee) return nee
  const { type: _type, volgendeVoorzitter, inbrengerDefinitie: _definitie, lokaalTeam, herziet: _herziet, ...rest } = o
  const genomen: OverlegFeit = { soort: 'BesluitGenomen', besluit: { ...rest, op: ctx.nu } }
  if (o.uitkomst === 'veilig-genoeg') return naarGemeente(k, genomen, lokaalTeam, ctx)
  const naar = gaatDoor(tafel, o.uitkomst) ? tafelVan(ctx.regio, tafel.tafel.doorNaar ?? '') : null
  if (naar === null) return besluit<OverlegFeit>(genomen)
  if (volgendeVoorzitter === null) return weiger('MAG_NU_NIET', 'Dit overleg heeft nog geen voorzitter.')
  // The same case moves to the agenda of the next table; who sat here is not by that at the next (SD-37).
  return besluit<OverlegFeit>(genomen, {
    soort: 'BesprekingDoorgeleid',
    tafel: naar.id,
    vorm: naar.tafel.vorm,
    dag: agendadag(naar, ctx.nu, false),
    voorzitter: volgendeVoorzitter,
    weg: nuErbij(k).map(p => p.organisatie),
    op: ctx.nu,
  })
}

/**
 * Safe enough: the handover to the municipality of residence exists in the same moment as the decision (R000-89). Its team sits at
 * the table from then on, on the ground of the case and with the decision as the need.
 */
function naarGemeente(
  k: Kern,
  genomen: Extract<OverlegFeit, { soort: 'BesluitGenomen' }>,
  team: Van<'NeemBesluit'>['lokaalTeam'],
  ctx: Ctx,
): Uitkomst {
  if (team === null)
    return weiger('MAG_NU_NIET', 'Voor deze gemeente staat geen lokaal team in de regio. Kies een andere uitkomst.', {
      bron: 'r2014:797-802',
    })
  // who brought the case is the team itself: it has nowhere to go
  if (team.id === k.inbrenger || k.terug?.antwoord === null) return besluit<OverlegFeit>(genomen)
  const erbij = nuErbij(k).some(p => p.organisatie === team.id)
  const gast: OverlegFeit = {
    soort: 'PartnerUitgenodigd',
    organisatie: team.id,
    definitie: team.definitie,
    rol: 'teamcoordinator',
    grond: k.grond,
    noodzaak: genomen.besluit.reden,
    op: ctx.nu,
  }
  return besluit<OverlegFeit>(genomen, ...(erbij ? [] : [gast]), {
    soort: 'LokaalAangeboden',
    organisatie: team.id,
    gemeente: k.gemeente,
    op: ctx.nu,
  })
}

/** The team says yes, or gives it back with a reason. Until then who brought the case holds it. */
function antwoordLokaal(k: Kern, o: Van<'AanvaardLokaal'> | Van<'GeefLokaalTerug'>, ctx: Ctx): Uitkomst {
  if (k.terug === null || k.terug.antwoord !== null)
    return weiger('MAG_NU_NIET', 'Er ligt geen aanbod aan de gemeente.')
  const wie = ctx.wie.organisatie
  if (k.terug.organisatie !== wie)
    return weiger('NIET_BEVOEGD', 'Dit aanbod is aan een ander team.', { bron: 'r2014:797-802' })
  const bezig = openActies(k).some(a => a.organisatie === wie)
  const weg = k.afgerond && !bezig && nuErbij(k).some(p => p.organisatie === wie) ? [wie] : []
  return o.type === 'AanvaardLokaal'
    ? besluit<OverlegFeit>({ soort: 'LokaalAanvaard', op: ctx.nu, weg })
    : besluit<OverlegFeit>({ soort: 'LokaalTeruggegeven', reden: o.reden, op: ctx.nu, weg })
}

/** Acting on a decision happens in the case, by who may act there; here they say that it is done, or why not. */
function uitgevoerd(k: Kern, o: Van<'MeldUitgevoerd'>, ctx: Ctx): Uitkomst {
  if (ctx.wie.organisatie !== k.inbrenger) return weiger('NIET_BEVOEGD', 'Dit zegt wie de zaak inbracht.')
  if (!nogUitTeVoeren(k).includes(o.wat)) return weiger('MAG_NU_NIET', 'Dit staat niet (meer) open.')
  const { type: _type, ...rest } = o
  return besluit<OverlegFeit>({ soort: 'OnderdeelUitgevoerd', ...rest, op: ctx.nu })
}

/** Going on to the next table is an outcome that names it: the case meeting, or the risk meeting. */
const gaatDoor = (t: Tafeloverleg, uitkomst: string): boolean =>
  t.tafel.doorNaar !== undefined && ['casusoverleg', 'risico-overleg'].includes(uitkomst)

function besluitBezwaar(k: Kern, o: Van<'NeemBesluit'>, t: Tafeloverleg): Weigering | null {
  // Two people who record it at once, or one who did not see the other: the second hears so, and nothing is overwritten.
  if (k.besluit !== null && !o.herziet)
    return weiger('MAG_NU_NIET', 'Er is al een besluit. Lees wat er staat, en wijzig het als het anders moet.')
  if (!t.tafel.uitkomsten.includes(o.uitkomst))
    return weiger('ONVOLLEDIG', 'Dit overleg kan dit niet besluiten.', {
      bron: t.tafel.bron,
      velden: [{ veld: 'uitkomst', uitleg: 'kies een uitkomst uit de lijst' }],
    })
  const inbrengerIs = (v: string) => v === o.inbrengerDefinitie && k.aanwezig.includes(k.inbrenger)
  const mist = verplichtOp(t, k.dag).filter(
    v => !inbrengerIs(v) && !nuErbij(k).some(p => p.definitie === v && p.aanwezig === true),
  )
  if (mist.length > 0)
    return weiger('MAG_NU_NIET', 'Niet iedereen die erbij moet zijn zit aan tafel. Besluit als zij er zijn.', {
      bron: t.tafel.bron,
      velden: mist.map(m => ({ veld: `partner.${m}`, uitleg: 'is er niet' })),
    })
  // Settling at once asks whether partners know of more underneath (R001-72).
  if (o.uitkomst === 'afdoen' && k.problematiek === null)
    return weiger('ONVOLLEDIG', 'Ga eerst na of er meer speelt dan dit feit. Daarna kan de zaak worden afgedaan.', {
      bron: 'r2015:1525-1531',
      velden: [{ veld: 'problematiek', uitleg: 'is nog niet nagegaan bij de partners' }],
    })
  if (o.uitkomst === 'afdoen' && k.problematiek?.bevinding === 'meer')
    return weiger('MAG_NU_NIET', 'Partners weten van meer problemen. Zulke zaken gaan door naar het risico-overleg.', {
      bron: 'r2015:1483-1487',
    })
  // Not too heavy and not too light: both reasons stand in the decision (R000-45).
  if (k.vorm === 'geweldkamer' && (o.nietLichter === null || o.nietZwaarder === null))
    return weiger('ONVOLLEDIG', 'Schrijf waarom dit niet lichter kan en waarom het niet zwaarder hoeft.', {
      bron: 'r2014:794-797',
      velden: [
        ...(o.nietLichter === null ? [{ veld: 'nietLichter', uitleg: 'waarom kan het niet lichter' }] : []),
        ...(o.nietZwaarder === null ? [{ veld: 'nietZwaarder', uitleg: 'waarom hoeft het niet zwaarder' }] : []),
      ],
    })
  return voorBezwaar(k, [o.oppakker, o.regie, ...o.maatregelen.map(m => m.door)])
}

function actie(k: Kern, o: Van<'SpreekActieAf'>, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx) ?? begonnen(k) ?? voorBezwaar(k, [o.organisatie])
  if (nee) return nee
  if (o.uiterlijk < ctx.nu.slice(0, 10))
    return weiger('ONVOLLEDIG', 'Deze dag is al voorbij.', {
      velden: [{ veld: 'uiterlijk', uitleg: 'kies een dag die nog komt' }],
    })
  const { actie: id, wat, organisatie, uiterlijk } = o
  return besluit<OverlegFeit>({ soort: 'ActieAfgesproken', actie: { id, wat, organisatie, uiterlijk, klaarOp: null } })
}

/** Who closes their last action after the table is done goes out with it: access lasts until the action is closed (SD-37). */
function rondActieAf(k: Kern, o: Van<'RondActieAf'>, ctx: Ctx): Uitkomst {
  const deze = k.acties.find(a => a.id === o.actie)
  if (deze === undefined || deze.klaarOp !== null) return weiger('MAG_NU_NIET', 'Deze actie is al afgerond.')
  const wie = ctx.wie.organisatie
  if (deze.organisatie !== wie) return weiger('NIET_BEVOEGD', 'Deze actie is van een ander.')
  const nog = openActies(k).some(a => a.organisatie === wie && a.id !== o.actie)
  const gaat = k.afgerond && !nog && nuErbij(k).some(p => p.organisatie === wie) ? [wie] : []
  return besluit<OverlegFeit>({ soort: 'ActieAfgerond', actie: o.actie, verslag: o.verslag, op: ctx.nu, weg: gaat })
}

function rondAf(k: Kern, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx)
  if (nee) return nee
  if (k.besluit === null) return weiger('MAG_NU_NIET', 'Neem eerst een besluit.')
  if (k.afgerond) return weiger('MAG_NU_NIET', 'Deze bespreking is al afgerond.')
  const bezig = new Set(openActies(k).map(a => a.organisatie))
  if (k.terug !== null && k.terug.antwoord === null) bezig.add(k.terug.organisatie)
  const weg = nuErbij(k).flatMap(p => (bezig.has(p.organisatie) ? [] : [p.organisatie]))
  return besluit<OverlegFeit>({ soort: 'TafelAfgerond', op: ctx.nu, weg })
}

function sluit(k: Kern, ctx: Ctx): Uitkomst {
  const nee = voorzitterBezwaar(k, ctx)
  if (nee) return nee
  if (!k.afgerond) return weiger('MAG_NU_NIET', 'Rond eerst de bespreking af.')
  if (openActies(k).length > 0)
    return weiger('MAG_NU_NIET', 'Er staat nog een actie open. Sluiten kan als alles gedaan is.')
  if (k.terug !== null && k.terug.antwoord === null)
    return weiger('MAG_NU_NIET', 'Het team van de gemeente heeft nog niet geantwoord.')
  if (nogUitTeVoeren(k).length > 0)
    return weiger('MAG_NU_NIET', 'Wie de zaak inbracht heeft nog niet alles uitgevoerd wat hier besloten is.')
  return besluit<OverlegFeit>({ soort: 'BesprekingGesloten', op: ctx.nu, weg: nuErbij(k).map(p => p.organisatie) })
}
