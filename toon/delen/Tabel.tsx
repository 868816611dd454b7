import type { ReactNode } from 'react'

export interface Kolom<Rij> {
  readonly sleutel: string
  readonly kop: string
  readonly cel: (rij: Rij) => ReactNode
  /** The column that names the row. */
  readonly rijkop?: boolean
}

export interface TabelProps<Rij> {
  readonly titel: string
  readonly titelVerborgen?: boolean
  /** For two short columns: stays a table on a phone too. */
  readonly smal?: boolean
  readonly kolommen: readonly Kolom<Rij>[]
  readonly rijen: readonly Rij[]
  readonly sleutelVan: (rij: Rij) => string
}

/** A table that turns into cards on a phone. The roles are spelled out because `display: block` would take them away. */
export function Tabel<Rij>({
  titel,
  titelVerborgen = false,
  smal = false,
  kolommen,
  rijen,
  sleutelVan,
}: TabelProps<Rij>) {
  return (
    <table className={smal ? 'tabel' : 'tabel tabel--kaarten'} role="table">
      <caption className={titelVerborgen ? 'alleen-gehoord' : ''}>{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map(kolom => (
            <th key={kolom.sleutel} role="columnheader" scope="col">
              {kolom.kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map(rij => (
          <tr key={sleutelVan(rij)} role="row">
            {kolommen.map(kolom => (
              <Cel key={kolom.sleutel} kolom={kolom} rij={rij} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cel<Rij>({ kolom, rij }: { kolom: Kolom<Rij>; rij: Rij }) {
  if (kolom.rijkop === true)
    return (
      <th role="rowheader" scope="row">
        {kolom.cel(rij)}
      </th>
    )
  return (
    <td role="cell" data-kop={kolom.kop}>
      {kolom.cel(rij)}
    </td>
  )
}
