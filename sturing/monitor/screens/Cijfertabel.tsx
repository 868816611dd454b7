import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Vonk } from '../../../toon/grafiek/Vonk.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Reeks, Regel } from './gegevens.ts'
import { bewegingInReeks, oordeelVan, verloopVan } from './oordeel.ts'
import { useCijferTeksten } from './teksten.ts'
import { plekVan, zegTijdvak, zegWaarde } from './woorden.ts'

export interface CijfertabelProps {
  readonly titel: string
  readonly regels: readonly Regel[]
  readonly per: ReadonlyMap<string, Reeks>
  readonly schrijven: boolean
}

/** The figures under one question: the newest value, which way it goes, and which way it should go. */
export function Cijfertabel({ titel, regels, per, schrijven }: CijfertabelProps) {
  const t = useCijferTeksten()
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      rijen={regels}
      sleutelVan={r => r.id}
      kolommen={[
        { sleutel: 'naam', kop: t('lijst.cijfer'), rijkop: true, cel: r => <Naam regel={r} /> },
        {
          sleutel: 'waarde',
          kop: t('lijst.waarde'),
          cel: r => <Nieuwste regel={r} schrijven={schrijven} />,
        },
        { sleutel: 'beweging', kop: t('lijst.beweging'), cel: r => <Bewogen regel={r} reeks={per.get(r.id)} /> },
        { sleutel: 'kant', kop: t('lijst.bedoeling'), cel: r => t(`kantKort.${r.kant}`) },
        { sleutel: 'bron', kop: t('lijst.bron'), cel: r => <span className="zacht">{per.get(r.id)?.bron}</span> },
      ]}
    />
  )
}

function Naam({ regel }: { regel: Regel }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <span className="cijfers__naam">
      <Schakel naar={`/cijfers/${regel.id}`}>{regel.naam[taal]}</Schakel>
      <span className="zacht">{t(`niveau.${regel.niveau}`)}</span>
    </span>
  )
}

function Nieuwste({ regel, schrijven }: { regel: Regel; schrijven: boolean }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (regel.waarde === null)
    return (
      <span className="cijfers__naam">
        <span className="zacht">{t(regel.suppressed === true ? 'lijst.verborgen' : 'lijst.geenWaarde')}</span>
        <span className="zacht">{regel.why ?? t(schrijven ? 'lijst.vulIn' : 'lijst.geenWaardeUitleg')}</span>
      </span>
    )
  return (
    <span className="cijfers__naam">
      <strong>{zegWaarde(regel, regel.eenheid, taal)}</strong>
      <span className="zacht">{regel.periode === null ? t('lijst.geenJaar') : zegTijdvak(regel.periode, taal)}</span>
    </span>
  )
}

function Bewogen({ regel, reeks }: { regel: Regel; reeks: Reeks | undefined }) {
  const t = useCijferTeksten()
  const beweging = bewegingInReeks(reeks)
  if (beweging === null)
    return (
      <span className="cijfers__beweging">
        <span className="zacht">{t('beweging.geen')}</span>
        <Lijntje regel={regel} reeks={reeks} />
      </span>
    )
  const oordeel = oordeelVan(regel.kant, beweging)
  const zin = `${t(`beweging.${beweging}`)}: ${t(`oordeel.${oordeel}`)}`
  return (
    <span className="cijfers__beweging">
      {oordeel === 'goede-kant' ? <StatusWoord toon="goed">{zin}</StatusWoord> : null}
      {oordeel === 'verkeerde-kant' ? <StatusWoord toon="letop">{zin}</StatusWoord> : null}
      {oordeel === 'gelijk' || oordeel === 'geen-kant' ? <span>{t(`beweging.${beweging}`)}</span> : null}
      <Lijntje regel={regel} reeks={reeks} />
    </span>
  )
}

/** The course in small, and the same in words for who does not see it; a year that is too small to show stays open. */
function Lijntje({ regel, reeks }: { regel: Regel; reeks: Reeks | undefined }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const punten = verloopVan(reeks)
  if (punten.length < 2) return null
  const zeg = (waarde: number | null) =>
    waarde === null ? t('lijst.verborgen') : zegWaarde({ waarde }, regel.eenheid, taal)
  return (
    <>
      <Vonk punten={punten.flatMap(p => punt(plekVan(p.periode), p.waarde))} />
      <span className="alleen-gehoord">
        {punten.map(p => `${zegTijdvak(p.periode, taal)}: ${zeg(p.waarde)}`).join(', ')}
      </span>
    </>
  )
}

const punt = (x: number | null, waarde: number | null) => (x === null ? [] : [{ x, waarde }])
