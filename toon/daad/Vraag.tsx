import { CheckboxGroep, RadioGroep, Vinkje } from '../delen/Keuzes.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../delen/Veld.tsx'
import { useTeksten } from '../taal/taal.ts'
import type { Vraagveld, Waarde } from './veld.ts'

export interface VraagProps<V extends Vraagveld = Vraagveld> {
  readonly veld: V
  readonly waarde: Waarde | undefined
  readonly fout: string | undefined
  readonly zet: (waarde: Waarde) => void
}
const TYPE: Readonly<Record<string, string>> = { moment: 'datetime-local', dag: 'date', getal: 'number' }

/** One question of an act, in the shape its answer needs. */
export function Vraag(props: VraagProps) {
  const { veld, waarde, fout, zet } = props
  const { naam, soort, label, help, vrij, hoogstens } = veld
  const gewoon = { label, help, fout, vrij, name: naam, value: typeof waarde === 'string' ? waarde : '' }
  if (soort === 'tekst') return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
  if (soort === 'vinkje') return <Ja {...props} />
  if (soort === 'keuze') return <Een {...props} />
  if (soort === 'meer') return <Meer {...props} />
  if (soort === 'lijst') return <Lijst {...props} />
  return (
    <Veld
      {...gewoon}
      type={TYPE[soort] ?? 'text'}
      {...(hoogstens === undefined ? {} : { max: hoogstens })}
      autoComplete="off"
      onChange={g => zet(g.target.value)}
    />
  )
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
  const { label, help, keuzes = [], naam, vrij } = veld
  const kort = keuzes.length < 4 && keuzes.every(k => k.help === undefined && k.label.length < 24)
  return (
    <RadioGroep
      {...{ label, help, fout, keuzes, naast: kort, vrij: vrij === true }}
      gekozen={typeof waarde === 'string' ? waarde : ''}
      invoer={{ name: naam, onChange: g => zet(g.target.value) }}
    />
  )
}

function Meer({ veld, waarde, fout, zet }: VraagProps) {
  const nu = Array.isArray(waarde) ? waarde.filter((w): w is string => typeof w === 'string') : []
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
  const t = useTeksten()
  const { label, help, keuzes = [], naam, vrij } = veld
  return (
    <Keuzelijst
      {...{ label, help, fout, vrij }}
      name={naam}
      value={typeof waarde === 'string' ? waarde : ''}
      onChange={g => zet(g.target.value)}
    >
      <option value="">{t('daad.kies')}</option>
      {keuzes.map(keuze => (
        <option key={keuze.waarde} value={keuze.waarde}>
          {keuze.label}
        </option>
      ))}
    </Keuzelijst>
  )
}
