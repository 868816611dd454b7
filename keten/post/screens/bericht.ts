import type { Toon } from '../../../toon/delen/StatusWoord.tsx'
import type { Gebrekcode } from '../gebrek.ts'

export type Stand = 'ontvangen' | 'aangenomen' | 'gekoppeld' | 'wacht' | 'geweigerd' | 'terzijde'
export interface Inbericht {
  readonly id: string
  readonly op: string
  readonly zender: string | null
  readonly referentie: string | null
  readonly meldingnummer: string | null
  readonly stand: Stand
  readonly gebrek: { readonly code: Gebrekcode; readonly regel: number | null; readonly plek: string | null } | null
  readonly uitleg: string | null
  readonly reden: string | null
  readonly herhaald: number
  readonly zaak: { readonly id: string; readonly nummer: string } | null
}
export interface Uitbericht {
  readonly id: string
  readonly op: string
  readonly soort: 'vt-terugkoppeling' | 'verzoek-tot-onderzoek'
  readonly stand: 'klaar' | 'verstuurd'
  readonly verstuurdOp: string | null
  readonly zaak: { readonly id: string; readonly nummer: string }
}

export const TOON: { readonly [S in Stand]: Toon } = {
  ontvangen: 'letop',
  wacht: 'letop',
  geweigerd: 'gevaar',
  aangenomen: 'goed',
  gekoppeld: 'goed',
  terzijde: 'rustig',
}
export const isOpen = (stand: Stand): boolean => stand === 'wacht' || stand === 'geweigerd' || stand === 'ontvangen'

/** Of the path of an element the end is what a person needs: `object/datumMelding`. */
export const kortePlek = (plek: string): string => plek.split('/').slice(-2).join('/')
