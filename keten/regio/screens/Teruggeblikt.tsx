import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useWegwijzerTeksten } from './teksten.ts'

interface Terugblik {
  readonly jaar: number
  readonly minstens: number
  readonly vragen: readonly {
    readonly vraag: 'geholpen' | 'gehoord' | 'beter'
    readonly aantal: { readonly ja: number; readonly deels: number; readonly nee: number } | null
  }[]
}

/** What families said afterwards, together; never for who works with them, and nothing while they are few (R001-109). */
export function Teruggeblikt() {
  const { rol } = useIk().rol
  return rol === 'procesregisseur' || rol === 'beleidsmedewerker' ? <Antwoorden /> : null
}

function Antwoorden() {
  const t = useWegwijzerTeksten()
  const vraag = useQuery<Terugblik, Weigering>({
    queryKey: ['telling', 'terugblik'],
    queryFn: ({ signal }) => haal('/telling/terugblik', signal),
  })
  const { jaar = '', minstens = '', vragen = [] } = vraag.data ?? {}
  const genoeg = vragen.filter(v => v.aantal !== null)
  return (
    <section className="stapel" aria-labelledby="teruggeblikt">
      <Kop niveau={2} id="teruggeblikt">
        {t('terugblik.titel', { jaar })}
      </Kop>
      <Alinea soort="zacht">{t('terugblik.lead', { minstens })}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      {genoeg.length === 0 ? (
        <Alinea>{vraag.data === undefined ? '' : t('terugblik.weinig')}</Alinea>
      ) : (
        <Tabel
          titel={t('terugblik.tabel')}
          rijen={genoeg}
          sleutelVan={v => v.vraag}
          kolommen={[
            { sleutel: 'vraag', kop: t('terugblik.vraag'), rijkop: true, cel: v => t(`terugblik.vragen.${v.vraag}`) },
            { sleutel: 'ja', kop: t('terugblik.ja'), cel: v => v.aantal?.ja },
            { sleutel: 'deels', kop: t('terugblik.deels'), cel: v => v.aantal?.deels },
            { sleutel: 'nee', kop: t('terugblik.nee'), cel: v => v.aantal?.nee },
          ]}
        />
      )}
    </section>
  )
}
