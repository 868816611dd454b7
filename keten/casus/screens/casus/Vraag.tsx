import { CheckboxGroep, RadioGroep, Vinkje } from '../../../../toon/delen/Keuzes.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { Regels } from './Regels.tsx'
import type { Vraagveld, Waarde } from '../daden.ts'
import { useCasusTeksten } from '../teksten.ts'

export interface VraagProps {
  readonly veld: Vraagveld
  readonly waarde: Waarde | undefined
  readonly fout: string | undefined
  readonly zet: (waarde: Waarde) => void
}

/** One question of an act, in the shape its answer needs. */
export function Vraag(props: VraagProps) {
  const { veld, waarde, fout, zet } = props
  const { naam, soort, label, help, vrij } = veld
  const gewoon = { label, help, fout, vrij, name: naam, value: typeof waarde === 'string' ? waarde : '' }
  if (soort === 'tekst') return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
  if (soort === 'regel') return <Veld {...gewoon} autoComplete="off" onChange={g => zet(g.target.value)} />
  if (soort === 'dag') return <Veld {...gewoon} type="date" max={veld.hoogstens} onChange={g => zet(g.target.value)} />
  if (soort === 'vinkje') return <Ja {...props} />
  if (soort === 'meer') return <Meer {...props} />
  if (soort === 'lijst') return <Lijst {...props} />
  if (soort === 'regels') return <Regels {...props} />
  return <Een {...props} />
}

function Ja({ veld, waarde, zet }: VraagProps) {
  const uitleg = veld.help === undefined ? {} : { uitleg: veld.help }
  return (
    <Vinkje
      label={veld.label}
      {...uitleg}
      name={veld.naam}
      checked={waarde === true}
      onChange={g => zet(g.target.checked)}
    />
  )
}

function Een({ veld, waarde, fout, zet }: VraagProps) {
  const { label, help, keuzes = [], naam } = veld
  const kort = keuzes.every(k => k.help === undefined && k.label.length < 24)
  return (
    <RadioGroep
      {...{ label, help, fout, keuzes, naast: kort }}
      gekozen={typeof waarde === 'string' ? waarde : ''}
      invoer={{ name: naam, onChange: g => zet(g.target.value) }}
    />
  )
}

function Meer({ veld, waarde, fout, zet }: VraagProps) {
  const nu: readonly string[] = Array.isArray(waarde) ? waarde : []
  const { label, help, keuzes = [], naam } = veld
  const wissel = (keuze: string) => zet(nu.includes(keuze) ? nu.filter(k => k !== keuze) : [...nu, keuze])
  return (
    <CheckboxGroep
      {...{ label, help, fout, keuzes }}
      gekozen={nu}
      invoer={{ name: naam, onChange: g => wissel(g.target.value) }}
    />
  )
}

function Lijst({ veld, waarde, fout, zet }: VraagProps) {
  const t = useCasusTeksten()
  const { label, help, keuzes = [], naam, vrij } = veld
  return (
    <Keuzelijst
      {...{ label, help, fout, vrij }}
      name={naam}
      value={typeof waarde === 'string' ? waarde : ''}
      onChange={g => zet(g.target.value)}
    >
      <option value="">{t('form.kies')}</option>
      {keuzes.map(keuze => (
        <option key={keuze.waarde} value={keuze.waarde}>
          {keuze.label}
        </option>
      ))}
    </Keuzelijst>
  )
}
