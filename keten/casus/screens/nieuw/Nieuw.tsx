import { useState } from 'react'
import { useConcept } from '../../../../toon/api/concept.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { CheckboxGroep, RadioGroep, Vinkje } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useGa } from '../../../../toon/delen/Schakel.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import type { CasusInvoer } from '../../loop/opdrachten-rechtstreeks.ts'
import { VERVERS } from '../useDossier.ts'
import { LEEG, naarVerzoek, veldId, watMist, wissel, type Nieuw } from './concept.ts'
import { Gezin } from './Gezin.tsx'
import { Relaties } from './Relaties.tsx'
import { useNieuwTeksten } from './teksten.ts'
import { useRegio } from './useRegio.ts'
import '../casus.css'

export interface DeelProps {
  readonly concept: Nieuw
  readonly wijzig: (anders: Partial<Nieuw>) => void
  /** What is wrong with a field, after sending was tried. */
  readonly fout: (veld: string) => string | undefined
}

/** A family that came to the team itself: what was told, about whom, is anybody in danger now? */
export function Scherm() {
  const t = useNieuwTeksten()
  const [concept, zet, wis] = useConcept<Nieuw>('nieuwe-casus', LEEG)
  const [gekeken, zetGekeken] = useState(false)
  const ga = useGa()
  const { fout: regiofout } = useRegio()
  const opdracht = useOpdracht<CasusInvoer, { id: string }>({
    maak: inhoud => ({ pad: '/casussen', inhoud }),
    ververs: VERVERS,
    opGelukt: ({ id }) => {
      wis()
      ga(`/casussen/${id}`)
    },
  })
  const hier = gekeken ? watMist(concept) : []
  const fout = (veld: string): string | undefined => {
    const mist = hier.find(m => m.veld === veld)
    return mist === undefined ? opdracht.error?.probleem.velden?.[veld] : t(`mis.${mist.wat}`)
  }
  const deel = { concept, wijzig: (anders: Partial<Nieuw>) => zet({ ...concept, ...anders }), fout }
  const verstuur = () => {
    zetGekeken(true)
    const eerste = watMist(concept)[0]
    const verzoek = naarVerzoek(concept)
    if (verzoek !== null) opdracht.mutate(verzoek)
    else if (eerste !== undefined) document.getElementById(veldId(eerste.veld))?.focus()
  }
  return (
    <form
      className="stapel nieuw"
      noValidate
      onSubmit={g => {
        g.preventDefault()
        verstuur()
      }}
    >
      <div className="casussen__titel">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Knop soort="stil" onClick={wis}>
          {t('wegdoen')}
        </Knop>
      </div>
      <Alinea soort="zacht">{t('lead')}</Alinea>
      <WeigeringBericht weigering={regiofout} />
      <Acuut {...deel} />
      <Verteld {...deel} />
      <Gezin {...deel} />
      <Relaties {...deel} />
      <div className="stapel stapel--half" role="status">
        {hier.length === 0 ? null : <Bericht soort="letop" titel={t('mist', { count: hier.length })} meldt={false} />}
        <WeigeringBericht weigering={opdracht.error} />
      </div>
      <div className="rij">
        <Knop soort={concept.acuut === 'ja' ? 'gevaar' : 'hoofd'} type="submit" bezig={opdracht.isPending}>
          {t('open')}
        </Knop>
      </div>
      <Alinea soort="zacht">{t('bewaard')}</Alinea>
    </form>
  )
}

/** Danger first: whoever says yes reads 112 before anything else. */
function Acuut({ concept: c, wijzig, fout }: DeelProps) {
  const t = useNieuwTeksten()
  return (
    <>
      <RadioGroep
        label={t('acuut')}
        help={t('acuutHulp')}
        id={veldId('acuut')}
        fout={fout('acuut')}
        naast="kort"
        keuzes={[
          { waarde: 'ja', label: t('ja') },
          { waarde: 'nee', label: t('nee') },
        ]}
        gekozen={c.acuut}
        invoer={{ name: 'acuut', onChange: async g => wijzig({ acuut: g.target.value === 'ja' ? 'ja' : 'nee' }) }}
      />
      {c.acuut === 'ja' ? (
        <Bericht soort="fout" titel={t('nood')}>
          <span>{t('noodTekst')}</span>
        </Bericht>
      ) : null}
    </>
  )
}

function Verteld({ concept: c, wijzig, fout }: DeelProps) {
  const t = useNieuwTeksten()
  const { regio } = useRegio()
  const namen = regio.gemeenten.map(g => g.naam).toSorted((a, b) => a.localeCompare(b, 'nl'))
  return (
    <section className="stapel" aria-labelledby="nieuw-wat">
      <Kop niveau={2} id="nieuw-wat">
        {t('wat')}
      </Kop>
      <Keuzelijst
        label={t('gemeente')}
        help={t('gemeenteHulp')}
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
      <Tekstvak
        label={t('verhaal')}
        help={t('verhaalHulp')}
        id={veldId('verhaal')}
        fout={fout('verhaal')}
        value={c.verhaal}
        onChange={g => wijzig({ verhaal: g.target.value })}
      />
      <Veld
        label={t('van')}
        help={t('vanHulp')}
        vrij
        autoComplete="off"
        maxLength={200}
        value={c.van}
        onChange={g => wijzig({ van: g.target.value })}
      />
      <CheckboxGroep
        label={t('vormen')}
        id={veldId('vormen')}
        fout={fout('vormen')}
        naast
        keuzes={regio.vormen.filter(v => v.binnen).map(v => ({ waarde: v.id, label: v.label }))}
        gekozen={c.vormen}
        invoer={{ name: 'vormen', onChange: async g => wijzig({ vormen: wissel(c.vormen, g.target.value) }) }}
      />
      <Vinkje
        label={t('risico')}
        uitleg={t('risicoUitleg')}
        checked={c.verhoogdRisico}
        onChange={g => wijzig({ verhoogdRisico: g.target.checked })}
      />
      <Vinkje label={t('complex')} checked={c.complex} onChange={g => wijzig({ complex: g.target.checked })} />
    </section>
  )
}
