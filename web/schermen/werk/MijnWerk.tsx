import { Fragment, useEffect, useState } from 'react'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { Afgesproken } from './Afgesproken.tsx'
import { Filters } from './Filters.tsx'
import { ALLES, useBewaardFilter, type Werkfilter } from './filter.ts'
import { Gedaan, type Daad } from './Gedaan.tsx'
import { isLeeg, naarUrgentie, URGENTIES, type MijnWerkAntwoord, type Regel, type Urgentie } from './mijnWerk.ts'
import { Nieuw } from './Nieuw.tsx'
import { Overdrachten } from './Overdrachten.tsx'
import { Selectie } from './Selectie.tsx'
import { useWerkTeksten } from './teksten.ts'
import { useMijnWerk } from './useMijnWerk.ts'
import { Berichten, LangBetrokken, NuDienst, WachtOpAnderen } from './Zijkant.tsx'
import { Werkregel } from './Werkregel.tsx'
import './werk.css'

/** What must I do now, today, this week? What came in, what changed, who waits for me? */
export function Scherm() {
  const t = useWerkTeksten()
  const [filter, zetFilter] = useBewaardFilter()
  const [daad, zetDaad] = useState<Daad>()
  const vraag = useMijnWerk(filter.keuze)
  const bladen = vraag.data ?? []
  const eerste = bladen[0]
  useNaarKenmerk(eerste !== undefined)
  return (
    <div className="werk">
      <div className="werk__kop">
        <Kop niveau={1}>{t('titel')}</Kop>
        {eerste === undefined ? null : <Haast bladen={bladen} />}
        {eerste === undefined ? null : <Dagstrook eerste={eerste} />}
      </div>
      {eerste === undefined && vraag.error === null ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      <Gedaan daad={daad} opTerug={() => zetDaad({ zin: t('teruggedraaid') })} />
      {eerste === undefined ? null : (
        <div className="werk__kolommen">
          <div className="stapel werk__lijst">
            <Overdrachten overdrachten={eerste.overdrachten} />
            <Afgesproken advies={eerste.advies ?? []} />
            <Werklijst {...{ bladen, eerste, filter, zetFilter }} opGedaan={zetDaad} />
            {vraag.hasNextPage ? (
              <Verder bezig={vraag.isFetchingNextPage} haal={() => void vraag.fetchNextPage()} />
            ) : null}
          </div>
          <div className="stapel werk__zijkant">
            <NuDienst dienst={eerste.dienst} />
            <Berichten berichten={eerste.berichten} opGedaan={zetDaad} />
            <WachtOpAnderen wachtend={eerste.wachtend} />
            {eerste.langdurig ? <LangBetrokken langdurig={eerste.langdurig} /> : null}
          </div>
        </div>
      )}
    </div>
  )
}

/** Who comes from an e-mail sees at once what it was about: the part after # names the line. */
function useNaarKenmerk(er: boolean): void {
  useEffect(() => {
    if (er && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [er])
}

function Haast({ bladen }: { bladen: readonly MijnWerkAntwoord[] }) {
  const t = useWerkTeksten()
  const nu = bladen[0]?.aantallen?.nu ?? bladen.flatMap(blad => blad.werk).filter(item => item.urgentie === 'nu').length
  const count = nu + (bladen[0]?.overdrachten.length ?? 0)
  return <Alinea soort="zacht">{count === 0 ? t('leadRustig') : t('lead', { count })}</Alinea>
}

/** The whole day in one line: how much is due when, what came in, what changed, who keeps us waiting. */
function Dagstrook({ eerste }: { eerste: MijnWerkAntwoord }) {
  const t = useWerkTeksten()
  const { aantallen, overdrachten, berichten, wachtend } = eerste
  if (aantallen === undefined) return null
  const delen = [
    ...URGENTIES.map(u => ({ naar: `#werk-${u}`, naam: t(`urgentie.${u}`), aantal: aantallen[u] })),
    { naar: '#werk-nieuw', naam: t('strook.nieuw'), aantal: overdrachten.length + aantallen.nieuw },
    { naar: '#berichten', naam: t('strook.veranderd'), aantal: berichten.length },
    { naar: '#wacht', naam: t('strook.wacht'), aantal: wachtend.length },
  ]
  return (
    <nav aria-label={t('strook.titel')}>
      <ul className="werk__strook">
        {delen.map(({ naar, naam, aantal }) => (
          <li key={naar} className={naar === '#werk-nu' && aantal > 0 ? 'werk__tel werk__tel--nu' : 'werk__tel'}>
            {aantal === 0 ? (
              <span className="zacht">
                <strong>0</strong> {naam}
              </span>
            ) : (
              <a href={naar}>
                <strong>{aantal}</strong> {naam}
              </a>
            )}
          </li>
        ))}
      </ul>
      {aantallen.meer ? <p className="zacht">{t('strook.meer')}</p> : null}
    </nav>
  )
}

interface LijstProps {
  readonly bladen: readonly MijnWerkAntwoord[]
  readonly eerste: MijnWerkAntwoord
  readonly filter: Werkfilter
  readonly zetFilter: (filter: Werkfilter) => void
  readonly opGedaan: (daad: Daad) => void
}

function Werklijst({ bladen, eerste, filter, zetFilter, opGedaan }: LijstProps) {
  const t = useWerkTeksten()
  const [gekozen, kies, opLeeg] = useKeuze()
  const alles = bladen.flatMap(blad => blad.werk)
  const ongefilterd = isLeeg(filter.keuze)
  if (alles.length === 0 && ongefilterd) return <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat>
  const groepen = naarUrgentie(alles, filter.zoek)
  const collegas = eerste.collegas ?? []
  const aantal = (urgentie: Urgentie, regels: readonly Regel[]) =>
    ongefilterd && filter.zoek === '' && eerste.aantallen !== undefined
      ? eerste.aantallen[urgentie]
      : regels.reduce((n, { keer }) => n + keer, 0)
  // Only what is still on the screen is given: what somebody else finished meanwhile falls out by itself.
  const over = alles.filter(w => gekozen.has(w.id)).map(w => w.id)
  return (
    <>
      <Filters {...{ filter, eerste, opGedaan }} opWijziging={zetFilter} />
      {groepen.length === 0 ? (
        <Bericht soort="info" titel={t('nietsGevonden')}>
          {t('nietsGevondenTekst')}
          <Knop onClick={() => zetFilter(ALLES)}>{t('wis')}</Knop>
        </Bericht>
      ) : null}
      {groepen[0]?.urgentie === 'nu' ? null : <Binnen {...{ eerste, opGedaan }} />}
      {groepen.map(({ urgentie, regels }) => (
        <Fragment key={urgentie}>
          <section aria-labelledby={`werk-${urgentie}`} className="stapel stapel--krap">
            <Kop niveau={2} id={`werk-${urgentie}`} aantal={aantal(urgentie, regels)}>
              {t(`urgentie.${urgentie}`)}
            </Kop>
            <ul className={`werk__groep werk__groep--${urgentie}`}>
              {regels.map(regel => (
                <Werkregel
                  key={regel.werk.id}
                  {...regel}
                  {...(collegas.length === 0
                    ? {}
                    : { kies: { gekozen: regel.ids.every(id => gekozen.has(id)), opKies: kies } })}
                />
              ))}
            </ul>
          </section>
          {urgentie === 'nu' ? <Binnen {...{ eerste, opGedaan }} /> : null}
        </Fragment>
      ))}
      <Selectie gekozen={over.slice(0, 50)} {...{ collegas, opLeeg, opGedaan }} />
    </>
  )
}

/** What came in stands right after what cannot wait. */
const Binnen = ({ eerste, opGedaan }: Pick<LijstProps, 'eerste' | 'opGedaan'>) => (
  <Nieuw
    werk={eerste.nieuw ?? []}
    aantal={eerste.aantallen?.nieuw ?? 0}
    collegas={eerste.collegas ?? []}
    opGedaan={opGedaan}
  />
)

/** Which work is chosen, to act on together. */
function useKeuze(): readonly [ReadonlySet<string>, (ids: readonly string[], aan: boolean) => void, () => void] {
  const [gekozen, zet] = useState<ReadonlySet<string>>(new Set())
  const kies = (ids: readonly string[], aan: boolean) =>
    zet(oud => {
      const nieuw = new Set(oud)
      for (const id of ids)
        if (aan) nieuw.add(id)
        else nieuw.delete(id)
      return nieuw
    })
  return [gekozen, kies, () => zet(new Set())]
}

function Verder({ bezig, haal }: { bezig: boolean; haal: () => void }) {
  const t = useTeksten()
  return (
    <Knop bezig={bezig} onClick={haal}>
      {t('algemeen.meer')}
    </Knop>
  )
}
