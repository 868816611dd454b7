import { useContext } from 'react'
import { useTeksten } from '../taal/taal.ts'
import { IkContext, type Document } from './ik.ts'

/** A source as a person reads it: "Regiovisie 2014, regels 186-189" for "r2014:186-189", with the documents of one's own region. */
export function useBron(): (bron: string) => string {
  const t = useTeksten()
  const documenten = useContext(IkContext)?.documenten ?? []
  return bron => bronInWoorden(bron, documenten, { regels: t('bron.regels'), platform: t('bron.platform') })
}

export interface Bronwoorden {
  readonly regels: string
  readonly platform: string
}

/** What nobody knows by its mark stays as it is; "platform" is a choice of Kring itself. */
export function bronInWoorden(bron: string, documenten: readonly Document[], woorden: Bronwoorden): string {
  const eenBron = (deel: string): string => {
    if (deel === 'platform') return woorden.platform
    const [id = '', plaats] = deel.split(/:(.*)/s)
    const document = documenten.find(kandidaat => kandidaat.id === id)
    if (document === undefined) return deel
    if (plaats === undefined) return document.titel
    return `${document.titel}, ${document.soort === 'artikelen' ? 'art.' : woorden.regels} ${plaats}`
  }
  const [, van = '', delen = ''] = /^(landelijk: )?(.*)$/s.exec(bron) ?? []
  return van + delen.split('; ').filter(Boolean).map(eenBron).join('; ')
}
