import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import fastifySwagger from '@fastify/swagger'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Regelboek } from '../gedeeld/regio/laden.ts'
import { hangOp, stuurWeigering, type Geheimhouding, type Route } from '../kernel/gate.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { weiger } from '../kernel/weigering.ts'
import { SleutelOntbreekt } from '../kernel/zegel.ts'
import { hangBladOp, SCHERMEN } from './blad.ts'
import { bekendeFout } from './bekendefout.ts'
import type { Oidc } from './aanmelden/oidc.ts'
import { hangAanmeldenOp } from './aanmelden/routes.ts'
import type { SessieBoek } from './aanmelden/sessies.ts'
import { hangAntwoordOp } from './antwoord/deur.ts'
import { hangChatOp } from './chat/deur.ts'
import type { Kamer } from './chat/kamer.ts'
import { hoorGeenWensen, weigerBytes, ZONDER_HAAK } from './draad.ts'
import { hangLoketOp } from './loket/deur.ts'
import { hangMeeOp } from './mee/deur.ts'
import { hangAlarmOp } from './alarm/deur.ts'
import { hangPostOp } from './post/deur.ts'
import { hangScimOp } from './scim/deur.ts'
import type { Koppeling } from './post/koppelingen.ts'
import { Dosering } from './dosering.ts'
import { kaleFout } from './kalefout.ts'
import { deurVan, isAfwijzing } from './afwijzing.ts'
import { Bladerrem } from './rem.ts'
import { ongeldig, type Vormfout } from './ongeldig.ts'
import { leesFormulier } from './stukken/formulier.ts'
import { stukwerk } from './stukken/stukwerk.ts'
import { maakVormenFabriek } from './vormen.ts'

export type AppDelen = {
  pijplijn: Pijplijn
  routes: readonly Route[]
  sessies: SessieBoek
  oidc: Oidc
  geheim: Geheimhouding
  cookieGeheim: string
  adres: string
  omgeving: 'demo' | 'productie'
  logNiveau: string
  web: string | null
  /** the door for other systems; absent: there is none */
  post?: { boek: Regelboek; koppelingen: readonly Koppeling[] }
  /** the door for staff systems (SCIM); absent: there is none */
  scim?: { boek: Regelboek }
  /** the door for control rooms, as the system of a region; absent: there is none */
  alarm?: { boek: Regelboek; pijplijn: Pijplijn }
  /** the page to answer with one tap; absent: there is none */
  antwoord?: { boek: Regelboek }
  /** the public door; absent: there is none */
  loket?: { boek: Regelboek }
  /** where the servers tell each other who looks along and what changed; absent: screens hear nothing by themselves */
  mee?: { url: string }
  /** where log lines go; absent: to the output of the process (a test reads along) */
  logUit?: { write(regel: string): void }
  /** hears every unexpected error (tests and the command line; never a log) */
  opFout?: (fout: Error) => void
  /** gets the talks of this server (tests) */
  opKamer?: (kamer: Kamer) => void
}

const API_VERSIE = '1.0.0'

/** The web server, made of the slices' routes: the same one for people, stories, tests and the benchmark. */
export async function maakApp(d: AppDelen): Promise<FastifyInstance> {
  // who tries the doors leaves a line, and never so many that it floods (ASVS 16.3.3)
  const afwijzingen = new Dosering(regel => app.log.warn(regel, 'geweigerd'))
  const storingen = new Dosering(regel => app.log.error(regel, 'even niet beschikbaar'))
  const app: FastifyInstance = Fastify({
    // Lines that stay open (who else is in this file) may not keep a server that stops from stopping.
    forceCloseConnections: true,
    // Behind the proxy on this machine everybody seems one place; what it says of where a request came from is only used to hold back floods.
    trustProxy: 'loopback',
    logger:
      d.logNiveau === 'silent'
        ? false
        : {
            level: d.logNiveau,
            ...(d.logUit ? { stream: d.logUit } : {}),
            serializers: { req: r => ({ method: r.method, route: r.routeOptions?.url ?? 'onbekend' }), err: kaleFout },
          },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    clientErrorHandler: (fout, draad) => {
      if (weigerBytes(fout, draad)) afwijzingen.tel({ deur: 'draad', status: 400 })
    },
    requestTimeout: 30_000,
    schemaController: { compilersFactory: maakVormenFabriek() },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: false, useDefaults: true } },
    genReqId: () => d.pijplijn.nieuwId(),
    // An address with a crooked encoding never reaches a route; the answer must not repeat it.
    frameworkErrors: (_fout, _verzoek, antwoord) => {
      afwijzingen.tel({ deur: 'adres', status: 400 })
      // an address that cannot be read is answered before any hook: the headers come along by hand (ASVS 3.4)
      void antwoord.headers(ZONDER_HAAK)
      void stuurWeigering(antwoord, weiger('ONGELDIG', 'Het verzoek is niet te lezen. Er is niets veranderd.'))
    },
  })
  app.addHook('onClose', async () => [afwijzingen, storingen].forEach(d => d.sluit()))
  app.addHook('onResponse', async (verzoek, antwoord) => {
    const { url } = verzoek.routeOptions
    if (isAfwijzing(antwoord.statusCode, url)) afwijzingen.tel({ ...deurVan(url), status: antwoord.statusCode })
  })
  hoorGeenWensen(app.server)
  app.removeContentTypeParser('text/plain')
  await app.register(fastifyCookie)
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'manifest-src': ["'self'"],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
  })
  app.addHook('onSend', async (verzoek, antwoord) => {
    if (!verzoek.url.startsWith('/assets/')) antwoord.header('cache-control', 'no-store')
    if (verzoek.url.startsWith('/api/')) antwoord.header('API-Version', API_VERSIE)
  })
  hangBladOp(app, d.web, d.omgeving)
  app.setErrorHandler(
    (
      fout: Error & {
        statusCode?: number
        validation?: Vormfout[]
        code?: string
      },
      verzoek,
      antwoord,
    ) => {
      if (fout.validation) return stuurWeigering(antwoord, ongeldig(fout.validation))
      const code = bekendeFout(fout)
      // for who keeps the server: the number of a place in the file, which says nothing of the case
      if (fout instanceof SleutelOntbreekt) verzoek.log.error({ plek: fout.plek }, 'sleutel van een zaak ontbreekt')
      // what lies behind a door that is shut for now (no database, a certificate refused) is for who keeps the server (ASVS 16.3.4)
      if (code?.code === 'NIET_BESCHIKBAAR') storingen.tel({ waar: 'database', ...kaleFout(fout) })
      if (code) return stuurWeigering(antwoord, code)
      d.opFout?.(fout)
      verzoek.log.error({ err: fout, kenmerk: verzoek.id }, 'onverwachte fout')
      return antwoord
        .code(500)
        .type('application/problem+json; charset=utf-8')
        .send(
          JSON.stringify({
            type: 'about:blank',
            title: 'Er ging iets mis',
            status: 500,
            code: 'FOUT',
            detail: `Er ging iets mis; er is niets veranderd. Noem bij een melding dit kenmerk: ${verzoek.id}.`,
          }),
        )
    },
  )
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kring',
        version: API_VERSIE,
        description: 'De keten van de aanpak van huiselijk geweld en kindermishandeling.',
        contact: { name: 'Kring', email: 'kring@example.org', url: 'https://example.org/kring' },
        license: { name: 'EUPL-1.2' },
      },
      servers: [{ url: 'https://kring.example.org/api/v1', description: 'Vul bij uitrol het eigen adres in' }],
    },
    transform: ({ schema, url }) => ({ schema: schema ?? {}, url: url.replace(/^\/api\/v1/, '') }),
  })
  hangAanmeldenOp(app, d)
  const sessies = {
    wie: async (verzoek: Parameters<SessieBoek['sleutelVan']>[0]) => d.sessies.vind(d.sessies.sleutelVan(verzoek)),
  }
  const poort = {
    pijplijn: d.pijplijn,
    sessies,
    geheim: d.geheim,
    stukwerk,
    formulier: leesFormulier,
    verzonnen: d.omgeving === 'demo',
    adres: d.adres,
    rem: new Bladerrem(
      id => d.pijplijn.definitie(id),
      () => d.pijplijn.nu().getTime(),
    ),
  }
  const metBestand = (r: Route) => r.soort === 'opdracht' && r.bestand !== undefined
  hangOp(
    app,
    d.routes.filter(r => !metBestand(r)),
    poort,
  )
  // Only these few routes understand a form with a file; everywhere else it stays an unknown type.
  await app.register(async deel => {
    await deel.register(fastifyMultipart)
    hangOp(deel, d.routes.filter(metBestand), poort)
  })
  if (d.post) {
    const inneming = { pijplijn: d.pijplijn, geheim: d.geheim, boek: d.post.boek, verzonnen: d.omgeving === 'demo' }
    await hangPostOp(app, inneming, d.post.koppelingen)
  }
  if (d.scim) await hangScimOp(app, { pijplijn: d.pijplijn, boek: d.scim.boek, adres: d.adres })
  if (d.alarm) await hangAlarmOp(app, { ...d.alarm, geheim: d.geheim })
  if (d.antwoord) await hangAntwoordOp(app, { pijplijn: d.pijplijn, boek: d.antwoord.boek, geheim: d.geheim })
  if (d.loket) {
    const inname = { pijplijn: d.pijplijn, boek: d.loket.boek, geheim: d.geheim }
    await hangLoketOp(app, { boek: d.loket.boek, nu: () => d.pijplijn.nu(), inname })
    const kamer = await hangChatOp(app, { boek: d.loket.boek, pijplijn: d.pijplijn, sessies: d.sessies })
    d.opKamer?.(kamer)
  }
  if (d.mee) hangMeeOp(app, { pijplijn: d.pijplijn, sessies: d.sessies, url: d.mee.url })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/gezond', { schema: { hide: true } }, async () => ({ gezond: true }))
  app.get('/gereed', { schema: { hide: true } }, async (_v, antwoord) =>
    (await d.sessies.leeft())
      ? { gereed: true }
      : stuurWeigering(antwoord, weiger('NIET_BESCHIKBAAR', 'De database is even niet bereikbaar.')),
  )
  if (d.web !== null)
    await app.register(fastifyStatic, {
      root: d.web,
      globIgnore: ['index.html', SCHERMEN],
      wildcard: false,
      index: false,
      immutable: true,
      maxAge: '1y',
      cacheControl: true,
    })
  await app.ready()
  return app
}
