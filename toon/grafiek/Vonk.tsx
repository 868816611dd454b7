import { plekOp, stukkenVan } from './schaal.ts'

const [BREED, HOOG, RAND] = [112, 32, 4]

export interface Vonkpunt {
  readonly x: number
  /** null: there is a value and it may not be shown */
  readonly waarde: number | null
}

/**
 * The course of a figure in the size of a word. It says nothing by itself: the words stand beside it. A value that may not be shown is an
 * open mark on the ground, and the line stops there.
 */
export function Vonk({ punten }: { readonly punten: readonly Vonkpunt[] }) {
  const stukken = stukkenVan(punten)
  const laatste = stukken.at(-1)?.at(-1)
  if (punten.length < 2 || laatste === undefined) return null
  const tijden = punten.map(p => p.x)
  const x = plekOp(Math.min(...tijden), Math.max(...tijden), RAND, BREED - RAND)
  const y = plekOp(0, Math.max(...punten.map(p => p.waarde ?? 0), 1e-9), HOOG - RAND, RAND)
  return (
    <svg className="grafiek__vonk" width={BREED} height={HOOG} viewBox={`0 0 ${BREED} ${HOOG}`} aria-hidden="true">
      <path className="grafiek__grond" d={`M0 ${HOOG - RAND}H${BREED}`} />
      {stukken.map(stuk => (
        <path
          key={stuk[0]?.x}
          className="grafiek__lijn grafiek__kleur--0"
          d={stuk.map((p, n) => `${n === 0 ? 'M' : 'L'}${x(p.x)} ${y(p.waarde)}`).join('')}
        />
      ))}
      {punten.map(p =>
        p.waarde === null ? <circle key={p.x} className="grafiek__open" cx={x(p.x)} cy={HOOG - RAND} r={3} /> : null,
      )}
      <circle className="grafiek__merk grafiek__kleur--0" cx={x(laatste.x)} cy={y(laatste.waarde)} r={3} />
    </svg>
  )
}
