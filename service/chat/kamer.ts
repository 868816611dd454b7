import { randomBytes } from 'node:crypto'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import {
  alsWachtende,
  begin,
  doe,
  eindig,
  GRENZEN,
  rijVan,
  tik,
  voorBezoeker,
  voorMedewerker,
  type BezoekerBlik,
  type Daad,
  type Gesprek,
  type MedewerkerBlik,
  type Wachtende,
} from '../../keten/chat/index.ts'

/** So many talks at once in one region, and from one place: a school or library stays under it (choices of Kring). */
const PER_REGIO = 800
const PER_PLEK = 12
/** How long a question for news waits for news; shorter than any proxy's patience. */
const WACHT_MS = 20_000

type Plaats = {
  g: Gesprek
  readonly sleutel: string
  readonly plek: string
  versie: number
  /** somebody is taking it up: the count is being written */
  bezig: boolean
  eindeOp: number | null
  readonly wachters: Set<() => void>
}
/** A screen of a worker that listens. */
export type Scherm = {
  readonly mens: string
  readonly naam: string
  readonly regio: string
  readonly zend: (bericht: Stafbericht) => void
  readonly gezien: Map<string, number>
}
export type Collega = {
  readonly mens: string
  readonly naam: string
  readonly gesprekken: number
  readonly klaar: boolean
}
export type Aanbod = { readonly id: string; readonly van: string; readonly sinds: number; readonly taal: string }
export type Rij = {
  readonly wachtrij: readonly Wachtende[]
  readonly aanbod: readonly Aanbod[]
  readonly collegas: readonly Collega[]
  readonly klaar: boolean
  readonly open: boolean
  readonly vandaag: Dagteller
}
/** What happened today on this server, for who works now; in memory, gone tomorrow. */
export type Dagteller = { readonly begonnen: number; readonly gesproken: number; readonly gemist: number }
export type Stafbericht =
  | ({ readonly soort: 'alles'; readonly start: string; readonly gesprekken: readonly MedewerkerBlik[] } & Rij)
  | ({ readonly soort: 'rij' } & Rij)
  | { readonly soort: 'gesprek'; readonly gesprek: MedewerkerBlik }
  | { readonly soort: 'kwijt'; readonly id: string }
export type Nieuws = BezoekerBlik & { readonly v: number }

/** All talks of this server. Nothing of this is written anywhere: when the process ends it is gone. */
export class Kamer {
  private readonly plaatsen = new Map<string, Plaats>()
  private readonly sleutels = new Map<string, string>()
  private readonly schermen = new Set<Scherm>()
  private readonly klaar = new Set<string>()
  private readonly tellers = new Map<string, { dag: string; begonnen: number; gesproken: number; gemist: number }>()
  private readonly vuil = new Set<string>()
  private rijKlok: NodeJS.Timeout | null = null
  private dicht = false
  private readonly start: string
  constructor(
    private readonly d: {
      readonly nu: () => number
      readonly nieuwId: () => string
      readonly open: (regio: string) => boolean
    },
  ) {
    this.start = d.nieuwId()
  }

  /** May somebody begin here now? */
  stand(regio: string): 'open' | 'dicht' | 'niemand' | 'vol' {
    if (!this.d.open(regio) || this.dicht) return 'dicht'
    if (![...this.schermen].some(s => s.regio === regio && this.klaar.has(s.mens))) return 'niemand'
    return this.lopend(regio).length >= PER_REGIO ? 'vol' : 'open'
  }

  /** @returns the key of the talk, for the memory of that page only; or why not */
  begin(regio: string, taal: string, plek: string): { sleutel: string } | 'dicht' | 'niemand' | 'vol' | 'veel' {
    const stand = this.stand(regio)
    if (stand !== 'open') return stand
    const hier = [...this.plaatsen.values()].filter(p => p.plek === plek && p.g.fase !== 'voorbij')
    if (hier.length >= PER_PLEK) return 'veel'
    const id = this.d.nieuwId()
    const sleutel = randomBytes(32).toString('base64url')
    const g = begin(id, regio, taal, this.d.nu())
    this.plaatsen.set(id, { ...{ g, sleutel, plek, versie: 1, bezig: false, eindeOp: null }, wachters: new Set() })
    this.sleutels.set(sleutel, id)
    this.teller(regio).begonnen += 1
    this.zegRij(regio)
    return { sleutel }
  }

  kent = (sleutel: string): boolean => this.sleutels.has(sleutel)

  /** An act of the visitor; null for a key nobody gave out. */
  bezoeker(sleutel: string, daad: Daad): Weigering | { ok: true } | null {
    const p = this.bij(sleutel)
    if (p === null) return null
    const uit = doe(p.g, daad, this.d.nu())
    if (!uit.ok) return uit
    this.zet(p, uit.gesprek)
    return { ok: true }
  }

  /** Waits until there is news for the visitor, or until the time is over. @param v the version that page has */
  async lees(sleutel: string, na: number, v: number): Promise<Nieuws | null> {
    const p = this.bij(sleutel)
    if (p === null) return null
    const uit = doe(p.g, { soort: 'lees' }, this.d.nu())
    if (uit.ok) p.g = uit.gesprek
    if (p.versie <= v && p.g.fase !== 'voorbij' && !this.dicht)
      await new Promise<void>(klaar => {
        const los = () => {
          clearTimeout(klok)
          p.wachters.delete(los)
          klaar()
        }
        const klok = setTimeout(los, WACHT_MS)
        p.wachters.add(los)
      })
    const plek = p.g.fase === 'wacht' ? rijVan(this.alle(), p.g.regio).findIndex(g => g.id === p.g.id) : 0
    return { v: p.versie, ...voorBezoeker(p.g, na, Math.max(0, plek), this.d.nu()) }
  }

  /** An act of a worker of that region. @param tel writes down that there was one more advice contact, before it counts as taken up */
  async staf(
    wie: { mens: string; regio: string },
    id: string,
    daad: Daad,
    tel: () => Promise<void>,
  ): Promise<Weigering | { ok: true }> {
    const p = this.plaatsen.get(id)
    if (p?.g.regio !== wie.regio || p.bezig) return nietGevonden()
    const open = [...this.plaatsen.values()].filter(x => x.g.medewerker === wie.mens && x.g.fase === 'loopt').length
    if ('aan' in daad && daad.aan !== null && !this.hoort(daad.aan, wie.regio))
      return weiger('MAG_NU_NIET', 'Deze collega is nu niet in de chat.')
    const eerst = doe(p.g, daad, this.d.nu(), open)
    if (!eerst.ok) return eerst
    if (eerst.gevolgen.includes('tel')) {
      p.bezig = true
      try {
        await tel()
      } finally {
        p.bezig = false
      }
      this.teller(wie.regio).gesproken += 1
    }
    const uit = doe(p.g, daad, this.d.nu(), open)
    if (!uit.ok) return uit
    this.zet(p, uit.gesprek)
    return { ok: true }
  }

  /** What the visitor agreed to, for who had this talk; the text is then written down by that worker and forgotten here. */
  akkoord(wie: { mens: string; regio: string }, id: string): { soort: 'advies' | 'melding'; tekst: string } | null {
    const g = this.plaatsen.get(id)?.g
    if (g?.regio !== wie.regio || g.medewerker !== wie.mens || g.wens?.stand !== 'ja') return null
    return { soort: g.wens.soort, tekst: g.wens.tekst }
  }

  /** The worker puts away a talk that is over. */
  vergeet(wie: { mens: string; regio: string }, id: string): boolean {
    const p = this.plaatsen.get(id)
    if (p?.g.medewerker !== wie.mens || p.g.regio !== wie.regio || p.g.fase !== 'voorbij') return false
    this.weg(p)
    for (const s of this.schermenVan(wie.mens)) s.zend({ soort: 'kwijt', id })
    return true
  }

  zetKlaar(wie: { mens: string; regio: string }, klaar: boolean): void {
    if (klaar) this.klaar.add(wie.mens)
    else this.klaar.delete(wie.mens)
    this.zegRij(wie.regio)
  }

  erbij(s: Scherm): void {
    this.schermen.add(s)
    for (const p of this.plaatsen.values())
      if (p.g.medewerker === s.mens) this.zet(p, this.na(p.g, { soort: 'verbinding', er: true }))
    const eigen = [...this.plaatsen.values()].filter(p => p.g.medewerker === s.mens && p.g.regio === s.regio)
    const gesprekken = eigen.map(p => this.blik(p, s))
    s.zend({ soort: 'alles', start: this.start, gesprekken, ...this.rij(s) })
    this.zegRij(s.regio)
  }

  eruit(s: Scherm): void {
    if (!this.schermen.delete(s)) return
    if (this.schermenVan(s.mens).length === 0) {
      this.klaar.delete(s.mens)
      for (const p of this.plaatsen.values())
        if (p.g.medewerker === s.mens) this.zet(p, this.na(p.g, { soort: 'verbinding', er: false }))
    }
    this.zegRij(s.regio)
  }

  /** What time does, for every talk; and what ended long ago is forgotten altogether. */
  ronde(): void {
    const nu = this.d.nu()
    for (const p of [...this.plaatsen.values()]) {
      const na = tik(p.g, nu)
      if (na !== p.g) this.zet(p, na)
      if (p.eindeOp !== null && nu - p.eindeOp > GRENZEN.bekendNa) this.weg(p)
    }
  }

  /** The server stops: every talk ends, and both sides are told as far as they can still hear. */
  sluit(): void {
    this.dicht = true
    for (const p of this.plaatsen.values()) if (p.g.fase !== 'voorbij') this.zet(p, eindig(p.g, 'herstart'))
    if (this.rijKlok) clearTimeout(this.rijKlok)
    for (const p of this.plaatsen.values()) for (const los of p.wachters) los()
    this.plaatsen.clear()
    this.sleutels.clear()
  }

  /** How many talks are in memory, how many of them go on, how many screens and visitors listen, and how many words: for tests and the benchmark. */
  inhoud = (): { gesprekken: number; lopend: number; schermen: number; luisterend: number; regels: number } => ({
    gesprekken: this.plaatsen.size,
    lopend: this.alle().filter(g => g.fase !== 'voorbij').length,
    schermen: this.schermen.size,
    luisterend: [...this.plaatsen.values()].reduce((n, p) => n + p.wachters.size, 0),
    regels: [...this.plaatsen.values()].reduce((n, p) => n + p.g.regels.length, 0),
  })

  private alle = (): Gesprek[] => [...this.plaatsen.values()].map(p => p.g)
  private lopend = (regio: string): Gesprek[] => this.alle().filter(g => g.regio === regio && g.fase !== 'voorbij')
  private schermenVan = (mens: string): Scherm[] => [...this.schermen].filter(s => s.mens === mens)
  private hoort = (mens: string, regio: string): boolean => this.schermenVan(mens).some(s => s.regio === regio)
  private bij(sleutel: string): Plaats | null {
    return this.plaatsen.get(this.sleutels.get(sleutel) ?? '') ?? null
  }
  private na(g: Gesprek, daad: Daad): Gesprek {
    const uit = doe(g, daad, this.d.nu())
    return uit.ok ? uit.gesprek : g
  }

  private zet(p: Plaats, na: Gesprek): void {
    const voor = p.g
    p.g = na
    if (na.fase === 'voorbij' && voor.fase !== 'voorbij') {
      p.eindeOp = this.d.nu()
      if (!voor.geteld) this.teller(na.regio).gemist += 1
    }
    p.versie += 1
    for (const los of p.wachters) los()
    for (const s of this.schermen) {
      if (s.regio !== na.regio) continue
      if (s.mens === na.medewerker) s.zend({ soort: 'gesprek', gesprek: this.blik(p, s) })
      else if (s.mens === voor.medewerker) {
        s.gezien.delete(na.id)
        s.zend({ soort: 'kwijt', id: na.id })
      }
    }
    const rijAnders =
      voor.fase !== na.fase ||
      voor.medewerker !== na.medewerker ||
      voor.aangeboden !== na.aangeboden ||
      (na.fase === 'wacht' && voor.laatsteZin === 0 && na.laatsteZin > 0)
    if (rijAnders) this.zegRij(na.regio)
    // nobody who waits has to know how long: their place in the line changes when somebody before them is helped
    if (voor.fase === 'wacht' && na.fase !== 'wacht')
      for (const ander of this.plaatsen.values())
        if (ander.g.fase === 'wacht' && ander.g.regio === na.regio) {
          ander.versie += 1
          for (const los of ander.wachters) los()
        }
  }

  private blik(p: Plaats, s: Scherm): MedewerkerBlik {
    const na = s.gezien.get(p.g.id) ?? 0
    s.gezien.set(p.g.id, p.g.volgende - 1)
    return voorMedewerker(p.g, s.mens, na, this.d.nu())
  }

  private weg(p: Plaats): void {
    this.plaatsen.delete(p.g.id)
    this.sleutels.delete(p.sleutel)
  }

  private teller(regio: string) {
    const dag = new Date(this.d.nu()).toISOString().slice(0, 10)
    const er = this.tellers.get(regio)
    if (er?.dag === dag) return er
    const nieuw = { dag, begonnen: 0, gesproken: 0, gemist: 0 }
    this.tellers.set(regio, nieuw)
    return nieuw
  }

  private rij(s: Scherm): Rij {
    const alle = this.alle()
    const mensen = new Map([...this.schermen].filter(x => x.regio === s.regio).map(x => [x.mens, x.naam]))
    const { begonnen, gesproken, gemist } = this.teller(s.regio)
    return {
      wachtrij: rijVan(alle, s.regio).map(alsWachtende),
      aanbod: alle
        .filter(g => g.aangeboden === s.mens && g.regio === s.regio && g.fase === 'loopt')
        .map(g => ({ id: g.id, van: mensen.get(g.medewerker ?? '') ?? '', sinds: g.begonnen, taal: g.taal })),
      collegas: [...mensen]
        .map(([mens, naam]) => ({
          mens,
          naam,
          gesprekken: alle.filter(g => g.medewerker === mens && g.fase === 'loopt').length,
          klaar: this.klaar.has(mens),
        }))
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
      klaar: this.klaar.has(s.mens),
      open: this.d.open(s.regio),
      vandaag: { begonnen, gesproken, gemist },
    }
  }

  /** Together, a tenth of a second later at most: five hundred talks that begin at once are not five hundred lists. */
  private zegRij(regio: string): void {
    this.vuil.add(regio)
    this.rijKlok ??= setTimeout(() => {
      this.rijKlok = null
      const regios = [...this.vuil]
      this.vuil.clear()
      for (const s of this.schermen) if (regios.includes(s.regio)) s.zend({ soort: 'rij', ...this.rij(s) })
    }, 100)
  }
}
