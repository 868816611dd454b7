import { useEffect, useRef } from 'react'
import { useBron } from '../api/bron.ts'
import type { Weigering } from '../api/weigering.ts'
import { useTeksten } from '../taal/taal.ts'
import { Bericht } from './Bericht.tsx'

/** A refusal in the server's own calm sentence, with the rule behind it when there is one; brought into view where a form is long. */
export function WeigeringBericht({ weigering }: { weigering: Weigering | null }) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (weigering !== null) plek.current?.scrollIntoView({ block: 'nearest' })
  }, [weigering])
  return weigering === null ? null : (
    <div ref={plek} className="weigering">
      <Inhoud weigering={weigering} />
    </div>
  )
}

function Inhoud({ weigering }: { weigering: Weigering }) {
  const t = useTeksten()
  const zegBron = useBron()
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
          {t('fout.regel')}: {zegBron(bron)}
        </span>
      )}
    </Bericht>
  )
}
