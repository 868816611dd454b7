import { createContext, useContext, type ReactNode } from 'react'
import { bronInWoorden } from '../../../gedeeld/regio/bron.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { leesbaar } from './definitie.ts'
import { useRegioTeksten } from './teksten.ts'

export const DELEN = [
  'wie',
  'termijnen',
  'melding',
  'casus',
  'regie',
  'centra',
  'gemeenten',
  'regels',
  'gaten',
  'rest',
] as const
export type Deel = (typeof DELEN)[number]

/** The definition the page is about; every part of the page reads it. */
export const Definitiecontext = createContext<RegioDefinitie | undefined>(undefined)

export function useDefinitie(): RegioDefinitie {
  const definitie = useContext(Definitiecontext)
  if (definitie === undefined) throw new Error('useDefinitie is used outside the region page')
  return definitie
}

/** One part of the page, with the address the list of contents leads to. */
export function Stuk({ deel, aantal, children }: { deel: Deel; aantal?: number; children: ReactNode }) {
  const t = useRegioTeksten()
  return (
    <section className="stapel regio__stuk" aria-labelledby={deel}>
      <Kop niveau={2} id={deel} aantal={aantal}>
        {t(`deel.${deel}`)}
      </Kop>
      {children}
    </section>
  )
}

/** A source as a reader knows it: the title of the document and where in it. */
export function useBron(): (bron: string) => string {
  const t = useRegioTeksten()
  const { documenten } = useDefinitie()
  return bron =>
    bron
      .split('; ')
      .map(deel => (deel === 'platform' ? t('keuzeKring') : bronInWoorden(deel, documenten, t('regelwoord'))))
      .join('; ')
}

export function Bron({ van }: { van: string }) {
  const t = useRegioTeksten()
  const bron = useBron()
  return (
    <p className="zacht regio__bron">
      {t('bron')}: {bron(van)}
    </p>
  )
}

export interface BlokProps {
  readonly titel: string
  readonly bron: string
  readonly zinnen?: readonly (string | false | undefined)[]
  readonly children?: ReactNode
}

/** A few sentences about one step, and where they come from. */
export function Blok({ titel, bron, zinnen = [], children }: BlokProps) {
  const gezegd = zinnen.filter(zin => typeof zin === 'string')
  return (
    <li className="regio__blok">
      <Kop niveau={3}>{titel}</Kop>
      {gezegd.map(zin => (
        <p key={zin}>{zin}</p>
      ))}
      {children}
      <Bron van={bron} />
    </li>
  )
}

export function Punten({ titel, punten }: { titel?: string; punten: readonly string[] }) {
  if (punten.length === 0) return null
  return (
    <>
      {titel === undefined ? null : <p>{titel}</p>}
      <ul className="regio__punten">
        {punten.map(punt => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </>
  )
}

/** The organisation by its name. */
export function useNaamVan(): (id: string) => string {
  const { organisaties } = useDefinitie()
  return id => organisaties.find(organisatie => organisatie.id === id)?.naam ?? woorden(id)
}

/** A machine name as words: "lokaalTeam" and "acceptatie-overdracht" read as Dutch. */
export const woorden = (id: string): string => leesbaar(id).replaceAll('-', ' ')
