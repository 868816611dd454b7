import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Taal } from '../tijd/zeg.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { regiowoord, useRegiowoorden } from './regiowoorden.ts'
import type { Tekstboom, Tekstpad, Vertaling } from './vorm.ts'

export type Invulling = Readonly<Record<string, string | number>>
export type Zeg<T extends Tekstboom> = (pad: Tekstpad<T>, invulling?: Invulling) => string

const BEWAARPLEK = 'kring-taal'

/**
 * Adds the texts of a slice under its own name and gives back the hook its screens use:
 *   export const useMeldingTeksten = registerTeksten('melding', { nl, en })
 */
export function registerTeksten<T extends Tekstboom>(
  ns: string,
  teksten: { readonly nl: T; readonly en: Vertaling<T> },
): () => Zeg<T> {
  taal.addResourceBundle('nl', ns, teksten.nl, true, true)
  taal.addResourceBundle('en', ns, teksten.en, true, true)
  return () => {
    const { t } = useTranslation(ns, { i18n: taal })
    useRegiowoorden()
    // The path was checked against the Dutch texts above; i18next itself only knows strings.
    return (pad, invulling) => regiowoord(taal.language, ns, pad as string) ?? String(t(pad as string, invulling ?? {}))
  }
}

/** Which language the screen speaks now, and how to change it. */
export function useTaal(): { taal: Taal; zetTaal: (naar: Taal) => void } {
  const { i18n } = useTranslation(undefined, { i18n: taal })
  return { taal: alsTaal(i18n.language), zetTaal }
}

function zetTaal(naar: Taal): void {
  void taal.changeLanguage(naar)
  if (typeof document === 'undefined') return
  document.documentElement.lang = naar
  bewaar(naar)
}

const alsTaal = (tekst: string | null | undefined): Taal => (tekst === 'en' ? 'en' : 'nl')

// Storage may be closed (private window, policy): the switch then works until the page is left.
function bewaar(naar: Taal): void {
  try {
    localStorage.setItem(BEWAARPLEK, naar)
  } catch {
    return
  }
}

function bewaarde(): Taal {
  try {
    return alsTaal(typeof localStorage === 'undefined' ? null : localStorage.getItem(BEWAARPLEK))
  } catch {
    return 'nl'
  }
}

function begin(): typeof i18next {
  const eigen = i18next.createInstance()
  void eigen.use(initReactI18next).init({
    lng: bewaarde(),
    fallbackLng: 'nl',
    defaultNS: 'kring',
    resources: {},
    initAsync: false,
    // React escapes what it renders; escaping twice would show &amp; to people.
    interpolation: { escapeValue: false },
  })
  if (typeof document !== 'undefined') document.documentElement.lang = bewaarde()
  return eigen
}

const taal = begin()

/** The texts of the shared parts and the shell. */
export const useTeksten = registerTeksten('kring', { nl, en })
