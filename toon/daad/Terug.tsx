import type { Weigering } from '../api/weigering.ts'
import { Bericht } from '../delen/Bericht.tsx'
import { WeigeringBericht } from '../delen/WeigeringBericht.tsx'
import { useTeksten } from '../taal/taal.ts'

export interface TerugProps {
  readonly weigering: Weigering | null
  /** fields that show their own sentence */
  readonly bekend: readonly string[]
}

/** What came back: somebody was earlier, or a refusal with everything it names that has no question of its own. */
export function Terug({ weigering, bekend }: TerugProps) {
  const t = useTeksten()
  if (weigering === null) return null
  if (weigering.isIngehaald && weigering.status === 412) return <Bericht soort="letop" titel={t('daad.ingehaald')} />
  const rest = Object.entries(weigering.probleem.velden ?? {}).filter(([veld]) => !bekend.includes(veld))
  return (
    <div className="stapel stapel--krap">
      <WeigeringBericht weigering={weigering} />
      {rest.length === 0 ? null : (
        <ul className="daad__punten">
          {rest.map(([veld, zin]) => (
            <li key={veld}>{zin}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
