import type { CSSProperties } from 'react'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import { banen, kanNu, type Baan, type Hulpdagen, type Planstap } from '../../plan/banen.ts'
import { bezoekVoor, type Maatregel } from '../../plan/maatregelfeiten.ts'
import { laatsteOver, roepnaamVan, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDatum } from './zeg.ts'

/** What happens, voluntary and under the law, on one line; each measure with its owner and days below. */
export function Maatregelen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { maatregelen } = dossier.casus
  return (
    <section aria-labelledby="maatregelen" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="maatregelen" aantal={maatregelen.length}>
          {t('plan.maatregelen')}
        </Kop>
        <Daad type="SpreekMaatregelAf" />
      </div>
      <Lijn />
      {maatregelen.length === 0 ? (
        <LegeStaat titel={t('plan.maatregelenGeen')}>{t('plan.maatregelenGeenTekst')}</LegeStaat>
      ) : (
        <>
          <Kaarten maatregelen={maatregelen.filter(m => m.klaar === null)} />
          <Afgelopen maatregelen={maatregelen.filter(m => m.klaar !== null)} />
        </>
      )}
      <KanNu />
    </section>
  )
}

function Kaarten({ maatregelen }: { maatregelen: readonly Maatregel[] }) {
  if (maatregelen.length === 0) return null
  return (
    <ul className="casus__kaarten">
      {maatregelen.map(m => (
        <Maatregelkaart key={m.id} maatregel={m} />
      ))}
    </ul>
  )
}

/** What ended stays readable with its result, and out of the way. */
function Afgelopen({ maatregelen }: { maatregelen: readonly Maatregel[] }) {
  const t = useCasusTeksten()
  if (maatregelen.length === 0) return null
  return (
    <details className="casus__meer">
      <summary>{t('plan.afgelopen', { count: maatregelen.length })}</summary>
      <Kaarten maatregelen={maatregelen} />
    </details>
  )
}

/** On which days help ran, from the journal. */
const hulpdagenVan = (dossier: Dossier): readonly Hulpdagen[] =>
  dossier.casus.hulp.flatMap(h => {
    const begin = laatsteOver(dossier, 'HulpGestart', f => f.hulp === h.id)?.gebeurd.op
    const eind = laatsteOver(dossier, 'HulpAfgerond', f => f.hulp === h.id)?.gebeurd.op
    return begin === undefined ? [] : [{ hulp: h.id, van: begin.slice(0, 10), tot: eind?.slice(0, 10) ?? null }]
  })

function Lijn() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const lijn = banen(dossier.casus, hulpdagenVan(dossier))
  if (lijn.length === 0) return null
  return (
    <Kaart>
      <Kop niveau={3}>{t('plan.lijn')}</Kop>
      <Alinea soort="zacht">{t('plan.lijnUitleg')}</Alinea>
      <div className="banen">
        {lijn.map(baan => (
          <Baanrij key={baan.baan} baan={baan} />
        ))}
      </div>
    </Kaart>
  )
}

function Baanrij({ baan }: { baan: Baan }) {
  const t = useCasusTeksten()
  return (
    <div className="banen__baan">
      <span className="banen__naam">{t(`plan.kader.${baan.baan}`)}</span>
      <ul className="banen__stappen" style={{ '--sporen': baan.sporen } as CSSProperties}>
        {baan.stappen.map(s => (
          <Stap key={s.id} stap={s} />
        ))}
      </ul>
    </div>
  )
}

function Stap({ stap: s }: { stap: Planstap }) {
  const t = useCasusTeksten()
  const tekst = useTekst()
  const periode = usePeriode()
  const wat = tekst(s.wat) ?? ''
  const zin = t('plan.stap', { wat, wie: tekst(s.wie) ?? '', periode: periode(s.van, s.tot) })
  return (
    <li
      className={`banen__stap banen__stap--${s.soort}${s.klaar ? ' banen__stap--klaar' : ''}`}
      style={{ '--links': `${s.links}%`, '--breed': `${s.breed}%`, '--spoor': s.spoor } as CSSProperties}
      title={zin}
    >
      <span aria-hidden="true">{wat}</span>
      <span className="alleen-gehoord">{zin}</span>
    </li>
  )
}

function usePeriode(): (van: string, tot: string | null) => string {
  const t = useCasusTeksten()
  const zeg = useZegDatum()
  return (van, tot) => {
    if (tot === null) return t('plan.vanaf', { van: zeg(van) })
    return tot === van ? zeg(van) : t('plan.periode', { van: zeg(van), tot: zeg(tot) })
  }
}

const TOON: Readonly<Record<'straks' | 'loopt' | 'klaar', Toon>> = { straks: 'letop', loopt: 'rustig', klaar: 'goed' }

function Maatregelkaart({ maatregel: m }: { maatregel: Maatregel }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const periode = usePeriode()
  const wat = tekst(m.tekst) ?? ''
  const loop = m.klaar !== null ? 'klaar' : m.gestartOp === null ? 'straks' : 'loopt'
  return (
    <Kaart als="li">
      <div className="rij">
        <StatusWoord toon={TOON[loop]}>{t(`plan.loop.${loop}`)}</StatusWoord>
        <span className="zacht">{t(`plan.kader.${m.kader}`)}</span>
      </div>
      <Kop niveau={3}>{wat}</Kop>
      <dl className="casus__lijst casus__lijst--naast">
        <Weetje wat={t('plan.voor')}>{m.voor.map(id => roepnaamVan(dossier, id)).join(', ')}</Weetje>
        <Weetje wat={t('plan.eigenaar')}>{tekst(m.eigenaar)}</Weetje>
        <Weetje wat={t('plan.wanneer')}>{periode(m.van, m.tot)}</Weetje>
        <Weetje wat={t('plan.toezicht')}>{tekst(m.toezicht)}</Weetje>
        <Bezoek maatregel={m} />
        <Weetje wat={t('plan.uitkomst')}>
          {m.klaar === null ? '' : `${t(`plan.resultaat.${m.klaar.resultaat}`)}. ${tekst(m.klaar.verslag) ?? ''}`}
        </Weetje>
      </dl>
      {m.klaar === null ? (
        <div className="rij">
          {m.gestartOp === null ? <Daad type="StartMaatregel" vast={{ maatregel: m.id }} over={wat} bij={wat} /> : null}
          {m.elkeDagen === null ? null : <Daad type="LegBezoekVast" vast={{ maatregel: m.id }} over={wat} bij={wat} />}
          <Daad type="RondMaatregelAf" soort="stil" vast={{ maatregel: m.id }} over={wat} bij={wat} />
        </div>
      ) : null}
    </Kaart>
  )
}

function Bezoek({ maatregel: m }: { maatregel: Maatregel }) {
  const t = useCasusTeksten()
  const zeg = useZegDatum()
  const dag = bezoekVoor(m)
  if (dag === null) return null
  const elke = t(`plan.elke.${m.elkeDagen ?? 7}` as 'plan.elke.7')
  return (
    <Weetje wat={t('plan.bezoek')}>
      {t('plan.bezoekVoor', { elke, dag: zeg(dag) })}
      <span className="casus__bijregel">{t('plan.bezocht', { count: m.bezocht.length })}</span>
    </Weetje>
  )
}

/** The actions that somebody can start now: the plan can be carried out directly. */
function KanNu() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zeg = useZegDatum()
  const nu = kanNu(dossier.casus)
  return (
    <Kaart>
      <div className="casus__kopregel">
        <Kop niveau={3}>{t('plan.kanNu')}</Kop>
        <Daad type="SpreekActieAf" soort="stil" />
      </div>
      {nu.length === 0 ? <p className="zacht">{t('plan.kanNuGeen')}</p> : null}
      <ul className="casus__punten">
        {nu.map(a => (
          <li key={a.id}>
            {tekst(a.tekst)}
            <span className="casus__bijregel">
              {tekst(a.wie)}, {t('hulp.uiterlijk', { dag: zeg(a.uiterlijk) })}
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
