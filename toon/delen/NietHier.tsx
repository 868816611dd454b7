import { useTeksten } from '../taal/taal.ts'
import { FoutPagina } from './FoutPagina.tsx'
import { Schakel } from './Schakel.tsx'

export type NietHierProps = {
  /** the list to go back to, and what it is called; without one it is my work */
  readonly naar?: string
  readonly lijst?: string
  /** what this screen says of it; without it the words that say nothing of whether it exists */
  readonly tekst?: string
}

/** The same for what does not exist and for what is not for you. */
export function NietHier({ naar, lijst, tekst }: NietHierProps) {
  const t = useTeksten()
  return (
    <FoutPagina
      titel={t('fout.nietGevonden')}
      tekst={tekst ?? t('fout.nietGevondenTekst')}
      acties={<Schakel naar={naar ?? '/werk'}>{lijst ?? t('fout.naarWerk')}</Schakel>}
    />
  )
}
