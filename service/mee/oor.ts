import pg from 'pg'

/** What the servers tell each other, by id: a stream grew, somebody opened a case, is still there, or left. */
export type Bericht =
  | {
      readonly soort: 'groei'
      readonly regio: string
      readonly zaak: string
      readonly versie: number
      readonly door: string
    }
  | {
      readonly soort: 'in' | 'hier' | 'uit'
      readonly regio: string
      readonly zaak: string
      readonly plek: string
      readonly mens: string
    }

/** Reads a notification of PostgreSQL; null for what is not ours. */
export function leesBericht(kanaal: string, inhoud: string): Bericht | null {
  const [a = '', b = '', c = '', d = '', e = ''] = inhoud.split('|')
  if (kanaal === 'kring_stroom')
    return b === '' ? null : { soort: 'groei', regio: a, zaak: b, versie: Number(c), door: d }
  if (kanaal !== 'kring_mee' || (a !== 'in' && a !== 'hier' && a !== 'uit') || e === '') return null
  return { soort: a, regio: b, zaak: c, plek: d, mens: e }
}

/**
 * One connection that only listens and tells; it reads no table. It opens when somebody first needs it. When it breaks everybody who
 * hears by it is told so: they come back by themselves, and until then a screen is as fresh as its last question.
 */
export class Oor {
  private client: Promise<pg.Client> | null = null
  constructor(
    private readonly url: string,
    private readonly hoor: (b: Bericht) => void,
    private readonly stuk: () => void,
  ) {}

  async open(): Promise<void> {
    this.client ??= this.verbind()
    await this.client.catch((fout: unknown) => {
      this.client = null
      throw fout
    })
  }

  async zeg(b: Extract<Bericht, { plek: string }>): Promise<void> {
    const client = await this.client?.catch(() => null)
    const inhoud = [b.soort, b.regio, b.zaak, b.plek, b.mens].join('|')
    await client
      ?.query({ name: 'mee_zeg', text: `select pg_notify('kring_mee', $1)`, values: [inhoud] })
      .catch(() => undefined)
  }

  async sluit(): Promise<void> {
    const client = await this.client?.catch(() => null)
    this.client = null
    await client?.end().catch(() => undefined)
  }

  private async verbind(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 5000, keepAlive: true })
    const weg = () => {
      if (this.client === null) return
      this.client = null
      this.stuk()
    }
    client.on('error', weg)
    client.on('end', weg)
    client.on('notification', n => {
      const bericht = leesBericht(n.channel, n.payload ?? '')
      if (bericht) this.hoor(bericht)
    })
    await client.connect()
    await client.query('listen kring_stroom; listen kring_mee')
    return client
  }
}
