import { Jaarscherm, type Jaar } from '../jaar/Jaarblad.tsx'
import { nl, useBlikTeksten } from './teksten.ts'

type Groepnaam = keyof typeof nl.jaar.groep
type Blikjaar = Jaar<Groepnaam> & { readonly blikken: number | null }

/** What can the council read of a year of watching looks? Numbers, never a person. */
export function Scherm() {
  const t = useBlikTeksten()
  const deel = (groep: Groepnaam, id: string): string => {
    if (groep === 'patroon') return t(`patroon.${id as keyof typeof nl.patroon}`)
    if (id === 'open') return t('jaar.open')
    return groep === 'nood'
      ? t(`jaar.noodoordeel.${id as keyof typeof nl.jaar.noodoordeel}`)
      : t(`oordelen.${id as keyof typeof nl.oordelen}`)
  }
  return (
    <Jaarscherm<Groepnaam, Blikjaar>
      bron="/blikken/jaar"
      bestand="wie-keek"
      titel={jaar => (jaar === null ? t('jaar.titel') : t('jaar.titelVan', { jaar }))}
      lead={t('jaar.lead')}
      klein={t('jaar.klein')}
      groep={g => t(`jaar.groep.${g}`)}
      deel={deel}
      los={j => [{ naam: t('jaar.blikken'), aantal: j.blikken }]}
    />
  )
}
