import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import type { Stand } from '../huisverbod.ts'
import type { Nietreden, Wegens } from '../screening/feiten.ts'
import { useHuisverbodTeksten, type nl } from './teksten.ts'
import { HUISVERBODEN } from './useDossier.ts'
import './huisverbod.css'

export interface Rij {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly stand: Exclude<Stand, 'geen'>
  readonly wegens: Wegens
  readonly reden: Nietreden | null
  readonly eindOp: string | null
  readonly overtreden: boolean
}
type Tellingen = Readonly<Record<keyof typeof nl.tel, number>>
interface Blad {
  readonly huisverboden: readonly Rij[]
  readonly tellingen: Tellingen
  readonly volgende: string | null
}

const KEUZES = ['alle', 'open', 'zonder'] as const
type Keus = (typeof KEUZES)[number]
const VRAAG: Readonly<Record<Keus, string>> = { alle: '', open: 'open=ja', zonder: 'zonderVervolg=ja' }

/** Which assessments and orders are there, how do they stand, and what do they add up to? */
export function Scherm() {
  const t = useHuisverbodTeksten()
  const ik = useIk()
  const algemeen = useTeksten()
  const [keus, zetKeus] = useState<Keus>('alle')
  const [wegens, zetWegens] = useState('')
  const vraag = useHuisverboden(keus, wegens)
  const bladen = vraag.data ?? []
  const tellingen = bladen[0]?.tellingen
  return (
    <div className="stapel">
      <div className="huisverbod__titelrij">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('lijst.titel')}</Kop>
          <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
        </div>
        {ik.mag.includes('huisverbod.StartScreening') ? (
          <Schakel naar="/huisverboden/nieuw" className="nl-button nl-button--primary">
            {t('lijst.nieuw')}
          </Schakel>
        ) : null}
      </div>
      <RadioGroep
        label={t('lijst.laatZien')}
        naast
        gekozen={keus}
        keuzes={KEUZES.map(k => ({ waarde: k, label: t(`lijst.${k}`) }))}
        invoer={{ name: 'keus', onChange: async g => zetKeus(KEUZES.find(k => k === g.target.value) ?? 'alle') }}
      />
      <RadioGroep
        label={t('lijst.wegens')}
        naast
        gekozen={wegens}
        keuzes={[
          { waarde: '', label: t('lijst.alleWegens') },
          { waarde: 'kindermishandeling', label: t('keuze.wegens.kindermishandeling') },
        ]}
        invoer={{ name: 'wegens', onChange: async g => zetWegens(g.target.value) }}
      />
      {tellingen === undefined ? null : <Geteld tellingen={tellingen} />}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : <Lijst rijen={bladen.flatMap(b => b.huisverboden)} />}
      {vraag.hasNextPage ? (
        <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
          {algemeen('algemeen.meer')}
        </Knop>
      ) : null}
    </div>
  )
}

function useHuisverboden(keus: Keus, wegens: string) {
  const welke = [VRAAG[keus], wegens === '' ? '' : `wegens=${wegens}`].filter(Boolean)
  return useInfiniteQuery<Blad, Weigering, readonly Blad[], readonly string[], string | null>({
    queryKey: [HUISVERBODEN, keus, wegens],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => {
      const vraag = [...welke, ...(pageParam === null ? [] : [`na=${encodeURIComponent(pageParam)}`])].join('&')
      return haal<Blad>(`/huisverboden${vraag === '' ? '' : `?${vraag}`}`, signal)
    },
    getNextPageParam: blad => blad.volgende,
    select: data => data.pages,
  })
}

function Geteld({ tellingen }: { tellingen: Tellingen }) {
  const t = useHuisverbodTeksten()
  return (
    <section aria-label={t('lijst.geteld')}>
      <dl className="huisverbod__telling">
        {(Object.keys(tellingen) as (keyof Tellingen)[]).map(wat => (
          <div key={wat}>
            <dt>{t(`tel.${wat}`)}</dt>
            <dd>{tellingen[wat]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Lijst({ rijen }: { rijen: readonly Rij[] }) {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  if (rijen.length === 0) return <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
  return (
    <Tabel
      titel={t('lijst.titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={rij => rij.id}
      kolommen={[
        {
          sleutel: 'nummer',
          kop: t('lijst.nummer'),
          rijkop: true,
          cel: rij => (
            <span className="huisverbod__cel">
              <Schakel naar={`/huisverboden/${rij.id}`}>{rij.nummer}</Schakel>
              <span className="zacht">{rij.gemeente}</span>
            </span>
          ),
        },
        {
          sleutel: 'stand',
          kop: t('lijst.stand'),
          cel: rij => (
            <span className="huisverbod__cel">
              <StatusWoord toon={rij.stand === 'loopt' ? 'letop' : 'rustig'}>{t(`stand.${rij.stand}`)}</StatusWoord>
              {rij.reden === null ? null : <span className="zacht">{t(`keuze.niet.${rij.reden}`)}</span>}
              {rij.overtreden ? <StatusWoord toon="gevaar">{t('lijst.overtreden')}</StatusWoord> : null}
            </span>
          ),
        },
        { sleutel: 'wegens', kop: t('lijst.wegens'), cel: rij => t(`keuze.wegens.${rij.wegens}`) },
        {
          sleutel: 'eind',
          kop: t('lijst.eind'),
          cel: rij =>
            rij.eindOp === null ? <span className="zacht">{t('lijst.geen')}</span> : zegPrecies(rij.eindOp, taal),
        },
      ]}
    />
  )
}
