import { Type, type Static } from 'typebox'
import type { Actor } from '../../kernel/actor.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { leesbaarNummer } from '../zaak.ts'
import { ADVIES_KANALEN, ADVIES_SOORTEN, HOEDANIGHEDEN, UITKOMSTEN } from './advies.ts'

export const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))

export const Id = Type.String({ format: 'uuid' })
export const Verhaal = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' })
export const los = { additionalProperties: false } as const

export const AdviesInvoer = Type.Object(
  {
    kanaal: keuze(...ADVIES_KANALEN),
    hoedanigheid: keuze(...HOEDANIGHEDEN),
    vormen: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 12 }),
    gemeente: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    samenvatting: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }),
    uitkomst: keuze(...UITKOMSTEN),
    soort: Type.Optional(keuze(...ADVIES_SOORTEN)),
    /** where somebody was sent on to, without a domestic case (R002-37) */
    naar: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })),
    dossier: Type.Optional(Id),
  },
  { additionalProperties: false },
)
export type AdviesInvoer = Static<typeof AdviesInvoer>

/** The row of an advice: who gave it and what about, nothing of the family. */
export const adviesRij = (wie: Actor, id: string, op: string, invoer: AdviesInvoer): Schrijf =>
  voegToe('advies', {
    regio: wie.regio,
    id,
    organisatie: wie.organisatie,
    nummer: leesbaarNummer('A', id),
    kanaal: invoer.kanaal,
    hoedanigheid: invoer.hoedanigheid,
    vormen: invoer.vormen,
    gemeente: invoer.gemeente ?? null,
    samenvatting: invoer.samenvatting.trim(),
    uitkomst: invoer.uitkomst,
    mens: wie.mens,
    op,
    soort: invoer.soort ?? 'advies',
    naar: invoer.naar?.trim() ?? null,
    dossier: invoer.dossier ?? null,
  })
