import type { ReactNode } from 'react'
import { useTaal } from '../taal/taal.ts'
import { useNu } from '../tijd/nu.ts'
import { zegMoment, zegPrecies } from '../tijd/zeg.ts'

export interface Feit {
  readonly id: string
  readonly op: string
  readonly titel: string
  readonly wie?: string
  readonly nadruk?: boolean
  readonly inhoud?: ReactNode
}

/** What happened, newest as the caller orders it. */
export function Tijdlijn({ feiten, titel }: { feiten: readonly Feit[]; titel: string }) {
  const nu = useNu()
  const { taal } = useTaal()
  return (
    <ol className="tijdlijn" aria-label={titel}>
      {feiten.map(feit => (
        <li key={feit.id} className={feit.nadruk === true ? 'tijdlijn__feit tijdlijn__feit--nadruk' : 'tijdlijn__feit'}>
          <span className="zacht">
            <time dateTime={feit.op} title={zegPrecies(feit.op, taal)}>
              {zegMoment({ op: feit.op, nu, taal })}
            </time>
            {feit.wie === undefined ? null : `, ${feit.wie}`}
          </span>
          <strong>{feit.titel}</strong>
          {feit.inhoud}
        </li>
      ))}
    </ol>
  )
}
