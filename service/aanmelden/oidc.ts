import * as client from 'openid-client'
import { HOOGSTENS_UREN, type Bewijs } from './sessies.ts'

/** A proof may be as old as a session may last: after that somebody shows anew who they are, also where the provider would let them in by itself (ASVS 7.6.1). */
const BEWIJS_SECONDEN = HOOGSTENS_UREN * 3600

/** What is kept between leaving for the identity provider and coming back, in a signed cookie of ten minutes. */
export type Onderweg = { state: string; nonce: string; verifier: string; daarna: string }
export type OidcInstelling = {
  uitgever: string
  client: string
  geheim: string
  terug: string
  /** the provider stands on this machine, without TLS: the demo and tests */
  zonderTls: boolean
  /** whether the provider must say that it saw two factors: everywhere but in the demo, which says that it does not */
  tweeFactoren: boolean
  acr: string[]
}

/**
 * How an ID token may be signed: public key only, and nothing else whatever the provider offers (ASVS 9.1.2; RFC 8725). Not `none`, and no HMAC
 * with the secret of the client.
 */
export const TEKENWIJZEN: readonly string[] = [
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. Nothing else opens the door. */
export class Oidc {
  private configuratie: Promise<client.Configuration> | null = null
  constructor(private readonly in_: OidcInstelling) {}

  private config(): Promise<client.Configuration> {
    this.configuratie ??= client
      .discovery(
        new URL(this.in_.uitgever),
        this.in_.client,
        this.in_.geheim,
        undefined,
        // the signature of the ID token too, also where the connection would vouch for it (ASVS 9.1.1)
        {
          execute: [client.enableNonRepudiationChecks, ...(this.in_.zonderTls ? [client.allowInsecureRequests] : [])],
        },
      )
      .catch((fout: unknown) => {
        this.configuratie = null // the provider may come back: try again at the next sign-in
        throw fout
      })
    return this.configuratie
  }

  async vertrek(): Promise<{ naar: string; onderweg: Omit<Onderweg, 'daarna'> }> {
    const config = await this.config()
    const onderweg = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    }
    const naar = client.buildAuthorizationUrl(config, {
      redirect_uri: this.in_.terug,
      scope: 'openid',
      response_type: 'code',
      state: onderweg.state,
      nonce: onderweg.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(onderweg.verifier),
      code_challenge_method: 'S256',
      max_age: String(BEWIJS_SECONDEN),
      ...(this.in_.acr.length > 0 ? { acr_values: this.in_.acr.join(' ') } : {}),
    })
    return { naar: naar.toString(), onderweg }
  }

  /** @returns the subject, or why not; production demands two factors (acr, else amr), the demo says that it does not. */
  async terug(
    url: URL,
    onderweg: Pick<Onderweg, 'state' | 'nonce' | 'verifier'>,
  ): Promise<{ onderwerp: string; bewijs: Bewijs } | { fout: string; onderwerp?: string; bewijs?: Bewijs }> {
    const tokens = await client.authorizationCodeGrant(await this.config(), url, {
      pkceCodeVerifier: onderweg.verifier,
      expectedState: onderweg.state,
      expectedNonce: onderweg.nonce,
      maxAge: BEWIJS_SECONDEN,
      idTokenExpected: true,
    })
    // before anything in it is believed: what is on this list, whatever the provider says it can do
    if (!TEKENWIJZEN.includes(tekenwijzeVan(tokens.id_token))) return { fout: 'geen-identiteit' }
    const claims = tokens.claims()
    if (!claims) return { fout: 'geen-identiteit' }
    const bewijs = bewijsVan(claims)
    if (this.in_.tweeFactoren && !tweeFactoren(claims, this.in_.acr))
      return { fout: 'geen-twee-factoren', onderwerp: claims.sub, bewijs }
    return { onderwerp: claims.sub, bewijs }
  }
}

/** How a token says it was signed; empty: it does not say. */
function tekenwijzeVan(token: string | undefined): string {
  const [kop = ''] = (token ?? '').split('.')
  const { alg } = JSON.parse(Buffer.from(kop, 'base64url').toString() || '{}') as { alg?: unknown }
  return typeof alg === 'string' ? alg : ''
}

/** What the provider says it saw, cut to words that fit a log. */
export function bewijsVan(claims: { readonly [naam: string]: unknown }): Bewijs {
  const { amr, acr } = claims
  const woorden = Array.isArray(amr) ? amr.filter((f): f is string => typeof f === 'string' && WOORD.test(f)) : []
  return { factoren: woorden.slice(0, 10), acr: typeof acr === 'string' && ACR.test(acr) ? acr : null }
}
const WOORD = /^[\w.-]{1,40}$/
const ACR = /^[\w.:/#-]{1,200}$/

const FACTOREN = new Set(['mfa', 'otp', 'hwk', 'fpt', 'face', 'sc', 'swk'])

/** Two factors asserted: an agreed acr value, or an amr that names one beyond the password (RFC 8176). */
export function tweeFactoren(claims: { readonly [naam: string]: unknown }, acr: readonly string[]): boolean {
  if (acr.length > 0) return typeof claims['acr'] === 'string' && acr.includes(claims['acr'])
  return Array.isArray(claims['amr']) && claims['amr'].some(f => typeof f === 'string' && FACTOREN.has(f))
}
