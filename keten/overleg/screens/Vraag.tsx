import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import type { Vraagveld, Waarde } from './daden.ts'
import { Maatregelen } from './Maatregelen.tsx'
import { useOverlegTeksten } from './teksten.ts'

export interface VraagProps {
  readonly veld: Vraagveld
  readonly waarde: Waarde | undefined
  readonly fout: string | undefined
  readonly zet: (waarde: Waarde) => void
}

/** One question of an act, in the shape its answer needs. */
export function Vraag({ veld, waarde, fout, zet }: VraagProps) {
  const t = useOverlegTeksten()
  const { naam, soort, vrij, keuzes = [] } = veld
  const label = t(`veld.${naam}`)
  const gewoon = { label, fout, vrij, name: naam, value: typeof waarde === 'string' ? waarde : '' }
  if (soort === 'tekst') return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
  if (soort === 'keuze')
    return (
      <RadioGroep
        {...{ label, fout, keuzes }}
        naast={keuzes.every(k => k.label.length < 24)}
        gekozen={gewoon.value}
        invoer={{ name: naam, onChange: async g => zet(g.target.value) }}
      />
    )
  if (soort === 'meer') {
    const nu: readonly string[] = Array.isArray(waarde) ? waarde.filter(w => typeof w === 'string') : []
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
  if (soort === 'maatregelen') return <Maatregelen label={label} door={keuzes} waarde={waarde} zet={zet} />
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
  return <Veld {...gewoon} type="date" autoComplete="off" onChange={g => zet(g.target.value)} />
}
