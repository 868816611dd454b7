import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { vindHerleidbaar } from '../../../gedeeld/tekst/index.ts'
import { useAangereikt } from '../../../toon/api/aangereikt.ts'
import { useConcept } from '../../../toon/api/concept.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { ADVIES_KANALEN, ADVIES_SOORTEN, HOEDANIGHEDEN, UITKOMSTEN } from '../advies.ts'
import { DOSSIER_VERVERS, useDossiers } from './dossier.ts'
import { useDossierTeksten } from './dossierteksten.ts'
import { Herkenbaar } from './Herkenbaar.tsx'
import { useAdviesTeksten } from './teksten.ts'
import { useVanDeur } from './useVanDeur.ts'
import { useRegio } from './useRegio.ts'
import './advies.css'

interface Concept {
  readonly soort: string
  readonly kanaal: string
  readonly hoedanigheid: string
  readonly vormen: readonly string[]
  readonly gemeente: string
  readonly samenvatting: string
  readonly uitkomst: string
  /** to whom somebody was sent on; only asked with that outcome */
  readonly naar: string
  /** the question of the public door this answers; empty: somebody is speaking now */
  readonly deur: string
  /** the talk these words come from: the visitor agreed to exactly this, so it is not changed here (SD-8) */
  readonly chat: string | null
}

const LEEG: Concept = {
  soort: 'advies',
  kanaal: 'telefoon',
  hoedanigheid: '',
  vormen: [],
  gemeente: '',
  samenvatting: '',
  uitkomst: '',
  naar: '',
  deur: '',
  chat: null,
}
/** In the order of the form, so that the first one missing gets the focus. */
const VERPLICHT = ['kanaal', 'hoedanigheid', 'samenvatting', 'uitkomst'] as const
const VELDEN: readonly string[] = [...VERPLICHT, 'vormen', 'gemeente', 'soort', 'naar']

/** What was asked, what did we advise, how did it end? Nothing that leads to a person. */
export function Scherm() {
  const t = useAdviesTeksten()
  const ik = useIk()
  const dossier = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('dossier')
  return (
    <div className="stapel advies__smal">
      <Schakel naar={dossier === null ? '/adviezen' : `/adviesdossiers/${dossier}`}>
        {dossier === null ? t('nieuw.terug') : t('nieuw.terugDossier')}
      </Schakel>
      <Kop niveau={1}>{t('nieuw.titel')}</Kop>
      <Alinea soort="zacht">{t('nieuw.lead')}</Alinea>
      <Bericht soort="info" titel={t('nieuw.wijzer')} meldt={false}>
        <span>{t('nieuw.wijzerTekst')}</span>
        {ik.mag.includes('melding.NeemMeldingAan') ? (
          <span>
            <Schakel naar="/aanname">{t('nieuw.naarMelding')}</Schakel>
          </span>
        ) : null}
      </Bericht>
      <Formulier key={dossier ?? ''} dossier={dossier} />
    </div>
  )
}

/** To a file belongs the capacity of who asked; it stands filled in. */
function InDossier({ id, vul }: { id: string; vul: (hoedanigheid: string) => void }) {
  const t = useAdviesTeksten()
  const dossier = useDossiers().data?.dossiers.find(d => d.id === id)
  const wie = dossier?.hoedanigheid
  useEffect(() => {
    if (wie !== undefined) vul(wie)
    // once, when the file has come
  }, [wie])
  if (dossier === undefined) return null
  return (
    <Bericht soort="info" titel={t('nieuw.inDossier', { nummer: dossier.nummer })} meldt={false}>
      {dossier.vraag}
    </Bericht>
  )
}

function Formulier({ dossier }: { dossier: string | null }) {
  const t = useAdviesTeksten()
  const d = useDossierTeksten()
  const ga = useGa()
  const { vormen, gemeenten } = useRegio()
  const [concept, zet, wis] = useConcept<Concept>(`advies nieuw ${dossier ?? ''}`, LEEG)
  const deur = useVanDeur(concept.deur, d => zet({ ...LEEG, ...d }))
  const [geprobeerd, zetGeprobeerd] = useState(false)
  useAangereikt('advies', ({ verhaal, chat }) =>
    zet({ ...LEEG, samenvatting: verhaal, chat, kanaal: chat === null ? LEEG.kanaal : 'chat' }),
  )
  const formulier = useRef<HTMLFormElement>(null)
  const opdracht = useOpdracht<Concept>({
    maak: inhoud => {
      if (inhoud.chat !== null) return { pad: '/chat/advies', inhoud: { id: inhoud.chat, advies: uitChat(inhoud) } }
      return {
        pad: inhoud.deur === '' ? '/adviezen' : `/deurvragen/${inhoud.deur}/advies`,
        inhoud: alsInvoer(inhoud, dossier),
      }
    },
    ververs: [...DOSSIER_VERVERS, 'deur'],
    opGelukt: () => {
      wis()
      ga(dossier === null ? '/adviezen?vastgelegd=ja' : `/adviesdossiers/${dossier}?net=contact`)
    },
  })
  const verwezen = concept.uitkomst === 'doorverwezen' && concept.chat === null
  const mist: readonly (keyof Concept)[] = [
    ...VERPLICHT.filter(veld => concept[veld].trim() === ''),
    ...(verwezen && concept.naar.trim() === '' ? (['naar'] as const) : []),
  ]
  const zeker = (tekst: string) => vindHerleidbaar(tekst).some(vondst => vondst.zekerheid === 'zeker')
  const herkenbaar = zeker(concept.samenvatting) ? 'samenvatting' : verwezen && zeker(concept.naar) ? 'naar' : null
  const serverfouten = opdracht.error?.probleem.velden ?? {}
  const fout = (veld: keyof Concept, zin: string) =>
    serverfouten[veld] ??
    (geprobeerd && mist.includes(veld) ? zin : geprobeerd && herkenbaar === veld ? t('nieuw.haalWeg') : undefined)
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    const eerste = mist[0] ?? herkenbaar
    if (eerste === null) return opdracht.mutate(concept)
    formulier.current?.querySelector<HTMLElement>(`[name="${eerste}"]`)?.focus()
  }
  const onbekend = Object.entries(serverfouten).filter(([veld]) => !VELDEN.includes(veld))
  return (
    <form className="stapel" ref={formulier} onSubmit={stuur} noValidate>
      <WeigeringBericht weigering={deur.error} />
      {concept.deur === '' ? null : (
        <Bericht soort="letop" titel={t('nieuw.deur')} meldt={false}>
          {t('nieuw.deurTekst')}
        </Bericht>
      )}
      {concept.chat === null ? null : <Bericht soort="info">{t('nieuw.uitChat')}</Bericht>}
      {dossier === null ? null : (
        <InDossier
          id={dossier}
          vul={wie => (concept.hoedanigheid === '' ? zet({ ...concept, hoedanigheid: wie }) : null)}
        />
      )}
      {concept.chat === null ? (
        <Keuzelijst
          label={t('nieuw.soort')}
          help={t('nieuw.soortHelp')}
          fout={serverfouten['soort']}
          name="soort"
          value={concept.soort}
          onChange={g => zet({ ...concept, soort: g.target.value })}
        >
          {ADVIES_SOORTEN.map(waarde => (
            <option key={waarde} value={waarde}>
              {d(`soort.${waarde}`)}
            </option>
          ))}
        </Keuzelijst>
      ) : null}
      <RadioGroep
        label={t('nieuw.kanaal')}
        help={concept.kanaal === 'chat' ? t('nieuw.kanaalHelp') : undefined}
        fout={fout('kanaal', t('nieuw.kies'))}
        naast="kort"
        gekozen={concept.kanaal}
        keuzes={ADVIES_KANALEN.filter(k => concept.chat === null || k === 'chat').map(waarde => ({
          waarde,
          label: t(`kanaal.${waarde}`),
        }))}
        invoer={{ name: 'kanaal', onChange: async g => zet({ ...concept, kanaal: g.target.value }) }}
      />
      <Keuzelijst
        label={t('nieuw.hoedanigheid')}
        help={t('nieuw.hoedanigheidHelp')}
        fout={fout('hoedanigheid', t('nieuw.kies'))}
        name="hoedanigheid"
        value={concept.hoedanigheid}
        onChange={g => zet({ ...concept, hoedanigheid: g.target.value })}
      >
        <option value="" />
        {HOEDANIGHEDEN.map(waarde => (
          <option key={waarde} value={waarde}>
            {t(`hoedanigheid.${waarde}`)}
          </option>
        ))}
      </Keuzelijst>
      <CheckboxGroep
        label={t('nieuw.vormen')}
        help={t('nieuw.vormenHelp')}
        fout={serverfouten['vormen']}
        vrij
        naast
        gekozen={concept.vormen}
        keuzes={vormen.map(vorm => ({ waarde: vorm.id, label: vorm.label }))}
        invoer={{
          name: 'vormen',
          onChange: async g => zet({ ...concept, vormen: gewisseld(concept.vormen, g.target.value) }),
        }}
      />
      <Keuzelijst
        label={t('nieuw.gemeente')}
        help={t('nieuw.gemeenteHelp')}
        fout={serverfouten['gemeente']}
        vrij
        name="gemeente"
        value={concept.gemeente}
        onChange={g => zet({ ...concept, gemeente: g.target.value })}
      >
        <option value="">{t('nieuw.kiesGemeente')}</option>
        {gemeenten.map(({ naam }) => (
          <option key={naam} value={naam}>
            {naam}
          </option>
        ))}
      </Keuzelijst>
      <Bericht soort="letop" titel={t('nieuw.regel')} meldt={false}>
        {t('nieuw.regelTekst')}
      </Bericht>
      <div className="stapel stapel--krap advies__samenvatting">
        <Tekstvak
          label={t('nieuw.samenvatting')}
          help={t('nieuw.samenvattingHelp')}
          fout={fout('samenvatting', t('nieuw.schrijf'))}
          name="samenvatting"
          maxLength={4000}
          readOnly={concept.chat !== null}
          value={concept.samenvatting}
          onChange={g => zet({ ...concept, samenvatting: g.target.value })}
        />
        <span className="zacht">{t('nieuw.tekens', { aantal: concept.samenvatting.length })}</span>
        <Herkenbaar tekst={concept.samenvatting} />
      </div>
      <RadioGroep
        label={t('nieuw.uitkomst')}
        fout={fout('uitkomst', t('nieuw.kies'))}
        naast
        gekozen={concept.uitkomst}
        keuzes={UITKOMSTEN.map(waarde => ({ waarde, label: t(`uitkomst.${waarde}`) }))}
        invoer={{ name: 'uitkomst', onChange: async g => zet({ ...concept, uitkomst: g.target.value }) }}
      />
      {verwezen ? (
        <div className="stapel stapel--krap">
          <Veld
            label={t('nieuw.naar')}
            help={t('nieuw.naarHelp')}
            fout={fout('naar', t('nieuw.schrijfNaar'))}
            name="naar"
            maxLength={200}
            autoComplete="off"
            value={concept.naar}
            onChange={g => zet({ ...concept, naar: g.target.value })}
          />
          {concept.naar === '' ? null : <Herkenbaar tekst={concept.naar} />}
        </div>
      ) : null}
      <WeigeringBericht weigering={opdracht.error} />
      {onbekend.map(([veld, zin]) => (
        <Alinea key={veld}>{zin}</Alinea>
      ))}
      <div className="rij">
        <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
          {t('nieuw.bewaar')}
        </Knop>
      </div>
    </form>
  )
}

const gewisseld = (lijst: readonly string[], keuze: string): readonly string[] =>
  lijst.includes(keuze) ? lijst.filter(k => k !== keuze) : [...lijst, keuze]

/** What was not asked is left out instead of sent empty. */
function alsInvoer(c: Concept, dossier: string | null): object {
  const { kanaal, hoedanigheid, vormen, uitkomst, soort, gemeente, samenvatting, naar, deur } = c
  return {
    ...{ kanaal, hoedanigheid, vormen, uitkomst, soort, samenvatting: samenvatting.trim() },
    ...(gemeente === '' ? {} : { gemeente }),
    ...(uitkomst !== 'doorverwezen' || naar.trim() === '' ? {} : { naar: naar.trim() }),
    ...(dossier === null || deur !== '' ? {} : { dossier }),
  }
}

/** From a chat: the words are those the visitor agreed to, and the server has them. */
const uitChat = ({ hoedanigheid, vormen, gemeente, uitkomst }: Concept): object => ({
  ...{ hoedanigheid, vormen, uitkomst },
  ...(gemeente === '' ? {} : { gemeente }),
})
