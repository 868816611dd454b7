import type { Vraagsoort, Waarde, Waarden, Vraagveld as Veld } from '../../../../toon/daad/veld.ts'
import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'
import type { Zeg } from '../../../../toon/taal/taal.ts'
import { kinderenVan, naamVan, type Dossier } from '../dossier.ts'
import type { nl } from '../teksten.ts'

export type CasusZeg = Zeg<typeof nl>
export type { Waarde, Waarden }

export interface Vraagveld extends Veld {
  readonly soort: Vraagsoort | 'regels'
  /** For lines: the questions of each line, in order; an answer is the values of one line joined by a space. */
  readonly delen?: readonly { readonly label: string; readonly keuzes: readonly Keuze[] }[]
}

export interface Vraagstelling {
  readonly t: CasusZeg
  readonly dossier: Dossier
  readonly vandaag: string
}

export interface Daad {
  /** Below /casussen/:id. */
  readonly pad: string
  readonly velden: (v: Vraagstelling) => readonly Vraagveld[]
  /** From what was filled in to what the server wants, where that differs. */
  readonly inhoud?: (waarden: Waarden) => object
}

export const tekst = (naam: string, label: string, help?: string): Vraagveld => ({
  naam,
  soort: 'tekst',
  label,
  ...(help === undefined ? {} : { help }),
})
export const regel = (naam: string, label: string, help?: string): Vraagveld => ({
  ...tekst(naam, label, help),
  soort: 'regel',
})
export const keuze = (naam: string, label: string, keuzes: readonly Keuze[]): Vraagveld => ({
  naam,
  soort: 'keuze',
  label,
  keuzes,
})

/** A question that may stay empty. */
export const vrij = (veld: Vraagveld): Vraagveld => ({ ...veld, vrij: true })

export const lijst = (naam: string, label: string, keuzes: readonly Keuze[], help?: string): Vraagveld => ({
  ...tekst(naam, label, help),
  soort: 'lijst',
  keuzes,
})
export const dag = (naam: string, label: string, vandaag: string): Vraagveld => ({
  naam,
  soort: 'dag',
  label,
  hoogstens: vandaag,
})
/** The lines of a `regels` field while they are written; null before there is one. */
export const regelsIn = (waarde: unknown): readonly string[] | null =>
  Array.isArray(waarde) && waarde.length > 0 ? (waarde as readonly string[]) : null
/** The lines of a `regels` field as they were filled in; a line that is not whole does not count. */
export const regelsVan = (waarde: unknown, aantal: number): readonly (readonly string[])[] =>
  (Array.isArray(waarde) ? (waarde as readonly string[]) : [])
    .map(regel => regel.split(' '))
    .filter(delen => delen.length === aantal && delen.every(d => d !== ''))

/** Everybody of the family and its network. */
export const bekenden = (v: Vraagstelling): readonly Keuze[] => [...leden(v), ...netwerk(v)]
export const netwerk = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  dossier.casus.netwerkpersonen.map(p => ({ waarde: p.id, label: naamVan(dossier, p.id) }))
export const leden = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  dossier.casus.personen.map(p => ({ waarde: p.id, label: naamVan(dossier, p.id) }))
export const kinderen = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  kinderenVan(dossier.casus).map(k => ({ waarde: k.id, label: naamVan(dossier, k.id) }))
export const collegas = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  [...new Map(dossier.collegas.map(c => [c.id, c.naam])).entries()].map(([waarde, label]) => ({ waarde, label }))
/** Who may look again after closing: one of the directors of the team. */
export const opvolgers = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  dossier.collegas.filter(c => c.rol === 'casusregisseur').map(c => ({ waarde: c.id, label: c.naam }))
export const oordelen = ({ t }: Vraagstelling): readonly Keuze[] =>
  (['veilig', 'onveilig', 'onbekend'] as const).map(o => ({ waarde: o, label: t(`oordeel.${o}`) }))
export const schalen = ({ t }: Vraagstelling): readonly Keuze[] =>
  (['lokaal', 'regionaal'] as const).map(s => ({ waarde: s, label: hoofdletter(t(`kop.${s}`)) }))
export const ander = (v: Vraagstelling): readonly Keuze[] => schalen(v).filter(s => s.waarde !== v.dossier.casus.schaal)
/** Open things of the case by their own words, for when the act was not started beside one of them. */
export const uit = (dossier: Dossier, rij: readonly { id: string; tekst: string }[]): readonly Keuze[] =>
  rij.map(r => ({ waarde: r.id, label: dossier.teksten[r.tekst] ?? '?' }))

export const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)
