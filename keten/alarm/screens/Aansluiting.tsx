import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { INDICATIES } from '../alarm.ts'
import { Daad } from './Daad.tsx'
import { useAlarmTeksten } from './teksten.ts'
import { naamVan, type Blad } from './vormen.ts'
import './alarm.css'

/** How does this connection stand, what did the committee say, how often did the alarm go off, and what can I do now? */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useAlarmTeksten()
  const algemeen = useTeksten()
  const vraag = useQuery<Blad, Weigering>({
    queryKey: ['aansluiting', id],
    queryFn: ({ signal }) => haal<Blad>(`/aansluitingen/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.error?.status === 404)
    return (
      <FoutPagina
        titel={algemeen('fout.nietGevonden')}
        tekst={t('blad.nietHier')}
        acties={<Schakel naar="/alarmen">{t('lijst.titel')}</Schakel>}
      />
    )
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Pagina blad={vraag.data} />
}

const ACTEN = ['LegOordeelVast', 'KenToe', 'LegAlarmVast', 'Evalueer', 'Beeindig'] as const

function Pagina({ blad: b }: { blad: Blad }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const [gedaan, meld] = useState<string>()
  const a = b.aansluiting
  const persoon = b.personen.find(p => p.id === a.persoon)
  const kan = ACTEN.filter(d => b.mag.includes(d))
  return (
    <div className="stapel">
      <Schakel naar="/alarmen">{t('lijst.titel')}</Schakel>
      <Kop niveau={1}>{t('blad.titel', { nummer: a.nummer })}</Kop>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <Alinea>
        {t('blad.wie')} <strong>{persoon === undefined ? '?' : naamVan(persoon)}</strong>.{' '}
        <Schakel naar={`/casussen/${a.uitZaak}`}>{t('blad.casus')}</Schakel>
      </Alinea>
      <div>
        <StatusWoord toon={b.stand === 'loopt' ? 'goed' : 'rustig'}>{t(`stand.${b.stand}`)}</StatusWoord>
      </div>
      <Bericht soort="info" titel={t('voorop')} meldt={false} />
      {a.stilSinds === null ? null : (
        <Bericht
          soort="fout"
          titel={t('blad.stil', { tijd: zegMoment({ op: a.stilSinds, nu, taal }) })}
          meldt={false}
        />
      )}
      {a.hulpGestoptOp === null || a.einde !== null ? null : (
        <Bericht soort="letop" titel={t('blad.hulpWeg')} meldt={false} />
      )}
      <Deel kop={t('blad.nu')} id="nu">
        {kan.length === 0 ? <Alinea soort="zacht">{t('blad.niets')}</Alinea> : null}
        <div className="rij">
          {kan.map((d, i) => (
            <Daad key={d} type={d} blad={b} hoofd={i === 0} meld={meld} />
          ))}
        </div>
      </Deel>
      <Alarmlijst blad={b} />
      <Toekenning blad={b} />
      <Oordeel blad={b} />
      <Deel kop={t('blad.aanvraag')} id="aanvraag">
        <p className="alarm__tekst">{b.teksten[a.reden] ?? ''}</p>
        <dl className="alarm__feiten">
          {INDICATIES.map(i => (
            <div key={i}>
              <dt>{t(`indicatie.${i}`)}</dt>
              <dd>{t(`keuze.${a.indicatie[i]}`)}</dd>
            </div>
          ))}
        </dl>
      </Deel>
    </div>
  )
}

const Deel = ({ kop, id, children }: { kop: string; id: string; children: ReactNode }) => (
  <Kaart als="section" kopId={id}>
    <div className="stapel stapel--krap">
      <Kop niveau={2} id={id}>
        {kop}
      </Kop>
      {children}
    </div>
  </Kaart>
)

function Alarmlijst({ blad: b }: { blad: Blad }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const { alarmen, evaluaties } = b.aansluiting
  if (b.aansluiting.toekenning === null) return null
  return (
    <Deel kop={`${t('blad.alarmen')} (${String(alarmen.length)})`} id="alarmen">
      {alarmen.length === 0 ? <Alinea soort="zacht">{t('blad.geenAlarm')}</Alinea> : null}
      <ul className="alarm__lijst">
        {alarmen.map(a => (
          <li key={a.id}>
            <strong>{zegMoment({ op: a.op, nu, taal })}</strong>: {t(`reactie.${a.reactie}`)}
            <div className="zacht">{t(`blad.langs.${a.langs}`)}</div>
          </li>
        ))}
        {evaluaties.map(e => (
          <li key={e.op}>
            <strong>{zegMoment({ op: e.op, nu, taal })}</strong>:{' '}
            {t('blad.evaluatie', { uitslag: t(`keuze.${e.uitslag}`).toLowerCase(), aantal: e.alarmen })}
            <div className="alarm__tekst">{b.teksten[e.verslag] ?? ''}</div>
          </li>
        ))}
      </ul>
    </Deel>
  )
}

function Toekenning({ blad: b }: { blad: Blad }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const { toekenning, einde } = b.aansluiting
  if (toekenning === null) return null
  const wie = toekenning.dienst.map(d => `${b.organisaties[d.organisatie] ?? '?'}: ${t(`rol.${d.rol}`)}`)
  return (
    <Deel kop={t('blad.dienst')} id="dienst">
      {einde === null ? (
        <Alinea>
          {t('blad.toegekend', { tot: zegMoment({ op: toekenning.tot, nu, taal }), apparaat: toekenning.apparaat })}
        </Alinea>
      ) : (
        <Alinea>{t('blad.einde', { reden: t(`einde.${einde.reden}`) })}</Alinea>
      )}
      <ul className="alarm__lijst">
        {wie.map(w => (
          <li key={w}>{w}</li>
        ))}
      </ul>
    </Deel>
  )
}

function Oordeel({ blad: b }: { blad: Blad }) {
  const t = useAlarmTeksten()
  const { oordeel } = b.aansluiting
  return (
    <Deel kop={t('blad.commissie')} id="commissie">
      {oordeel === null ? (
        <Alinea soort="zacht">{t('blad.wacht')}</Alinea>
      ) : (
        <>
          <StatusWoord toon={oordeel.uitslag === 'positief' ? 'goed' : 'rustig'}>
            {t(`keuze.${oordeel.uitslag}`)}
          </StatusWoord>
          <p className="alarm__tekst">{b.teksten[oordeel.reden] ?? ''}</p>
          <ul className="alarm__lijst">
            {oordeel.deelnemers.map(d => (
              <li key={d.naam}>
                {b.teksten[d.naam] ?? '?'} <span className="zacht">{b.organisaties[d.organisatie] ?? ''}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Deel>
  )
}
