import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Alinea, Kop as Titel } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { KLEURTOON } from './Bord.tsx'
import { Daad } from './Daad.tsx'
import { naamVan, useZaak } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'
import { WERKWOORDEN } from './werkwoorden.ts'

/** Number, phase, danger, and what asks for attention; never where. */
export function Kop() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const v = d.verblijf
  return (
    <header className="stapel stapel--krap">
      <div className="verblijf__titelrij">
        <Titel niveau={1}>{t('kop.titel', { nummer: v.nummer })}</Titel>
        <span className="rij">
          <StatusWoord toon={d.stand === 'aangeboden' ? 'letop' : 'rustig'}>{t(`stand.${d.stand}`)}</StatusWoord>
          <StatusWoord toon={KLEURTOON[v.kleur]}>{t(`kleur.${v.kleur}`)}</StatusWoord>
        </span>
      </div>
      <Alinea soort="zacht">
        {t(v.team === null ? 'kop.zonderTeam' : 'kop.herkomst', { gemeente: v.gemeente })}{' '}
        {t('kop.sinds', { dag: zegDatum(kalenderdag(new Date(v.op)), taal) })}.
      </Alinea>
      {v.verwachtOp === null ? null : <Alinea>{t('kop.verwacht', { dag: zegDatum(v.verwachtOp, taal) })}</Alinea>}
      {d.plek === null ? null : (
        <Alinea>
          {t('kop.plek', { plek: d.plek })}. <span className="zacht">{t('kop.adres')}</span>
        </Alinea>
      )}
      {d.signalen.length === 0 ? null : (
        <Bericht soort="letop" titel={t('kop.aandacht')} meldt={false}>
          <ul>
            {d.signalen.map(s => (
              <li key={s}>{t(`signaal.${s}`)}</li>
            ))}
          </ul>
        </Bericht>
      )}
      <div className="rij geen-print">
        <Daad type="RondAnalyseAf" soort="hoofd" />
        {v.fase === 'opvang' && d.opvangplan.trajecten.length === 0 ? null : <Daad type="BeginOpvangfase" />}
        <Daad type="VerlengVerblijf" />
        <Daad type="SluitVerblijf" />
      </div>
    </header>
  )
}

/** What waits, who is here, how great the danger is, and what finding out brought. */
export function Overzicht() {
  return (
    <div className="verblijf__blokken">
      <Werk />
      <Mensen />
      <Gevaar />
      <Fase />
    </div>
  )
}

function Werk() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const { dossier: d } = useZaak()
  const open = d.werk.filter(w => w.klaarOp === null)
  return (
    <Kaart als="section" kopId="werk">
      <Titel niveau={2} id="werk" aantal={open.length}>
        {t('blok.werk')}
      </Titel>
      {open.length === 0 ? <Alinea soort="zacht">{t('blok.werkGeen')}</Alinea> : null}
      <ul className="verblijf__regels">
        {open.map(w => {
          const over = w.onderwerp === null ? '?' : naamVan(d, w.onderwerp)
          const label = WERKWOORDEN[w.soort]?.[taal] ?? w.soort
          return (
            <li key={w.id}>
              <span>
                {label}
                {over === '?' ? null : `: ${over}`}
                <span className="zacht"> {d.organisaties[w.organisatie]}</span>
              </span>
              {w.vervaltOp === null ? null : (
                <KlokChip
                  kant="rechts"
                  klok={{
                    naam: w.klok ?? w.soort,
                    label,
                    vervaltOp: w.vervaltOp,
                    stand: Date.parse(w.vervaltOp) <= nu.getTime() ? 'verlopen' : 'loopt',
                    bron: w.bron ?? '',
                    kalender: w.kalender ?? '',
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}

function Mensen() {
  const t = useVerblijfTeksten()
  const { dossier: d } = useZaak()
  const v = d.verblijf
  return (
    <Kaart als="section" kopId="mensen">
      <Titel niveau={2} id="mensen">
        {t('blok.mensen')}
      </Titel>
      <ul>
        {v.personen.map(p => (
          <li key={p.id}>
            {naamVan(d, p.id)} <span className="zacht">({t(`blok.${p.rol}`)})</span>
          </li>
        ))}
      </ul>
      <Alinea>
        <strong>{t('blok.aanleiding')}</strong>: {d.teksten[v.aanleiding] ?? ''}
      </Alinea>
      {v.casus === null ? null : <Alinea>{t('blok.casus')}</Alinea>}
      <div className="rij geen-print">
        {d.casussen.length === 0 ? null : <Daad type="KoppelCasus" />}
        {d.collegas.length === 0 ? null : <Daad type="SperMens" />}
      </div>
    </Kaart>
  )
}

function Gevaar() {
  const t = useVerblijfTeksten()
  const { dossier: d } = useZaak()
  const { screening: s, kleur } = d.verblijf
  const woord = (k: typeof kleur) => t(`kleur.${k}`).toLowerCase()
  return (
    <Kaart als="section" kopId="gevaar">
      <Titel niveau={2} id="gevaar">
        {t('blok.gevaar')}
      </Titel>
      {s === null ? (
        <Alinea>{t('blok.nietBeoordeeld', { kleur: woord(kleur) })}</Alinea>
      ) : (
        <>
          <Alinea>
            {s.voorstel === null
              ? t(`kleur.${kleur}`)
              : t('blok.voorstel', { kleur: woord(s.voorstel), gekozen: woord(kleur) })}
          </Alinea>
          <ul>
            {s.signalen.map(x => (
              <li key={x}>{t(`keuze.signaal.${x}`)}</li>
            ))}
          </ul>
          <Alinea>{d.teksten[s.motivering] ?? ''}</Alinea>
        </>
      )}
      <div className="geen-print">
        <Daad type="StelKleurVast" />
      </div>
    </Kaart>
  )
}

function Fase() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const v = d.verblijf
  const traject = d.opvangplan.trajecten.find(x => x.id === v.traject)
  const boeking = v.geboekt
  const wat =
    boeking === null
      ? ''
      : boeking.doorstroom
        ? t('doorstroom.ja')
        : boeking.gemeente === null
          ? t('doorstroom.hier')
          : t('doorstroom.nee', { gemeente: boeking.gemeente })
  return (
    <Kaart als="section" kopId="fase">
      <Titel niveau={2} id="fase">
        {t('blok.fase')}
      </Titel>
      <Alinea>
        {t(`stand.${v.fase}`)}
        {traject === undefined ? '' : `: ${taal === 'nl' ? traject.label : traject.labelEn}`}
      </Alinea>
      {v.analyse === null ? null : (
        <>
          <Alinea>
            {t('blok.analyse', { dagen: v.analyse.dagen, advies: t(`keuze.advies.${v.analyse.advies}`).toLowerCase() })}
          </Alinea>
          <ul>
            {v.analyse.doelen.map(x => (
              <li key={x}>{d.teksten[x] ?? ''}</li>
            ))}
          </ul>
        </>
      )}
      {v.verlengd.map(x => (
        <Alinea key={x.tot + x.toelichting}>
          {t('blok.verlengd', { dag: zegDatum(x.tot, taal), reden: t(`keuze.stagnatie.${x.reden}`).toLowerCase() })}
        </Alinea>
      ))}
      {v.coordinator === null ? null : (
        <Alinea>{t('blok.coordinator', { naam: d.mensen[v.coordinator] ?? '' })}</Alinea>
      )}
      {boeking === null ? null : (
        <Alinea>{t('blok.geboekt', { wat, boeking: t(`boeking.${boeking.boeking}`) })}</Alinea>
      )}
      <div className="rij geen-print">
        <Daad type="WijsCoordinatorAan" />
        <Daad type="BoekPlek" />
      </div>
    </Kaart>
  )
}
