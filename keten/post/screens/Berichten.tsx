import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { isOpen, TOON, type Inbericht, type Uitbericht } from './bericht.ts'
import { Bestand } from './Bestand.tsx'
import { TeVersturen } from './TeVersturen.tsx'
import { usePostTeksten } from './teksten.ts'
import { Waarom } from './Waarom.tsx'
import './post.css'

interface Post {
  readonly in: readonly Inbericht[]
  readonly uit: readonly Uitbericht[]
}

/** What came in from other systems, what waits for me, and what must go out? */
export function Scherm() {
  const t = usePostTeksten()
  const net = new URLSearchParams(useRouterState({ select: stand => stand.location.searchStr })).get('net')
  const vraag = useQuery<Post, Weigering>({
    queryKey: ['post'],
    queryFn: ({ signal }) => haal<Post>('/berichten', signal),
    refetchInterval: 60_000,
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea soort="zacht">{t('lead')}</Alinea>
      </div>
      {net === 'aangenomen' || net === 'terzijde' ? <Bericht soort="goed" titel={t(`net.${net}`)} /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : (
        <>
          <section className="stapel stapel--krap" aria-labelledby="post-in">
            <Kop niveau={2} id="post-in">
              {t('in.titel')}
            </Kop>
            <Binnen rijen={vraag.data.in} />
          </section>
          <Bestand />
          <section className="stapel stapel--krap" aria-labelledby="post-uit">
            <Kop niveau={2} id="post-uit">
              {t('uit.titel')}
            </Kop>
            <TeVersturen rijen={vraag.data.uit} />
          </section>
        </>
      )}
    </div>
  )
}

function Binnen({ rijen }: { rijen: readonly Inbericht[] }) {
  const t = usePostTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (rijen.length === 0) return <LegeStaat titel={t('in.leeg')}>{t('in.leegTekst')}</LegeStaat>
  const wat = (r: Inbericht) => r.meldingnummer ?? r.referentie ?? t('in.zonderNummer')
  return (
    <Tabel
      titel={t('in.titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.id}
      kolommen={[
        {
          sleutel: 'bericht',
          kop: t('in.kolom.bericht'),
          rijkop: true,
          cel: r => (
            <span className="post__cel">
              <strong>{wat(r)}</strong>
              <span className="zacht">{zegMoment({ op: r.op, nu, taal })}</span>
            </span>
          ),
        },
        { sleutel: 'van', kop: t('in.kolom.van'), cel: r => r.zender ?? t('in.onbekend') },
        {
          sleutel: 'stand',
          kop: t('in.kolom.stand'),
          cel: r => (
            <span className="post__cel">
              <StatusWoord toon={TOON[r.stand]}>{t(`stand.${r.stand}`)}</StatusWoord>
              {r.gebrek !== null && isOpen(r.stand) ? <Waarom gebrek={r.gebrek} /> : null}
              {r.reden === null ? null : <span className="zacht">{r.reden}</span>}
              {r.herhaald === 0 ? null : <span className="zacht">{t('in.herhaald', { count: r.herhaald })}</span>}
            </span>
          ),
        },
        {
          sleutel: 'doe',
          kop: t('in.kolom.doe'),
          cel: r =>
            r.zaak === null ? (
              <Schakel className="post__link" naar={`/berichten/${r.id}`}>
                {t('in.bekijk', { wat: wat(r) })}
              </Schakel>
            ) : (
              <Schakel className="post__link" naar={`/meldingen/${r.zaak.id}`}>
                {t('naarMelding', { nummer: r.zaak.nummer })}
              </Schakel>
            ),
        },
      ]}
    />
  )
}
