import type { Coachding, Coachsein } from '../../inzage/coachfeiten.ts'

/** The page of a coach, as the server tells it. */
export interface Coachbladvorm {
  readonly voornaam: string
  readonly dingen: readonly {
    readonly id: string
    readonly soort: Coachding
    readonly tekst: string
    readonly klaar: boolean
  }[]
  readonly regisseur: { readonly naam: string } | null
  readonly team: string
  readonly bel: string
  readonly tot: string
}

export interface Bijcasus {
  readonly coaches: readonly {
    readonly koppeling: string
    readonly persoon: string
    readonly naam: string
    readonly organisatie: string
    /** whose name the coach was given to call */
    readonly regisseur: string | null
    readonly blad: Coachbladvorm
  }[]
  readonly berichten: readonly {
    readonly id: string
    readonly koppeling: string
    readonly soort: Coachsein
    readonly naam: string
    readonly tekst: string | null
    readonly op: string
  }[]
}
