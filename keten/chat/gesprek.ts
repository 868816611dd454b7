import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** How a talk came to its end, in a word that both sides have a sentence for. */
export const EINDEN = ['bezoeker', 'dicht', 'weg', 'stil', 'medewerker', 'herstart'] as const
export type Einde = (typeof EINDEN)[number]

/** What Kring itself says in a talk; the words are in `talen`. */
export type Systeemregel =
  'er-is-iemand' | 'ander' | 'wacht-verbinding' | 'weer-verbinding' | 'woord-gekozen' | 'bewaar-ja' | 'bewaar-nee'
export type Regel = { readonly nr: number } & (
  | { readonly van: 'bezoeker' | 'medewerker'; readonly tekst: string }
  | { readonly van: 'kring'; readonly code: Systeemregel }
)
/** Words that may be kept, shown to the visitor before; nothing is kept without a yes (SD-8). */
export type Wens = {
  readonly soort: 'advies' | 'melding'
  readonly tekst: string
  readonly stand: 'gevraagd' | 'ja' | 'nee'
}
/** Is this still the same person? `nodig` asks the worker to check; who answers wrong is not told so (SD-11). */
export type Controle = 'nodig' | 'gevraagd' | 'klopt' | 'klopt-niet'

/** A talk between a visitor and Veilig Thuis: in memory, and nowhere else. */
export type Gesprek = {
  readonly id: string
  readonly regio: string
  readonly taal: string
  readonly begonnen: number
  readonly fase: 'wacht' | 'loopt' | 'voorbij'
  readonly einde: Einde | null
  readonly medewerker: string | null
  /** the colleague it is offered to; until that one says yes the giver has it */
  readonly aangeboden: string | null
  readonly regels: readonly Regel[]
  readonly volgende: number
  readonly tekens: number
  /** the number of the last words the visitor's page sent: a repeat is the same words */
  readonly laatsteZin: number
  /** how many words lately, and since when: a flood is held back */
  readonly druk: { readonly n: number; readonly sinds: number }
  readonly actief: number
  readonly gezien: number
  readonly typt: { readonly bezoeker: number; readonly medewerker: number }
  /** the screen of the visitor went blank; what stood there before is not shown again */
  readonly leeg: boolean
  readonly leegTot: number
  readonly woord: string | null
  readonly woordvraag: 'kies' | 'vraag' | null
  readonly controle: Controle | null
  readonly wens: Wens | null
  readonly medewerkerWegSinds: number | null
  readonly geteld: boolean
}

/** What somebody does in a talk. */
export type Daad =
  | { readonly soort: 'zeg'; readonly tekst: string; readonly zin: number }
  | { readonly soort: 'typ' | 'er' | 'lees' | 'stop' | 'dicht' }
  | { readonly soort: 'woord'; readonly woord: string }
  | { readonly soort: 'antwoord'; readonly ja: boolean }
  | { readonly soort: 'neem' | 'geef-terug' | 'zie-typen' | 'rond-af'; readonly mens: string }
  | { readonly soort: 'antwoord-met'; readonly mens: string; readonly tekst: string }
  | { readonly soort: 'bied-aan'; readonly mens: string; readonly aan: string | null }
  | { readonly soort: 'vraag-woord' | 'zelfde'; readonly mens: string }
  | { readonly soort: 'wil-bewaren'; readonly mens: string; readonly wat: Wens['soort']; readonly tekst: string }
  | { readonly soort: 'verbinding'; readonly er: boolean }

/** What must happen outside memory: a talk that began with a worker counts as one advice contact (R004-26). */
export type Gevolg = 'tel'
export type Uitkomst =
  { readonly ok: true; readonly gesprek: Gesprek; readonly gevolgen: readonly Gevolg[] } | Weigering

/** Limits of Kring; no source names them. Times in milliseconds. */
export const GRENZEN = {
  tekens: 2000,
  /** all words of one talk together, so that nobody fills the memory of the server */
  geheel: 120_000,
  zinnen: 12,
  zinnenPer: 20_000,
  /** so many talks one worker has at once; so many stand side by side on the screen */
  perMedewerker: 4,
  woord: 40,
  bewaren: 4000,
  typt: 5000,
  /** no key, no touch: the screen of the visitor goes blank, and later the talk ends (SD-12) */
  leegNa: 3 * 60_000,
  stilNa: 10 * 60_000,
  /** who waits for somebody to come has nothing to do but wait */
  wachtNa: 30 * 60_000,
  /** the page of the visitor asks every twenty seconds: this long without says that something is wrong, and then that the line is gone */
  wankel: 45_000,
  wegNa: 120_000,
  /** the line of the worker is gone: after this the talk is for a colleague */
  medewerkerWegNa: 60_000,
  /** how long a talk that ended is still known: to tell both sides, and to write down what the visitor agreed to */
  bekendNa: 15 * 60_000,
} as const

/** A talk begins when somebody presses the button; nothing about who that is. */
export const begin = (id: string, regio: string, taal: string, nu: number): Gesprek => ({
  ...{ id, regio, taal, begonnen: nu, fase: 'wacht', einde: null, medewerker: null, aangeboden: null },
  ...{ regels: [], volgende: 1, tekens: 0, laatsteZin: 0, druk: { n: 0, sinds: nu }, actief: nu, gezien: nu },
  ...{ typt: { bezoeker: 0, medewerker: 0 }, leeg: false, leegTot: 0, woord: null, woordvraag: null },
  ...{ controle: null, wens: null, medewerkerWegSinds: null, geteld: false },
})

/** One act in a talk: the talk after it, or a refusal that changes nothing. `open` is how many talks this worker has already. */
export function doe(g: Gesprek, daad: Daad, nu: number, open = 0): Uitkomst {
  if (g.fase === 'voorbij') return weiger('MAG_NU_NIET', 'Dit gesprek is voorbij.')
  switch (daad.soort) {
    case 'lees':
      return goed({ ...g, gezien: nu })
    case 'er':
      return goed(weerEr(g, nu))
    case 'typ':
      return goed({ ...weerEr(g, nu), typt: { ...g.typt, bezoeker: nu + GRENZEN.typt } })
    case 'zeg':
      return bezoekerZegt(g, daad.tekst, daad.zin, nu)
    case 'woord':
      return bezoekerWoord(weerEr(g, nu), daad.woord)
    case 'antwoord':
      return bezoekerAntwoordt(weerEr(g, nu), daad.ja)
    case 'stop':
      return goed(eindig(g, 'bezoeker'))
    case 'dicht':
      return goed(eindig(g, 'dicht'))
    case 'neem':
      return neem(g, daad.mens, open)
    case 'verbinding':
      return goed(verbinding(g, daad.er, nu))
    default:
      return g.medewerker === daad.mens
        ? medewerkerDoet(g, daad, nu)
        : weiger('MAG_NU_NIET', 'Dit gesprek is van een collega.')
  }
}

type VanMedewerker = Extract<Daad, { mens: string }>

function medewerkerDoet(g: Gesprek, daad: VanMedewerker, nu: number): Uitkomst {
  switch (daad.soort) {
    case 'antwoord-met': {
      const nee = keurTekst(daad.tekst, GRENZEN.tekens, g)
      return nee ?? goed({ ...metRegel(g, { van: 'medewerker', tekst: daad.tekst.trim() }), ...nietTypen(g) })
    }
    case 'zie-typen':
      return goed({ ...g, typt: { ...g.typt, medewerker: nu + GRENZEN.typt } })
    case 'bied-aan':
      return daad.aan === daad.mens ? weiger('ONGELDIG', 'Kies een collega.') : goed({ ...g, aangeboden: daad.aan })
    case 'geef-terug':
      return goed({ ...g, fase: 'wacht', medewerker: null, aangeboden: null, medewerkerWegSinds: null })
    case 'rond-af':
      return goed(eindig(g, 'medewerker'))
    case 'vraag-woord':
      return goed({
        ...g,
        woordvraag: g.woord === null ? 'kies' : 'vraag',
        controle: g.woord === null ? g.controle : 'gevraagd',
      })
    case 'zelfde':
      return goed({ ...g, controle: null })
    case 'wil-bewaren': {
      const nee = keurTekst(daad.tekst, GRENZEN.bewaren, g)
      return nee ?? goed({ ...g, wens: { soort: daad.wat, tekst: daad.tekst.trim(), stand: 'gevraagd' } })
    }
    case 'neem':
      return weiger('MAG_NU_NIET', 'U hebt dit gesprek al.')
  }
}

/** Who takes it up: from the queue, or what a colleague offered. From then it counts as an advice contact, once (R004-26). */
function neem(g: Gesprek, mens: string, open: number): Uitkomst {
  if (g.medewerker === mens) return weiger('MAG_NU_NIET', 'U hebt dit gesprek al.')
  if (g.fase !== 'wacht' && g.aangeboden !== mens) return weiger('MAG_NU_NIET', 'Een collega was u voor.')
  if (open >= GRENZEN.perMedewerker)
    return weiger(
      'MAG_NU_NIET',
      `U hebt al ${GRENZEN.perMedewerker} gesprekken. Rond er eerst een af of geef er een over.`,
    )
  const code: Systeemregel = g.geteld ? 'ander' : 'er-is-iemand'
  const na: Gesprek = {
    ...metRegel(g, { van: 'kring', code }),
    ...{ fase: 'loopt', medewerker: mens, aangeboden: null, medewerkerWegSinds: null, geteld: true },
  }
  return { ok: true, gesprek: na, gevolgen: g.geteld ? [] : ['tel'] }
}

function bezoekerZegt(voor: Gesprek, tekst: string, zin: number, nu: number): Uitkomst {
  // the same words sent again, because the answer got lost on the way
  if (zin <= voor.laatsteZin) return goed({ ...voor, gezien: nu })
  const nee = keurTekst(tekst, GRENZEN.tekens, voor)
  if (nee) return nee
  const vers = nu - voor.druk.sinds > GRENZEN.zinnenPer
  const druk = vers ? { n: 1, sinds: nu } : { n: voor.druk.n + 1, sinds: voor.druk.sinds }
  if (druk.n > GRENZEN.zinnen)
    return weiger('NIET_BESCHIKBAAR', 'Dat zijn veel berichten achter elkaar. Wacht even en stuur het dan opnieuw.')
  const g = metRegel(weerEr(voor, nu), { van: 'bezoeker', tekst: tekst.trim() })
  return goed({ ...g, druk, laatsteZin: zin, typt: { ...g.typt, bezoeker: 0 } })
}

/** The word two people agree on never stands in the talk, and goes to no screen; only whether it was right. */
function bezoekerWoord(g: Gesprek, invoer: string): Uitkomst {
  const woord = plat(invoer)
  if (g.woordvraag === null) return weiger('MAG_NU_NIET', 'Er is nu niet om een woord gevraagd.')
  if (woord === '' || woord.length > GRENZEN.woord) return weiger('ONVOLLEDIG', 'Kies een kort woord.')
  if (g.woordvraag === 'kies')
    return goed({ ...metRegel(g, { van: 'kring', code: 'woord-gekozen' }), woord, woordvraag: null })
  return goed({ ...g, woordvraag: null, controle: woord === g.woord ? 'klopt' : 'klopt-niet' })
}

function bezoekerAntwoordt(g: Gesprek, ja: boolean): Uitkomst {
  if (g.wens?.stand !== 'gevraagd') return weiger('MAG_NU_NIET', 'Er is nu niets gevraagd.')
  const na = metRegel(g, { van: 'kring', code: ja ? 'bewaar-ja' : 'bewaar-nee' })
  return goed({ ...na, wens: { ...g.wens, stand: ja ? 'ja' : 'nee' } })
}

/** After silence it may be somebody else: the worker hears that this must be checked. */
function weerEr(g: Gesprek, nu: number): Gesprek {
  const terug = g.leeg && g.fase === 'loopt'
  return { ...g, actief: nu, gezien: nu, leeg: false, controle: terug ? 'nodig' : g.controle }
}

function verbinding(g: Gesprek, er: boolean, nu: number): Gesprek {
  if (g.fase !== 'loopt' || er === (g.medewerkerWegSinds === null)) return g
  const na = metRegel(g, { van: 'kring', code: er ? 'weer-verbinding' : 'wacht-verbinding' })
  return { ...na, medewerkerWegSinds: er ? null : nu }
}

/** What time does to a talk: a screen goes blank, a line is lost, a worker is gone, and in the end it is over. */
export function tik(g: Gesprek, nu: number): Gesprek {
  if (g.fase === 'voorbij') return g
  if (nu - g.gezien > GRENZEN.wegNa) return eindig(g, 'weg')
  if (nu - g.actief > (g.fase === 'wacht' ? GRENZEN.wachtNa : GRENZEN.stilNa)) return eindig(g, 'stil')
  let na = g
  // who stopped typing is no longer said to be typing
  const over = (tot: number) => (tot > nu ? tot : 0)
  const typt = { bezoeker: over(g.typt.bezoeker), medewerker: over(g.typt.medewerker) }
  if (typt.bezoeker !== g.typt.bezoeker || typt.medewerker !== g.typt.medewerker) na = { ...na, typt }
  if (!g.leeg && nu - g.actief > GRENZEN.leegNa)
    na = { ...na, leeg: true, leegTot: g.volgende, typt: { ...g.typt, bezoeker: 0 } }
  if (g.medewerkerWegSinds !== null && nu - g.medewerkerWegSinds > GRENZEN.medewerkerWegNa)
    na = { ...na, fase: 'wacht', medewerker: null, aangeboden: null, medewerkerWegSinds: null }
  return na
}

/** The end: every word is gone at once. Only what the visitor agreed to stays known, until it is written down or its time is over. */
export const eindig = (g: Gesprek, einde: Einde): Gesprek => ({
  ...g,
  ...{ fase: 'voorbij', einde, regels: [], tekens: 0, woord: null, woordvraag: null, controle: null, aangeboden: null },
  ...{ typt: { bezoeker: 0, medewerker: 0 }, leeg: true, leegTot: g.volgende },
  wens: g.wens?.stand === 'ja' && einde !== 'herstart' ? g.wens : null,
})

const goed = (gesprek: Gesprek): Uitkomst => ({ ok: true, gesprek, gevolgen: [] })
const nietTypen = (g: Gesprek) => ({ typt: { ...g.typt, medewerker: 0 } })
type NieuweRegel = { van: 'bezoeker' | 'medewerker'; tekst: string } | { van: 'kring'; code: Systeemregel }
const metRegel = (g: Gesprek, regel: NieuweRegel): Gesprek => ({
  ...g,
  regels: [...g.regels, { nr: g.volgende, ...regel }],
  volgende: g.volgende + 1,
  tekens: g.tekens + ('tekst' in regel ? regel.tekst.length : 0),
})
const plat = (w: string): string => w.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

function keurTekst(tekst: string, hoogstens: number, g: Gesprek): Weigering | null {
  if (tekst.trim() === '') return weiger('ONVOLLEDIG', 'Er staat nog niets.')
  if (tekst.length > hoogstens)
    return weiger('TE_GROOT', `Dit is te lang: hoogstens ${hoogstens} tekens per bericht. Stuur het in delen.`)
  if (g.tekens + tekst.length > GRENZEN.geheel)
    return weiger('TE_GROOT', 'Dit gesprek is te lang geworden. Begin een nieuw gesprek, of bel.')
  return null
}
