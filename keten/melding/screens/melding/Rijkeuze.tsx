import { useId } from 'react'
import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'

export interface RijkeuzeProps {
  readonly naam: string
  readonly label: string
  /** The question above already says it. */
  readonly verborgen?: boolean
  readonly fout?: string | undefined
  readonly keuzes: readonly Keuze[]
  readonly gekozen: string
  readonly opKeuze: (waarde: string) => void
}

/** A short choice on one line: for the same question about several people under each other. */
export function Rijkeuze({ naam, label, verborgen = false, keuzes, gekozen, opKeuze, fout }: RijkeuzeProps) {
  const id = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      className="rijkeuze"
      {...(fout === undefined ? {} : { 'aria-invalid': true })}
    >
      <span id={id} className={verborgen ? 'alleen-gehoord' : 'rijkeuze__wie'}>
        {label}
      </span>
      <span className="rijkeuze__antwoorden">
        {keuzes.map(keuze => (
          <label key={keuze.waarde} className="rijkeuze__antwoord">
            <input
              type="radio"
              name={naam}
              value={keuze.waarde}
              checked={gekozen === keuze.waarde}
              onChange={() => opKeuze(keuze.waarde)}
            />
            {keuze.label}
          </label>
        ))}
      </span>
    </div>
  )
}
