import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { DOMEINEN, NIET_VERTELD, wieHoortHet } from '../verwijsindex.ts'
import { bekend, inhoudVan, legeWaarden, ontbreekt, type Waarden } from './aanmelding.ts'
import { useIndexTeksten } from './teksten.ts'
import type { Indexlijst } from './vormen.ts'
import './verwijsindex.css'

type Zoek = { gemeente?: string; casus?: string; persoon?: string }

/** That I am involved, with whom, and how to reach me; never why. From a case what is known already stands there. */
export function Scherm() {
  const t = useIndexTeksten()
  const zoek = useSearch({ strict: false }) as Zoek
  const vraag = useQuery<Indexlijst, Weigering>({
    queryKey: ['verwijsindex'],
    queryFn: ({ signal }) => haal<Indexlijst>('/verwijsindex', signal),
  })
  const dossier = useQuery<Parameters<typeof bekend>[0], Weigering>({
    queryKey: ['casus', zoek.casus],
    queryFn: ({ signal }) => haal(`/casussen/${encodeURIComponent(zoek.casus ?? '')}`, signal),
    enabled: zoek.casus !== undefined,
  })
  const klaar = vraag.data !== undefined && (zoek.casus === undefined || !dossier.isPending)
  const index = vraag.data?.index
  if (index === null) return <LegeStaat titel={t('uit.titel')}>{t('uit.tekst')}</LegeStaat>
  const begin =
    dossier.data === undefined
      ? { ...legeWaarden, gemeente: zoek.gemeente ?? '' }
      : bekend(dossier.data, zoek.persoon ?? '', zoek.gemeente ?? '')
  return (
    <div className="stapel">
      <Schakel naar="/verwijsindex">{t('form.terug')}</Schakel>
      <Kop niveau={1}>{t('form.titel')}</Kop>
      <Alinea>{t('form.lead')}</Alinea>
      <Bericht soort="info" titel={t('form.geenZoek')} meldt={false} />
      <WeigeringBericht weigering={vraag.error ?? dossier.error} />
      {klaar && index !== undefined ? <Formulier index={index} begin={begin} /> : <Laadt />}
    </div>
  )
}

function Formulier({ index, begin }: { index: NonNullable<Indexlijst['index']>; begin: Waarden }) {
  const t = useIndexTeksten()
  const naar = useNavigate()
  const nu = useNu()
  const [w, zet] = useState(begin)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const hoort = wieHoortHet(w.geboortedatum, nu.toISOString())
  const waarom = hoort.some(wie => w[wie === 'jongere' ? 'jongereWeet' : 'oudersWeten'] === 'nee')
  const mist = ontbreekt(w, waarom)
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: '/verwijsindex/signalen', inhoud }),
    ververs: ['verwijsindex'],
    opGelukt: () => void naar({ to: '/verwijsindex', search: { gedaan: 'ja' } }),
  })
  const vanServer = opdracht.error?.probleem.velden ?? {}
  const fout = (naam: keyof Waarden, server: string = naam) =>
    vanServer[server] ?? (geprobeerd && mist.includes(naam) ? t('form.vulIn') : undefined)
  const bij = (naam: keyof Waarden) => (g: { target: { value: string } }) => zet({ ...w, [naam]: g.target.value })
  const janee = (['ja', 'nee'] as const).map(x => ({ waarde: x, label: t(`form.${x}`) }))
  const keus = (naam: 'instelling' | 'jongereWeet' | 'oudersWeten') => (
    <RadioGroep
      label={t(`form.${naam}`)}
      fout={fout(naam)}
      keuzes={janee}
      gekozen={w[naam]}
      naast
      invoer={{ name: naam, onChange: async g => bij(naam)(g) }}
    />
  )
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length === 0) opdracht.mutate(inhoudVan(w, waarom))
  }
  const regel = (
    naam: keyof Waarden,
    label: string,
    meer: { vrij?: boolean; type?: 'date'; help?: string; server?: string } = {},
  ) => (
    <Veld
      label={label}
      name={naam}
      vrij={meer.vrij}
      help={meer.help}
      type={meer.type ?? 'text'}
      autoComplete="off"
      value={w[naam]}
      fout={fout(naam, meer.server ?? naam)}
      onChange={bij(naam)}
    />
  )
  return (
    <form className="stapel" onSubmit={stuur} noValidate>
      {begin.achternaam === '' ? null : <Bericht soort="info" titel={t('form.bron')} meldt={false} />}
      <fieldset className="verwijsindex__deel">
        <legend>{t('form.jongere')}</legend>
        {regel('voornamen', t('form.voornamen'))}
        {regel('achternaam', t('form.achternaam'))}
        {regel('geboortedatum', t('form.geboortedatum'), { type: 'date', server: 'jongere.geboortedatum' })}
        <Keuzelijst
          label={t('form.geslacht')}
          name="geslacht"
          value={w.geslacht}
          fout={fout('geslacht')}
          onChange={bij('geslacht')}
        >
          <option value="">{t('form.kies')}</option>
          {(['v', 'm', 'x'] as const).map(x => (
            <option key={x} value={x}>
              {t(`form.${x}`)}
            </option>
          ))}
        </Keuzelijst>
        {regel('bsn', t('form.bsn'), { vrij: true, help: t('form.bsnHelp'), server: 'jongere.bsn' })}
        {regel('postcode', t('form.postcode'), { vrij: true })}
        {regel('huisnummer', t('form.huisnummer'), { vrij: true })}
        {keus('instelling')}
      </fieldset>
      <fieldset className="verwijsindex__deel">
        <legend>{t('form.ouders')}</legend>
        <p className="zacht">{t('form.oudersHelp')}</p>
        {([1, 2] as const).map(n => (
          <div key={n} className="stapel stapel--krap" role="group" aria-label={t('form.ouder', { n })}>
            <p>{t('form.ouder', { n })}</p>
            {regel(`ouderNaam${n}`, t('form.achternaam'), { vrij: true })}
            {regel(`ouderDag${n}`, t('form.geboortedatum'), {
              vrij: true,
              type: 'date',
              server: `jongere.ouders.${String(n - 1)}.geboortedatum`,
            })}
          </div>
        ))}
      </fieldset>
      <fieldset className="verwijsindex__deel">
        <legend>{t('form.vertellen')}</legend>
        <p className="zacht">{t('form.vertellenHelp')}</p>
        {keus('jongereWeet')}
        {keus('oudersWeten')}
        {waarom ? (
          <RadioGroep
            label={t('form.nietOmdat')}
            fout={fout('nietOmdat')}
            keuzes={NIET_VERTELD.map(x => ({ waarde: x, label: t(`form.${x}`) }))}
            gekozen={w.nietOmdat}
            invoer={{ name: 'nietOmdat', onChange: async g => bij('nietOmdat')(g) }}
          />
        ) : null}
      </fieldset>
      <fieldset className="verwijsindex__deel">
        <legend>{t('form.betrokken')}</legend>
        <Keuzelijst
          label={t('form.gemeente')}
          name="gemeente"
          value={w.gemeente}
          fout={fout('gemeente')}
          onChange={bij('gemeente')}
        >
          <option value="">{t('form.kies')}</option>
          {index.gemeenten.map(g => (
            <option key={g} value={g}>
              {g}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst label={t('form.als')} name="als" value={w.als} fout={fout('als')} onChange={bij('als')}>
          <option value="">{t('form.kies')}</option>
          {DOMEINEN.map(d => (
            <option key={d} value={d}>
              {t(`domein.${d}`)}
            </option>
          ))}
        </Keuzelijst>
        {regel('bereikbaar', t('form.bereikbaar'), { help: t('form.bereikbaarHelp') })}
        {regel('geldigTot', t('form.geldigTot'), {
          vrij: true,
          type: 'date',
          help: t('form.geldigTotHelp', { maanden: index.maanden }),
        })}
        <CheckboxGroep
          label={t('form.vermoedenHelp')}
          fout={fout('vermoeden')}
          keuzes={[{ waarde: 'ja', label: t('form.vermoeden') }]}
          gekozen={w.vermoeden === 'ja' ? ['ja'] : []}
          invoer={{
            name: 'vermoeden',
            onChange: async () => zet({ ...w, vermoeden: w.vermoeden === 'ja' ? '' : 'ja' }),
          }}
        />
      </fieldset>
      <WeigeringBericht weigering={opdracht.error} />
      <div>
        <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
          {t('form.stuur')}
        </Knop>
      </div>
    </form>
  )
}
