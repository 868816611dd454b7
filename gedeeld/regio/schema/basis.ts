import Type, { type Static } from 'typebox'

/** Onbekende sleutels zijn fouten: een typefout mag nooit stil een instelling uitzetten. */
export const GESLOTEN = { additionalProperties: false } as const

/**
 * Vindplaats, een of meer delen gescheiden door "; ": `r2014:186-189,200` (document en regels), `wmo:5.3.1`
 * (document en artikel), `cbs` (document als geheel) of `platform` (keuze van Kring, niet van de bron).
 */
export const Bron = Type.String({
  pattern: '^[a-z][a-z0-9-]*(:[^;]+)?(; [a-z][a-z0-9-]*(:[^;]+)?)*$',
  description: 'Vindplaats: "document:regels", meer delen met "; ". "platform" als Kring zelf kiest.',
})
export type Bron = Static<typeof Bron>

/** Naam van een regel binnen de definitie: kleine letters, cijfers en streepjes. */
export const Id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'kleine letters, cijfers en -' })
export type Id = Static<typeof Id>

export const Tekst = Type.String({ minLength: 1 })
export const Datum = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'JJJJ-MM-DD' })
export const Aantal = Type.Integer({ minimum: 0 })

/** Elke regel van een definitie noemt waar hij vandaan komt. */
export function regel<P extends Type.TProperties>(eigenschappen: P) {
  return Type.Object({ ...eigenschappen, bron: Bron }, GESLOTEN)
}

/** Gemeenten bij naam, of allemaal. */
export const Gemeentekeuze = Type.Union([Type.Literal('alle'), Type.Array(Tekst)], {
  description: '"alle" of een lijst van gemeentenamen',
})
export type Gemeentekeuze = Static<typeof Gemeentekeuze>

/** De thema's waarop een gemeente ergens bij hoort; geen twee thema's vallen vanzelf samen (dossier 0.5). */
export const THEMAS = [
  'melding',
  'opvang',
  'huisverbod',
  'jeugd',
  'politie',
  'veiligheidshuis',
  'financien',
  'ggd',
  'veiligheidsregio',
  'wmo',
  'verwijsindex',
  'bestuur',
] as const
export const Thema = Type.Enum([...THEMAS])
export type Thema = (typeof THEMAS)[number]

export const SCHALEN = ['lokaal', 'centrum', 'regionaal', 'bovenregionaal', 'landelijk'] as const
export const Schaal = Type.Enum([...SCHALEN])
export type Schaal = Static<typeof Schaal>

/** De rollen waar een klok naar kan waarschuwen of opschalen. */
export const Rol = Type.Enum([
  'melder',
  'medewerker',
  'gedragswetenschapper',
  'teamleider',
  'casusregisseur',
  'zaakeigenaar',
  'procesregisseur',
  'ketenregisseur',
  'beleidsregisseur',
  'lokaalTeam',
  'burgemeester',
  'hulpofficier',
  'privacyfunctionaris',
  'klachtbehandelaar',
  'klachtcommissielid',
  'vertrouwenspersoon',
  'beheerder',
])
export type Rol = Static<typeof Rol>
