import type { Cijferprecisie, OpvangGroep } from '../../gedeeld/regio/schema.ts'
import type { Centen } from './bedrag.ts'

/** What an amount says: money there is, promised to somebody, spent, own money of municipalities, or kept for later. */
export const POSTSOORTEN = ['beschikbaar', 'toegezegd', 'besteed', 'bijdrage', 'reserve'] as const
export type Postsoort = (typeof POSTSOORTEN)[number]

/** One amount by year and purpose, with where it comes from. About municipalities and organisations, never about a person. */
export type Post = {
  readonly id: string
  readonly soort: Postsoort
  /** null: the source names no year */
  readonly jaar: number | null
  readonly wat: string
  readonly centen: Centen
  readonly precisie: Cijferprecisie
  readonly geschat: boolean
  /** on how many municipalities an estimate rests */
  readonly gemeentenGeteld?: number | undefined
  readonly doel?: string | undefined
  readonly geldbron?: string | undefined
  readonly gebied?: string | undefined
  readonly gemeente?: string | undefined
  readonly ontvanger?: string | undefined
  /** the action of the vision this pays for */
  readonly actie?: string | undefined
  readonly groep?: OpvangGroep | undefined
  readonly plaatsen?: number | undefined
  readonly voorbehoud?: string | undefined
  readonly toelichting?: string | undefined
  /** the source as people read it: a line of the vision, or what was written when it was entered */
  readonly bron: string
  readonly uit: 'visie' | 'ingevoerd'
  readonly vervangt?: string | undefined
}

/** Where an amount stands; two amounts with the same place are about the same, whatever they are called. */
export const plek = (
  p: Pick<Post, 'soort' | 'jaar' | 'doel' | 'gebied' | 'gemeente' | 'geldbron' | 'actie' | 'groep'>,
) => [p.soort, p.jaar, p.doel, p.gebied, p.gemeente, p.geldbron, p.actie, p.groep].map(x => x ?? '').join('|')

/** The same place and the same name: a newer one replaces an older one, and has to say so. */
export const naamplek = (p: Parameters<typeof plek>[0] & Pick<Post, 'wat'>): string =>
  `${plek(p)}|${p.wat.trim().toLowerCase()}`
