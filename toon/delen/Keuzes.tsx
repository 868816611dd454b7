import type { ComponentProps, ReactNode, Ref } from 'react'
import { useTeksten } from '../taal/taal.ts'
import { useAria, Veldfout } from './Veld.tsx'

export interface Keuze {
  readonly waarde: string
  readonly label: string
  readonly help?: string
}

export interface KeuzesProps {
  readonly label: string
  /** Of the first answer, so that a list of what is missing can lead there. */
  readonly id?: string | undefined
  readonly help?: string | undefined
  readonly fout?: string | undefined
  readonly vrij?: boolean
  /** Answers stand side by side where there is room; 'kort' answers do so on a phone too. */
  readonly naast?: boolean | 'kort'
  readonly keuzes: readonly Keuze[]
  /** What react-hook-form's register gives, or a name and onChange of your own. */
  readonly invoer: Pick<ComponentProps<'input'>, 'name' | 'onChange' | 'onBlur' | 'required'> & {
    ref?: Ref<HTMLInputElement>
  }
  readonly gekozen?: string | readonly string[]
}

/** One answer out of a few: <RadioGroep label="..." keuzes={...} invoer={register('wie')} />. */
export const RadioGroep = (props: KeuzesProps) => <Keuzes soort="radio" {...props} />

/** None, one or more answers. */
export const CheckboxGroep = (props: KeuzesProps) => <Keuzes soort="checkbox" {...props} />

export type VinkjeProps = ComponentProps<'input'> & { readonly label: ReactNode; readonly uitleg?: string }

/** One thing to say yes to. */
export function Vinkje({ label, uitleg, ...rest }: VinkjeProps) {
  return (
    <label className="keuze">
      <input type="checkbox" {...rest} />
      <span>
        {label}
        {uitleg === undefined ? null : <span className="keuze__help">{uitleg}</span>}
      </span>
    </label>
  )
}

function Keuzes(props: KeuzesProps & { soort: 'radio' | 'checkbox' }) {
  const { soort, id, label, help, fout, vrij, naast, keuzes, invoer, gekozen } = props
  const t = useTeksten()
  const { ids, invoer: aria } = useAria({ help, fout })
  return (
    <fieldset
      className={fout === undefined ? 'veld' : 'veld veld--fout'}
      aria-describedby={aria['aria-describedby']}
      {...(soort === 'radio' ? { role: 'radiogroup', 'aria-invalid': aria['aria-invalid'] } : {})}
    >
      <legend className="veld__label">
        {label} {vrij === true ? <span className="veld__vrij">({t('algemeen.nietVerplicht')})</span> : null}
      </legend>
      {help === undefined ? null : (
        <span className="veld__help" id={ids.help}>
          {help}
        </span>
      )}
      <Veldfout id={ids.fout} fout={fout} />
      <div className={PLAATSING[String(naast)] ?? 'keuzes'}>
        {keuzes.map((keuze, plek) => (
          <label key={keuze.waarde} className="keuze">
            <input
              type={soort}
              value={keuze.waarde}
              {...invoer}
              {...(plek === 0 && id !== undefined ? { id } : {})}
              {...stand(gekozen, keuze.waarde)}
            />
            <span>
              {keuze.label}
              {keuze.help === undefined ? null : <span className="keuze__help">{keuze.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

// Without `gekozen` the browser keeps the state (react-hook-form's way); with it the caller does.
function stand(gekozen: string | readonly string[] | undefined, waarde: string): { checked?: boolean } {
  if (gekozen === undefined) return {}
  return { checked: typeof gekozen === 'string' ? gekozen === waarde : gekozen.includes(waarde) }
}

const PLAATSING: Readonly<Record<string, string>> = {
  true: 'keuzes keuzes--naast',
  kort: 'keuzes keuzes--naast keuzes--kort',
}
