import { Vraag as Gewoon, type VraagProps } from '../../../toon/daad/Vraag.tsx'
import { Maatregelen } from './Maatregelen.tsx'

/** One question of an act; a table also asks for measures in their order. */
export function Vraag(props: VraagProps) {
  const { veld, waarde, zet } = props
  if (veld.soort !== 'maatregelen') return <Gewoon {...props} />
  return <Maatregelen label={veld.label} door={veld.keuzes ?? []} waarde={waarde} zet={zet} />
}
