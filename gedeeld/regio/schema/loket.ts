import Type, { type Static } from 'typebox'
import { Datum, GESLOTEN, Gemeentekeuze, Id, Tekst, regel } from './basis.ts'
import { Contact } from './mensen.ts'

export const AANBOD_VOOR = ['pleger', 'slachtoffer', 'kind', 'ouder', 'oudere', 'gezin'] as const
export const GEWICHTEN = ['licht', 'midden', 'zwaar', 'gespecialiseerd'] as const
export const AANBODSCHALEN = ['lokaal', 'regionaal', 'bovenregionaal', 'landelijk'] as const
export const AANBODFASEN = ['acuut', 'herstel'] as const
const tweetalig = { naam: Tekst, naamEn: Tekst, wat: Tekst, watEn: Tekst }

/** Hulp die er is, van licht tot gespecialiseerd en van dichtbij tot landelijk (R003-93), in de acute fase of bij herstel (R004-68). */
export const Aanbod = regel({
  id: Id,
  ...tweetalig,
  voor: Type.Array(Type.Enum([...AANBOD_VOOR]), { minItems: 1 }),
  gewicht: Type.Enum([...GEWICHTEN]),
  schaal: Type.Enum([...AANBODSCHALEN]),
  fasen: Type.Array(Type.Enum([...AANBODFASEN]), { minItems: 1 }),
  gemeenten: Type.Optional(Gemeentekeuze),
  zelfAanvragen: Type.Boolean({ description: 'iemand kan dit zelf vragen bij het loket, zonder verwijzing' }),
})
export type Aanbod = Static<typeof Aanbod>

/** Een plek dichtbij waar iemand advies krijgt. Zonder bewijs van deskundigheid staat zij nergens (R003-38). */
export const Adviespunt = regel({
  id: Id,
  naam: Tekst,
  gemeenten: Gemeentekeuze,
  plek: Tekst,
  contact: Type.Optional(Contact),
  deskundigheid: Type.Object(
    {
      wat: Tekst,
      bewijs: Type.String({
        minLength: 1,
        description: 'waaruit blijkt dat de deskundigheid er is: scholing, besluit, datum',
      }),
      van: Datum,
      tot: Type.Optional(Datum),
    },
    GESLOTEN,
  ),
})
export type Adviespunt = Static<typeof Adviespunt>

export const GROEPEN_BIJ_LOKET = ['mantelzorgers', 'vrijwilligers', 'ouders', 'ouderen', 'jongeren'] as const
/** Wanneer iemand van een groep ergens terechtkan zonder afspraak (R003-40). */
export const Spreekuur = regel({
  id: Id,
  groep: Type.Enum([...GROEPEN_BIJ_LOKET]),
  gemeenten: Gemeentekeuze,
  plek: Tekst,
  plekEn: Tekst,
  wanneer: Tekst,
  wanneerEn: Tekst,
})
export type Spreekuur = Static<typeof Spreekuur>

/** Wie in welke gemeenten een overbelaste mantelzorger of vrijwilliger een aanbod doet (R003-101). */
export const Mantelzorgcoordinator = regel({ id: Id, organisatie: Id, gemeenten: Gemeentekeuze })
export type Mantelzorgcoordinator = Static<typeof Mantelzorgcoordinator>

/**
 * Bij welke onafhankelijke organisatie de vertrouwenspersoon voor wie met Veilig Thuis te maken heeft te bereiken is (Wmo 2015 art. 4.2.6).
 * Alleen met een bron; een regio zonder regel zegt dat het nog niet ingevuld is.
 */
export const Vertrouwenspersoon = regel({
  id: Id,
  naam: Tekst,
  gemeenten: Gemeentekeuze,
  telefoon: Tekst,
  bereikbaar: Type.Optional(Tekst),
})
export type Vertrouwenspersoon = Static<typeof Vertrouwenspersoon>

export const INFORMATIE_VOOR = [
  'ouders',
  'ouderen',
  'vrijwilligers',
  'mantelzorgers',
  'jongeren',
  'professionals',
] as const
/** Voorlichting: voor wie, op papier of op een scherm, en waar zij ligt (R003-21). */
export const Informatie = regel({
  id: Id,
  titel: Tekst,
  titelEn: Tekst,
  voor: Type.Array(Type.Enum([...INFORMATIE_VOOR]), { minItems: 1 }),
  vorm: Type.Enum(['digitaal', 'papier']),
  plek: Tekst,
  plekEn: Tekst,
})
export type Informatie = Static<typeof Informatie>

/** Een vraag over opvoeden, met uitleg en wie er dichtbij helpt (R004-96). Zonder eigen voorziening is dat het lokale team. */
export const Opvoedthema = regel({
  id: Id,
  naam: Tekst,
  naamEn: Tekst,
  tekst: Tekst,
  tekstEn: Tekst,
  voorziening: Type.Optional(
    Type.Object({ naam: Tekst, gemeenten: Gemeentekeuze, contact: Type.Optional(Contact) }, GESLOTEN),
  ),
})
export type Opvoedthema = Static<typeof Opvoedthema>

/** Dagen in het jaar waarop het loket ergens aandacht voor vraagt. */
export const Campagnedag = regel({
  id: Id,
  ...tweetalig,
  van: Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'MM-DD' }),
  tot: Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'MM-DD' }),
  blad: Type.Optional(Type.String({ pattern: '^[a-z]+$', description: 'het blad van het loket dat erbij hoort' })),
})
export type Campagnedag = Static<typeof Campagnedag>
