import { plekOp } from './schaal.ts'

export interface Balk {
  readonly sleutel: string
  readonly naam: string
  readonly waarde: number
  readonly zin: string
}

/** Parts beside each other, from nought. Each bar carries its own name and number, so that it reads as a list. */
export function Balken({ titel, balken }: { readonly titel: string; readonly balken: readonly Balk[] }) {
  const lengte = plekOp(0, Math.max(...balken.map(b => b.waarde), 1e-9), 0, 100)
  return (
    <ul className="balken" aria-label={titel}>
      {balken.map(b => (
        <li key={b.sleutel}>
          <span className="balken__naam">{b.naam}</span>
          <svg className="balken__balk" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className="balken__grond" width={100} height={8} />
            <rect className="balken__vol" width={lengte(b.waarde)} height={8} />
          </svg>
          <strong className="balken__zin">{b.zin}</strong>
        </li>
      ))}
    </ul>
  )
}
