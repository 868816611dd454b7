import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { TEKENCODES } from '../kaart.ts'
import { Vraag } from './Daad.tsx'
import { meer, type Vraagveld, type Waarden } from './daden.ts'
import { useSignaalTeksten } from './teksten.ts'
import type { Kaartregel, Lijst, Regel } from './vormen.ts'
import './signaal.css'

/** Which worksheets do I have, where am I with each, and what does the signal card say? */
export function Scherm() {
  const t = useSignaalTeksten()
  const { mag } = useIk()
  const vraag = useQuery<Lijst, Weigering>({
    queryKey: ['werkbladen'],
    queryFn: ({ signal }) => haal('/werkbladen', signal),
  })
  const [nieuw, zetNieuw] = useState(false)
  const bladen = vraag.data?.werkbladen ?? []
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('lijst.titel')}</Kop>
        <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={vraag.error} />
      {mag.includes('signaal.OpenWerkblad') && vraag.data !== undefined ? (
        <div>
          <Knop soort="hoofd" onClick={() => zetNieuw(true)}>
            {t('lijst.nieuw')}
          </Knop>
        </div>
      ) : null}
      {nieuw && vraag.data !== undefined ? <Begin lijst={vraag.data} sluit={() => zetNieuw(false)} /> : null}
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data !== undefined && bladen.length === 0 ? (
        <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
      ) : null}
      {bladen.length === 0 ? null : <Bladen bladen={bladen} />}
      <Signaalkaart />
    </div>
  )
}

function Bladen({ bladen }: { bladen: readonly Regel[] }) {
  const t = useSignaalTeksten()
  const nu = useNu()
  const stil = (r: Regel) => r.stand === 'open' && r.stilOp !== null && Date.parse(r.stilOp) < nu.getTime()
  const waar = (r: Regel) => (r.stap > 5 ? t('lijst.klaar') : t('lijst.stap_n', { n: r.stap }))
  return (
    <Tabel
      titel={t('lijst.titel')}
      titelVerborgen
      rijen={bladen}
      sleutelVan={r => r.id}
      kolommen={[
        {
          sleutel: 'titel',
          kop: t('lijst.wie'),
          rijkop: true,
          cel: r => (
            <span className="signaal__cel">
              <Schakel naar={`/werkbladen/${r.id}`}>{r.titel}</Schakel>
              <span className="zacht">
                {r.nummer}, {r.gemeente}
              </span>
            </span>
          ),
        },
        {
          sleutel: 'stap',
          kop: t('lijst.stap'),
          cel: r => (
            <span className="signaal__cel">
              <span>{waar(r)}</span>
              <StatusWoord toon="rustig">{t(`stand.${r.stand}`)}</StatusWoord>
              {r.waarschuwing ? <StatusWoord toon="gevaar">{t('lijst.waarschuwing')}</StatusWoord> : null}
              {r.crisis ? <StatusWoord toon="gevaar">{t('lijst.crisis')}</StatusWoord> : null}
              {stil(r) ? <StatusWoord toon="letop">{t('lijst.stil')}</StatusWoord> : null}
            </span>
          ),
        },
        { sleutel: 'van', kop: t('lijst.van'), cel: r => (r.eigen ? t('lijst.mijn') : r.van) },
      ]}
    />
  )
}

/** A worksheet begins with four short questions; the family is not among them. */
function Begin({ lijst, sluit }: { lijst: Lijst; sluit: () => void }) {
  const t = useSignaalTeksten()
  const { taal } = useTaal()
  const id = useId()
  const naar = useNavigate()
  const sectoren = lijst.sectoren.map(s => ({ waarde: s.id, label: taal === 'en' ? s.labelEn : s.label }))
  const velden: readonly Vraagveld[] = [
    { naam: 'titel', soort: 'regel' },
    { naam: 'gemeente', soort: 'lijst', keuzes: lijst.gemeenten.map(g => ({ waarde: g, label: g })) },
    { naam: 'sector', soort: 'lijst', keuzes: sectoren },
    {
      naam: 'client',
      soort: 'keuze',
      keuzes: (['kind', 'volwassene'] as const).map(w => ({ waarde: w, label: t(`keuze.${w}`) })),
    },
    {
      naam: 'bladsoort',
      soort: 'keuze',
      keuzes: (['meldcode', 'lokaal'] as const).map(w => ({ waarde: w, label: t(`keuze.${w}`) })),
    },
  ]
  const [w, zet] = useState<Waarden>({
    bladsoort: 'meldcode',
    sector: sectoren.length === 1 ? (sectoren[0]?.waarde ?? '') : '',
  })
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const mist = velden.filter(v => (w[v.naam] ?? '').trim() === '')
  const begin = useOpdracht<object, { id: string }>({
    maak: inhoud => ({ pad: '/werkbladen', inhoud }),
    ververs: ['werkbladen'],
    opGelukt: uit => void naar({ to: `/werkbladen/${uit.id}` }),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length > 0) return
    begin.mutate({
      titel: w['titel'],
      gemeente: w['gemeente'],
      sector: w['sector'],
      client: w['client'],
      soort: w['bladsoort'],
    })
  }
  return (
    <Dialoog
      open
      titel={t('lijst.nieuw')}
      opSluiten={sluit}
      acties={
        <>
          <Knop soort="hoofd" type="submit" form={id} bezig={begin.isPending}>
            {t('form.begin')}
          </Knop>
          <Knop onClick={sluit}>{t('form.annuleer')}</Knop>
        </>
      }
    >
      <form id={id} className="stapel" onSubmit={stuur} noValidate>
        {velden.map(v => (
          <Vraag
            key={v.naam}
            veld={v}
            waarde={w[v.naam] ?? ''}
            fout={
              begin.error?.probleem.velden?.[v.naam] ?? (geprobeerd && mist.includes(v) ? t('form.vulIn') : undefined)
            }
            zet={nieuw => zet({ ...w, [v.naam]: nieuw })}
          />
        ))}
      </form>
      <WeigeringBericht weigering={begin.error} />
    </Dialoog>
  )
}

/** What does the card advise for what I see? Nothing of it is kept. */
function Signaalkaart() {
  const t = useSignaalTeksten()
  const [gekozen, kies] = useState('')
  const raad = useOpdracht<object, { advies: readonly Kaartregel[] }>({
    maak: inhoud => ({ pad: '/signaalkaart', inhoud }),
    ververs: [],
  })
  const veld: Vraagveld = {
    naam: 'tekens',
    soort: 'meer',
    vrij: true,
    keuzes: TEKENCODES.map(w => ({ waarde: w, label: t(`teken.${w}`) })),
  }
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    if (gekozen !== '') raad.mutate({ tekens: meer({ x: gekozen }, 'x') })
  }
  return (
    <Kaart als="section" kopId="signaalkaart">
      <Kop niveau={2} id="signaalkaart">
        {t('lijst.kaart')}
      </Kop>
      <Alinea soort="zacht">{t('lijst.kaartLead')}</Alinea>
      <details>
        <summary>{t('veld.tekens')}</summary>
        <form className="stapel" onSubmit={stuur}>
          <Vraag veld={veld} waarde={gekozen} fout={undefined} zet={kies} naam="kaart" />
          <div>
            <Knop type="submit" bezig={raad.isPending}>
              {t('lijst.kaartVraag')}
            </Knop>
          </div>
        </form>
      </details>
      <WeigeringBericht weigering={raad.error} />
      <div role="status" className="stapel stapel--krap">
        {raad.data?.advies.map(a => (
          <Bericht
            key={a.advies}
            soort={a.advies === 'bel-nu' ? 'fout' : a.advies === 'deskundige' ? 'letop' : 'info'}
            titel={t(`advies.${a.advies}`)}
            meldt={false}
          >
            {a.om.map(c => t(`teken.${c}`)).join(', ')}
          </Bericht>
        ))}
      </div>
    </Kaart>
  )
}
