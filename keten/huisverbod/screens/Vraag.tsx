import { CheckboxGroep, RadioGroep, Vinkje } from '../../../toon/delen/Keuzes.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import type { Vraagveld, Waarde } from './daden.ts'
import { useHuisverbodTeksten } from './teksten.ts'

export interface VraagProps {
  readonly veld: Vraagveld
  readonly waarde: Waarde | undefined
  readonly fout: string | undefined
  readonly zet: (waarde: Waarde) => void
}
const TYPE = { moment: 'datetime-local', dag: 'date', getal: 'number', regel: 'text' } as const

/** One question of an act, in the shape its answer needs. */
export function Vraag({ veld, waarde, fout, zet }: VraagProps) {
  const t = useHuisverbodTeksten()
  const { naam, soort, vrij, keuzes = [] } = veld
  const label = t(`veld.${naam}`)
  const tekst = typeof waarde === 'string' ? waarde : ''
  const gewoon = { label, fout, vrij, name: naam, value: tekst }
  if (soort === 'vinkje')
    return <Vinkje label={label} name={naam} checked={waarde === true} onChange={g => zet(g.target.checked)} />
  if (soort === 'tekst') return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
  if (soort === 'keuze')
    return (
      <RadioGroep
        {...{ label, fout, keuzes }}
        vrij={vrij === true}
        naast={keuzes.every(k => k.label.length < 24)}
        gekozen={tekst}
        invoer={{ name: naam, onChange: async g => zet(g.target.value) }}
      />
    )
  if (soort === 'meer') {
    const nu: readonly string[] = Array.isArray(waarde) ? waarde : []
    return (
      <CheckboxGroep
        {...{ label, fout, keuzes }}
        gekozen={nu}
        invoer={{
          name: naam,
          onChange: async g =>
            zet(nu.includes(g.target.value) ? nu.filter(k => k !== g.target.value) : [...nu, g.target.value]),
        }}
      />
    )
  }
  if (soort === 'lijst')
    return (
      <Keuzelijst {...gewoon} onChange={g => zet(g.target.value)}>
        <option value="">{t('form.kies')}</option>
        {keuzes.map(k => (
          <option key={k.waarde} value={k.waarde}>
            {k.label}
          </option>
        ))}
      </Keuzelijst>
    )
  return <Veld {...gewoon} type={TYPE[soort]} autoComplete="off" onChange={g => zet(g.target.value)} />
}
