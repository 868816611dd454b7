import type { ReactNode } from 'react'

/** The few signs Kring draws. Always beside a word: a sign alone says nothing to a screen reader or at 3 a.m. */
export type Teken = 'ring' | 'driehoek' | 'ruit' | 'vink' | 'info' | 'kruis' | 'menu' | 'mens' | 'pijl' | 'zoek'

export function TekenBeeld({ teken, maat = 18 }: { teken: Teken; maat?: number }) {
  return (
    <svg width={maat} height={maat} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {VORMEN[teken]}
    </svg>
  )
}

const lijn = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const VORMEN: Record<Teken, ReactNode> = {
  ring: (
    <g {...lijn}>
      <circle cx="9" cy="9" r="6.5" />
      <path d="M9 5.5V9l2.2 1.6" />
    </g>
  ),
  driehoek: (
    <g {...lijn}>
      <path d="M9 2.5 16.2 15H1.8Z" />
      <path d="M9 7v3.4M9 12.7v.1" />
    </g>
  ),
  ruit: (
    <g>
      <path d="M9 .8 17.2 9 9 17.2.8 9Z" fill="currentColor" />
      <path d="M9 5v4.6M9 12.4v.2" stroke="var(--kring-kaart)" strokeWidth="2" strokeLinecap="round" />
    </g>
  ),
  vink: <path {...lijn} d="m3 9.5 4 4 8-9" />,
  info: (
    <g {...lijn}>
      <circle cx="9" cy="9" r="7" />
      <path d="M9 8.5v4M9 5.6v.1" />
    </g>
  ),
  kruis: <path {...lijn} d="m4 4 10 10M14 4 4 14" />,
  menu: <path {...lijn} d="M2.5 4.5h13M2.5 9h13M2.5 13.5h13" />,
  mens: (
    <g {...lijn}>
      <circle cx="9" cy="5.8" r="3.3" />
      <path d="M2.5 16c.6-3.4 3-5 6.5-5s5.900 1.600 6.500 5" />
    </g>
  ),
  zoek: (
    <g {...lijn}>
      <circle cx="7.5" cy="7.5" r="5" />
      <path d="m11.500 11.500 4.500 4.500" />
    </g>
  ),
  pijl: <path {...lijn} d="m5 7 4 4 4-4" />,
}
