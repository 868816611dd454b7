import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { Telling } from './Telling.tsx'
import { Voorstel } from './Voorstel.tsx'
import { useReoTeksten } from './teksten.ts'
import type { Reo, Reolijst } from './vormen.ts'
import './reorganisatie.css'

/** Reorganisations of teams: to propose for the administrator, to agree for the receiving coordinator, and how far it is. */
export function Scherm() {
  const t = useReoTeksten()
  const { data, error, isPending } = useQuery<Reolijst, Weigering>({
    queryKey: ['reorganisaties'],
    queryFn: ({ signal }) => haal('/reorganisaties', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea>{t('lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.stelt === true ? <Voorstel teams={data.teams} /> : null}
      {data?.reorganisaties.length === 0 ? <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat> : null}
      {data === undefined || data.reorganisaties.length === 0 ? null : (
        <section className="stapel" aria-labelledby="reos">
          <Kop niveau={2} id="reos" aantal={data.reorganisaties.length}>
            {t('lijst')}
          </Kop>
          {data.reorganisaties.map(r => (
            <Kaartje key={r.id} r={r} />
          ))}
        </section>
      )}
    </div>
  )
}

function Kaartje({ r }: { r: Reo }) {
  const t = useReoTeksten()
  const { taal } = useTaal()
  const kop = `reo-${r.id}`
  return (
    <Kaart als="section" kopId={kop}>
      <Kop niveau={3} id={kop}>
        {t('naarTeam', { van: r.van, naar: r.naar })}
      </Kop>
      <dl className="reo__feiten">
        <div>
          <dt>{t('feit.per')}</dt>
          <dd>{zegDatum(r.per, taal)}</dd>
        </div>
        <div>
          <dt>{t('feit.stand')}</dt>
          <dd>{t(`stand.${r.stand}`)}</dd>
        </div>
        <div>
          <dt>{t('feit.over')}</dt>
          <dd>{t('casussen', { count: r.over })}</dd>
        </div>
      </dl>
      {r.telling === null ? null : <Telling telling={r.telling} />}
      <Daden r={r} />
    </Kaart>
  )
}

function Daden({ r }: { r: Reo }) {
  const t = useReoTeksten()
  const doe = useOpdracht<'akkoord' | 'intrekking'>({
    maak: wat => ({ pad: `/reorganisaties/${r.id}/${wat}`, inhoud: {} }),
    ververs: ['reorganisaties', 'mijn-werk'],
  })
  if (r.mag.length === 0) return null
  return (
    <>
      <WeigeringBericht weigering={doe.error} />
      {r.mag.includes('akkoord') ? <p>{t('akkoordTekst')}</p> : null}
      <p className="rij">
        {r.mag.includes('akkoord') ? (
          <Knop soort="hoofd" bezig={doe.isPending} onClick={() => doe.mutate('akkoord')}>
            {t('akkoord')}
          </Knop>
        ) : (
          <Knop bezig={doe.isPending} onClick={() => doe.mutate('intrekking')}>
            {t('intrekken')}
          </Knop>
        )}
      </p>
    </>
  )
}
