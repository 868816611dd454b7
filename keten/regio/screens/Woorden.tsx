import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { kaal, type Woordregel } from '../../../gedeeld/regio/woordenlijst.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Bron, Punten, useWegwijzerregio } from './regio.tsx'
import { useWegwijzerTeksten } from './teksten.ts'

/** What does this word mean here, and what do others call it? */
export function Woorden() {
  const t = useWegwijzerTeksten()
  const { id } = useWegwijzerregio()
  const [zoek, zetZoek] = useState('')
  const vraag = useQuery<{ woorden: readonly Woordregel[] }, Weigering>({
    queryKey: ['regio', id, 'woorden'],
    queryFn: ({ signal }) => haal(`/regios/${encodeURIComponent(id)}/woorden`, signal),
    staleTime: Infinity,
  })
  const woorden = (vraag.data?.woorden ?? []).filter(({ begrip, woorden: anders }) =>
    [begrip, ...anders.map(({ woord }) => woord)].some(woord => kaal(woord).includes(kaal(zoek))),
  )
  return (
    <div className="stapel">
      <Alinea soort="zacht">{t('woorden.lead')}</Alinea>
      <div className="wegwijzer__keuzes">
        <Veld label={t('woorden.zoek')} vrij name="woord" value={zoek} onChange={g => zetZoek(g.target.value)} />
      </div>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isSuccess && woorden.length === 0 ? (
        <LegeStaat titel={t('woorden.geen')}>{t('woorden.geenTekst')}</LegeStaat>
      ) : null}
      {woorden.map(woord => (
        // Whoever searched for one word came for its meaning.
        <details key={`${woord.herkomst}-${woord.id}`} className="wegwijzer__woord" open={zoek !== ''}>
          <summary>{woord.begrip}</summary>
          <p>{woord.betekenis}</p>
          <Punten punten={woord.woorden.map(({ woord: anders, van }) => t('woorden.anders', { van, woord: anders }))} />
          {woord.herkomst === 'landelijk' ? <p className="zacht">{t('woorden.landelijk')}</p> : null}
          <Bron van={woord.bron} />
        </details>
      ))}
    </div>
  )
}
