import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import type { Werk } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'

/** One thing to do: the act first, then about what, then by when. */
export function Werkregel({ werk }: { werk: Werk }) {
  const t = useWerkTeksten()
  const { zaak } = werk
  const naar = zaak.soort === 'melding' ? `/meldingen/${zaak.id}` : `/casussen/${zaak.id}`
  return (
    <li className="werkregel">
      <div className="werkregel__tekst">
        <Schakel naar={naar} className="werkregel__wat">
          {werk.wat}
        </Schakel>
        <span className="zacht">
          {t(`zaak.${zaak.soort}`)} {zaak.nummer}, {werk.titel}
        </span>
      </div>
      {werk.klok === null ? null : <KlokChip klok={werk.klok} kant="rechts" />}
    </li>
  )
}
