import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Vondstkaart } from './Vondstkaart.tsx'
import { useBlikTeksten } from './teksten.ts'
import type { Blikkenlijst, Vondst } from './vormen.ts'

/** What stands out in who looked: for who judges all of it, for who is asked only their own. */
export function Scherm() {
  const t = useBlikTeksten()
  const { data, error, isPending } = useQuery<Blikkenlijst, Weigering>({
    queryKey: ['blikken'],
    queryFn: ({ signal }) => haal('/blikken', signal),
  })
  const open = data?.vondsten.filter(v => v.oordeel === null) ?? []
  const klaar = data?.vondsten.filter(v => v.oordeel !== null) ?? []
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        {data === undefined ? null : <Alinea>{data.beoordeelt ? t('lead') : t('leadEigen')}</Alinea>}
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data !== undefined && open.length === 0 ? (
        <LegeStaat titel={data.beoordeelt ? t('leeg') : t('leegEigen')}>
          {data.beoordeelt ? t('leegTekst') : t('leegEigenTekst')}
        </LegeStaat>
      ) : null}
      {data === undefined ? null : (
        <>
          <Deel id="open" titel={t('open')} vondsten={open} dagen={data.zegjeDagen} />
          <Deel id="klaar" titel={t('klaar')} vondsten={klaar} dagen={data.zegjeDagen} />
        </>
      )}
    </div>
  )
}

function Deel(p: { id: string; titel: string; vondsten: readonly Vondst[]; dagen: number }) {
  if (p.vondsten.length === 0) return null
  return (
    <section className="stapel" aria-labelledby={p.id}>
      <Kop niveau={2} id={p.id} aantal={p.vondsten.length}>
        {p.titel}
      </Kop>
      {p.vondsten.map(v => (
        <Vondstkaart key={v.id} vondst={v} dagen={p.dagen} />
      ))}
    </section>
  )
}
