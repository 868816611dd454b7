import { useContext } from 'react'
import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import { useTeksten } from '../taal/taal.ts'
import { IkContext } from './ik.ts'

/** A source as a person reads it: "Regiovisie 2014, regels 186-189" for "r2014:186-189", with the documents of one's own region. */
export function useBron(): (bron: string) => string {
  const t = useTeksten()
  const documenten = useContext(IkContext)?.documenten ?? []
  return bron => zegBron(bron, documenten, { regels: t('bron.regels'), platform: t('bron.platform') })
}

/** "platform" is a choice of Kring itself; "landelijk" says that the region has no rule of its own here. */
export function zegBron(
  bron: string,
  documenten: readonly Bekend[],
  woorden: { readonly regels: string; readonly platform: string },
): string {
  const [, van = '', delen = ''] = /^(landelijk: )?(.*)$/s.exec(bron) ?? []
  const zeg = (deel: string) =>
    deel === 'platform' ? woorden.platform : bronInWoorden(deel, documenten, woorden.regels)
  return van + delen.split('; ').map(zeg).join('; ')
}
