import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import { useBron } from '../../../toon/api/bron.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { Herverdeling } from './Herverdeling.tsx'
import { Lading } from './Lading.tsx'
import { Lijsttabel } from './Lijsttabel.tsx'
import { alsLijst, type Bladzijde, type Lijst, type Overzicht, type Regel } from './procesregie.ts'
import { useProcesTeksten } from './teksten.ts'
import { Verloop } from './Verloop.tsx'
import { Vooruitblik } from './Vooruitblik.tsx'
import './procesregie.css'

const VERS_MS = 60_000

/** Which families does nobody move for? Where will a term break? Who is overloaded? */
export function Scherm() {
  const t = useProcesTeksten()
  const zoek = useRouterState({ select: stand => stand.location.searchStr })
  const vraag = new URLSearchParams(zoek)
  const lijst = alsLijst(vraag.get('lijst'))
  const kinderen = lijst === 'wacht' && vraag.get('leeftijd') === 'onder-18'
  const { data, error } = useQuery<Overzicht, Weigering>({
    queryKey: ['procesregie'],
    queryFn: ({ signal }) => haal<Overzicht>('/procesregie', signal),
    refetchInterval: VERS_MS,
  })
  return (
    <div className="proces">
      <div className="proces__kop">
        <div>
          <Kop niveau={1}>{t('titel')}</Kop>
          <Alinea soort="zacht">{t('lead')}</Alinea>
        </div>
        <Knop onClick={() => window.print()}>{t('druk')}</Knop>
      </div>
      {data === undefined && error === null ? <Laadt /> : null}
      <WeigeringBericht weigering={error} />
      {data === undefined ? null : (
        <>
          <Tegels overzicht={data} open={lijst} />
          <DeLijst lijst={lijst} overzicht={data} kinderen={kinderen} />
          <Vooruitblik voorspelling={data.voorspelling} />
          <Herverdeling />
          <Lading teams={data.lading} bewaking={data.bewaking} />
          <Verloop />
        </>
      )}
    </div>
  )
}

/** Six numbers, each the door to its list. */
function Tegels({ overzicht, open }: { overzicht: Overzicht; open: Lijst }) {
  const t = useProcesTeksten()
  return (
    <nav aria-label={t('kies')}>
      <ul className="proces__tegels">
        {overzicht.aantallen.map(({ lijst, aantal, meer }) => (
          <li key={lijst}>
            <Schakel
              naar={`/procesregie?lijst=${lijst}`}
              className={aantal > 0 && lijst !== 'loopt' ? 'proces__tegel' : 'proces__tegel proces__tegel--leeg'}
              {...(lijst === open ? { 'aria-current': 'page' as const } : {})}
            >
              <strong>{meer ? `${aantal}+` : aantal}</strong>
              <span>{t(`lijst.${lijst}`)}</span>
            </Schakel>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Lists whose terms each carry their own source. */
const ZONDER_BRON: readonly Lijst[] = ['te-laat', 'loopt', 'overdrachten', 'wacht', 'na-crisis']

interface DeLijstProps {
  readonly lijst: Lijst
  readonly overzicht: Overzicht
  /** only who is under eighteen */
  readonly kinderen: boolean
}
function DeLijst({ lijst, overzicht, kinderen }: DeLijstProps) {
  const t = useProcesTeksten()
  const bron = useBron()
  const vraag = useLijst(lijst, kinderen)
  const { bewaking: b } = overzicht
  const regels = vraag.data
  const uitleg = t(`uitleg.${lijst}`, {
    ...b.kijkDagen,
    ...b.stilDagen,
    uren: b.bijnaUren,
    maanden: b.recidive.maanden,
  })
  const gekozen = lijst === 'herhaald' ? b.recidive.bron : b.bron
  return (
    <section className="stapel stapel--krap" aria-labelledby="proces-lijst">
      <Kop niveau={2} id="proces-lijst">
        <span className="proces__lijstnaam">{t(`lijst.${lijst}`)}</span>
      </Kop>
      <Alinea soort="zacht">
        {uitleg} {ZONDER_BRON.includes(lijst) ? '' : <BronRegel bron={bron(gekozen)} />}
      </Alinea>
      {lijst === 'wacht' ? <WieWacht kinderen={kinderen} /> : null}
      {regels === undefined && vraag.error === null ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {regels?.length === 0 ? (
        <LegeStaat titel={t('leeg.titel')}>{t(kinderen ? 'wie.leeg' : `leeg.${lijst}`)}</LegeStaat>
      ) : null}
      {regels === undefined || regels.length === 0 ? null : <Lijsttabel lijst={lijst} regels={regels} />}
      {vraag.hasNextPage ? <Verder bezig={vraag.isFetchingNextPage} haal={() => void vraag.fetchNextPage()} /> : null}
    </section>
  )
}

/** Everybody who waits, or only children: two links, so that the choice has an address of its own. */
function WieWacht({ kinderen }: { kinderen: boolean }) {
  const t = useProcesTeksten()
  const keuzes = [
    { naar: '/procesregie?lijst=wacht', naam: t('wie.iedereen'), nu: !kinderen },
    { naar: '/procesregie?lijst=wacht&leeftijd=onder-18', naam: t('wie.kinderen'), nu: kinderen },
  ]
  return (
    <nav aria-label={t('wie.titel')}>
      <ul className="proces__wie">
        {keuzes.map(({ naar, naam, nu }) => (
          <li key={naar}>
            <Schakel naar={naar} {...(nu ? { 'aria-current': 'page' as const } : {})}>
              {naam}
            </Schakel>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function BronRegel({ bron }: { bron: string }) {
  const t = useTeksten()
  return (
    <span>
      ({t('algemeen.bron')}: {bron})
    </span>
  )
}

function useLijst(lijst: Lijst, kinderen: boolean) {
  return useInfiniteQuery<Bladzijde, Weigering, readonly Regel[], readonly string[], string | null>({
    queryKey: ['procesregie', lijst, kinderen ? 'onder-18' : ''],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => {
      const vraag = new URLSearchParams({
        ...(kinderen ? { leeftijd: 'onder-18' } : {}),
        ...(pageParam === null ? {} : { na: pageParam }),
      }).toString()
      return haal<Bladzijde>(`/procesregie/lijsten/${lijst}${vraag === '' ? '' : `?${vraag}`}`, signal)
    },
    getNextPageParam: bladzijde => bladzijde.volgende,
    select: data => data.pages.flatMap(bladzijde => bladzijde.regels),
  })
}

function Verder({ bezig, haal: haalMeer }: { bezig: boolean; haal: () => void }) {
  const t = useTeksten()
  return (
    <div className="proces__verder">
      <Knop bezig={bezig} onClick={haalMeer}>
        {t('algemeen.meer')}
      </Knop>
    </div>
  )
}
