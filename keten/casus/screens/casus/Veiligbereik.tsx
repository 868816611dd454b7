import { CONTACTWIJZEN } from '../../../../gedeeld/persoon/contactwijze.ts'
import { laatsteOver, naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** Per person the safe way, hour and word: stands above every question about contact, so that it is read first. */
export function Veiligbereik() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { personen, netwerkpersonen } = dossier.casus
  return (
    <>
      <ul className="stapel stapel--krap">
        {[...personen, ...netwerkpersonen].map(({ id, veiligContact }) => {
          const gezet = laatsteOver(dossier, 'VeiligContactIngesteld', f => f.persoon === id)
          // a way this screen has no word for is said to be asked after: never guessed
          const wijzen = (veiligContact ?? []).map(w =>
            t(`contactwijze.${CONTACTWIJZEN.find(x => x === w) ?? 'onbekend'}`),
          )
          return (
            <li key={id}>
              <strong>{naamVan(dossier, id)}</strong>
              <span className="casus__bijregel">
                {veiligContact === undefined
                  ? t('nazorg.veiligNiets')
                  : t('nazorg.veiligAlleen', { wijzen: wijzen.join(', ') })}
              </span>
              {gezet === undefined ? null : <span className="casus__bijregel">{tekst(gezet.feit.toelichting)}</span>}
            </li>
          )
        })}
      </ul>
      <p className="zacht">{t('nazorg.neutraal')}</p>
    </>
  )
}
