import { useId } from 'react'
import { Merk, VORMEN } from './Merk.tsx'
import { asmerken, plekOp, regelsVan, uiteen } from './schaal.ts'
import { useBreedte } from './useBreedte.ts'

export interface Grafiekpunt {
  /** where on the time axis: any number that grows with time */
  readonly x: number
  readonly label: string
  readonly waarde: number
  /** the value as people read it */
  readonly zin: string
}
export interface Grafieklijn {
  readonly sleutel: string
  readonly naam: string
  readonly punten: readonly Grafiekpunt[]
}
export interface LijngrafiekProps {
  readonly titel: string
  /** what there is to see, in a sentence; the table beside the chart says the rest */
  readonly uitleg: string
  readonly lijnen: readonly Grafieklijn[]
  readonly zegAs: (waarde: number) => string
}

const HOOG = 280
const RAND = { boven: 28, onder: 32, links: 64 } as const
/** from here on a line is named at its end; under it the names stand below the chart */
const RUIM = 620
const NAAMVLAK = 216
/** narrower than this between two points and only the last value is written */
const TUSSEN = 56

/** Lines over time, from nought, each with its own mark and named where it ends. A table with the same numbers belongs beside it. */
export function Lijngrafiek({ titel, uitleg, lijnen, zegAs }: LijngrafiekProps) {
  const id = useId()
  const { ref, breedte } = useBreedte<HTMLElement>(720)
  const namen = lijnen.length > 1
  const opzij = namen && breedte >= RUIM
  const rechts = breedte - (opzij ? NAAMVLAK : 28)
  const punten = lijnen.flatMap(l => l.punten)
  const merken = asmerken(Math.max(...punten.map(p => p.waarde)))
  const x = plekOp(Math.min(...punten.map(p => p.x)), Math.max(...punten.map(p => p.x)), RAND.links + 24, rechts - 16)
  const y = plekOp(0, merken.at(-1) ?? 1, HOOG - RAND.onder, RAND.boven)
  const tijden = tijdmerken(punten, x)
  return (
    <figure ref={ref} className="grafiek">
      <svg
        className="grafiek__vlak"
        viewBox={`0 0 ${breedte} ${HOOG}`}
        width={breedte}
        height={HOOG}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{titel}</title>
        <desc id={`${id}-d`}>{uitleg}</desc>
        {merken.map(m => (
          <g key={m} className="grafiek__as">
            <path d={`M${RAND.links} ${y(m)}H${rechts}`} />
            <text x={RAND.links - 8} y={y(m) + 4} textAnchor="end">
              {zegAs(m)}
            </text>
          </g>
        ))}
        {tijden.map(p => (
          <text key={p.x} className="grafiek__tijd" x={x(p.x)} y={HOOG - 10} textAnchor="middle">
            {p.label}
          </text>
        ))}
        {lijnen.map((lijn, n) => (
          <Lijn key={lijn.sleutel} lijn={lijn} nummer={n} x={x} y={y} />
        ))}
        {opzij ? <Namen lijnen={lijnen} x={rechts} y={y} /> : null}
      </svg>
      {namen && !opzij ? <Sleutel lijnen={lijnen} /> : null}
    </figure>
  )
}

type Plek = (waarde: number) => number

/** One label per moment, and none where the one before it would lie under it. */
function tijdmerken(punten: readonly Grafiekpunt[], x: Plek): readonly Grafiekpunt[] {
  const uit: Grafiekpunt[] = []
  for (const p of punten.toSorted((a, b) => a.x - b.x)) {
    const vorige = uit.at(-1)
    const breed = (p.label.length + (vorige?.label.length ?? 0)) * 4 + 12
    if (vorige === undefined || x(p.x) - x(vorige.x) >= breed) uit.push(p)
  }
  return uit
}

function Lijn({ lijn, nummer, x, y }: { lijn: Grafieklijn; nummer: number; x: Plek; y: Plek }) {
  const plekken = lijn.punten.map(p => ({ ...p, px: x(p.x), py: y(p.waarde) }))
  const ruim = plekken.every((p, n) => n === 0 || p.px - (plekken[n - 1]?.px ?? 0) >= TUSSEN)
  return (
    <g data-lijn={lijn.sleutel}>
      <path
        className={`grafiek__lijn grafiek__kleur--${nummer % VORMEN}`}
        d={plekken.map(({ px, py }, n) => `${n === 0 ? 'M' : 'L'}${px} ${py}`).join('')}
      />
      {plekken.map((p, n) => (
        <g key={p.x}>
          <Merk lijn={nummer} x={p.px} y={p.py} />
          {!ruim && n < plekken.length - 1 ? null : (
            <text className="grafiek__waarde" x={p.px} y={p.py + (nummer % 2 === 0 ? -11 : 20)} textAnchor="middle">
              {p.zin}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function Namen({ lijnen, x, y }: { lijnen: readonly Grafieklijn[]; x: number; y: Plek }) {
  const plekken = uiteen(
    lijnen.map(l => y(l.punten.at(-1)?.waarde ?? 0)),
    44,
  )
  return lijnen.map((lijn, n) => (
    <g key={lijn.sleutel} className="grafiek__naam">
      <Merk lijn={n} x={x + 12} y={plekken[n] ?? 0} />
      {regelsVan(lijn.naam, 22).map((regel, r) => (
        <text key={regel} x={x + 24} y={(plekken[n] ?? 0) + 5 + r * 17}>
          {regel}
        </text>
      ))}
    </g>
  ))
}

function Sleutel({ lijnen }: { lijnen: readonly Grafieklijn[] }) {
  return (
    <figcaption>
      <ul className="grafiek__sleutel">
        {lijnen.map((lijn, n) => (
          <li key={lijn.sleutel}>
            <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
              <Merk lijn={n} x={10} y={10} />
            </svg>
            {lijn.naam}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}
