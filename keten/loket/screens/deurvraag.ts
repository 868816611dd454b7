import type { Toon } from '../../../toon/delen/StatusWoord.tsx'
import type { Deursoort } from '../vraag.ts'

export type Stand = 'wacht' | 'opgepakt' | 'klaar'
export type Uitkomst = 'melding' | 'advies' | 'geholpen' | 'doorverwezen' | 'niet-bereikt' | 'terzijde' | 'klacht'
export interface Deurvraag {
  readonly id: string
  readonly op: string
  /** `belasting`: a carer who is overloaded, passed on by a professional */
  readonly soort: Deursoort | 'belasting'
  readonly gemeente: string
  readonly oppakkenVoor: string
  readonly stand: Stand
  readonly door: string | null
  readonly uitkomst: Uitkomst | null
  readonly reden: string | null
  readonly zaak: { readonly id: string; readonly nummer: string } | null
  readonly aanbod: {
    readonly van: string
    readonly naar: string
    readonly op: string
    readonly reden: string
    readonly aanMij: boolean
  } | null
  readonly terug: { readonly op: string; readonly reden: string } | null
}
export interface Deurblad {
  readonly vraag: Deurvraag
  readonly inhoud: {
    readonly taal: string
    readonly verhaal: string | null
    readonly gezin: string | null
    readonly kinderen: 'ja' | 'nee' | 'weet-niet' | null
    readonly wie: 'zelf' | 'kind' | 'familie' | 'buur' | 'beroep' | 'anders' | null
    readonly naam: string | null
    readonly afgeschermd: 'ja' | 'nee' | null
    readonly aanbod: string | null
    readonly langs: 'bellen' | 'sms' | 'mail' | null
    readonly wanneer: string | null
    readonly voicemail: 'ja' | 'nee' | null
    readonly woord: string | null
  } | null
  readonly stukken: readonly { readonly id: string; readonly type: string; readonly omvang: number }[]
  readonly magMelding: boolean
}
export const TOON: { readonly [S in Stand]: Toon } = { wacht: 'letop', opgepakt: 'rustig', klaar: 'goed' }
