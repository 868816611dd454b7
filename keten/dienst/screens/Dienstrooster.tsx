import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { kalenderdag, plusDagen } from '../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag, zegMoment } from '../../../toon/tijd/zeg.ts'
import { Plan } from './Plan.tsx'
import { DAGEN, dagenVan, nuInDienst, type Blok, type Gat, type Rooster } from './rooster.ts'
import { useDienstTeksten } from './teksten.ts'
import { useMagPlannen } from './useMagPlannen.ts'
import './dienst.css'

/** Who is on call now, who comes next, and when is nobody there? */
export function Scherm() {
  const t = useDienstTeksten()
  const { organisatie } = useIk().rol
  const nu = useNu()
  const vandaag = kalenderdag(nu)
  const vraagVan = new URLSearchParams(useRouterState({ select: stand => stand.location.searchStr })).get('van')
  const van = vraagVan !== null && /^\d{4}-\d\d-\d\d$/.test(vraagVan) ? vraagVan : vandaag
  const heden = useRooster(null)
  const gekozen = useRooster(van === vandaag ? null : van)
  const [gat, zetGat] = useState<Gat>()
  const wie = useRef<HTMLSelectElement>(null)
  const vul = (nieuw: Gat) => {
    zetGat(nieuw)
    wie.current?.focus()
  }
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea soort="zacht">{t('lead', { organisatie: organisatie.naam })}</Alinea>
      <WeigeringBericht weigering={heden.error ?? gekozen.error} />
      {heden.isPending || gekozen.isPending ? <Laadt /> : null}
      {heden.data === undefined ? null : (
        <div className="dienst">
          <div className="stapel">
            <NuInDienst rooster={heden.data} />
            {gekozen.data === undefined ? null : (
              <>
                <Gaten gaten={gekozen.data.gaten} />
                <Bladeren van={van} vandaag={vandaag} />
                <Dagen rooster={gekozen.data} van={van} vul={vul} />
              </>
            )}
          </div>
          <div className="dienst__zij">
            <Plan
              voor={gat?.van ?? ''}
              wie={wie}
              gat={gat ?? gekozen.data?.gaten[0] ?? heden.data.gaten[0]}
              collegas={heden.data.collegas}
              opGepland={() => zetGat(undefined)}
            />
          </div>
        </div>
      )}
    </div>
  )
}

function useRooster(van: string | null) {
  return useQuery<Rooster, Weigering>({
    queryKey: ['diensten', van ?? 'nu'],
    queryFn: ({ signal }) => haal<Rooster>(van === null ? '/diensten' : `/diensten?van=${van}`, signal),
    refetchInterval: 300_000,
  })
}

function NuInDienst({ rooster }: { rooster: Rooster }) {
  const t = useDienstTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  const nuHier = nuInDienst(rooster.diensten, nu)
  const straks = rooster.diensten.find(d => Date.parse(d.van) > nu.getTime())
  return (
    <Kaart als="section" kopId="dienst-nu" nadruk={nuHier.length > 0}>
      <div className="stapel stapel--krap">
        <Kop niveau={2} id="dienst-nu">
          {t('nu')}
        </Kop>
        {nuHier.map(d => (
          <span key={d.id}>
            <span className="dienst__namen">{d.naam}</span> {t('nuTot', { tot: zeg(d.tot) })}
            {typeof d.bereikbaar === 'string' ? ` ${t('bel', { nummer: d.bereikbaar })}` : ''}
          </span>
        ))}
        {nuHier.length > 0 ? null : (
          <Bericht soort="fout" titel={t('nuNiemand')} meldt={false}>
            {t('nuNiemandTekst')}
          </Bericht>
        )}
        <Alinea soort="zacht">
          {straks === undefined ? t('daarnaNiemand') : t('daarna', { naam: straks.naam, van: zeg(straks.van) })}
        </Alinea>
      </div>
    </Kaart>
  )
}

function Gaten({ gaten }: { gaten: readonly Gat[] }) {
  const t = useDienstTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const [eerste] = gaten
  if (eerste === undefined)
    return (
      <Bericht soort="goed" meldt={false}>
        {t('geenGaten')}
      </Bericht>
    )
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  return (
    <Bericht soort="letop" titel={t('gaten', { count: gaten.length })} meldt={false}>
      <span>{t('eersteGat', { van: zeg(eerste.van), tot: zeg(eerste.tot) })}</span>
      <span>{t('gatenRegel')}</span>
    </Bericht>
  )
}

function Bladeren({ van, vandaag }: { van: string; vandaag: string }) {
  const t = useDienstTeksten()
  return (
    <nav className="rij" aria-label={t('bladeren')}>
      <Schakel naar={`/dienst?van=${plusDagen(van, -DAGEN)}`}>{t('vroeger')}</Schakel>
      {van === vandaag ? null : <Schakel naar="/dienst">{t('vanafNu')}</Schakel>}
      <Schakel naar={`/dienst?van=${plusDagen(van, DAGEN)}`}>{t('later')}</Schakel>
    </nav>
  )
}

function Dagen({ rooster, van, vul }: { rooster: Rooster; van: string; vul: (gat: Gat) => void }) {
  const t = useDienstTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const zegDeDag = (dag: string) => zegDag({ op: `${dag}T12:00:00Z`, nu, taal })
  return (
    <Tabel
      titel={t('rooster', { dag: zegDeDag(van) })}
      rijen={dagenVan(rooster, van)}
      sleutelVan={rij => rij.dag}
      kolommen={[
        {
          sleutel: 'dag',
          kop: t('kolom.dag'),
          rijkop: true,
          cel: rij => <span className="dienst__dag">{zegDeDag(rij.dag)}</span>,
        },
        {
          sleutel: 'dienst',
          kop: t('kolom.dienst'),
          cel: rij => (
            <ul className="dienst__blokken">
              {rij.blokken.map(blok => (
                <EenBlok key={blok.sleutel} blok={blok} dag={zegDeDag(rij.dag)} vul={vul} />
              ))}
              {rij.blokken.length === 0 ? <li className="zacht">{t('leegDag')}</li> : null}
            </ul>
          ),
        },
      ]}
    />
  )
}

function EenBlok({ blok, dag, vul }: { blok: Blok; dag: string; vul: (gat: Gat) => void }) {
  const t = useDienstTeksten()
  const mag = useMagPlannen()
  const { begin, eind, naam, bereikbaar, heel } = blok
  return (
    <li className={naam === null ? 'dienst__blok dienst__blok--gat' : 'dienst__blok'}>
      <span className="dienst__uren">{t('tussen', { begin, eind })}</span>
      {naam === null ? <StatusWoord toon="gevaar">{t('gat')}</StatusWoord> : <strong>{naam}</strong>}
      {bereikbaar === null ? null : <span>{bereikbaar}</span>}
      {naam === null && mag ? (
        <Knop soort="stil" aria-label={`${t('vulKort')}. ${t('vul', { begin, eind, dag })}`} onClick={() => vul(heel)}>
          {t('vulKort')}
        </Knop>
      ) : null}
    </li>
  )
}
