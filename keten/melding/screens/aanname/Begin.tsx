import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { RadioGroep, Vinkje } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { LEEG_PAPIER, voorstel, type Aanname } from './concept.ts'
import { useAannameTeksten } from './teksten.ts'
import { kies } from './stap.ts'

interface BeginProps {
  readonly concept: Aanname
  readonly wijzig: (anders: Partial<Aanname>) => void
}

/** Danger first; then whether this is an advice or a report. */
export function Begin({ concept, wijzig }: BeginProps) {
  const t = useAannameTeksten()
  return (
    <div className="stapel melding__smal">
      <section className="kaart kaart--nadruk stapel" aria-labelledby="gevaar">
        <Kop niveau={2} id="gevaar">
          {t('begin.vraag')}
        </Kop>
        <Alinea>{t('begin.hulp')}</Alinea>
        <div className="rij">
          <Knop soort="gevaar" onClick={() => wijzig({ acuut: true, plek: 'snel' })}>
            {t('begin.ja')}
          </Knop>
          <Knop
            soort={concept.plek === 'keuze' ? 'gewoon' : 'hoofd'}
            aria-expanded={concept.plek === 'keuze'}
            onClick={() => wijzig({ acuut: false, plek: 'keuze' })}
          >
            {t('begin.nee')}
          </Knop>
        </div>
      </section>
      <div className="aanname__papier">
        <Vinkje
          label={t('papier.neemOver')}
          checked={concept.papier !== null}
          onChange={g => wijzig({ papier: g.target.checked ? LEEG_PAPIER : null })}
        />
        <Schakel naar="/aanname/papier">{t('papier.naarLeeg')}</Schakel>
      </div>
      {concept.plek === 'keuze' ? <AdviesOfMelding concept={concept} wijzig={wijzig} /> : null}
    </div>
  )
}

function AdviesOfMelding({ concept: c, wijzig }: BeginProps) {
  const t = useAannameTeksten()
  const jaNee = [
    { waarde: 'ja', label: t('keuze.ja') },
    { waarde: 'nee', label: t('keuze.nee') },
  ]
  const wijst = voorstel(c)
  return (
    <section className="stapel" aria-labelledby="keuze">
      <Kop niveau={2} id="keuze">
        {t('keuze.titel')}
      </Kop>
      <RadioGroep
        label={t('keuze.kader')}
        help={t('keuze.kaderHulp')}
        naast="kort"
        keuzes={jaNee}
        gekozen={c.kader}
        invoer={{ name: 'kader', onChange: async g => wijzig({ kader: kies(['ja', 'nee'] as const, g.target.value) }) }}
      />
      <RadioGroep
        label={t('keuze.zelf')}
        naast="kort"
        keuzes={jaNee}
        gekozen={c.zelf}
        invoer={{ name: 'zelf', onChange: async g => wijzig({ zelf: kies(['ja', 'nee'] as const, g.target.value) }) }}
      />
      <div role="status">
        {wijst === null ? null : (
          <Bericht soort="info" titel={t(`keuze.${wijst}`)} meldt={false}>
            {t(wijst === 'melding' ? 'keuze.meldingTekst' : 'keuze.adviesTekst')}
          </Bericht>
        )}
      </div>
      <div className="rij">
        {wijst === 'advies' ? (
          <Schakel naar="/adviezen/nieuw" className="nl-button nl-button--primary">
            {t('keuze.naarAdvies')}
          </Schakel>
        ) : null}
        <Knop soort={wijst === 'advies' ? 'gewoon' : 'hoofd'} onClick={() => wijzig({ plek: 'wat' })}>
          {t(wijst === 'advies' ? 'keuze.tochMelding' : 'keuze.naarMelding')}
        </Knop>
        {wijst === 'advies' ? null : (
          <Schakel naar="/adviezen/nieuw">{t(wijst === null ? 'keuze.naarAdvies' : 'keuze.tochAdvies')}</Schakel>
        )}
      </div>
    </section>
  )
}
