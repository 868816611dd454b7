import { dagVan } from '../../gedeeld/kalender/index.ts'
import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import { loopt, type Kern, type MeldingFeit, type MeldingOpdracht } from './melding.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>
const DAG = 86_400_000
/** The longest a consent may run before it must be asked again; a choice of this platform, no law names a number of days. */
export const LANGSTE_DAGEN = 365
const BRON = 'AVG art. 4 lid 11, art. 7; Wmo 2015 art. 5.3.3'

/**
 * A consent says who agreed, with telling what to whom, and until when; it is free: help goes on without it, and the person heard
 * that (SD-35). What is not named in it may not be told on it.
 */
export function legToestemmingVast(m: Open, o: O<'LegToestemmingVast'>, ctx: Ctx): Uitkomst {
  const mens = m.personen.find(p => p.id === o.persoon)
  if (!mens) return weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij de melding.')
  const vandaag = dagVan(ctx.nu)
  const laatst = new Date(Date.parse(vandaag) + LANGSTE_DAGEN * DAG).toISOString().slice(0, 10)
  const velden = [
    ...(o.aan === ''
      ? [{ veld: o.voor === 'overdracht' ? 'organisatie' : 'ontvanger', uitleg: 'zeg aan wie u het mag vertellen' }]
      : []),
    ...(o.wat.length === 0 ? [{ veld: 'wat', uitleg: 'kies waarover u iets mag meedelen' }] : []),
    ...(o.tot < vandaag ? [{ veld: 'tot', uitleg: 'kies vandaag of later' }] : []),
    ...(o.tot > laatst ? [{ veld: 'tot', uitleg: 'vraag het ten hoogste voor een jaar' }] : []),
    ...(o.vrij ? [] : [{ veld: 'vrij', uitleg: 'vertel eerst dat de hulp doorgaat, ook als iemand nee zegt' }]),
  ]
  if (velden.length > 0)
    return weiger('ONVOLLEDIG', 'Een toestemming zegt waarover, aan wie en tot wanneer, en wordt vrij gegeven.', {
      bron: BRON,
      velden,
    })
  const { type: _type, vrij: _vrij, ...feit } = o
  return besluit({ soort: 'ToestemmingVastgelegd', ...feit, op: ctx.nu })
}

/** As easy as giving it: no reason is asked. An open offer that rested on it alone lapses at once. */
export function trekToestemmingIn(m: Open, o: O<'TrekToestemmingIn'>, ctx: Ctx): Uitkomst {
  const t = m.toestemmingen.find(x => x.id === o.toestemming)
  if (t === undefined || t.ingetrokkenOp !== null)
    return weiger('MAG_NU_NIET', 'Deze toestemming staat er niet, of is al ingetrokken.')
  const ingetrokken = { soort: 'ToestemmingIngetrokken', toestemming: t.id, op: ctx.nu } as const
  const bod = m.overdracht
  const anders = m.toestemmingen.filter(x => x.id !== t.id)
  return bod.stand === 'aangeboden' && bod.opToestemming && !magOverdragen(anders, bod.aan, ctx.nu)
    ? besluit<MeldingFeit>(ingetrokken, { soort: 'OverdrachtVervallen', overdracht: bod.id, aan: bod.aan })
    : besluit(ingetrokken)
}

/** Whether somebody agreed that this organisation takes over, and still does. */
export const magOverdragen = (toestemmingen: Kern['toestemmingen'], aan: string, nu: string): boolean =>
  toestemmingen.some(t => t.voor === 'overdracht' && t.aan === aan && loopt(t, dagVan(nu)))

/** Consent as the ground of a handover must stand on file, for this very receiver. */
export const overdrachtBezwaar = (m: Kern, o: { grond: string; aan: string }, nu: string): Weigering | null =>
  o.grond !== 'toestemming' || magOverdragen(m.toestemmingen, o.aan, nu)
    ? null
    : geen(
        'Er loopt geen toestemming om aan deze organisatie over te dragen. Leg haar eerst vast, of kies een andere grond.',
      )

/** Consent as the ground of a message: for this body, and for every kind of content that is told. */
export function berichtBezwaar(m: Kern, o: O<'InformeerInstantie'>, nu: string): Weigering | null {
  if (o.grond !== 'toestemming') return null
  const t = m.toestemmingen.find(x => x.id === o.toestemming)
  if (t === undefined || t.voor !== o.instantie || !loopt(t, dagVan(nu)))
    return geen('Kies de toestemming waarop dit bericht rust: voor deze instantie, en die nog loopt.')
  const teveel = o.inhoud.filter(i => !t.wat.includes(i))
  return teveel.length === 0
    ? null
    : weiger('MAG_NU_NIET', 'De toestemming gaat niet over alles wat u meedeelt.', {
        bron: BRON,
        velden: teveel.map(i => ({ veld: 'inhoud', uitleg: `${i}: daarvoor is geen toestemming` })),
      })
}

const geen = (zin: string): Weigering =>
  weiger('ONVOLLEDIG', zin, { bron: BRON, velden: [{ veld: 'grond', uitleg: 'een lopende toestemming ontbreekt' }] })
