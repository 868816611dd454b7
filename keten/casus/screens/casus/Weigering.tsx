import type { Weigering as Geweigerd } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useCasusTeksten } from '../teksten.ts'

export interface WeigeringProps {
  readonly weigering: Geweigerd | null
  /** Fields that show their own sentence. */
  readonly bekend: readonly string[]
}

/** A refusal with everything it names that has no question of its own: what is still missing, in words. */
export function Weigering({ weigering, bekend }: WeigeringProps) {
  const t = useCasusTeksten()
  if (weigering === null) return null
  if (weigering.isIngehaald && weigering.status === 412) return <Bericht soort="letop" titel={t('form.ingehaald')} />
  const rest = Object.entries(weigering.probleem.velden ?? {}).filter(([veld]) => !bekend.includes(veld))
  return (
    <div className="stapel stapel--krap">
      <WeigeringBericht weigering={weigering} />
      {rest.length === 0 ? null : (
        <ul className="casus__punten">
          {rest.map(([veld, zin]) => (
            <li key={veld}>{zin}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
