import type { Alarmbericht } from '../alarm/bericht.ts'
import { zendAlarm, type Antwoord } from '../alarm/zend.ts'
import type { Bezoeker } from './bezoeker.ts'
import type { KringInProces } from './kring-in-proces.ts'
import { ZONDER_HOUDER } from './zonder-houder.ts'

/** A story: real work of real roles in one region, told in steps, with what must and what must not have happened. */
export type Verhaal = {
  readonly id: string
  readonly titel: string
  readonly regio: string
  /** the instant the story begins */
  readonly begin: string
  readonly vertel: (v: Verteller) => Promise<void>
}

/** What came of a story. */
export type Verslag = {
  readonly id: string
  readonly steps: number
  readonly assertions: number
  readonly failed: number
  /** assertions that say what must not have happened */
  readonly nietGebeurd: number
  readonly mensen: readonly string[]
  readonly organisaties: readonly string[]
  readonly openWithoutHolder: number
  readonly mislukt: readonly string[]
  /** the assertions that held, in their own words */
  readonly houdtStand: readonly string[]
}

/** Tells a story: every step is a person behind a browser; after every step nothing open may be without exactly one holder. */
export class Verteller {
  private stappen = 0
  private beweringen = 0
  private nooit = 0
  private zonderHouder = 0
  private readonly mislukt: string[] = []
  private readonly houdtStand: string[] = []
  private readonly mensen = new Set<string>()
  private readonly organisaties = new Set<string>()

  constructor(
    private kring: KringInProces,
    private readonly regio: string,
    private readonly zeg: (regel: string) => void,
  ) {}

  /** One step by one person, e.g. `aanname` of the region of this story. A step that fails ends the story. */
  async stap<T>(titel: string, wie: string, doe: (bezoeker: Bezoeker) => Promise<T>): Promise<T> {
    return this.elders(titel, `${wie}.${this.regio}`, doe)
  }

  /** The same by somebody of another region, by the whole account. */
  async elders<T>(titel: string, account: string, doe: (bezoeker: Bezoeker) => Promise<T>): Promise<T> {
    const bezoeker = await this.kring.als(account)
    this.stappen += 1
    this.mensen.add(bezoeker.mens.naam)
    this.organisaties.add(bezoeker.organisatie.naam)
    this.zeg(`${this.moment()}  ${bezoeker.mens.naam} (${bezoeker.organisatie.naam}): ${titel}`)
    const uit = await doe(bezoeker)
    await this.telHouders(titel)
    return uit
  }

  /** A step of somebody outside, who has no account here: the system of another organisation. */
  async buiten<T>(titel: string, doe: (adres: string) => Promise<T>): Promise<T> {
    this.stappen += 1
    this.zeg(`${this.moment()}  (van buiten) ${titel}`)
    const uit = await doe(this.kring.adres)
    await this.telHouders(titel)
    return uit
  }

  /** A step of who keeps the server: no account, no look into a case. */
  async server<T>(titel: string, doe: (beheer: KringInProces['server']) => Promise<T>): Promise<T> {
    this.stappen += 1
    this.zeg(`${this.moment()}  (wie de server beheert) ${titel}`)
    const uit = await doe(this.kring.server)
    await this.telHouders(titel)
    return uit
  }

  /** The database is lost and a copy takes its place; the story goes on there. @returns how many destructions were done again */
  async zetKopieTerug(titel: string): Promise<number> {
    this.stappen += 1
    this.zeg(`${this.moment()}  (wie de server beheert) ${titel}`)
    const { kring, opnieuw } = await this.kring.server.zetTerug()
    this.kring = kring
    await this.telHouders(titel)
    return opnieuw
  }

  /** A signed message of the control room of this region: beside the alarm, never in its path. */
  meldkamer(titel: string, bericht: Omit<Alarmbericht, 'op'>): Promise<Antwoord> {
    return this.buiten(`meldkamer: ${titel}`, async () => {
      const op = this.kring.klok.nu().toISOString()
      return zendAlarm(await this.kring.meldkamer(this.regio), { ...bericht, op }, { tijd: op })
    })
  }

  /** Something that must hold now. */
  klopt(titel: string, voorwaarde: boolean): void {
    this.beweer(`klopt: ${titel}`, voorwaarde)
  }

  /** Something that must not have happened; `voorwaarde` is the proof that it did not. */
  nietGebeurd(titel: string, voorwaarde: boolean): void {
    this.nooit += 1
    this.beweer(`niet gebeurd: ${titel}`, voorwaarde)
  }

  /** Time passes: the clock is ours, no route can move it. The worker then handles what became due. */
  async zetKlok(moment: string): Promise<void> {
    this.kring.klok.zet(moment)
    const seinen = await this.kring.ronde()
    this.zeg(`${this.moment()}  (de tijd verstrijkt; ${seinen} signalen van klokken)`)
    await this.telHouders('het verstrijken van de tijd')
  }

  /** The names of who holds a report or case now, past all walls. */
  async houders(zaak: string): Promise<string[]> {
    const rijen = await this.kring.kijk<{ naam: string }>(
      'select o.naam from kring.houder h join kring.organisatie o on o.regio = h.regio and o.id = h.organisatie where h.zaak = $1 and h.tot is null',
      [zaak],
    )
    return rijen.map(r => r.naam)
  }

  /** The kinds of events of a report or case, in order, past all walls. */
  async feiten(zaak: string): Promise<string[]> {
    const rijen = await this.kring.kijk<{ soort: string }>(
      'select soort from kring.gebeurtenis where stroom = $1 order by positie',
      [zaak],
    )
    return rijen.map(r => r.soort)
  }

  /** Whether these words stand anywhere in the database, past all walls: to prove that nothing stayed. */
  async staatErgens(woorden: string): Promise<boolean> {
    const tabellen = await this.kring.kijk<{ t: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as t from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    )
    for (const { t } of tabellen) {
      const [rij] = await this.kring.kijk<{ er: boolean }>(
        `select exists (select 1 from ${t} x where strpos(x::text, $1) > 0) as er`,
        [woorden],
      )
      if (rij?.er === true) return true
    }
    return false
  }

  verslag(id: string): Verslag {
    return {
      id,
      steps: this.stappen,
      assertions: this.beweringen,
      failed: this.mislukt.length,
      nietGebeurd: this.nooit,
      mensen: [...this.mensen],
      organisaties: [...this.organisaties],
      openWithoutHolder: this.zonderHouder,
      mislukt: this.mislukt,
      houdtStand: this.houdtStand,
    }
  }

  /** What broke the story off. */
  breekAf(fout: unknown): void {
    this.faal(`het verhaal brak af: ${fout instanceof Error ? fout.message : String(fout)}`)
  }

  private beweer(titel: string, voorwaarde: boolean): void {
    this.beweringen += 1
    if (!voorwaarde) return this.faal(titel)
    this.houdtStand.push(titel)
    this.zeg(`      ${titel}`)
  }

  private faal(titel: string): void {
    this.mislukt.push(titel)
    this.zeg(`      MISLUKT  ${titel}`)
  }

  private async telHouders(na: string): Promise<void> {
    const [rij] = await this.kring.kijk<{ aantal: number }>(ZONDER_HOUDER)
    const aantal = rij?.aantal ?? 0
    this.zonderHouder += aantal
    if (aantal > 0) this.faal(`na "${na}" zijn er ${aantal} open zaken zonder precies een houder`)
    for (const fout of this.kring.fouten.splice(0)) this.faal(`na "${na}" gaf de server een fout: ${fout.message}`)
  }

  private moment(): string {
    return this.kring.klok
      .nu()
      .toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
  }
}

/** Tells one story to its end, or to where it breaks. */
export async function vertel(verhaal: Verhaal, kring: KringInProces, zeg: (regel: string) => void): Promise<Verslag> {
  const verteller = new Verteller(kring, verhaal.regio, zeg)
  zeg(`\n${verhaal.titel} (${verhaal.id})`)
  try {
    await verhaal.vertel(verteller)
  } catch (fout) {
    verteller.breekAf(fout)
  }
  return verteller.verslag(verhaal.id)
}
