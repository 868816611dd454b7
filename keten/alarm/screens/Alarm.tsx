import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { REACTIES } from '../alarm.ts'
import { useAlarmTeksten } from './teksten.ts'
import { moment, type Alarmblad } from './vormen.ts'
import './alarm.css'

const VERVERS = ['alarm', 'alarmen', 'mijn-werk'] as const
const REDENEN = ['opvolgen', 'collega-helpen', 'dienst-overnemen'] as const

/** An alarm, big and calm: that it runs, take it on, and then who and where. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useAlarmTeksten()
  const algemeen = useTeksten()
  const vraag = useQuery<Alarmblad, Weigering>({
    queryKey: ['alarm', id],
    queryFn: ({ signal }) => haal<Alarmblad>(`/alarmen/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.error?.status === 404)
    return (
      <FoutPagina
        titel={algemeen('fout.nietGevonden')}
        tekst={t('alarm.nietHier')}
        acties={<Schakel naar="/alarmen">{t('lijst.titel')}</Schakel>}
      />
    )
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad alarm={vraag.data} />
}

function Blad({ alarm: a }: { alarm: Alarmblad }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const open = a.afgehandeldOp === null
  return (
    <div className="stapel">
      <Schakel naar="/alarmen">{t('lijst.titel')}</Schakel>
      <Kop niveau={1}>{open ? t('alarm.open') : t('alarm.titel')}</Kop>
      <Bericht soort="letop" titel={t('voorop')} meldt={false} />
      <p className="alarm__tijd">{t('alarm.sinds', { tijd: zegMoment({ op: a.op, nu, taal }) })}</p>
      <div role="status">
        {a.reactie !== null ? (
          <StatusWoord toon="goed">{t('alarm.klaar', { reactie: t(`reactie.${a.reactie}`) })}</StatusWoord>
        ) : a.aanvaardOp === null ? (
          <StatusWoord toon="gevaar">{t('alarm.niemand')}</StatusWoord>
        ) : (
          <StatusWoord toon="letop">
            {t('alarm.door', { wie: a.aanvaardDoor ?? '?', tijd: zegMoment({ op: a.aanvaardOp, nu, taal }) })}
          </StatusWoord>
        )}
      </div>
      {a.zelf ? <WieEnWaar alarm={a} /> : null}
      {open && !a.zelf ? <Aannemen id={a.id} /> : null}
      {open && a.zelf ? <Afronden id={a.id} /> : null}
      {a.zelf && a.plaats !== null && a.gebruiktIn === null ? <Bewaren id={a.id} /> : null}
    </div>
  )
}

function WieEnWaar({ alarm: a }: { alarm: Alarmblad }) {
  const t = useAlarmTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  return (
    <Kaart nadruk>
      <dl className="alarm__feiten">
        <dt>{t('alarm.wie')}</dt>
        <dd className="alarm__tijd">{a.persoon?.naam ?? '–'}</dd>
        <dt>{t('alarm.waar')}</dt>
        <dd className="alarm__tijd">
          {a.plaats === null
            ? t('alarm.geenPlek')
            : t('alarm.plek', { breedte: a.plaats.breedte.toFixed(5), lengte: a.plaats.lengte.toFixed(5) })}
        </dd>
        {a.plaats?.straal === undefined || a.plaats.straal === null ? null : (
          <dd>{t('alarm.straal', { meter: a.plaats.straal })}</dd>
        )}
        {a.gebruiktIn !== null ? (
          <dd>{t('alarm.bewaard', { rapport: a.gebruiktIn })}</dd>
        ) : a.plaatsWegNa === null ? null : (
          <dd className="zacht">{t('alarm.plekTot', { tijd: zegMoment({ op: a.plaatsWegNa, nu, taal }) })}</dd>
        )}
      </dl>
    </Kaart>
  )
}

function Aannemen({ id }: { id: string }) {
  const t = useAlarmTeksten()
  const [reden, zetReden] = useState<string>('opvolgen')
  const neem = useOpdracht<string>({
    maak: r => ({ pad: `/alarmen/${id}/aanneming`, inhoud: { reden: r } }),
    ververs: VERVERS,
  })
  return (
    <Kaart als="section" kopId="aannemen">
      <form
        className="stapel"
        onSubmit={g => {
          g.preventDefault()
          neem.mutate(reden)
        }}
      >
        <Kop niveau={2} id="aannemen">
          {t('alarm.aanneemKop')}
        </Kop>
        <Alinea>{t('alarm.aanneemUitleg')}</Alinea>
        <RadioGroep
          label={t('alarm.reden')}
          gekozen={reden}
          keuzes={REDENEN.map(r => ({ waarde: r, label: t(`alarm.redenen.${r}`) }))}
          invoer={{ name: 'reden', onChange: async g => zetReden(g.target.value) }}
        />
        <WeigeringBericht weigering={neem.error} />
        <Knop soort="hoofd" type="submit" bezig={neem.isPending}>
          {t('alarm.aanneem')}
        </Knop>
      </form>
    </Kaart>
  )
}

function Afronden({ id }: { id: string }) {
  const t = useAlarmTeksten()
  const [reactie, zetReactie] = useState('')
  const [daar, zetDaar] = useState('')
  const [fout, zetFout] = useState<string>()
  const rond = useOpdracht<object>({
    maak: inhoud => ({ pad: `/alarmen/${id}/afronding`, inhoud }),
    ververs: VERVERS,
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    if (reactie === '') return zetFout(t('form.vulIn'))
    zetFout(undefined)
    rond.mutate({ reactie, ...(daar === '' ? {} : { terPlaatseOp: moment(daar) }) })
  }
  return (
    <Kaart als="section" kopId="afronden">
      <form className="stapel" onSubmit={stuur} noValidate>
        <Kop niveau={2} id="afronden">
          {t('alarm.rondKop')}
        </Kop>
        <Alinea>{t('alarm.rondUitleg')}</Alinea>
        <RadioGroep
          label={t('veld.reactie')}
          fout={fout}
          gekozen={reactie}
          keuzes={REACTIES.map(r => ({ waarde: r, label: t(`reactie.${r}`) }))}
          invoer={{ name: 'reactie', onChange: async g => zetReactie(g.target.value) }}
        />
        <Veld
          vrij
          label={t('veld.terPlaatseOp')}
          type="datetime-local"
          name="terPlaatseOp"
          fout={rond.error?.probleem.velden?.['terPlaatseOp']}
          value={daar}
          onChange={g => zetDaar(g.target.value)}
        />
        <WeigeringBericht weigering={rond.error} />
        <Knop soort="hoofd" type="submit" bezig={rond.isPending}>
          {t('alarm.rond')}
        </Knop>
      </form>
    </Kaart>
  )
}

function Bewaren({ id }: { id: string }) {
  const t = useAlarmTeksten()
  const [waar, zetWaar] = useState('')
  const bewaar = useOpdracht<string>({
    maak: gebruiktIn => ({ pad: `/alarmen/${id}/plaats`, inhoud: { gebruiktIn } }),
    ververs: VERVERS,
  })
  return (
    <Kaart als="section" kopId="bewaren">
      <form
        className="stapel"
        onSubmit={g => {
          g.preventDefault()
          if (waar.trim().length >= 3) bewaar.mutate(waar)
        }}
      >
        <Kop niveau={2} id="bewaren">
          {t('alarm.bewaarKop')}
        </Kop>
        <Veld
          label={t('veld.gebruiktIn')}
          name="gebruiktIn"
          maxLength={200}
          autoComplete="off"
          value={waar}
          onChange={g => zetWaar(g.target.value)}
        />
        <WeigeringBericht weigering={bewaar.error} />
        <Knop type="submit" bezig={bewaar.isPending}>
          {t('alarm.bewaar')}
        </Knop>
      </form>
    </Kaart>
  )
}
