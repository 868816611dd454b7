import Type, { type Static } from 'typebox'
import { RELATIES } from '../../persoon/relatie.ts'
import { GESLOTEN, Id, Tekst, regel } from './basis.ts'

/** In welk verband het geweld gebeurt; wie verantwoordelijk is, hangt ervan af (R003-35; IJ 2014 r. 86-94). */
export const CONTEXTEN = ['familie', 'informeel', 'professioneel'] as const
export const Context = Type.Enum([...CONTEXTEN])
export type Context = (typeof CONTEXTEN)[number]

const Relatie = Type.Enum([...RELATIES])
const Keuze = regel({ id: Id, label: Tekst, labelEn: Tekst })
const Verantwoordelijke = regel({ id: Id, organisatie: Type.Optional(Id), label: Tekst, labelEn: Tekst })

/**
 * Waar deze aanpak ophoudt of anders loopt. Alles wat onder `als` staat moet gelden. `elders`: niet hier aannemen maar daarheen,
 * behalve bij acuut gevaar; `let-op`: aannemen, met deze raad erbij. `stappen` zijn de stappen van een kwaliteitskader.
 */
const Grens = regel({
  id: Id,
  als: Type.Object(
    {
      context: Type.Optional(Context),
      vormen: Type.Optional(Type.Array(Id, { minItems: 1 })),
      relaties: Type.Optional(Type.Array(Relatie, { minItems: 1 })),
    },
    GESLOTEN,
  ),
  gevolg: Type.Enum(['elders', 'let-op']),
  organisatie: Type.Optional(Id),
  tekst: Tekst,
  tekstEn: Tekst,
  stappen: Type.Optional(Type.Array(Keuze, { minItems: 1 })),
})
export type Grens = Static<typeof Grens>

/** Bij welke vorm welke deskundige en welke partners horen (R001-52). */
const Expertise = regel({
  id: Id,
  vormen: Type.Array(Id, { minItems: 1 }),
  deskundige: Id,
  partners: Type.Array(Id),
})
export type Expertise = Static<typeof Expertise>

/**
 * Het kader van een melding: wie tot de huiselijke kring hoort, in welk verband, waar de grens ligt, wie er verstand van heeft, en
 * wat er verder speelt. Een regio mag elke lijst door een eigen vervangen.
 */
export const Kader = regel({
  kring: Type.Array(Relatie, { minItems: 1 }),
  contexten: Type.Array(
    regel({
      id: Context,
      label: Tekst,
      labelEn: Tekst,
      verantwoordelijk: Type.Array(Verantwoordelijke, { minItems: 1 }),
    }),
    { minItems: 1 },
  ),
  grenzen: Type.Array(Grens),
  expertise: Type.Array(Expertise),
  problemen: Type.Array(Keuze, { minItems: 1 }),
})
export type Kader = Static<typeof Kader>
