import { useRef, useState, type FormEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useConcept } from '../../../toon/api/concept.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { PERSOONROLLEN, WEGENS } from '../screening/feiten.ts'
import { klokveld } from './klokveld.ts'
import { useHuisverbodTeksten, type nl } from './teksten.ts'
import { VERVERS } from './useDossier.ts'
import './huisverbod.css'

type Mens = {
  rol: string
  voornamen: string
  achternaam: string
  geboortedatum: string
  geslacht: string
  relatie: string
}
type Concept = {
  gemeente: string
  incidentOp: string
  woning: string
  verhaal: string
  wegens: string
  mensen: readonly Mens[]
}
const mens = (rol: string): Mens => ({
  rol,
  voornamen: '',
  achternaam: '',
  geboortedatum: '',
  geslacht: 'onbekend',
  relatie: '',
})
const LEEG: Concept = {
  gemeente: '',
  incidentOp: '',
  woning: '',
  verhaal: '',
  wegens: 'huiselijk-geweld',
  mensen: [mens('uithuisgeplaatste'), mens('achterblijver')],
}
const RELATIES = ['partner', 'ex-partner', 'ouder', 'kind', 'broer-zus', 'overig-familie', 'huisgenoot'] as const
const GESLACHT = ['v', 'm', 'x', 'onbekend'] as const

/** The start of an assessment: the home, what happened, who would leave and who stays. */
export function Scherm() {
  const t = useHuisverbodTeksten()
  const f = useFormulier()
  const { c, zet, fout } = f
  return (
    <form className="stapel huisverbod__smal" ref={f.formulier} onSubmit={f.stuur} noValidate>
      <Kop niveau={1}>{t('nieuw.titel')}</Kop>
      <Alinea soort="zacht">{t('nieuw.lead')}</Alinea>
      <Kaart>
        <Keuzelijst
          name="gemeente"
          label={t('nieuw.gemeente')}
          fout={fout('gemeente')}
          value={c.gemeente}
          onChange={g => zet({ gemeente: g.target.value })}
        >
          <option value="">{t('form.kies')}</option>
          {f.gemeenten.map(g => (
            <option key={g}>{g}</option>
          ))}
        </Keuzelijst>
        <Veld
          name="woning"
          label={t('nieuw.woning')}
          autoComplete="off"
          fout={fout('woning')}
          value={c.woning}
          onChange={g => zet({ woning: g.target.value })}
        />
        <Veld
          name="incidentOp"
          type="datetime-local"
          label={t('nieuw.incidentOp')}
          fout={fout('incidentOp')}
          value={c.incidentOp === '' ? f.begin : c.incidentOp}
          onChange={g => zet({ incidentOp: g.target.value })}
        />
        <Tekstvak
          name="verhaal"
          label={t('nieuw.verhaal')}
          fout={fout('verhaal')}
          value={c.verhaal}
          onChange={g => zet({ verhaal: g.target.value })}
        />
        <RadioGroep
          label={t('nieuw.wegens')}
          keuzes={WEGENS.map(w => ({ waarde: w, label: t(`keuze.wegens.${w}`) }))}
          gekozen={c.wegens}
          invoer={{ name: 'wegens', onChange: async g => zet({ wegens: g.target.value }) }}
        />
      </Kaart>
      <Kop niveau={2}>{t('nieuw.mensen')}</Kop>
      {c.mensen.map((m, n) => (
        <Persoon
          key={n}
          m={m}
          n={n}
          fout={veld => fout(`personen.${n}.${veld}`)}
          zet={deel => f.zetMens(n, deel)}
          weg={() => f.haalWeg(n)}
        />
      ))}
      <div>
        <Knop onClick={f.nogIemand}>{t('nieuw.erbij')}</Knop>
      </div>
      <WeigeringBericht weigering={f.weigering} />
      <div>
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>
          {t('nieuw.begin')}
        </Knop>
      </div>
    </form>
  )
}

type PersoonProps = {
  m: Mens
  n: number
  fout: (veld: string) => string | undefined
  zet: (deel: Partial<Mens>) => void
  weg: () => void
}

function Persoon({ m, n, fout, zet, weg }: PersoonProps) {
  const t = useHuisverbodTeksten()
  const naam = (veld: string) => `personen.${n}.${veld}`
  return (
    <Kaart als="section" kopId={`mens-${n}`}>
      <Kop niveau={3} id={`mens-${n}`}>
        {t('nieuw.mens', { n: n + 1 })}
      </Kop>
      <RadioGroep
        label={t('nieuw.rol')}
        naast
        keuzes={PERSOONROLLEN.map(r => ({ waarde: r, label: t(`keuze.rol.${r}`) }))}
        gekozen={m.rol}
        invoer={{ name: naam('rol'), onChange: async g => zet({ rol: g.target.value }) }}
      />
      <Veld
        name={naam('voornamen')}
        label={t('nieuw.voornamen')}
        autoComplete="off"
        fout={fout('voornamen')}
        value={m.voornamen}
        onChange={g => zet({ voornamen: g.target.value })}
      />
      <Veld
        name={naam('achternaam')}
        label={t('nieuw.achternaam')}
        autoComplete="off"
        fout={fout('achternaam')}
        value={m.achternaam}
        onChange={g => zet({ achternaam: g.target.value })}
      />
      <Veld
        name={naam('geboortedatum')}
        label={t('nieuw.geboortedatum')}
        help={t('nieuw.geboorteHulp')}
        autoComplete="off"
        fout={fout('geboortedatum')}
        value={m.geboortedatum}
        onChange={g => zet({ geboortedatum: g.target.value })}
      />
      <Keuzelijst
        name={naam('geslacht')}
        label={t('nieuw.geslacht')}
        value={m.geslacht}
        onChange={g => zet({ geslacht: g.target.value })}
      >
        {GESLACHT.map(s => (
          <option key={s} value={s}>
            {t(`keuze.geslacht.${s}`)}
          </option>
        ))}
      </Keuzelijst>
      {m.rol === 'uithuisgeplaatste' ? null : (
        <Keuzelijst
          name={naam('relatie')}
          vrij
          label={t('nieuw.relatie')}
          value={m.relatie}
          onChange={g => zet({ relatie: g.target.value })}
        >
          <option value="">{t('form.kies')}</option>
          {RELATIES.map(r => (
            <option key={r} value={r}>
              {t(`keuze.relatie.${r}`)}
            </option>
          ))}
        </Keuzelijst>
      )}
      {n < 2 ? null : (
        <div>
          <Knop onClick={weg}>{t('nieuw.weg', { n: n + 1 })}</Knop>
        </div>
      )}
    </Kaart>
  )
}

function useFormulier() {
  const t = useHuisverbodTeksten()
  const ga = useGa()
  const nu = useNu()
  const ik = useIk()
  const formulier = useRef<HTMLFormElement>(null)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [begin] = useState(() => klokveld(nu))
  const [c, zetAlles, wis] = useConcept<Concept>('huisverbod nieuw', LEEG)
  const regio = useQuery<{ gemeenten: readonly { naam: string }[] }>({
    queryKey: ['regio', ik.rol.regio.id],
    queryFn: ({ signal }) => haal(`/regios/${ik.rol.regio.id}`, signal),
  })
  const opdracht = useOpdracht<object, { id: string }>({
    maak: inhoud => ({ pad: '/huisverboden', inhoud }),
    ververs: VERVERS,
    opGelukt: ({ id }) => {
      wis()
      ga(`/huisverboden/${id}`)
    },
  })
  const mist = [
    ...(['gemeente', 'woning', 'verhaal'] as const).filter(v => c[v].trim() === ''),
    ...c.mensen.flatMap((m, n) =>
      (['voornamen', 'achternaam', 'geboortedatum'] as const satisfies readonly (keyof typeof nl.nieuw)[])
        .filter(v => m[v].trim() === '')
        .map(v => `personen.${n}.${v}`),
    ),
  ]
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    const eerste = mist[0]
    if (eerste !== undefined) return formulier.current?.querySelector<HTMLElement>(`[name="${eerste}"]`)?.focus()
    const { mensen, ...rest } = c
    opdracht.mutate({
      ...rest,
      incidentOp: c.incidentOp === '' ? begin : c.incidentOp,
      personen: mensen.map(({ relatie, ...m }) => ({
        ...m,
        geboortedatum: m.geboortedatum.trim(),
        ...(relatie === '' ? {} : { relatie }),
      })),
    })
  }
  const vanServer = opdracht.error?.probleem.velden ?? {}
  return {
    c,
    begin,
    formulier,
    stuur,
    bezig: opdracht.isPending,
    weigering: opdracht.error,
    gemeenten: (regio.data?.gemeenten ?? []).map(g => g.naam),
    zet: (deel: Partial<Concept>) => zetAlles({ ...c, ...deel }),
    zetMens: (n: number, deel: Partial<Mens>) =>
      zetAlles({ ...c, mensen: c.mensen.map((m, i) => (i === n ? { ...m, ...deel } : m)) }),
    nogIemand: () => zetAlles({ ...c, mensen: [...c.mensen, mens('kind')] }),
    haalWeg: (n: number) => zetAlles({ ...c, mensen: c.mensen.filter((_, i) => i !== n) }),
    fout: (veld: string) => vanServer[veld] ?? (geprobeerd && mist.includes(veld) ? t('form.vulIn') : undefined),
  }
}
