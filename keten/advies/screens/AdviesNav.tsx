import { useIk } from '../../../toon/api/ik.ts'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { useDossierTeksten } from './dossierteksten.ts'
import './advies.css'

const DEEL = {
  adviezen: 'lees.adviezen',
  dossiers: 'lees.adviesdossiers',
  vragen: 'lees.adviesvragen',
  telling: 'lees.adviezen/telling',
} as const
const NAAR = {
  adviezen: '/adviezen',
  dossiers: '/adviesdossiers',
  vragen: '/adviesvragen',
  telling: '/adviezen/telling',
} as const
type Deel = keyof typeof DEEL

/** What belongs to giving advice, on one line; only what this person may see. */
export function AdviesNav({ hier }: { hier: Deel }) {
  const t = useDossierTeksten()
  const { mag } = useIk()
  const delen = (['adviezen', 'dossiers', 'vragen', 'telling'] as const).filter(d => mag.includes(DEEL[d]))
  if (delen.length < 2) return null
  return (
    <nav className="advies__nav" aria-label={t('nav.titel')}>
      {delen.map(d =>
        d === hier ? (
          <span key={d} aria-current="page">
            {t(`nav.${d}`)}
          </span>
        ) : (
          <Schakel key={d} naar={NAAR[d]}>
            {t(`nav.${d}`)}
          </Schakel>
        ),
      )}
    </nav>
  )
}
