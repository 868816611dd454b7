import { naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Afspraak } from './Afspraak.tsx'
import { Contactgegevens } from './Contactgegevens.tsx'
import { useZaak } from './zaak.ts'

/** Per person the safe way, hour and word: stands above every question about contact, so that it is read first. */
export function Veiligbereik({ gegevens = false }: { gegevens?: boolean }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { personen, netwerkpersonen } = dossier.casus
  return (
    <>
      <ul className="stapel">
        {[...personen, ...netwerkpersonen].map(({ id }) => (
          <li key={id}>
            <strong>{naamVan(dossier, id)}</strong>
            <Afspraak persoon={id} />
            {gegevens ? <Contactgegevens persoon={id} /> : null}
          </li>
        ))}
      </ul>
      <p className="zacht">{t('nazorg.neutraal')}</p>
    </>
  )
}
