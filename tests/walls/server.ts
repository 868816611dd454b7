import { Oidc } from '../../service/aanmelden/oidc.ts'
import { SESSIE_COOKIE } from '../../service/aanmelden/sessies.ts'
import { maakApp } from '../../service/app.ts'
import type { Route } from '../../kernel/gate.ts'
import type { Invoer, Machine } from './machine.ts'
import type { Rolmens } from './mensen.ts'
import { openSessie, type Wereld } from './wereld.ts'

export type Antwoord = { status: number; tekst: string }
type Sleutel = { sleutel: string | null; csrf: string }
export type Server = {
  /** as somebody with a session of the own role */
  vraag: (wie: Rolmens, route: Route, invoer: Invoer) => Promise<Antwoord>
  /** with a session key as given, or none */
  met: (sessie: Sleutel, route: Route, invoer: Invoer) => Promise<Antwoord>
  fouten: Error[]
  sluit: () => Promise<void>
}

function lichaam({ body, bestand }: Invoer): { body?: string | FormData } {
  if (!bestand) return body === undefined ? {} : { body: JSON.stringify(body) }
  const formulier = new FormData()
  formulier.set('gegevens', JSON.stringify(body))
  formulier.set('bestand', new Blob([new Uint8Array(bestand.bytes)]), bestand.naam)
  return { body: formulier }
}

/** The real server over HTTP with real sessions; the identity provider is not part of this proof and is nobody. */
export async function startServer(w: Wereld, machine: Machine): Promise<Server> {
  const fouten: Error[] = []
  const niemand = 'http://127.0.0.1:9'
  const app = await maakApp({
    ...machine,
    sessies: w.sessies,
    oidc: new Oidc({
      uitgever: niemand,
      client: 'kring',
      geheim: 'x',
      terug: niemand,
      zonderTls: true,
      tweeFactoren: false,
      acr: [],
    }),
    cookieGeheim: w.geheim.oidc.cookies,
    adres: niemand,
    omgeving: 'demo',
    logNiveau: 'silent',
    web: null,
    opFout: fout => void fouten.push(fout),
  })
  const adres = await app.listen({ host: '127.0.0.1', port: 0 })
  const sessies = new Map<string, Promise<{ sleutel: string; csrf: string }>>()
  const sessie = async (wie: Rolmens) => {
    const sleutel = await openSessie(w.sessies, wie)
    const ik = await fetch(`${adres}/api/v1/ik`, { headers: { cookie: `${SESSIE_COOKIE}=${sleutel}` } })
    const { csrf } = (await ik.json()) as { csrf?: string }
    return { sleutel, csrf: csrf ?? '' }
  }
  const met: Server['met'] = async ({ sleutel, csrf }, route, invoer) => {
    const pad = Object.entries((invoer.params ?? {}) as Record<string, string>).reduce(
      (p, [k, v]) => p.replace(`:${k}`, encodeURIComponent(v)),
      route.pad,
    )
    const query = new URLSearchParams((invoer.query ?? {}) as Record<string, string>).toString()
    const antwoord = await fetch(`${adres}/api/v1${pad}${query === '' ? '' : `?${query}`}`, {
      method: route.methode,
      headers: {
        ...(sleutel === null ? {} : { cookie: `${SESSIE_COOKIE}=${sleutel}` }),
        'x-kring-csrf': csrf,
        'idempotency-key': w.t.uuid(),
        ...(invoer.body === undefined || invoer.bestand ? {} : { 'content-type': 'application/json' }),
      },
      ...lichaam(invoer),
    })
    return { status: antwoord.status, tekst: await antwoord.text() }
  }
  return {
    fouten,
    met,
    sluit: () => app.close(),
    async vraag(wie, route, invoer) {
      const er = sessies.get(wie.rolvervulling) ?? sessie(wie)
      sessies.set(wie.rolvervulling, er)
      return met(await er, route, invoer)
    },
  }
}
