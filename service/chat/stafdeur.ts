import type { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Actor } from '../../kernel/actor.ts'
import { magSchrijven, stuurWeigering } from '../../kernel/gate.ts'
import { UUID } from '../../kernel/leesbaar.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { schrijfGeweigerd } from '../../kernel/plain.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { ADVIESROLLEN, adviesUitChat, ChatAdvies, keurAdvies } from '../../keten/advies/index.ts'
import type { Daad } from '../../keten/chat/index.ts'
import type { SessieBoek } from '../aanmelden/sessies.ts'
import type { Kamer, Scherm } from './kamer.ts'
import { telChat } from './tellen.ts'

const HARTSLAG_MS = 20_000
/** So many screens of one person listen at once; the oldest makes room. */
const SCHERMEN = 4
/** A screen that does not read its news is let go before it fills the memory. */
const ACHTER = 2_000_000

export type Staf = {
  kamer: Kamer
  pijplijn: Pijplijn
  sessies: Pick<SessieBoek, 'vind' | 'sleutelVan'>
  nu: () => number
}
type Luisteraar = Scherm & { readonly wie: Actor; readonly sleutel: string | undefined; readonly stroom: PassThrough }

const Id = Type.String({ pattern: UUID.source })
const los = <P extends Parameters<typeof Type.Object>[0]>(velden: P) =>
  Type.Object(velden, { additionalProperties: false })
const Kaal = los({ id: Id })

/**
 * The worker's side of the chat, for the roles that take advice in that region. What goes over these lines is in no journal, no log and no
 * look log: of a talk only a count stays (SD-8). Signed in, right role and same region are asked at every act and again at every heartbeat.
 */
export function hangStafOp(app: FastifyInstance, d: Staf): void {
  const luisteraars = new Set<Luisteraar>()
  const lijnen = new Set<Socket>()
  const weg = (l: Luisteraar) => {
    if (!luisteraars.delete(l)) return
    d.kamer.eruit(l)
    l.stroom.end()
  }
  const hartslag = setInterval(() => {
    for (const l of luisteraars) void keur(l).then(er => (er ? l.stroom.write(':\n\n') : weg(l)))
  }, HARTSLAG_MS)
  hartslag.unref()
  const keur = async (l: Luisteraar): Promise<boolean> => {
    const sessie = await d.sessies.vind(l.sleutel, 'telt-niet').catch(() => null)
    return sessie?.wie.rolvervulling === l.wie.rolvervulling
  }
  app.addHook('preClose', async () => {
    clearInterval(hartslag)
    for (const l of [...luisteraars]) weg(l)
    setTimeout(() => lijnen.forEach(lijn => lijn.destroySoon()), 50)
  })

  app.get('/api/v1/chat/mee', { schema: { hide: true }, exposeHeadRoute: false }, async (verzoek, antwoord) => {
    const wie = await wieMag(d, verzoek, 'telt-niet')
    if ('ok' in wie) return stuurWeigering(antwoord, wie)
    const eigen = [...luisteraars].filter(l => l.mens === wie.mens)
    eigen.slice(0, Math.max(0, eigen.length - SCHERMEN + 1)).forEach(weg)
    const stroom = new PassThrough()
    const lijn = verzoek.raw.socket
    lijnen.add(lijn)
    lijn.once('close', () => lijnen.delete(lijn))
    const l: Luisteraar = {
      ...{ mens: wie.mens, naam: wie.naam, regio: wie.regio, wie, sleutel: d.sessies.sleutelVan(verzoek), stroom },
      gezien: new Map(),
      zend: bericht => {
        if (stroom.writableLength > ACHTER) return weg(l)
        stroom.write(`data: ${JSON.stringify(bericht)}\n\n`)
      },
    }
    stroom.on('error', () => undefined)
    stroom.once('close', () => weg(l))
    stroom.write('retry: 2000\n\n')
    luisteraars.add(l)
    d.kamer.erbij(l)
    return antwoord
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('x-accel-buffering', 'no')
      .header('connection', 'close')
      .send(stroom)
  })

  const bij = <T extends TSchema>(
    naam: string,
    schema: T,
    doe: (inhoud: Static<T>, wie: Actor, verzoek: FastifyRequest) => Promise<Weigering | { ok: true } | object>,
  ) => {
    const toets = Compile(schema)
    app.post(`/api/v1/chat/${naam}`, { schema: { hide: true } }, async (verzoek, antwoord) => {
      const wie = await wieMag(d, verzoek, 'telt')
      if ('ok' in wie) return stuurWeigering(antwoord, wie)
      if (!toets.Check(verzoek.body))
        return stuurWeigering(
          antwoord,
          weiger('ONGELDIG', 'Het verzoek heeft niet de juiste vorm. Er is niets veranderd.'),
        )
      const uit = await doe(verzoek.body, wie, verzoek)
      return isNee(uit) ? stuurWeigering(antwoord, uit) : zend(antwoord, uit)
    })
  }
  const daad = (wie: Actor, id: string, wat: Daad) =>
    d.kamer.staf(wie, id, wat, () => telChat(d.pijplijn, wie, new Date(d.nu()).toISOString()))

  bij('klaar', los({ klaar: Type.Boolean() }), async ({ klaar }, wie) => {
    d.kamer.zetKlaar(wie, klaar)
    return { ok: true }
  })
  for (const [naam, soort] of [
    ['neem', 'neem'],
    ['typ', 'zie-typen'],
    ['teruggeven', 'geef-terug'],
    ['afronden', 'rond-af'],
    ['woord', 'vraag-woord'],
    ['zelfde', 'zelfde'],
  ] as const)
    bij(naam, Kaal, ({ id }, wie) => daad(wie, id, { soort, mens: wie.mens }))
  const Tekst = Type.String({ maxLength: 30_000 })
  bij('zeg', los({ id: Id, tekst: Tekst }), ({ id, tekst }, wie) =>
    daad(wie, id, { soort: 'antwoord-met', mens: wie.mens, tekst }),
  )
  bij('aanbieden', los({ id: Id, aan: Type.Union([Id, Type.Null()]) }), ({ id, aan }, wie) =>
    daad(wie, id, { soort: 'bied-aan', mens: wie.mens, aan }),
  )
  const soort = Type.Unsafe<'advies' | 'melding'>(Type.Enum(['advies', 'melding']))
  // what may not stand in an advice is not shown to the visitor either
  bij(
    'bewaren',
    los({ id: Id, soort, tekst: Tekst }),
    async ({ id, soort: wat, tekst }, wie) =>
      (wat === 'advies' ? keurAdvies(tekst) : null) ??
      daad(wie, id, { soort: 'wil-bewaren', mens: wie.mens, wat, tekst }),
  )
  bij('vergeten', Kaal, async ({ id }, wie) => (d.kamer.vergeet(wie, id) ? { ok: true } : nietGevonden()))
  bij('advies', los({ id: Id, advies: ChatAdvies }), async ({ id, advies }, wie) => {
    const akkoord = d.kamer.akkoord(wie, id)
    if (akkoord?.soort !== 'advies')
      return weiger('MAG_NU_NIET', 'De bezoeker heeft hier nog geen ja op gezegd. Er is niets bewaard.', {
        bron: 'SD-8',
      })
    return adviesUitChat(d.pijplijn, wie, advies, akkoord.tekst)
  })
}

/** Signed in, in a role that takes advice, and (for an act) from our own page. */
async function wieMag(d: Staf, verzoek: FastifyRequest, telt: 'telt' | 'telt-niet'): Promise<Actor | Weigering> {
  const sessie = await d.sessies.vind(d.sessies.sleutelVan(verzoek), telt)
  if (!sessie) return weiger('NIET_AANGEMELD', 'U bent niet (meer) aangemeld. Meld u opnieuw aan.')
  if (telt === 'telt' && !magSchrijven(verzoek, sessie.csrf))
    return weiger(
      'NIET_BEVOEGD',
      'Dit verzoek kwam niet van het scherm van Kring. Ververs de pagina en probeer het opnieuw.',
    )
  if (!ADVIESROLLEN.some(r => r === sessie.wie.rol)) {
    const wat = `${verzoek.method} ${verzoek.routeOptions.url?.replace('/api/v1', '') ?? ''}`
    await schrijfGeweigerd(d.pijplijn, sessie.wie, { wat, doel: 'aanname', gevraagd: null })
    return weiger('NIET_BEVOEGD', 'Uw rol mag dit niet doen.')
  }
  return sessie.wie
}

const isNee = (x: object): x is Weigering => 'ok' in x && x.ok === false
const zend = (antwoord: FastifyReply, inhoud: object): FastifyReply =>
  antwoord.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(JSON.stringify(inhoud))
