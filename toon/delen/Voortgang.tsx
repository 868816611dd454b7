import { useId } from 'react'
import { useTeksten } from '../taal/taal.ts'

export interface VoortgangProps {
  readonly label: string
  readonly gedaan: number
  readonly totaal: number
}

/** How far something is, in words and as a bar. */
export function Voortgang({ label, gedaan, totaal }: VoortgangProps) {
  const id = useId()
  const t = useTeksten()
  return (
    <div className="voortgang">
      <label htmlFor={id}>
        <strong>{label}</strong> <span className="zacht">{t('algemeen.gedaan', { gedaan, totaal })}</span>
      </label>
      <progress id={id} value={gedaan} max={totaal} />
    </div>
  )
}
