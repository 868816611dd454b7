import type { Cbsdefinitie } from '../../gedeeld/regio/schema.ts'
import type { Recordregel } from './records.ts'

/**
 * Het bestand zoals de uitgave het vraagt: een regel per advies, melding en onderzoek, velden in de volgorde van de uitgave, alleen ASCII.
 * @throws als een waarde een scheidingsteken bevat: dat kan alleen als Kring zelf fout is
 */
export function schrijfBestand(d: Cbsdefinitie, regels: readonly Recordregel[]): string {
  const waarde = (w: string): string => {
    if (w.includes(d.scheiding) || w.includes(d.herhaling) || /[^\x20-\x7e]/.test(w))
      throw new Error('Een waarde past niet in het bestand voor het CBS.')
    return w
  }
  return regels
    .map(r => d.records[r.soort].map(v => (r.velden[v] ?? []).map(waarde).join(d.herhaling)).join(d.scheiding))
    .map(regel => `${regel}\r\n`)
    .join('')
}
