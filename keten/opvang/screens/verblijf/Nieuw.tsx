import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { OPVANGGROEPEN } from '../../../../gedeeld/regio/opvanggroepen.ts'
import { haal } from '../../../../toon/api/client.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel, useGa } from '../../../../toon/delen/Schakel.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { KLEUREN } from '../../bed.ts'
import type { Plekkenblad } from '../opvang.ts'
import { useOpvangTeksten } from '../teksten.ts'
import { VERVERS } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'
import './verblijf.css'

type Mens = { voornamen: string; achternaam: string; geboortedatum: string; geslacht: string; rol: string }
const NIEMAND: Mens = { voornamen: '', achternaam: '', geboortedatum: '', geslacht: '', rol: 'volwassene' }

/** Who comes in, how dangerous is it, and on which place? From that instant the family is with the shelter. */
export function Scherm() {
  const t = useVerblijfTeksten()
  const o = useOpvangTeksten()
  const ga = useGa()
  const [b, zet] = useState({ gemeente: '', groep: '', kleur: '', fase: '', plek: '', aanleiding: '' })
  const [mensen, zetMensen] = useState<readonly Mens[]>([NIEMAND])
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const { data } = useQuery<Plekkenblad, Weigering>({
    queryKey: ['plekken'],
    queryFn: ({ signal }) => haal<Plekkenblad>('/opvang/plekken', signal),
  })
  const maak = useOpdracht<object, { id: string }>({
    maak: inhoud => ({ pad: '/opvang/verblijven', inhoud }),
    ververs: VERVERS,
    opGelukt: ({ id }) => ga(`/opvang/verblijven/${id}`),
  })
  const vanServer = maak.error?.probleem.velden ?? {}
  const verplicht = ['gemeente', 'kleur', 'fase', 'aanleiding'] as const
  const mist = [
    ...verplicht.filter(veld => b[veld].trim() === ''),
    ...mensen.flatMap((m, n) =>
      (['voornamen', 'achternaam', 'geboortedatum', 'geslacht'] as const)
        .filter(veld => m[veld].trim() === '')
        .map(veld => `personen.${n}.${veld}`),
    ),
  ]
  const fout = (veld: string) => vanServer[veld] ?? (geprobeerd && mist.includes(veld) ? t('form.vulIn') : undefined)
  const stuur = (g: FormEvent<HTMLFormElement>) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length > 0) {
      g.currentTarget.querySelector<HTMLElement>(`[name="${mist[0] ?? ''}"]`)?.focus()
      return
    }
    const gevuld = Object.fromEntries(Object.entries(b).filter(([, w]) => w !== ''))
    maak.mutate({ ...gevuld, personen: mensen })
  }
  const zetMens = (n: number, wat: Partial<Mens>) => zetMensen(mensen.map((m, k) => (k === n ? { ...m, ...wat } : m)))
  const plekken = (data?.plekken ?? []).filter(p => p.stand === 'vrij' || p.stand === 'bezet')
  return (
    <form className="stapel verblijf__smal" noValidate onSubmit={stuur}>
      <Schakel naar="/opvang/verblijven">{t('nieuw.terug')}</Schakel>
      <Kop niveau={1}>{t('nieuw.titel')}</Kop>
      <Alinea soort="zacht">{t('nieuw.lead')}</Alinea>
      <div className="verblijf__velden">
        <Keuzelijst
          label={t('veld.gemeente')}
          name="gemeente"
          fout={fout('gemeente')}
          value={b.gemeente}
          onChange={g => zet({ ...b, gemeente: g.target.value })}
        >
          <option value="">{t('form.kies')}</option>
          {data?.gemeenten.map(g => (
            <option key={g} value={g}>
              {g}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst
          label={t('veld.groep')}
          vrij
          name="groep"
          value={b.groep}
          onChange={g => zet({ ...b, groep: g.target.value })}
        >
          <option value="">{t('nieuw.geenGroep')}</option>
          {OPVANGGROEPEN.map(g => (
            <option key={g} value={g}>
              {o(`groep.${g}`)}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst
          label={t('veld.plek')}
          vrij
          name="plek"
          value={b.plek}
          onChange={g => zet({ ...b, plek: g.target.value })}
        >
          <option value="">{t('nieuw.vrijePlek')}</option>
          {plekken.map(p => (
            <option key={p.id} value={p.id}>
              {p.naam}, {o(`plekken.stand.${p.stand}`).toLowerCase()}
            </option>
          ))}
        </Keuzelijst>
      </div>
      <RadioGroep
        label={t('veld.kleur')}
        naast
        fout={fout('kleur')}
        gekozen={b.kleur}
        keuzes={KLEUREN.map(k => ({ waarde: k, label: t(`kleur.${k}`) }))}
        invoer={{ name: 'kleur', onChange: async g => zet({ ...b, kleur: g.target.value }) }}
      />
      <RadioGroep
        label={t('veld.fase')}
        fout={fout('fase')}
        gekozen={b.fase}
        keuzes={(['analyse', 'opvang'] as const).map(f => ({ waarde: f, label: t(`keuze.fase.${f}`) }))}
        invoer={{ name: 'fase', onChange: async g => zet({ ...b, fase: g.target.value }) }}
      />
      <Tekstvak
        label={t('veld.aanleiding')}
        name="aanleiding"
        fout={fout('aanleiding')}
        value={b.aanleiding}
        onChange={g => zet({ ...b, aanleiding: g.target.value })}
      />
      <Kop niveau={2}>{t('nieuw.mensen')}</Kop>
      {mensen.map((m, n) => (
        <Kaart key={n}>
          <fieldset className="verblijf__mens">
            <legend>
              <strong>{t('nieuw.mens', { n: n + 1 })}</strong>
            </legend>
            <div className="verblijf__velden">
              {(['voornamen', 'achternaam'] as const).map(veld => (
                <Veld
                  key={veld}
                  label={t(`veld.${veld}`)}
                  name={`personen.${n}.${veld}`}
                  fout={fout(`personen.${n}.${veld}`)}
                  autoComplete="off"
                  value={m[veld]}
                  onChange={g => zetMens(n, { [veld]: g.target.value })}
                />
              ))}
              <Veld
                label={t('veld.geboortedatum')}
                type="date"
                name={`personen.${n}.geboortedatum`}
                fout={fout(`personen.${n}.geboortedatum`)}
                autoComplete="off"
                value={m.geboortedatum}
                onChange={g => zetMens(n, { geboortedatum: g.target.value })}
              />
              <Keuzelijst
                label={t('veld.geslacht')}
                name={`personen.${n}.geslacht`}
                fout={fout(`personen.${n}.geslacht`)}
                value={m.geslacht}
                onChange={g => zetMens(n, { geslacht: g.target.value })}
              >
                <option value="">{t('form.kies')}</option>
                {(['v', 'm', 'x', 'onbekend'] as const).map(k => (
                  <option key={k} value={k}>
                    {t(`keuze.geslacht.${k}`)}
                  </option>
                ))}
              </Keuzelijst>
              <Keuzelijst
                label={t('veld.rol')}
                name={`personen.${n}.rol`}
                value={m.rol}
                onChange={g => zetMens(n, { rol: g.target.value })}
              >
                {(['volwassene', 'kind'] as const).map(k => (
                  <option key={k} value={k}>
                    {t(`keuze.rol.${k}`)}
                  </option>
                ))}
              </Keuzelijst>
            </div>
            {mensen.length === 1 ? null : (
              <div>
                <Knop soort="stil" onClick={() => zetMensen(mensen.filter((_, k) => k !== n))}>
                  {t('nieuw.weg')}
                  <span className="alleen-gehoord">: {t('nieuw.mens', { n: n + 1 })}</span>
                </Knop>
              </div>
            )}
          </fieldset>
        </Kaart>
      ))}
      <div className="rij">
        <Knop
          onClick={() =>
            zetMensen([...mensen, { ...NIEMAND, achternaam: mensen.at(-1)?.achternaam ?? '', rol: 'kind' }])
          }
        >
          {t('nieuw.erbij')}
        </Knop>
      </div>
      <WeigeringBericht weigering={maak.error} />
      <div>
        <Knop soort="hoofd" type="submit" bezig={maak.isPending}>
          {t('nieuw.maak')}
        </Knop>
      </div>
    </form>
  )
}
