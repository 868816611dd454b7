import type { Werkrij } from '../../zaak.ts'
import type { Aansluiting, AlarmOpdracht, Kern, Reactie, Stand } from '../alarm.ts'

export interface Lopend {
  readonly id: string
  readonly op: string
  readonly ontvangenOp: string
  readonly aanvaardOp: string | null
  readonly aanvaardDoor: string | null
  readonly reactie: Reactie | null
  readonly terPlaatseOp: string | null
  readonly afgehandeldOp: string | null
  /** taken on by who looks now */
  readonly zelf: boolean
}
export interface Alarmblad extends Lopend {
  readonly persoon: { readonly naam: string; readonly geboortedatum: string | null } | null
  readonly plaats: { readonly breedte: number; readonly lengte: number; readonly straal: number | null } | null
  readonly plaatsWegNa: string | null
  readonly gebruiktIn: string | null
}
export interface Regel {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly stand: Stand
  readonly tot: string | null
  readonly stilSinds: string | null
  readonly alarmen: number
  readonly hulpGestopt: boolean
  readonly casus: string
}
export interface Blad {
  readonly id: string
  readonly versie: number
  readonly mag: readonly AlarmOpdracht['type'][]
  readonly stand: Stand
  readonly loopt: boolean
  readonly aansluiting: Omit<Kern, 'lopend' | 'gemeld'> & Pick<Exclude<Aansluiting, { status: 'geen' }>, 'status'>
  readonly personen: readonly {
    readonly id: string
    readonly voornamen: string
    readonly tussenvoegsel: string
    readonly achternaam: string
  }[]
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly organisatiesKeuze: readonly { readonly id: string; readonly naam: string; readonly soort: string }[]
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
}
/** What a field for day and hour holds, as an instant. */
export const moment = (veld: string): string => (veld === '' ? '' : new Date(veld).toISOString())
export const naamVan = (p: Blad['personen'][number]): string =>
  [p.voornamen, p.tussenvoegsel, p.achternaam].filter(d => d !== '').join(' ')
