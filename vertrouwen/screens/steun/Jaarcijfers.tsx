import { Jaarscherm } from '../jaar/Jaarblad.tsx'
import { nl, useSteunTeksten } from './teksten.ts'

type Groepnaam = keyof typeof nl.jaar.groep

/** How many asked me in a year, and how did it end? For my own report. */
export function Scherm() {
  const t = useSteunTeksten()
  return (
    <Jaarscherm<Groepnaam>
      bron="/steunvragen/jaar"
      bestand="vertrouwenspersoon"
      titel={jaar => (jaar === null ? t('jaar.titel') : t('jaar.titelVan', { jaar }))}
      lead={t('jaar.lead')}
      klein={t('jaar.klein')}
      groep={g => t(`jaar.groep.${g}`)}
      deel={(groep, id) =>
        groep === 'langs' ? t(`langs.${id as keyof typeof nl.langs}`) : t(`uitkomst.${id as keyof typeof nl.uitkomst}`)
      }
    />
  )
}
