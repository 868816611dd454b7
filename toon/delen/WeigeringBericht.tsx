import type { Weigering } from '../api/weigering.ts'
import { useTeksten } from '../taal/taal.ts'
import { Bericht } from './Bericht.tsx'

/** A refusal in the server's own calm sentence, with the rule behind it when there is one. */
export function WeigeringBericht({ weigering }: { weigering: Weigering | null }) {
  const t = useTeksten()
  if (weigering === null) return null
  if (weigering.isStoring)
    return (
      <Bericht soort="letop" titel={t('fout.storing')}>
        {t('fout.storingTekst')}
      </Bericht>
    )
  const { detail, bron } = weigering.probleem
  return (
    <Bericht soort="fout" titel={detail}>
      {bron === undefined ? null : (
        <span>
          {t('fout.regel')}: {bron}
        </span>
      )}
    </Bericht>
  )
}
