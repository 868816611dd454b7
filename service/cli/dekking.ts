import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** De wortel van het project, los van waar het programma gestart is. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url))
const DEKKING = join(WORTEL, 'docs/dekking.json')
const EISEN = join(WORTEL, 'docs/eisen.csv')
const UITKOMSTEN = join(WORTEL, '.kring/dekking')

/** Welke test een eis bewijst. */
export interface Bewijs {
  readonly file: string
  readonly title: string
  readonly result: 'pass'
}
export type Dekking = Readonly<Record<string, Bewijs>>

/** De uitkomst van een test die met een id begint. */
export interface Uitkomst {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly result: 'pass' | 'fail'
}

/** Wat een loper achterlaat. `volledig` is onwaar als er maar een deel van de tests gedraaid heeft. */
export interface Loop {
  readonly volledig: boolean
  readonly resultaten: readonly Uitkomst[]
}

/** De vastgelegde dekking; leeg als er nog geen is. */
export function leesDekking(): Dekking {
  return existsSync(DEKKING) ? (JSON.parse(readFileSync(DEKKING, 'utf8')) as Dekking) : {}
}

export function schrijfDekking(dekking: Dekking): void {
  writeFileSync(DEKKING, `${JSON.stringify(dekking, null, 2)}\n`)
}

/** De eisenlijst als tekst. */
export function leesEisenlijst(): string {
  return readFileSync(EISEN, 'utf8')
}

/** Legt de uitkomsten van een loper neer voor het samenvoegen. */
export function schrijfLoop(loper: string, loop: Loop): void {
  const bestand = join(UITKOMSTEN, `${loper}.json`)
  mkdirSync(dirname(bestand), { recursive: true })
  writeFileSync(bestand, `${JSON.stringify(loop, null, 2)}\n`)
}

/** Ruimt de uitkomsten van een vorige run op; anders telt een loper die nu niet draaide toch mee. */
export function wisLopen(): void {
  rmSync(UITKOMSTEN, { recursive: true, force: true })
}

/** De uitkomsten van alle lopers. */
export function leesLopen(): Loop[] {
  if (!existsSync(UITKOMSTEN)) return []
  const namen = readdirSync(UITKOMSTEN).filter(naam => naam.endsWith('.json'))
  return namen.sort().map(naam => JSON.parse(readFileSync(join(UITKOMSTEN, naam), 'utf8')) as Loop)
}
