import { Jaarscherm, type Jaar } from '../jaar/Jaarblad.tsx'
import { nl, useKlachtTeksten } from './teksten.ts'

type Groepnaam = keyof typeof nl.jaar.groep
export type Klachtjaar = Jaar<Groepnaam> & { readonly dagen: number | null }

/** What can the council read of a year of complaints? Numbers, never a person. */
export function Scherm() {
  const t = useKlachtTeksten()
  const einde = (id: string): string =>
    id in nl.jaar.einde
      ? t(`jaar.einde.${id as keyof typeof nl.jaar.einde}`)
      : t(`uitkomst.${id as keyof typeof nl.uitkomst}`)
  const deel = (groep: Groepnaam, id: string): string => {
    switch (groep) {
      case 'van':
        return t(`van.${id as keyof typeof nl.van}`)
      case 'onderwerp':
        return t(`onderwerp.${id as keyof typeof nl.onderwerp}`)
      case 'einde':
        return einde(id)
      case 'termijn':
        return t(`jaar.termijn.${id as keyof typeof nl.jaar.termijn}`)
      case 'maatregel':
        return t(`jaar.maatregel.${id as keyof typeof nl.jaar.maatregel}`)
    }
  }
  return (
    <Jaarscherm<Groepnaam, Klachtjaar>
      bron="/klachten/jaar"
      bestand="klachten"
      titel={jaar => (jaar === null ? t('jaar.titel') : t('jaar.titelVan', { jaar }))}
      lead={t('jaar.lead')}
      klein={t('jaar.klein')}
      groep={g => t(`jaar.groep.${g}`)}
      deel={deel}
      los={j => [{ naam: t('jaar.dagen'), aantal: j.dagen }]}
    />
  )
}
