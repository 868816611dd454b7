import { useTeksten } from '../taal/taal.ts'
import { TekenBeeld } from './tekens.tsx'

export interface FormulierstappenProps {
  readonly titel: string
  readonly stappen: readonly string[]
  /** Counted from 0. */
  readonly nu: number
  /** Whether a step is done; without it, every step before this one is. */
  readonly klaar?: (plek: number) => boolean
}

/** Where you are in a form of short steps. */
export function Formulierstappen({ titel, stappen, nu, klaar = plek => plek < nu }: FormulierstappenProps) {
  const t = useTeksten()
  return (
    <nav aria-label={titel}>
      <ol className="stappen">
        {stappen.map((stap, plek) => (
          <li
            key={stap}
            className={klaar(plek) && plek !== nu ? 'stap stap--klaar' : 'stap'}
            {...(plek === nu ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="stap__nummer">
              {klaar(plek) && plek !== nu ? <TekenBeeld teken="vink" maat={14} /> : plek + 1}
            </span>
            <span>
              {stap}
              {klaar(plek) && plek !== nu ? <span className="alleen-gehoord"> ({t('algemeen.stapKlaar')})</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
