import { sleutelregels } from './tabellen/sleutels.ts'
import { rechtenregels } from './tabellen/rechten.ts'
import { vormregels } from './tabellen/vorm.ts'
import type { Bron, Regel } from './tabellen/regel.ts'

/** What is wrong with one table (or role, view, function), why that matters, and how to mend it. */
export type Overtreding = { tabel: string; regel: string; wat: string; reden: string; herstel: string }

/** The table rules of db/conventions.md, one check each. */
export const tabelregels: readonly Regel[] = [...vormregels, ...rechtenregels, ...sleutelregels]

/** Looks at a migrated database, and at the text of its migrations, with every rule. */
export async function controleerTabellen(bron: Bron): Promise<Overtreding[]> {
  const gevonden: Overtreding[] = []
  for (const { naam: regel, reden, herstel, zoek } of tabelregels)
    for (const { tabel, wat } of await zoek(bron)) gevonden.push({ tabel, regel, wat, reden, herstel })
  return gevonden
}

export const alsTekst = (o: Overtreding): string =>
  `${o.tabel}: ${o.wat}\n    regel:   ${o.regel}\n    waarom:  ${o.reden}\n    herstel: ${o.herstel}`
