import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import type { Vraagveld } from '../../../toon/daad/veld.ts'
import { Vraag } from '../../../toon/daad/Vraag.tsx'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { ANTWOORDEN, INDICATIES } from '../alarm.ts'
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
  const volwassen = casus.casus.personen?.filter(p => p.rollen.includes('slachtoffer')).map(p => p.id) ?? []
  const gewoon: readonly Vraagveld[] = [
    {
      naam: 'persoon',
      label: t('veld.persoon'),
      soort: 'lijst',
      keuzes: casus.personen.flatMap(p => (volwassen.includes(p.id) ? [{ waarde: p.id, label: naamVan(p) }] : [])),
    },
    {
      naam: 'hulp',
      label: t('veld.hulp'),
      soort: 'lijst',
      keuzes: hulp.map(h => ({ waarde: h.id, label: casus.teksten[h.wat] ?? h.wat })),
    },
    { naam: 'reden', label: t('veld.reden'), soort: 'tekst' },
  ]
  const indicaties = INDICATIES.map((naam): Vraagveld => {
    const keuzes = ANTWOORDEN.map(a => ({ waarde: a, label: t(`keuze.${a}`) }))
    return { naam, label: t(`indicatie.${naam}`), soort: 'keuze', keuzes }
  })
  const daad = useDaad<Vraagveld, { id: string }>({
    sleutel: `alarm voor ${id}`,
    velden: [...gewoon, ...indicaties],
    ...{ versie: null, vanaf: null, ververs: ['aansluitingen', 'mijn-werk'] },
    verzoek: ({ persoon, hulp: bij, reden, ...indicatie }) => ({
      pad: '/aansluitingen',
      inhoud: { casus: id, persoon, hulp: bij, reden, indicatie },
    }),
    opGelukt: uit => void naar({ to: `/aansluitingen/${uit.id}` }),
  })
  const vraag = (veld: Vraagveld) => (
    <Vraag
      key={veld.naam}
      veld={veld}
      waarde={daad.waarden[veld.naam]}
      fout={daad.foutVan(veld.naam)}
      zet={nieuw => daad.zet(veld.naam, nieuw)}
    />
  )
  return (
    <form className="stapel" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
      {gewoon.map(vraag)}
      <Kop niveau={2}>{t('vraag.indicaties')}</Kop>
      {indicaties.map(vraag)}
      <WeigeringBericht weigering={daad.weigering} />
      <Knop soort="hoofd" type="submit" bezig={daad.bezig}>
        {t('vraag.stuur')}
      </Knop>
    </form>
  )
}
