import { useId, type ComponentProps, type ReactNode } from 'react'
import { useTeksten } from '../taal/taal.ts'
import { TekenBeeld } from './tekens.tsx'

interface Omslag {
  readonly label: string
  readonly help?: string | undefined
  readonly fout?: string | undefined
  /** Questions are required unless said otherwise, so only the free ones are marked. */
  readonly vrij?: boolean | undefined
}

export type VeldProps = Omslag & ComponentProps<'input'>
export type TekstvakProps = Omslag & ComponentProps<'textarea'>
export type KeuzelijstProps = Omslag & ComponentProps<'select'>

/** One line of text. Spread react-hook-form's register into it: <Veld label="..." {...register('naam')} />. */
export function Veld({ label, help, fout, vrij, id, ...rest }: VeldProps) {
  const aria = useAria({ id, help, fout })
  return (
    <VeldOmslag {...{ label, help, fout, vrij, ids: aria.ids }}>
      <input className="veld__invoer" {...rest} {...aria.invoer} />
    </VeldOmslag>
  )
}

/** More lines of text; grows with what is written. */
export function Tekstvak({ label, help, fout, vrij, id, ...rest }: TekstvakProps) {
  const aria = useAria({ id, help, fout })
  return (
    <VeldOmslag {...{ label, help, fout, vrij, ids: aria.ids }}>
      <textarea className="veld__invoer" {...rest} {...aria.invoer} />
    </VeldOmslag>
  )
}

/** A choice from a longer list; for up to seven answers RadioGroep reads easier. */
export function Keuzelijst({ label, help, fout, vrij, id, ...rest }: KeuzelijstProps) {
  const aria = useAria({ id, help, fout })
  return (
    <VeldOmslag {...{ label, help, fout, vrij, ids: aria.ids }}>
      <select className="veld__invoer" {...rest} {...aria.invoer} />
    </VeldOmslag>
  )
}

interface Ids {
  readonly veld: string
  readonly help: string
  readonly fout: string
}

export interface Beschrijving {
  readonly id?: string | undefined
  readonly help?: string | undefined
  readonly fout?: string | undefined
}

/** The ids that tie label, help and error to what is filled in. */
export function useAria({ id, help, fout }: Beschrijving) {
  const eigen = useId()
  const veld = id ?? eigen
  const ids: Ids = { veld, help: `${veld}-help`, fout: `${veld}-fout` }
  const door = [help === undefined ? '' : ids.help, fout === undefined ? '' : ids.fout].filter(Boolean).join(' ')
  const invoer = {
    id: veld,
    'aria-invalid': fout !== undefined,
    ...(door === '' ? {} : { 'aria-describedby': door }),
  }
  return { ids, invoer }
}

function VeldOmslag({ label, help, fout, vrij, ids, children }: Omslag & { ids: Ids; children: ReactNode }) {
  const t = useTeksten()
  return (
    <div className={fout === undefined ? 'veld' : 'veld veld--fout'}>
      <label className="veld__label" htmlFor={ids.veld}>
        {label} {vrij === true ? <span className="veld__vrij">({t('algemeen.nietVerplicht')})</span> : null}
      </label>
      {help === undefined ? null : (
        <span className="veld__help" id={ids.help}>
          {help}
        </span>
      )}
      <Veldfout id={ids.fout} fout={fout} />
      {children}
    </div>
  )
}

export function Veldfout({ id, fout }: { id: string; fout: string | undefined }) {
  if (fout === undefined) return null
  return (
    <span className="veld__fout" id={id}>
      <TekenBeeld teken="ruit" />
      {fout}
    </span>
  )
}
