import { createContext, useContext } from 'react'
import type { Opvangplan } from '../../../../gedeeld/regio/schema.ts'
import type { PersoonRij, Werkrij } from '../../../zaak.ts'
import type { Signaal } from '../../verblijf/signalen.ts'
import type { Kern, Stand, Verblijf, VerblijfFeit, VerblijfOpdracht } from '../../verblijf/verblijf.ts'
import type { DaadProps } from './Daad.tsx'

/** A stay as the server tells it to who works on it. */
export interface Dossier {
  readonly id: string
  readonly versie: number
  readonly mag: readonly VerblijfOpdracht['type'][]
  readonly stand: Stand
  readonly verblijf: Exclude<Verblijf, { status: 'geen' }>
  readonly personen: readonly PersoonRij[]
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
  readonly signalen: readonly Signaal[]
  readonly plek: string | null
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
  readonly casussen: readonly { readonly id: string; readonly nummer: string }[]
  readonly opvangplan: Opvangplan
  readonly gemeenten: readonly string[]
  readonly doorstroom: readonly { readonly id: string; readonly naam: string }[]
  readonly tijdlijn: readonly {
    readonly soort: VerblijfFeit['soort']
    readonly op: string
    readonly mens: string
    readonly organisatie: string
  }[]
}
export type Kernstaat = Kern

export const naamVan = (d: Dossier, id: string): string => {
  const p = d.personen.find(x => x.id === id)
  return p === undefined ? '?' : [p.voornamen, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' ')
}

export interface Zaak {
  readonly dossier: Dossier
  readonly openDaad: (daad: DaadProps) => void
  readonly meld: (zin: string) => void
}
export const ZaakContext = createContext<Zaak | undefined>(undefined)
/** The stay on this screen. */
export function useZaak(): Zaak {
  const zaak = useContext(ZaakContext)
  if (zaak === undefined) throw new Error('useZaak is used outside a stay')
  return zaak
}
export const VERBLIJF = 'verblijf'
export const VERBLIJVEN = 'verblijven'
export const VERVERS = [VERBLIJF, VERBLIJVEN, 'plekken', 'mijn-werk'] as const
