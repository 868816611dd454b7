import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { useWoord } from './woorden.ts'

export interface UrgentieProps {
  readonly urgentie: string
  readonly reden: string | null
  /** The reason beside the word instead of below it. */
  readonly naast?: boolean
}

/** How soon, and why: never one without the other. */
export function Urgentie({ urgentie, reden, naast = false }: UrgentieProps) {
  const woord = useWoord()
  return (
    <span className={naast ? 'rij' : 'melding__cel'}>
      <StatusWoord toon={TOON[urgentie] ?? 'rustig'}>{woord('urgentie', urgentie)}</StatusWoord>
      {reden === null ? null : <span>{woord('urgentieReden', reden)}</span>}
    </span>
  )
}

const TOON: Readonly<Record<string, Toon>> = { acuut: 'gevaar', hoog: 'letop', gewoon: 'rustig' }
