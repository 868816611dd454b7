import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Resultatenblad, Uitkomst } from '../resultaten.ts'
import { useResultaten } from './gegevens.ts'
import { bewegingVan, oordeelVan } from './oordeel.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegTijdvak, zegWaarde } from './woorden.ts'
import './cijfers.css'

/** What does our work together bring? The figures the region shares with its partners, to read only. */
export function Scherm() {
  const vraag = useResultaten()
  if (vraag.isPending) return <Laadt />
  if (vraag.data === undefined) return <WeigeringBericht weigering={vraag.error} />
  return <Resultaten blad={vraag.data} />
}

/** The page itself, as it stands on the screen and on paper. */
export function Resultaten({ blad }: { blad: Resultatenblad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('resultaten.titel')}</Kop>
        <Alinea soort="zacht">{t('resultaten.lead')}</Alinea>
      </div>
      {blad.uitkomsten.length === 0 ? (
        <LegeStaat titel={t('resultaten.leeg')}>{t('resultaten.leegTekst')}</LegeStaat>
      ) : (
        <div className="rij niet-op-papier">
          <Knop onClick={() => window.print()}>{t('lijst.druk')}</Knop>
        </div>
      )}
      {blad.vragen.map(v => (
        <Kaart key={v.id} als="section" kopId={`uitkomst-${v.id}`}>
          <Kop niveau={2} id={`uitkomst-${v.id}`}>
            {v.vraag[taal]}
          </Kop>
          <div className="cijfers__lijst">
            <Uitkomsten titel={v.vraag[taal]} regels={blad.uitkomsten.filter(u => u.vraag === v.id)} />
          </div>
        </Kaart>
      ))}
    </div>
  )
}

function Uitkomsten({ titel, regels }: { titel: string; regels: readonly Uitkomst[] }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      rijen={regels}
      sleutelVan={r => r.id}
      kolommen={[
        {
          sleutel: 'naam',
          kop: t('lijst.cijfer'),
          rijkop: true,
          cel: r => (
            <span className="cijfers__naam">
              <span>{r.naam[taal]}</span>
              <span className="zacht">{r.definitie[taal]}</span>
            </span>
          ),
        },
        { sleutel: 'waarde', kop: t('lijst.waarde'), cel: r => <Waarde uitkomst={r} /> },
        { sleutel: 'beweging', kop: t('lijst.beweging'), cel: r => <Bewogen uitkomst={r} /> },
        { sleutel: 'kant', kop: t('lijst.bedoeling'), cel: r => t(`kantKort.${r.kant}`) },
        {
          sleutel: 'lees',
          kop: t('resultaten.lees'),
          cel: r => (
            <span className="cijfers__naam zacht">
              <span>{r.bron}</span>
              {r.grenzen.map(g => (
                <span key={g.nl}>{g[taal]}</span>
              ))}
            </span>
          ),
        },
      ]}
    />
  )
}

function Waarde({ uitkomst: u }: { uitkomst: Uitkomst }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (u.waarde === null)
    return (
      <span className="cijfers__naam">
        <span className="zacht">{t(u.verborgen ? 'lijst.verborgen' : 'lijst.geenWaarde')}</span>
        {u.waarom === null ? null : <span className="zacht">{u.waarom}</span>}
      </span>
    )
  return (
    <span className="cijfers__naam">
      <strong>{zegWaarde(u, u.eenheid, taal)}</strong>
      <span className="zacht">{u.periode === null ? t('lijst.geenJaar') : zegTijdvak(u.periode, taal)}</span>
    </span>
  )
}

function Bewogen({ uitkomst: u }: { uitkomst: Uitkomst }) {
  const t = useCijferTeksten()
  const beweging = bewegingVan(u.punten)
  if (beweging === null) return <span className="zacht">{t('beweging.geen')}</span>
  return <span>{`${t(`beweging.${beweging}`)}: ${t(`oordeel.${oordeelVan(u.kant, beweging)}`)}`}</span>
}
