import { createHash, createHmac } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Actor, Doel, Rol } from './actor.ts'
import type { Ctx } from './decider.ts'
import type { Bereik } from './access.ts'
import type { Tx } from './db.ts'
import type { Kluis, Meegestuurd, Stukwerk } from './kluis.ts'
import type { Zegel } from './zegel.ts'
import { leesStroom, voerUit, type Pijplijn, type Stroom, type Uitslag, type Verzoek } from './pipeline.ts'
import { schrijfGeweigerd, schrijfRijen, type Rijverzoek } from './plain.ts'
import { canoniek } from './streams.ts'
import { isBladwijzer, onbewaarbaar, UUID } from './leesbaar.ts'
import { bekijk, type Gezien, type Kijk } from './views.ts'
import { weiger, weigerCodes, type Weigering } from './weigering.ts'

type Invoer<P extends TSchema, Q extends TSchema, B extends TSchema> = {
  params: Static<P>
  query: Static<Q>
  body: Static<B>
  /** what was sent along, on a route that takes a file */
  bestand?: Meegestuurd
}
type Schemas<P extends TSchema, Q extends TSchema, B extends TSchema> = { params?: P; query?: Q; body?: B }

/** What a route may use to make a command: who and when, fresh ids, the region, the keys for what must be hidden. */
export type Hulp = {
  readonly wie: Actor
  readonly nu: string
  readonly definitie: Ctx['regio']
  readonly geheim: Geheimhouding
  readonly stukwerk: Stukwerk
  /** the demo: every person is made up, and marked so */
  readonly verzonnen: boolean
  /** the public address of this Kring, from its settings: what a link to somebody outside begins with, never what a request says (ASVS 1.2.2) */
  readonly adres: string
  nieuwId(): string
  /** a stream as this person may read it, with how far they reach; null when it does not exist for them */
  stroom(tx: Tx, id: string): Promise<Gelezen | null>
}

/** A stream that was read: the situation follows from the facts, `mag` says what this person may do next. */
export type Gelezen = Stroom & { readonly bereik: Exclude<Bereik, 'niets'> }

/** The port that keeps secrets out of the database: encrypts a BSN or a whole message, seals documents, makes a keyed trace of words. */
export type Geheimhouding = {
  versleutel(bsn: string): { sleutel: string; cijfer: Buffer }
  ontsleutel(sleutel: string, cijfer: Buffer): string
  spoor(woorden: string): Buffer
  readonly kluis: Kluis
  readonly zegel: Zegel
}

/** What a request becomes: an order on a stream, and the rows that go with it. */
export type Opzet = Pick<Verzoek, 'slice' | 'stroom' | 'nieuw' | 'opdracht' | 'over' | 'rijen' | 'vul' | 'bewaar'>

/** A route, ready for the gate; its types are checked where it is made and forgotten here. */
export type Route = {
  readonly methode: 'GET' | 'POST' | 'PUT'
  readonly pad: string
  readonly samenvatting: string
  readonly schemas: Schemas<TSchema, TSchema, TSchema>
  readonly antwoord: TSchema
} & (
  | {
      readonly soort: 'kijk'
      readonly kijk: Kijk<unknown, unknown>
      /** the answer is a file to keep, never a page to show */
      readonly alsBestand?: true
      readonly vraag: (invoer: unknown, hulp: Hulp) => unknown
    }
  | {
      readonly soort: 'rij'
      readonly rollen: readonly Rol[]
      readonly doel: Doel
      readonly maak: (tx: Tx, invoer: unknown, hulp: Hulp) => ReturnType<Rijverzoek['maak']>
    }
  | {
      readonly soort: 'samen'
      readonly rollen: readonly Rol[]
      readonly doel: Doel
      /** the largest body in bytes, where it is more than usual */
      readonly grootte?: number
      readonly doe: (invoer: unknown, hulp: Hulp, kop: Samenkop) => Promise<Uitslag>
    }
  | {
      readonly soort: 'opdracht'
      readonly type: string
      /** the largest file in bytes, on a route that takes one (multipart/form-data) */
      readonly bestand?: number
      readonly maak: (invoer: unknown, hulp: Hulp) => Opzet | Weigering | Promise<Opzet | Weigering>
    }
)

/** What a composed route may use besides: the machine, and who repeats what. */
export type Samenkop = { readonly pijplijn: Pijplijn; readonly sleutel: string; readonly vingerafdruk: string }

/** The id in a path, as asked: what the look log keeps. */
const idIn = (params: unknown): string | null => {
  const { id } = (params ?? {}) as { id?: unknown }
  return typeof id === 'string' && UUID.test(id) ? id : null
}

/** A question over HTTP. POST when the words may not stand in a URL. */
export function vraagRoute<
  T extends TSchema,
  P extends TSchema = TSchema,
  Q extends TSchema = TSchema,
  B extends TSchema = TSchema,
>(r: {
  methode: 'GET' | 'POST'
  pad: string
  samenvatting: string
  params?: P
  query?: Q
  body?: B
  antwoord: T
  doel: Doel
  rollen: Kijk<unknown, unknown>['rollen']
  velden: Kijk<unknown, unknown>['velden']
  alsBestand?: true
  hier?: NonNullable<Kijk<unknown, unknown>['hier']>
  stil?: (vraag: Invoer<P, Q, B> & { hulp: Hulp }) => boolean
  kijk: (
    tx: Parameters<Kijk<unknown, unknown>['kijk']>[0],
    vraag: Invoer<P, Q, B> & { hulp: Hulp },
  ) => Promise<Gezien<Static<T>> | Weigering | null>
}): Route {
  return {
    soort: 'kijk',
    methode: r.methode,
    pad: r.pad,
    samenvatting: r.samenvatting,
    antwoord: r.antwoord,
    schemas: schemas(r),
    ...(r.alsBestand ? { alsBestand: r.alsBestand } : {}),
    kijk: {
      wat: `${r.methode} ${r.pad}`,
      doel: r.doel,
      rollen: r.rollen,
      velden: r.velden,
      gevraagd: v => idIn((v as { params?: unknown }).params),
      kijk: (tx, v) => r.kijk(tx, v as Invoer<P, Q, B> & { hulp: Hulp }),
      ...(r.hier ? { hier: r.hier } : {}),
      ...(r.stil ? { stil: (v: unknown) => r.stil?.(v as Invoer<P, Q, B> & { hulp: Hulp }) ?? false } : {}),
    },
    vraag: (invoer, hulp) => ({ ...(invoer as Invoer<P, Q, B>), hulp }),
  }
}

/** A command over HTTP: from a checked body to an order with ids, and the rows that hold names and text. */
export function opdrachtRoute<P extends TSchema = TSchema, B extends TSchema = TSchema>(r: {
  methode?: 'POST' | 'PUT'
  pad: string
  samenvatting: string
  type: string
  bestand?: number
  params?: P
  body?: B
  maak: (invoer: Invoer<P, TSchema, B>, hulp: Hulp) => Opzet | Weigering | Promise<Opzet | Weigering>
}): Route {
  return {
    soort: 'opdracht',
    methode: r.methode ?? 'POST',
    pad: r.pad,
    samenvatting: r.samenvatting,
    type: r.type,
    antwoord: OpdrachtAntwoord,
    schemas: schemas(r),
    ...(r.bestand === undefined ? {} : { bestand: r.bestand }),
    maak: (invoer, hulp) => r.maak(invoer as Invoer<P, TSchema, B>, hulp),
  }
}

/** A plain record over HTTP: rows without a stream, with the same manners. */
export function rijRoute<P extends TSchema = TSchema, B extends TSchema = TSchema>(r: {
  pad: string
  samenvatting: string
  rollen: readonly Rol[]
  doel: Doel
  params?: P
  body?: B
  maak: (tx: Tx, invoer: Invoer<P, TSchema, B>, hulp: Hulp) => ReturnType<Rijverzoek['maak']>
}): Route {
  return {
    soort: 'rij',
    methode: 'POST',
    pad: r.pad,
    samenvatting: r.samenvatting,
    antwoord: OpdrachtAntwoord,
    schemas: schemas(r),
    rollen: r.rollen,
    doel: r.doel,
    maak: (tx, invoer, hulp) => r.maak(tx, invoer as Invoer<P, TSchema, B>, hulp),
  }
}

/** Several steps of the service in one request (a file that is kept, and then becomes a report). The role is asked first. */
export function samenRoute<P extends TSchema = TSchema, B extends TSchema = TSchema>(r: {
  pad: string
  samenvatting: string
  rollen: readonly Rol[]
  doel: Doel
  grootte?: number
  params?: P
  body?: B
  doe: (invoer: Invoer<P, TSchema, B>, hulp: Hulp, kop: Samenkop) => Promise<Uitslag>
}): Route {
  return {
    soort: 'samen',
    methode: 'POST',
    pad: r.pad,
    samenvatting: r.samenvatting,
    antwoord: OpdrachtAntwoord,
    schemas: schemas(r),
    rollen: r.rollen,
    doel: r.doel,
    ...(r.grootte === undefined ? {} : { grootte: r.grootte }),
    doe: (invoer, hulp, kop) => r.doe(invoer as Invoer<P, TSchema, B>, hulp, kop),
  }
}

/** A composed route, run as the gate does: who has not the role is told so, and that is written down like any other refusal. */
export function doeSamen(
  route: Extract<Route, { soort: 'samen' }>,
  invoer: unknown,
  hulp: Hulp,
  kop: Samenkop,
): Promise<Uitslag> {
  if (route.rollen.includes(hulp.wie.rol)) return route.doe(invoer, hulp, kop)
  return schrijfRijen(kop.pijplijn, hulp.wie, {
    wat: `POST ${route.pad}`,
    rollen: route.rollen,
    doel: route.doel,
    sleutel: kop.sleutel,
    vingerafdruk: kop.vingerafdruk,
    gevraagd: idIn((invoer as { params?: unknown }).params),
    maak: () => Promise.reject(new Error('Een rol die niet mag, schrijft niets.')),
  })
}

const schemas = (r: Schemas<TSchema, TSchema, TSchema>): Schemas<TSchema, TSchema, TSchema> => ({
  ...(r.params ? { params: r.params } : {}),
  ...(r.query ? { query: r.query } : {}),
  ...(r.body ? { body: r.body } : {}),
})

export const OpdrachtAntwoord = Type.Object(
  {
    id: Type.String(),
    versie: Type.Integer(),
    mag: Type.Array(Type.String()),
    herhaald: Type.Boolean(),
    geopend: Type.Optional(
      Type.Array(Type.Object({ slice: Type.String(), id: Type.String() }, { additionalProperties: false })),
    ),
  },
  { additionalProperties: false },
)

export const Probleem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    bron: Type.Optional(Type.String()),
    velden: Type.Optional(Type.Array(Type.Object({ veld: Type.String(), uitleg: Type.String() }))),
  },
  { additionalProperties: false },
)

/** Who is at the gate: the session behind the cookie, or a refusal. Filled by the sign-in of the service. */
export type Sessies = { wie(verzoek: FastifyRequest): Promise<{ wie: Actor; csrf: string } | null> }

/** Reads what was sent along on a route that takes a file: fields that fit the schema and one file, or a refusal. */
export type Formulierlezer = (
  verzoek: FastifyRequest,
  schema: TSchema,
  grootte: number,
) => Promise<{ readonly body: unknown; readonly bestand: Meegestuurd } | Weigering>

/** The port that holds up who opens very many files at once. Filled by the service; absent: nobody is held up. */
export type Rem = {
  /** whether this person may open this one now */
  mag(wie: Actor, doel: Doel, gevraagd: string | null): boolean
  /** this person opened this case */
  telt(wie: Actor, zaak: string): void
  /** how many minutes until it goes again, at most */
  wacht(wie: Actor): number
}

export type Poort = {
  pijplijn: Pijplijn
  sessies: Sessies
  geheim: Geheimhouding
  stukwerk: Stukwerk
  formulier: Formulierlezer
  verzonnen: boolean
  adres: string
  rem?: Rem
}

const koppen = { 'API-Version': { schema: { type: 'string' }, description: 'Versie van deze API' } }

/** Hangs the routes on the server: session, origin check, schema, purpose, then pipeline or view. Nothing else reaches a case. */
export function hangOp(app: FastifyInstance, routes: readonly Route[], poort: Poort): void {
  for (const route of routes) {
    const metBestand = route.soort === 'opdracht' && route.bestand !== undefined
    app.route({
      method: route.methode,
      url: `/api/v1${route.pad}`,
      ...(route.soort === 'samen' && route.grootte !== undefined ? { bodyLimit: route.grootte } : {}),
      schema: {
        summary: route.samenvatting,
        operationId: operatieNaam(route),
        tags: [route.pad.split('/')[1] ?? 'kring'],
        ...(route.schemas.params ? { params: route.schemas.params } : {}),
        querystring: route.schemas.query ?? VRAAGT_NIETS,
        ...(metBestand ? { consumes: ['multipart/form-data'] } : {}),
        ...(route.schemas.body ? { body: metBestand ? formulierVan(route.schemas.body) : route.schemas.body } : {}),
        response: {
          200: goed(route),
          ...geweigerd(route),
        },
      } as object,
      ...(metBestand ? { validatorCompiler: zonderLichaam } : {}),
      handler: (verzoek, antwoord) => handel(route, poort, verzoek, antwoord),
    })
  }
}

/** A route that names no query takes none: what is not allowed by a line is not allowed. */
const VRAAGT_NIETS = Type.Object({}, { additionalProperties: false })

/** A form: the fields as JSON, and the file. */
const formulierVan = (body: TSchema): TSchema =>
  Type.Object({ gegevens: body, bestand: Type.String({ contentMediaType: 'application/octet-stream' }) })

/** The fields of a form are checked by who reads it, after the session: before that there is no body. */
const zonderLichaam = ({ schema, httpPart }: { schema: TSchema; httpPart?: string }) => {
  if (httpPart === 'body') return () => true
  const toets = Compile(schema)
  return (waarde: unknown) => toets.Check(waarde) || { error: Object.assign(new Error('vorm'), { statusCode: 400 }) }
}

const goed = (route: Route): object =>
  route.soort === 'kijk' && route.alsBestand
    ? {
        description: 'Het bestand, om te bewaren',
        headers: koppen,
        content: { 'application/octet-stream': { schema: { type: 'string' } } },
      }
    : { ...route.antwoord, description: 'Gelukt', headers: koppen }

/** The refusals a route may give, each documented (Dutch API Design Rules: problem+json, 400 wherever there is input). */
function geweigerd(route: Route): { [status: string]: object } {
  const kijk = route.methode === 'GET' ? [400, 401, 403, 404, 429, 503] : [400, 401, 403, 404, 409, 413, 415, 429, 503]
  const codes = route.soort === 'kijk' ? kijk : [400, 401, 403, 404, 409, 412, 413, 415, 422, 503]
  return Object.fromEntries(
    codes.map(code => [
      code,
      { description: titels[code], content: { 'application/problem+json': { schema: Probleem } } },
    ]),
  )
}

const operatieNaam = (route: Route) =>
  `${route.methode.toLowerCase()}${route.pad
    .split(/[/:_-]+/)
    .filter(Boolean)
    .map(d => (d[0] ?? '').toUpperCase() + d.slice(1))
    .join('')}`

async function handel(route: Route, poort: Poort, verzoek: FastifyRequest, antwoord: FastifyReply) {
  const sessie = await poort.sessies.wie(verzoek)
  if (!sessie)
    return stuurWeigering(antwoord, weiger('NIET_AANGEMELD', 'U bent niet (meer) aangemeld. Meld u opnieuw aan.'))
  if (route.methode !== 'GET' && !magSchrijven(verzoek, sessie.csrf)) {
    return stuurWeigering(
      antwoord,
      weiger(
        'NIET_BEVOEGD',
        'Dit verzoek kwam niet van het scherm van Kring. Ververs de pagina en probeer het opnieuw.',
      ),
    )
  }
  const { na } = (verzoek.query ?? {}) as { na?: string }
  if (onbewaarbaar([verzoek.params, verzoek.query, verzoek.body]) || (na !== undefined && !isBladwijzer(na)))
    return stuurWeigering(antwoord, weiger('ONGELDIG', 'Het verzoek heeft niet de juiste vorm. Er is niets veranderd.'))
  const { pijplijn } = poort
  const hulp: Hulp = {
    wie: sessie.wie,
    nu: pijplijn.nu().toISOString(),
    definitie: pijplijn.definitie(sessie.wie.regio),
    geheim: poort.geheim,
    stukwerk: poort.stukwerk,
    verzonnen: poort.verzonnen,
    adres: poort.adres,
    nieuwId: pijplijn.nieuwId,
    stroom: (tx, id) => leesStroom(pijplijn, tx, id),
  }
  const metBestand = route.soort === 'opdracht' && route.bestand !== undefined
  const lichaam: { readonly body: unknown; readonly bestand?: Meegestuurd } | Weigering = metBestand
    ? await poort.formulier(verzoek, route.schemas.body ?? Type.Object({}), route.bestand)
    : { body: verzoek.body }
  if ('ok' in lichaam) return stuurWeigering(antwoord, lichaam)
  if (onbewaarbaar(lichaam.body))
    return stuurWeigering(antwoord, weiger('ONGELDIG', 'Het verzoek heeft niet de juiste vorm. Er is niets veranderd.'))
  const invoer = { params: verzoek.params, query: verzoek.query, ...lichaam }
  if (route.soort === 'kijk') {
    const { wat, doel } = route.kijk
    const gevraagd = idIn(invoer.params)
    if (poort.rem?.mag(sessie.wie, doel, gevraagd) === false) {
      await schrijfGeweigerd(pijplijn, sessie.wie, { wat, doel, gevraagd })
      return stuurWeigering(antwoord, teVeel(poort.rem.wacht(sessie.wie)))
    }
    const uit = await bekijk(pijplijn, sessie.wie, route.kijk, route.vraag(invoer, hulp))
    if (!uit.ok) return stuurWeigering(antwoord, uit)
    if (uit.zaak !== null && gevraagd !== null) poort.rem?.telt(sessie.wie, gevraagd)
    return route.alsBestand
      ? stuurBestand(antwoord, gemerkt(uit.antwoord as Bestandsantwoord, uit.spoor))
      : antwoord.send(uit.antwoord)
  }
  const koppen = leesKoppen(verzoek)
  if ('ok' in koppen) return stuurWeigering(antwoord, koppen)
  const vingerafdruk = createHmac('sha256', poort.geheim.spoor('vingerafdruk'))
    .update(canoniek([verzoek.method, verzoek.url, lichaam.body ?? null, somVan(lichaam)]))
    .digest('hex')
  const uit = await voer(route, { poort, wie: sessie.wie, hulp, invoer, koppen: { ...koppen, vingerafdruk } })
  return uit.ok ? antwoord.send({ ...uit.antwoord, herhaald: uit.herhaald }) : stuurWeigering(antwoord, uit)
}

const teVeel = (minuten: number): Weigering =>
  weiger(
    'TE_VEEL',
    `U opende in korte tijd heel veel dossiers. Wat u al open had blijft open; een ander dossier kan over ${minuten} minuten weer. Kan het niet wachten, vraag het dan een collega of gebruik Noodtoegang. De privacyfunctionaris ziet dit.`,
    { bron: 'SD-42' },
  )

/** The same file is the same request; without a file the trace stays as it was. */
const somVan = (lichaam: { bestand?: Meegestuurd }): string | undefined =>
  lichaam.bestand && createHash('sha256').update(lichaam.bestand.naam).update(lichaam.bestand.bytes).digest('hex')

/**
 * A file to send: its bytes and a name that says nothing about anybody. `eigen`: Kring made it, and it leaves with the mark of who took it; what
 * somebody brought stays as it was brought.
 */
export type Bestandsantwoord = {
  readonly bytes: Buffer
  readonly media: string
  readonly naam: string
  readonly eigen?: true
}
export const BestandAntwoord = Type.Unsafe<Bestandsantwoord>(Type.Unknown())

/**
 * A PDF of Kring carries the line of the look log it left by, as a comment a reader of the letter never sees: it leads to who took it and when, and
 * says nobody's name itself (SD-45, SD-20). Before the last `startxref`: there no offset moves, and PDF/A allows nothing behind the end.
 */
function gemerkt(bestand: Bestandsantwoord, spoor: string): Bestandsantwoord {
  const plek = bestand.bytes.lastIndexOf('startxref')
  if (bestand.eigen !== true || bestand.media !== 'application/pdf' || plek < 0) return bestand
  const merk = Buffer.from(`% kring-uitgifte ${spoor}\n`)
  return { ...bestand, bytes: Buffer.concat([bestand.bytes.subarray(0, plek), merk, bestand.bytes.subarray(plek)]) }
}

/** Always to keep and never to show: a file from outside may not run under the name of Kring. */
function stuurBestand(antwoord: FastifyReply, { bytes, media, naam }: Bestandsantwoord): FastifyReply {
  return antwoord
    .type(media)
    .header('content-disposition', `attachment; filename="${naam}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .header('cache-control', 'no-store')
    .send(bytes)
}

type Werk = {
  poort: Poort
  wie: Actor
  hulp: Hulp
  invoer: unknown
  koppen: { sleutel: string; verwacht?: number; vingerafdruk: string }
}

async function voer(route: Exclude<Route, { soort: 'kijk' }>, w: Werk): Promise<Uitslag> {
  const { pijplijn } = w.poort
  if (route.soort === 'rij') {
    return schrijfRijen(pijplijn, w.wie, {
      wat: `POST ${route.pad}`,
      rollen: route.rollen,
      doel: route.doel,
      sleutel: w.koppen.sleutel,
      vingerafdruk: w.koppen.vingerafdruk,
      gevraagd: idIn((w.invoer as { params?: unknown }).params),
      maak: tx => route.maak(tx, w.invoer, w.hulp),
    })
  }
  if (route.soort === 'samen') return doeSamen(route, w.invoer, w.hulp, { pijplijn, ...w.koppen })
  const opzet = await route.maak(w.invoer, w.hulp)
  return 'ok' in opzet ? opzet : voerUit(pijplijn, w.wie, { ...opzet, ...w.koppen })
}

/** A form on another site cannot set this header; the browser's own word about the origin is checked too. */
export function magSchrijven(verzoek: FastifyRequest, csrf: string): boolean {
  const herkomst = verzoek.headers['sec-fetch-site']
  return verzoek.headers['x-kring-csrf'] === csrf && (herkomst === undefined || herkomst === 'same-origin')
}

function leesKoppen(verzoek: FastifyRequest): { sleutel: string; verwacht?: number } | Weigering {
  const sleutel = verzoek.headers['idempotency-key']
  if (typeof sleutel !== 'string' || !UUID.test(sleutel)) {
    return weiger(
      'ONGELDIG',
      'De kop Idempotency-Key ontbreekt of is geen uuid. Geef elk verzoek een eigen sleutel, en een herhaling dezelfde.',
    )
  }
  const verwacht = verzoek.headers['if-match']
  if (verwacht === undefined) return { sleutel }
  const versie = /^"(\d{1,9})"$/.exec(verwacht)
  return versie
    ? { sleutel, verwacht: Number(versie[1]) }
    : weiger('ONGELDIG', 'De kop If-Match hoort een versie tussen aanhalingstekens te zijn, zoals "4".')
}

const titels: { [status: number]: string } = {
  400: 'Ongeldig verzoek',
  401: 'Niet aangemeld',
  403: 'Niet bevoegd',
  404: 'Niet gevonden',
  409: 'Kan nu niet',
  412: 'Intussen veranderd',
  413: 'Te groot',
  415: 'Onbekend type',
  422: 'Onvolledig of onjuist',
  429: 'Te veel in korte tijd',
  500: 'Er ging iets mis',
  503: 'Even niet beschikbaar',
}

/** A refusal as problem+json (RFC 9457). */
export function stuurWeigering(antwoord: FastifyReply, nee: Weigering): FastifyReply {
  const status = weigerCodes[nee.code]
  return antwoord
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: titels[status] ?? 'Geweigerd',
        status,
        detail: nee.uitleg,
        code: nee.code,
        ...(nee.bron === undefined ? {} : { bron: nee.bron }),
        ...(nee.velden === undefined ? {} : { velden: nee.velden }),
      }),
    )
}
