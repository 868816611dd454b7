import { Vraag, type VraagProps } from '../../../toon/daad/Vraag.tsx'
import type { Veld } from './dossier.ts'
import { Herkenbaar } from './Herkenbaar.tsx'

/** A question of a window of advice: beside free text stands at once what leads to a person. */
export function Veldvraag(props: VraagProps<Veld>) {
  if (props.veld.keurt !== true) return <Vraag {...props} />
  return (
    <div className="stapel stapel--krap">
      <Vraag {...props} />
      <Herkenbaar tekst={typeof props.waarde === 'string' ? props.waarde : ''} />
    </div>
  )
}
