import { weiger, type Weigering } from '../../kernel/weigering.ts'

export type Dienst = { readonly mens: string; readonly van: string; readonly tot: string }
const UUR = 3_600_000

/** The hours in a window that nobody is on call: an organisation must be reachable at all times (UB Wmo 2015 art. 4.1.1). */
export function gaten(diensten: readonly Dienst[], van: string, tot: string): { van: string; tot: string }[] {
  const uit: { van: string; tot: string }[] = []
  let gedekt = Date.parse(van)
  for (const d of [...diensten].sort((a, b) => a.van.localeCompare(b.van))) {
    if (Date.parse(d.van) > gedekt)
      uit.push({
        van: new Date(gedekt).toISOString(),
        tot: new Date(Math.min(Date.parse(d.van), Date.parse(tot))).toISOString(),
      })
    gedekt = Math.max(gedekt, Date.parse(d.tot))
    if (gedekt >= Date.parse(tot)) return uit
  }
  if (gedekt < Date.parse(tot)) uit.push({ van: new Date(gedekt).toISOString(), tot: new Date(tot).toISOString() })
  return uit
}

/** A duty is at most 24 hours and lies in a sensible order. */
export function keurDienst(d: { van: string; tot: string }): Weigering | null {
  const duur = Date.parse(d.tot) - Date.parse(d.van)
  return duur > 0 && duur <= 24 * UUR
    ? null
    : weiger('ONVOLLEDIG', 'Een dienst duurt langer dan niets en ten hoogste 24 uur.', {
        velden: [{ veld: 'tot', uitleg: 'ligt niet binnen 24 uur na het begin' }],
      })
}
