import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
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
import { useAlarmTeksten } from './teksten.ts'
import type { Lopend, Regel } from './vormen.ts'
import './alarm.css'

const KIJK_MS = 10_000

/** Does an alarm run that is mine, and how do the connections stand that I work on? */
export function Scherm() {
  const t = useAlarmTeksten()
  const { mag } = useIk()
  const alarmen = useQuery<{ alarmen: Lopend[]; dienst: boolean }, Weigering>({
    queryKey: ['alarmen'],
    queryFn: ({ signal }) => haal('/alarmen', signal),
    refetchInterval: KIJK_MS,
  })
  const lopend = alarmen.data?.alarmen.filter(a => a.afgehandeldOp === null) ?? []
  const geweest = alarmen.data?.alarmen.filter(a => a.afgehandeldOp !== null) ?? []
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('lijst.titel')}</Kop>
        <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
      </div>
      <Bericht soort="info" titel={t('voorop')} meldt={false} />
      <WeigeringBericht weigering={alarmen.error} />
      {alarmen.isPending ? <Laadt /> : null}
      <div role="status" className="stapel">
        {lopend.map(a => (
          <Groot key={a.id} alarm={a} />
        ))}
      </div>
      {alarmen.data === undefined || lopend.length > 0 ? null : alarmen.data.dienst ? (
        <LegeStaat titel={t('lijst.rustig')}>{t('lijst.rustigTekst')}</LegeStaat>
      ) : (
        <LegeStaat titel={t('lijst.geenDienst')}>{t('lijst.geenDienstTekst')}</LegeStaat>
      )}
      {geweest.length === 0 ? null : <Geweest alarmen={geweest} />}
      {mag.includes('lees.aansluitingen') ? <Aansluitingen /> : null}
    </div>
  )
}

function Groot({ alarm: a }: { alarm: Lopend }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  return (
    <Kaart als="section" nadruk kopId={`alarm-${a.id}`}>
      <div className="alarm__groot">
        <Kop niveau={2} id={`alarm-${a.id}`}>
          {t('alarm.open')}
        </Kop>
        <p className="alarm__tijd">{t('alarm.sinds', { tijd: zegMoment({ op: a.op, nu, taal }) })}</p>
        {a.aanvaardOp === null ? (
          <StatusWoord toon="gevaar">{t('alarm.niemand')}</StatusWoord>
        ) : (
          <StatusWoord toon="letop">
            {t('alarm.door', { wie: a.aanvaardDoor ?? '?', tijd: zegMoment({ op: a.aanvaardOp, nu, taal }) })}
          </StatusWoord>
        )}
        <Schakel naar={`/alarmen/${a.id}`}>{t('alarm.bekijk')}</Schakel>
      </div>
    </Kaart>
  )
}

function Geweest({ alarmen }: { alarmen: readonly Lopend[] }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  return (
    <section className="stapel stapel--krap" aria-labelledby="geweest">
      <Kop niveau={2} id="geweest" aantal={alarmen.length}>
        {t('lijst.geweest')}
      </Kop>
      <ul className="alarm__lijst">
        {alarmen.map(a => (
          <li key={a.id}>
            <Schakel naar={`/alarmen/${a.id}`}>{t('alarm.sinds', { tijd: zegMoment({ op: a.op, nu, taal }) })}</Schakel>
            {a.reactie === null ? null : <div className="zacht">{t(`reactie.${a.reactie}`)}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Aansluitingen() {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const vraag = useQuery<{ aansluitingen: Regel[] }, Weigering>({
    queryKey: ['aansluitingen'],
    queryFn: ({ signal }) => haal('/aansluitingen', signal),
  })
  const rijen = vraag.data?.aansluitingen ?? []
  return (
    <section className="stapel stapel--krap" aria-labelledby="aansluitingen">
      <Kop niveau={2} id="aansluitingen" aantal={rijen.length}>
        {t('lijst.aansluitingen')}
      </Kop>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.data !== undefined && rijen.length === 0 ? (
        <LegeStaat titel={t('lijst.geen')}>{t('lijst.geenTekst')}</LegeStaat>
      ) : null}
      {rijen.length === 0 ? null : (
        <Tabel
          titel={t('lijst.aansluitingen')}
          titelVerborgen
          rijen={rijen}
          sleutelVan={r => r.id}
          kolommen={[
            {
              sleutel: 'nummer',
              kop: t('lijst.nummer'),
              rijkop: true,
              cel: r => (
                <span>
                  <Schakel naar={`/aansluitingen/${r.id}`}>{r.nummer}</Schakel>{' '}
                  <span className="zacht">{r.gemeente}</span>
                </span>
              ),
            },
            {
              sleutel: 'stand',
              kop: t('lijst.stand'),
              cel: r => (
                <span className="alarm__cel">
                  <StatusWoord toon={r.stand === 'loopt' ? 'goed' : 'rustig'}>{t(`stand.${r.stand}`)}</StatusWoord>
                  {r.stilSinds === null ? null : <StatusWoord toon="gevaar">{t('lijst.stil')}</StatusWoord>}
                  {r.hulpGestopt ? <StatusWoord toon="letop">{t('lijst.hulpWeg')}</StatusWoord> : null}
                </span>
              ),
            },
            {
              sleutel: 'tot',
              kop: t('lijst.tot'),
              cel: r => (r.tot === null ? '–' : zegMoment({ op: r.tot, nu, taal })),
            },
            { sleutel: 'aantal', kop: t('lijst.aantal'), cel: r => String(r.alarmen) },
          ]}
        />
      )}
    </section>
  )
}
