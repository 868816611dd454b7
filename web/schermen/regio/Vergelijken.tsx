import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { bronInWoorden } from '../../../gedeeld/regio/bron.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Vinkje } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useRegioTeksten } from './teksten.ts'
import { vergelijk, type Gezegd, type Onderdeel } from './vergelijk.ts'
import './regio.css'

type Kort = { readonly id: string; readonly naam: string }

/** Any two regions side by side on everything they lay down, with the differences marked. */
export function Scherm() {
  const t = useRegioTeksten()
  const eigen = useIk().rol.regio.id
  const ga = useGa()
  const zoek = new URLSearchParams(useLocation({ select: plek => plek.searchStr }))
  const lijst = useQuery<{ regios: readonly Kort[] }, Weigering>({
    queryKey: ['regios'],
    queryFn: ({ signal }) => haal<{ regios: readonly Kort[] }>('/regios', signal),
  })
  const regios = lijst.data?.regios ?? []
  const links = zoek.get('links') ?? eigen
  const rechts = zoek.get('rechts') ?? regios.find(r => r.id !== links)?.id ?? ''
  const kies = (l: string, r: string) =>
    ga(`/regio/vergelijken?links=${encodeURIComponent(l)}&rechts=${encodeURIComponent(r)}`)
  const keuze = (label: string, gekozen: string, opKeuze: (id: string) => void) => (
    <Keuzelijst label={label} value={gekozen} onChange={g => opKeuze(g.target.value)}>
      {regios.map(({ id, naam }) => (
        <option key={id} value={id}>
          {naam}
        </option>
      ))}
    </Keuzelijst>
  )
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('naast.titel')}</Kop>
      <Alinea soort="lead">{t('naast.lead')}</Alinea>
      <WeigeringBericht weigering={lijst.error} />
      <div className="regio__keuzes naast__keuzes">
        {keuze(t('naast.links'), links, id => kies(id, rechts))}
        {keuze(t('naast.rechts'), rechts, id => kies(links, id))}
      </div>
      {rechts === '' ? null : <Beide links={links} rechts={rechts} />}
    </div>
  )
}

function useDefinitie(id: string) {
  return useQuery<{ definitie: RegioDefinitie; naam?: string }, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal<{ definitie: RegioDefinitie }>(`/regios/${encodeURIComponent(id)}`, signal),
  })
}

function Beide({ links, rechts }: { links: string; rechts: string }) {
  const t = useRegioTeksten()
  const [alleen, zetAlleen] = useState(true)
  const [deel, zetDeel] = useState('')
  const [l, r] = [useDefinitie(links), useDefinitie(rechts)]
  if (l.error !== null || r.error !== null) return <WeigeringBericht weigering={l.error ?? r.error} />
  if (l.data === undefined || r.data === undefined) return <Laadt />
  const alles = vergelijk(l.data.definitie, r.data.definitie)
  const delen = alles
    .filter(d => deel === '' || d.naam === deel)
    .map(d => ({ ...d, regels: d.regels.filter(regel => !alleen || regel.verschilt) }))
    .filter(d => d.regels.length > 0)
  const aantal = delen.reduce((som, d) => som + d.regels.length, 0)
  return (
    <>
      <div className="stapel stapel--half naast__filters">
        <div className="regio__keuzes">
          <Keuzelijst label={t('naast.onderwerp')} value={deel} onChange={g => zetDeel(g.target.value)}>
            <option value="">{t('naast.alles')}</option>
            {alles.map(({ naam, regels }) => (
              <option key={naam} value={naam}>
                {`${hoofdletter(naam)} (${regels.filter(x => x.verschilt).length})`}
              </option>
            ))}
          </Keuzelijst>
        </div>
        <Vinkje label={t('naast.alleen')} checked={alleen} onChange={g => zetAlleen(g.target.checked)} />
        <Knop soort="stil" onClick={() => print()}>
          {t('druk')}
        </Knop>
      </div>
      <p role="status">{t('naast.gevonden', { count: aantal })}</p>
      {delen.length === 0 ? <LegeStaat titel={t('naast.geen')}>{t('naast.geenTekst')}</LegeStaat> : null}
      {delen.map(d => (
        <Vergeleken key={d.naam} deel={d} links={l.data.definitie} rechts={r.data.definitie} />
      ))}
    </>
  )
}

function Vergeleken({ deel, links, rechts }: { deel: Onderdeel; links: RegioDefinitie; rechts: RegioDefinitie }) {
  const t = useRegioTeksten()
  const zeg = (van: Gezegd | null, definitie: RegioDefinitie) =>
    van === null ? (
      <span className="zacht">{t('naast.staatNiet')}</span>
    ) : (
      <span className="regio__cel">
        <span>{van.tekst === '' ? t('naast.staatEr') : van.tekst}</span>
        <span className="zacht regio__bron">
          {van.bron === 'platform' ? t('keuzeKring') : bronInWoorden(van.bron, definitie.documenten, t('regelwoord'))}
        </span>
      </span>
    )
  return (
    <section className="stapel stapel--half" aria-label={hoofdletter(deel.naam)}>
      <Kop niveau={2} aantal={deel.regels.length}>
        {hoofdletter(deel.naam)}
      </Kop>
      <div className="naast__tabel">
        <Tabel
          titel={hoofdletter(deel.naam)}
          titelVerborgen
          rijen={deel.regels}
          sleutelVan={({ sleutel }) => sleutel}
          kolommen={[
            { sleutel: 'wat', kop: t('kolom.wat'), rijkop: true, cel: ({ wat }) => hoofdletter(wat) },
            { sleutel: 'links', kop: links.regio.naam, cel: regel => zeg(regel.links, links) },
            { sleutel: 'rechts', kop: rechts.regio.naam, cel: regel => zeg(regel.rechts, rechts) },
            {
              sleutel: 'verschil',
              kop: t('centra.verschil'),
              cel: ({ verschilt }) => (
                <StatusWoord toon={verschilt ? 'letop' : 'rustig'}>
                  {t(`centra.stand.${verschilt ? 'ja' : 'nee'}`)}
                </StatusWoord>
              ),
            },
          ]}
        />
      </div>
    </section>
  )
}

const hoofdletter = (naam: string): string => naam.replace(/^./, letter => letter.toUpperCase())
