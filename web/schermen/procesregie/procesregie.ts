import type { Zaaksoort } from '../../../gedeeld/zaaksoort.ts'

/** What the server tells process direction: process data of the region, never what is in a case. */
export const LIJSTEN = [
  'niet-bekeken',
  'wacht',
  'stil',
  'te-laat',
  'bijna',
  'loopt',
  'overdrachten',
  'na-crisis',
  'herhaald',
] as const
export type Lijst = (typeof LIJSTEN)[number]

export interface Verwachting {
  readonly kans: number | null
  readonly klaarOp: string | null
  readonly n: number
}

export interface Regel {
  readonly sleutel: string
  readonly zaak: { readonly soort: Zaaksoort; readonly id: string; readonly nummer: string }
  readonly gemeente: string
  readonly urgentie: string
  readonly houder: string | null
  readonly sinds: string
  readonly werk: string | null
  readonly naar: string | null
  readonly keer: number | null
  readonly klok: {
    readonly naam: string
    readonly vervaltOp: string
    readonly stand: 'loopt' | 'waarschuwing' | 'verlopen'
    readonly bron: string
    readonly kalender: string
  } | null
  readonly verwachting: Verwachting | null
}

export interface Bladzijde {
  readonly regels: readonly Regel[]
  readonly volgende: string | null
}

export interface Team {
  readonly id: string
  readonly naam: string
  readonly zaken: number
  readonly werk: number
  readonly teLaat: number
  readonly vanNiemand: number
  /** beside what was agreed with this partner; null: nothing was agreed */
  readonly belasting: { readonly capaciteit: number; readonly procent: number; readonly vol: boolean } | null
  readonly mensen: readonly { readonly naam: string; readonly werk: number; readonly teLaat: number }[]
}

export interface Soort {
  readonly soort: string
  readonly klok: string
  readonly open: number
  readonly verwacht: number
  readonly onbekend: number
  readonly n: number
}

export interface Overzicht {
  readonly bewaking: {
    readonly stilDagen: { readonly melding: number; readonly casus: number }
    readonly kijkDagen: { readonly acuut: number; readonly hoog: number; readonly gewoon: number }
    readonly bijnaUren: number
    readonly belastingProcent: number
    readonly bron: string
    readonly recidive: { readonly maanden: number; readonly bron: string }
  }
  readonly aantallen: readonly { readonly lijst: Lijst; readonly aantal: number; readonly meer: boolean }[]
  readonly lading: readonly Team[]
  readonly voorspelling: { readonly maanden: number; readonly minimum: number; readonly soorten: readonly Soort[] }
}

export interface Last {
  readonly taken: number
  readonly plekken: number
}
export interface Zet {
  readonly taak: string
  readonly zaak: { readonly soort: Zaaksoort; readonly nummer: string }
  readonly werk: string
  readonly vervaltOp: string
  readonly van: string | null
  readonly naar: string
  readonly reden: 'anders-te-laat' | 'maakt-plaats' | 'van-niemand'
  readonly lastVan: Last | null
  readonly lastNaar: Last
}
export interface Teamvoorstel {
  readonly naam: string
  readonly rol: string
  readonly tempo: number | null
  readonly termijnen: number
  readonly nu: number
  readonly dan: number
  readonly zetten: readonly Zet[]
}
export interface Herverdeling {
  readonly dagen: number
  readonly minimum: number
  readonly teams: readonly Teamvoorstel[]
}

export interface Gemeenteverloop {
  readonly naam: string
  readonly open: { readonly zaken: number; readonly oudste: string } | null
  readonly standen: readonly {
    readonly stand: string
    readonly naam: string | null
    readonly zaken: number
    readonly oudste: string
  }[]
}

export const alsLijst = (waarde: string | null): Lijst => LIJSTEN.find(l => l === waarde) ?? 'niet-bekeken'

const DAG_MS = 86_400_000

/** Whole days since an instant; what began today is zero days ago. */
export const dagenSinds = (sinds: string, nu: Date): number =>
  Math.max(0, Math.floor((nu.getTime() - Date.parse(sinds)) / DAG_MS))

/** A chance as people say it, in steps of five: more precise than that nobody knows it. */
export function inProcent(kans: number): number {
  const procent = Math.round(kans * 20) * 5
  if (procent === 0 && kans > 0) return 1
  return procent === 100 && kans < 1 ? 99 : procent
}
