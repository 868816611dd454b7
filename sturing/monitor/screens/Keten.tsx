import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabel, type Kolom } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Balken } from '../../../toon/grafiek/Balken.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import type { Woordpaar } from '../../../gedeeld/regio/schema.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegGetal, zegTijdvak, zegWaarde } from './woorden.ts'
import './cijfers.css'

interface Duur {
  readonly aantal: number | null
  readonly midden: number | null
  readonly gemiddeld: number | null
  readonly samen: number | null
  readonly verborgen: boolean
  readonly waarom: string | null
}
type Stap = Duur & { readonly id: string; readonly naam: Woordpaar; readonly soort: 'stap' | 'overdracht' | 'geheel' }
type Ontvanger = Duur & { readonly aan: string; readonly naam: string }
interface Tijdkaart {
  readonly periode: string
  readonly stappen: readonly Stap[]
  readonly overdrachten: readonly Ontvanger[]
}
interface Plaats {
  readonly id: string
  readonly naam: Woordpaar
  readonly zij: boolean
  readonly aantal: number | null
  readonly verborgen: boolean
  readonly waarom: string | null
}

/** Where do families lose days, and how many get how far? */
export function Scherm() {
  const t = useCijferTeksten()
  const jaar = useNu().getFullYear()
  const gevraagd = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('tijdvak')
  const tijdvakken = [jaar, jaar - 1, jaar - 2].flatMap(j => [String(j), `${j}-H2`, `${j}-H1`])
  const tijdvak = tijdvakken.find(p => p === gevraagd) ?? String(jaar)
  const tijd = useDeel<Tijdkaart>('tijdkaart', tijdvak)
  const stroom = useDeel<{ plaatsen: readonly Plaats[] }>('stroom', tijdvak)
  return (
    <div className="stapel">
      <Schakel naar="/cijfers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('keten.titel')}</Kop>
        <Alinea soort="zacht">{t('keten.lead')}</Alinea>
      </div>
      <Kies tijdvak={tijdvak} tijdvakken={tijdvakken} />
      <WeigeringBericht weigering={tijd.error ?? stroom.error} />
      {tijd.isPending || stroom.isPending ? <Laadt /> : null}
      {tijd.data === undefined ? null : <Tijd blad={tijd.data} />}
      {stroom.data === undefined ? null : <Stroom plaatsen={stroom.data.plaatsen} />}
    </div>
  )
}

const useDeel = <A,>(deel: 'tijdkaart' | 'stroom', tijdvak: string) =>
  useQuery<A, Weigering>({
    queryKey: ['keten', deel, tijdvak],
    queryFn: ({ signal }) => haal<A>(`/cijfers/${deel}?periode=${tijdvak}`, signal),
  })

function Kies({ tijdvak, tijdvakken }: { tijdvak: string; tijdvakken: readonly string[] }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const ga = useGa()
  return (
    <div className="rij cijfers__kies niet-op-papier">
      <Keuzelijst
        label={t('kaart.tijdvak')}
        value={tijdvak}
        onChange={g => ga(`/cijfers/keten?tijdvak=${g.target.value}`)}
      >
        {tijdvakken.map(p => (
          <option key={p} value={p}>
            {zegTijdvak(p, taal)}
          </option>
        ))}
      </Keuzelijst>
      <Knop onClick={() => window.print()}>{t('een.druk')}</Knop>
    </div>
  )
}

function Tijd({ blad }: { blad: Tijdkaart }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const stappen = blad.stappen.filter(s => s.soort !== 'geheel')
  const meest = stappen
    .filter(s => s.samen !== null)
    .toSorted((a, b) => (b.samen ?? 0) - (a.samen ?? 0))
    .at(0)
  return (
    <Kaart als="section" kopId="tijdkaart">
      <Kop niveau={2} id="tijdkaart">
        {t('keten.tijd', { tijdvak: zegTijdvak(blad.periode, taal) })}
      </Kop>
      {meest === undefined ? (
        <LegeStaat titel={t('keten.leeg')}>{t('keten.leegTekst')}</LegeStaat>
      ) : (
        <Alinea>
          {t('keten.meest', {
            stap: meest.naam[taal],
            dagen: zegGetal(meest.gemiddeld ?? 0, taal),
            keer: zegGetal(meest.aantal ?? 0, taal),
          })}
        </Alinea>
      )}
      <Alinea soort="zacht">{t('keten.uitleg')}</Alinea>
      <Balken
        titel={t('keten.samen')}
        balken={stappen.flatMap(s =>
          s.samen === null
            ? []
            : [
                {
                  sleutel: s.id,
                  naam: s.naam[taal],
                  waarde: s.samen,
                  zin: zegWaarde({ waarde: s.samen }, 'dagen', taal),
                },
              ],
        )}
      />
      <Duurtabel titel={t('keten.tabel')} eerste={t('keten.stap')} rijen={stappen.map(alsRij(taal))} />
      <Kop niveau={3}>{t('keten.geheel')}</Kop>
      <Duurtabel
        titel={t('keten.geheel')}
        eerste={t('keten.stap')}
        rijen={blad.stappen.filter(s => s.soort === 'geheel').map(alsRij(taal))}
      />
      {blad.overdrachten.length === 0 ? null : (
        <>
          <Kop niveau={3}>{t('keten.ontvangers')}</Kop>
          <Duurtabel
            titel={t('keten.ontvangers')}
            eerste={t('keten.ontvanger')}
            rijen={blad.overdrachten.map(o => ({ ...o, id: o.aan, kop: o.naam }))}
          />
        </>
      )}
    </Kaart>
  )
}

const alsRij = (taal: 'nl' | 'en') => (s: Stap) => ({ ...s, kop: s.naam[taal] })
type Rij = Duur & { readonly id: string; readonly kop: string }

function Duurtabel({ titel, eerste, rijen }: { titel: string; eerste: string; rijen: readonly Rij[] }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const getal = (sleutel: 'midden' | 'gemiddeld' | 'samen'): Kolom<Rij> => ({
    sleutel,
    kop: t(`keten.${sleutel}`),
    cel: r => {
      const waarde = r[sleutel]
      return waarde === null ? '–' : zegWaarde({ waarde }, 'dagen', taal)
    },
  })
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.id}
      kolommen={[
        { sleutel: 'stap', kop: eerste, rijkop: true, cel: r => r.kop },
        { sleutel: 'aantal', kop: t('keten.aantal'), cel: r => <Aantal aantal={r.aantal} waarom={r.waarom} /> },
        getal('midden'),
        getal('gemiddeld'),
        getal('samen'),
      ]}
    />
  )
}

function Aantal({ aantal, waarom }: { aantal: number | null; waarom: string | null }) {
  const { taal } = useTaal()
  if (aantal !== null) return <>{zegGetal(aantal, taal)}</>
  return <span className="zacht">{waarom}</span>
}

function Stroom({ plaatsen }: { plaatsen: readonly Plaats[] }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId="stroom">
      <Kop niveau={2} id="stroom">
        {t('keten.stroom')}
      </Kop>
      <Alinea soort="zacht">{t('keten.stroomUitleg')}</Alinea>
      <Balken
        titel={t('keten.stroom')}
        balken={plaatsen.flatMap(p =>
          p.aantal === null || p.zij
            ? []
            : [{ sleutel: p.id, naam: p.naam[taal], waarde: p.aantal, zin: zegGetal(p.aantal, taal) }],
        )}
      />
      <Tabel
        titel={t('keten.stroom')}
        titelVerborgen
        rijen={plaatsen}
        sleutelVan={p => p.id}
        kolommen={[
          {
            sleutel: 'plaats',
            kop: t('keten.plaats'),
            rijkop: true,
            cel: p => (p.zij ? t('keten.zij', { naam: p.naam[taal] }) : p.naam[taal]),
          },
          { sleutel: 'aantal', kop: t('keten.aantal'), cel: p => <Aantal aantal={p.aantal} waarom={p.waarom} /> },
        ]}
      />
    </Kaart>
  )
}
