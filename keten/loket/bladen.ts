import type { Vraagsoort } from './vraag.ts'

/**
 * The pages of the public door. The name is the address: short words that say nothing to who looks over a shoulder (SD-16). Every page is
 * whole without script (SD-13).
 */
export const BLADEN = [
  'start',
  'ik',
  'jong',
  'zorgen',
  'grip',
  'werk',
  'later',
  'bellen',
  'praten',
  'buurt',
  'sporen',
  'soorten',
  'grens',
  'kindje',
  'pubers',
  'apart',
  'keuze',
  'vraag',
  'vertel',
  'dichtbij',
  'aanbod',
  'mening',
  'naast',
  'code',
  'opvoeden',
  'lezen',
  'uren',
] as const
export type BladId = (typeof BLADEN)[number]
export const isBlad = (x: string): x is BladId => BLADEN.some(b => b === x)

/** A part of a page: a heading, words, a list, ways to other pages, numbers to call, or the question where somebody lives. */
export type Stuk =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly regels: readonly string[] }
  | { readonly soort: 'stappen'; readonly regels: readonly string[] }
  | { readonly soort: 'wegen'; readonly wegen: readonly Weg[] }
  | { readonly soort: 'bellen' }
  | { readonly soort: 'buurtvraag' }
  | { readonly soort: 'praat' }
  | { readonly soort: 'vinken'; readonly regels: readonly string[]; readonly uitkomst: string }
  /** the form of a kind of question, or the question what became of one */
  | { readonly soort: 'formulier'; readonly welk: Vraagsoort }
  | { readonly soort: 'codevraag' }
  /** the vertrouwenspersoon of the region: a form where there is one, and how to call */
  | { readonly soort: 'steun' }
  /** lists of the region, to be narrowed by a form */
  | { readonly soort: 'aanbodlijst' }
  | { readonly soort: 'opvoedlijst' }
  | { readonly soort: 'leeslijst' }
  | { readonly soort: 'urenlijst' }
  | { readonly soort: 'dagen' }
export type Weg = { readonly naar: BladId; readonly tekst: string; readonly uitleg?: string }
export type Blad = { readonly kop: string; readonly stukken: readonly Stuk[] }

export const kop = (tekst: string): Stuk => ({ soort: 'kop', tekst })
export const zeg = (tekst: string): Stuk => ({ soort: 'tekst', tekst })
export const lijst = (...regels: readonly string[]): Stuk => ({ soort: 'lijst', regels })
export const stappen = (...regels: readonly string[]): Stuk => ({ soort: 'stappen', regels })
export const wegen = (...uit: readonly (readonly [BladId, string, string?])[]): Stuk => ({
  soort: 'wegen',
  wegen: uit.map(([naar, tekst, uitleg]) => ({ naar, tekst, ...(uitleg === undefined ? {} : { uitleg }) })),
})
export const bellen: Stuk = { soort: 'bellen' }
/** The chat; what stands there comes from its own step. */
export const praat: Stuk = { soort: 'praat' }
export const buurtvraag: Stuk = { soort: 'buurtvraag' }
/** A list to go through alone: nothing is sent, kept or counted; the outcome is the same whatever is ticked. */
export const vinken = (uitkomst: string, ...regels: readonly string[]): Stuk => ({ soort: 'vinken', regels, uitkomst })
export const formulier = (welk: Vraagsoort): Stuk => ({ soort: 'formulier', welk })
export const steun: Stuk = { soort: 'steun' }
export const codevraag: Stuk = { soort: 'codevraag' }
export const aanbodlijst: Stuk = { soort: 'aanbodlijst' }
export const opvoedlijst: Stuk = { soort: 'opvoedlijst' }
export const leeslijst: Stuk = { soort: 'leeslijst' }
export const urenlijst: Stuk = { soort: 'urenlijst' }
/** What the land or the region asks attention for on this day. */
export const dagen: Stuk = { soort: 'dagen' }
