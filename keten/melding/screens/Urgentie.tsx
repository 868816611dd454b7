import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { useWoord } from './woorden.ts'

/** How soon, and why: never one without the other. */
export function Urgentie({ urgentie, reden }: { urgentie: string; reden: string | null }) {
  const woord = useWoord()
  return (
    <span className="melding__cel">
      <StatusWoord toon={TOON[urgentie] ?? 'rustig'}>{woord('urgentie', urgentie)}</StatusWoord>
      {reden === null ? null : <span>{woord('urgentieReden', reden)}</span>}
    </span>
  )
}

const TOON: Readonly<Record<string, Toon>> = { acuut: 'gevaar', hoog: 'letop', gewoon: 'rustig' }
