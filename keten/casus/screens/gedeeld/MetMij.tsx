import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import type { Inzagekopie } from '../../inzage/inzage.ts'
import { Kopieblad } from '../casus/Kopieblad.tsx'
import { useZegKort } from '../casus/zeg.ts'
import { useCasusTeksten } from '../teksten.ts'
import '../casus.css'

interface Blad {
  readonly id: string
  readonly op: string
  readonly tot: string
  readonly inhoud: { readonly kopie: Inzagekopie; readonly gedeeld: readonly { veld: string; tekst: string }[] }
}

/** For who works on the track of one person: what was given out to them, and nothing else (SD-23). */
export function Scherm() {
  const t = useCasusTeksten()
  const vraag = useQuery<{ bladen: readonly Blad[] }, Weigering>({
    queryKey: ['spoorbladen'],
    queryFn: ({ signal }) => haal('/spoorbladen', signal),
  })
  if (vraag.isPending) return <Laadt />
  if (vraag.data === undefined) return <WeigeringBericht weigering={vraag.error} />
  return (
    <div className="casus stapel">
      <Kop niveau={1}>{t('inzage.metMij.titel')}</Kop>
      <Alinea soort="zacht">{t('inzage.metMij.lead')}</Alinea>
      {vraag.data.bladen.length === 0 ? <p>{t('inzage.metMij.leeg')}</p> : null}
      {vraag.data.bladen.map(blad => (
        <Een key={blad.id} blad={blad} />
      ))}
    </div>
  )
}

function Een({ blad }: { blad: Blad }) {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  return (
    <section className="stapel stapel--krap">
      <Kop niveau={2}>{t('inzage.metMij.blad', { naam: blad.inhoud.kopie.naam })}</Kop>
      <p>{t('inzage.metMij.tot', { dag: zegKort(blad.tot.slice(0, 10)) })}</p>
      {blad.inhoud.gedeeld.length === 0 ? null : (
        <div className="stapel stapel--krap">
          <Kop niveau={3}>{t('inzage.metMij.ookGedeeld')}</Kop>
          {blad.inhoud.gedeeld.map(g => (
            <p key={g.veld + g.tekst} className="casus__brief">
              {g.tekst}
            </p>
          ))}
        </div>
      )}
      <Kopieblad kopie={blad.inhoud.kopie} id={`blad-${blad.id}`} />
    </section>
  )
}
