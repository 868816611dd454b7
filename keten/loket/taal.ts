import type { Blad, BladId } from './bladen.ts'
import type { Kennis } from './kennis.ts'
import type { Soort } from './soorten.ts'
import type { Lijstwoorden } from './lijstwoorden.ts'
import type { Vraagwoorden } from './vraagwoorden.ts'

/** Everything the public door says in one language. A language is a file; what a file misses does not compile. */
export type Taal = {
  /** as browsers and screen readers know it */
  readonly code: string
  readonly naam: string
  /** the same in every tab, whatever the page is about (SD-16) */
  readonly tab: string
  readonly schil: {
    readonly weg: string
    readonly wegUitleg: string
    readonly shift: readonly [string, string, string]
    readonly naarInhoud: string
    readonly nood: string
    readonly begin: string
    readonly taalkeus: string
    readonly bel: (naam: string) => string
    readonly geenNummer: string
    /** 'five working days', as a sentence says it */
    readonly termijn: (termijn: Kennis['weegtermijn']) => string
    readonly plek: string
    readonly plekHulp: string
    readonly zoek: string
    readonly plekFout: string
    readonly gemeenten: string
    readonly regiokeus: string
    readonly regiokeusHulp: string
    readonly onder: string
    readonly inBuurt: {
      readonly kop: (gemeente: string) => string
      readonly meldpunt: string
      readonly team: string
      readonly opvang: string
      readonly geenOpvang: string
      readonly anders: string
    }
    readonly druk: string
    readonly weg404: string
  }
  readonly vraag: Vraagwoorden
  readonly lijsten: Lijstwoorden
  readonly soorten: { readonly [S in Soort]: { readonly kop: string; readonly tekst: string } }
  readonly bladen: { readonly [B in BladId]: (k: Kennis) => Blad }
}
