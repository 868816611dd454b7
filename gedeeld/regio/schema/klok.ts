import Type, { type Static } from 'typebox'
import { Datum, GESLOTEN, Id, Rol, Tekst, regel } from './basis.ts'

export const EENHEDEN = ['uren', 'kalenderdagen', 'werkdagen', 'weken', 'maanden'] as const
const Eenheid = Type.Enum([...EENHEDEN])
const lengte = Type.Integer({ minimum: 0 })
const Duur = Type.Object({ lengte, eenheid: Eenheid }, GESLOTEN)
export type Duur = Static<typeof Duur>

/** Een klok als gegeven: naam, begin, lengte en telwijze (dossier 1.4, R-VT-05; telregels 10.1). */
export const Klok = regel({
  naam: Id,
  start: Tekst,
  lengte,
  eenheid: Eenheid,
  kalender: Type.Enum(['uren', 'kalender', 'atw', 'werkdagen']),
  einde: Type.Enum(['einde-dag', 'zelfde-tijd']),
  maximum: Type.Optional(Duur),
  waarschuwing: Type.Optional(Type.Object({ lengte, eenheid: Eenheid, naarRol: Rol }, GESLOTEN)),
  escalatie: Type.Optional(Type.Object({ na: Type.Optional(Duur), naarRol: Rol }, GESLOTEN)),
  verlenging: Type.Optional(
    Type.Object(
      { lengte, eenheid: Eenheid, maximaal: Type.Optional(lengte), reden: Type.Optional(Type.Boolean()) },
      GESLOTEN,
    ),
  ),
  soort: Type.Enum(['wet', 'norm', 'regio', 'platform']),
  lezing: Type.Optional(Tekst),
  aanhoudingen: Type.Optional(Type.Array(Id)),
})
export type Klok = Static<typeof Klok>

/** Ondergrens onder elke regio: een klok van wet of norm die een regio mag aanscherpen en niet oprekken. */
export const Vloer = regel({
  id: Id,
  klok: Id,
  soort: Type.Enum(['wet', 'norm']),
  richting: Type.Enum(['hoogstens', 'precies']),
  van: Datum,
  tot: Type.Optional(Datum),
})
export type Vloer = Static<typeof Vloer>

/** Een klok waar het land geen termijn voor kent; vragen naar het einde geeft dan uitleg in plaats van een datum. */
export const ZonderTermijn = regel({ naam: Id, uitleg: Tekst })
export type ZonderTermijn = Static<typeof ZonderTermijn>
