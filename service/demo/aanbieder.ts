import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import { Geheugen } from './geheugen.ts'

type Account = { onderwerp: string; naam: string; rol: string; regio: string; organisatie: string; uitleg: string }
type Opzet = { poort: number; terug: string; client: string; geheim: string; cookies: string; accounts: Account[] }

/**
 * The identity provider of the demo: a certified library in a process of its own, with made-up accounts and no passwords.
 * It asserts no second factor and says so. It never runs outside the demo: only the demo starts it.
 */
export function startAanbieder(opzet: Opzet): Server {
  const provider: Provider = new Provider(`http://127.0.0.1:${opzet.poort}`, {
    clients: [
      {
        client_id: opzet.client,
        client_secret: opzet.geheim,
        redirect_uris: [opzet.terug],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub', 'amr'] },
    // Its own memory and a key of this run only: a sign-in of the demo lives no longer than its process.
    adapter: Geheugen,
    jwks: { keys: [sleutel()] },
    findAccount: (_ctx, sub) =>
      opzet.accounts.some(a => a.onderwerp === sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: [opzet.cookies] },
    interactions: { url: (_ctx, interactie) => `/interactie/${interactie.uid}` },
    ttl: { Session: 60, Interaction: 600, Grant: 600, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    // The demo asks nothing twice: signing in is choosing an account, there is no consent page.
    loadExistingGrant: async ctx => {
      const grant = new provider.Grant({
        accountId: ctx.oidc.session?.accountId ?? '',
        clientId: ctx.oidc.client?.clientId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  const oidc = provider.callback()
  const server = provider.listen(opzet.poort, '127.0.0.1')
  // The library answers everything but our one page.
  server.removeAllListeners('request')
  server.on('request', (verzoek: IncomingMessage, antwoord: ServerResponse) => {
    const url = new URL(verzoek.url ?? '/', 'http://127.0.0.1')
    if (url.pathname === '/stijl.css') return void antwoord.writeHead(200, { 'content-type': 'text/css' }).end(STIJL)
    if (!url.pathname.startsWith('/interactie/')) return void oidc(verzoek, antwoord)
    interactie(provider, opzet, verzoek, antwoord, url).catch(() =>
      antwoord
        .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Deze aanmelding is verlopen. Ga terug naar Kring en begin opnieuw.'),
    )
  })
  return server
}

function sleutel() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = privateKey.export({ format: 'jwk' })
  return { ...jwk, kty: 'EC' as const, crv: 'P-256' as const, kid: randomUUID(), alg: 'ES256', use: 'sig' }
}

async function interactie(
  provider: Provider,
  opzet: Opzet,
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
  url: URL,
): Promise<void> {
  await provider.interactionDetails(verzoek, antwoord)
  if (verzoek.method === 'POST') {
    const velden = new URLSearchParams(await lichaam(verzoek))
    const gekozen = velden.get('account')
    // Our page asks for none; a test that shows another factor says so in the same form.
    const amr = velden.getAll('factor')
    if (opzet.accounts.some(a => a.onderwerp === gekozen)) {
      return provider.interactionFinished(verzoek, antwoord, {
        login: { accountId: gekozen ?? '', remember: false, amr },
      })
    }
  }
  antwoord.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  })
  antwoord.end(pagina(opzet.accounts, url.pathname))
}

async function lichaam(verzoek: IncomingMessage): Promise<string> {
  const delen: Buffer[] = []
  let lengte = 0
  for await (const deel of verzoek) {
    lengte += (deel as Buffer).length
    if (lengte > 10_000) throw new Error('te groot')
    delen.push(deel as Buffer)
  }
  return Buffer.concat(delen).toString('utf8')
}

function pagina(accounts: readonly Account[], pad: string): string {
  const regios = [...new Set(accounts.map(a => a.regio))]
  const knop = (a: Account) =>
    `<button name="account" value="${html(a.onderwerp)}"><strong>${html(a.naam)}</strong> <span>${html(a.rol)}</span><br><small>${html(a.organisatie)}: ${html(a.uitleg)}</small></button>`
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kies een demo-account</title><link rel="stylesheet" href="/stijl.css"></head><body><p class="band">DEMO: alleen verzonnen mensen. Deze aanmelding vraagt geen wachtwoord en geen tweede factor.</p>
<main><h1>Als wie wilt u Kring bekijken?</h1><form method="post" action="${html(pad)}">
${regios
  .map(
    r =>
      `<section><h2>${html(r)}</h2><div>${accounts
        .filter(a => a.regio === r)
        .map(knop)
        .join('')}</div></section>`,
  )
  .join('')}
</form></main></body></html>`
}

const html = (t: string) => t.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)

const STIJL = `:root{color-scheme:light dark;--v:#173f43;--p:#fbf8f2;--l:#cfd9d6;--k:#fff}
@media(prefers-color-scheme:dark){:root{--v:#dcecea;--p:#10201f;--l:#34504d;--k:#182b2a}}
*{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui,sans-serif;background:var(--p);color:var(--v)}
.band{margin:0;padding:8px 16px;background:#8a3b12;color:#fff;font-weight:600}
main{max-width:960px;margin:0 auto;padding:24px 16px}h1{font-size:1.75rem}h2{font-size:1.125rem;margin:24px 0 8px}
section>div{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:8px}
button{font:inherit;text-align:left;color:inherit;background:var(--k);border:1px solid var(--l);border-radius:8px;padding:12px;cursor:pointer;min-height:44px}
button:hover{border-color:var(--v)}button:focus-visible{outline:3px solid #1b7f8c;outline-offset:2px}button span{opacity:.85}`
