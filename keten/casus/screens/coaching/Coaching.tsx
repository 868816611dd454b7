import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useZegKort } from '../casus/zeg.ts'
import { useCasusTeksten } from '../teksten.ts'
import '../casus.css'

interface Lijst {
  readonly coaching: readonly { readonly id: string; readonly voornaam: string; readonly tot: string }[]
}

/** Whom does this volunteer help? First names; each opens the one page there is. Nothing of it is kept by the browser. */
export function Scherm() {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  const { data, error, isPending } = useQuery<Lijst, Weigering>({
    queryKey: ['coaching'],
    queryFn: ({ signal }) => haal('/coaching', signal),
    gcTime: 0,
  })
  return (
    <div className="casus stapel">
      <Kop niveau={1}>{t('coach.mijn.titel')}</Kop>
      <Alinea>{t('coach.mijn.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.coaching.length === 0 ? (
        <LegeStaat titel={t('coach.mijn.leeg')}>{t('coach.mijn.leegTekst')}</LegeStaat>
      ) : null}
      {data?.coaching.map(c => (
        <Kaart key={c.id} als="article">
          <Kop niveau={2}>
            <Schakel naar={`/coaching/${c.id}`}>{t('coach.blad.met', { naam: c.voornaam })}</Schakel>
          </Kop>
          <p className="zacht">{t('coach.mijn.tot', { dag: zegKort(c.tot.slice(0, 10)) })}</p>
        </Kaart>
      ))}
    </div>
  )
}
