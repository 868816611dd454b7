import { useState } from 'react'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../../toon/delen/Veld.tsx'
import { spoorVan, sporen, type Spoor } from '../../systeem/spoor.ts'
import { naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Analyse, Belangen } from './Analyse.tsx'
import { Coach } from './Coach.tsx'
import { Daad } from './Daad.tsx'
import { Gedeeld } from './Gedeeld.tsx'
import { Inzage } from './Inzage.tsx'
import { useMens } from './Systeem.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** Everything of one member in one place: own view, own goals, own help, own contact. And with whom it was last. */
export function Sporen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { personen } = dossier.casus
  const [gekozen, kies] = useState('')
  const [alsPersoon, zetAlsPersoon] = useState(false)
  const wie = personen.some(p => p.id === gekozen) ? gekozen : (personen[0]?.id ?? '')
  return (
    <div className="casus__deel">
      <Contactlijst />
      <section aria-labelledby="spoor" className="stapel stapel--krap">
        <Kop niveau={2} id="spoor">
          {t('spoor.titel')}
        </Kop>
        <Keuzelijst label={t('spoor.kies')} value={wie} onChange={g => kies(g.target.value)}>
          {personen.map(p => (
            <option key={p.id} value={p.id}>
              {naamVan(dossier, p.id)}
            </option>
          ))}
        </Keuzelijst>
        {wie === '' ? null : (
          <>
            <div className="casus__nietAfdrukken">
              <Knop soort="stil" aria-pressed={alsPersoon} onClick={() => zetAlsPersoon(!alsPersoon)}>
                {t(alsPersoon ? 'inzage.dicht' : 'inzage.knop')}
              </Knop>
            </div>
            {alsPersoon ? (
              <Inzage key={wie} persoon={wie} />
            ) : (
              <Spoorblad key={wie} spoor={spoorVan(dossier.casus, wie)} />
            )}
          </>
        )}
      </section>
      <Coach />
      <Belangen />
      <Analyse />
    </div>
  )
}

function Contactlijst() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const dag = (op: string | null) => (op === null ? <span className="zacht">{t('spoor.nooit')}</span> : zegKort(op))
  return (
    <section aria-labelledby="contact" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="contact">
          {t('spoor.contact')}
        </Kop>
        <div className="rij">
          <Daad type="LegContactVast" />
          <Daad type="LegGezinsgesprekVast" />
        </div>
      </div>
      <Tabel
        titel={t('spoor.contact')}
        titelVerborgen
        rijen={sporen(dossier.casus)}
        sleutelVan={s => s.persoon}
        kolommen={[
          { sleutel: 'wie', kop: t('systeem.kolom.wie'), rijkop: true, cel: s => naamVan(dossier, s.persoon) },
          { sleutel: 'laatste', kop: t('spoor.laatste'), cel: s => dag(s.laatsteContact) },
          { sleutel: 'pogingen', kop: t('spoor.pogingen'), cel: s => s.pogingen.length },
          { sleutel: 'kijk', kop: t('spoor.kijk'), cel: s => dag(s.kijk?.op ?? null) },
        ]}
      />
    </section>
  )
}

function Spoorblad({ spoor: s }: { spoor: Spoor }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const naam = naamVan(dossier, s.persoon)
  const { jaar, rol } = useMens()(s.persoon)
  const lid = dossier.casus.personen.find(p => p.id === s.persoon)
  const bij = { vast: { persoon: s.persoon }, over: naam, bij: naam }
  return (
    <Kaart als="article" kopId="spoorblad">
      <Kop niveau={3} id="spoorblad">
        {naam}
      </Kop>
      <p className="zacht">{[jaar, rol].filter(Boolean).join(', ')}</p>
      {s.nietZelf === null ? null : (
        <Bericht soort="letop" titel={t('feit.KanNietZelfVragen')} meldt={false}>
          {t(`nietZelf.${s.nietZelf.waarom}`)}
        </Bericht>
      )}
      <Kijk spoor={s} />
      <InHetPlan spoor={s} />
      <Contact spoor={s} />
      <Gedeeld persoon={s.persoon} />
      <details className="casus__meer">
        <summary>{t('spoor.meer')}</summary>
        <div className="rij">
          {lid?.kind ? <Daad type="NoteerBelangenconflict" {...bij} vast={{ kind: s.persoon }} /> : null}
          {lid?.kind ? null : <Daad type="LegGeweldInJeugdVast" {...bij} />}
          <Daad type="StelVeiligContactIn" {...bij} />
          <Daad type="LegVastDatIemandNietZelfVraagt" {...bij} />
          <Daad type="LegSignaalVast" {...bij} />
          <Daad type="BeeindigLidmaatschap" {...bij} />
          <Daad type="LegErvaringToestemmingVast" {...bij} />
          <Daad type="KoppelErvaringsdeskundige" {...bij} />
          <Daad type="TrekErvaringToestemmingIn" {...bij} />
          <Daad type="WijsSpoorwerkerAan" {...bij} />
          <Daad type="DeelFeit" {...bij} />
        </div>
      </details>
    </Kaart>
  )
}

/** How this person sees it, with the day; earlier views stay readable. */
function Kijk({ spoor: s }: { spoor: Spoor }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const naam = naamVan(dossier, s.persoon)
  const kind = dossier.casus.personen.some(p => p.id === s.persoon && p.kind)
  const jeugd = s.jeugd
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={4}>{t('spoor.eigenKijk')}</Kop>
      {s.kijk === null ? (
        <div className="rij">
          <StatusWoord toon="letop">{t(kind ? 'signaal.kind-zonder-kijk' : 'signaal.kijk-ontbreekt')}</StatusWoord>
        </div>
      ) : (
        <>
          {s.kijk.op === null ? null : <p className="zacht">{zegKort(s.kijk.op)}</p>}
          <p className="casus__brief casus__bij">{tekst(s.kijk.verslag)}</p>
        </>
      )}
      {s.eerdereKijken.length === 0 ? null : (
        <details className="casus__meer">
          <summary>{t('spoor.eerder')}</summary>
          {[...s.eerdereKijken].reverse().map(k => (
            <div key={k.verslag}>
              {k.op === null ? null : <p className="zacht">{zegKort(k.op)}</p>}
              <p className="casus__brief">{tekst(k.verslag)}</p>
            </div>
          ))}
        </details>
      )}
      {jeugd === null ? null : (
        <div>
          <Kop niveau={4}>{t('feit.GeweldInJeugd')}</Kop>
          <p className="casus__brief">{tekst(jeugd.verslag)}</p>
          <p className="zacht">
            {t('spoor.alleenVoor', { doelen: jeugd.waarvoor.map(d => t(`jeugddoel.${d}`).toLowerCase()).join(', ') })}
          </p>
        </div>
      )}
      <div className="rij">
        <Daad type="LegKijkVast" vast={{ persoon: s.persoon }} over={naam} bij={naam} />
        {kind ? <Daad type="LegGesprekMetKindVast" vast={{ kind: s.persoon }} over={naam} bij={naam} /> : null}
        {kind ? <Daad type="LegGeenGesprekVast" vast={{ kind: s.persoon }} over={naam} bij={naam} /> : null}
      </div>
    </div>
  )
}

function InHetPlan({ spoor: s }: { spoor: Spoor }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const naam = naamVan(dossier, s.persoon)
  const lijst = (ids: readonly string[]) =>
    ids.length === 0 ? (
      <span className="zacht">{t('spoor.nietsNog')}</span>
    ) : (
      <ul className="casus__punten">
        {ids.map(id => (
          <li key={id}>{tekst(id)}</li>
        ))}
      </ul>
    )
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={4}>{t('spoor.plan')}</Kop>
      <dl className="casus__lijst">
        <Weetje wat={t('hulp.doelen')}>{lijst(s.doelen.map(d => d.tekst))}</Weetje>
        <Weetje wat={t('plan.voorwaarden')}>{lijst(s.voorwaarden.map(v => v.tekst))}</Weetje>
        <Weetje wat={t('spoor.hulp')}>{lijst(s.hulp.map(h => h.wat))}</Weetje>
        <Weetje wat={t('stukken.titel')}>
          {s.stukken.length === 0 ? (
            ''
          ) : (
            <ul className="casus__punten">
              {s.stukken.map(stuk => (
                <li key={stuk.id}>
                  {stuk.brief === null
                    ? (tekst(stuk.versies.at(-1)?.naam) ?? t('stukken.zonderNaam'))
                    : t('stukken.briefAan', { wie: naamVan(dossier, stuk.brief.ontvanger) })}
                </li>
              ))}
            </ul>
          )}
        </Weetje>
        <Weetje wat={t('hulp.risicos')}>{lijst(s.risicos.filter(r => !r.zonderInvloed).map(r => r.tekst))}</Weetje>
      </dl>
      <div className="rij">
        <Daad type="StelDoel" vast={{ persoon: s.persoon }} over={naam} bij={naam} />
        <Daad type="BiedHulpAan" vast={{ persoon: s.persoon }} over={naam} bij={naam} />
      </div>
    </div>
  )
}

/** Attempts, motivation and refusals, each with its day, each apart. */
function Contact({ spoor: s }: { spoor: Spoor }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const naam = naamVan(dossier, s.persoon)
  const bij = { vast: { persoon: s.persoon }, over: naam, bij: naam }
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={4}>{t('spoor.contactMet')}</Kop>
      <dl className="casus__lijst">
        <Weetje wat={t('spoor.laatste')}>
          {s.laatsteContact === null ? t('spoor.nooit') : zegKort(s.laatsteContact)}
        </Weetje>
        <Weetje wat={t('spoor.pogingen')}>
          {s.pogingen.length === 0 ? '' : `${s.pogingen.length}: ${s.pogingen.map(zegKort).join(', ')}`}
        </Weetje>
        <Weetje wat={t('spoor.motivatie')}>
          {s.motivatie === null
            ? ''
            : t('spoor.opDag', { wat: t(`motivatie.${s.motivatie.fase}`), dag: zegKort(s.motivatie.op) })}
        </Weetje>
        <Weetje wat={t('spoor.weigeringen')}>
          {s.weigeringen.length === 0 ? (
            ''
          ) : (
            <ul className="casus__punten">
              {s.weigeringen.map(w => (
                <li key={w.verslag}>
                  {t('spoor.opDag', { wat: t(`nee.${w.wat}`), dag: zegKort(w.op) })}
                  <span className="casus__bijregel">{tekst(w.verslag)}</span>
                </li>
              ))}
            </ul>
          )}
        </Weetje>
      </dl>
      <div className="rij">
        <Daad type="LegContactVast" {...bij} />
        <Daad type="LegMotivatieVast" {...bij} />
        <Daad type="LegWeigeringVast" {...bij} />
      </div>
    </div>
  )
}
