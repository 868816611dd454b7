import { isAanmeldnaam, isNaam, isZwareRol } from '../../gedeeld/beheer.ts'
import { rolVan } from './bestand.ts'
import { EEN_MENS, isGedeeldeNaam } from './eenmens.ts'

/** SCIM 2.0 as far as Kring speaks it: users of one organisation (RFC 7643 par. 4.1, RFC 7644 par. 3). Pure. */
export const SCHEMAS = {
  gebruiker: 'urn:ietf:params:scim:schemas:core:2.0:User',
  lijst: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  fout: 'urn:ietf:params:scim:api:messages:2.0:Error',
} as const
/** So many users on one page at most. */
export const PER_PAGINA = 200

/** A refusal in the words of SCIM (RFC 7644 table 9). */
export type Scimfout = { readonly fout: number; readonly detail: string; readonly scimType?: string }
const fout = (status: number, detail: string, scimType?: string): Scimfout => ({
  ...{ fout: status, detail },
  ...(scimType === undefined ? {} : { scimType }),
})
export const isFout = (x: object): x is Scimfout => 'fout' in x

/** What somebody becomes; what is not said (`undefined`) stays as it is. */
export type Wens = {
  readonly onderwerp?: string
  readonly naam?: string
  readonly actief?: boolean
  /** the whole list of ordinary roles; a powerful one somebody has already may stand in it */
  readonly rollen?: readonly string[]
}

type Ding = { readonly [naam: string]: unknown }
const isDing = (x: unknown): x is Ding => typeof x === 'object' && x !== null && !Array.isArray(x)
/** Names of attributes are read without regard to capitals (RFC 7643 par. 2.1). */
const veld = (d: Ding, naam: string): unknown =>
  Object.entries(d).find(([k]) => k.toLowerCase() === naam.toLowerCase())?.[1]
const tekst = (x: unknown): string | undefined => (typeof x === 'string' && x.trim() !== '' ? x.trim() : undefined)
/** Some systems send a word for a truth value. */
const waar = (x: unknown): boolean | undefined =>
  typeof x === 'boolean' ? x : x === 'True' || x === 'true' ? true : x === 'False' || x === 'false' ? false : undefined

/** A user as a system sends it whole. @param heeft the roles they have already here: those may always stand in the list */
export function leesGebruiker(lichaam: unknown, heeft: readonly string[] = []): Wens | Scimfout {
  if (!isDing(lichaam)) return fout(400, 'Dit is geen gebruiker.', 'invalidSyntax')
  const schemas = veld(lichaam, 'schemas')
  if (!Array.isArray(schemas) || !schemas.includes(SCHEMAS.gebruiker))
    return fout(400, `"schemas" noemt ${SCHEMAS.gebruiker} niet.`, 'invalidSyntax')
  const onderwerp = tekst(veld(lichaam, 'userName'))
  if (onderwerp === undefined || !isAanmeldnaam(onderwerp))
    return fout(400, '"userName" ontbreekt of heeft spaties.', 'invalidValue')
  const rest = leesDelen(lichaam, heeft)
  if (isFout(rest)) return rest
  return rest.naam === undefined
    ? fout(400, '"displayName" of "name" ontbreekt.', 'invalidValue')
    : { ...rest, onderwerp }
}

function naamUit(d: Ding): string | undefined {
  const naam = veld(d, 'name')
  const delen = isDing(naam) ? naam : {}
  const samen = [tekst(veld(delen, 'givenName')), tekst(veld(delen, 'familyName'))].filter(x => x !== undefined)
  return tekst(veld(d, 'displayName')) ?? tekst(veld(delen, 'formatted')) ?? tekst(samen.join(' '))
}

function leesDelen(d: Ding, heeft: readonly string[]): Wens | Scimfout {
  const wens: { -readonly [K in keyof Wens]: Wens[K] } = {}
  const naam = naamUit(d)
  if (naam !== undefined) {
    if (!isNaam(naam)) return fout(400, 'Een naam is 2 tot 200 tekens lang.', 'invalidValue')
    if (isGedeeldeNaam(naam)) return fout(400, EEN_MENS, 'invalidValue')
    wens.naam = naam
  }
  const actief = veld(d, 'active')
  if (actief !== undefined) {
    const w = waar(actief)
    if (w === undefined) return fout(400, '"active" is waar of niet waar.', 'invalidValue')
    wens.actief = w
  }
  const rollen = veld(d, 'roles')
  if (rollen !== undefined) {
    const uit = leesRollen(rollen, heeft)
    if (isFout(uit)) return uit
    wens.rollen = uit
  }
  return wens
}

function leesRollen(x: unknown, heeft: readonly string[]): readonly string[] | Scimfout {
  const lijst = Array.isArray(x) ? x : [x]
  const uit = new Set<string>()
  for (const r of lijst) {
    const rol = rolVan(tekst(isDing(r) ? veld(r, 'value') : r) ?? '')
    if (rol === null) return fout(400, 'Een van deze rollen bestaat niet.', 'invalidValue')
    if (isZwareRol(rol) && !heeft.includes(rol))
      return fout(400, 'Deze rol geeft een beheerder, samen met een tweede mens.', 'invalidValue')
    uit.add(rol)
  }
  return [...uit]
}

/** The operations of a PATCH, in their order, on the roles somebody has (RFC 7644 par. 3.5.2). */
export function leesPatch(lichaam: unknown, heeft: readonly string[]): Wens | Scimfout {
  const daden = isDing(lichaam) ? veld(lichaam, 'Operations') : undefined
  const schemas = isDing(lichaam) ? veld(lichaam, 'schemas') : undefined
  if (!Array.isArray(daden) || daden.length === 0 || !Array.isArray(schemas) || !schemas.includes(SCHEMAS.patch))
    return fout(400, 'Dit is geen PatchOp.', 'invalidSyntax')
  let wens: Wens = {}
  for (const daad of daden) {
    const uit = isDing(daad)
      ? eenDaad(daad, wens.rollen ?? heeft, heeft)
      : fout(400, 'Geen bewerking.', 'invalidSyntax')
    if (isFout(uit)) return uit
    wens = { ...wens, ...uit }
  }
  return wens
}

function eenDaad(daad: Ding, nu: readonly string[], heeft: readonly string[]): Wens | Scimfout {
  const op = tekst(veld(daad, 'op'))?.toLowerCase()
  const pad = tekst(veld(daad, 'path'))
  const waarde = veld(daad, 'value')
  if (op !== 'add' && op !== 'replace' && op !== 'remove') return fout(400, 'Onbekende bewerking.', 'invalidSyntax')
  const [, een] = /^roles\[value eq "([^"]+)"\]$/i.exec(pad ?? '') ?? []
  if (op === 'remove') {
    if (een !== undefined) return { rollen: nu.filter(r => r !== (rolVan(een) ?? een)) }
    if (pad?.toLowerCase() !== 'roles') return fout(400, 'Dit kan niet weg.', 'mutability')
    const weg = waarde === undefined ? nu : leesRollen(waarde, nu)
    return isFout(weg) ? weg : { rollen: nu.filter(r => !weg.includes(r)) }
  }
  const inhoud = pad === undefined ? waarde : opPad(pad, waarde)
  if (!isDing(inhoud)) return fout(400, 'Dit pad kent Kring niet.', 'invalidPath')
  if (veld(inhoud, 'userName') !== undefined) return fout(400, '"userName" verandert niet.', 'mutability')
  const uit = leesDelen(inhoud, heeft)
  if (isFout(uit) || uit.rollen === undefined || op === 'replace') return uit
  return { ...uit, rollen: [...new Set([...nu, ...uit.rollen])] }
}

/** The value at a path as part of a user; what Kring keeps nothing of is passed over, as RFC 7643 par. 2 allows. */
function opPad(pad: string, waarde: unknown): Ding | null {
  const kaal = pad.toLowerCase().replace(`${SCHEMAS.gebruiker.toLowerCase()}:`, '')
  if (['active', 'displayname', 'roles', 'username'].includes(kaal)) return { [kaal]: waarde }
  if (kaal === 'name.formatted') return { name: { formatted: waarde } }
  return /^[a-z][\w.:[\] "]*$/i.test(pad) ? {} : null
}

/** The one filter there is: `userName eq "..."`. */
export function leesFilter(filter: string | undefined): { onderwerp: string | null } | Scimfout {
  if (filter === undefined || filter.trim() === '') return { onderwerp: null }
  const [, onderwerp] = /^\s*userName\s+eq\s+"((?:[^"\\]|\\.){1,400})"\s*$/i.exec(filter) ?? []
  return onderwerp === undefined
    ? fout(400, 'Kring kent alleen het filter userName eq "...".', 'invalidFilter')
    : { onderwerp: onderwerp.replace(/\\(.)/g, '$1') }
}

/** A user as Kring shows it to a system. */
export type Gebruiker = {
  readonly id: string
  readonly onderwerp: string
  readonly naam: string
  readonly actief: boolean
  readonly rollen: readonly string[]
  readonly sinds: string
}
export const alsGebruiker = (g: Gebruiker, adres: string) => ({
  schemas: [SCHEMAS.gebruiker],
  ...{ id: g.id, userName: g.onderwerp, displayName: g.naam, name: { formatted: g.naam }, active: g.actief },
  roles: g.rollen.map(value => ({ value })),
  meta: { resourceType: 'User', created: g.sinds, location: `${adres}/Users/${g.id}` },
})

export const alsLijst = (rijen: readonly object[], totaal: number, vanaf: number) => ({
  schemas: [SCHEMAS.lijst],
  ...{ totalResults: totaal, startIndex: vanaf, itemsPerPage: rijen.length, Resources: rijen },
})

export const alsFout = (f: Scimfout) => ({
  schemas: [SCHEMAS.fout],
  ...{ status: String(f.fout), detail: f.detail },
  ...(f.scimType === undefined ? {} : { scimType: f.scimType }),
})

const eigenschap = (name: string, type: string, extra: object = {}) => ({
  ...{ name, type, multiValued: false, required: false, caseExact: false },
  ...{ mutability: 'readWrite', returned: 'default', uniqueness: 'none', ...extra },
})
/** What Kring can (RFC 7644 par. 4). */
export const MOGELIJKHEDEN = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: PER_PAGINA },
  ...{ changePassword: { supported: false }, sort: { supported: false }, etag: { supported: false } },
  authenticationSchemes: [
    { type: 'oauthbearertoken', name: 'Bearer', description: 'De sleutel van een koppeling', primary: true },
  ],
} as const
export const SOORTEN = [
  {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    ...{ id: 'User', name: 'User', endpoint: '/Users', description: 'Medewerker', schema: SCHEMAS.gebruiker },
  },
] as const
export const SCHEMA = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
  ...{ id: SCHEMAS.gebruiker, name: 'User', description: 'Medewerker' },
  attributes: [
    eigenschap('userName', 'string', {
      ...{ required: true, caseExact: true, mutability: 'immutable', uniqueness: 'server' },
    }),
    eigenschap('displayName', 'string'),
    eigenschap('name', 'complex', { subAttributes: [eigenschap('formatted', 'string')] }),
    eigenschap('active', 'boolean'),
    eigenschap('roles', 'complex', { multiValued: true, subAttributes: [eigenschap('value', 'string')] }),
  ],
} as const
