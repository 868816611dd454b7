import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../../toon/tijd/zeg.ts'
import { ANTWOORDEN } from '../../papier/woorden.ts'
import { Gegevens } from '../Gegevens.tsx'
import { naamVan, type Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useLijstwoord, useRegio, useVormwoord } from '../vormen.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { houvastVan } from '../../weging.ts'
import { Besluit } from './Besluit.tsx'
import { Informatie } from './Informatie.tsx'
import { Instrument } from './Instrument.tsx'
import { Kader } from './Kader.tsx'
import { Plan } from './Plan.tsx'
import { Stappen } from './Stappen.tsx'
import { useLabel } from './tweetalig.ts'
import { springNaar } from './WatNu.tsx'

/** What do we know, what is missing, what contradicts; then the steps of the region, then the decision. */
export function Weging({ dossier }: { dossier: Dossier }) {
  return (
    <div className="melding__kolommen">
      <div className="stapel melding__ruim">
        <Verhaal dossier={dossier} />
        <Kader dossier={dossier} />
        <Instrument dossier={dossier} />
        <Informatie dossier={dossier} />
        <Stappen dossier={dossier} />
        <Besluit dossier={dossier} />
        <Plan dossier={dossier} />
        <Onderzoek dossier={dossier} />
      </div>
      <Zicht dossier={dossier} />
    </div>
  )
}

function Verhaal({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const vorm = useVormwoord()
  const lijst = useLijstwoord()
  const label = useLabel()
  const { regio } = useRegio()
  const nu = useNu()
  const { taal } = useTaal()
  const { toedracht, kanaal, klasse, crises, papier } = dossier.melding
  const problemen = (regio?.kader?.problemen ?? []).filter(p => toedracht.problemen?.includes(p.id))
  const regels: readonly (readonly [string, string])[] = [
    [t('verhaal.vormen'), toedracht.vormen.map(vorm).join(', ')],
    [t('verhaal.aard'), toedracht.aard.map(a => lijst('aard', a)).join(', ')],
    [t('verhaal.reikwijdte'), lijst('reikwijdte', toedracht.reikwijdte)],
    [t('verhaal.plaats'), lijst('plaats', toedracht.plaats)],
    [t('verhaal.sinds'), toedracht.sinds ?? t('verhaal.onbekend')],
    ...(problemen.length === 0 ? [] : [[t('verhaal.problemen'), problemen.map(label).join(', ')] as const]),
    ...crises.map(
      c => [t('verhaal.crisis'), `${woord('crisis', c.voor)}, ${zegMoment({ op: c.op, nu, taal })}`] as const,
    ),
    [t('verhaal.hoe'), woord('kanaal', kanaal)],
    ...(papier === null
      ? []
      : [
          [
            t('verhaal.papier'),
            t('verhaal.papierRegel', {
              formulier: papier.formulier,
              op: zegMoment({ op: papier.op, nu, taal }),
              wie: dossier.mensen[papier.door] ?? '?',
              reden: ANTWOORDEN['papier.reden']?.[papier.reden]?.[taal] ?? papier.reden,
            }),
          ] as const,
        ]),
    [t('verhaal.eerder'), woord('klasse', klasse)],
  ]
  return (
    <Kaart als="section" kopId="verhaal">
      <Kop niveau={2} id="verhaal">
        {t('verhaal.titel')}
      </Kop>
      <p className="melding__verhaal">{dossier.teksten[toedracht.verhaal]}</p>
      {dossier.melding.aanvullingen.map(id => (
        <div key={id}>
          <Kop niveau={3}>{t('zorgvuldig.aanvullen.later')}</Kop>
          <p className="melding__verhaal">{dossier.teksten[id]}</p>
        </div>
      ))}
      <Gegevens regels={regels} />
    </Kaart>
  )
}

/** What is not answered yet and what does not fit together: shown, never added up. */
function Zicht({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { taal } = useTaal()
  const { gaten, tegenspraak, regio } = dossier
  const vraagtekst = (id: string) => {
    const vraag = regio.instrument.find(v => v.id === id)
    return vraag === undefined ? id : taal === 'en' ? vraag.vraagEn : vraag.vraag
  }
  const houvast = dossier.melding.antwoorden.map(houvastVan)
  const perVraag = [...new Set(gaten.map(g => g.vraag))].map(vraag => ({
    vraag,
    wie: gaten.flatMap(g => (g.vraag === vraag && g.persoon !== null ? [naamVan(dossier, g.persoon)] : [])),
  }))
  return (
    <aside className="stapel melding__zicht" aria-label={t('instrument.gaten')}>
      <section className="stapel stapel--krap" aria-labelledby="tegenspraak">
        <Kop niveau={2} id="tegenspraak" aantal={tegenspraak.length}>
          {t('instrument.tegenspraak')}
        </Kop>
        {tegenspraak.length === 0 ? <p className="zacht">{t('instrument.geenTegenspraak')}</p> : null}
        <ul className="zichtlijst">
          {tegenspraak.map((een, plek) => (
            <li key={plek} className="zichtlijst__letop">
              {een.uitleg}
              <button type="button" className="linkknop" onClick={() => springNaar(`vraag-${een.vraag}`)}>
                {vraagtekst(een.vraag)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="stapel stapel--krap" aria-labelledby="houvast">
        <Kop niveau={2} id="houvast">
          {t('instrument.houvast.titel')}
        </Kop>
        <ul className="zichtlijst">
          {(['met-bron', 'zonder-bron', 'onbekend'] as const).map(soort => (
            <li key={soort}>{t(`instrument.houvast.${soort}`, { count: houvast.filter(h => h === soort).length })}</li>
          ))}
        </ul>
        <p className="zacht">{t('instrument.houvast.uitleg')}</p>
      </section>
      <section className="stapel stapel--krap" aria-labelledby="gaten">
        <Kop niveau={2} id="gaten" aantal={perVraag.length}>
          {t('instrument.gaten')}
        </Kop>
        {perVraag.length === 0 ? <p className="zacht">{t('instrument.geenGaten')}</p> : null}
        <ul className="zichtlijst">
          {perVraag.map(({ vraag, wie }) => (
            <li key={vraag}>
              <button type="button" className="linkknop" onClick={() => springNaar(`vraag-${vraag}`)}>
                {vraagtekst(vraag)}
              </button>
              {wie.length === 0 ? null : <span className="zacht">{wie.join(', ')}</span>}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}

function Onderzoek({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  const { mag, melding: m } = dossier
  const kanStarten = mag.includes('StartOnderzoek')
  if (!kanStarten && m.onderzoek === 'geen') return null
  return (
    <Kaart als="section" kopId="onderzoek">
      <Kop niveau={2} id="onderzoek">
        <Begrip naam="onderzoek">{t('onderzoek.titel')}</Begrip>
      </Kop>
      {kanStarten ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="onderzoek"
          knop={t('onderzoek.start')}
          soort="hoofd"
          velden={[{ naam: 'opzet', soort: 'tekst', label: t('onderzoek.opzet') }]}
        />
      ) : (
        <p>{t(m.onderzoek === 'loopt' ? 'onderzoek.loopt' : 'onderzoek.afgerond')}</p>
      )}
      {mag.includes('RondOnderzoekAf') ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="onderzoek/conclusie"
          knop={t('onderzoek.rondAf')}
          velden={[
            { naam: 'bevindingen', soort: 'tekst', label: t('onderzoek.bevindingen') },
            {
              naam: 'conclusie',
              soort: 'keuze',
              label: t('onderzoek.conclusie'),
              keuzes: keuzes('conclusie', ['bevestigd', 'niet-bevestigd', 'weerlegd', 'voortijdig-gesloten']),
            },
          ]}
        />
      ) : null}
    </Kaart>
  )
}
