/** How many lines look different: by shape and dash, and only then by colour. */
export const VORMEN = 4

/** The mark of a line: its own shape, so that colour is never the only carrier. */
export function Merk({ lijn, x, y }: { readonly lijn: number; readonly x: number; readonly y: number }) {
  const vorm = lijn % VORMEN
  const klas = `grafiek__merk grafiek__kleur--${vorm}`
  if (vorm === 0) return <circle className={klas} cx={x} cy={y} r={5} />
  if (vorm === 1) return <rect className={klas} x={x - 4.5} y={y - 4.5} width={9} height={9} />
  if (vorm === 2) return <path className={klas} d={`M${x} ${y - 6}l6 10h-12z`} />
  return <path className={klas} d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
}
