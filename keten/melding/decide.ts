import { besluit, unreachable, type Besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { neemAan } from './aanname.ts'
import { vulAan } from './aanvullen.ts'
import { bevestigAfwijking, stelAfwijkingVoor, wijsAfwijkingAf } from './afwijken.ts'
import { eerstConsult, legConsultVast } from './consult.ts'
import { legContactpogingVast, stelVeiligContactIn, wijzeBezwaar } from './contact.ts'
import { legLopendeHulpVast } from './hulp.ts'
import { voegInformatieToe } from './informatie.ts'
import { informeerInstantie } from './instantie.ts'
import { koppel, koppelBericht } from './koppelen.ts'
import type { Kern, Melding, MeldingFeit, MeldingOpdracht } from './melding.ts'
import { aanvaard, biedAan, geefTerug, hefOp, houdAan, laatVervallen } from './overdracht.ts'
import { begin, maakPlan } from './plan.ts'
import { legToestemmingVast, trekToestemmingIn } from './toestemming.ts'
import { beantwoord, besluitWeging, bevestig, legTerug, rondStapAf, slaStapOver } from './weging.ts'

export type Open = Extract<Melding, { status: 'open' }>
export type Uitkomst = Besluit<MeldingFeit>

/** Every rule of a report on one page: an order, the situation, and what follows from it. */
export function decide(m: Melding, opdracht: MeldingOpdracht, ctx: Ctx): Uitkomst {
  if (opdracht.type === 'NeemMeldingAan')
    return m.status === 'geen' ? neemAan(opdracht, ctx) : weiger('MAG_NU_NIET', 'Deze melding is al aangenomen.')
  if (m.status === 'geen') return weiger('MAG_NU_NIET', 'Deze melding bestaat nog niet.')
  if (m.status === 'gesloten')
    return opdracht.type === 'SperMens'
      ? sper(opdracht)
      : weiger('MAG_NU_NIET', 'Deze melding is gesloten. Neem een nieuwe melding aan als er iets gebeurd is.')
  return alsOpen(m, opdracht, ctx)
}

function alsOpen(m: Open, o: Exclude<MeldingOpdracht, { type: 'NeemMeldingAan' }>, ctx: Ctx): Uitkomst {
  switch (o.type) {
    case 'ZetCrisisIn':
      return Date.parse(o.op) > Date.parse(ctx.nu)
        ? weiger('ONVOLLEDIG', 'Een crisisinterventie ligt niet in de toekomst.', {
            velden: [{ veld: 'op', uitleg: 'kies het moment waarop zij begon' }],
          })
        : besluit({ soort: 'CrisisIngezet', naar: o.naar, verslag: o.verslag, voor: o.voor, op: o.op })
    case 'InformeerInstantie':
      return informeerInstantie(m, o, ctx)
    case 'KoppelMelding':
      return koppel(m, o)
    case 'KoppelBericht':
      return koppelBericht(m, o, ctx)
    case 'LegContactVast':
      return besluit({
        soort: 'ContactGelegd',
        partij: o.partij,
        verslag: o.verslag,
        ...(o.organisatie === undefined ? {} : { organisatie: o.organisatie }),
      })
    case 'VulMeldingAan':
      return vulAan(m, o, ctx)
    case 'VoegInformatieToe':
      return voegInformatieToe(m, o, ctx)
    case 'LegConsultVast':
      return legConsultVast(m, o, ctx)
    case 'StelVeiligContactIn':
      return stelVeiligContactIn(m, o)
    case 'LegContactpogingVast':
      return legContactpogingVast(m, o, ctx)
    case 'StelAfwijkingVoor':
      return stelAfwijkingVoor(m, o, ctx)
    case 'BevestigAfwijking':
      return bevestigAfwijking(m, o, ctx)
    case 'WijsAfwijkingAf':
      return wijsAfwijkingAf(m, o, ctx)
    case 'LegToestemmingVast':
      return legToestemmingVast(m, o, ctx)
    case 'TrekToestemmingIn':
      return trekToestemmingIn(m, o, ctx)
    case 'BeantwoordVragen':
      return beantwoord(m, o, ctx)
    case 'RondStapAf':
      return rondStapAf(m, o, ctx)
    case 'SlaStapOver':
      return slaStapOver(m, o, ctx)
    case 'BesluitWeging':
      return besluitWeging(m, o, ctx)
    case 'BevestigBesluit':
      return bevestig(m, ctx)
    case 'LegBesluitTerug':
      return legTerug(m, o, ctx)
    case 'StartOnderzoek':
      return eerstConsult(m, ctx) ?? startOnderzoek(m, o)
    case 'RondOnderzoekAf':
      return m.onderzoek === 'loopt'
        ? besluit({ soort: 'OnderzoekAfgerond', conclusie: o.conclusie, bevindingen: o.bevindingen })
        : weiger('MAG_NU_NIET', 'Er loopt geen onderzoek bij deze melding.')
    case 'LegLopendeHulpVast':
      return legLopendeHulpVast(o)
    case 'MaakPlan':
      return maakPlan(m, o, ctx)
    case 'BeginPlan':
      return begin(m, o, ctx)
    case 'HoudOverdrachtAan':
      return houdAan(m, o, ctx)
    case 'HefAanhoudingOp':
      return hefOp(m, o, ctx)
    case 'BiedOverdrachtAan':
      return biedAan(m, o, ctx)
    case 'AanvaardOverdracht':
      return aanvaard(m, o, ctx)
    case 'GeefOverdrachtTerug':
      return geefTerug(m, o, ctx)
    case 'LaatOverdrachtVervallen':
      return laatVervallen(m, o)
    case 'KoppelTerug':
      return teruggekoppeld(m) ?? besluit({ soort: 'MelderTeruggekoppeld', verslag: o.verslag })
    case 'ZieAfVanTerugkoppeling':
      return teruggekoppeld(m) ?? besluit({ soort: 'TerugkoppelingAfgezien', reden: o.reden })
    case 'InformeerPersoon':
      return (
        kent(m, o.persoon) ??
        (m.geinformeerd[o.persoon] === 'gedaan' ? weiger('MAG_NU_NIET', 'Deze persoon is al geïnformeerd.') : null) ??
        eerstConsult(m, ctx) ??
        wijzeBezwaar(m, o.persoon, o.wijze) ??
        besluit({
          soort: 'PersoonGeinformeerd',
          persoon: o.persoon,
          verslag: o.verslag,
          ...(o.wijze === undefined ? {} : { wijze: o.wijze }),
        })
      )
    case 'StelInformerenUit':
      return (
        kent(m, o.persoon) ??
        (m.geinformeerd[o.persoon] === 'gedaan'
          ? weiger('MAG_NU_NIET', 'Deze persoon is al geïnformeerd.')
          : besluit({ soort: 'InformerenUitgesteld', persoon: o.persoon, grond: o.grond, reden: o.reden }))
      )
    case 'LichtOverschrijdingToe':
      return besluit({ soort: 'OverschrijdingToegelicht', werk: o.werk, reden: o.reden })
    case 'SperMens':
      return sper(o)
    case 'SluitMelding':
      return sluit(m, o, ctx)
    default:
      return unreachable(o)
  }
}

const teruggekoppeld = (m: Open): Weigering | null =>
  m.terugkoppeling === 'open' ? null : weiger('MAG_NU_NIET', 'De terugkoppeling aan de melder is al vastgelegd.')
const kent = (m: Kern, persoon: string): Weigering | null =>
  m.personen.some(p => p.id === persoon) ? null : weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij de melding.')

// a bar that was lifted may come again, so the facts of before do not refuse it; twice is harmless
const sper = (o: Extract<MeldingOpdracht, { type: 'SperMens' }>): Uitkomst =>
  besluit({ soort: 'MensGesperd', mens: o.mens, grond: o.grond })

/** An investigation begins only after the weighing said so (R002-29; Wmo 2015 art. 4.1.1 lid 2 b). */
function startOnderzoek(m: Open, o: Extract<MeldingOpdracht, { type: 'StartOnderzoek' }>): Uitkomst {
  if (m.weging.stand !== 'bevestigd')
    return weiger('MAG_NU_NIET', 'Onderzoek begint pas na een bevestigd besluit van de weging.', {
      bron: 'Wmo 2015 art. 4.1.1 lid 2',
    })
  if (!m.weging.besluiten.includes('OND'))
    return weiger('MAG_NU_NIET', 'Het besluit van de weging noemt geen onderzoek.')
  if (m.onderzoek !== 'geen') return weiger('MAG_NU_NIET', 'Er is al een onderzoek bij deze melding.')
  return besluit({ soort: 'OnderzoekGestart', opzet: o.opzet })
}

/** A report closes only when the reporter knows, or a reason is on record (R000-22; Wmo 2015 art. 4.1.1 lid 2 g). */
function sluit(m: Open, o: Extract<MeldingOpdracht, { type: 'SluitMelding' }>, ctx: Ctx): Uitkomst {
  const mist: { veld: string; uitleg: string }[] = []
  if (m.weging.stand !== 'bevestigd')
    mist.push({ veld: 'weging', uitleg: 'de weging is nog niet afgerond en bevestigd' })
  if (m.terugkoppeling === 'open')
    mist.push({ veld: 'terugkoppeling', uitleg: 'de melder is nog niet geïnformeerd en er is geen reden vastgelegd' })
  if (m.acuut && !m.crisisIngezet) mist.push({ veld: 'crisis', uitleg: 'de crisisinterventie is nog niet vastgelegd' })
  // The Raad takes over only what was decided for the Raad, under its conditions (R002-30).
  if (
    o.reden === 'raad' &&
    ctx.regio.keten.raad !== undefined &&
    !(m.weging.stand === 'bevestigd' && m.weging.besluiten.includes('VTO'))
  )
    mist.push({ veld: 'reden', uitleg: 'er is niet besloten tot een verzoek aan de Raad' })
  if (m.onderzoek === 'loopt') mist.push({ veld: 'onderzoek', uitleg: 'er loopt een onderzoek' })
  if (m.overdracht.stand === 'aangeboden') mist.push({ veld: 'overdracht', uitleg: 'er staat een overdracht open' })
  if (
    m.weging.stand === 'bevestigd' &&
    m.overdracht.stand !== 'aanvaard' &&
    m.weging.besluiten.some(b => ['OVD-LOK', 'OVD-BETR', 'OVD-MDT'].includes(b))
  ) {
    mist.push({ veld: 'overdracht', uitleg: 'het besluit is overdragen, en niemand heeft de zaak nog aanvaard' })
  }
  // R001-28: where it led to, and whether help began
  if (o.bestemming === undefined) mist.push({ veld: 'bestemming', uitleg: 'kies waar de melding toe leidde' })
  if (o.hulp === undefined) mist.push({ veld: 'hulp', uitleg: 'zeg of de hulp gestart is' })
  if (mist.length > 0)
    return weiger('MAG_NU_NIET', 'Deze melding kan nog niet dicht.', {
      bron: 'Wmo 2015 art. 4.1.1 lid 2 g',
      velden: mist,
    })
  const { type: _type, ...feit } = o
  return besluit({ soort: 'MeldingGesloten', ...feit })
}
