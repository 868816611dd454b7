import { leesBedrag } from './bedrag.ts'
import type { Scenario, Scenariokolom } from './scenariovorm.ts'

/** The ways to share that a form offers; a file can say more. */
export const OPZETSLEUTELS = ['centrum', 'inwoners', 'zaken', 'gelijk', 'half'] as const
export type Opzetsleutel = (typeof OPZETSLEUTELS)[number]

export type Opzet = {
  readonly naam: string
  readonly jaar: number
  readonly centrum: string
  /** one on a line: municipality; inhabitants; cases */
  readonly deelnemers: string
  /** one on a line: task; amount; "rijk" when the state pays along */
  readonly taken: string
  readonly rijksdeel: number
  readonly sleutels: readonly Opzetsleutel[]
  readonly aannames: string
}

const regelsVan = (tekst: string): readonly (readonly string[])[] =>
  tekst
    .split('\n')
    .filter(r => r.trim() !== '')
    .map(r => r.split(/[;\t]/).map(d => d.trim()))

/** A scenario from a form with lines; a sentence with the line when one cannot be read. */
export function alsScenario(o: Opzet, woord: (s: Opzetsleutel) => string): Scenario | { readonly fout: string } {
  const deelnemers: Scenario['deelnemers'] = []
  for (const [naam = '', inwoners = '', zaken = ''] of regelsVan(o.deelnemers)) {
    const tel = [inwoners, zaken].map(t => (t === '' ? 0 : Number(t.replaceAll('.', ''))))
    if (tel.some(n => !Number.isInteger(n) || n < 0)) return { fout: `${naam}: vul hele aantallen in.` }
    deelnemers.push({ naam, tellingen: { inwoners: tel[0] ?? 0, zaken: tel[1] ?? 0 } })
  }
  const taken: Scenario['taken'] = []
  for (const [i, [naam = '', bedrag = '', rijk = '']] of regelsVan(o.taken).entries()) {
    const centen = leesBedrag(bedrag)
    if (centen === null) return { fout: `${naam}: zet er een bedrag achter, zoals 75.000.` }
    taken.push({ id: `taak-${i + 1}`, naam, bedrag: centen / 100, rijk: rijk.toLowerCase() === 'rijk' })
  }
  if (deelnemers.length < 2) return { fout: 'Noem ten minste twee gemeenten, elk op een eigen regel.' }
  if (taken.length === 0) return { fout: 'Noem ten minste een taak.' }
  const aannames = o.aannames
    .split('\n')
    .map(a => a.trim())
    .filter(a => a !== '')
  const kolommen = o.sleutels.map((s): Scenariokolom => ({
    naam: woord(s),
    aannames: [...aannames],
    sleutel: sleutelVan(s, o.centrum, deelnemers),
    rijk: { deel: o.rijksdeel },
  }))
  return { naam: o.naam, jaar: o.jaar, centrum: o.centrum, deelnemers, taken, kolommen }
}

function sleutelVan(s: Opzetsleutel, centrum: string, deelnemers: Scenario['deelnemers']): Scenariokolom['sleutel'] {
  if (s === 'centrum') return { alles: centrum }
  if (s === 'gelijk') return { vast: Object.fromEntries(deelnemers.map(d => [d.naam, 1])) }
  if (s === 'half')
    return {
      mix: [
        { deel: 50, sleutel: { naar: 'inwoners' } },
        { deel: 50, sleutel: { naar: 'zaken' } },
      ],
    }
  return { naar: s }
}
