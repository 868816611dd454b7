import { GRENZEN, type Controle, type Einde, type Gesprek, type Regel, type Wens } from './gesprek.ts'

/** What the page of the visitor gets: nothing from before the screen went blank, and never the word that was agreed. */
export type BezoekerBlik = {
  readonly fase: Gesprek['fase']
  readonly einde: Einde | null
  readonly regels: readonly Regel[]
  readonly plek: number
  readonly typt: boolean
  readonly leeg: boolean
  readonly vanaf: number
  readonly woord: Gesprek['woordvraag']
  readonly bewaren: { readonly soort: Wens['soort']; readonly tekst: string } | null
}
/** What the screen of the worker gets: whether the word was right, never the word itself. */
export type MedewerkerBlik = {
  readonly id: string
  readonly taal: string
  readonly begonnen: number
  readonly fase: Gesprek['fase']
  readonly einde: Einde | null
  readonly eigen: boolean
  readonly aangeboden: string | null
  readonly regels: readonly Regel[]
  readonly typt: boolean
  readonly stil: boolean
  readonly weg: boolean
  readonly woord: 'geen' | 'gevraagd' | 'afgesproken'
  readonly controle: Controle | null
  readonly wens: Wens | null
}
/** One who waits: since when, how many words are there, in which language. Not what was said: that is for who takes it up. */
export type Wachtende = {
  readonly id: string
  readonly sinds: number
  readonly taal: string
  readonly geschreven: boolean
}

/** @param na the last line that page has; @param plek how many are before this one, from nought */
export function voorBezoeker(g: Gesprek, na: number, plek: number, nu: number): BezoekerBlik {
  return {
    fase: g.fase,
    einde: g.einde,
    regels: g.leeg ? [] : g.regels.filter(r => r.nr > na && r.nr >= g.leegTot),
    plek,
    typt: !g.leeg && g.typt.medewerker > nu,
    leeg: g.leeg,
    vanaf: g.leegTot,
    woord: g.leeg ? null : g.woordvraag,
    bewaren: !g.leeg && g.wens?.stand === 'gevraagd' ? { soort: g.wens.soort, tekst: g.wens.tekst } : null,
  }
}

/** @param na the last line that screen has */
export function voorMedewerker(g: Gesprek, mens: string, na: number, nu: number): MedewerkerBlik {
  return {
    id: g.id,
    taal: g.taal,
    begonnen: g.begonnen,
    fase: g.fase,
    einde: g.einde,
    eigen: g.medewerker === mens,
    aangeboden: g.aangeboden,
    regels: g.regels.filter(r => r.nr > na),
    typt: g.typt.bezoeker > nu,
    stil: g.leeg && g.fase !== 'voorbij',
    weg: g.fase !== 'voorbij' && nu - g.gezien > GRENZEN.wankel,
    woord: g.woord !== null ? 'afgesproken' : g.woordvraag === 'kies' ? 'gevraagd' : 'geen',
    controle: g.controle,
    wens: g.wens,
  }
}

/** Who waits, the longest first. */
export const rijVan = (alle: Iterable<Gesprek>, regio: string): Gesprek[] =>
  [...alle].filter(g => g.regio === regio && g.fase === 'wacht').sort((a, b) => a.begonnen - b.begonnen)

export const alsWachtende = (g: Gesprek): Wachtende => ({
  id: g.id,
  sinds: g.begonnen,
  taal: g.taal,
  geschreven: g.regels.some(r => r.van === 'bezoeker'),
})
