import type { ReactNode } from 'react'

export interface Tegel {
  readonly sleutel: string
  readonly naam: string
  readonly rij: number
  readonly kolom: number
  /** how it looks: a place in the region (centrum, lid, bijzonder) or how much (laag, midden, hoog, zonder) */
  readonly klas: string
  readonly onder?: ReactNode
}

/** Where municipalities lie, one tile each; a table beside it says the same in words. */
export function Tegelkaart({ titel, tegels }: { readonly titel: string; readonly tegels: readonly Tegel[] }) {
  const eersteRij = Math.min(...tegels.map(t => t.rij))
  const eersteKolom = Math.min(...tegels.map(t => t.kolom))
  return (
    <div className="tegels__vlak" role="region" aria-label={titel} tabIndex={0}>
      <ul className="tegels">
        {tegels.map(({ sleutel, naam, rij, kolom, klas, onder }) => (
          <li
            key={sleutel}
            className={`tegel tegel--${klas} tegel--rij-${rij - eersteRij + 1} tegel--kolom-${kolom - eersteKolom + 1}`}
          >
            {naam}
            {onder === undefined ? null : <span className="tegel__onder">{onder}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
