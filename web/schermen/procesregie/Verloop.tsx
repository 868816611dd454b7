import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { dagenSinds, type Gemeenteverloop } from './procesregie.ts'
import { useProcesTeksten } from './teksten.ts'

/** What became of what was handed over, by municipality: how many in each state, and how old the oldest is. */
export function Verloop() {
  const t = useProcesTeksten()
  const zegSinds = useSinds()
  const { data, error } = useQuery<{ readonly gemeenten: readonly Gemeenteverloop[] }, Weigering>({
    queryKey: ['procesregie', 'verloop'],
    queryFn: ({ signal }) => haal('/procesregie/verloop', signal),
  })
  return (
    <section className="stapel stapel--krap" aria-labelledby="proces-verloop">
      <Kop niveau={2} id="proces-verloop">
        {t('verloop.titel')}
      </Kop>
      <Alinea soort="zacht">{t('verloop.uitleg')}</Alinea>
      <WeigeringBericht weigering={error} />
      {data?.gemeenten.length === 0 ? <LegeStaat titel={t('verloop.leeg')}>{t('verloop.leegTekst')}</LegeStaat> : null}
      {data === undefined || data.gemeenten.length === 0 ? null : (
        <Tabel
          titel={t('verloop.titel')}
          titelVerborgen
          rijen={data.gemeenten}
          sleutelVan={g => g.naam}
          kolommen={[
            { sleutel: 'gemeente', kop: t('verloop.gemeente'), rijkop: true, cel: g => g.naam },
            { sleutel: 'open', kop: t('verloop.open'), cel: g => g.open?.zaken ?? 0 },
            {
              sleutel: 'oudste',
              kop: t('verloop.oudste'),
              cel: g => (g.open === null ? '' : zegSinds(g.open.oudste)),
            },
            { sleutel: 'standen', kop: t('verloop.standen'), cel: g => <Standen standen={g.standen} /> },
          ]}
        />
      )}
    </section>
  )
}

const EIGEN = ['aangeboden', 'zonder-fase', 'gesloten'] as const

function Standen({ standen }: Pick<Gemeenteverloop, 'standen'>) {
  const t = useProcesTeksten()
  const zegSinds = useSinds()
  return (
    <ul className="proces__standen">
      {standen.map(s => {
        const eigen = EIGEN.find(e => e === s.stand)
        const naam = s.naam ?? (eigen === undefined ? s.stand : t(`verloop.${eigen}`))
        return <li key={s.stand}>{t('verloop.stand', { naam, zaken: s.zaken, sinds: zegSinds(s.oudste) })}</li>
      })}
    </ul>
  )
}

/** How long ago, in whole days. */
function useSinds(): (sinds: string) => string {
  const t = useProcesTeksten()
  const nu = useNu()
  return sinds => {
    const count = dagenSinds(sinds, nu)
    return count === 0 ? t('dagen_zero') : t('dagen', { count })
  }
}
