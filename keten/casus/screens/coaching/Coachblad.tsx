import { Kop } from '../../../../toon/delen/Kop.tsx'
import { useCasusTeksten } from '../teksten.ts'
import type { Coachbladvorm } from './vormen.ts'

/**
 * What a coach sees of somebody. The one drawing of it: the coach reads it on the own page, and who directs the case reads the same on the
 * case, so that nobody has to guess what a coach sees.
 */
export function Coachblad({ blad, niveau }: { blad: Coachbladvorm; niveau: 2 | 4 }) {
  const t = useCasusTeksten()
  return (
    <>
      <Kop niveau={niveau}>{t('coach.blad.doelen')}</Kop>
      <ul className="casus__punten">
        {blad.dingen.map(d => (
          <li key={d.id}>
            <span className="zacht">{t(`coach.soort.${d.soort}`)}: </span>
            {d.tekst}
            {d.klaar ? <strong> ({t('coach.blad.klaar')})</strong> : null}
          </li>
        ))}
      </ul>
      <Kop niveau={niveau}>{t('coach.blad.bellen')}</Kop>
      <p>
        {blad.regisseur === null
          ? t('coach.blad.team', { team: blad.team })
          : t('coach.blad.regisseur', { naam: blad.regisseur.naam, team: blad.team })}{' '}
        <a className="nl-link" href={`tel:${blad.bel.replaceAll(/[^0-9+]/g, '')}`}>
          {blad.bel}
        </a>
      </p>
      <p>{t('coach.blad.gevaar')}</p>
    </>
  )
}
