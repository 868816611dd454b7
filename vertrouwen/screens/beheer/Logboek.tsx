import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { alsCsv } from '../../../gedeeld/csv.ts'
import { useZeg } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Logboek as Bladzijde, Logfeit } from './vormen.ts'

/** Every change, newest first; on paper and as a file what is on the page. */
export function Logboek() {
  const t = useBeheerTeksten()
  const { taal } = useTaal()
  const zeg = useZeg()
  const [voor, zetVoor] = useState<string | null>(null)
  const { data, error, isPending } = useQuery<Bladzijde, Weigering>({
    queryKey: ['beheer', 'logboek', voor],
    queryFn: ({ signal }) => haal(`/beheer/logboek${voor === null ? '' : `?voor=${voor}`}`, signal),
  })
  const moment = (w: string | null) =>
    w !== null && !Number.isNaN(Date.parse(w)) && w.includes('T')
      ? zegPrecies(new Date(w).toISOString(), taal)
      : (w ?? '')
  const over = (f: Logfeit) =>
    [f.mens, f.rol === null ? null : zeg.rol(f.rol), f.organisatie].filter(x => x !== null).join(', ')
  const door = (f: Logfeit) =>
    f.koppeling ? t('log.koppeling') : `${f.door ?? t('zwaar.onbekend')} (${zeg.rol(f.als)})`
  const waarde = (f: Logfeit) =>
    [f.uit, f.naar]
      .filter(x => x !== null)
      .map(moment)
      .join(' → ')
  const feiten = data?.feiten ?? []
  const kop = ['op', 'wat', 'over', 'waarde', 'door'].map(k => t(`log.${k as 'op'}`))
  const csv = () => alsCsv([kop, ...feiten.map(f => [f.op, t(`log.feit.${f.wat}`), over(f), waarde(f), door(f)])])
  const laatste = feiten.at(-1)
  return (
    <div className="stapel">
      <Alinea>{t('log.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data !== undefined && feiten.length === 0 ? (
        <LegeStaat titel={t('log.leeg')}>{t('log.leegTekst')}</LegeStaat>
      ) : null}
      {feiten.length === 0 ? null : (
        <>
          <p className="rij beheer__niet-op-papier">
            <Knop onClick={() => window.print()}>{t('log.druk')}</Knop>
            <Knop onClick={() => bewaar('logboek-beheer.csv', csv(), 'text/csv')}>{t('log.csv')}</Knop>
          </p>
          <Tabel
            titel={t('deel.logboek')}
            titelVerborgen
            rijen={feiten}
            sleutelVan={f => f.volg}
            kolommen={[
              { sleutel: 'op', kop: t('log.op'), cel: f => zegPrecies(f.op, taal) },
              { sleutel: 'wat', kop: t('log.wat'), rijkop: true, cel: f => t(`log.feit.${f.wat}`) },
              { sleutel: 'over', kop: t('log.over'), cel: over },
              { sleutel: 'waarde', kop: t('log.waarde'), cel: waarde },
              { sleutel: 'door', kop: t('log.door'), cel: door },
            ]}
          />
          <p className="rij beheer__niet-op-papier">
            {voor === null ? null : <Knop onClick={() => zetVoor(null)}>{t('log.nieuwste')}</Knop>}
            {data?.meer === true && laatste !== undefined ? (
              <Knop onClick={() => zetVoor(laatste.volg)}>{t('log.meer')}</Knop>
            ) : null}
          </p>
        </>
      )}
    </div>
  )
}
