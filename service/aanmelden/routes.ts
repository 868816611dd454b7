import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { schrijfGeweigerd } from '../../kernel/plain.ts'
import { stuurWeigering, type Route } from '../../kernel/gate.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { kaleFout } from '../kalefout.ts'
import { Maat } from '../maat.ts'
import { rolnamen } from '../rolnamen.ts'
import type { Oidc, Onderweg } from './oidc.ts'
import { koekjesnaam, type Bewijs, type Rolkeuze, type Sessie, type SessieBoek } from './sessies.ts'
import { toestelVan } from './toestel.ts'

const ONDERWEG_COOKIE = 'kring_aanmelden'
const cookie = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const

/** So many sign-ins may go wrong in ten minutes: of one known person (a password without a second factor), and from one place, where a whole office sits. */
const MISLUKT = { mens: 5, plek: 30 } as const

export type Aanmelding = {
  sessies: SessieBoek
  oidc: Oidc
  adres: string
  cookieGeheim: string
  omgeving: 'demo' | 'productie'
  pijplijn: Pijplijn
  routes: readonly Route[]
}

type MetSessie = (
  doe: (sessie: Sessie, verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<unknown>,
) => (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<unknown>

/** Sign in, who am I, change of role, stay, sign out. */
export function hangAanmeldenOp(app: FastifyInstance, a: Aanmelding): void {
  const onderwegKoekje = koekjesnaam(ONDERWEG_COOKIE, a.omgeving)
  const nu = () => a.pijplijn.nu().getTime()
  const perPlek = new Maat(nu, MISLUKT.plek)
  const perMens = new Maat(nu, MISLUKT.mens)
  app.get('/aanmelden', { schema: { hide: true } }, async (verzoek, antwoord) => {
    if (perPlek.vol(verzoek.ip)) return antwoord.redirect('/?aanmelden=even-dicht')
    if (!isDaad(verzoek.headers['sec-fetch-site'])) return antwoord.redirect('/?aanmelden=zelf')
    const vertrek = await a.oidc.vertrek().catch((fout: unknown) => {
      verzoek.log.error({ waar: 'aanbieder', ...kaleFout(fout) }, 'de aanbieder is niet te bereiken')
      return null
    })
    if (vertrek === null) return antwoord.redirect('/?aanmelden=mislukt')
    const { naar } = vertrek
    const onderweg = { ...vertrek.onderweg, daarna: veiligPad((verzoek.query as { naar?: unknown }).naar) }
    return antwoord
      .setCookie(onderwegKoekje, teken(onderweg, a.cookieGeheim), { ...cookie, maxAge: 600 })
      .redirect(naar)
  })

  app.get('/aanmelden/terug', { schema: { hide: true } }, async (verzoek, antwoord) => {
    const onderweg = lees(verzoek.cookies[onderwegKoekje], a.cookieGeheim)
    antwoord.clearCookie(onderwegKoekje, cookie)
    // why somebody did not get in, and never who: for who watches for attacks (ASVS 16.3.1)
    const nee = (waarom: string, onderwerp?: string, bewijs?: Bewijs) => {
      perPlek.mag(verzoek.ip)
      if (onderwerp !== undefined) perMens.mag(onderwerp)
      verzoek.log.warn({ waarom, ...bewijs }, 'aanmelden mislukte')
      return antwoord.redirect(`/?aanmelden=${waarom}`)
    }
    if (perPlek.vol(verzoek.ip)) return nee('even-dicht')
    if (!onderweg) return nee('verlopen')
    const uit = await a.oidc
      .terug(new URL(verzoek.url, a.adres), onderweg)
      .catch((fout: unknown): { fout: string; onderwerp?: string; bewijs?: Bewijs } => {
        // a proof that does not hold, or a provider that cannot be reached or trusted (ASVS 16.3.4)
        verzoek.log.error({ waar: 'aanbieder', ...kaleFout(fout) }, 'de aanbieder gaf geen geldig bewijs')
        return { fout: 'mislukt' }
      })
    // also with a second factor by then: whoever has the password was trying, and it may be both
    if (uit.onderwerp !== undefined && perMens.vol(uit.onderwerp)) return nee('even-dicht')
    if ('fout' in uit) return nee(uit.fout, uit.onderwerp, uit.bewijs)
    const rollen = await a.sessies.rollenVan(uit)
    const eerste = rollen?.keuzes[0]
    if (!rollen || !eerste) return nee('geen-rol')
    await a.sessies.verlaat(a.sessies.sleutelVan(verzoek))
    const { sleutel } = await a.sessies.open(rollen.mens, eerste, toestelVan(verzoek.headers['user-agent']), uit.bewijs)
    return antwoord.setCookie(a.sessies.koekje, sleutel, cookie).redirect(onderweg.daarna)
  })

  app.get('/api/v1/ik', { schema: { hide: true } }, async (verzoek, antwoord) => {
    const sessie = await a.sessies.vind(a.sessies.sleutelVan(verzoek), 'telt-niet')
    if (!sessie) return nietAangemeld(antwoord)
    const rollen = await a.sessies.rollenVan({ mens: sessie.wie.mens })
    const keuzes = rollen?.keuzes ?? []
    const toon = (k: Rolkeuze) => ({
      rolvervulling: k.id,
      rol: k.rol,
      label: rolnamen[k.rol],
      regio: { id: k.regio, naam: a.pijplijn.definitie(k.regio).regio.naam },
      organisatie: k.organisatie,
    })
    const huidig = keuzes.find(k => k.id === sessie.wie.rolvervulling)
    return {
      mens: { id: sessie.wie.mens, naam: sessie.wie.naam },
      rol: huidig ? toon(huidig) : null,
      rollen: keuzes.map(toon),
      csrf: sessie.csrf,
      omgeving: a.omgeving,
      sessie: { verlooptOp: sessie.verlooptOp, uiterlijkOp: sessie.uiterlijkOp },
      mag: magAlgemeen(a, sessie),
      documenten: a.pijplijn
        .definitie(sessie.wie.regio)
        .documenten.map(({ id, titel, soort }) => ({ id, titel, soort })),
    }
  })

  const metSessie: MetSessie = doe => async (verzoek, antwoord) => {
    const sessie = await a.sessies.vind(a.sessies.sleutelVan(verzoek))
    if (!sessie) return nietAangemeld(antwoord)
    if (verzoek.headers['x-kring-csrf'] !== sessie.csrf)
      return stuurWeigering(
        antwoord,
        weiger(
          'NIET_BEVOEGD',
          'Dit verzoek kwam niet van het scherm van Kring. Ververs de pagina en probeer het opnieuw.',
        ),
      )
    return doe(sessie, verzoek, antwoord)
  }
  hangEigenSessiesOp(app, a, metSessie)
  app.post(
    '/api/v1/sessie/verlengen',
    { schema: { hide: true } },
    metSessie(async sessie => {
      await a.sessies.verleng(sessie.hash)
      return { ok: true }
    }),
  )
  app.post(
    '/api/v1/sessie/afmelden',
    { schema: { hide: true, body: afmelden } },
    metSessie(async (sessie, verzoek, antwoord) => {
      await a.sessies.meldAf(sessie, (verzoek.body as { overal: boolean }).overal)
      // what this browser still has of the screens goes too; a choice of language and colours says nothing and stays (ASVS 14.3.1)
      return antwoord
        .clearCookie(a.sessies.koekje, cookie)
        .header('clear-site-data', '"cache", "executionContexts"')
        .send({ naar: '/' })
    }),
  )
  app.post(
    '/api/v1/sessie/rol',
    { schema: { hide: true, body: rolwissel } },
    metSessie(async (sessie, verzoek, antwoord) => {
      const rollen = await a.sessies.rollenVan({ mens: sessie.wie.mens })
      const keuze = rollen?.keuzes.find(k => k.id === (verzoek.body as { rolvervulling: string }).rolvervulling)
      if (!keuze) {
        await schrijfGeweigerd(a.pijplijn, sessie.wie, { wat: 'POST /sessie/rol', doel: 'aanmelden', gevraagd: null })
        return stuurWeigering(antwoord, weiger('NIET_BEVOEGD', 'Deze rol hebt u nu niet.'))
      }
      await a.sessies.wissel(sessie.hash, keuze)
      return { ok: true }
    }),
  )
}

/** Where one is signed in, and the way to end that elsewhere: one's own only, so the answer to any other id is the same. */
function hangEigenSessiesOp(app: FastifyInstance, a: Pick<Aanmelding, 'sessies'>, metSessie: MetSessie): void {
  app.get('/api/v1/sessies', { schema: { hide: true } }, async (verzoek, antwoord) => {
    const sessie = await a.sessies.vind(a.sessies.sleutelVan(verzoek))
    return sessie ? { sessies: await a.sessies.vanMens(sessie) } : nietAangemeld(antwoord)
  })
  app.post(
    '/api/v1/sessies/andere/einde',
    { schema: { hide: true } },
    metSessie(async sessie => ({ aantal: await a.sessies.sluitAndere(sessie, null) })),
  )
  app.post(
    '/api/v1/sessies/:id/einde',
    { schema: { hide: true, params: eenSessie } },
    metSessie(async (sessie, verzoek, antwoord) => {
      const aantal = await a.sessies.sluitAndere(sessie, (verzoek.params as { id: string }).id)
      return aantal === 1 ? { aantal } : stuurWeigering(antwoord, nietGevonden())
    }),
  )
}

const eenSessie = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: { id: { type: 'string', format: 'uuid' } },
}
const afmelden = {
  type: 'object',
  required: ['overal'],
  additionalProperties: false,
  properties: { overal: { type: 'boolean' } },
}
const rolwissel = {
  type: 'object',
  required: ['rolvervulling'],
  additionalProperties: false,
  properties: { rolvervulling: { type: 'string', format: 'uuid' } },
}

const nietAangemeld = (antwoord: FastifyReply) =>
  stuurWeigering(antwoord, weiger('NIET_AANGEMELD', 'U bent niet (meer) aangemeld. Meld u opnieuw aan.'))

/** What this role may start or open without a case in hand: opening commands, and the lists it may read. */
function magAlgemeen(a: Pick<Aanmelding, 'pijplijn' | 'routes'>, sessie: Sessie): string[] {
  const { rol, regio } = sessie.wie
  const definitie = a.pijplijn.definitie(regio)
  const begin = [...a.pijplijn.slices.values()].flatMap(s =>
    Object.entries(s.access)
      .filter(([, r]) => r.bereik === 'nieuw' && r.rollen.includes(rol))
      .map(([type]) => `${s.naam}.${type}`),
  )
  const lees = a.routes.flatMap(r =>
    r.soort === 'kijk' &&
    !r.pad.includes(':') &&
    r.kijk.rollen.includes(rol) &&
    (r.kijk.hier?.(definitie, sessie.wie) ?? true)
      ? [`lees.${r.pad.slice(1)}`]
      : [],
  )
  return [...begin, ...lees]
}

/**
 * Signing in begins with a deed of who signs in: the button on our own page, or the address typed or kept. Another site cannot lead somebody
 * who is still known at the provider into a session they did not ask for (ASVS 7.6.2). Who does not say where the request came from is refused
 * too: every browser since 2023 says it.
 */
const isDaad = (herkomst: unknown): boolean => herkomst === 'same-origin' || herkomst === 'none'

/** Back to where somebody was going: a path of this site, nothing else. */
const veiligPad = (naar: unknown): string =>
  typeof naar === 'string' && /^\/(?!\/|api\/|aanmelden)[\w\-/]{0,200}$/.test(naar) && naar !== '/' ? naar : '/werk'

const hmac = (tekst: string, geheim: string) => createHmac('sha256', geheim).update(tekst).digest('base64url')

function teken(onderweg: Onderweg, geheim: string): string {
  const tekst = Buffer.from(JSON.stringify(onderweg)).toString('base64url')
  return `${tekst}.${hmac(tekst, geheim)}`
}

function lees(waarde: string | undefined, geheim: string): Onderweg | null {
  const [tekst, merk] = (waarde ?? '').split('.')
  if (!tekst || !merk) return null
  const goed = Buffer.from(hmac(tekst, geheim))
  const gegeven = Buffer.from(merk)
  if (goed.length !== gegeven.length || !timingSafeEqual(goed, gegeven)) return null
  return JSON.parse(Buffer.from(tekst, 'base64url').toString()) as Onderweg
}
