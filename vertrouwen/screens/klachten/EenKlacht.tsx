import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import type { Vraagveld } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Tijdlijn } from '../../../toon/delen/Tijdlijn.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum, zegPrecies } from '../../../toon/tijd/zeg.ts'
import { isVensterdaad, veldenVan, verzoekVan, type Vensterdaad } from './daden.ts'
import { Standwoord, Termijn } from './delen.tsx'
import { useKlachtTeksten } from './teksten.ts'
import type { Klachtblad, Klachtkeuzes, Stap } from './vormen.ts'
import './klachten.css'

const GEEN: Klachtkeuzes = { collegas: [], commissie: [] }

/** What is this complaint, what happened with it, and what must I do? */
export function Scherm() {
  const t = useKlachtTeksten()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, isPending } = useQuery<Klachtblad, Weigering>({
    queryKey: ['klachten', id],
    queryFn: ({ signal }) => haal(`/klachten/${id}`, signal),
  })
  return (
    <div className="stapel">
      <Schakel naar="/klachten">{t('een.terug')}</Schakel>
      {error?.status === 404 ? (
        <Bericht soort="letop" titel={t('een.nietHier')} />
      ) : (
        <WeigeringBericht weigering={error} />
      )}
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Blad d={data} />}
    </div>
  )
}

function Blad({ d }: { d: Klachtblad }) {
  const t = useKlachtTeksten()
  const lopend = d.klokken.filter(k => k.klaarOp === null)
  return (
    <>
      <div className="rij">
        <Kop niveau={1}>{t('een.titel', { nummer: d.klacht.nummer })}</Kop>
        <Standwoord klacht={d.klacht} />
      </div>
      <Daden d={d} />
      <Feiten d={d} />
      {lopend.length === 0 ? null : (
        <Deel id="termijnen" titel={t('een.termijnen')}>
          {lopend.map(k => (
            <Termijn key={k.klok} klok={k} />
          ))}
        </Deel>
      )}
      {d.maatregelen.length === 0 ? null : <Maatregelen d={d} />}
      <Deel id="loop" titel={t('een.loop')}>
        <Loop d={d} />
      </Deel>
    </>
  )
}

function Deel({ id, titel, nadruk, children }: { id: string; titel: string; nadruk?: boolean; children: ReactNode }) {
  return (
    <Kaart als="section" kopId={id} {...(nadruk === undefined ? {} : { nadruk })}>
      <Kop niveau={2} id={id}>
        {titel}
      </Kop>
      {children}
    </Kaart>
  )
}

function Feiten({ d }: { d: Klachtblad }) {
  const t = useKlachtTeksten()
  const { taal } = useTaal()
  const k = d.klacht
  return (
    <Deel id="klager" titel={t('een.kop')}>
      <dl className="klacht__feiten">
        <Feit naam={t('een.klager')}>{d.naam ?? t('een.geenNaam')}</Feit>
        <Feit naam={t('een.van')}>{t(`van.${k.van}`)}</Feit>
        <Feit naam={t('een.onderwerp')}>{t(`onderwerp.${k.onderwerp}`)}</Feit>
        <Feit naam={t('een.over')}>{d.over.length === 0 ? t('een.niemand') : d.over.join(', ')}</Feit>
        {d.zaak === null ? null : <Feit naam={t('een.zaak')}>{d.zaak}</Feit>}
        <Feit naam={t('een.ontvangen')}>{zegPrecies(k.ontvangenOp, taal)}</Feit>
        <Feit naam={t('een.gebeurd')}>{d.gebeurdOp === null ? t('een.onbekend') : zegDatum(d.gebeurdOp, taal)}</Feit>
        {d.commissie.length === 0 ? null : (
          <Feit naam={t('een.commissie')}>
            {d.commissie.map(c => (c.voorzitter ? `${c.naam} (${t('een.voorzitter')})` : c.naam)).join(', ')}
          </Feit>
        )}
        <Feit naam={t('een.veilig')}>{d.veilig ?? t('een.geenVeilig')}</Feit>
      </dl>
      <Bereik id={k.id} />
    </Deel>
  )
}

const Feit = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
)

/** The number comes after how and when it is safe, and asking for it is a look of its own (SD-19). */
function Bereik({ id }: { id: string }) {
  const t = useKlachtTeksten()
  const [gevraagd, zetGevraagd] = useState(false)
  const vraag = useQuery<{ bereik: string | null }, Weigering>({
    queryKey: ['klachten', id, 'bereik'],
    queryFn: ({ signal }) => haal(`/klachten/${id}/bereik`, signal),
    enabled: gevraagd,
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <div className="stapel stapel--krap">
      <Alinea soort="zacht">{t('een.lees')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      <div role="status">
        {vraag.data === undefined ? null : <strong>{vraag.data.bereik ?? t('een.geenBereik')}</strong>}
      </div>
      {vraag.data === undefined ? (
        <div>
          <Knop bezig={gevraagd && vraag.isPending} onClick={() => zetGevraagd(true)}>
            {t('een.toon')}
          </Knop>
        </div>
      ) : null}
    </div>
  )
}

function Maatregelen({ d }: { d: Klachtblad }) {
  const t = useKlachtTeksten()
  const { taal } = useTaal()
  const klaar = useOpdracht<{ maatregel: string }>({
    maak: inhoud => ({ pad: `/klachten/${d.klacht.id}/maatregel-klaar`, inhoud }),
    ververs: ['klachten'],
  })
  return (
    <Deel id="maatregelen" titel={t('een.maatregelen')}>
      <WeigeringBericht weigering={klaar.error} />
      <Tabel
        titel={t('een.maatregelen')}
        titelVerborgen
        rijen={d.maatregelen}
        sleutelVan={m => m.id}
        kolommen={[
          { sleutel: 'wat', kop: t('een.wat'), rijkop: true, cel: m => m.wat },
          { sleutel: 'wie', kop: t('een.wie'), cel: m => m.eigenaar },
          {
            sleutel: 'wanneer',
            kop: t('een.wanneer'),
            cel: m => (
              <span className="klacht__cel">
                {m.gedaanOp === null ? t('een.nogNiet', { op: zegDatum(m.voorOp, taal) }) : t('een.gedaan')}
                {m.gedaanOp === null && d.mag.includes('RondMaatregelAf') ? (
                  <Knop bezig={klaar.isPending} onClick={() => klaar.mutate({ maatregel: m.id })}>
                    {t('een.rond')}
                  </Knop>
                ) : null}
              </span>
            ),
          },
        ]}
      />
    </Deel>
  )
}

function Loop({ d }: { d: Klachtblad }) {
  const t = useKlachtTeksten()
  const { taal } = useTaal()
  const weetje = (s: Stap): string | null => {
    if (s.weetje === null) return null
    if (s.soort === 'GesprekAfgesproken') return zegDatum(s.weetje, taal)
    if (s.soort === 'GesprekGehouden') return t(`gesprek.${s.weetje as 'opgelost'}`)
    if (s.soort === 'OordeelGegeven') return t(`oordeel.${s.weetje as 'gegrond'}`)
    if (s.soort === 'NietInBehandeling') return t(`grond.${s.weetje as 'onvoldoende-belang'}`)
    if (s.soort === 'TermijnVerlengd') return t(`klok.${s.weetje as 'klachtoordeel'}`)
    const [partij, hoe] = s.weetje.split('.')
    return `${t(`partij.${partij as 'klager'}`)}, ${t(`hoe.${hoe as 'gesprek'}`)}`
  }
  return (
    <Tijdlijn
      titel={t('een.loop')}
      feiten={[...d.stappen].reverse().map(s => {
        const w = weetje(s)
        return {
          id: String(s.positie),
          op: s.op,
          wie: s.naam,
          titel: w === null ? t(`stap.${s.soort}`) : `${t(`stap.${s.soort}`)}: ${w}`,
          inhoud: (
            <>
              {s.tekst === null ? null : <p className="klacht__verhaal">{s.tekst}</p>}
              {s.brief ? (
                <a className="nl-link" href={`/api/v1/klachten/${d.klacht.id}/brieven/${s.positie}`} download>
                  {t('een.brief')} ({t(`stap.${s.soort}`)})
                </a>
              ) : null}
            </>
          ),
        }
      })}
    />
  )
}

function Daden({ d }: { d: Klachtblad }) {
  const t = useKlachtTeksten()
  const { open, openDaad } = useVenster<Vensterdaad>(d.stappen.length)
  const mag = useIk().mag.includes('lees.klachtkeuzes')
  const keuzes = useQuery<Klachtkeuzes, Weigering>({
    queryKey: ['klachtkeuzes'],
    queryFn: ({ signal }) => haal('/klachtkeuzes', signal),
    enabled: mag,
  })
  const daden = d.mag.filter(isVensterdaad)
  return (
    <Deel id="doen" titel={t('een.doen')} nadruk>
      {daden.length === 0 ? <Alinea>{t('een.niets')}</Alinea> : null}
      <div className="klacht__rij">
        {daden.map((daad, n) => (
          <Knop key={daad} {...(n === 0 ? { soort: 'hoofd' as const } : {})} onClick={() => openDaad(daad)}>
            {t(`daad.${daad}`)}
          </Knop>
        ))}
      </div>
      {open === null ? null : (
        <Venster
          key={`${open.wat} ${open.keer}`}
          {...{ d, daad: open.wat, keuzes: keuzes.data ?? GEEN }}
          open={open.vanaf !== null}
          sluit={open.opSluiten}
        />
      )}
    </Deel>
  )
}

interface VensterProps {
  readonly d: Klachtblad
  readonly daad: Vensterdaad
  readonly keuzes: Klachtkeuzes
  readonly open: boolean
  readonly sluit: () => void
}
function Venster({ d, daad, keuzes, open, sluit }: VensterProps) {
  const t = useKlachtTeksten()
  const { id } = d.klacht
  const werk = useDaad<Vraagveld>({
    sleutel: `klacht ${id} ${daad}`,
    velden: concept => veldenVan(daad, t, keuzes, concept),
    ...{ versie: null, vanaf: null, ververs: ['klachten', 'mijn-werk'] },
    verzoek: w => verzoekVan(daad, id, veldenVan(daad, t, keuzes, w), w),
    opGelukt: sluit,
  })
  return (
    <Daadvenster
      daad={werk}
      titel={t(`daad.${daad}`)}
      uitleg={t(`uitleg.${daad}`)}
      knop={t(`daad.${daad}`)}
      open={open}
      opSluiten={sluit}
    />
  )
}
