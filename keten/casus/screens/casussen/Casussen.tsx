import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { haal as haalOp } from '../../../../toon/api/client.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useTeksten } from '../../../../toon/taal/taal.ts'
import { hoofdletter } from '../daden.ts'
import { isOordeel, TOON_VAN } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { CASUSSEN } from '../useDossier.ts'
import { gevonden, type Casusregel, type Lijstantwoord } from './lijst.ts'
import { Eersteklok } from './Eersteklok.tsx'
import '../casus.css'

/** Which families do we hold, are they safe now, and what is due first? */
export function Scherm() {
  const t = useCasusTeksten()
  const ik = useIk()
  const [open, zetOpen] = useWelke()
  const [zoek, zetZoek] = useState('')
  const vraag = useCasussen(open)
  const proces = ik.rol.rol === 'procesregisseur'
  return (
    <div className="casussen">
      <div className="casussen__kop">
        <div className="casussen__titel">
          <Kop niveau={1}>{t('lijst.titel')}</Kop>
          {ik.mag.includes('casus.OpenRechtstreeks') ? (
            <Schakel naar="/nieuwe-casus">{t('lijst.nieuw')}</Schakel>
          ) : null}
        </div>
        <Alinea soort="zacht">{t(proces ? 'lijst.proces' : 'lijst.lead')}</Alinea>
      </div>
      <div className="casussen__filters" role="search">
        <Veld
          label={t('lijst.zoek')}
          type="search"
          autoComplete="off"
          data-zoek=""
          value={zoek}
          onChange={g => zetZoek(g.target.value)}
        />
        <Keuzelijst label={t('lijst.toon')} value={open} onChange={g => zetOpen(g.target.value)}>
          <option value="ja">{t('lijst.open')}</option>
          <option value="nee">{t('lijst.gesloten')}</option>
        </Keuzelijst>
      </div>
      {vraag.data === undefined && vraag.error === null ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.data === undefined ? null : <Lijst regels={vraag.data} {...{ open, zoek, proces }} />}
      {vraag.hasNextPage ? <Verder bezig={vraag.isFetchingNextPage} haal={() => void vraag.fetchNextPage()} /> : null}
    </div>
  )
}

type Welke = 'ja' | 'nee'

/** Open or closed stands in the address, so that the back button comes back to the same list. */
function useWelke(): readonly [Welke, (welke: string) => void] {
  const ga = useGa()
  const vraag = useRouterState({ select: stand => stand.location.searchStr })
  const welke = new URLSearchParams(vraag).get('open') === 'nee' ? 'nee' : 'ja'
  return [welke, naar => ga(naar === 'nee' ? '/casussen?open=nee' : '/casussen')]
}

function useCasussen(open: Welke) {
  return useInfiniteQuery<Lijstantwoord, Weigering, readonly Casusregel[], readonly string[], string | null>({
    queryKey: [CASUSSEN, open],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      haalOp<Lijstantwoord>(
        `/casussen?open=${open}${pageParam === null ? '' : `&na=${encodeURIComponent(pageParam)}`}`,
        signal,
      ),
    getNextPageParam: bladzijde => bladzijde.volgende,
    select: data => data.pages.flatMap(bladzijde => bladzijde.casussen),
  })
}

interface LijstProps {
  readonly regels: readonly Casusregel[]
  readonly open: Welke
  readonly zoek: string
  readonly proces: boolean
}

function Lijst({ regels, open, zoek, proces }: LijstProps) {
  const t = useCasusTeksten()
  const over = gevonden(regels, zoek)
  if (regels.length === 0)
    return open === 'ja' ? (
      <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
    ) : (
      <LegeStaat titel={t('lijst.leegGesloten')}>{t('lijst.leegGeslotenTekst')}</LegeStaat>
    )
  if (over.length === 0) return <LegeStaat titel={t('lijst.nietsGevonden')}>{t('lijst.nietsGevondenTekst')}</LegeStaat>
  return (
    <Tabel
      titel={t('lijst.tabel')}
      titelVerborgen
      rijen={over}
      sleutelVan={regel => regel.id}
      kolommen={[
        {
          sleutel: 'casus',
          kop: t('lijst.kolom.casus'),
          rijkop: true,
          cel: r => (proces ? r.nummer : <Schakel naar={`/casussen/${r.id}`}>{r.nummer}</Schakel>),
        },
        { sleutel: 'veilig', kop: t('lijst.kolom.veiligheid'), cel: r => <Veiligheid regel={r} /> },
        { sleutel: 'fase', kop: t('lijst.kolom.fase'), cel: r => zegFase(r.fase) },
        { sleutel: 'klok', kop: t('lijst.kolom.klok'), cel: r => <Eersteklok klok={r.klok} /> },
        { sleutel: 'houder', kop: t('lijst.kolom.houder'), cel: r => r.houder ?? t('lijst.niemand') },
        { sleutel: 'gemeente', kop: t('lijst.kolom.gemeente'), cel: r => r.gemeente },
        { sleutel: 'urgentie', kop: t('lijst.kolom.urgentie'), cel: r => <Urgentie urgentie={r.urgentie} /> },
      ]}
    />
  )
}

/** The list knows the phase by its name in the region's file; that name is readable. */
const zegFase = (fase: string | null): string => (fase === null ? '' : hoofdletter(fase.replaceAll('-', ' ')))

function Veiligheid({ regel }: { regel: Casusregel }) {
  const t = useCasusTeksten()
  const woord = isOordeel(regel.veiligheid) ? regel.veiligheid : 'onbekend'
  return (
    <span className="rij">
      {regel.acuutOp === null ? null : <StatusWoord toon="gevaar">{t('lijst.acuut')}</StatusWoord>}
      {regel.codeRoodOp === null ? null : <StatusWoord toon="gevaar">{t('lijst.codeRood')}</StatusWoord>}
      <StatusWoord toon={TOON_VAN[woord]}>{t(`oordeel.${woord}`)}</StatusWoord>
    </span>
  )
}

function Urgentie({ urgentie }: { urgentie: string }) {
  const t = useCasusTeksten()
  if (urgentie === 'acuut') return <StatusWoord toon="gevaar">{t('urgentie.acuut')}</StatusWoord>
  return urgentie === 'hoog' ? t('urgentie.hoog') : t('urgentie.gewoon')
}

function Verder({ bezig, haal }: { bezig: boolean; haal: () => void }) {
  const t = useTeksten()
  return (
    <Knop bezig={bezig} onClick={haal}>
      {t('algemeen.meer')}
    </Knop>
  )
}
