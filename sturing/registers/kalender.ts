import { naamVan, type Beeld } from './gaten.ts'
import { alsLijst, leeg, voldoet } from './voorwaarde.ts'
import type { Declaratie } from './vorm.ts'

export type Kalenderpunt = {
  readonly register: string
  readonly rij: string
  readonly naam: string
  readonly dag: string
  readonly tot: string | null
  /** empty: for the whole region */
  readonly gemeenten: readonly string[]
}

/** What is on in a year: what has a day in it, and what comes back every year (R001-95, R004-95). With a municipality: what is there, or everywhere. */
export function kalenderVan(d: Declaratie, jaar: number, b: Beeld, gemeente?: string): readonly Kalenderpunt[] {
  const k = d.kalender
  if (k === undefined) return []
  return (b.rijen.get(d.id) ?? [])
    .flatMap(rij => {
      const dag = rij.velden[k.dag]
      if (typeof dag !== 'string' || dag === '' || !voldoet(d, rij, k.als, b.vandaag)) return []
      const elkJaar = k.jaarlijks !== undefined && rij.velden[k.jaarlijks] === true
      const tot = k.tot === undefined ? undefined : rij.velden[k.tot]
      const schuif = (x: string) => (elkJaar ? `${jaar}${x.slice(4)}` : x)
      const [van, eind] = [schuif(dag), typeof tot === 'string' && tot !== '' ? schuif(tot) : null]
      if (van.slice(0, 4) > String(jaar) || (eind ?? van).slice(0, 4) < String(jaar)) return []
      const gemeenten = k.gemeenten === undefined ? [] : alsLijst(rij.velden[k.gemeenten])
      if (gemeente !== undefined && !leeg(gemeenten) && !gemeenten.includes(gemeente)) return []
      return [{ register: d.id, rij: rij.id, naam: naamVan(d, rij, b), dag: van, tot: eind, gemeenten }]
    })
    .sort((x, y) => x.dag.localeCompare(y.dag))
}
