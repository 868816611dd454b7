import type { ReactNode } from 'react'
import { useTeksten } from '../taal/taal.ts'
import { TekenBeeld, type Teken } from './tekens.tsx'

export type Berichtsoort = 'info' | 'goed' | 'letop' | 'fout'

export interface BerichtProps {
  readonly soort: Berichtsoort
  readonly titel?: string
  /** What appears because of something the person did is announced; what was already on the page is not. */
  readonly meldt?: boolean
  readonly children?: ReactNode
}

/** Something to know, beside the place it is about. Called Bericht because a Melding is a report in this domain. */
export function Bericht({ soort, titel, meldt = true, children }: BerichtProps) {
  const t = useTeksten()
  const rol = soort === 'fout' ? 'alert' : 'status'
  return (
    <div className={`bericht bericht--${soort}`} {...(meldt ? { role: rol } : {})}>
      <TekenBeeld teken={TEKENS[soort]} maat={20} />
      <div className="bericht__inhoud">
        {titel === undefined ? (
          <span className="alleen-gehoord">{t(SOORTEN[soort])}: </span>
        ) : (
          <strong>
            <span className="alleen-gehoord">{t(SOORTEN[soort])}: </span>
            {titel}
          </strong>
        )}
        {children}
      </div>
    </div>
  )
}

const TEKENS: Record<Berichtsoort, Teken> = { info: 'info', goed: 'vink', letop: 'driehoek', fout: 'ruit' }
const SOORTEN = {
  info: 'algemeen.ter',
  goed: 'algemeen.goed',
  letop: 'algemeen.letop',
  fout: 'algemeen.fout',
} as const
