import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { Filters } from './Filters.tsx'
import { ALLES, useBewaardFilter } from './filter.ts'
import { naarUrgentie, type MijnWerkAntwoord } from './mijnWerk.ts'
import { Overdrachten } from './Overdrachten.tsx'
import { useWerkTeksten } from './teksten.ts'
import { useMijnWerk } from './useMijnWerk.ts'
import { Berichten, NuDienst, WachtOpAnderen } from './Zijkant.tsx'
import { Werkregel } from './Werkregel.tsx'
import './werk.css'

/** What must I do now, today, this week? What waits for my acceptance? Who waits for me? */
export function Scherm() {
  const t = useWerkTeksten()
  const vraag = useMijnWerk()
  const bladen = vraag.data ?? []
  const eerste = bladen[0]
  return (
    <div className="werk">
      <div className="werk__kop">
        <Kop niveau={1}>{t('titel')}</Kop>
        {eerste === undefined ? null : <Haast bladen={bladen} />}
      </div>
      {eerste === undefined && vraag.error === null ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {eerste === undefined ? null : (
        <div className="werk__kolommen">
          <div className="stapel werk__lijst">
            <Overdrachten overdrachten={eerste.overdrachten} />
            <Werklijst bladen={bladen} />
            {vraag.hasNextPage ? (
              <Verder bezig={vraag.isFetchingNextPage} haal={() => void vraag.fetchNextPage()} />
            ) : null}
          </div>
          <div className="stapel werk__zijkant">
            <NuDienst dienst={eerste.dienst} />
            <WachtOpAnderen wachtend={eerste.wachtend} />
            <Berichten berichten={eerste.berichten} />
          </div>
        </div>
      )}
    </div>
  )
}

function Haast({ bladen }: { bladen: readonly MijnWerkAntwoord[] }) {
  const t = useWerkTeksten()
  const nu = bladen.flatMap(blad => blad.werk).filter(item => item.urgentie === 'nu').length
  const count = nu + (bladen[0]?.overdrachten.length ?? 0)
  return <Alinea soort="zacht">{count === 0 ? t('leadRustig') : t('lead', { count })}</Alinea>
}

function Werklijst({ bladen }: { bladen: readonly MijnWerkAntwoord[] }) {
  const t = useWerkTeksten()
  const [filter, zetFilter] = useBewaardFilter()
  const alles = bladen.flatMap(blad => blad.werk)
  if (alles.length === 0) return <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat>
  const gekozen = alles.filter(item => filter.zaak === 'alles' || item.zaak.soort === filter.zaak)
  const groepen = naarUrgentie(gekozen, filter.zoek)
  return (
    <>
      <Filters filter={filter} opWijziging={zetFilter} />
      {groepen.length === 0 ? (
        <Bericht soort="info" titel={t('nietsGevonden')}>
          {t('nietsGevondenTekst')}
          <Knop onClick={() => zetFilter(ALLES)}>{t('wis')}</Knop>
        </Bericht>
      ) : null}
      {groepen.map(({ urgentie, regels }) => (
        <section key={urgentie} aria-labelledby={`werk-${urgentie}`} className="stapel stapel--krap">
          <Kop niveau={2} id={`werk-${urgentie}`} aantal={regels.length}>
            {t(`urgentie.${urgentie}`)}
          </Kop>
          <ul className={`werk__groep werk__groep--${urgentie}`}>
            {regels.map(regel => (
              <Werkregel key={regel.werk.id} {...regel} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Verder({ bezig, haal }: { bezig: boolean; haal: () => void }) {
  const t = useTeksten()
  return (
    <Knop bezig={bezig} onClick={haal}>
      {t('algemeen.meer')}
    </Knop>
  )
}
