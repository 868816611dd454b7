import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { klokstand } from './dossier.ts'
import { Urgentie } from './Urgentie.tsx'
import type { EersteKlok } from '../../zaak.ts'
import { useMeldingTeksten } from './teksten.ts'
import { MELDINGEN } from './useDossier.ts'
import { useWoord } from './woorden.ts'
import './melding.css'

interface Rij {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly status: string
  readonly urgentie: string
  readonly urgentieReden: string | null
  readonly geopendOp: string
  readonly open: boolean
  readonly klok: EersteKlok
  readonly stil?: { readonly sinds: string; readonly grond: string } | null
}
interface Blad {
  readonly meldingen: readonly Rij[]
  readonly volgende: string | null
}

const KEUZES = ['ja', 'stil', 'nee'] as const
type Keus = (typeof KEUZES)[number]

/** Which reports are there, and which comes first? */
export function Scherm() {
  const t = useMeldingTeksten()
  const ik = useIk()
  const [open, zetOpen] = useState<Keus>('ja')
  const vraag = useMeldingen(open)
  const rijen = (vraag.data ?? []).flatMap(blad => blad.meldingen)
  return (
    <div className="stapel">
      <div className="melding__titelrij">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('lijst.titel')}</Kop>
          <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
        </div>
        {ik.mag.includes('melding.NeemMeldingAan') ? (
          <Schakel naar="/aanname" className="nl-button nl-button--primary">
            {t('lijst.nieuw')}
          </Schakel>
        ) : null}
      </div>
      <RadioGroep
        label={t('lijst.laatZien')}
        naast="kort"
        gekozen={open}
        keuzes={[
          { waarde: 'ja', label: t('lijst.open') },
          { waarde: 'stil', label: t('lijst.stil') },
          { waarde: 'nee', label: t('lijst.gesloten') },
        ]}
        invoer={{ name: 'open', onChange: async g => zetOpen(KEUZES.find(k => k === g.target.value) ?? 'ja') }}
      />
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : <Lijst rijen={rijen} open={open} />}
      {vraag.hasNextPage ? <Verder bezig={vraag.isFetchingNextPage} haal={() => void vraag.fetchNextPage()} /> : null}
    </div>
  )
}

function useMeldingen(open: Keus) {
  const welke = open === 'stil' ? 'open=ja&stil=ja' : `open=${open}`
  return useInfiniteQuery<Blad, Weigering, readonly Blad[], readonly string[], string | null>({
    queryKey: [MELDINGEN, open],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      haal<Blad>(`/meldingen?${welke}${pageParam === null ? '' : `&na=${encodeURIComponent(pageParam)}`}`, signal),
    getNextPageParam: blad => blad.volgende,
    select: data => data.pages,
  })
}

function Lijst({ rijen, open }: { rijen: readonly Rij[]; open: Keus }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const nu = useNu()
  const { taal } = useTaal()
  if (rijen.length === 0 && open === 'stil')
    return <LegeStaat titel={t('lijst.leegStil')}>{t('lijst.leegStilTekst')}</LegeStaat>
  if (rijen.length === 0)
    return open === 'ja' ? (
      <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
    ) : (
      <LegeStaat titel={t('lijst.leegGesloten')}>{t('lijst.leegGeslotenTekst')}</LegeStaat>
    )
  return (
    <Tabel
      titel={t('lijst.titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={rij => rij.id}
      kolommen={[
        {
          sleutel: 'melding',
          kop: t('lijst.kolom.melding'),
          rijkop: true,
          cel: rij => (
            <span className="melding__cel">
              <Schakel naar={`/meldingen/${rij.id}`}>{rij.nummer}</Schakel>
              <span className="zacht melding__licht">{rij.gemeente}</span>
            </span>
          ),
        },
        {
          sleutel: 'urgentie',
          kop: t('lijst.kolom.urgentie'),
          cel: rij => <Urgentie urgentie={rij.urgentie} reden={rij.urgentieReden} />,
        },
        { sleutel: 'stand', kop: t('lijst.kolom.stand'), cel: rij => woord('stand', rij.status) },
        {
          sleutel: 'ontvangen',
          kop: t('lijst.kolom.ontvangen'),
          cel: rij => zegMoment({ op: rij.geopendOp, nu, taal }),
        },
        { sleutel: 'termijn', kop: t('lijst.kolom.termijn'), cel: rij => <Termijn rij={rij} nu={nu} /> },
      ]}
    />
  )
}

function Termijn({ rij, nu }: { rij: Rij; nu: Date }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const { taal } = useTaal()
  const { klok, stil } = rij
  if (stil)
    return (
      <span className="melding__cel">
        <StatusWoord toon="letop">{t('lijst.staatStil')}</StatusWoord>
        <span className="zacht melding__licht">
          {t('lijst.stilSinds', { grond: stil.grond, op: zegMoment({ op: stil.sinds, nu, taal }) })}
        </span>
      </span>
    )
  if (klok === null) return <span className="zacht">{t('lijst.geenTermijn')}</span>
  return (
    <KlokChip
      kant="rechts"
      klok={{
        naam: klok.soort,
        label: woord('werk', klok.soort),
        vervaltOp: klok.vervaltOp,
        stand: klokstand(klok.vervaltOp, null, nu),
        bron: klok.bron ?? '',
        kalender: klok.kalender ?? '',
      }}
    />
  )
}

function Verder({ bezig, haal: haalMeer }: { bezig: boolean; haal: () => void }) {
  const t = useTeksten()
  return (
    <Knop bezig={bezig} onClick={haalMeer}>
      {t('algemeen.meer')}
    </Knop>
  )
}
