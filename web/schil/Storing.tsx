import { useEffect, useState } from 'react'
import { luisterNaarAntwoorden } from '../../toon/api/client.ts'
import { Bericht } from '../../toon/delen/Bericht.tsx'
import { useTeksten } from '../../toon/taal/taal.ts'

type Stand = 'goed' | 'storing' | 'terug'

const DANKBAAR_MS = 4000

/** Calm words while the server can not be reached, and when it can again. Requests repeat themselves meanwhile. */
export function Storing() {
  const t = useTeksten()
  const [stand, zet] = useState<Stand>('goed')
  useEffect(
    () =>
      luisterNaarAntwoorden({
        opStoring: () => zet('storing'),
        opAntwoord: () => zet(nu => (nu === 'storing' ? 'terug' : nu)),
        opAfgemeld: () => zet(nu => (nu === 'storing' ? 'terug' : nu)),
      }),
    [],
  )
  useEffect(() => {
    if (stand !== 'terug') return
    const wekker = setTimeout(() => zet('goed'), DANKBAAR_MS)
    return () => clearTimeout(wekker)
  }, [stand])
  return (
    <div role="status" className="schil__storing">
      {stand === 'storing' ? (
        <Bericht soort="letop" titel={t('fout.storing')} meldt={false}>
          {t('fout.storingTekst')}
        </Bericht>
      ) : null}
      {stand === 'terug' ? <Bericht soort="goed" titel={t('fout.storingTerug')} meldt={false} /> : null}
    </div>
  )
}
