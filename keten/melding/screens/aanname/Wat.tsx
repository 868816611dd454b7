import { CONTEXTEN } from '../../../../gedeeld/regio/schema/kader.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { CheckboxGroep, RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useLabel } from '../melding/tweetalig.ts'
import { useMeldingTeksten } from '../teksten.ts'
import { useLijst, useRegio } from '../vormen.ts'
import { useWoord } from '../woorden.ts'
import { veldId } from './concept.ts'
import { kies, wissel, type StapProps } from './stap.ts'
import { Kadering } from './Kadering.tsx'
import { useAannameTeksten } from './teksten.ts'
import { VanPapier } from './VanPapier.tsx'

/** What is happening, where, since when. */
export function Wat({ concept: c, wijzig, fout, snel = false }: StapProps) {
  const t = useAannameTeksten()
  const lijst = useLijst()
  return (
    <>
      <VanPapier {...{ concept: c, wijzig, fout }} />
      <Gemeente {...{ concept: c, wijzig, fout }} />
      <Tekstvak
        label={t('wat.verhaal')}
        help={t('wat.verhaalHulp')}
        id={veldId('verhaal')}
        fout={fout('verhaal')}
        value={c.verhaal}
        onChange={g => wijzig({ verhaal: g.target.value })}
      />
      <Vormen {...{ concept: c, wijzig, fout }} />
      {snel ? null : <Contextkeuze {...{ concept: c, wijzig, fout }} />}
      <Kadering concept={c} wat={['expertise', 'verantwoordelijk', 'grenzen']} />
      {snel ? null : (
        <>
          <CheckboxGroep
            label={t('wat.aard')}
            id={veldId('aard')}
            fout={fout('aard')}
            naast
            keuzes={lijst('aard')}
            gekozen={c.aard}
            invoer={{
              name: 'aard',
              onChange: async g => wijzig({ aard: wissel(c.aard, g.target.value) }),
            }}
          />
          <RadioGroep
            label={t('wat.reikwijdte')}
            naast="kort"
            keuzes={lijst('reikwijdte')}
            gekozen={c.reikwijdte}
            invoer={{
              name: 'reikwijdte',
              onChange: async g => wijzig({ reikwijdte: g.target.value }),
            }}
          />
          <RadioGroep
            label={t('wat.waar')}
            naast="kort"
            keuzes={lijst('plaats')}
            gekozen={c.waar}
            invoer={{ name: 'plaats', onChange: async g => wijzig({ waar: g.target.value }) }}
          />
          <Veld
            label={t('wat.sinds')}
            help={t('wat.sindsHulp')}
            vrij
            autoComplete="off"
            id={veldId('sinds')}
            fout={fout('sinds')}
            value={c.sinds}
            onChange={g => wijzig({ sinds: g.target.value })}
          />
          <Problemen {...{ concept: c, wijzig, fout }} />
        </>
      )}
    </>
  )
}

function Gemeente({ concept: c, wijzig, fout }: StapProps) {
  const t = useAannameTeksten()
  const { regio } = useRegio()
  const namen = (regio?.gemeenten ?? []).map(g => g.naam).toSorted((a, b) => a.localeCompare(b, 'nl'))
  return (
    <Keuzelijst
      label={t('wat.gemeente')}
      id={veldId('gemeente')}
      fout={fout('gemeente')}
      value={c.gemeente}
      onChange={g => wijzig({ gemeente: g.target.value })}
    >
      <option value="" />
      {namen.map(naam => (
        <option key={naam}>{naam}</option>
      ))}
    </Keuzelijst>
  )
}

/** At home, by informal care, or by professionals: it decides who is responsible (R003-35). */
function Contextkeuze({ concept: c, wijzig }: StapProps) {
  const t = useAannameTeksten()
  const label = useLabel()
  const { regio } = useRegio()
  const keuzes = (regio?.kader?.contexten ?? []).map(k => ({ waarde: k.id, label: label(k) }))
  if (keuzes.length === 0) return null
  return (
    <RadioGroep
      label={t('wat.context')}
      vrij
      keuzes={keuzes}
      gekozen={c.context}
      invoer={{ name: 'context', onChange: async g => wijzig({ context: kies(CONTEXTEN, g.target.value) }) }}
    />
  )
}

/** What else weighs on this household (R004-32). */
function Problemen({ concept: c, wijzig }: StapProps) {
  const t = useAannameTeksten()
  const label = useLabel()
  const { regio } = useRegio()
  const keuzes = (regio?.kader?.problemen ?? []).map(k => ({ waarde: k.id, label: label(k) }))
  if (keuzes.length === 0) return null
  return (
    <CheckboxGroep
      label={t('wat.problemen')}
      help={t('wat.problemenHulp')}
      vrij
      naast
      keuzes={keuzes}
      gekozen={c.problemen}
      invoer={{ name: 'problemen', onChange: async g => wijzig({ problemen: wissel(c.problemen, g.target.value) }) }}
    />
  )
}

const EIGEN_VORMEN = ['partnergeweld', 'kindermishandeling', 'ouderenmishandeling', 'oudermishandeling', 'overig']

/** The forms of the region; one that falls outside says at once where it does belong. */
function Vormen({ concept: c, wijzig, fout }: StapProps) {
  const t = useAannameTeksten()
  const woord = useWoord()
  const zeg = useMeldingTeksten()
  const label = useLabel()
  const { taal } = useTaal()
  const { regio } = useRegio()
  const vormen = regio?.vormen ?? []
  const keuzes =
    vormen.length === 0
      ? EIGEN_VORMEN.map(id => ({ waarde: id, label: woord('vorm', id) }))
      : vormen.map(v => ({ waarde: v.id, label: v.label, ...(v.binnen ? {} : { help: t('wat.buiten') }) }))
  const buiten = vormen.filter(v => !v.binnen && c.vormen.includes(v.id))
  const adres = (id: string | undefined) => regio?.organisaties.find(o => o.id === id)?.naam ?? t('wat.buitenOnbekend')
  return (
    <div className="stapel stapel--half">
      <CheckboxGroep
        label={t('wat.vormen')}
        id={veldId('vormen')}
        fout={fout('vormen')}
        naast
        keuzes={keuzes}
        gekozen={c.vormen}
        invoer={{ name: 'vormen', onChange: async g => wijzig({ vormen: wissel(c.vormen, g.target.value) }) }}
      />
      {buiten.map(v => (
        <Bericht key={v.id} soort="letop" titel={t('wat.buitenTitel')}>
          {t('wat.buitenTekst', { vorm: v.label, adres: adres(v.adres) })}
          {v.toelichting === undefined ? null : <span className="zacht">{v.toelichting}</span>}
        </Bericht>
      ))}
      {(regio?.bijzondereVormen ?? [])
        .filter(b => b.vormen.some(v => c.vormen.includes(v)))
        .map(b => (
          <Bericht key={b.id} soort="letop" titel={taal === 'en' ? b.consult.tekstEn : b.consult.tekst}>
            {zeg('zorgvuldig.consult.bijAanname')}
            <ul className="punten">
              {b.nietDoen.map(n => (
                <li key={n.id}>{label(n)}</li>
              ))}
            </ul>
          </Bericht>
        ))}
    </div>
  )
}
