import { useId, useState, type FormEvent } from 'react'
import { useConcept } from '../../../../toon/api/concept.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import { CheckboxGroep, RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { FEITBRONNEN, KLEUREN, type Kleur } from '../../wet/rihg.ts'
import type { Dossier } from '../dossier.ts'
import { useHuisverbodTeksten } from '../teksten.ts'
import { VERVERS } from '../useDossier.ts'
import { useZaak } from '../zaak.ts'

type Signaal = Dossier['rihg']['delen'][number]['signalen'][number]
type Concept = {
  readonly kleur: string
  readonly punten: readonly string[]
  readonly velden: Readonly<Record<string, string>>
}
const LEEG: Concept = { kleur: '', punten: [], velden: {} }
const TOON: Readonly<Record<Kleur, 'gevaar' | 'letop' | 'rustig'>> = { rood: 'gevaar', blauw: 'letop', geel: 'rustig' }

/** One signal: how it was judged and on which facts; and the place to judge it while that may still be done. */
export function Signaalkaart({ signaal }: { signaal: Signaal }) {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const [open, zetOpen] = useState(false)
  const oordeel = d.huisverbod.oordelen[signaal.id]
  const woord = (x: { label: string; labelEn: string }) => (taal === 'en' ? x.labelEn : x.label)
  const punt = (id: string) => signaal.punten.find(p => p.id === id)
  return (
    <div className="huisverbod__signaal">
      <div className="huisverbod__titelrij">
        <span>
          <strong>{signaal.id}</strong> {woord(signaal)}
        </span>
        <span className="rij">
          {oordeel === undefined ? (
            <span className="zacht">{t('rihg.nog')}</span>
          ) : (
            <StatusWoord toon={TOON[oordeel.kleur]}>{t(`keuze.kleur.${oordeel.kleur}`)}</StatusWoord>
          )}
          {d.mag.includes('BeoordeelSignaal') ? (
            <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
              {t('rihg.beoordeel')}
              <span className="alleen-gehoord">: {woord(signaal)}</span>
            </Knop>
          ) : null}
        </span>
      </div>
      <ul className="huisverbod__punten">
        {(oordeel?.punten ?? []).map(p => (
          <li key={p.punt}>
            {woord(punt(p.punt) ?? { label: p.punt, labelEn: p.punt })}: {d.teksten[p.feit]}
            <span className="zacht">
              {' '}
              ({t(`keuze.feitbron.${p.bron}`)}: {d.teksten[p.vindplaats]})
            </span>
          </li>
        ))}
      </ul>
      {open ? <Formulier signaal={signaal} woord={woord} klaar={() => zetOpen(false)} /> : null}
    </div>
  )
}

type Woord = (x: { label: string; labelEn: string }) => string

function Formulier({ signaal, woord, klaar }: { signaal: Signaal; woord: Woord; klaar: () => void }) {
  const t = useHuisverbodTeksten()
  const id = useId()
  const { dossier: d, meld } = useZaak()
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [c, zet, wis] = useConcept<Concept>(`huisverbod ${d.id} signaal ${signaal.id}`, LEEG)
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: `/huisverboden/${d.id}/signalen`, inhoud, versie: d.versie }),
    ververs: VERVERS,
    opGelukt: () => {
      wis()
      klaar()
      meld(t('form.vastgelegd', { wat: woord(signaal) }))
    },
  })
  const veld = (naam: string) => c.velden[naam] ?? ''
  const zetVeld = (naam: string, waarde: string) => zet({ ...c, velden: { ...c.velden, [naam]: waarde } })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    // nobody is judged by silence: the assessor chooses a colour
    if (c.kleur === '') return
    const deel = (naam: string, als: string) => (veld(naam).trim() === '' ? {} : { [als]: veld(naam).trim() })
    opdracht.mutate({
      signaal: signaal.id,
      kleur: c.kleur,
      punten: c.punten.map(p => ({
        punt: p,
        ...deel(`feit ${p}`, 'feit'),
        ...deel(`bron ${p}`, 'bron'),
        ...deel(`vindplaats ${p}`, 'vindplaats'),
      })),
    })
  }
  const fouten = opdracht.error?.probleem.velden ?? {}
  return (
    <form className="stapel" onSubmit={stuur} noValidate aria-labelledby={id}>
      <span id={id} className="alleen-gehoord">
        {woord(signaal)}
      </span>
      <CheckboxGroep
        label={t('rihg.wat')}
        keuzes={signaal.punten.map(p => ({ waarde: p.id, label: woord(p) }))}
        gekozen={c.punten}
        invoer={{
          name: `punten-${signaal.id}`,
          onChange: async g =>
            zet({
              ...c,
              punten: c.punten.includes(g.target.value)
                ? c.punten.filter(p => p !== g.target.value)
                : [...c.punten, g.target.value],
            }),
        }}
      />
      {signaal.punten
        .filter(p => c.punten.includes(p.id))
        .map(p => (
          <div key={p.id} className="stapel stapel--krap huisverbod__feit">
            <Tekstvak
              label={t('rihg.feit', { punt: woord(p) })}
              fout={fouten[`punten.${p.id}`]}
              value={veld(`feit ${p.id}`)}
              onChange={g => zetVeld(`feit ${p.id}`, g.target.value)}
            />
            <Keuzelijst
              label={t('rihg.bron', { punt: woord(p) })}
              value={veld(`bron ${p.id}`)}
              onChange={g => zetVeld(`bron ${p.id}`, g.target.value)}
            >
              <option value="">{t('form.kies')}</option>
              {FEITBRONNEN.map(b => (
                <option key={b} value={b}>
                  {t(`keuze.feitbron.${b}`)}
                </option>
              ))}
            </Keuzelijst>
            <Veld
              label={t('rihg.vindplaats', { punt: woord(p) })}
              autoComplete="off"
              value={veld(`vindplaats ${p.id}`)}
              onChange={g => zetVeld(`vindplaats ${p.id}`, g.target.value)}
            />
          </div>
        ))}
      <RadioGroep
        label={t('rihg.kleur')}
        fout={geprobeerd && c.kleur === '' ? t('form.vulIn') : undefined}
        naast
        keuzes={KLEUREN.map(k => ({ waarde: k, label: t(`keuze.kleur.${k}`) }))}
        gekozen={c.kleur}
        invoer={{ name: `kleur-${signaal.id}`, onChange: async g => zet({ ...c, kleur: g.target.value }) }}
      />
      <WeigeringBericht weigering={opdracht.error} />
      <div>
        <Knop type="submit" soort="hoofd" bezig={opdracht.isPending}>
          {t('rihg.vastleggen')}
        </Knop>
      </div>
    </form>
  )
}
