import type { ComponentType } from 'react'

/** One screen of the app. Adding a screen is adding a line here and nothing else. */
export interface Schermroute {
  /** Path with $name for a variable part: '/regio/$id'. */
  readonly pad: string
  /** The screen's own file, fetched when it is first needed; exports `Scherm`. */
  readonly laad: () => Promise<{ readonly Scherm: ComponentType }>
  /** What the person must be allowed to do (ik.mag) to see it at all. */
  readonly mag?: string
  readonly alleenDemo?: boolean
  readonly navigatie?: Navigatie
  /** A key ('n') or a key after g ('g w'). */
  readonly toets?: string
  /** At least one picture per screen; `npm run schermen` fails without. */
  readonly schermvoorbeeld: readonly [Schermvoorbeeld, ...Schermvoorbeeld[]]
}

export interface Navigatie {
  readonly label: Record<'nl' | 'en', string>
  /** Only reachable by key or link, not listed in the bar. */
  readonly verborgen?: boolean
}

export interface Schermvoorbeeld {
  readonly naam: string
  readonly adres: string
  /** Which set of made-up answers (tests/journeys/schermen/voorbeelden.ts); 'gewoon' unless said. */
  readonly stand?: string
  /** What to do before the picture is taken: keys to press, or the name of a button to click. */
  readonly doe?: readonly ({ readonly toets: string } | { readonly klik: string } | { readonly focus: string })[]
}

export const routes: readonly Schermroute[] = [
  {
    pad: '/werk',
    laad: () => import('./schermen/werk/MijnWerk.tsx'),
    navigatie: { label: { nl: 'Mijn werk', en: 'My work' } },
    toets: 'g w',
    schermvoorbeeld: [
      { naam: 'werk', adres: '/werk' },
      { naam: 'werk-leeg', adres: '/werk', stand: 'leeg' },
      { naam: 'werk-teruggeven', adres: '/werk', doe: [{ klik: 'Teruggeven|Return' }] },
      { naam: 'werk-klok', adres: '/werk', doe: [{ focus: '.chip--letop' }] },
      { naam: 'werk-menu', adres: '/werk', doe: [{ klik: 'Uw gegevens en instellingen|Your details and settings' }] },
      { naam: 'werk-sneltoetsen', adres: '/werk', doe: [{ toets: '?' }] },
      { naam: 'werk-onbereikbaar', adres: '/werk', stand: 'onbereikbaar' },
      { naam: 'sessie-bijna', adres: '/werk', stand: 'bijna', doe: [] },
      { naam: 'niet-gevonden', adres: '/bestaat-niet' },
    ],
  },
  {
    pad: '/regio',
    laad: () => import('./schermen/regio/Regios.tsx'),
    navigatie: { label: { nl: 'Regio', en: 'Region' } },
    toets: 'g r',
    schermvoorbeeld: [{ naam: 'regios', adres: '/regio' }],
  },
  {
    pad: '/regio/$id',
    laad: () => import('./schermen/regio/Regio.tsx'),
    schermvoorbeeld: [
      { naam: 'regio', adres: '/regio/voorbeeldstreek' },
      { naam: 'regio-termijnen', adres: '/regio/voorbeeldstreek', doe: [{ klik: 'Termijnen|Terms' }] },
      { naam: 'regio-open', adres: '/regio/voorbeeldstreek', doe: [{ klik: 'Wat open is|What is open' }] },
    ],
  },
  {
    pad: '/delen',
    laad: () => import('./schermen/delen/Bouwstenen.tsx'),
    alleenDemo: true,
    navigatie: { label: { nl: 'Bouwstenen', en: 'Building blocks' }, verborgen: true },
    toets: 'g b',
    schermvoorbeeld: [{ naam: 'delen', adres: '/delen' }],
  },
]

/** The page without a person: it has no line above because it stands outside the shell. */
export const aanmeldvoorbeelden: readonly Schermvoorbeeld[] = [
  { naam: 'aanmelden', adres: '/', stand: 'afgemeld' },
  { naam: 'aanmelden-mislukt', adres: '/?aanmelden=verlopen', stand: 'afgemeld' },
]
