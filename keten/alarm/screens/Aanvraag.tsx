import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { ANTWOORDEN, INDICATIES } from '../alarm.ts'
import { Vraag } from './Daad.tsx'
import { useAlarmTeksten } from './teksten.ts'
import { naamVan, type Blad, type Regel } from './vormen.ts'
import './alarm.css'

/** Of the case only what this form needs: its people, and the help that runs. */
interface Casus {
  readonly personen: Blad['personen']
  readonly teksten: Readonly<Record<string, string>>
  readonly casus: {
    readonly personen?: readonly { readonly id: string; readonly rollen: readonly string[] }[]
    readonly hulp?: readonly { readonly id: string; readonly wat: string; readonly stand: string }[]
  }
}

/** Asking for AWARE, from the page of a case: for whom, beside which help, and what the committee looks at. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useAlarmTeksten()
  const casus = useQuery<Casus, Weigering>({
    queryKey: ['casus', id],
    queryFn: ({ signal }) => haal<Casus>(`/casussen/${encodeURIComponent(id)}`, signal),
  })
  const er = useQuery<{ aansluitingen: Regel[]; kan: boolean }, Weigering>({
    queryKey: ['aansluitingen', id],
    queryFn: ({ signal }) => haal(`/aansluitingen?casus=${encodeURIComponent(id)}`, signal),
  })
  const hulp = casus.data?.casus.hulp?.filter(h => h.stand === 'loopt') ?? []
  const klaar = casus.data !== undefined && er.data !== undefined
  return (
    <div className="stapel">
      <Schakel naar={`/casussen/${id}`}>{t('vraag.terug')}</Schakel>
      <Kop niveau={1}>{t('vraag.titel')}</Kop>
      <Alinea>{t('vraag.lead')}</Alinea>
      <Bericht soort="info" titel={t('voorop')} meldt={false} />
      <WeigeringBericht weigering={casus.error ?? er.error} />
      {casus.isPending || er.isPending ? <Laadt /> : null}
      {er.data?.aansluitingen.map(a => (
        <Schakel key={a.id} naar={`/aansluitingen/${a.id}`}>
          {t('vraag.al', { nummer: a.nummer })}
        </Schakel>
      ))}
      {!klaar ? null : !er.data.kan ? (
        <Bericht soort="letop" titel={t('vraag.nietHier')} meldt={false} />
      ) : hulp.length === 0 ? (
        <LegeStaat titel={t('vraag.geenHulp')}>{t('vraag.geenHulpTekst')}</LegeStaat>
      ) : (
        <Formulier id={id} casus={casus.data} hulp={hulp} />
      )}
    </div>
  )
}

type Hulp = NonNullable<Casus['casus']['hulp']>

function Formulier({ id, casus, hulp }: { id: string; casus: Casus; hulp: Hulp }) {
  const t = useAlarmTeksten()
  const naar = useNavigate()
  const [w, zet] = useState<Readonly<Record<string, string>>>({})
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const vraag = useOpdracht<object, { id: string }>({
    maak: inhoud => ({ pad: '/aansluitingen', inhoud }),
    ververs: ['aansluitingen', 'mijn-werk'],
    opGelukt: uit => void naar({ to: `/aansluitingen/${uit.id}` }),
  })
  const mist = (naam: string): string | undefined =>
    vraag.error?.probleem.velden?.[naam] ?? (geprobeerd && (w[naam] ?? '') === '' ? t('form.vulIn') : undefined)
  const volwassen = casus.casus.personen?.filter(p => p.rollen.includes('slachtoffer')).map(p => p.id) ?? []
  const velden = [
    {
      naam: 'persoon',
      soort: 'lijst',
      keuzes: casus.personen.flatMap(p => (volwassen.includes(p.id) ? [{ waarde: p.id, label: naamVan(p) }] : [])),
    },
    { naam: 'hulp', soort: 'lijst', keuzes: hulp.map(h => ({ waarde: h.id, label: casus.teksten[h.wat] ?? h.wat })) },
    { naam: 'reden', soort: 'tekst' },
  ] as const
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    const namen = [...velden.map(v => v.naam), ...INDICATIES]
    if (namen.some(n => (w[n] ?? '').trim() === '')) return
    const indicatie = Object.fromEntries(INDICATIES.map(i => [i, w[i]]))
    vraag.mutate({ casus: id, persoon: w['persoon'], hulp: w['hulp'], reden: w['reden'], indicatie })
  }
  return (
    <form className="stapel" onSubmit={stuur} noValidate>
      {velden.map(v => (
        <Vraag
          key={v.naam}
          veld={v}
          waarde={w[v.naam] ?? ''}
          fout={mist(v.naam)}
          zet={nieuw => zet({ ...w, [v.naam]: nieuw })}
        />
      ))}
      <Kop niveau={2}>{t('vraag.indicaties')}</Kop>
      {INDICATIES.map(i => (
        <RadioGroep
          key={i}
          label={t(`indicatie.${i}`)}
          fout={mist(i)}
          naast="kort"
          gekozen={w[i] ?? ''}
          keuzes={ANTWOORDEN.map(a => ({ waarde: a, label: t(`keuze.${a}`) }))}
          invoer={{ name: i, onChange: async g => zet({ ...w, [i]: g.target.value }) }}
        />
      ))}
      <WeigeringBericht weigering={vraag.error} />
      <Knop soort="hoofd" type="submit" bezig={vraag.isPending}>
        {t('vraag.stuur')}
      </Knop>
    </form>
  )
}
