import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useReikAan } from '../../../toon/api/aangereikt.ts'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import type { ADVIES_KANALEN, ADVIES_SOORTEN, HOEDANIGHEDEN, UITKOMSTEN } from '../advies.ts'
import { AdviesNav } from './AdviesNav.tsx'
import { useDossierTeksten } from './dossierteksten.ts'
import { useAdviesTeksten } from './teksten.ts'
import { useRegio } from './useRegio.ts'
import './advies.css'

interface Advies {
  readonly id: string
  readonly nummer: string
  readonly op: string
  readonly kanaal: (typeof ADVIES_KANALEN)[number]
  readonly hoedanigheid: (typeof HOEDANIGHEDEN)[number]
  readonly vormen: readonly string[]
  readonly gemeente: string | null
  readonly samenvatting: string
  readonly uitkomst: (typeof UITKOMSTEN)[number]
  readonly soort: (typeof ADVIES_SOORTEN)[number]
  readonly naar: string | null
  readonly dossier: string | null
}
interface Blad {
  readonly adviezen: readonly Advies[]
  readonly volgende: string | null
}

/** What advice did we give lately? */
export function Scherm() {
  const t = useAdviesTeksten()
  const algemeen = useTeksten()
  const net = new URLSearchParams(useRouterState({ select: stand => stand.location.searchStr })).has('vastgelegd')
  const vraag = useAdviezen()
  const rijen = (vraag.data ?? []).flatMap(blad => blad.adviezen)
  return (
    <div className="stapel">
      <AdviesNav hier="adviezen" />
      <div className="advies__titelrij">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('lijst.titel')}</Kop>
          <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
        </div>
        <Schakel naar="/adviezen/nieuw" className="nl-button nl-button--primary">
          {t('lijst.nieuw')}
        </Schakel>
      </div>
      {net ? <Bericht soort="goed" titel={t('lijst.vastgelegd')} /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : <Lijst rijen={rijen} />}
      {vraag.hasNextPage ? (
        <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
          {algemeen('algemeen.meer')}
        </Knop>
      ) : null}
    </div>
  )
}

function useAdviezen() {
  return useInfiniteQuery<Blad, Weigering, readonly Blad[], readonly string[], string | null>({
    queryKey: ['adviezen'],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      haal<Blad>(`/adviezen${pageParam === null ? '' : `?na=${encodeURIComponent(pageParam)}`}`, signal),
    getNextPageParam: blad => blad.volgende,
    select: data => data.pages,
  })
}

function Lijst({ rijen }: { rijen: readonly Advies[] }) {
  const t = useAdviesTeksten()
  const d = useDossierTeksten()
  const magMelding = useIk().mag.includes('melding.NeemMeldingAan')
  const { open, openDaad } = useVenster<Advies>(0)
  const nu = useNu()
  const { taal } = useTaal()
  const { vormen } = useRegio()
  if (rijen.length === 0) return <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
  const vormwoord = (id: string) => vormen.find(vorm => vorm.id === id)?.label ?? id
  return (
    <>
      <Tabel
        titel={t('lijst.titel')}
        titelVerborgen
        rijen={rijen}
        sleutelVan={rij => rij.id}
        kolommen={[
          {
            sleutel: 'nummer',
            kop: t('lijst.kolom.nummer'),
            rijkop: true,
            cel: rij => (
              <span className="advies__cel">
                <strong>{rij.nummer}</strong>
                <span className="zacht">{zegMoment({ op: rij.op, nu, taal })}</span>
              </span>
            ),
          },
          {
            sleutel: 'wie',
            kop: t('lijst.kolom.wie'),
            cel: rij => (
              <span className="advies__cel">
                <span>{t(`hoedanigheid.${rij.hoedanigheid}`)}</span>
                <span className="zacht">
                  {d(`soort.${rij.soort}`)}, {t(`kanaal.${rij.kanaal}`).toLowerCase()}
                </span>
              </span>
            ),
          },
          {
            sleutel: 'waarover',
            kop: t('lijst.kolom.waarover'),
            cel: rij => (
              <span className="advies__cel">
                <span>{rij.vormen.map(vormwoord).join(', ') || t('lijst.onbekend')}</span>
                {rij.gemeente === null ? null : <span className="zacht">{rij.gemeente}</span>}
              </span>
            ),
          },
          {
            sleutel: 'samenvatting',
            kop: t('lijst.kolom.samenvatting'),
            cel: rij => <span className="advies__verhaal">{rij.samenvatting}</span>,
          },
          {
            sleutel: 'uitkomst',
            kop: t('lijst.kolom.uitkomst'),
            cel: rij => (
              <span className="advies__cel">
                <span>{t(`uitkomst.${rij.uitkomst}`)}</span>
                {rij.naar === null ? null : <span className="zacht">{t('lijst.naar', { naar: rij.naar })}</span>}
                {rij.dossier === null ? null : (
                  <Schakel className="advies__link" naar={`/adviesdossiers/${rij.dossier}`}>
                    {t('lijst.dossier')}
                  </Schakel>
                )}
                {magMelding ? (
                  <Knop soort="stil" onClick={() => openDaad(rij)}>
                    {t('lijst.melding')}
                    <span className="alleen-gehoord">: {rij.nummer}</span>
                  </Knop>
                ) : null}
              </span>
            ),
          },
        ]}
      />
      {open === null ? null : (
        <WordtMelding key={open.keer} advies={open.wat} open={open.vanaf !== null} opSluiten={open.opSluiten} />
      )}
    </>
  )
}

/** A report comes in as its asker speaks: what is no desk or telephone is digital. */
const MELDWEG: { readonly [kanaal: string]: 'telefoon' | 'balie' } = {
  telefoon: 'telefoon',
  balie: 'balie',
  'op-locatie': 'balie',
}

/** Only on the decision of who asked. The words go along; who it is about the asker tells now, and the terms count from that report. */
function WordtMelding({ advies: a, open, opSluiten }: { advies: Advies; open: boolean; opSluiten: () => void }) {
  const t = useAdviesTeksten()
  const algemeen = useTeksten()
  const ga = useGa()
  const reik = useReikAan('melding')
  const verder = () => {
    opSluiten()
    reik({
      verhaal: a.samenvatting,
      vormen: a.vormen,
      gemeente: a.gemeente ?? '',
      kanaal: MELDWEG[a.kanaal] ?? 'digitaal',
    })
    ga('/aanname')
  }
  return (
    <Dialoog
      {...{ open, opSluiten }}
      titel={t('melding.titel', { nummer: a.nummer })}
      acties={
        <>
          <Knop soort="hoofd" onClick={verder}>
            {t('melding.knop')}
          </Knop>
          <Knop onClick={opSluiten}>{algemeen('algemeen.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{t('melding.uitleg')}</Alinea>
      <p className="advies__woorden">{a.samenvatting}</p>
      <Alinea soort="zacht">{t('melding.termijn')}</Alinea>
    </Dialoog>
  )
}
