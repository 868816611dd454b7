import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useAangereikt } from '../../../toon/api/aangereikt.ts'
import { useConcept } from '../../../toon/api/concept.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Formulierstappen } from '../../../toon/delen/Formulierstappen.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import type { AannameInvoer } from '../invoer.ts'
import { Begin } from './aanname/Begin.tsx'
import { LEEG, naarVerzoek, STAPPEN, stapVan, veldId, watMist, type Aanname, type Stap } from './aanname/concept.ts'
import { Controle, Mislijst, type MistOpScherm } from './aanname/Controle.tsx'
import { Eerder } from './aanname/Eerder.tsx'
import { Kindcheck } from './aanname/Kindcheck.tsx'
import { Melder } from './aanname/Melder.tsx'
import { useAannameTeksten } from './aanname/teksten.ts'
import { useVanDeur } from './aanname/useVanDeur.ts'
import type { StapProps } from './aanname/stap.ts'
import { Wat } from './aanname/Wat.tsx'
import { Wie } from './aanname/Wie.tsx'
import { VERVERS } from './useDossier.ts'
import { useRegio } from './vormen.ts'
import './melding.css'
import './aanname.css'

/** Is anyone in danger now? Who, about whom, what, since when? Do we know them? */
export function Scherm() {
  const t = useAannameTeksten()
  const [concept, zet, wis] = useConcept<Aanname>('aanname', LEEG)
  const { taal } = useTaal()
  const [gekeken, zetGekeken] = useState(false)
  useAangereikt('melding', ({ verhaal, vormen, gemeente, kanaal }) =>
    zet({ ...LEEG, verhaal, vormen, gemeente, kanaal }),
  )
  const ga = useGa()
  const { fout: regiofout } = useRegio()
  const deur = useVanDeur(concept, zet)
  const opdracht = useOpdracht<AannameInvoer, { id: string }>({
    maak: inhoud => ({
      pad: concept.deur === null ? '/meldingen' : `/deurvragen/${concept.deur.id}/melding`,
      inhoud,
    }),
    ververs: [...VERVERS, 'deur'],
    opGelukt: ({ id }) => {
      wis()
      ga(`/meldingen/${id}?nieuw=ja`)
    },
  })
  const wijzig = (anders: Partial<Aanname>) => zet({ ...concept, ...anders })
  const mist = useMist(concept, gekeken, opdracht.error?.probleem.velden)
  const begint = concept.plek === 'begin' || concept.plek === 'keuze'
  const verstuur = () => {
    zetGekeken(true)
    const verzoek = naarVerzoek(concept)
    if (verzoek !== null) opdracht.mutate(verzoek)
  }
  const formulier = {
    concept,
    wijzig,
    fout: (veld: string) => mist.find(m => m.veld === veld)?.zin,
    mist,
    verstuur,
    bezig: opdracht.isPending,
    weigering: opdracht.error,
  }
  return (
    <div className="stapel">
      <div className="melding__titelrij">
        <Kop niveau={1}>{t('titel')}</Kop>
        {begint ? null : (
          <Knop soort="stil" onClick={wis}>
            {t('wegdoen')}
          </Knop>
        )}
      </div>
      <WeigeringBericht weigering={regiofout ?? deur.error} />
      {concept.deur === null ? null : (
        <Bericht soort="info" titel={t('deur.titel')} meldt={false}>
          {t('deur.tekst', { op: zegPrecies(concept.deur.op, taal) })}
        </Bericht>
      )}
      {begint ? (
        <Begin concept={concept} wijzig={wijzig} />
      ) : (
        <div className="melding__kolommen aanname">
          {concept.plek === 'snel' ? <Snel {...formulier} /> : <Stappen {...formulier} stap={concept.plek as Stap} />}
          <Eerder concept={concept} wijzig={wijzig} />
        </div>
      )}
    </div>
  )
}

/** What is missing is shown once sending was tried; what the server named is shown too. */
function useMist(
  concept: Aanname,
  gekeken: boolean,
  serverfouten: Readonly<Record<string, string>> = {},
): readonly MistOpScherm[] {
  const t = useAannameTeksten()
  if (!gekeken && concept.plek !== 'controle') return []
  const hier = watMist(concept).map(({ veld, stap, wat }) => ({ veld, stap, zin: t(`mist.${wat}`) }))
  const daar = Object.entries(serverfouten).map(([veld, zin]) => ({ veld, stap: stapVan(veld), zin }))
  return [...hier, ...daar.filter(d => !hier.some(h => h.veld === d.veld))]
}

interface FormulierProps extends StapProps {
  readonly mist: readonly MistOpScherm[]
  readonly verstuur: () => void
  readonly bezig: boolean
  readonly weigering: Parameters<typeof Controle>[0]['weigering']
}

/** The fast lane: one page, only what cannot wait, with 112 above it. */
function Snel({ concept, wijzig, fout, mist, verstuur, bezig, weigering }: FormulierProps) {
  const t = useAannameTeksten()
  const deel = { concept, wijzig, fout, snel: true }
  return (
    <form
      className="stapel melding__ruim"
      noValidate
      onSubmit={g => {
        g.preventDefault()
        verstuur()
      }}
    >
      <Bericht soort="fout" titel={t('nood.titel')}>
        <span>{t('nood.tekst')}</span>
      </Bericht>
      <Deel titel={t('stap.wat')}>
        <Wat {...deel} />
      </Deel>
      <Deel titel={t('stap.wie')}>
        <Wie {...deel} />
      </Deel>
      <Deel titel={t('stap.melder')}>
        <Melder {...deel} />
      </Deel>
      <Deel titel={t('stap.kind')}>
        <Kindcheck {...deel} />
      </Deel>
      <div className="stapel">
        <Mislijst mist={mist} opVeld={veld => document.getElementById(veldId(veld))?.focus()} weigering={weigering} />
        <div className="rij">
          <Knop soort="gevaar" type="submit" bezig={bezig}>
            {t('controle.verstuurAcuut')}
          </Knop>
          <Knop onClick={() => wijzig({ plek: 'wat' })}>{t('meer')}</Knop>
          <Knop soort="stil" onClick={() => wijzig({ plek: 'keuze', acuut: false })}>
            {t('nood.tochNiet')}
          </Knop>
        </div>
      </div>
    </form>
  )
}

function Deel({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className="stapel" aria-label={titel}>
      <Kop niveau={2}>{titel}</Kop>
      {children}
    </section>
  )
}

/** Short steps, in any order: nothing blocks, the last one says what is still missing. */
function Stappen({ stap, ...props }: FormulierProps & { stap: Stap }) {
  const t = useAannameTeksten()
  const { concept, wijzig, fout } = props
  const nu = STAPPEN.indexOf(stap)
  const open = new Set<Stap>(['controle', ...watMist(concept).map(m => m.stap)])
  const ga = (naar: Stap | undefined) => naar === undefined || wijzig({ plek: naar })
  const deel = { concept, wijzig, fout }
  const kop = useKopBijStap(stap)
  const springNaar = (veld: string, naar: Stap) => {
    wijzig({ plek: naar })
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(veldId(veld))?.focus()))
  }
  return (
    <form
      className="stapel"
      noValidate
      onSubmit={g => {
        g.preventDefault()
        if (stap === 'controle') props.verstuur()
        else ga(STAPPEN[nu + 1])
      }}
    >
      {concept.acuut ? <Bericht soort="fout" titel={t('nood.titel')} meldt={false} /> : null}
      <Formulierstappen
        titel={t('stappen')}
        stappen={STAPPEN.map(s => t(`stap.${s}`))}
        nu={nu}
        klaar={plek => !open.has(STAPPEN[plek] ?? 'controle')}
      />
      <h2 className="nl-heading nl-heading--level-2" tabIndex={-1} ref={kop}>
        {stap === 'controle' ? t('controle.titel') : t(`stap.${stap}`)}
      </h2>
      {stap === 'wat' ? <Wat {...deel} /> : null}
      {stap === 'wie' ? <Wie {...deel} /> : null}
      {stap === 'melder' ? <Melder {...deel} /> : null}
      {stap === 'kind' ? <Kindcheck {...deel} /> : null}
      {stap === 'controle' ? (
        <Controle concept={concept} mist={props.mist} weigering={props.weigering} opVeld={springNaar} opStap={ga} />
      ) : null}
      <div className="rij">
        <Knop soort="hoofd" type="submit" bezig={props.bezig}>
          {stap === 'controle' ? t('controle.verstuur') : t('verder')}
        </Knop>
        {nu === 0 ? null : <Knop onClick={() => ga(STAPPEN[nu - 1])}>{t('terug')}</Knop>}
      </div>
      <Alinea soort="zacht">{stap === 'controle' ? t('controle.straks') : t('bewaard')}</Alinea>
    </form>
  )
}

/** Another step is another page to who listens: the focus goes to its heading. */
function useKopBijStap(stap: Stap) {
  const kop = useRef<HTMLHeadingElement>(null)
  const vorige = useRef(stap)
  useEffect(() => {
    if (vorige.current === stap) return
    vorige.current = stap
    kop.current?.focus()
    kop.current?.scrollIntoView({ block: 'center' })
  }, [stap])
  return kop
}
