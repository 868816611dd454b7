import { plekOp } from './schaal.ts'

const [BREED, HOOG, RAND] = [112, 32, 4]

/** The course of a figure in the size of a word. It says nothing by itself: the words stand beside it. */
export function Vonk({ punten }: { readonly punten: readonly { readonly x: number; readonly waarde: number }[] }) {
  const laatste = punten.at(-1)
  if (punten.length < 2 || laatste === undefined) return null
  const tijden = punten.map(p => p.x)
  const x = plekOp(Math.min(...tijden), Math.max(...tijden), RAND, BREED - RAND)
  const y = plekOp(0, Math.max(...punten.map(p => p.waarde), 1e-9), HOOG - RAND, RAND)
  return (
    <svg className="grafiek__vonk" width={BREED} height={HOOG} viewBox={`0 0 ${BREED} ${HOOG}`} aria-hidden="true">
      <path className="grafiek__grond" d={`M0 ${HOOG - RAND}H${BREED}`} />
      <path
        className="grafiek__lijn grafiek__kleur--0"
        d={punten.map((p, n) => `${n === 0 ? 'M' : 'L'}${x(p.x)} ${y(p.waarde)}`).join('')}
      />
      <circle className="grafiek__merk grafiek__kleur--0" cx={x(laatste.x)} cy={y(laatste.waarde)} r={3} />
    </svg>
  )
}
