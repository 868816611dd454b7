import { useRouterState } from '@tanstack/react-router'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Tegelkaart } from '../../../toon/grafiek/Tegelkaart.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Kaartblad } from '../kaart.ts'
import { useKaart } from './gegevens.ts'
import { hoogteVan, inTijdvak, tijdvakkenVan, type Kaartcijfer, type Plek } from './kaartbeeld.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegGetal, zegTijdvak, zegWaarde } from './woorden.ts'
import './cijfers.css'

/** How do the municipalities differ, and how do they lie against the region and the nation? */
export function Scherm() {
  const vraag = useKaart()
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Pagina blad={vraag.data} />
}

function Pagina({ blad }: { blad: Kaartblad }) {
  const t = useCijferTeksten()
  const zoek = new URLSearchParams(useRouterState({ select: s => s.location.searchStr }))
  const cijfer = blad.cijfers.find(c => c.id === zoek.get('cijfer')) ?? blad.cijfers[0]
  return (
    <div className="stapel">
      <Schakel naar="/cijfers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('kaart.titel')}</Kop>
        <Alinea soort="zacht">{t('kaart.lead')}</Alinea>
      </div>
      {cijfer === undefined ? (
        <LegeStaat titel={t('kaart.leeg')}>{t('kaart.leegTekst')}</LegeStaat>
      ) : (
        <Beeld blad={blad} cijfer={cijfer} gevraagd={zoek.get('tijdvak')} />
      )}
    </div>
  )
}

interface BeeldProps {
  readonly blad: Kaartblad
  readonly cijfer: Kaartcijfer
  readonly gevraagd: string | null
}

function Beeld({ blad, cijfer, gevraagd }: BeeldProps) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const ga = useGa()
  const tijdvakken = tijdvakkenVan(cijfer)
  const tijdvak = tijdvakken.find(p => p === gevraagd) ?? tijdvakken[0] ?? ''
  const per = inTijdvak(cijfer, tijdvak)
  const alle = [...per.values()].map(p => p.waarde)
  const zegTijd = (p: string) => (p === '' ? t('lijst.geenJaar') : zegTijdvak(p, taal))
  const zeg = (p: Plek) => zegWaarde(p, cijfer.eenheid, taal)
  return (
    <>
      <div className="rij cijfers__kies niet-op-papier">
        <Keuzelijst
          label={t('kaart.kies')}
          value={cijfer.id}
          onChange={g => ga(`/cijfers/kaart?cijfer=${g.target.value}`)}
        >
          {blad.cijfers.map(c => (
            <option key={c.id} value={c.id}>
              {c.naam[taal]}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst
          label={t('kaart.tijdvak')}
          value={tijdvak}
          onChange={g => ga(`/cijfers/kaart?cijfer=${cijfer.id}&tijdvak=${encodeURIComponent(g.target.value)}`)}
        >
          {tijdvakken.map(p => (
            <option key={p} value={p}>
              {zegTijd(p)}
            </option>
          ))}
        </Keuzelijst>
        <Knop onClick={() => window.print()}>{t('een.druk')}</Knop>
      </div>
      <Kaart als="section" kopId="kaart">
        <Kop niveau={2} id="kaart">
          {cijfer.naam[taal]}, {zegTijd(tijdvak)}
        </Kop>
        <Alinea soort="zacht">{t('kaart.uitleg', { gevuld: per.size, alle: blad.gemeenten.length })}</Alinea>
        <Tegelkaart
          titel={t('kaart.tegels', { wat: cijfer.naam[taal] })}
          tegels={blad.gemeenten.map(g => {
            const plek = per.get(g.naam)
            return {
              ...{ sleutel: g.naam, naam: g.naam, rij: g.rij, kolom: g.kolom },
              klas: hoogteVan(plek?.waarde, alle),
              onder: plek === undefined ? t('kaart.zonder') : <strong>{zegGetal(plek.waarde, taal)}</strong>,
            }
          })}
        />
        <Tabel
          titel={t('kaart.tabel')}
          rijen={rijenVan(blad, cijfer, tijdvak, taal, t('kaart.gemeente'))}
          sleutelVan={r => r.sleutel}
          kolommen={[
            { sleutel: 'waar', kop: t('kaart.waar'), rijkop: true, cel: r => r.waar },
            {
              sleutel: 'waarde',
              kop: t('waarden.waarde'),
              cel: r => (r.plek === undefined ? <span className="zacht">{t('kaart.zonder')}</span> : zeg(r.plek)),
            },
            { sleutel: 'soort', kop: t('kaart.soort'), cel: r => r.soort },
            { sleutel: 'bron', kop: t('waarden.bron'), cel: r => <span className="zacht">{r.plek?.bron}</span> },
          ]}
        />
        <Schakel naar={`/cijfers/${cijfer.id}`}>{t('kaart.naarCijfer')}</Schakel>
      </Kaart>
    </>
  )
}

interface Rij {
  readonly sleutel: string
  readonly waar: string
  readonly soort: string
  readonly plek: Plek | undefined
}

/** The municipalities from high to low, then what lies beside them in the same period: the region, the nation. */
function rijenVan(
  blad: Kaartblad,
  cijfer: Kaartcijfer,
  tijdvak: string,
  taal: 'nl' | 'en',
  soort: string,
): readonly Rij[] {
  const per = inTijdvak(cijfer, tijdvak)
  const gemeenten = blad.gemeenten
    .map(g => ({ sleutel: g.naam, waar: g.naam, soort, plek: per.get(g.naam) }))
    .toSorted((a, b) => (b.plek?.waarde ?? -1) - (a.plek?.waarde ?? -1) || a.waar.localeCompare(b.waar))
  const naast = cijfer.naast.flatMap(n => {
    const plek = n.punten.find(p => (p.periode ?? '') === tijdvak)
    return plek === undefined ? [] : [{ sleutel: n.cijfer, waar: n.naam[taal], soort: '', plek }]
  })
  return [...gemeenten, ...naast]
}
