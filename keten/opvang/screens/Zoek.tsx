import { useRouterState } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { OPVANGGROEPEN } from '../../../gedeeld/regio/opvanggroepen.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import * as bed from '../bed.ts'
import { leesGezin } from '../gezin.ts'
import { Kies, useVragen } from './Opvang.tsx'
import { useOpvangTeksten } from './teksten.ts'
import './opvang.css'

const wissel = (lijst: readonly string[], waarde: string): string[] =>
  lijst.includes(waarde) ? lijst.filter(w => w !== waarde) : [...lijst, waarde]
const BANDEN = bed.LEEFTIJDEN
const SIGNALEN = Object.keys(bed.RISICOSIGNALEN) as bed.Risicosignaal[]

/** The bed finder. Nothing here is kept on the device: without a connection one calls (SD-31). */
export function Scherm() {
  const t = useOpvangTeksten()
  const ga = useGa()
  const blad = useVragen()
  const begin = leesGezin(useRouterState({ select: stand => stand.location.searchStr }))
  const [b, zet] = useState({
    ...{ gemeente: begin.gemeente, volwassenen: begin.volwassenen, kinderen: begin.kinderen, groep: '', urgentie: '' },
    ...{ kleur: '', terugbel: '', ambulant: '', buiten: '', landelijk: '' },
    behoeften: [] as string[],
    mijden: [] as string[],
    signalen: [] as string[],
  })
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: '/opvang/vragen', inhoud }),
    ververs: ['opvang'],
    opGelukt: () => ga('/opvang'),
  })
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const server: Readonly<Record<string, string>> = opdracht.error?.probleem.velden ?? {}
  const VERPLICHT = ['gemeente', 'ambulant', 'urgentie', 'kleur', 'terugbel'] as const
  const mist = VERPLICHT.filter(veld => b[veld].trim() === '')
  const compleet = mist.length === 0
  const fout: Readonly<Record<string, string>> = {
    ...(geprobeerd ? Object.fromEntries(mist.map(veld => [veld, t('vulIn')])) : {}),
    ...server,
  }
  const voorstel = bed.kleurvoorstel(b.signalen as bed.Risicosignaal[])
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (!compleet) return
    const { signalen: _signalen, groep, buiten, landelijk, kinderen, ...rest } = b
    const keuzes = Object.fromEntries(Object.entries({ groep, buiten, landelijk }).filter(([, w]) => w !== ''))
    opdracht.mutate({
      ...rest,
      ...keuzes,
      kinderen: BANDEN.flatMap((band, n) => Array.from({ length: kinderen[n] ?? 0 }, () => band)),
    })
  }
  return (
    <form className="stapel opvang__smal" onSubmit={stuur} noValidate>
      <Schakel naar="/opvang">{t('terug')}</Schakel>
      <Kop niveau={1}>{t('zoek')}</Kop>
      <Bericht soort="letop" titel={t('zonderNaam')} meldt={false}>
        {t('zonderNaamTekst')}
      </Bericht>
      <Keuzelijst
        label={t('veld.gemeente')}
        help={t('veld.gemeenteHelp')}
        fout={fout['gemeente']}
        name="gemeente"
        value={b.gemeente}
        onChange={g => zet({ ...b, gemeente: g.target.value })}
      >
        <option value="">{t('kies')}</option>
        {(blad.data?.gemeenten ?? []).map(naam => (
          <option key={naam} value={naam}>
            {naam}
          </option>
        ))}
      </Keuzelijst>
      <div className="opvang__drie">
        <Veld
          label={t('veld.volwassenen')}
          fout={fout['volwassenen']}
          type="number"
          min={0}
          max={20}
          name="volwassenen"
          value={b.volwassenen}
          onChange={g => zet({ ...b, volwassenen: Number(g.target.value) })}
        />
        {BANDEN.map((band, n) => (
          <Veld
            key={band}
            label={t('veld.kinderen', { band })}
            type="number"
            min={0}
            max={20}
            name={`kinderen-${band}`}
            value={b.kinderen[n] ?? 0}
            onChange={g => zet({ ...b, kinderen: b.kinderen.map((k, m) => (m === n ? Number(g.target.value) : k)) })}
          />
        ))}
      </div>
      <Kies
        naam="ambulant"
        label={t('veld.ambulant')}
        fout={fout['ambulant']}
        waarde={b.ambulant}
        zet={ambulant => zet({ ...b, ambulant })}
        uit={bed.AMBULANT_NIET}
        zeg={w => t(`ambulant.${w}`)}
      />
      <RadioGroep
        label={t('veld.urgentie')}
        fout={fout['urgentie']}
        naast="kort"
        gekozen={b.urgentie}
        keuzes={bed.URGENTIES.map(w => ({ waarde: w, label: t(`urgentie.${w}`) }))}
        invoer={{ name: 'urgentie', onChange: async g => zet({ ...b, urgentie: g.target.value }) }}
      />
      <CheckboxGroep
        vrij
        naast
        label={t('veld.signalen')}
        help={t('veld.signalenHelp')}
        gekozen={b.signalen}
        keuzes={SIGNALEN.map(w => ({ waarde: w, label: t(`signaal.${w}`) }))}
        invoer={{ name: 'signalen', onChange: async g => zet({ ...b, signalen: wissel(b.signalen, g.target.value) }) }}
      />
      {voorstel === null ? null : <Alinea>{t('veld.voorstel', { kleur: t(`kleurwoord.${voorstel}`) })}</Alinea>}
      <RadioGroep
        label={t('veld.kleur')}
        fout={fout['kleur']}
        naast="kort"
        gekozen={b.kleur}
        keuzes={bed.KLEUREN.map(w => ({ waarde: w, label: t(`kleurwoord.${w}`) }))}
        invoer={{ name: 'kleur', onChange: async g => zet({ ...b, kleur: g.target.value }) }}
      />
      <Keuzelijst
        vrij
        label={t('veld.groep')}
        name="groep"
        value={b.groep}
        onChange={g => zet({ ...b, groep: g.target.value })}
      >
        <option value="">{t('veld.geenGroep')}</option>
        {OPVANGGROEPEN.map(w => (
          <option key={w} value={w}>
            {t(`groep.${w}`)}
          </option>
        ))}
      </Keuzelijst>
      <CheckboxGroep
        vrij
        naast
        label={t('veld.behoeften')}
        gekozen={b.behoeften}
        keuzes={bed.BEHOEFTEN.map(w => ({ waarde: w, label: t(`behoefte.${w}`) }))}
        invoer={{
          name: 'behoeften',
          onChange: async g => zet({ ...b, behoeften: wissel(b.behoeften, g.target.value) }),
        }}
      />
      <CheckboxGroep
        vrij
        naast
        label={t('veld.mijden')}
        help={t('veld.mijdenHelp')}
        fout={fout['mijden']}
        gekozen={b.mijden}
        keuzes={(blad.data?.gemeenten ?? []).map(w => ({ waarde: w, label: w }))}
        invoer={{ name: 'mijden', onChange: async g => zet({ ...b, mijden: wissel(b.mijden, g.target.value) }) }}
      />
      <Keuzelijst
        vrij
        label={t('veld.buiten')}
        fout={fout['buiten']}
        name="buiten"
        value={b.buiten}
        onChange={g => zet({ ...b, buiten: g.target.value })}
      >
        <option value="">{t('veld.nvt')}</option>
        {bed.BUITENREDENEN.map(w => (
          <option key={w} value={w}>
            {t(`buiten.${w}`)}
          </option>
        ))}
      </Keuzelijst>
      <Keuzelijst
        vrij
        label={t('veld.landelijk')}
        fout={fout['landelijk']}
        name="landelijk"
        value={b.landelijk}
        onChange={g => zet({ ...b, landelijk: g.target.value })}
      >
        <option value="">{t('veld.nvt')}</option>
        {bed.LANDELIJKREDENEN.map(w => (
          <option key={w} value={w}>
            {t(`landelijk.${w}`)}
          </option>
        ))}
      </Keuzelijst>
      <Veld
        label={t('veld.terugbel')}
        help={t('veld.terugbelHelp')}
        fout={fout['terugbel']}
        type="tel"
        name="terugbel"
        value={b.terugbel}
        onChange={g => zet({ ...b, terugbel: g.target.value })}
      />
      <WeigeringBericht weigering={opdracht.error} />
      <div className="rij">
        <Knop type="submit">{t('verstuur')}</Knop>
      </div>
      <Alinea soort="zacht">{t('bel')}</Alinea>
    </form>
  )
}
