import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { CheckboxGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { Vraag, VERVERS } from './Daad.tsx'
import { meer, van, type Vraagveld, type Waarden } from './daden.ts'
import { useSignaalTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'
import './signaal.css'

/** What goes to Veilig Thuis: chosen, not typed again. The names are asked here and nowhere before. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const { crisis } = useSearch({ strict: false }) as { crisis?: string }
  const t = useSignaalTeksten()
  const vraag = useQuery<Blad, Weigering>({
    queryKey: ['werkblad', id],
    queryFn: ({ signal }) => haal<Blad>(`/werkbladen/${encodeURIComponent(id)}`, signal),
  })
  const nood = crisis === 'ja'
  return (
    <div className="stapel">
      <Schakel naar={`/werkbladen/${id}`}>{t('meld.terug')}</Schakel>
      <Kop niveau={1}>{t(nood ? 'meld.titelCrisis' : 'meld.titel')}</Kop>
      {nood ? <Bericht soort="fout" titel={t('blad.gevaar')} meldt={false} /> : null}
      <Alinea>{t('meld.lead')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : vraag.data.werkblad.signalen.length === 0 ? (
        <LegeStaat titel={t('meld.geenSignaal')}>
          <Schakel naar={`/werkbladen/${id}`}>{t('meld.terug')}</Schakel>
        </LegeStaat>
      ) : (
        <Formulier blad={vraag.data} nood={nood} />
      )}
    </div>
  )
}

const ROLLEN = ['slachtoffer', 'kind-in-gezin', 'pleger', 'betrokkene'] as const
const GESLACHTEN = ['v', 'm', 'x', 'onbekend'] as const
const PERSOON = ['voornamen', 'achternaam', 'geboortedatum', 'geslacht', 'rol'] as const

function Formulier({ blad: b, nood }: { blad: Blad; nood: boolean }) {
  const t = useSignaalTeksten()
  const naar = useNavigate()
  const { taal } = useTaal()
  const nu = useNu()
  const [w, zet] = useState<Waarden>({ signalen: b.werkblad.signalen.map(s => s.id).join(','), wegingMee: 'ja' })
  const [aantal, zetAantal] = useState(1)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const velden: readonly Vraagveld[] = [
    ...(b.vormen.length === 0
      ? []
      : [
          {
            naam: 'vormen' as const,
            soort: 'meer' as const,
            vrij: true,
            keuzes: b.vormen.map(v => ({ waarde: v.id, label: v.label })),
          },
        ]),
    {
      naam: 'gezinWeet',
      soort: 'keuze',
      keuzes: (['ja', 'onveilig', 'niet-gelukt'] as const).map(x => ({ waarde: x, label: t(`weet.${x}`) })),
    },
    { naam: 'gezinReden', soort: 'tekst', als: x => van(x, 'gezinWeet') !== '' && van(x, 'gezinWeet') !== 'ja' },
    { naam: 'toelichting', soort: 'tekst', vrij: true },
    { naam: 'bereikbaar', soort: 'regel' },
    { naam: 'veiligMoment', soort: 'regel', vrij: true },
  ]
  const persoonvelden: readonly Vraagveld[] = [
    { naam: 'voornamen', soort: 'regel' },
    { naam: 'achternaam', soort: 'regel' },
    { naam: 'geboortedatum', soort: 'regel' },
    { naam: 'geslacht', soort: 'lijst', keuzes: GESLACHTEN.map(x => ({ waarde: x, label: t(`geslacht.${x}`) })) },
    { naam: 'rol', soort: 'lijst', keuzes: ROLLEN.map(x => ({ waarde: x, label: t(`rol.${x}`) })) },
  ]
  const gevraagd = velden.filter(v => v.als?.(w) ?? true)
  const mist = [
    ...gevraagd.flatMap(v => (v.vrij === true ? [] : [v.naam as string])),
    ...Array.from({ length: aantal }, (_, n) => PERSOON.map(p => `${p}${String(n)}`)).flat(),
    'signalen',
  ].filter(naam => van(w, naam).trim() === '')
  const stuurOp = useOpdracht<object>({
    maak: inhoud => ({ pad: `/werkbladen/${b.id}/melding`, inhoud }),
    ververs: VERVERS,
    opGelukt: () => void naar({ to: `/werkbladen/${b.id}` }),
  })
  const vanServer = stuurOp.error?.probleem.velden ?? {}
  const fout = (naam: string, server = naam) =>
    vanServer[server] ?? (geprobeerd && mist.includes(naam) ? t('form.vulIn') : undefined)
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length > 0) return
    const vrij = (naam: string) => (van(w, naam).trim() === '' ? {} : { [naam]: van(w, naam) })
    stuurOp.mutate({
      crisis: nood ? 'ja' : 'nee',
      signalen: meer(w, 'signalen'),
      wegingMee: b.werkblad.weging === null ? 'nee' : van(w, 'wegingMee'),
      vormen: meer(w, 'vormen'),
      gezinWeet: van(w, 'gezinWeet'),
      bereikbaar: van(w, 'bereikbaar'),
      ...(van(w, 'gezinWeet') === 'ja' ? {} : vrij('gezinReden')),
      ...vrij('toelichting'),
      ...vrij('veiligMoment'),
      personen: Array.from({ length: aantal }, (_, n) => ({
        voornamen: van(w, `voornamen${String(n)}`),
        achternaam: van(w, `achternaam${String(n)}`),
        geboortedatum: van(w, `geboortedatum${String(n)}`).trim(),
        geslacht: van(w, `geslacht${String(n)}`),
        rollen: [van(w, `rol${String(n)}`)],
      })),
    })
  }
  const wissel = (id: string) => {
    const er = meer(w, 'signalen')
    zet({ ...w, signalen: (er.includes(id) ? er.filter(x => x !== id) : [...er, id]).join(',') })
  }
  const kort = (tekst: string) => (tekst.length > 90 ? `${tekst.slice(0, 88)}…` : tekst)
  return (
    <form className="stapel" onSubmit={stuur} noValidate>
      <CheckboxGroep
        label={t('meld.signalen')}
        fout={fout('signalen')}
        gekozen={meer(w, 'signalen')}
        keuzes={b.werkblad.signalen.map(s => ({
          waarde: s.id,
          label: `${zegDag({ op: `${s.op}T12:00:00Z`, nu, taal })}: ${kort(b.teksten[s.tekst] ?? '')}`,
        }))}
        invoer={{ name: 'signalen', onChange: async g => wissel(g.target.value) }}
      />
      {b.werkblad.weging === null ? null : (
        <Vraag
          veld={{
            naam: 'melden',
            soort: 'keuze',
            keuzes: (['ja', 'nee'] as const).map(x => ({ waarde: x, label: t(`keuze.${x}`) })),
          }}
          label={t('meld.wegingMee')}
          naam="wegingMee"
          waarde={van(w, 'wegingMee')}
          fout={undefined}
          zet={nieuw => zet({ ...w, wegingMee: nieuw })}
        />
      )}
      <Kop niveau={2}>{t('meld.personen')}</Kop>
      {Array.from({ length: aantal }, (_, n) => (
        <fieldset key={n} className="signaal__persoon">
          <legend>{t('meld.persoon', { n: n + 1 })}</legend>
          {persoonvelden.map(v => {
            const naam = `${v.naam}${String(n)}`
            return (
              <Vraag
                key={naam}
                veld={v}
                naam={naam}
                waarde={van(w, naam)}
                fout={fout(naam, `personen.${String(n)}.${v.naam}`)}
                zet={nieuw => zet({ ...w, [naam]: nieuw })}
              />
            )
          })}
        </fieldset>
      ))}
      <div className="rij">
        <Knop onClick={() => zetAantal(aantal + 1)}>{t('meld.nogEen')}</Knop>
        {aantal > 1 ? <Knop onClick={() => zetAantal(aantal - 1)}>{t('meld.weg')}</Knop> : null}
      </div>
      {gevraagd.map(v => (
        <Vraag
          key={v.naam}
          veld={v}
          waarde={van(w, v.naam)}
          fout={fout(v.naam)}
          zet={nieuw => zet({ ...w, [v.naam]: nieuw })}
        />
      ))}
      <WeigeringBericht weigering={stuurOp.error} />
      <div>
        <Knop soort="hoofd" type="submit" bezig={stuurOp.isPending}>
          {t('meld.stuur')}
        </Knop>
      </div>
    </form>
  )
}
