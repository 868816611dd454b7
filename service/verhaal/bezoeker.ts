import { randomUUID } from 'node:crypto'

export type Antwoord<T> = { status: number; inhoud: T; koppen: Headers }
/** How somebody signs in: the factors they show (none: just the account), and what their browser says it is. */
export type Aanmeldwijze = { factoren?: readonly string[]; browser?: string }
type Ik = { csrf: string; mens: { id: string; naam: string }; rol: { organisatie: { id: string; naam: string } } }

/** A person with a browser, without a screen: signs in through the same door as everybody, and uses only routes a browser can use. */
export class Bezoeker {
  private readonly koekjes = new Map<string, string>()
  private csrf = ''
  private browser = ''
  /** who is behind this browser, and for which organisation */
  mens = { id: '', naam: '' }
  organisatie = { id: '', naam: '' }
  /** how many requests this browser sent, those of signing in included */
  verzoeken = 0
  private constructor(
    private readonly adres: string,
    readonly account: string,
  ) {}

  /** Signs in: to the provider, choose the account, and back. @throws when the door stays closed */
  static meldAan(adres: string, account: string, met: Aanmeldwijze = {}): Promise<Bezoeker> {
    return new Bezoeker(adres, account).opnieuw(met)
  }

  /** Signs in with this same browser, which still has what it had. @throws when the door stays closed */
  async opnieuw({ factoren = [], browser = '' }: Aanmeldwijze = {}): Promise<Bezoeker> {
    const { adres, account } = this
    this.browser = browser
    let stap = await this.loop(`${adres}/aanmelden`)
    if (stap.url.includes('/interactie/'))
      stap = await this.loop(stap.url, new URLSearchParams([['account', account], ...factoren.map(f => ['factor', f])]))
    const ik = await this.haal<Ik>('/ik')
    if (ik.status !== 200)
      throw new Error(`Aanmelden als ${account} lukte niet (${ik.status}, ${new URL(stap.url).search})`)
    this.csrf = ik.inhoud.csrf
    this.mens = ik.inhoud.mens
    this.organisatie = ik.inhoud.rol.organisatie
    return this
  }

  haal = <T>(pad: string): Promise<Antwoord<T>> => this.vraag<T>('GET', pad)

  /** A command or a question by POST; every new command has a key of its own. */
  stuur = <T>(
    pad: string,
    inhoud: unknown = {},
    opties: { sleutel?: string; versie?: number; methode?: 'POST' | 'PUT' } = {},
  ): Promise<Antwoord<T>> =>
    this.vraag<T>(opties.methode ?? 'POST', pad, inhoud, {
      'idempotency-key': opties.sleutel ?? randomUUID(),
      ...(opties.versie === undefined ? {} : { 'if-match': `"${opties.versie}"` }),
    })

  /** A form with a file, as the screen sends it. */
  async stuurBestand<T>(
    pad: string,
    gegevens: unknown,
    bestand: { naam: string; bytes: Uint8Array },
    sleutel: string = randomUUID(),
  ): Promise<Antwoord<T>> {
    const formulier = new FormData()
    formulier.set('gegevens', JSON.stringify(gegevens))
    formulier.set('bestand', new Blob([new Uint8Array(bestand.bytes)]), bestand.naam)
    const antwoord = await fetch(`${this.adres}/api/v1${pad}`, {
      method: 'POST',
      headers: { cookie: this.koek(this.adres), 'x-kring-csrf': this.csrf, 'idempotency-key': sleutel },
      body: formulier,
    })
    return { status: antwoord.status, inhoud: (await antwoord.json()) as T, koppen: antwoord.headers }
  }

  /** Where and with which headers this browser would send, for who cuts a request off halfway. */
  half(pad: string): { adres: string; koppen: Record<string, string> } {
    const koppen = { cookie: this.koek(this.adres), 'x-kring-csrf': this.csrf, 'idempotency-key': randomUUID() }
    return { adres: `${this.adres}/api/v1${pad}`, koppen }
  }

  /** The bytes of the answer to a question that is sent. */
  async stuurBytes(pad: string, inhoud: unknown): Promise<{ status: number; bytes: Buffer; koppen: Headers }> {
    const antwoord = await fetch(`${this.adres}/api/v1${pad}`, {
      method: 'POST',
      headers: {
        ...{ cookie: this.koek(this.adres), 'x-kring-csrf': this.csrf, 'idempotency-key': randomUUID() },
        'content-type': 'application/json',
      },
      body: JSON.stringify(inhoud),
    })
    return { status: antwoord.status, bytes: Buffer.from(await antwoord.arrayBuffer()), koppen: antwoord.headers }
  }

  /** The bytes of an answer, with its headers. */
  async haalBytes(pad: string): Promise<{ status: number; bytes: Buffer; koppen: Headers }> {
    const antwoord = await fetch(`${this.adres}/api/v1${pad}`, { headers: { cookie: this.koek(this.adres) } })
    return { status: antwoord.status, bytes: Buffer.from(await antwoord.arrayBuffer()), koppen: antwoord.headers }
  }

  /** A stream of events, open until the reader stops it. */
  luister = (pad: string, stop: AbortSignal): Promise<Response> =>
    fetch(`${this.adres}/api/v1${pad}`, { headers: { cookie: this.koek(this.adres) }, signal: stop })

  private async vraag<T>(
    methode: string,
    pad: string,
    inhoud?: unknown,
    koppen: Record<string, string> = {},
  ): Promise<Antwoord<T>> {
    this.verzoeken += 1
    const antwoord = await fetch(`${this.adres}/api/v1${pad}`, {
      method: methode,
      headers: {
        cookie: this.koek(this.adres),
        'x-kring-csrf': this.csrf,
        ...koppen,
        ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
    })
    const tekst = await antwoord.text()
    return { status: antwoord.status, inhoud: (tekst === '' ? null : JSON.parse(tekst)) as T, koppen: antwoord.headers }
  }

  /** Follows redirects by hand, keeping cookies per host, as a browser does. */
  private async loop(url: string, formulier?: URLSearchParams): Promise<{ url: string }> {
    let waar = url
    let lichaam = formulier
    for (let i = 0; i < 12; i++) {
      this.verzoeken += 1
      const antwoord = await fetch(waar, {
        method: lichaam ? 'POST' : 'GET',
        redirect: 'manual',
        headers: {
          ...{ cookie: this.koek(waar), 'sec-fetch-site': 'same-origin' },
          ...(this.browser === '' ? {} : { 'user-agent': this.browser }),
        },
        ...(lichaam ? { body: lichaam } : {}),
      })
      for (const regel of antwoord.headers.getSetCookie()) this.bewaar(waar, regel)
      await antwoord.arrayBuffer()
      const naar = antwoord.headers.get('location')
      if (naar === null) return { url: waar }
      waar = new URL(naar, waar).toString()
      lichaam = undefined
      if (waar.startsWith(`${this.adres}/werk`) || waar.startsWith(`${this.adres}/?`)) return { url: waar }
    }
    throw new Error('De aanmelding draait in een kring.')
  }

  private bewaar(url: string, regel: string): void {
    const [paar = ''] = regel.split(';')
    const i = paar.indexOf('=')
    this.koekjes.set(`${new URL(url).host} ${paar.slice(0, i)}`, paar.slice(i + 1))
  }

  private koek(url: string): string {
    const { host } = new URL(url)
    return [...this.koekjes]
      .filter(([k, v]) => k.startsWith(`${host} `) && v !== '')
      .map(([k, v]) => `${k.split(' ')[1]}=${v}`)
      .join('; ')
  }
}
