import Type, { type Static } from 'typebox'
import { Datum, GESLOTEN, Id, Rol, Tekst, regel } from './basis.ts'
import { Bewaking } from './bewaking.ts'
import { Brieven } from './brieven.ts'
import { Cbs } from './cbs.ts'
import { Beleidsvraag, Indicator } from './cijfers.ts'
import { Document, Gat } from './gebied.ts'
import { Rihg } from './huisverbod.ts'
import { Kader } from './kader.ts'
import { Klok, Vloer, ZonderTermijn } from './klok.ts'
import { Vraag } from './keten.ts'
import { Aanbod, Campagnedag, Informatie, Opvoedthema } from './loket.ts'
import { Contact, OrganisatieSoort } from './mensen.ts'
import { Opvangplan } from './opvang.ts'
import { Toedrachtlijsten } from './toedracht.ts'
import { Beroepsgeheim, Informatiegrond } from './zorgvuldig.ts'

/** Plicht uit wet of protocol die voor elke regio geldt. */
export const Plicht = regel({
  id: Id,
  wie: Tekst,
  wat: Tekst,
  soort: Type.Enum(['wet', 'norm']),
  klok: Type.Optional(Id),
  naarRol: Type.Optional(Rol),
  van: Datum,
  tot: Type.Optional(Datum),
})
export type Plicht = Static<typeof Plicht>

/** Bewaartermijn (dossier 1.10 en 8.4). `lengte` ontbreekt als de organisatie zelf bepaalt. */
export const Bewaartermijn = regel({
  id: Id,
  wat: Tekst,
  lengte: Type.Optional(Type.Integer({ minimum: 1 })),
  eenheid: Type.Optional(Type.Enum(['uren', 'maanden', 'jaren'])),
  start: Tekst,
  daarna: Type.Enum(['vernietigen', 'herbeoordelen']),
  soort: Type.Enum(['wet', 'norm', 'platform']),
  zekerheid: Type.Enum(['nagegaan', 'kennis']),
  van: Datum,
  tot: Type.Optional(Datum),
})
export type Bewaartermijn = Static<typeof Bewaartermijn>

/** Grond om gegevens te verwerken of te delen (dossier 8.1). Toestemming is een van de gronden, niet de poort. */
export const Grondslag = regel({
  id: Id,
  verwerking: Tekst,
  verantwoordelijke: Tekst,
  avg: Type.Array(Tekst),
  nationaal: Tekst,
  toestemmingNodig: Type.Boolean(),
  zekerheid: Type.Enum(['nagegaan', 'kennis']),
  van: Datum,
  tot: Type.Optional(Datum),
})
export type Grondslag = Static<typeof Grondslag>

export const Begrip = regel({ id: Id, begrip: Tekst, betekenis: Tekst, van: Datum, tot: Type.Optional(Datum) })
export type Begrip = Static<typeof Begrip>

/** Een nummer dat voor het hele land geldt, voor elke organisatie van die soort. */
export const Landelijkcontact = regel({
  id: Id,
  soort: OrganisatieSoort,
  naam: Tekst,
  contact: Contact,
  van: Datum,
  tot: Type.Optional(Datum),
})
export type Landelijkcontact = Static<typeof Landelijkcontact>

/** Het land als definitie: de vloer onder elke regio. */
export const Landelijk = Type.Object(
  {
    documenten: Type.Array(Document),
    klokken: Type.Array(Klok),
    vloeren: Type.Array(Vloer),
    zonderTermijn: Type.Array(ZonderTermijn),
    plichten: Type.Array(Plicht),
    bewaartermijnen: Type.Array(Bewaartermijn),
    grondslagen: Type.Array(Grondslag),
    begrippen: Type.Array(Begrip),
    contacten: Type.Array(Landelijkcontact),
    instrument: Type.Array(Vraag, { minItems: 1 }),
    informatiegronden: Type.Array(Informatiegrond, { minItems: 1 }),
    beroepsgeheim: Beroepsgeheim,
    bewaking: Bewaking,
    toedracht: Toedrachtlijsten,
    kader: Kader,
    brieven: Brieven,
    cbs: Cbs,
    beleidsvragen: Type.Array(Beleidsvraag),
    indicatoren: Type.Array(Indicator),
    opvangplan: Opvangplan,
    rihg: Rihg,
    aanbod: Type.Array(Aanbod),
    informatie: Type.Array(Informatie),
    opvoedthemas: Type.Array(Opvoedthema, { minItems: 1 }),
    campagnedagen: Type.Array(Campagnedag),
    gaten: Type.Array(Gat),
  },
  GESLOTEN,
)
export type Landelijk = Static<typeof Landelijk>
