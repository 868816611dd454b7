import type { Bezoeker } from './bezoeker.ts'
import type { Nieuws, Stafbericht } from '../chat/kamer.ts'
import type { MedewerkerBlik } from '../../keten/chat/index.ts'

type Antwoord = { readonly status: number; readonly inhoud: Record<string, unknown> }

/** Somebody who visits the chat of a region, with nothing but the page: no account, no cookie, one key in memory. */
export class Chatter {
  private sleutel = ''
  private zin = 0
  private v = 0
  private na = 0
  /** everything that stood on the page */
  readonly gelezen: Nieuws['regels'][number][] = []
  constructor(
    private readonly adres: string,
    private readonly koppen: Record<string, string> = {},
  ) {}

  async post(wat: string, inhoud: unknown, signal?: AbortSignal): Promise<Antwoord> {
    const antwoord = await fetch(`${this.adres}/wegwijzer/praat/${wat}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.koppen },
      body: JSON.stringify(inhoud),
      ...(signal ? { signal } : {}),
    })
    return { status: antwoord.status, inhoud: (await antwoord.json()) as Record<string, unknown> }
  }

  async begin(regio: string, taal = 'nl'): Promise<Antwoord> {
    const a = await this.post('begin', { regio, taal })
    if (a.status === 200) this.sleutel = String(a.inhoud['s'])
    return a
  }
  stand = async (regio: string): Promise<string> => String((await this.post('stand', { regio })).inhoud['stand'])
  zeg = (tekst: string): Promise<Antwoord> => this.post('zeg', { s: this.sleutel, zin: (this.zin += 1), tekst })
  doe = (wat: string, meer: object = {}): Promise<Antwoord> => this.post(wat, { s: this.sleutel, ...meer })

  /** What is new; waits for it as the page does. */
  async lees(signal?: AbortSignal): Promise<Nieuws> {
    const a = await this.post('lees', { s: this.sleutel, na: this.na, v: this.v }, signal)
    if (a.status !== 200) throw new Error(`lezen gaf ${a.status} ${String(a.inhoud['einde'])}`)
    const nieuws = a.inhoud as unknown as Nieuws
    this.v = nieuws.v
    this.na = Math.max(this.na, ...nieuws.regels.map(r => r.nr))
    this.gelezen.push(...nieuws.regels)
    return nieuws
  }
  /** Reads on until this holds. @throws when it does not within fifty answers */
  async tot(klopt: (n: Nieuws) => boolean): Promise<Nieuws> {
    for (let n = 0; n < 50; n++) {
      const nieuws = await this.lees()
      if (klopt(nieuws)) return nieuws
    }
    throw new Error('De bezoeker zag het niet gebeuren.')
  }
}

/** The chat screen of a worker, without a screen: listens, and keeps what it was told. */
export class Chatscherm {
  private readonly stop = new AbortController()
  private readonly wachters = new Set<() => void>()
  private readonly gehad = new Set<string>()
  private hoorder: (id: string, tekst: string) => void = () => undefined
  readonly gesprekken = new Map<string, MedewerkerBlik>()
  rij: Extract<Stafbericht, { soort: 'rij' | 'alles' }> | null = null
  dicht = false
  private constructor(
    private readonly wie: Pick<Bezoeker, 'luister' | 'stuur'>,
    private readonly pad: string,
  ) {}

  static async open(wie: Pick<Bezoeker, 'luister' | 'stuur'>, pad = '/chat'): Promise<Chatscherm> {
    const s = new Chatscherm(wie, pad)
    const antwoord = await wie.luister(`${pad}/mee`, s.stop.signal)
    if (antwoord.status !== 200 || antwoord.body === null) throw new Error(`De chat opende niet (${antwoord.status}).`)
    void s.loop(antwoord.body).catch(() => undefined)
    await s.tot(() => s.rij !== null)
    return s
  }

  /** Opens the screen and says that somebody is there. */
  static async klaar(wie: Pick<Bezoeker, 'luister' | 'stuur'>): Promise<Chatscherm> {
    const s = await Chatscherm.open(wie)
    await s.doe('klaar', { klaar: true })
    return s
  }

  sluit = (): void => this.stop.abort()
  /** Hears what visitors write, from now on. */
  luister(hoorder: (id: string, tekst: string) => void): void {
    this.hoorder = hoorder
  }

  async doe(wat: string, inhoud: object): Promise<{ id: string }> {
    const a = await this.poog(wat, inhoud)
    if (a.status !== 200) throw new Error(`chat/${wat} gaf ${a.status} ${JSON.stringify(a.inhoud)}`)
    return a.inhoud as { id: string }
  }
  poog = (wat: string, inhoud: object) =>
    this.wie.stuur<{ detail?: string; code?: string }>(`${this.pad}/${wat}`, inhoud)

  een(id: string): MedewerkerBlik {
    const g = this.gesprekken.get(id)
    if (!g) throw new Error('Dit gesprek staat niet op dit scherm.')
    return g
  }

  /** Waits until what it was told makes this true. @throws after five seconds */
  async tot(klopt: () => boolean): Promise<void> {
    const grens = Date.now() + 5000
    while (!klopt()) {
      if (Date.now() > grens) throw new Error('Het scherm van de medewerker hoorde het niet.')
      await new Promise<void>(klaar => {
        const los = () => {
          clearTimeout(klok)
          this.wachters.delete(los)
          klaar()
        }
        const klok = setTimeout(los, 200)
        this.wachters.add(los)
      })
    }
  }
  /** Takes up the one who waits longest, and gives the talk; who was helped or left in between is passed over, as on the screen. */
  async neem(): Promise<string> {
    for (;;) {
      const wachtend = () => this.rij?.wachtrij.find(w => !this.gehad.has(w.id))?.id
      await this.tot(() => wachtend() !== undefined)
      const id = wachtend() ?? ''
      this.gehad.add(id)
      if ((await this.poog('neem', { id })).status !== 200) continue
      await this.tot(() => this.gesprekken.get(id)?.eigen === true)
      return id
    }
  }

  private async loop(stroom: ReadableStream<Uint8Array>): Promise<void> {
    let over = ''
    const decoder = new TextDecoder()
    try {
      for await (const deel of stroom) {
        over += decoder.decode(deel, { stream: true })
        const stukken = over.split('\n\n')
        over = stukken.pop() ?? ''
        for (const stuk of stukken) if (stuk.startsWith('data: ')) this.hoor(JSON.parse(stuk.slice(6)) as Stafbericht)
      }
    } finally {
      this.dicht = true
      this.wek()
    }
  }
  private hoor(b: Stafbericht): void {
    if (b.soort === 'alles' || b.soort === 'rij') this.rij = b
    if (b.soort === 'alles') b.gesprekken.forEach(g => this.gesprekken.set(g.id, g))
    if (b.soort === 'kwijt') this.gesprekken.delete(b.id)
    if (b.soort === 'gesprek') {
      const eerder = b.gesprek.fase === 'voorbij' ? [] : (this.gesprekken.get(b.gesprek.id)?.regels ?? [])
      this.gesprekken.set(b.gesprek.id, { ...b.gesprek, regels: [...eerder, ...b.gesprek.regels] })
      for (const r of b.gesprek.regels) if (r.van === 'bezoeker') this.hoorder(b.gesprek.id, r.tekst)
    }
    this.wek()
  }
  private wek = (): void => [...this.wachters].forEach(los => los())
}
